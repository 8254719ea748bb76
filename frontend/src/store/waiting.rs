//! What waits here to be received, what was lost before it was, and a copy of it all to take along.

use super::Store;
use crate::platform::settings;
use plein_sens_shared::command::Command;
use plein_sens_shared::replica::{Export, Pending, Stage};

impl Store {
    /// How many commands of the person in front wait to be received.
    pub fn waiting(&self) -> usize {
        self.replica().outbox().iter().filter(|pending| pending.shown && pending.stage == Stage::Kept).count()
    }

    /// How many commands of people who were here before wait to be received: only their number is told. The seats that
    /// the device asks for itself are nobody's.
    pub fn waiting_of_others(&self) -> usize {
        let own =
            |pending: &Pending| matches!(pending.command(), Some(Command::LeaseSeats(_) | Command::ReturnSeats(_)));
        let replica = self.replica();
        replica.outbox().iter().filter(|pending| !pending.shown && !own(pending)).count() + replica.sealed_waiting()
    }

    /// How much waits on this device to be received, whoever it is of.
    pub(super) fn unsent(&self) -> u32 {
        let replica = self.replica();
        let kept = replica.outbox().iter().filter(|pending| pending.stage == Stage::Kept).count();
        u32::try_from(kept + replica.sealed_waiting()).unwrap_or(u32::MAX)
    }

    /// How many rows of the outbox this version cannot read.
    pub fn unread(&self) -> usize {
        self.0.unread.borrow().len()
    }

    /// How many sends the browser has thrown away before the centre had them.
    pub fn lost(&self) -> u32 {
        self.0.lost.get()
    }

    /// The person knows it now.
    pub fn put_away_lost(&self) {
        self.0.lost.set(0);
        settings::set_lost(0);
        self.redraw();
    }

    /// What has not been delivered, as a file that the town can take in. What cannot be read may be of anybody, so it
    /// leaves a kiosk only by the network.
    pub fn export(&self) -> Export {
        let unread = if settings::is_kiosk() { Vec::new() } else { self.0.unread.borrow().clone() };
        self.replica().export(env!("CARGO_PKG_VERSION"), unread.into_iter().map(|(_, value)| value).collect())
    }
}
