//! The trail: the plate of the senses, and a stop.

mod mine;
mod plate;
mod stop;

pub use plate::Plate;
pub use stop::Stop;

use crate::i18n::{Voice, key};
use plein_sens_shared::trail::StopView;

/// When a passport was at a stop and, where it is a class's, how many came; none where it was not there.
fn seen(voice: &Voice, stop: &StopView) -> Option<String> {
    let time = voice.intl().time_of(stop.seen_at_ms?);
    let text = match (stop.people, stop.group) {
        (Some(people), Some(all)) => voice
            .tell(key!("stop-seen-group"), &[("time", time.into()), ("people", people.into()), ("all", all.into())]),
        _ => voice.tell(key!("stop-seen"), &[("time", time.into())]),
    };
    Some(text.to_string())
}
