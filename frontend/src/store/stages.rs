//! How far what somebody did for a scope has come.

use super::Store;
use plein_sens_shared::event::Scope;
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::replica::{Pending, Stage};

impl Store {
    /// How far the last command for this scope has come; none once what came of it is here.
    pub fn stage_in(&self, scope: &Scope) -> Option<Stage> {
        let replica = self.replica();
        let here = |pending: &&Pending| pending.shown && pending.home().as_ref() == Some(scope);
        Some(replica.outbox().iter().rfind(here)?.stage.clone())
    }

    /// Why the centre said no to the last command for this scope, if it did.
    pub fn refusal_in(&self, scope: &Scope) -> Option<Refusal> {
        match self.stage_in(scope)? {
            Stage::Refused { refusal } => Some(refusal),
            Stage::Kept | Stage::Received | Stage::Unreadable => None,
        }
    }
}
