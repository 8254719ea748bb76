//! Free words that people left. They rest sealed in the vault, each under a name of chance; here they are opened for whoever
//! may read them, and moved on. What of them tells who somebody is may not be shown: the same screening as on a device,
//! which an older or another program may have left out. Erasing is for ever, and every decision is written down without
//! the words.

use super::{Office, Trouble, in_vault};
use crate::audit::{self, Deed};
use crate::keys::SealingKeys;
use crate::problem;
use crate::vault::Change;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::insights::civil;
use plein_sens_shared::office::Account;
use plein_sens_shared::office::words::{AllLeft, JudgeWords, Left, MOST, Standing};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
use rusqlite::{Connection, OptionalExtension as _, Row, Transaction};

/// What is held of one: its name, since which day, where it stands, and what is sealed.
struct Held {
    name: String,
    kept_ms: i64,
    standing: Standing,
    sealed: Sealed,
}

const HELD: &str = "SELECT vault.scope, kept_ms, standing, key, sealed FROM vault
    LEFT JOIN words_standing ON words_standing.name = vault.scope WHERE vault.scope LIKE 'words/%'";

impl Office {
    /// All that were left, what waits first.
    pub fn words(&self, by: &Account) -> Result<AllLeft, Problem> {
        may_read(by)?;
        let mut all: Vec<Held> =
            self.read(|connection| connection.prepare_cached(HELD)?.query_map([], held)?.collect())?;
        all.sort_by(|a, b| (a.standing, a.kept_ms, &a.name).cmp(&(b.standing, b.kept_ms, &b.name)));
        let more = u32::try_from(all.len().saturating_sub(MOST)).unwrap_or(u32::MAX);
        let keys = self.keys()?;
        let words = all.iter().take(MOST).filter_map(|it| opened(it, keys.as_ref())).collect();
        Ok(AllLeft { words, more })
    }

    /// Moves some words on, unless somebody was sooner.
    pub fn judge_words(&self, now_ms: i64, by: &Account, wish: &JudgeWords) -> Result<AllLeft, Problem> {
        may_read(by)?;
        let keys = self.keys()?;
        self.change(|tx| {
            let held = one(tx, &wish.name)?.ok_or_else(problem::not_found)?;
            if held.standing != wish.from || !wish.from.leads_to(wish.to) {
                return Err(problem::moved().into());
            }
            let left = opened(&held, keys.as_ref()).ok_or_else(problem::not_found)?;
            let deed = match wish.to {
                Standing::Shown => {
                    if !left.is_fit() {
                        let why = "ces mots disent de qui ils sont, ou ne s’ouvrent plus : masquez-les ou effacez-les";
                        return Err(problem::malformed(why).into());
                    }
                    Deed::WordsShown
                }
                Standing::Hidden => Deed::WordsHidden,
                Standing::Erased => Deed::WordsErased,
                Standing::Waiting => return Err(problem::moved().into()),
            };
            if wish.to == Standing::Erased {
                erase(tx, &wish.name)?;
            } else {
                let sql = "INSERT OR REPLACE INTO words_standing (name, standing) VALUES (?1, ?2)";
                tx.execute(sql, [&wish.name, wish.to.name()])?;
            }
            // Which survey, and never which words: the row outlives them.
            audit::write(tx, now_ms, deed, &format!("survey {}", left.survey), &by.name, "")?;
            Ok(())
        })?;
        self.scrub()?;
        self.words(by)
    }
}

/// Erases what was received before a moment, whatever became of it; how many they were.
pub(super) fn forget(tx: &Transaction, before_ms: i64) -> Result<usize, Trouble> {
    let old: Vec<String> = {
        let mut statement = tx.prepare(&format!("{HELD} AND kept_ms < ?1"))?;
        statement.query_map([before_ms], |row| row.get(0))?.collect::<Result<_, _>>()?
    };
    for name in &old {
        erase(tx, name)?;
    }
    // Whatever erased the words, nothing of them stays here.
    tx.execute("DELETE FROM words_standing WHERE NOT EXISTS (SELECT 1 FROM vault WHERE scope = name)", [])?;
    Ok(old.len())
}

fn erase(tx: &Transaction, name: &str) -> Result<(), Trouble> {
    tx.execute("DELETE FROM words_standing WHERE name = ?1", [name])?;
    in_vault(tx, Change::Erase { scope: name.to_owned() })
}

fn may_read(by: &Account) -> Result<(), Problem> {
    if permit::may_moderate(&by.role()) { Ok(()) } else { Err(problem::not_allowed()) }
}

fn one(connection: &Connection, name: &str) -> rusqlite::Result<Option<Held>> {
    connection.query_row(&format!("{HELD} AND vault.scope = ?1"), [name], held).optional()
}

fn held(row: &Row) -> rusqlite::Result<Held> {
    let standing = row.get::<_, Option<String>>(2)?.and_then(|word| Standing::named(&word));
    let sealed = Sealed { key: row.get(3)?, bytes: row.get(4)? };
    Ok(Held { name: row.get(0)?, kept_ms: row.get(1)?, standing: standing.unwrap_or(Standing::Waiting), sealed })
}

/// As it is read; none for a name that says nothing.
fn opened(held: &Held, keys: Option<&SealingKeys>) -> Option<Left> {
    let contact = keys.and_then(|keys| keys.unseal(&held.sealed));
    Left::opened(&held.name, civil::moment(held.kept_ms).day, held.standing, contact)
}
