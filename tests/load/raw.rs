//! The most that the database could do: the very rows that the server wrote, into the same tables with the same
//! indices, with the same durability; no HTTP, no JSON, nothing decided.

use rusqlite::{Connection, params_from_iter, types::Value};
use std::error::Error;
use std::path::Path;
use std::time::Instant;

struct Rows {
    insert: String,
    rows: Vec<Vec<Value>>,
}

/// Writes all commands that a server has received, so many a transaction.
///
/// # Errors
/// When the copy cannot be written, or the server's file not be read.
pub fn commands_per_second(data: &Path, copy: &Path, together: usize) -> Result<f64, Box<dyn Error>> {
    let served = Connection::open(data.join("plein-sens.sqlite3"))?;
    let tables: Vec<String> = served
        .prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid")?
        .query_map([], |row| row.get(0))?
        .collect::<Result<_, _>>()?;
    let (events, receipts) = (rows(&served, "events", "seq")?, rows(&served, "receipts", "recorded_ms")?);
    drop(served);
    std::fs::create_dir_all(copy)?;
    let mut raw = Connection::open(copy.join("raw.sqlite3"))?;
    raw.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    raw.pragma_update(None, "synchronous", "FULL")?;
    // As the server sets it.
    raw.pragma_update(None, "cache_size", -16_000)?;
    for table in tables {
        raw.execute_batch(&table)?;
    }
    let commands = receipts.rows.len();
    let transactions = commands.div_ceil(together);
    let mut parts = [&events, &receipts].map(|part| part.rows.chunks(part.rows.len().div_ceil(transactions)));
    let begun = Instant::now();
    for _ in 0..transactions {
        let transaction = raw.transaction_with_behavior(rusqlite::TransactionBehavior::Immediate)?;
        for (table, part) in [&events, &receipts].iter().zip(&mut parts) {
            let mut insert = transaction.prepare_cached(&table.insert)?;
            for row in part.next().unwrap_or_default() {
                insert.execute(params_from_iter(row))?;
            }
        }
        transaction.commit()?;
    }
    let seconds = begun.elapsed().as_secs_f64();
    std::fs::remove_dir_all(copy)?;
    Ok(f64::from(u32::try_from(commands)?) / seconds)
}

fn rows(from: &Connection, table: &str, order: &str) -> Result<Rows, rusqlite::Error> {
    let mut all = from.prepare(&format!("SELECT * FROM {table} ORDER BY {order}"))?;
    let places = vec!["?"; all.column_count()].join(", ");
    let width = all.column_count();
    let rows = all.query_map([], |row| (0..width).map(|place| row.get(place)).collect())?;
    Ok(Rows { insert: format!("INSERT INTO {table} VALUES ({places})"), rows: rows.collect::<Result<_, _>>()? })
}
