//! What the sequencer does about sealed contacts. It looks at no command for that: a fact says itself what it means for
//! the contact of its scope, and what came sealed with the command is kept, or what was kept is erased, in the same
//! transaction. A command that is no fact says itself where what comes sealed with it is kept (`Command::keeps`).

use super::draft::Draft;
use super::{Announcing, Town};
use crate::clock::Now;
use crate::log::{Log, LogError};
use crate::vault::Change;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::{self, Fate, Sealed};
use plein_sens_shared::event::Event;
use plein_sens_shared::holdings::Holding;
use plein_sens_shared::id::PublicKey;
use plein_sens_shared::programme::{Announce, Announcement, SealingKey};

/// What a fact means for the vault.
pub(super) fn change(event: &Event, scope: &str, sealed: Option<&Sealed>, at_ms: i64) -> Option<Change> {
    let scope = scope.to_owned();
    match (event.contact(), sealed) {
        (Some(Fate::Kept), Some(sealed)) => Some(Change::Keep { scope, sealed: sealed.clone(), at_ms }),
        (Some(Fate::Erased), _) => Some(Change::Erase { scope }),
        // A device that says it sends one and does not: `tend_contacts` notices that nothing is held.
        (Some(Fate::Kept), None) | (None, _) => None,
    }
}

const DAY_MS: i64 = 24 * 3_600_000;
/// How long it is known what became of a command: whoever sends it again later is somebody new.
const OUTCOMES_MS: i64 = 365 * 24 * 3_600_000;

impl<L: Log> Town<L> {
    /// Forgets which lanes brought what, a year later: until then it keeps a command from having two effects.
    pub fn forget_outcomes(&mut self, now: Now) -> Result<u64, LogError> {
        self.log.forget_receipts(now.ms.saturating_sub(OUTCOMES_MS))
    }

    /// Tells devices to which key they seal from now on, if that is new.
    pub fn announce_key(&mut self, now: Now, public: &PublicKey) -> Result<(), Announcing> {
        if self.state.programme.sealing_key.as_ref() == Some(public) {
            return Ok(());
        }
        let what = Announcement::SealingKey(SealingKey { public: public.clone() });
        self.announce(now, vec![Command::Announce(Announce { what, over: None })])
    }

    /// Erases what nobody has touched for `keep_ms`, or for as long as the town has set if that is shorter, and makes bookings say what is no longer held.
    pub fn tend_contacts(&mut self, now: Now, keep_ms: i64) -> Result<(), LogError> {
        let set = self.state.programme.term_days(Holding::Contacts).map_or(i64::MAX, |days| i64::from(days) * DAY_MS);
        let keep_ms = keep_ms.min(set);
        let expired = self.log.expire_contacts(now.ms.saturating_sub(keep_ms))?;
        if expired > 0 {
            tracing::info!(expired, "contacts whose time has passed are erased");
        }
        let gone = contact::gone(&self.state, &self.log.contacts()?);
        let mut draft = Draft::default();
        self.happen(now, gone, None, &mut draft);
        if let Err(error) = self.commit(draft) {
            self.rebuild()?;
            return Err(error);
        }
        Ok(())
    }
}
