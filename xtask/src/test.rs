//! Every test, by parts, the cheap ones first. A failing part does not keep the next ones from running.

use std::ops::AddAssign;
use std::process::Command;
use std::thread::{self, JoinHandle};

use crate::command::{cargo, compile_once, files, listen, program, root, step};
use crate::dist::dist;
use crate::failure::Result;
use crate::frontend::{self, Profile};
use crate::kill;
use crate::playwright;
use crate::same;
use crate::setup::{WASM, paper_readers, wasm_target};

/// One kind of question to the house.
struct Part {
    name: &'static str,
    run: fn() -> Result<Tally>,
}

/// In the order in which they run.
const PARTS: [Part; 16] = [
    Part { name: "fmt", run: fmt },
    Part { name: "tidy", run: || crossing("tidy") },
    Part { name: "clippy", run: clippy },
    Part { name: "unit", run: unit },
    Part { name: "pages", run: pages },
    Part { name: "contract", run: || crossing("contract") },
    Part { name: "compatibility", run: || crossing("compatibility") },
    Part { name: "changed", run: || crossing("changed") },
    Part { name: "deploy", run: || crossing("deploy") },
    Part {
        name: "oracle",
        run: || {
            paper_readers()?;
            crossing("oracle")
        },
    },
    Part { name: "simulation", run: || crossing("simulation") },
    Part { name: "fuzz", run: || counted(&mut cargo(&["test", "--no-fail-fast", "-p", "plein-sens-fuzz"])) },
    Part { name: "kill", run: || counted(&mut kill::tests()?) },
    Part { name: "same", run: same },
    Part { name: "wasm", run: wasm },
    Part { name: "e2e", run: playwright::end_to_end },
];

/// The packages whose own tests are run together.
const UNIT: [&str; 8] = [
    "plein-sens-shared",
    "plein-sens-backend",
    "plein-sens-listening",
    "plein-sens-qr",
    "plein-sens-speech",
    "plein-sens-tables",
    "plein-sens-texts",
    "xtask",
];
/// What is drawn; here as native code, as far as it needs no browser.
const PAGES: [&str; 2] = ["plein-sens-frontend", "plein-sens-equipe"];

/// How many passed and failed. No test at all is a failure too: silence proves nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl Tally {
    pub fn is_green(self) -> bool {
        self.failed == 0 && self.passed > 0
    }

    fn of(success: bool) -> Self {
        Self { passed: success.into(), failed: (!success).into() }
    }

    /// A program that fails without a failed test (it did not compile, it was killed) counts as one.
    pub fn closed(self, success: bool) -> Self {
        let is_whole = self.failed > 0 || (success && self.passed > 0);
        Self { failed: self.failed + u64::from(!is_whole), ..self }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }
}

pub fn names() -> Vec<&'static str> {
    PARTS.iter().map(|part| part.name).collect()
}

pub fn test(wanted: &[&str]) -> Tally {
    if PARTS.iter().all(|part| wanted.contains(&part.name)) {
        compile_once();
    }
    let mut beside = wanted.contains(&"wasm").then(compile_beside);
    let mut all = Tally::default();
    let mut report = Vec::new();
    for part in PARTS.iter().filter(|part| wanted.contains(&part.name)) {
        if part.name == "wasm" && beside.take().is_some_and(|it| it.join().is_err()) {
            eprintln!("what was compiled beside the other parts broke off; it is compiled again");
        }
        let tally = step(part.name, part.run).unwrap_or_else(|failure| {
            eprintln!("{failure}");
            Tally::of(false)
        });
        report.push(format!("{:14} {:4} passed {:4} failed", part.name, tally.passed, tally.failed));
        all += tally;
    }
    println!("\n{}\n", report.join("\n"));
    println!("{} passed, {} failed", all.passed, all.failed);
    all
}

/// A phone's program is one piece to the compiler, and keeps one core busy for minutes: it is compiled beside the other
/// parts. Whether it compiles, the part `wasm` says.
fn compile_beside() -> JoinHandle<()> {
    // Here, as no two may install.
    let can_begin = wasm_target().is_ok();
    thread::spawn(move || {
        if can_begin {
            frontend::program(Profile::Phone).map(drop).unwrap_or_default();
        }
    })
}

/// What Cargo knows, and the rules of the rights, which are in no list of modules.
fn fmt() -> Result<Tally> {
    let listed = told(&mut cargo(&["fmt", "--all", "--check"]))?;
    let rules = files(&root().join("shared/src/rights/national"))?;
    let unlisted = told(program("rustfmt", &["--check", "--edition", "2024"]).args(rules))?;
    Ok(Tally::of(listed.is_green() && unlisted.is_green()))
}

