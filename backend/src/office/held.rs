//! What the town's tables hold of one scope, for whoever names it: its facts, the contact beside it, who was at it. All
//! of it is asked for also where there is nothing, so that the time of an answer says nothing.

use super::Office;
use crate::{audit, vault};
use plein_sens_shared::held::{Fact, Held, KeptContact, Opening, Piece};
use plein_sens_shared::sync::{Problem, TOKEN};
use rusqlite::Connection;

const DAY_MS: i64 = 24 * 3_600_000;

impl Office {
    /// All of it; contacts are kept for so many days after the last contact.
    pub fn held(&self, scope: &str, contact_days: i64, elsewhere: Vec<Piece>) -> Result<Held, Problem> {
        self.read(|connection| {
            let facts = facts(connection, scope)?;
            let kept_ms = vault::kept_ms(connection, scope)?;
            let last_ms = facts.last().map_or(i64::MIN, |fact| fact.recorded_ms);
            let until = |kept_ms: i64| kept_ms.max(last_ms).saturating_add(contact_days.saturating_mul(DAY_MS));
            let contact = kept_ms.map(|kept_ms| KeptContact { kept_ms, until_ms: until(kept_ms) });
            let openings = openings(connection, scope)?;
            Ok(Held { token: TOKEN.to_owned(), facts, elsewhere, contact, openings })
        })
    }
}

fn facts(connection: &Connection, scope: &str) -> rusqlite::Result<Vec<Fact>> {
    let mut statement =
        connection.prepare_cached("SELECT recorded_ms, body FROM events WHERE scope = ?1 ORDER BY n")?;
    statement.query_map([scope], |row| Ok(Fact { recorded_ms: row.get(0)?, body: row.get(1)? }))?.collect()
}

fn openings(connection: &Connection, scope: &str) -> rusqlite::Result<Vec<Opening>> {
    let mut statement =
        connection.prepare_cached("SELECT at_ms, deed, by, reason FROM audit WHERE subject = ?1 ORDER BY n")?;
    let read = |row: &rusqlite::Row| {
        Ok(Opening { at_ms: row.get(0)?, deed: row.get(1)?, by: row.get(2)?, reason: row.get(3)? })
    };
    statement.query_map([audit::name(scope)], read)?.collect()
}
