//! Guessing codes. Whoever opens a booking by its code for the first time on a device, or speaks of one in a command,
//! may be guessing; a device that has read it before proves so and is never asked.
//!
//! Failures are counted in all, not by address: sixty people share the centre's. When more fail than people mistype,
//! it is said in the log, and first openings are slowed, for each address and in all, the right ones like the wrong
//! ones; what waits is asked again by the device itself. Nobody is ever locked out, and no header is believed.
//!
//! A code has eleven letters of thirty and a check: with 20,000 live codes, the failures that pass here in a year
//! ([`most_failures_in`]) find any one of them with a chance of 1 in 40,000.

use std::hash::{BuildHasher as _, RandomState};
use std::net::IpAddr;

/// So many in a row, and then one every so many milliseconds.
#[derive(Clone, Copy)]
struct Rate {
    every_ms: i64,
    burst: i64,
}

/// Failures that are nobody's worry: 2,000 a day.
const FAILURES: Rate = Rate { every_ms: 43_200, burst: 300 };
/// First openings while more than that fail: 40 a minute in all …
const ALL: Rate = Rate { every_ms: 1_500, burst: 40 };
/// … and 20 a minute from one address.
const EACH: Rate = Rate { every_ms: 3_000, burst: 20 };
/// How many addresses and failed codes are told apart; two that fall together share. The memory never grows.
const SLOTS: usize = 4_096;
/// How often the alarm is repeated.
const ALARM_MS: i64 = 3_600_000;

/// What is left of a rate: the moment at which all of it is there again.
#[derive(Clone, Copy, Default)]
struct Left {
    whole_at_ms: i64,
}

impl Left {
    fn is_any(self, rate: Rate, now_ms: i64) -> bool {
        self.whole_at_ms.max(now_ms) + rate.every_ms <= now_ms + rate.every_ms * rate.burst
    }

    fn take(&mut self, rate: Rate, now_ms: i64) {
        self.whole_at_ms = self.whole_at_ms.max(now_ms) + rate.every_ms;
    }
}

/// Everything that is remembered of guesses; times are milliseconds of a clock that never goes back.
pub struct Guesses {
    seed: RandomState,
    failures: Left,
    all: Left,
    each: Vec<Left>,
    failed: Vec<u64>,
    alarmed_ms: Option<i64>,
}

impl Default for Guesses {
    fn default() -> Self {
        Self {
            seed: RandomState::new(),
            failures: Left::default(),
            all: Left::default(),
            each: vec![Left::default(); SLOTS],
            failed: vec![0; SLOTS],
            alarmed_ms: None,
        }
    }
}

impl Guesses {
    /// Whether first openings are slowed now.
    pub fn are_many(&self, now_ms: i64) -> bool {
        !self.failures.is_any(FAILURES, now_ms)
    }

    /// Whether an opening is answered now; if not, it is as if it had not been asked, and nobody has looked whether there
    /// is such a booking: how long it takes tells nothing. To fail again with the same code teaches nobody anything, and
    /// costs nothing.
    pub fn may_open<E>(
        &mut self,
        now_ms: i64,
        from: IpAddr,
        code: &str,
        exists: impl FnOnce() -> Result<bool, E>,
    ) -> Result<bool, E> {
        if self.are_many(now_ms) && !self.has_failed(code) && !self.waits_its_turn(now_ms, from) {
            return Ok(false);
        }
        if !exists()? {
            self.fail(now_ms, code);
        }
        Ok(true)
    }

    /// Notes a failure that was answered.
    pub fn fail(&mut self, now_ms: i64, code: &str) {
        if self.has_failed(code) {
            return;
        }
        let (slot, mark) = self.mark(code);
        self.failed[slot] = mark;
        if self.failures.is_any(FAILURES, now_ms) {
            self.failures.take(FAILURES, now_ms);
        }
        if self.are_many(now_ms) && self.alarmed_ms.is_none_or(|before| now_ms - before >= ALARM_MS) {
            self.alarmed_ms = Some(now_ms);
            tracing::error!("ALARM: codes are being guessed; first openings of bookings are slowed until it ends");
        }
    }

    fn waits_its_turn(&mut self, now_ms: i64, from: IpAddr) -> bool {
        let slot = self.slot(self.seed.hash_one(household(from)));
        if !self.each[slot].is_any(EACH, now_ms) || !self.all.is_any(ALL, now_ms) {
            return false;
        }
        self.each[slot].take(EACH, now_ms);
        self.all.take(ALL, now_ms);
        true
    }

