//! Guessing passwords and one-time codes is slow, and locks nobody out: each login, and all together, may fail so often
//! and then wait. What is slowed is the failing name; a colleague with another one comes in meanwhile.
//!
//! A password has ten letters at least. Against one login [`most_failures_in`] a year are about 53,000 guesses: of a
//! password among a million, a chance of one in twenty in a year. One-time codes have 54 bits and live for days.

use std::hash::{BuildHasher as _, RandomState};

/// So many at once, and then one each so many milliseconds.
struct Rate {
    every_ms: i64,
    at_once: i64,
}

/// Failures of one login.
const EACH: Rate = Rate { every_ms: 600_000, at_once: 10 };
/// Failures of all logins and all codes.
const ALL: Rate = Rate { every_ms: 3_000, at_once: 100 };
/// How many names are told apart; two that fall together share. The memory never grows.
const SLOTS: usize = 1_024;

/// What has failed, each as the moment at which its allowance is whole again.
pub struct Attempts {
    seed: RandomState,
    each: Vec<i64>,
    all: i64,
}

impl Default for Attempts {
    fn default() -> Self {
        Self { seed: RandomState::new(), each: vec![0; SLOTS], all: 0 }
    }
}

impl Attempts {
    /// Whether another try of a name is looked at now.
    pub fn may_try(&self, now_ms: i64, name: &str) -> bool {
        let is_left =
            |whole_at: i64, rate: &Rate| whole_at.max(now_ms) + rate.every_ms <= now_ms + rate.every_ms * rate.at_once;
        is_left(self.each[self.slot(name)], &EACH) && is_left(self.all, &ALL)
    }

    /// Notes a failure.
    pub fn fail(&mut self, now_ms: i64, name: &str) {
        let slot = self.slot(name);
        self.each[slot] = self.each[slot].max(now_ms) + EACH.every_ms;
        self.all = self.all.max(now_ms) + ALL.every_ms;
        if !self.may_try(now_ms, name) {
            tracing::warn!("a password or a code is being guessed; further tries are slowed");
        }
    }

    fn slot(&self, name: &str) -> usize {
        usize::try_from(self.seed.hash_one(name) % SLOTS as u64).unwrap_or_default()
    }
}

/// The most failures of one login in a time, whatever is tried.
#[cfg(test)]
pub fn most_failures_in(ms: i64) -> i64 {
    EACH.at_once + ms / EACH.every_ms
}

#[cfg(test)]
mod tests {
    use super::*;

    const YEAR_MS: i64 = 365 * 24 * 3_600_000;

    #[test]
    fn a_year_of_guessing_one_password_is_counted() {
        let mut attempts = Attempts::default();
        let mut looked_at = 0;
        // A day, one try a second.
        for second in 0..86_400 {
            if attempts.may_try(second * 1_000, "amina") {
                looked_at += 1;
                attempts.fail(second * 1_000, "amina");
            }
        }
        let most = most_failures_in(86_400_000);
        assert!((most - 1..=most).contains(&looked_at), "{looked_at} of {most}");
        assert!(most_failures_in(YEAR_MS) < 53_000);
    }

    #[test]
    fn a_colleague_comes_in_while_one_login_is_guessed() {
        let mut attempts = Attempts::default();
        for now_ms in 0..50 {
            if attempts.may_try(now_ms, "amina") {
                attempts.fail(now_ms, "amina");
            }
        }
        assert!(!attempts.may_try(50, "amina"));
        let others = (0..100).filter(|n| attempts.may_try(50, &format!("login {n}"))).count();
        assert!(others >= 98, "{others} of 100");
        assert!(attempts.may_try(700_000, "amina"), "and she herself a little later");
    }
}
