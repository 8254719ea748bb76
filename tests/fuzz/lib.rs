//! Inputs that nobody of ours would write, from a seed: shapes that were once shipped, cut, doubled, spliced and filled
//! with extremes. Whatever comes, the core says yes or no; it does not panic. What it reads, it writes and reads again
//! as the same.
//!
//! A target that says no to everything tries nothing: each counts what it accepted, kind by kind ([`Target::owes`]).
//!
//! Compiled with the checks for overflow, so that a number that is too large is found as well.

mod camera;
mod core;
mod decoders;
mod disk;
mod kinds;
mod nearly;
mod office;
mod paper;
mod seeds;
mod tables;
mod town;
mod writer;

pub use writer::Writer;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// What is tried.
#[derive(Clone, Copy)]
pub struct Target {
    /// Its name.
    pub name: &'static str,
    /// Inputs that it accepts, beside the shipped shapes of its name.
    seeds: fn() -> Vec<String>,
    /// The kinds of input that it tells apart.
    kinds: fn() -> Vec<String>,
    /// One try.
    attempt: fn(&mut Writer),
}

impl Target {
    /// A target that tells no kinds apart.
    pub const fn new(name: &'static str, attempt: fn(&mut Writer)) -> Self {
        Self { name, seeds: Vec::new, kinds: || vec![String::new()], attempt }
    }

    /// With inputs that it accepts.
    pub(crate) const fn with_seeds(self, seeds: fn() -> Vec<String>) -> Self {
        Self { seeds, ..self }
    }

    /// With the kinds that it tells apart.
    pub(crate) const fn with_kinds(self, kinds: fn() -> Vec<String>) -> Self {
        Self { kinds, ..self }
    }

    /// What has to be accepted at least once, or it has tried nothing.
    pub fn owes(&self) -> Vec<String> {
        (self.kinds)().iter().map(|kind| self.named(kind)).collect()
    }

    fn named(&self, kind: &str) -> String {
        if kind.is_empty() { self.name.to_owned() } else { format!("{} {kind}", self.name) }
    }
}

/// All of them.
pub fn targets() -> Vec<Target> {
    [decoders::TARGETS, disk::TARGETS, paper::TARGETS, office::TARGETS, tables::TARGETS, camera::TARGETS, core::TARGETS]
        .concat()
}

/// What some time of trying came to.
#[derive(Debug, Default)]
pub struct Report {
    /// How many tries.
    pub executions: u64,
    /// How long.
    pub seconds: u64,
    /// How many inputs were accepted, by target and kind.
    pub accepted: BTreeMap<String, u64>,
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
        *WHERE.lock().unwrap_or_else(PoisonError::into_inner) = told.to_string();
    }));
    let (begun, mut report) = (Instant::now(), Report::default());
    let seeds = seeds::Seeds::read(targets);
    for round in 0..rounds {
        for target in targets {
            let number = seed.wrapping_add(round);
            let mut writer = Writer::new(&seeds, target.name, number);
            report.executions += 1;
            if panic::catch_unwind(AssertUnwindSafe(|| (target.attempt)(&mut writer))).is_err() {
                let mut told = format!("{}, seed {number}: ", target.name);
                let at = WHERE.lock().unwrap_or_else(PoisonError::into_inner);
                write!(told, "{at}\n  at the input {:?}", writer.last()).expect("a String takes every text");
                report.panics.push(told);
            }
            for kind in writer.accepted() {
                *report.accepted.entry(target.named(kind)).or_default() += 1;
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
