//! The households and what is expected of them.

use flate2::read::GzDecoder;
use plein_sens_shared::rights::household::form::{self, Form};
use serde_json::Value;
use std::io::Read;

static HOUSEHOLDS: &[u8] = include_bytes!("households.jsonl.gz");

/// Every household.
pub fn households() -> Vec<Form> {
    let read = |line: &str| form::read(line).unwrap_or_else(|error| panic!("{error}\n{line}"));
    unpacked(HOUSEHOLDS).lines().map(read).collect()
}

/// What is expected of each, in the order of the file.
pub fn expected(packed: &[u8]) -> Vec<Value> {
    unpacked(packed).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn unpacked(packed: &[u8]) -> String {
    let mut text = String::new();
    GzDecoder::new(packed).read_to_string(&mut text).unwrap();
    text
}
