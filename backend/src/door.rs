//! What comes to the writer passes here: where codes are guessed, first openings of bookings wait their turn.

use crate::guesses::Guesses;
use crate::log::Log;
use crate::problem;
use crate::sequencer::{Sent, Town};
use plein_sens_shared::context::Role;
use plein_sens_shared::sync::{Outcome, Problem, Pull, PullAnswer, PushAnswer};
use std::net::IpAddr;
use std::time::Instant;

/// The door, with a clock of its own that never goes back.
pub struct Door {
    guesses: Guesses,
    since: Instant,
}

impl Default for Door {
    fn default() -> Self {
        Self { guesses: Guesses::default(), since: Instant::now() }
    }
}

impl Door {
    fn now_ms(&self) -> i64 {
        i64::try_from(self.since.elapsed().as_millis()).unwrap_or(i64::MAX)
    }

    /// Whether a push is taken now; if not, it is as if it had not come, and comes again.
    pub fn admits<L: Log>(&mut self, town: &Town<L>, from: IpAddr, sent: &Sent) -> Result<(), Problem> {
        let now_ms = self.now_ms();
        let admitted = town.admits(&mut self.guesses, now_ms, from, sent).map_err(|error| problem::of_log(&error))?;
        if admitted { Ok(()) } else { Err(problem::too_many()) }
    }

    /// Notes what failed.
    pub fn answered(&mut self, answer: &Result<PushAnswer, Problem>) {
        let now_ms = self.now_ms();
        for receipt in answer.iter().flat_map(|answer| &answer.receipts) {
            if matches!(&receipt.outcome, Outcome::Refused { refusal } if refusal.is_of_a_guess()) {
                self.guesses.fail(now_ms, receipt.intent.as_str());
            }
        }
    }

    /// Answers what is new, without the bookings that are not opened now.
    pub fn pull<L: Log>(
        &mut self,
        town: &Town<L>,
        role: &Role,
        from: IpAddr,
        mut pull: Pull,
    ) -> Result<PullAnswer, Problem> {
        town.check_pull(&pull)?;
        let now_ms = self.now_ms();
        town.sift(&mut self.guesses, now_ms, from, &mut pull).map_err(|error| problem::of_log(&error))?;
        town.pull(role, &pull)
    }
}
