//! Does the house keep its shape? Walls, lengths, orphans: held by a tool, not by goodwill.

#![allow(clippy::unwrap_used)]

mod advisories;
mod guests;
mod languages;
mod secrets;

use std::fs;
use std::path::{Path, PathBuf};

/// A file longer than this hides a second idea.
const LINES: usize = 300;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn sources(folder: &str) -> Vec<(String, String)> {
    fn walk(path: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(path).unwrap_or_else(|error| panic!("{}: {error}", path.display())) {
            let path = entry.unwrap().path();
            if path.is_dir() {
                if path.file_name().is_some_and(|name| name != "target" && name != "node_modules") {
                    walk(&path, found);
                }
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), &mut found);
    found.sort();
    let name = |path: &Path| path.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
    found.into_iter().map(|path| (name(&path), fs::read_to_string(&path).unwrap())).collect()
}

/// The lines of a file that are code: no comment, and nothing after `#[cfg(test)]`.
fn code(source: &str) -> impl Iterator<Item = &str> {
    source.lines().take_while(|line| line.trim() != "#[cfg(test)]").filter(|line| !line.trim_start().starts_with("//"))
}

/// No line of code in a folder says any of these words.
#[track_caller]
fn forbid(folder: &str, words: &[&str], why: &str) {
    let files = sources(folder);
    assert!(!files.is_empty(), "{folder} is empty: this wall guards nothing");
    for (name, source) in files {
        for line in code(&source) {
            for word in words {
                assert!(!line.contains(word), "{name} says `{word}`: {why}\n    {line}");
            }
        }
    }
}

#[test]
fn slices_do_not_import_one_another() {
    let slices = ["directory", "feedback", "kitchen", "requests", "rights", "take_up", "trail", "workshops"];
    for slice in slices {
        let others: Vec<String> =
            slices.iter().filter(|other| **other != slice).map(|other| format!("crate::{other}")).collect();
        let others: Vec<&str> = others.iter().map(String::as_str).collect();
        forbid(&format!("shared/src/{slice}"), &others, "a slice stands alone; what two need belongs to the programme");
    }
}

#[test]
fn the_backend_knows_no_slice() {
    let slices = [
        "workshops",
        "trail::",
        "feedback",
        "kitchen",
        "rights::",
        "Command::Sign",
        "Command::With",
        "Command::Check",
        "Command::Answer",
        "Command::Tell",
    ];
    forbid("backend/src", &slices, "a new kind of command touches no file here");
}

#[test]
fn only_the_platform_touches_the_browser() {
    for folder in
        ["frontend/src/pages", "frontend/src/design", "frontend/equipe/src/rooms", "frontend/equipe/src/parts"]
    {
        forbid(
            folder,
            &["web_sys", "js_sys", "wasm_bindgen::prelude"],
            "one power of the browser is one file in platform/",
        );
    }
}

#[test]
fn the_design_knows_no_domain_word() {
    forbid(
        "frontend/src/design",
        &["plein_sens_shared", "crate::store", "crate::i18n", "crate::pages"],
        "components know no domain",
    );
}

#[test]
fn the_core_has_no_shell() {
    let words =
        ["std::fs", "std::net", "std::time", "std::env", "HashMap", "rand::", "f64", "f32", "async_std", "tokio"];
    forbid("shared/src", &words, "the core is functions from values to values");
}

#[test]
fn the_core_has_few_guests() {
    let manifest: toml::Table = fs::read_to_string(root().join("shared/Cargo.toml")).unwrap().parse().unwrap();
    let guests: Vec<&String> = manifest["dependencies"].as_table().unwrap().keys().collect();
    assert_eq!(
        guests,
        ["automod", "serde", "serde_json", "sha2", "time"],
        "each guest of the core is paid for by every phone"
    );
}

/// The mistakes that the simulation must catch are in no program that anybody runs.
#[test]
fn only_the_tests_make_mistakes() {
    for folder in ["backend", "frontend", "frontend/yew", "shared", "tests", "tests/bench", "xtask"] {
        let manifest = fs::read_to_string(root().join(folder).join("Cargo.toml")).unwrap();
        let manifest: toml::Table = manifest.parse().unwrap();
        let features = manifest.get("features").map(ToString::to_string).unwrap_or_default();
        assert!(!features.contains("default"), "{folder}: nothing is on by default");
        let guests = ["dependencies", "dev-dependencies", "build-dependencies"].map(|kind| manifest.get(kind));
        let asks = guests.into_iter().flatten().any(|guests| guests.to_string().contains("mutants"));
        assert_eq!(asks, folder == "tests", "{folder} asks for the simulation's mistakes");
    }
}

#[test]
fn public_events_name_no_booking_and_no_passport() {
    for file in [
        "shared/src/programme.rs",
        "shared/src/directory/mod.rs",
        "shared/src/trail/board.rs",
        "shared/src/trail/stop.rs",
        "shared/src/feedback/mod.rs",
        "shared/src/take_up/mod.rs",
    ] {
        let source = fs::read_to_string(root().join(file)).unwrap();
        for word in ["BookingId", "PassportId", "LaneId", "IntentId"] {
            assert!(code(&source).all(|line| !line.contains(word)), "{file} says {word}");
        }
    }
}

#[test]
fn bookings_and_passports_never_meet() {
    forbid("shared/src/workshops", &["PassportId", "LaneId"], "a booking has a contact, a passport is anonymous");
    forbid("shared/src/trail", &["BookingId", "LaneId"], "a booking has a contact, a passport is anonymous");
}

#[test]
fn files_hold_one_idea() {
    for folder in ["shared", "backend", "frontend", "tests", "xtask"] {
        for (name, source) in sources(folder) {
            let lines = source.lines().count();
            assert!(lines <= LINES, "{name} has {lines} lines: look for the second idea");
        }
    }
}

#[test]
fn no_file_is_an_orphan() {
    for folder in ["shared/src", "backend/src", "frontend/listening/src", "frontend/src", "xtask/src"] {
        let files = sources(folder);
        let all: String = files.iter().map(|(_, source)| source.as_str()).collect();
        for (name, _) in &files {
            let path = Path::new(name);
            let stem = path.file_stem().unwrap().to_string_lossy();
            let module =
                if stem == "mod" { path.parent().unwrap().file_name().unwrap().to_string_lossy() } else { stem };
            let parent = path.parent().unwrap().display();
            let named = matches!(&*module, "main" | "lib")
                || all.contains(&format!("mod {module};"))
                || all
                    .contains(&format!("automod::dir!(pub(super) \"{}\")", parent.to_string().replace("shared/", "")));
            assert!(named, "{name} is in no list of modules");
        }
    }
}

#[test]
fn no_house_is_built_on_a_hole() {
    for folder in ["shared", "backend", "frontend", "xtask"] {
        let holes = [concat!("todo", "!("), concat!("unimplemented", "!("), concat!("dbg", "!(")];
        forbid(folder, &holes, "nothing stands here yet");
    }
}
