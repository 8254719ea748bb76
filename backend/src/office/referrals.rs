//! Fiches de liaison: the centre leads somebody on to a partner, who accepts, does or refuses. A fiche names nobody; what
//! does is in the vault, and is erased when the fiche is closed. What nobody closes expires, and what is closed is deleted.

use super::{Office, SERVER, Trouble, in_vault, random};
use crate::audit::{self, Deed};
use crate::problem;
use crate::vault::Change;
use plein_sens_shared::contact::{MAX_SEALED, Sealed};
use plein_sens_shared::id::PartnerId;
use plein_sens_shared::office::Account;
use plein_sens_shared::office::referrals::{MoveReferral, Purpose, Refer, Referral, Referrals, Standing, Why, beside};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
use rusqlite::types::Type;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction, params};

/// The most that are open at once: nobody sees to more, and so nobody can fill the table.
const MOST: i64 = 2_000;
const COLUMNS: &str = "id, partner, purpose, by, sent_ms, standing, moved_ms, why,
    EXISTS (SELECT 1 FROM vault WHERE vault.scope = 'referral/' || referral.id)";

impl Office {
    /// Those that somebody may see: the centre's people all, a partner's its own.
    pub fn referrals(&self, now_ms: i64, by: &Account) -> Result<Referrals, Problem> {
        may_see(by)?;
        let role = by.role();
        self.pass_referrals(now_ms)?;
        let mut all: Vec<Referral> = self.read(|connection| {
            connection.prepare(&format!("SELECT {COLUMNS} FROM referral"))?.query_map([], referral)?.collect()
        })?;
        all.retain(|it| permit::mover(&role, &it.partner).is_some());
        all.sort_by(|a, b| (a.standing, a.sent_ms, &a.id).cmp(&(b.standing, b.sent_ms, &b.id)));
        Ok(Referrals { referrals: all })
    }

    /// Leads somebody on, if they have said yes.
    pub fn refer(&self, now_ms: i64, by: &Account, wish: &Refer) -> Result<Referrals, Problem> {
        if !permit::may_refer(&by.role()) {
            return Err(problem::not_allowed());
        }
        if !wish.agreed {
            return Err(problem::malformed("demandez d’abord l’accord de la personne"));
        }
        let too_long = |sealed: &Sealed| sealed.key.len() + sealed.bytes.len() > MAX_SEALED;
        if wish.sealed.as_ref().is_some_and(too_long) {
            return Err(problem::malformed("ce qui est scellé est trop long"));
        }
        if wish.sealed.as_ref().is_some_and(|sealed| !sealed.is_whole()) {
            return Err(problem::malformed("ce qui est scellé n’est pas entier"));
        }
        self.change(|tx| {
            let sql = "SELECT count(*) FROM referral WHERE standing IN ('sent', 'accepted')";
            if tx.query_row(sql, [], |row| row.get::<_, i64>(0))? >= MOST {
                return Err(problem::too_many().into());
            }
            let (id, standing) = (random::<16>(), Standing::Sent);
            let sql = "INSERT INTO referral (id, partner, purpose, by, sent_ms, standing, moved_ms)
                       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?5)";
            tx.execute(sql, params![id, wish.partner.as_str(), wish.purpose.name(), by.name, now_ms, standing.name()])?;
            if let Some(sealed) = wish.sealed.clone() {
                in_vault(tx, Change::Keep { scope: beside(&id), sealed, at_ms: now_ms })?;
            }
            Ok(noted(tx, now_ms, &wish.partner, standing, &by.name, None)?)
        })?;
        self.referrals(now_ms, by)
    }

    /// Moves a fiche on, unless somebody was sooner. What is closed names nobody any more.
    pub fn move_referral(&self, now_ms: i64, by: &Account, wish: &MoveReferral) -> Result<Referrals, Problem> {
        may_see(by)?;
        if (wish.to == Standing::Refused) != wish.why.is_some() {
            return Err(problem::malformed("qui refuse dit pourquoi, et seulement qui refuse"));
        }
        self.pass_referrals(now_ms)?;
        self.change(|tx| {
            let held = one(tx, &wish.id)?.ok_or_else(problem::not_found)?;
            // Whoever may not know of it learns nothing.
            let mover = permit::mover(&by.role(), &held.partner).ok_or_else(problem::not_found)?;
            if held.standing != wish.from || !wish.from.leads_to(wish.to, mover) {
                return Err(problem::moved().into());
            }
            moved(tx, now_ms, &held, wish.to, wish.why, &by.name)
        })?;
        self.scrub()?;
        self.referrals(now_ms, by)
    }

    /// What nobody answers or sees to in time expires; what was closed long ago is deleted.
    pub fn pass_referrals(&self, now_ms: i64) -> Result<(), Problem> {
        let due = self.read(|connection| {
            let sql = format!("SELECT {COLUMNS} FROM referral");
            let all: Vec<Referral> = connection.prepare(&sql)?.query_map([], referral)?.collect::<Result<_, _>>()?;
            Ok(all.into_iter().filter(|it| it.standing.until_ms(it.moved_ms) <= now_ms).collect::<Vec<_>>())
        })?;
        if due.is_empty() {
            return Ok(());
        }
        self.change(|tx| {
            for it in &due {
                if it.standing.is_open() {
                    moved(tx, now_ms, it, Standing::Expired, None, SERVER)?;
                } else {
                    tx.execute("DELETE FROM referral WHERE id = ?1", [&it.id])?;
                }
            }
            Ok::<_, Trouble>(())
        })?;
        self.scrub()
    }

    /// To which partner a fiche was sent.
    pub(super) fn referred_to(&self, id: &str) -> Result<Option<PartnerId>, Problem> {
        Ok(self.read(|connection| one(connection, id))?.map(|it| it.partner))
    }
}

