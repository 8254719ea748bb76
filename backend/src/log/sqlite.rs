//! The log in one SQLite file: WAL, and every commit on the disk before it is acknowledged.

use super::beside::Beside;
use super::tips::Tips;
use super::{Backups, Batch, Gap, Keeper, Log, LogError, NewTrace, Row, Seq, Tip, gaps, snapshots};
use crate::audit::{self, Deed};
use crate::private;
use crate::vault;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::mutant::{self, Mutant};
use plein_sens_shared::sync::{Outcome, Receipt, next_digest};
use rusqlite::{Connection, OptionalExtension, Row as SqlRow, params};
use std::{borrow::Cow, collections::BTreeSet, path::Path};

/// The database's name in the data folder.
pub const DATABASE: &str = "plein-sens.sqlite3";
/// The number of the tables below.
pub(crate) const SCHEMA: i64 = 1;

const TABLES: &str = "
    CREATE TABLE events (
        seq INTEGER PRIMARY KEY, scope TEXT NOT NULL, n INTEGER NOT NULL, digest TEXT NOT NULL,
        body TEXT NOT NULL, recorded_ms INTEGER NOT NULL, UNIQUE (scope, n)
    ) STRICT;
    CREATE TABLE receipts (
        lane TEXT NOT NULL, n INTEGER NOT NULL, intent TEXT NOT NULL, hash TEXT NOT NULL, outcome TEXT NOT NULL,
        unread TEXT, recorded_ms INTEGER NOT NULL, PRIMARY KEY (lane, n)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX receipts_by_intent ON receipts (intent);
    CREATE TABLE snapshot (one INTEGER PRIMARY KEY CHECK (one = 1), seq INTEGER, format INTEGER, state TEXT) STRICT;
";

/// What of the file is kept in memory, as SQLite counts it (below zero: KiB): the indices of a year of a town.
const CACHE_KIB: i64 = -16_000;

/// How long one way to the file waits for another.
const PATIENCE: std::time::Duration = std::time::Duration::from_secs(5);

const HEAD: &str = "SELECT coalesce(max(seq), 0) FROM events";
const COLUMNS: &str = "seq, scope, n, digest, body, recorded_ms";

/// The log in a file.
pub struct SqliteLog {
    connection: Connection,
    tips: Tips,
    beside: Beside,
    unscrubbed: bool,
}

impl SqliteLog {
    /// Opens the log of a folder, or begins one. A database that is not the one which stood there before (an older file
    /// put back, a lineage without its database, a database without its lineage) is a new life: `fresh` names it.
    pub fn open(folder: &Path, fresh: impl FnOnce() -> Lineage) -> Result<Self, LogError> {
        private::make_folder(folder)?;
        let file = folder.join(DATABASE);
        let is_new = !file.exists();
        let connection = Connection::open(&file)?;
        private::keep(&file)?;
        connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
        let synchronous = if mutant::is(Mutant::LooseSync) { "NORMAL" } else { "FULL" };
        connection.pragma_update(None, "synchronous", synchronous)?;
        connection.pragma_update(None, "cache_size", CACHE_KIB)?;
        connection.busy_timeout(PATIENCE)?;
        let schema: i64 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        match schema {
            0 => {
                connection.execute_batch(&format!("BEGIN; {TABLES} PRAGMA user_version = {SCHEMA}; COMMIT;"))?;
            }
            SCHEMA => {}
            other => {
                return Err(LogError::Storage(format!("the database is of version {other}, this program of {SCHEMA}")));
            }
        }
        vault::prepare(&connection)?;
        audit::prepare(&connection)?;
        connection.execute_batch(gaps::TABLE)?;
        connection.execute_batch(snapshots::TABLES)?;
        let digest_at = |seq: Seq| {
            let sql = "SELECT digest FROM events WHERE seq = ?1";
            connection.query_row(sql, [seq], |row| row.get(0)).optional().map_err(LogError::from)
        };
        let head: Seq = connection.query_row(HEAD, [], |row| row.get(0))?;
        let beside = Beside::open(folder, is_new, head, digest_at, fresh)?;
        Ok(Self { connection, tips: Tips::default(), beside, unscrubbed: false })
    }

    /// The settings that a durable commit depends on, as SQLite says them: journal mode and synchronous (2 is FULL).
    pub fn durability(&self) -> Result<(String, i64), LogError> {
        let journal = self.connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
        Ok((journal, self.connection.pragma_query_value(None, "synchronous", |row| row.get(0))?))
    }

    /// Writes all of it, as it stands at one moment, into a new file or an empty one. Whoever writes meanwhile goes on.
    pub fn copy_to(&self, file: &Path) -> Result<(), LogError> {
        let file = file.to_str().ok_or_else(|| LogError::Storage("a file name that is no text".to_owned()))?;
        self.connection.execute("VACUUM INTO ?1", [file])?;
        Ok(())
    }

    /// As when the disk is full: the file cannot grow by a page.
    #[cfg(test)]
    pub fn fill_disk(&self) {
        self.connection.pragma_update_and_check(None, "max_page_count", 1, |_| Ok(())).expect("a setting of SQLite");
    }

    fn receipt_where(&self, sql: &str, by: impl rusqlite::Params) -> Result<Option<Receipt>, LogError> {
        let found = self.connection.prepare_cached(sql)?.query_row(by, read_receipt).optional()?;
        found.map(|(n, intent, hash, outcome)| parse_receipt(n, intent, hash, &outcome)).transpose()
    }
}

/// Events on a condition.
pub(super) fn rows(connection: &Connection, condition: &str, by: impl rusqlite::Params) -> Result<Vec<Row>, LogError> {
    let sql = format!("SELECT {COLUMNS} FROM events WHERE {condition}");
    let mut statement = connection.prepare_cached(&sql)?;
    let rows = statement.query_map(by, read_row)?;
    rows.collect::<Result<_, _>>().map_err(LogError::from)
}

fn read_row(row: &SqlRow) -> rusqlite::Result<Row> {
    Ok(Row {
        seq: row.get(0)?,
        scope: row.get(1)?,
        n: row.get(2)?,
        digest: row.get(3)?,
        body: row.get(4)?,
        recorded_ms: row.get(5)?,
    })
}

fn read_receipt(row: &SqlRow) -> rusqlite::Result<(u64, String, String, String)> {
    Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?))
}

