//! The vault: what names a person, beside the log and never in it. Rows are sealed when they arrive; this server holds
//! them without being able to read them ([`crate::keys`] can), and erases them so that nothing stays in the files.
//!
//! A row is written in the transaction of the command that it came with. An erased one leaves a tombstone, so that a
//! tablet that comes back late, or resends, does not bring it back; and, because an older database may be put back, a
//! line in a file beside it ([`tombs`]).

mod memory;
pub mod tombs;

pub use memory::MemoryVault;

use crate::log::LogError;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::mutant::{self, Mutant};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior, params};
use std::collections::BTreeSet;
use std::time::Duration;

/// One thing to do in the vault.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// Keeps what came sealed, unless it was erased before.
    Keep {
        /// Beside which scope.
        scope: String,
        /// What.
        sealed: Sealed,
        /// When, in milliseconds since 1970.
        at_ms: i64,
    },
    /// Erases it for ever.
    Erase {
        /// Beside which scope.
        scope: String,
    },
}

/// How long a connection waits for another.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long everybody may wait for an erasure to leave the write-ahead log.
const A_MOMENT: Duration = Duration::from_millis(50);

const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS vault (
        scope TEXT PRIMARY KEY, key TEXT NOT NULL, sealed TEXT NOT NULL, kept_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS vault_by_time ON vault (kept_ms);
    CREATE TABLE IF NOT EXISTS vault_tombs (name TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
";

/// The vault in the town's database. What is deleted is overwritten; what was erased from a younger database than this
/// one is erased again; and what an erasure before the last stop may have left in the write-ahead log goes now.
pub fn prepare(connection: &Connection) -> Result<(), LogError> {
    connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
    connection.execute_batch(TABLES)?;
    bury_again(connection, &tombs::read(connection)?)?;
    scrub(connection, A_MOMENT)?;
    Ok(())
}

fn bury_again(connection: &Connection, known: &BTreeSet<String>) -> rusqlite::Result<()> {
    let held: i64 = connection.query_row("SELECT count(*) FROM vault_tombs", [], |row| row.get(0))?;
    if usize::try_from(held).is_ok_and(|held| held >= known.len()) {
        return Ok(());
    }
    let transaction = Transaction::new_unchecked(connection, TransactionBehavior::Immediate)?;
    for scope in scopes(&transaction)?.iter().filter(|scope| known.contains(&tombs::name(scope))) {
        transaction.execute("DELETE FROM vault WHERE scope = ?1", [scope])?;
    }
    for name in known {
        transaction.prepare_cached("INSERT OR IGNORE INTO vault_tombs (name) VALUES (?1)")?.execute([name])?;
    }
    transaction.commit()
}

/// Writes changes, in order, as a part of somebody's transaction. The lines beside the database come first: an erasure
/// that was asked for and then not committed is asked for again, one that is committed is never forgotten.
pub fn change(transaction: &Transaction, changes: &[Change]) -> Result<(), LogError> {
    let erased = changes.iter().filter_map(|change| match change {
        Change::Erase { scope } => Some(scope.as_str()),
        Change::Keep { .. } => None,
    });
    if !mutant::is(Mutant::NoTombs) && !mutant::is(Mutant::TombsInside) {
        tombs::dig(transaction, erased)?;
    }
    for change in changes {
        match change {
            Change::Keep { scope, sealed, at_ms } => {
                // What somebody has read and let be shown is not exchanged for other words.
                let sql = "INSERT OR REPLACE INTO vault (scope, key, sealed, kept_ms) SELECT ?1, ?2, ?3, ?4
                    WHERE NOT EXISTS (SELECT 1 FROM vault_tombs WHERE name = ?5)
                    AND NOT EXISTS (SELECT 1 FROM vault WHERE scope = ?1 AND ?1 LIKE 'words/%')";
                let by = params![scope, sealed.key, sealed.bytes, at_ms, tombs::name(scope)];
                transaction.prepare_cached(sql)?.execute(by)?;
            }
            Change::Erase { scope } => {
                transaction.prepare_cached("DELETE FROM vault WHERE scope = ?1")?.execute([scope])?;
                let sql = "INSERT OR IGNORE INTO vault_tombs (name) VALUES (?1)";
                if mutant::is(Mutant::NoTombs) {
                    continue;
                }
                transaction.prepare_cached(sql)?.execute([tombs::name(scope)])?;
            }
        }
    }
    Ok(())
}

/// Brings the write-ahead log into the database and empties it, unless somebody reads for longer than one waits; whether
/// it is empty.
pub fn scrub(connection: &Connection, wait: Duration) -> rusqlite::Result<bool> {
    connection.busy_timeout(wait)?;
    let busy = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get::<_, i64>(0));
    connection.busy_timeout(PATIENCE)?;
    Ok(busy? == 0)
}

/// After a commit that erased something; whether that is still to be done. What is committed stays committed: a backup
/// that reads meanwhile keeps nobody waiting, and [`expire`] tries again.
pub fn scrub_after(connection: &Connection, changes: &[Change]) -> bool {
    changes.iter().any(|change| matches!(change, Change::Erase { .. })) && !is_scrubbed(connection)
}

fn is_scrubbed(connection: &Connection) -> bool {
    if mutant::is(Mutant::StaysInJournal) {
        return true;
    }
    let done = scrub(connection, A_MOMENT);
    if let Err(error) = &done {
        tracing::error!(%error, "what was erased is still in the write-ahead log");
    }
    done.unwrap_or(false)
}

/// The sealed contact beside a scope.
pub fn contact(connection: &Connection, scope: &str) -> rusqlite::Result<Option<Sealed>> {
    let read = |row: &rusqlite::Row| Ok(Sealed { key: row.get(0)?, bytes: row.get(1)? });
    connection.prepare_cached("SELECT key, sealed FROM vault WHERE scope = ?1")?.query_row([scope], read).optional()
}

/// Since when a contact is kept beside a scope.
pub fn kept_ms(connection: &Connection, scope: &str) -> rusqlite::Result<Option<i64>> {
    let sql = "SELECT kept_ms FROM vault WHERE scope = ?1";
    connection.prepare_cached(sql)?.query_row([scope], |row| row.get(0)).optional()
}

/// Every scope beside which something is kept.
pub fn scopes(connection: &Connection) -> rusqlite::Result<BTreeSet<String>> {
    let mut statement = connection.prepare_cached("SELECT scope FROM vault")?;
    statement.query_map([], |row| row.get(0))?.collect()
}

/// Erases what nobody has touched since a moment: neither the contact nor, in the log, its scope. Free words have a term of
/// their own ([`crate::office`]). Also clears what an erasure could not, where that is `unscrubbed`.
pub fn expire(connection: &mut Connection, before_ms: i64, unscrubbed: &mut bool) -> Result<u64, LogError> {
    let old: Vec<String> = {
        let sql = "SELECT scope FROM vault WHERE kept_ms < ?1 AND scope NOT LIKE 'words/%' AND coalesce(
            (SELECT recorded_ms FROM events WHERE events.scope = vault.scope ORDER BY n DESC LIMIT 1), kept_ms) < ?1";
        let mut statement = connection.prepare_cached(sql)?;
        statement.query_map([before_ms], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    if old.is_empty() {
        *unscrubbed = *unscrubbed && !is_scrubbed(connection);
        return Ok(0);
    }
    let changes: Vec<Change> = old.into_iter().map(|scope| Change::Erase { scope }).collect();
    let transaction = connection.transaction()?;
    change(&transaction, &changes)?;
    transaction.commit()?;
    *unscrubbed = scrub_after(connection, &changes);
    Ok(changes.len() as u64)
}
