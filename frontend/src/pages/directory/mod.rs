//! Who helps in the town. The directory is on the device; the program that comes with the rights searches it, so a word
//! that somebody types goes nowhere.

mod list;
mod one;

pub use list::Directory;
pub use one::{Structure, entry};

use crate::i18n::Voice;
use crate::pages::rights::words::tell;
use plein_sens_shared::directory::Need;
use yew::AttrValue;

/// What a need is called.
fn need(voice: &Voice, need: Need) -> AttrValue {
    match need {
        Need::Rights => tell!(voice, "need-rights"),
        Need::Food => tell!(voice, "need-food"),
        Need::Housing => tell!(voice, "need-housing"),
        Need::Money => tell!(voice, "need-money"),
        Need::Health => tell!(voice, "need-health"),
        Need::Family => tell!(voice, "need-family"),
        Need::Work => tell!(voice, "need-work"),
        Need::French => tell!(voice, "need-french"),
        Need::Digital => tell!(voice, "need-digital"),
        Need::Mobility => tell!(voice, "need-mobility"),
        Need::Disability => tell!(voice, "need-disability"),
        Need::Company => tell!(voice, "need-company"),
    }
}
