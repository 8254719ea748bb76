//! Inputs that nobody of ours would write, from a seed: shapes that were once shipped, cut, doubled, spliced and filled
//! with extremes. Whatever comes, the core says yes or no; it does not panic. What it reads, it writes and reads again
//! as the same.
//!
//! Compiled with the checks for overflow, so that a number that is too large is found as well.

mod core;
mod decoders;
pub mod seeds;

use std::fmt::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// What is tried: its name, and one try.
pub type Target = (&'static str, fn(&mut seeds::Writer));

/// All of them.
pub fn targets() -> Vec<Target> {
    [decoders::TARGETS, core::TARGETS].concat()
}

/// What some time of trying came to.
#[derive(Debug, Default)]
pub struct Report {
    /// How many tries.
    pub executions: u64,
    /// How long.
    pub seconds: u64,
    /// Those that panicked: target, number and reason.
    pub panics: Vec<String>,
}

/// Where the last panic was; the hook cannot return it.
static WHERE: Mutex<String> = Mutex::new(String::new());

/// Tries each of these targets in turn until the time is over, or for so many rounds.
///
/// # Panics
/// Never by what it tries.
pub fn run(targets: &[Target], seed: u64, time: Duration, rounds: u64) -> Report {
    let before = panic::take_hook();
    panic::set_hook(Box::new(|told| {
        *WHERE.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = told.to_string();
    }));
    let (begun, mut report) = (Instant::now(), Report::default());
    let seeds = seeds::Seeds::read();
    for round in 0..rounds {
        for (name, target) in targets {
            let number = seed.wrapping_add(round);
            let mut writer = seeds::Writer::new(&seeds, number);
            report.executions += 1;
            if panic::catch_unwind(AssertUnwindSafe(|| target(&mut writer))).is_err() {
                let mut told = format!("{name}, seed {number}: ");
                let at = WHERE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
                write!(told, "{at}\n  at the input {:?}", writer.last()).expect("a String takes every text");
                report.panics.push(told);
            }
        }
        if begun.elapsed() >= time {
            break;
        }
    }
    panic::set_hook(before);
    report.seconds = begun.elapsed().as_secs();
    report
}
