//! Who opened or erased whose contact, when and why: a table in which each row carries the digest of all before it, so
//! that a row changed or taken out of it is noticed. It names bookings by a digest: whoever brings a code can ask who
//! looked, and whoever reads the list learns no code.

use plein_sens_shared::sync::next_digest;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::Serialize;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// A contact was opened.
    Opened,
    /// A contact was erased.
    Erased,
    /// There was none to open.
    FoundNone,
    /// There was one, and none of the keys opened it.
    CouldNotOpen,
}

impl Deed {
    fn word(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Erased => "erased",
            Self::FoundNone => "found_none",
            Self::CouldNotOpen => "could_not_open",
        }
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// Its place: 1, 2, 3 …
    pub n: i64,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// What was done.
    pub deed: String,
    /// To which booking: [`name`] of its scope.
    pub booking: String,
    /// By whom.
    pub by: String,
    /// Why.
    pub reason: String,
}

const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS audit (
        n INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, deed TEXT NOT NULL, booking TEXT NOT NULL, by TEXT NOT NULL,
        reason TEXT NOT NULL, digest TEXT NOT NULL
    ) STRICT;
";

/// The table, in the town's database.
pub fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(TABLE)
}

/// How a booking is named here.
pub fn name(scope: &str) -> String {
    next_digest("audit", scope)
}

fn digest(before: &str, entry: &Entry) -> String {
    let written = serde_json::to_string(entry).expect("an entry is numbers and texts, which JSON can always write");
    next_digest(before, &written)
}

/// Writes a row behind all others, as a part of somebody's transaction.
pub fn write(tx: &Transaction, at_ms: i64, deed: Deed, scope: &str, by: &str, reason: &str) -> rusqlite::Result<()> {
    let read = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
    let last = tx.query_row("SELECT n, digest FROM audit ORDER BY n DESC LIMIT 1", [], read).optional()?;
    let (n, before): (i64, String) = last.unwrap_or_default();
    let (deed, booking) = (deed.word().to_owned(), name(scope));
    let entry = Entry { n: n + 1, at_ms, deed, booking, by: by.to_owned(), reason: reason.to_owned() };
    let digest = digest(&before, &entry);
    let Entry { n, at_ms, deed, booking, by, reason } = entry;
    let sql = "INSERT INTO audit (n, at_ms, deed, booking, by, reason, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    tx.execute(sql, params![n, at_ms, deed, booking, by, reason, digest])?;
    Ok(())
}

/// All rows in order, and the number of the first that is not what was written then, if any is.
pub fn read(connection: &Connection) -> rusqlite::Result<(Vec<Entry>, Option<i64>)> {
    let mut statement =
        connection.prepare("SELECT n, at_ms, deed, booking, by, reason, digest FROM audit ORDER BY n")?;
    let row = |row: &rusqlite::Row| {
        let (n, at_ms, deed, booking) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((Entry { n, at_ms, deed, booking, by: row.get(4)?, reason: row.get(5)? }, row.get::<_, String>(6)?))
    };
    let rows: Vec<(Entry, String)> = statement.query_map([], row)?.collect::<Result<_, _>>()?;
    let (mut before, mut broken) = (String::new(), None);
    for ((entry, written), n) in rows.iter().zip(1..) {
        if broken.is_none() && (entry.n != n || digest(&before, entry) != *written) {
            broken = Some(n);
        }
        before.clone_from(written);
    }
    Ok((rows.into_iter().map(|(entry, _)| entry).collect(), broken))
}
