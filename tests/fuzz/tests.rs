//! A short run, so that what breaks the core is found on the day on which it is written; `cargo xtask fuzz` runs longer.

use fuzz::seeds::Writer;
use std::time::Duration;

const LONG_ENOUGH: Duration = Duration::from_secs(20);

#[test]
fn nothing_that_comes_in_breaks_the_core() {
    let report = fuzz::run(&fuzz::targets(), 0, LONG_ENOUGH, 3_000);
    println!("{} executions in {} s", report.executions, report.seconds);
    assert!(report.panics.is_empty(), "{}", report.panics.join("\n"));
    assert!(report.executions > 1_000, "only {} tries", report.executions);
}

/// The deliberate mistake: a sum that is too large for one number in four thousand million.
#[test]
fn a_careless_reader_is_found() {
    fn careless(writer: &mut Writer) {
        let next = writer.any().as_u64().and_then(|n| u32::try_from(n).ok()).map(|n| n + 1);
        assert_ne!(next, Some(0));
    }
    let report = fuzz::run(&[("careless", careless)], 0, LONG_ENOUGH, 3_000);
    assert!(report.panics.iter().any(|panic| panic.contains("overflow")), "{:?}", report.panics);
}
