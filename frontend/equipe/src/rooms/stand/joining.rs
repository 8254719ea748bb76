//! Two passports that are one person's are joined at a stop: each is shown by its QR, a card's or that of the receipt on a phone.
//! Letters alone are typed by anybody who overheard them, and the tablet stands among visitors: those are for the desk.

use super::outcome::Shown;
use super::passing::Passing;
use crate::words::say;
use plein_sens_frontend::trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::id::PassportId;
use plein_sens_shared::trail::JoinPassports;
use plein_sens_shared::trail::card::{CardCode, CardKind, shown};
use wasm_bindgen_futures::spawn_local;

/// What somebody has shown: a passport, and its code where it is a card's.
pub type Held = (PassportId, Option<CardCode>);

/// How far two are joined.
#[derive(Clone, Default)]
pub enum Step {
    /// Nobody joins anything.
    #[default]
    Not,
    /// The first is to be shown.
    First,
    /// The first is shown, and the other is to be.
    Second(Held),
}

impl Passing {
    /// From now on two are shown to be joined; or nothing is, as somebody thought better of it.
    pub fn begins_to_join(&self, begins: bool) {
        *self.here.joining.borrow_mut() = if begins { Step::First } else { Step::Not };
        self.tell(if begins { Shown::Joining(None) } else { Shown::Nobody });
    }

    /// Takes what is shown, if two are being joined; whether it did.
    pub fn joins(&self, text: &str) -> bool {
        let step = self.here.joining.borrow().clone();
        if matches!(step, Step::Not) {
            return false;
        }
        let voice = &self.voice;
        let Some(held) = shown(text) else {
            self.tell(Shown::Wrong(say!(voice, "join-show")));
            return true;
        };
        let Step::Second(first) = step else {
            *self.here.joining.borrow_mut() = Step::Second(held.clone());
            self.tell(Shown::Joining(Some(held)));
            return true;
        };
        if first.0 == held.0 {
            self.tell(Shown::Wrong(say!(voice, "join-same")));
        } else if are_unlike(&first, &held) {
            self.tell(Shown::Wrong(say!(voice, "join-unlike")));
        } else {
            self.join(first, held);
        }
        true
    }

    fn join(&self, (other, _): Held, held: Held) {
        let passing = self.clone();
        *self.here.joining.borrow_mut() = Step::Not;
        spawn_local(async move {
            let wish = JoinPassports { passport: held.0.clone(), other };
            match passing.store.record(Command::JoinPassports(wish)).await {
                Ok(intent) => {
                    passing.here.joins.borrow_mut().push(intent);
                    passing.tell(Shown::Joined(held));
                }
                Err(why) => passing.tell(Shown::Wrong(trouble(&passing.voice, &why))),
            }
        });
    }
}

/// Whether one is a class's and the other one person's: these are never one.
pub fn are_unlike(one: &Held, other: &Held) -> bool {
    let is_class = |held: &Held| held.1.as_ref().is_some_and(|code| code.kind() == CardKind::Class);
    is_class(one) != is_class(other)
}
