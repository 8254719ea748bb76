//! Backups, restores, and vouchers for what a restore has taken back.

use crate::audit;
use crate::hall::Hall;
use crate::time::DAY_MS;
use plein_sens_shared::refusal::Refusal;
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
        let by_hand = self.rng.bool();
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
            self.vouched.extend(after.into_keys().filter(|deed| !before.contains_key(deed)));
        }
    }
}
