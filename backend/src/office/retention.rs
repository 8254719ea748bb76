//! How long the office remembers. Each kind has its own time, counted from when it was last needed; what is over is
//! deleted, once a day, and the deletion itself is written down. Contacts have theirs in [`crate::vault`].

use super::{Office, SERVER, Trouble, words};
use crate::audit::{self, Deed};
use plein_sens_shared::holdings::Holding;
use plein_sens_shared::office::Post;
use plein_sens_shared::programme::Programme;
use plein_sens_shared::sync::Problem;
use rusqlite::{Transaction, params};

const DAY_MS: i64 = 24 * 3_600_000;

/// For how many days, by kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Keep {
    /// An account, after its person was last there.
    pub account: i64,
    /// An account that was ended: so that its login is not somebody else's at once.
    pub ended: i64,
    /// A device, after it was retired.
    pub device: i64,
    /// A row of who did what.
    pub trace: i64,
    /// A contact, after the last contact.
    pub contact: i64,
    /// Free words, whatever became of them.
    pub words: i64,
}

impl Keep {
    /// What the town has set, and the law where it has set nothing.
    pub fn of(programme: &Programme) -> Self {
        let days = |holding, longest: i64| programme.term_days(holding).map_or(longest, i64::from);
        let law = Self::default();
        let account = days(Holding::Accounts, law.account);
        Self {
            account,
            ended: law.ended.min(account),
            device: days(Holding::Devices, law.device),
            trace: days(Holding::Traces, law.trace),
            contact: days(Holding::Contacts, law.contact),
            words: days(Holding::Words, law.words),
        }
    }
}

impl Default for Keep {
    /// Two years; three months for what was ended, a year for free words.
    fn default() -> Self {
        Self { account: 730, ended: 90, device: 730, trace: 730, contact: 730, words: 365 }
    }
}

/// How much was deleted.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Forgotten {
    /// Accounts.
    pub accounts: usize,
    /// Devices.
    pub devices: usize,
    /// Rows of who did what.
    pub traces: i64,
    /// Codes and sessions that open nothing any more.
    pub doors: usize,
    /// Free words.
    pub words: usize,
}

impl Office {
    /// Deletes what is over.
    pub fn forget_what_is_over(&self, now_ms: i64, keep: &Keep) -> Result<Forgotten, Problem> {
        let before = |days: i64| now_ms.saturating_sub(days.saturating_mul(DAY_MS));
        let forgotten = self.change(|tx| {
            let forgotten = Forgotten {
                doors: doors(tx, now_ms)?,
                accounts: accounts(tx, before(keep.account), before(keep.ended))?,
                devices: tx.execute("DELETE FROM device WHERE retired_ms < ?1", [before(keep.device)])?,
                traces: audit::forget(tx, before(keep.trace))?,
                words: words::forget(tx, before(keep.words))?,
            };
            for (deed, count) in [
                (Deed::AccountsForgotten, forgotten.accounts.to_string()),
                (Deed::DevicesForgotten, forgotten.devices.to_string()),
                (Deed::TracesForgotten, forgotten.traces.to_string()),
                (Deed::WordsForgotten, forgotten.words.to_string()),
            ] {
                if count != "0" {
                    audit::write(tx, now_ms, deed, &count, SERVER, "")?;
                }
            }
            Ok::<_, Trouble>(forgotten)
        })?;
        self.pass_referrals(now_ms)?;
        // Out of the write-ahead log as well; while somebody reads, the next day tries again.
        self.scrub()?;
        Ok(forgotten)
    }
}

/// Codes and sessions whose time has passed.
fn doors(tx: &Transaction, now_ms: i64) -> rusqlite::Result<usize> {
    let codes = tx.execute("DELETE FROM door WHERE until_ms <= ?1", [now_ms])?;
    let ways = tx.execute("DELETE FROM way_back WHERE until_ms <= ?1", [now_ms])?;
    let sql = "DELETE FROM session WHERE begun_ms < ?1 OR seen_ms < ?2";
    Ok(codes + ways + tx.execute(sql, params![now_ms - super::LONGEST_MS, now_ms - super::IDLE_MS])?)
}

/// Accounts that were ended, or in which nobody was for long; the last of those who answer for the centre stay, whenever
/// they were last there: nobody else could let anybody in.
fn accounts(tx: &Transaction, unseen_ms: i64, ended_ms: i64) -> rusqlite::Result<usize> {
    let director = Post::Director.name();
    let over = "ended_ms < ?2 OR (ended_ms IS NULL AND coalesce(seen_ms, made_ms) < ?1
        AND (post <> ?3 OR EXISTS (SELECT 1 FROM account AS other WHERE other.post = ?3 AND other.ended_ms IS NULL
            AND coalesce(other.seen_ms, other.made_ms) >= ?1)))";
    let own = format!("IN (SELECT id FROM account WHERE {over})");
    for table in ["passkey", "session", "way_back"] {
        tx.execute(&format!("DELETE FROM {table} WHERE account {own}"), params![unseen_ms, ended_ms, director])?;
    }
    tx.execute(&format!("DELETE FROM account WHERE {over}"), params![unseen_ms, ended_ms, director])
}
