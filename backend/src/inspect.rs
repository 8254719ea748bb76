//! Counts what a log holds, without any id: for operators and tests.

use crate::log::{Log, SqliteLog};
use plein_sens_shared::id::Lineage;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;

/// How many events are read at once.
const READ_AT_ONCE: u32 = 10_000;

/// Events by kind of scope and kind of event.
pub fn count(log: &impl Log) -> Result<BTreeMap<String, u64>, Box<dyn Error>> {
    let mut counts = BTreeMap::new();
    let mut seq = 0;
    loop {
        let rows = log.read_after(seq, READ_AT_ONCE)?;
        let Some(last) = rows.last() else { return Ok(counts) };
        seq = last.seq;
        for row in &rows {
            let body: serde_json::Value = serde_json::from_str(&row.body)?;
            let scope = row.scope.split('/').next().unwrap_or_default();
            let kind = body["kind"].as_str().unwrap_or("?");
            *counts.entry(format!("{scope}.{kind}")).or_default() += 1;
        }
    }
}

/// Prints the counts of a data folder as JSON.
pub fn print(data: &Path) -> Result<(), Box<dyn Error>> {
    if !data.is_dir() {
        return Err(
            format!("there is no folder {}: name the one the server was given with --data", data.display()).into()
        );
    }
    let log = SqliteLog::open(data, || Lineage::from_bits(0))?;
    println!("{}", serde_json::to_string_pretty(&count(&log)?)?);
    Ok(())
}
