//! Being signed in: a random secret in a cookie, kept as its digest. It ends by itself after a day's work.

use super::{Office, digest, people, random};
use crate::audit::{self, Deed};
use plein_sens_shared::office::Account;
use plein_sens_shared::sync::Problem;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

/// The longest that anybody stays signed in: a long day at the forum.
pub const LONGEST_MS: i64 = 14 * 3_600_000;
/// The longest without doing anything.
pub const IDLE_MS: i64 = 4 * 3_600_000;
/// How exactly it is kept when somebody was last there.
const SEEN_EVERY_MS: i64 = 60_000;

impl Office {
    /// Whose session this is, if it still is one.
    pub fn account(&self, now_ms: i64, secret: &str) -> Result<Option<Account>, Problem> {
        let digest = digest(secret);
        let found = self.read(|connection| look_up(connection, now_ms, &digest))?;
        let Some((account, seen_ms)) = found else { return Ok(None) };
        if now_ms - seen_ms >= SEEN_EVERY_MS {
            self.change(|tx| {
                tx.execute("UPDATE session SET seen_ms = ?1 WHERE digest = ?2", params![now_ms, digest])?;
                tx.execute("UPDATE account SET seen_ms = ?1 WHERE id = ?2", params![now_ms, account.id])?;
                Ok(())
            })?;
        }
        Ok(Some(account))
    }

    /// Ends a session.
    pub fn sign_out(&self, now_ms: i64, by: &Account, secret: &str) -> Result<(), Problem> {
        self.change(|tx| {
            tx.execute("DELETE FROM session WHERE digest = ?1", [digest(secret)])?;
            Ok(audit::write(tx, now_ms, Deed::SignedOut, &by.login, &by.name, "")?)
        })
    }
}

/// Begins a session; its secret is told once, and how it began is written down.
pub(super) fn begin(tx: &Transaction, now_ms: i64, account: &Account, how: Deed) -> rusqlite::Result<String> {
    let secret = random::<32>();
    tx.execute("DELETE FROM session WHERE begun_ms < ?1 OR seen_ms < ?2", [now_ms - LONGEST_MS, now_ms - IDLE_MS])?;
    let sql = "INSERT INTO session (digest, account, begun_ms, seen_ms) VALUES (?1, ?2, ?3, ?3)";
    tx.execute(sql, params![digest(&secret), account.id, now_ms])?;
    tx.execute("UPDATE account SET seen_ms = ?1 WHERE id = ?2", params![now_ms, account.id])?;
    audit::write(tx, now_ms, how, &account.login, &account.name, "")?;
    Ok(secret)
}

/// Ends all sessions of an account.
pub(super) fn end_all(tx: &Transaction, account: &str) -> rusqlite::Result<()> {
    tx.execute("DELETE FROM session WHERE account = ?1", [account])?;
    Ok(())
}

fn look_up(connection: &Connection, now_ms: i64, digest: &str) -> rusqlite::Result<Option<(Account, i64)>> {
    let sql = "SELECT account, seen_ms FROM session WHERE digest = ?1 AND begun_ms > ?2 AND seen_ms > ?3";
    let found: Option<(String, i64)> = connection
        .prepare_cached(sql)?
        .query_row(params![digest, now_ms - LONGEST_MS, now_ms - IDLE_MS], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let Some((id, seen_ms)) = found else { return Ok(None) };
    let account = people::of_id(connection, &id)?.filter(|account| account.ended_ms.is_none());
    Ok(account.map(|account| (account, seen_ms)))
}
