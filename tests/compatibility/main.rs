//! Does every shape ever shipped still load? One JSON file a shape, written on the day it shipped and never changed.
//! A file here that no longer loads is a phone that loses what its person did.

#![allow(clippy::unwrap_used)]

use plein_sens_shared::command::{Command, KINDS};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::held::{AskHeld, Held};
use plein_sens_shared::replica::{Export, Pending, SealedRow, Spare};
use plein_sens_shared::rights::ticket::{self, TicketView};
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer, PushSealed, PushSealedAnswer};
use plein_sens_shared::voucher::{Show, ShowAnswer};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("compatibility").join(folder);
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<PathBuf> =
        paths.filter(|path| path.extension().is_some_and(|ending| ending == "json")).collect();
    paths.sort();
    paths.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// What is read and written again is what stood there.
#[track_caller]
fn same(path: &Path, stood: &str, written: &str) {
    let (stood, written): (Value, Value) =
        (serde_json::from_str(stood).unwrap(), serde_json::from_str(written).unwrap());
    assert_eq!(stood, written, "{}", path.display());
}

#[test]
fn every_command_ever_shipped_loads() {
    for (path, text) in files("command") {
        let command = Command::read(&text).unwrap_or_else(|| panic!("{} does not load", path.display()));
        same(&path, &text, &command.body());
    }
}

#[test]
fn every_kind_of_command_has_its_file() {
    let snake = |name: &str| {
        let mut snake = String::new();
        for letter in name.chars() {
            if letter.is_uppercase() && !snake.is_empty() {
                snake.push('_');
            }
            snake.push(letter.to_ascii_lowercase());
        }
        snake
    };
    let kinds: Vec<String> = files("command")
        .iter()
        .map(|(_, text)| serde_json::from_str::<Value>(text).unwrap()["kind"].as_str().unwrap().to_owned())
        .collect();
    for name in KINDS {
        assert!(kinds.contains(&snake(name)), "tests/compatibility/command lacks a file for {name}");
    }
}

#[test]
fn every_event_ever_shipped_loads() {
    let all = files("event");
    assert!(all.len() >= 12, "only {} events are held", all.len());
    for (path, text) in all {
        let held: Value = serde_json::from_str(&text).unwrap();
        let scope = Scope::try_from(held["scope"].as_str().unwrap().to_owned()).unwrap();
        let body = held["event"].to_string();
        let event = Event::read(&scope, &body).unwrap_or_else(|| panic!("{} does not load", path.display()));
        assert_eq!(event.scope(), scope);
        same(&path, &body, &event.body());
    }
}

#[test]
fn every_message_ever_shipped_loads() {
    fn check<T: Serialize + DeserializeOwned>(path: &Path, text: &str) {
        let message: T = serde_json::from_str(text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        same(path, text, &serde_json::to_string(&message).unwrap());
    }
    for (path, text) in files("sync") {
        match path.file_stem().unwrap().to_str().unwrap().split('.').next().unwrap() {
            "push" => check::<Push>(&path, &text),
            "push_answer" => check::<PushAnswer>(&path, &text),
            "pull" => check::<Pull>(&path, &text),
            "pull_answer" => check::<PullAnswer>(&path, &text),
            "outbox_row" => check::<Pending>(&path, &text),
            "export" => check::<Export>(&path, &text),
            "show" => check::<Show>(&path, &text),
            "show_answer" => check::<ShowAnswer>(&path, &text),
            "push_sealed" => check::<PushSealed>(&path, &text),
            "push_sealed_answer" => check::<PushSealedAnswer>(&path, &text),
            "sealed_row" => check::<SealedRow>(&path, &text),
            "ask_held" => check::<AskHeld>(&path, &text),
            "held" => check::<Held>(&path, &text),
            "spare_row" => check::<Spare>(&path, &text),
            other => panic!("what is {other}?"),
        }
    }
}

/// A ticket on paper is read for ever, and means what it meant: one of the files holds every choice of every question.
#[test]
fn every_ticket_ever_printed_is_read() {
    let all = files("ticket");
    assert!(all.len() >= 3, "only {} tickets are held", all.len());
    for (path, text) in all {
        let held: Value = serde_json::from_str(&text).unwrap();
        let field = |name: &str| held[name].as_str().unwrap().to_owned();
        let whole = TicketView::Whole { answers: field("answers"), month: field("month") };
        assert_eq!(ticket::read(&field("ticket")), whole, "{}", path.display());
    }
}
