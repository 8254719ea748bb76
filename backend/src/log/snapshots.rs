//! Snapshots in the log's own file. A large one is written in pieces, each in a short transaction of its own, so that
//! whoever keeps it beside the writer never holds the writer up; it counts once its last piece is there.

use super::sqlite::rows;
use super::{Keeper, LogError, Row, Seq};
use rusqlite::{Connection, OptionalExtension, params};
use std::time::Duration;

/// The most of a snapshot that one transaction writes, in bytes: a few milliseconds of a slow disk.
const PIECE: usize = 512 * 1024;

/// Stands beside the tables of the first hour; a database that has it not is given it.
pub const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS snapshot_piece (
        seq INTEGER NOT NULL, place INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (seq, place)
    ) STRICT;
";

/// Another connection to the same file.
struct SqliteKeeper(Connection);

/// The way to it from a connection; none for a database in memory.
pub fn keeper(connection: &Connection, patience: Duration) -> Result<Option<Box<dyn Keeper>>, LogError> {
    let Some(file) = connection.path() else { return Ok(None) };
    let beside = Connection::open(file)?;
    beside.busy_timeout(patience)?;
    // What a snapshot loses with the power is folded again: it need not wait for the disk.
    beside.pragma_update(None, "synchronous", "NORMAL")?;
    Ok(Some(Box::new(SqliteKeeper(beside))))
}

impl Keeper for SqliteKeeper {
    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError> {
        rows(&self.0, "seq > ?1 ORDER BY seq LIMIT ?2", params![seq, limit])
    }

    fn snapshot(&self, format: u32) -> Result<Option<(Seq, String)>, LogError> {
        newest(&self.0, format)
    }

    fn save_snapshot(&mut self, seq: Seq, format: u32, state: &str) -> Result<(), LogError> {
        save(&self.0, seq, format, state)
    }
}

/// Writes a snapshot in the place of the one before.
pub fn save(connection: &Connection, seq: Seq, format: u32, state: &str) -> Result<(), LogError> {
    let sql = "INSERT OR REPLACE INTO snapshot_piece (seq, place, text) VALUES (?1, ?2, ?3)";
    let mut insert = connection.prepare(sql)?;
    let (mut rest, mut place) = (state, 0_u32);
    while !rest.is_empty() {
        let (piece, later) = rest.split_at(rest.floor_char_boundary(PIECE));
        insert.execute(params![seq, place, piece])?;
        (rest, place) = (later, place + 1);
    }
    // Pieces of a longer one that was begun at the same place and never finished.
    connection.execute("DELETE FROM snapshot_piece WHERE seq = ?1 AND place >= ?2", params![seq, place])?;
    let named = "INSERT OR REPLACE INTO snapshot (one, seq, format, state) VALUES (1, ?1, ?2, '')";
    connection.execute(named, params![seq, format])?;
    let mut forget = connection.prepare(
        "DELETE FROM snapshot_piece WHERE (seq, place) IN (SELECT seq, place FROM snapshot_piece WHERE seq <> ?1 LIMIT 1)",
    )?;
    while forget.execute([seq])? > 0 {}
    Ok(())
}

/// The newest snapshot of this format.
pub fn newest(connection: &Connection, format: u32) -> Result<Option<(Seq, String)>, LogError> {
    let sql = "SELECT seq FROM snapshot WHERE format = ?1";
    let seq: Option<Seq> = connection.query_row(sql, [format], |row| row.get(0)).optional()?;
    let Some(seq) = seq else { return Ok(None) };
    let mut pieces = connection.prepare("SELECT text FROM snapshot_piece WHERE seq = ?1 ORDER BY place")?;
    let mut state = String::new();
    let mut read = pieces.query([seq])?;
    while let Some(row) = read.next()? {
        state.push_str(row.get_ref(0)?.as_str().map_err(|error| LogError::Storage(error.to_string()))?);
    }
    Ok(Some((seq, state)))
}
