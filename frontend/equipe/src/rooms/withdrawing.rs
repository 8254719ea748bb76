//! Taking back what is published: it stays among the staff's things, and nobody else is told of it any more.

use super::editor::After;
use crate::app::Staff;
use crate::office::sending;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::programme::{Announce, Announcement};
use plein_sens_shared::sync::Outcome;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Announces a thing as withdrawn, over what was read of it; a draft of it goes with it.
pub fn withdrawing(
    staff: &Staff,
    held: &Announcement,
    gone: &Announcement,
    key: &str,
    (busy, after): (UseStateSetter<bool>, UseStateSetter<Option<After>>),
) -> Callback<()> {
    let (office, over, what, key) = (staff.office.clone(), Some(held.edition()), gone.clone(), key.to_owned());
    Callback::from(move |()| {
        let push = sending(&Command::Announce(Announce { what: what.clone(), over: over.clone() }));
        let (office, key, busy, after) = (office.clone(), key.clone(), busy.clone(), after.clone());
        busy.set(true);
        spawn_local(async move {
            let said = match office.push(&push).await {
                Ok(Outcome::Done) => {
                    office.keep_draft(&key, None);
                    None
                }
                Ok(Outcome::Refused { refusal }) => Some(After::Refused(refusal)),
                Ok(Outcome::Unreadable) => Some(After::Unanswered(Unanswered::NotOurs)),
                Err(why) => Some(After::Unanswered(why)),
            };
            after.set(said);
            busy.set(false);
        });
    })
}
