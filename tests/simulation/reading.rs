//! The judge of what a reader is told.

use crate::hall::Hall;
use plein_sens_backend::log::Log as _;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::{News, PullAnswer};

impl Hall {
    /// What staff may read is told to nobody else.
    pub(crate) fn never_staff(&mut self, role: &Role, answer: &PullAnswer) {
        let staff = |scope: &Scope| matches!(scope, Scope::Workshop(_) | Scope::Stop(_) | Scope::Survey(_));
        for (scope, news) in answer.scopes.iter().filter(|(scope, _)| *role == Role::Person && staff(scope)) {
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
