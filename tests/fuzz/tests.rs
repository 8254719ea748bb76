//! A short run, so that what breaks the core is found on the day on which it is written; `cargo xtask fuzz` runs longer.

use std::time::Duration;

#[test]
fn nothing_that_comes_in_breaks_the_core() {
    let report = fuzz::run(0, Duration::from_secs(20), 3_000);
    println!("{} executions in {} s", report.executions, report.seconds);
    assert!(report.panics.is_empty(), "{}", report.panics.join("\n"));
    assert!(report.executions > 1_000, "only {} tries", report.executions);
}
