//! Backups, restores, and vouchers for what a restore has taken back.

use crate::audit;
use crate::hall::Hall;
use crate::time::DAY_MS;
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::{Envelope, Push};
use plein_sens_shared::voucher::Shown;

impl Hall {
    pub(crate) fn back_up(&mut self) {
        let number = self.server.back_up();
        self.book.backups = number;
        self.say(|_| format!("backup {number} is taken, and read back"));
    }

    /// The town comes back from a backup, mostly from the newest.
    pub(crate) fn restore(&mut self) {
        let newest = self.book.backups;
        if newest == 0 {
            self.back_up();
            return;
        }
        let number = if self.rng.u32(..4) > 0 { newest } else { self.rng.u64(1..=newest) };
        // Put there by hand, a file that lacks receipts and no event is taken for the one that stood there.
        let by_hand = self.rng.bool() && self.server.has_grown_since(number);
        self.say(|_| format!("the server comes back from backup {number} of {newest} (by hand: {by_hand})"));
        self.server.restore(number, by_hand);
        self.book.restored(self.server.log());
        self.wrong.extend(self.contacts.restored(&self.server));
    }

    /// The server looks after contacts; sometimes those of the last two days are all that are kept.
    pub(crate) fn tend(&mut self) {
        let keep_ms = if self.rng.bool() { 2 * DAY_MS } else { 400 * DAY_MS };
        self.say(|_| format!("the server keeps contacts for {} days", keep_ms / DAY_MS));
        self.server.tend(self.now_ms, keep_ms);
        self.wrong.extend(self.contacts.look(&self.server, false));
    }

    /// What was done about one booking goes in the order in which it was done, also when it is sent again.
    pub(crate) fn in_order(&mut self, index: usize, push: &Push) {
        let spoken_of = push.commands.iter().filter(|envelope| envelope.body.contains("\"booking\""));
        let place = |envelope: &Envelope| self.taps.iter().position(|tap| tap.intent == envelope.intent);
        if !spoken_of.filter_map(place).is_sorted() {
            let device = &mut self.devices[index];
            device.wrong.push(format!("[12] {} sends in another order than people tapped", device.name));
        }
    }

    /// A device shows its vouchers for what the town has lost.
    pub(crate) fn show_lost(&mut self, index: usize) {
        for voucher in self.devices[index].lost() {
            let before = audit::done(&self.server.rows());
            let shown = self.server.show(self.now_ms, &voucher);
            self.say(|hall| format!("{} shows {voucher}: {shown:?}", hall.devices[index].name));
            if let Some(Shown::Refused { refusal: Refusal::WorkshopClosed }) = &shown {
                self.too_late.insert(voucher);
            }
            let after = audit::done(&self.server.rows());
            for (deed, count) in after {
                let more = count.saturating_sub(before.get(&deed).copied().unwrap_or_default());
                if more > 0 {
                    *self.vouched.entry(deed).or_default() += more;
                }
            }
        }
    }
}
