//! The tests in a real browser: everything they need, then Playwright, then its own count.

use std::process::Command;

use serde_json::Value;

use crate::audio;
use crate::command::{listen, program, read_text, root, show, target};
use crate::dist::dist;
use crate::failure::{Doing, Result};
use crate::frontend::Profile;
use crate::setup::{chromium, node_packages, paper_readers, sheet_reader};
use crate::test::Tally;

pub fn end_to_end() -> Result<Tally> {
    paper_readers()?;
    sheet_reader()?;
    let sounds = audio::few()?;
    let mut playwright = playing(&[])?;
    playwright.env("PLEIN_SENS_SOUNDS", sounds);
    let report = target("e2e/report.json");
    if report.is_file() {
        std::fs::remove_file(&report).doing(|| "could not remove the last report".to_owned())?;
    }
    let success = listen(&mut playwright, |line| println!("{line}"))?;
    let said = read_text(&report).doing(|| "Playwright left no report".to_owned())?;
    let said: Value = serde_json::from_str(&said).doing(|| "Playwright's report is not JSON".to_owned())?;
    for name in second_try(&said) {
        println!("  only at the second try: {name}");
    }
    Ok(count(&said).closed(success))
}

/// The day of the forum, as long as it is: the tests play it short.
pub fn forum(seed: Option<u32>) -> Result {
    let mut playwright = playing(&["forum.spec.mjs", "--retries", "0"])?;
    playwright.env("PLEIN_SENS_FORUM", "whole");
    if let Some(seed) = seed {
        playwright.env("PLEIN_SENS_FORUM_SEED", seed.to_string());
    }
    show(&mut playwright, "the day did not add up, or did not play to its end; its seed stands above")
}

/// Playwright, with everything that it needs.
fn playing(words: &[&str]) -> Result<Command> {
    node_packages()?;
    let chromium = chromium()?;
    let built = dist(Profile::Phone)?;
    let mut playwright = program("node", &["node_modules/@playwright/test/cli.js", "test"]);
    playwright.args(words).current_dir(root().join("tests/e2e"));
    playwright.env("CHROMIUM", chromium).env("PLEIN_SENS", built.binary).env("PLEIN_SENS_E2E", target("e2e"));
    Ok(playwright)
}

/// A test that was skipped did not pass. One that passed at its second try did, and is named: it has found something.
fn count(report: &Value) -> Tally {
    let stat = |name: &str| report["stats"][name].as_u64().unwrap_or_default();
    Tally { passed: stat("expected") + stat("flaky"), failed: stat("unexpected") + stat("skipped") }
}

/// The tests of the report that failed once and then passed.
fn second_try(report: &Value) -> Vec<String> {
    let list = |of: &Value, name: &str| of[name].as_array().cloned().unwrap_or_default();
    let said = |of: &Value, name: &str| of[name].as_str().unwrap_or_default().to_owned();
    let mut suites = list(report, "suites");
    let mut names = Vec::new();
    while let Some(suite) = suites.pop() {
        suites.extend(list(&suite, "suites"));
        let specs = list(&suite, "specs").into_iter();
        let flaky = specs.filter(|spec| list(spec, "tests").iter().any(|test| test["status"] == "flaky"));
        names.extend(flaky.map(|spec| format!("{}: {}", said(&spec, "file"), said(&spec, "title"))));
    }
    names
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{count, second_try};

    #[test]
    fn only_what_was_expected_passed() {
        let tally = count(&json!({ "stats": { "expected": 5, "unexpected": 1, "flaky": 1, "skipped": 1 } }));
        assert_eq!((tally.passed, tally.failed), (6, 2));
    }

    #[test]
    fn a_second_try_is_named() {
        let spec =
            |title: &str, status: &str| json!({ "file": "a.mjs", "title": title, "tests": [{ "status": status }] });
        let inner = json!({ "specs": [spec("slow", "flaky")] });
        let report = json!({ "suites": [{ "specs": [spec("sure", "expected")], "suites": [inner] }] });
        assert_eq!(second_try(&report), ["a.mjs: slow"]);
    }
}
