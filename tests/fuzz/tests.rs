//! A short run, so that what breaks the core is found on the day on which it is written; `cargo xtask fuzz` runs longer.

use fuzz::{Target, Writer};
use std::time::Duration;

/// So many tries of each target, however slow the machine: what is accepted of them is then always the same.
const ROUNDS: u64 = 2_000;

/// So many of what panicked are shown.
const SHOWN: usize = 20;

#[test]
fn nothing_that_comes_in_breaks_the_core_and_something_of_every_kind_comes_in() {
    let report = fuzz::run(&fuzz::targets(), 0, Duration::MAX, ROUNDS);
    println!("{} executions in {} s", report.executions, report.seconds);
    assert!(
        report.panics.is_empty(),
        "{} panics, as {}",
        report.panics.len(),
        report.panics[..report.panics.len().min(SHOWN)].join("\n")
    );
    let owed: Vec<String> = fuzz::targets().iter().flat_map(Target::owes).collect();
    let barren: Vec<&String> = owed.iter().filter(|name| !report.accepted.contains_key(*name)).collect();
    assert!(barren.is_empty(), "nothing was accepted of {barren:?}");
}

/// The deliberate mistake: a sum that is too large for one number in four thousand million.
#[test]
fn a_careless_reader_is_found() {
    fn careless(writer: &mut Writer) {
        let next = writer.any().as_u64().and_then(|n| u32::try_from(n).ok()).map(|n| n + 1);
        assert_ne!(next, Some(0));
    }
    let report = fuzz::run(&[Target::new("careless", careless)], 0, Duration::MAX, 3_000);
    assert!(report.panics.iter().any(|panic| panic.contains("overflow")), "{:?}", report.panics);
}
