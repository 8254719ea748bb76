//! The trail: the plate of the senses, the plan of where they stand, and a stop.

mod mine;
mod plan;
mod plate;
mod stop;

pub use plate::Plate;
pub use stop::Stop;

use crate::i18n::{Voice, key};
use crate::pages::workshops::need;
use plein_sens_shared::programme::Need;
use plein_sens_shared::trail::{PlateView, StopView};
use yew::AttrValue;

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

/// What comes first, or next, in words.
fn next(voice: &Voice, view: &PlateView, stop: &StopView) -> AttrValue {
    let text = if view.seen() == 0 { key!("trail-begin") } else { key!("trail-next") };
    voice.tell(text, &[("stop", voice.words(&stop.name).to_string().into())])
}

/// Where a stop stands on the plan, and what it has for who needs it; none where nothing is said of that.
fn found(voice: &Voice, stop: &StopView) -> Option<String> {
    let place = stop.place.map(|it| voice.tell(key!("stop-place"), &[("square", it.to_string().into())]).to_string());
    let things = stop.access.iter().filter(|it| it.language().is_none()).map(|it| need(voice, *it).to_string());
    let spoken: Vec<&Need> = stop.access.iter().filter(|it| it.language().is_some()).collect();
    let spoken = (!spoken.is_empty()).then(|| {
        let languages: Vec<String> = spoken.into_iter().map(|it| need(voice, *it).to_string()).collect();
        format!("{} {}", voice.say(key!("needs-language")), languages.join(", "))
    });
    let all: Vec<String> = place.into_iter().chain(things).chain(spoken).collect();
    (!all.is_empty()).then(|| all.join(" · "))
}