    fn has_failed(&self, code: &str) -> bool {
        let (slot, mark) = self.mark(code);
        self.failed[slot] == mark
    }

    /// Never 0, which is an empty slot.
    fn mark(&self, code: &str) -> (usize, u64) {
        let hash = self.seed.hash_one(code);
        (self.slot(hash), hash | 1 << 63)
    }

    fn slot(&self, hash: u64) -> usize {
        usize::try_from(hash % self.each.len() as u64).unwrap_or_default()
    }
}

/// Who is one: an address, or the sixty-four bits that one household has of the newer kind.
fn household(address: IpAddr) -> u64 {
    match address.to_canonical() {
        IpAddr::V4(address) => u64::from(address.to_bits()),
        IpAddr::V6(address) => u64::try_from(address.to_bits() >> 64).unwrap_or_default(),
    }
}

/// The most failures that are answered in a time, whatever is tried from however many addresses.
pub fn most_failures_in(ms: i64) -> i64 {
    FAILURES.burst + ms / FAILURES.every_ms + ALL.burst + ms / ALL.every_ms
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    const DAY_MS: i64 = 24 * 3_600_000;

    fn asks(guesses: &mut Guesses, now_ms: i64, from: IpAddr, code: &str, exists: bool) -> bool {
        let asked = guesses.may_open(now_ms, from, code, || Ok::<_, std::convert::Infallible>(exists));
        asked.unwrap_or_else(|never| match never {})
    }

    fn address(n: u32) -> IpAddr {
        IpAddr::V4(Ipv4Addr::from_bits(n))
    }

    #[test]
    fn a_year_of_guessing_finds_nothing() {
        let (live, codes) = (20_000.0, 30_f64.powi(11));
        #[allow(clippy::cast_precision_loss)]
        let tries = most_failures_in(365 * DAY_MS) as f64;
        assert!(tries * live / codes < 0.000_025, "{} of any hit", tries * live / codes);
    }

    #[test]
    fn a_thousand_addresses_learn_no_more_than_is_allowed() {
        let mut guesses = Guesses::default();
        let mut answered = 0;
        // An hour, three guesses a second, each from another address.
        for n in 0..10_800_u32 {
            let now_ms = i64::from(n) * 333;
            answered += i64::from(asks(&mut guesses, now_ms, address(n % 1_000), &format!("wrong {n}"), false));
        }
        let allowed = most_failures_in(3_600_000);
        assert!(answered <= allowed && answered > allowed / 2, "{answered} of {allowed}");
    }

    #[test]
    fn sixty_people_behind_one_address_come_in_and_may_mistype() {
        let mut guesses = Guesses::default();
        for person in 0..60 {
            assert!(asks(&mut guesses, person, address(1), &format!("mistyped {person}"), false));
            assert!(asks(&mut guesses, person, address(1), &format!("right {person}"), true));
        }
        assert!(!guesses.are_many(60));
    }

    #[test]
    fn while_somebody_guesses_everybody_comes_in_later_and_nobody_never() {
        let mut guesses = Guesses::default();
        let mut n = 0;
        let mut guess = |guesses: &mut Guesses, now_ms| {
            n += 1;
            asks(guesses, now_ms, address(7), &format!("wrong {n}"), false)
        };
        while guess(&mut guesses, 0) {}
        assert!(guesses.are_many(0) && guesses.alarmed_ms == Some(0), "it is said");
        // He goes on, ten times a second; sixty people open theirs from the centre's one address.
        let mut waiting: Vec<u32> = (0..60).collect();
        let mut answered = 0;
        for tenth in 1..=3_000 {
            let now_ms = tenth * 100;
            answered += u32::from(guess(&mut guesses, now_ms));
            if tenth % 20 == 0 {
                waiting.retain(|person| !asks(&mut guesses, now_ms, address(1), &format!("right {person}"), true));
            }
        }
        assert!(waiting.is_empty(), "{} people still wait after five minutes", waiting.len());
        assert!(answered <= 120, "{answered} guesses were answered in five minutes");
    }

    #[test]
    fn the_same_wrong_code_again_costs_nothing_and_no_memory_grows() {
        let mut guesses = Guesses::default();
        for now_ms in 0..10_000 {
            assert!(asks(&mut guesses, now_ms, address(1), "a lost paper", false));
        }
        assert!(!guesses.are_many(10_000));
        let room = (guesses.each.capacity(), guesses.failed.capacity());
        for n in 0..1_000_000 {
            asks(&mut guesses, 20_000, address(n), &n.to_string(), false);
        }
        assert_eq!((guesses.each.capacity(), guesses.failed.capacity()), room);
    }
}
