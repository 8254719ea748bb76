//! The judge of what a reader is told.

use crate::hall::Hall;
use plein_sens_backend::log::Log as _;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::{News, PullAnswer};

/// Whether only staff, or nobody, may read a scope.
pub fn is_staff(scope: &Scope) -> bool {
    match scope {
        Scope::Joins
        | Scope::Walks(_)
        | Scope::Workshop(_)
        | Scope::Stop(_)
        | Scope::Survey(_)
        | Scope::TakeUp(_)
        | Scope::Requests => true,
        Scope::Programme
        | Scope::Directory
        | Scope::Board(_)
        | Scope::Booking(_)
        | Scope::Passport(_)
        | Scope::Lease(_)
        | Scope::Request(_) => false,
    }
}

impl Hall {
    /// What staff may read is told to nobody else.
    pub(crate) fn never_staff(&mut self, role: &Role, answer: &PullAnswer) {
        for (scope, news) in answer.scopes.iter().filter(|(scope, _)| *role == Role::Person && is_staff(scope)) {
            if *news != News::Gone {
                self.wrong.push(format!("[21] {scope} was told to somebody who may not read it"));
            }
        }
    }

    /// A snapshot says exactly how far it is.
    pub(crate) fn stamped_rightly(&mut self, answer: &PullAnswer) {
        for (scope, news) in &answer.scopes {
            let News::Reset { cursor, .. } = news else { continue };
            let tip = self.server.log().tip(&scope.to_string()).unwrap_or_default();
            if (cursor.n, &cursor.digest) != (tip.n, &tip.digest) {
                self.wrong.push(format!("[9] the snapshot of {scope} at {} is stamped {}", tip.n, cursor.n));
            }
        }
    }
}
