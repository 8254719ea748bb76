//! The way back in for somebody who has lost theirs: two different colleagues ask for it, and the second is given the
//! code. Who stands alone has the server's own console.

use super::doors::{self, Opens};
use super::people::{COLUMNS, account, folded, of_id, of_login};
use super::{Office, Trouble};
use crate::audit::{self, Deed};
use crate::problem;
use plein_sens_shared::context::Role;
use plein_sens_shared::office::{Account, AskedBack, Colleague, Colleagues, Given, WayBack};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
use rusqlite::{Connection, OptionalExtension as _, Transaction, params};

/// How long a way back in is open, and how long the first of two waits for the second.
const WAY_BACK_MS: i64 = 3_600_000;

impl Office {
    /// Whom somebody may let back in, and who has asked for it already.
    pub fn colleagues(&self, now_ms: i64, by: &Account) -> Result<Colleagues, Problem> {
        let may = |back: &Account| permit::may_let_back(&by.role(), &back.role());
        if !permit::may_let_back(&by.role(), &Role::Facilitator) {
            return Err(problem::not_allowed());
        }
        self.read(|connection| {
            let sql = format!("SELECT {COLUMNS} FROM account WHERE ended_ms IS NULL AND id <> ?1 ORDER BY name, id");
            let mut all = connection.prepare_cached(&sql)?;
            let all: Vec<Account> = all.query_map([&by.id], account)?.collect::<rusqlite::Result<_>>()?;
            let colleagues = all.into_iter().filter(may).map(|it| colleague(connection, now_ms, by, it));
            Ok(Colleagues { colleagues: colleagues.collect::<rusqlite::Result<_>>()? })
        })
    }

    /// Somebody has lost the way in: two different colleagues ask for it, and the second is given the code.
    pub fn way_back(&self, now_ms: i64, by: &Account, id: &str) -> Result<WayBack, Problem> {
        if !permit::may_let_back(&by.role(), &Role::Facilitator) || by.id == id {
            return Err(problem::not_allowed());
        }
        self.change(|tx| {
            let back = of_id(tx, id)?.filter(|account| account.ended_ms.is_none()).ok_or_else(problem::not_found)?;
            if !permit::may_let_back(&by.role(), &back.role()) {
                return Err(problem::not_allowed().into());
            }
            tx.execute("DELETE FROM way_back WHERE until_ms <= ?1", [now_ms])?;
            let sql = "DELETE FROM way_back WHERE account = ?1 AND asked_by <> ?2 RETURNING asked_by";
            let first: Option<String> = tx.query_row(sql, params![id, by.id], |row| row.get(0)).optional()?;
            if first.is_some() {
                return give(tx, now_ms, &back, &by.name, "").map(|given| WayBack { given: Some(given) });
            }
            let sql = "INSERT INTO way_back (account, asked_by, until_ms) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING";
            tx.execute(sql, params![id, by.id, now_ms + WAY_BACK_MS])?;
            audit::write(tx, now_ms, Deed::WayBackAsked, &back.login, &by.name, "")?;
            Ok(WayBack { given: None })
        })
    }

    /// At the server's own console: a way back for whoever has no two colleagues who could give it, as a town's only
    /// director. Who stands there is another person than who is given the code.
    pub fn let_back(&self, now_ms: i64, login: &str, by: &str, reason: &str) -> Result<Given, Problem> {
        self.change(|tx| {
            let found = of_login(tx, &folded(login))?.filter(|(account, _)| account.ended_ms.is_none());
            let (back, _) = found.ok_or_else(problem::not_found)?;
            give(tx, now_ms, &back, by, reason)
        })
    }
}

/// The code, and the row that says for whom and by whom.
fn give(tx: &Transaction, now_ms: i64, back: &Account, by: &str, reason: &str) -> Result<Given, Trouble> {
    audit::write(tx, now_ms, Deed::WayBackGiven, &back.login, by, reason)?;
    Ok(doors::make(tx, Opens::WayBack, (&back.id, None), by, now_ms + WAY_BACK_MS)?)
}

fn colleague(connection: &Connection, now_ms: i64, by: &Account, it: Account) -> rusqlite::Result<Colleague> {
    let sql = "SELECT asked_by, until_ms FROM way_back WHERE account = ?1 AND until_ms > ?2";
    let first: Option<(String, i64)> = connection
        .prepare_cached(sql)?
        .query_row(params![it.id, now_ms], |row| Ok((row.get(0)?, row.get(1)?)))
        .optional()?;
    let asked = match first {
        Some((id, until_ms)) => {
            let name = of_id(connection, &id)?.map(|account| account.name).unwrap_or_default();
            Some(AskedBack { by: name, own: id == by.id, until_ms })
        }
        None => None,
    };
    let Account { id, name, post, partner, .. } = it;
    Ok(Colleague { id, name, post, partner, asked })
}