/// Whoever sends some, or may be sent some.
fn may_see(by: &Account) -> Result<(), Problem> {
    if permit::may_refer(&by.role()) || by.partner.is_some() { Ok(()) } else { Err(problem::not_allowed()) }
}

fn one(connection: &Connection, id: &str) -> rusqlite::Result<Option<Referral>> {
    connection.query_row(&format!("SELECT {COLUMNS} FROM referral WHERE id = ?1"), [id], referral).optional()
}

/// Whom it names is erased with the last step, in the same transaction.
fn moved(
    tx: &Transaction,
    now_ms: i64,
    held: &Referral,
    to: Standing,
    why: Option<Why>,
    by: &str,
) -> Result<(), Trouble> {
    let sql = "UPDATE referral SET standing = ?1, moved_ms = ?2, why = ?3 WHERE id = ?4 AND standing = ?5";
    let done = tx.execute(sql, params![to.name(), now_ms, why.map(Why::name), held.id, held.standing.name()])?;
    // Somebody has moved it since it was read.
    if done == 0 {
        return Ok(());
    }
    if !to.is_open() && held.sealed {
        in_vault(tx, Change::Erase { scope: beside(&held.id) })?;
    }
    Ok(noted(tx, now_ms, &held.partner, to, by, why)?)
}

fn noted(
    tx: &Transaction,
    now_ms: i64,
    to: &PartnerId,
    standing: Standing,
    by: &str,
    why: Option<Why>,
) -> rusqlite::Result<()> {
    let deed = if standing == Standing::Sent { Deed::ReferralSent } else { Deed::ReferralMoved };
    audit::write(tx, now_ms, deed, &format!("referral {} {to}", standing.name()), by, why.map_or("", Why::name))
}

fn referral(row: &Row) -> rusqlite::Result<Referral> {
    let word = |place: usize| row.get::<_, String>(place);
    let bad = |place: usize| rusqlite::Error::InvalidColumnType(place, "a word of ours".to_owned(), Type::Text);
    Ok(Referral {
        id: word(0)?,
        partner: word(1)?.parse().map_err(|_| bad(1))?,
        purpose: Purpose::named(&word(2)?).ok_or_else(|| bad(2))?,
        by: word(3)?,
        sent_ms: row.get(4)?,
        standing: Standing::named(&word(5)?).ok_or_else(|| bad(5))?,
        moved_ms: row.get(6)?,
        why: row.get::<_, Option<String>>(7)?.and_then(|why| Why::named(&why)),
        sealed: row.get(8)?,
    })
}
