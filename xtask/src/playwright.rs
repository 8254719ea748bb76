//! The tests in a real browser: everything they need, then Playwright, then its own count.

use serde_json::Value;

use crate::command::{listen, program, read_text, root, target};
use crate::dist::dist;
use crate::failure::{Doing, Result};
use crate::frontend::Profile;
use crate::setup::{chromium, node_packages};
use crate::test::Tally;

pub fn end_to_end() -> Result<Tally> {
    node_packages()?;
    let chromium = chromium()?;
    let built = dist(Profile::Phone)?;
    let report = target("e2e/report.json");
    if report.is_file() {
        std::fs::remove_file(&report).doing(|| "could not remove the last report".to_owned())?;
    }
    let mut playwright = program("node", &["node_modules/@playwright/test/cli.js", "test"]);
    playwright.current_dir(root().join("tests/e2e"));
    playwright.env("CHROMIUM", chromium).env("PLEIN_SENS", built.binary).env("PLEIN_SENS_E2E", target("e2e"));
    let success = listen(&mut playwright, |line| println!("{line}"))?;
    let said = read_text(&report).doing(|| "Playwright left no report".to_owned())?;
    let said: Value = serde_json::from_str(&said).doing(|| "Playwright's report is not JSON".to_owned())?;
    Ok(count(&said).closed(success))
}

/// A test that was skipped, or that passed only at the second try, did not pass.
fn count(report: &Value) -> Tally {
    let stat = |name: &str| report["stats"][name].as_u64().unwrap_or_default();
    Tally { passed: stat("expected"), failed: stat("unexpected") + stat("flaky") + stat("skipped") }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::count;

    #[test]
    fn only_what_was_expected_passed() {
        let tally = count(&json!({ "stats": { "expected": 5, "unexpected": 1, "flaky": 1, "skipped": 1 } }));
        assert_eq!((tally.passed, tally.failed), (5, 3));
    }
}
