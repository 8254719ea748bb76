//! One-time codes: given by hand, used once, soon. Wrong, used and late ones are told alike.

use super::{Office, Trouble, digest};
use crate::chance;
use crate::problem;
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::office::Given;
use plein_sens_shared::sync::Problem;
use rusqlite::{OptionalExtension as _, Transaction, params};

/// What all codes count as, when guesses are counted.
const GUESSED: &str = "one-time codes";

/// What a code opens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Opens {
    /// A new account: in which post, and for which body.
    Account,
    /// An account whose person has lost the way in: which.
    WayBack,
    /// A device's enrolment: which kind, and its name.
    Device,
}

impl Opens {
    fn word(self) -> &'static str {
        match self {
            Self::Account => "account",
            Self::WayBack => "way_back",
            Self::Device => "device",
        }
    }
}

/// What stands behind a code.
pub(super) struct Behind {
    pub what: String,
    pub detail: Option<String>,
}

/// Makes a door, and tells its code once.
pub(super) fn make(
    tx: &Transaction,
    opens: Opens,
    (what, detail): (&str, Option<&str>),
    given_by: &str,
    until_ms: i64,
) -> rusqlite::Result<Given> {
    let code = OneTimeCode::from_bits(u128::from_be_bytes(chance::bytes()));
    let sql = "INSERT INTO door (digest, opens, what, detail, given_by, until_ms) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
    tx.execute(sql, params![digest(code.as_str()), opens.word(), what, detail, given_by, until_ms])?;
    Ok(Given { code, until_ms })
}

/// Opens a door: what stands behind it, once.
fn open(
    tx: &Transaction,
    now_ms: i64,
    opens: &[Opens],
    code: &OneTimeCode,
) -> rusqlite::Result<Option<(Opens, Behind)>> {
    tx.execute("DELETE FROM door WHERE until_ms <= ?1", [now_ms])?;
    for opens in opens {
        let sql = "DELETE FROM door WHERE digest = ?1 AND opens = ?2 RETURNING what, detail";
        let read = |row: &rusqlite::Row| Ok(Behind { what: row.get(0)?, detail: row.get(1)? });
        let found = tx.query_row(sql, params![digest(code.as_str()), opens.word()], read).optional()?;
        if let Some(behind) = found {
            return Ok(Some((*opens, behind)));
        }
    }
    Ok(None)
}

impl Office {
    /// Whether a code opens one of these now; a wrong one counts as a guess.
    pub(super) fn may_go_through(&self, now_ms: i64, opens: &[Opens], code: &OneTimeCode) -> Result<(), Problem> {
        self.may_try(GUESSED)?;
        let sql = "SELECT opens FROM door WHERE digest = ?1 AND until_ms > ?2";
        let found: Option<String> =
            self.read(|db| db.query_row(sql, params![digest(code.as_str()), now_ms], |row| row.get(0)).optional())?;
        if found.is_some_and(|found| opens.iter().any(|opens| opens.word() == found)) {
            return Ok(());
        }
        self.failed(GUESSED);
        Err(problem::bad_code())
    }

    /// Uses a code for a change that is made with it, or not at all: whoever typed something else wrong keeps the code.
    pub(super) fn through<T>(
        &self,
        now_ms: i64,
        opens: &[Opens],
        code: &OneTimeCode,
        change: impl FnOnce(&Transaction, Opens, Behind) -> Result<T, Trouble>,
    ) -> Result<T, Problem> {
        self.may_try(GUESSED)?;
        let done = self.change(|tx| match open(tx, now_ms, opens, code)? {
            Some((opens, behind)) => change(tx, opens, behind),
            None => Err(Trouble::Told(problem::bad_code())),
        });
        if done.as_ref().is_err_and(|problem| *problem == problem::bad_code()) {
            self.failed(GUESSED);
        }
        done
    }
}