fn parse_receipt(n: u64, intent: String, hash: String, outcome: &str) -> Result<Receipt, LogError> {
    let broken = |what: &str| LogError::Storage(format!("the receipt of number {n} has a broken {what}"));
    let outcome: Outcome = serde_json::from_str(outcome).map_err(|_| broken("outcome"))?;
    Ok(Receipt { n, intent: IntentId::try_from(intent).map_err(|_| broken("intent"))?, hash, outcome })
}

impl Log for SqliteLog {
    fn lineage(&self) -> Lineage {
        self.beside.lineage().clone()
    }

    fn head(&self) -> Result<Seq, LogError> {
        Ok(self.connection.prepare_cached(HEAD)?.query_row([], |row| row.get(0))?)
    }

    fn append(&mut self, expected: Seq, batch: &Batch) -> Result<Seq, LogError> {
        // Immediate: numbers are given while nobody else can write.
        let transaction = self.connection.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        let head: Seq = transaction.prepare_cached(HEAD)?.query_row([], |row| row.get(0))?;
        if head != expected {
            return Err(LogError::Moved { expected, head });
        }
        let (mut seq, mut tips) = (head, std::mem::take(&mut self.tips).if_at(head));
        {
            let before = if mutant::is(Mutant::NumberBefore) { format!("AND seq <= {head}") } else { String::new() };
            let tip_sql = format!("SELECT n, digest FROM events WHERE scope = ?1 {before} ORDER BY n DESC LIMIT 1");
            let mut tip = transaction.prepare_cached(&tip_sql)?;
            let mut event_in = transaction.prepare_cached(
                "INSERT INTO events (seq, scope, n, digest, body, recorded_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?;
            for event in &batch.events {
                seq += 1;
                let last = match tips.get(&event.scope) {
                    Some(known) => known.clone(),
                    None => tip
                        .query_row([&event.scope], |row| Ok(Tip { n: row.get(0)?, digest: row.get(1)? }))
                        .optional()?
                        .unwrap_or_default(),
                };
                let next = Tip { n: last.n + 1, digest: next_digest(&last.digest, &event.body) };
                event_in.execute(params![seq, event.scope, next.n, next.digest, event.body, event.recorded_ms])?;
                if !mutant::is(Mutant::NumberBefore) {
                    tips.set(&event.scope, next);
                }
            }
            let mut receipt_in = transaction.prepare_cached(
                "INSERT INTO receipts (lane, n, intent, hash, outcome, unread, recorded_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
            )?;
            let written = |outcome: &Outcome| {
                serde_json::to_string(outcome).map_err(|error| LogError::Storage(error.to_string()))
            };
            // Nearly all are that.
            let done = written(&Outcome::Done)?;
            for kept in &batch.receipts {
                let Receipt { n, intent, hash, outcome } = &kept.receipt;
                let outcome = match outcome {
                    Outcome::Done => Cow::Borrowed(&done),
                    other => Cow::Owned(written(other)?),
                };
                let (lane, intent) = (kept.lane.as_str(), intent.as_str());
                receipt_in.execute(params![lane, n, intent, hash, outcome, kept.unread, kept.recorded_ms])?;
            }
            vault::change(&transaction, &batch.contacts)?;
            for NewTrace { at_ms, by, subject } in &batch.traces {
                audit::write(&transaction, *at_ms, Deed::Published, subject, by, "")?;
            }
        }
        transaction.commit()?;
        if let Some(tip) = batch.events.last().and_then(|event| tips.get(&event.scope)) {
            self.beside.mark(seq, &tip.digest);
        }
        self.tips = tips.now_at(seq);
        self.unscrubbed |= vault::scrub_after(&self.connection, &batch.contacts);
        Ok(seq)
    }

    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError> {
        rows(&self.connection, "seq > ?1 ORDER BY seq LIMIT ?2", params![seq, limit])
    }

    fn read_scope(&self, scope: &str, after_n: u64, limit: u32) -> Result<Vec<Row>, LogError> {
        rows(&self.connection, "scope = ?1 AND n > ?2 ORDER BY n LIMIT ?3", params![scope, after_n, limit])
    }

    fn tip(&self, scope: &str) -> Result<Tip, LogError> {
        let last = rows(&self.connection, "scope = ?1 ORDER BY n DESC LIMIT 1", params![scope])?;
        Ok(last.into_iter().next().map_or_else(Tip::default, |row| Tip { n: row.n, digest: row.digest }))
    }

    fn digest_at(&self, scope: &str, n: u64) -> Result<Option<String>, LogError> {
        if n == 0 {
            return Ok(Some(String::new()));
        }
        let sql = "SELECT digest FROM events WHERE scope = ?1 AND n = ?2";
        Ok(self.connection.prepare_cached(sql)?.query_row(params![scope, n], |row| row.get(0)).optional()?)
    }

    fn received_to(&self, lane: &LaneId) -> Result<u64, LogError> {
        let sql = "SELECT coalesce(max(n), 0) FROM receipts WHERE lane = ?1";
        Ok(self.connection.prepare_cached(sql)?.query_row([lane.as_str()], |row| row.get(0))?)
    }

    fn receipt(&self, lane: &LaneId, n: u64) -> Result<Option<Receipt>, LogError> {
        let sql = "SELECT n, intent, hash, outcome FROM receipts WHERE lane = ?1 AND n = ?2";
        self.receipt_where(sql, params![lane.as_str(), n])
    }

    fn receipt_of(&self, intent: &IntentId) -> Result<Option<Receipt>, LogError> {
        let sql = "SELECT n, intent, hash, outcome FROM receipts WHERE intent = ?1 LIMIT 1";
        self.receipt_where(sql, params![intent.as_str()])
    }

    fn note_gap(&mut self, gap: &Gap) -> Result<(), LogError> {
        gaps::note(&mut self.connection, gap)
    }

    fn gaps(&self) -> Result<Vec<Gap>, LogError> {
        let open = |gap: Gap| {
            let received_to = self.received_to(&gap.lane);
            received_to.map(|received_to| gap.after(received_to)).transpose()
        };
        gaps::all(&self.connection)?.into_iter().filter_map(open).collect()
    }

    fn save_snapshot(&mut self, seq: Seq, format: u32, state: &str) -> Result<(), LogError> {
        snapshots::save(&self.connection, seq, format, state)
    }

    fn snapshot(&self, format: u32) -> Result<Option<(Seq, String)>, LogError> {
        snapshots::newest(&self.connection, format)
    }

    fn keeper(&self) -> Result<Option<Box<dyn Keeper>>, LogError> {
        snapshots::keeper(&self.connection, PATIENCE)
    }

    fn contact(&self, scope: &str) -> Result<Option<Sealed>, LogError> {
        Ok(vault::contact(&self.connection, scope)?)
    }

    fn contacts(&self) -> Result<BTreeSet<String>, LogError> {
        Ok(vault::scopes(&self.connection)?)
    }

    fn expire_contacts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        vault::expire(&mut self.connection, before_ms, &mut self.unscrubbed)
    }

    fn forget_receipts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        let gone = self.connection.execute("DELETE FROM receipts WHERE recorded_ms < ?1", [before_ms])?;
        Ok(u64::try_from(gone).unwrap_or(u64::MAX))
    }

    fn backups(&self) -> Result<Backups, LogError> {
        self.beside.backups()
    }

    fn begin_backup(&mut self) -> Result<u64, LogError> {
        self.beside.begin_backup()
    }

    fn backup_is_whole(&mut self, number: u64) -> Result<(), LogError> {
        self.beside.backup_is_whole(number)
    }
}
