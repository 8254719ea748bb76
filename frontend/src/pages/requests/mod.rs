//! Asking for help, and looking at what one has asked.

mod ask;
mod one;

pub use ask::Ask;
pub use one::Request;

use crate::i18n::Voice;
use crate::pages::rights::words::tell;
use plein_sens_shared::aids;
use plein_sens_shared::id::RightName;
use plein_sens_shared::requests::{Way, When};
use yew::AttrValue;

/// What a right is called.
fn name(voice: &Voice, right: &RightName) -> AttrValue {
    if right.as_str() == aids::OF_THE_TOWN {
        tell!(voice, "follow-town")
    } else {
        voice.named(&format!("right-{right}-name"), &[])
    }
}

fn way(voice: &Voice, way: Way) -> AttrValue {
    match way {
        Way::Call => tell!(voice, "ask-way-call"),
        Way::Visit => tell!(voice, "ask-way-visit"),
    }
}

fn when(voice: &Voice, when: When) -> AttrValue {
    match when {
        When::Any => tell!(voice, "ask-when-any"),
        When::Morning => tell!(voice, "ask-when-morning"),
        When::Afternoon => tell!(voice, "ask-when-afternoon"),
        When::Evening => tell!(voice, "ask-when-evening"),
    }
}
