//! Is a file a whole backup? Everything in it is read: SQLite's own check, each number, each digest chained anew, each
//! receipt.

use super::BackupError;
use crate::log::{SCHEMA, Seq, Tip};
use plein_sens_shared::id::{IntentId, LaneId};
use plein_sens_shared::sync::{Outcome, next_digest};
use rusqlite::{Connection, OpenFlags};
use std::collections::BTreeMap;
use std::path::Path;

/// What a whole backup holds.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Whole {
    /// The place of its last event.
    pub head: Seq,
    /// How many events.
    pub events: u64,
    /// How many receipts.
    pub receipts: u64,
    /// The last event of each scope, with the digest that its events add up to.
    pub tips: BTreeMap<String, Tip>,
}

/// Reads a file whole.
pub fn check(file: &Path) -> Result<Whole, BackupError> {
    read(file).map_err(|what| BackupError::Broken { file: file.to_owned(), what })
}

fn read(file: &Path) -> Result<Whole, String> {
    let told = |error: rusqlite::Error| error.to_string();
    if !file.is_file() {
        return Err("there is no such file".to_owned());
    }
    if beside_is_written(file) {
        return Err("it is a database in use, not a backup: its newest events stand in another file".to_owned());
    }
    let flags = OpenFlags::SQLITE_OPEN_READ_ONLY | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let backup = Connection::open_with_flags(file, flags).map_err(told)?;
    let found: String = backup.query_row("PRAGMA integrity_check", [], |row| row.get(0)).map_err(told)?;
    if found != "ok" {
        return Err(found);
    }
    let schema: i64 = backup.pragma_query_value(None, "user_version", |row| row.get(0)).map_err(told)?;
    if schema == 0 || schema > SCHEMA {
        return Err(format!("it is of version {schema}, this program of {SCHEMA}"));
    }
    let mut whole = Whole::default();
    read_events(&backup, &mut whole).map_err(told)??;
    read_receipts(&backup, &mut whole).map_err(told)??;
    Ok(whole)
}

/// Whether SQLite's journal beside a file holds what the file lacks.
fn beside_is_written(file: &Path) -> bool {
    let mut wal = file.as_os_str().to_owned();
    wal.push("-wal");
    std::fs::metadata(wal).is_ok_and(|wal| wal.len() > 0)
}

fn read_events(backup: &Connection, whole: &mut Whole) -> rusqlite::Result<Result<(), String>> {
    let mut statement = backup.prepare("SELECT seq, scope, n, digest, body FROM events ORDER BY seq")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (seq, scope, n): (Seq, String, u64) = (row.get(0)?, row.get(1)?, row.get(2)?);
        let (digest, body): (String, String) = (row.get(3)?, row.get(4)?);
        let tip = whole.tips.entry(scope).or_default();
        *tip = Tip { n: tip.n + 1, digest: next_digest(&tip.digest, &body) };
        whole.events += 1;
        if seq != whole.head + 1 || n != tip.n || digest != tip.digest {
            return Ok(Err(format!("event {seq} is not what its number and its digest say")));
        }
        whole.head = seq;
    }
    Ok(Ok(()))
}

fn read_receipts(backup: &Connection, whole: &mut Whole) -> rusqlite::Result<Result<(), String>> {
    let mut statement = backup.prepare("SELECT lane, n, intent, outcome FROM receipts")?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (lane, n): (String, u64) = (row.get(0)?, row.get(1)?);
        let (intent, outcome): (String, String) = (row.get(2)?, row.get(3)?);
        whole.receipts += 1;
        let readable = LaneId::try_from(lane).is_ok()
            && n > 0
            && IntentId::try_from(intent).is_ok()
            && serde_json::from_str::<Outcome>(&outcome).is_ok();
        if !readable {
            return Ok(Err(format!("receipt {} cannot be read", whole.receipts)));
        }
    }
    Ok(Ok(()))
}
