//! Asking for help, proposing a workshop, and looking at what one has asked.

mod ask;
mod one;
mod propose;
mod wording;

pub use ask::Ask;
pub use one::Request;
pub use propose::Propose;

use crate::design::link::Go;
use crate::i18n::Voice;
use crate::pages::rights::words::tell;
use crate::route::Route;
use crate::store::{Store, Trouble};
use plein_sens_shared::aids;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::id::RightName;
use plein_sens_shared::requests::request::Details;
use plein_sens_shared::requests::{AskForHelp, Craft, Way, When};
use yew::prelude::*;

/// Where it is said that something is on its way, and why it could not be kept.
type Setters = (UseStateSetter<bool>, UseStateSetter<Option<Trouble>>);

/// Keeps a request, with what is sealed beside it, and leads to its page.
fn keep(store: &Store, go: Option<Go>, command: AskForHelp, sealed: Option<Sealed>, (busy, trouble): Setters) {
    let (store, address) = (store.clone(), format!("{}#{}", Route::Request.path(), command.request));
    busy.set(true);
    wasm_bindgen_futures::spawn_local(async move {
        match (store.record_sealed(Command::AskForHelp(command), sealed).await, go) {
            (Ok(_), Some(go)) => go.0.emit(address.into()),
            (Ok(_), None) => {}
            (Err(why), _) => {
                trouble.set(Some(why));
                busy.set(false);
            }
        }
    });
}

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
        Way::Show => tell!(voice, "propose-title"),
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

fn craft(voice: &Voice, craft: Craft) -> AttrValue {
    match craft {
        Craft::Kitchen => tell!(voice, "propose-craft-kitchen"),
        Craft::Garden => tell!(voice, "propose-craft-garden"),
        Craft::Hands => tell!(voice, "propose-craft-hands"),
        Craft::Music => tell!(voice, "propose-craft-music"),
        Craft::Words => tell!(voice, "propose-craft-words"),
        Craft::Other => tell!(voice, "propose-craft-other"),
    }
}

/// What was asked, a line each.
fn asked(voice: &Voice, details: &Details) -> Vec<AttrValue> {
    let Some(proposal) = &details.proposal else {
        let right = details.right.as_ref().map(|right| name(voice, right));
        return [way(voice, details.way), when(voice, details.when)].into_iter().chain(right).collect();
    };
    let days: Vec<String> = proposal.days.iter().map(|day| voice.intl().day_of_week(*day)).collect();
    let days = if days.is_empty() { tell!(voice, "proposal-any-day") } else { days.join(", ").into() };
    vec![craft(voice, proposal.craft), days, when(voice, details.when)]
}