/// Twice: the front end is not native code, and its lints only see what is compiled for browsers.
fn clippy() -> Result<Tally> {
    wasm_target()?;
    let pages = ["--exclude", "plein-sens-frontend", "--exclude", "plein-sens-equipe"];
    let mut native =
        cargo(&[&["clippy", "--workspace"], &pages[..], &["--all-targets", "--", "-D", "warnings"]].concat());
    let programs = [
        "plein-sens-frontend",
        "plein-sens-equipe",
        "plein-sens-listening",
        "plein-sens-qr",
        "plein-sens-rights",
        "plein-sens-bench",
        "plein-sens-same",
        "plein-sens-weighed",
    ];
    let programs: Vec<&str> = programs.iter().flat_map(|name| ["-p", name]).collect();
    let rest = ["--features", "plein-sens-weighed/engine", "--target", WASM, "--", "-D", "warnings"];
    let mut browser = cargo(&[&["clippy"], &programs[..], &rest].concat());
    let native = told(&mut native)?;
    let browser = told(&mut browser)?;
    Ok(Tally::of(native.is_green() && browser.is_green()))
}

fn unit() -> Result<Tally> {
    tests_of(&UNIT)
}

/// Apart from the others: what pages ask of `shared` would be compiled into those, too.
fn pages() -> Result<Tally> {
    tests_of(&PAGES)
}

fn tests_of(packages: &[&str]) -> Result<Tally> {
    let packages: Vec<&str> = packages.iter().flat_map(|name| ["-p", name]).collect();
    counted(&mut cargo(&[&["test", "--no-fail-fast"], &packages[..]].concat()))
}

/// A folder of `tests/`, whose name is a question.
fn crossing(question: &str) -> Result<Tally> {
    counted(&mut cargo(&["test", "--no-fail-fast", "-p", "plein-sens-tests", "--test", question]))
}

fn same() -> Result<Tally> {
    let lines = same::same()?;
    println!("{lines} lines are the same natively and as wasm");
    Ok(Tally::of(true))
}

fn wasm() -> Result<Tally> {
    dist(Profile::Phone)?;
    Ok(Tally::of(true))
}

fn told(command: &mut Command) -> Result<Tally> {
    Ok(Tally::of(listen(command, |line| println!("{line}"))?))
}

fn counted(command: &mut Command) -> Result<Tally> {
    let mut tally = Tally::default();
    let success = listen(command, |line| {
        println!("{line}");
        tally += read_result(line).unwrap_or_default();
    })?;
    Ok(tally.closed(success))
}

/// `test result: ok. 12 passed; 0 failed; 1 ignored; …`. An ignored test is one that nobody asked: it failed.
fn read_result(line: &str) -> Option<Tally> {
    let (_, counts) = line.strip_prefix("test result: ")?.split_once(". ")?;
    let mut tally = Tally::default();
    for count in counts.split("; ") {
        let (number, word) = count.split_once(' ')?;
        match word {
            "passed" => tally.passed += number.parse::<u64>().ok()?,
            "failed" | "ignored" => tally.failed += number.parse::<u64>().ok()?,
            _ => break,
        }
    }
    Some(tally)
}

#[cfg(test)]
mod tests {
    use super::{PAGES, Tally, UNIT, read_result};
    use crate::command::root;
    use std::fs;
    use std::path::{Path, PathBuf};

    /// Whether some test stands in this folder, but for the folders of others.
    fn holds_a_test(folder: &Path, others: &[PathBuf]) -> bool {
        let Ok(entries) = fs::read_dir(folder) else { return false };
        entries.flatten().map(|entry| entry.path()).any(|path| {
            let is_test = |path: &Path| fs::read_to_string(path).is_ok_and(|text| text.contains("#[test]\n"));
            let is_other = others.contains(&path) || path.ends_with("node_modules");
            let is_rust = path.extension().is_some_and(|it| it == "rs");
            if path.is_dir() { !is_other && holds_a_test(&path, others) } else { is_rust && is_test(&path) }
        })
    }

    #[test]
    fn every_package_with_a_test_is_asked() {
        let manifest = |folder: &Path| {
            let text = fs::read_to_string(folder.join("Cargo.toml")).unwrap();
            toml::from_str::<toml::Table>(&text).unwrap()
        };
        let members = manifest(&root())["workspace"]["members"].as_array().unwrap().clone();
        let members: Vec<PathBuf> = members.iter().map(|it| root().join(it.as_str().unwrap())).collect();
        // Parts of their own.
        let asked = ["plein-sens-tests", "plein-sens-fuzz", "plein-sens-load"];
        for member in members.iter().filter(|member| holds_a_test(member, &members)) {
            let package = &manifest(member)["package"]["name"];
            let is_asked = [&UNIT[..], &PAGES, &asked].concat().iter().any(|name| package.as_str() == Some(name));
            assert!(is_asked, "nobody runs the tests of {package}");
        }
    }

    #[test]
    fn reads_what_cargo_says() {
        let cases = [
            ("test result: ok. 12 passed; 0 failed; 0 ignored; 0 measured; 3 filtered out", Some((12, 0))),
            ("test result: FAILED. 2 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out", Some((2, 2))),
            ("test a_result ... ok", None),
        ];
        for (line, expected) in cases {
            assert_eq!(read_result(line).map(|it| (it.passed, it.failed)), expected, "{line}");
        }
    }

    #[test]
    fn silence_and_a_crash_are_failures() {
        let cases = [((0, 0), true, 1), ((3, 0), true, 0), ((3, 0), false, 1), ((3, 2), false, 2)];
        for ((passed, failed), success, expected) in cases {
            assert_eq!(Tally { passed, failed }.closed(success).failed, expected);
        }
    }
}
