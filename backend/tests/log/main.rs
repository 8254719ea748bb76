//! What does the server write in its log of those who come? Asked of the running program, at its most talkative:
//! nothing by which anybody comes in, is found again, or is known.

#![allow(clippy::unwrap_used)]

mod journey;
mod program;

use program::Server;
use std::fs;

/// Whether the log holds a text, however it is written.
fn holds(log: &str, text: &str) -> bool {
    log.to_lowercase().contains(&text.to_lowercase())
}

/// A whole day, and what the log holds of it.
fn says_nothing(words: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("log");
    let server = Server::start(&folder.path().join("town"), &file, words);
    let canaries = journey::walk(&server);
    let asked = server.asked();
    drop(server);
    let log = fs::read_to_string(&file).unwrap();
    for (what, text) in &canaries {
        assert!(text.len() >= 8, "{what}: {text:?} may stand anywhere");
        assert!(!holds(&log, text), "{what} stands in the log: {text}");
    }
    // It has heard of all that: this is said at a level that nobody hears of by default.
    let heard = log.matches("finished processing request").count();
    assert!(asked > 20 && heard == asked, "{heard} of {asked} requests");
}

#[test]
fn the_log_of_lines_names_nobody() {
    says_nothing(&[]);
}

#[test]
fn the_log_of_json_names_nobody() {
    says_nothing(&["--json-logs"]);
}
