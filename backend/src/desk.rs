//! The office's errands at the server's own console: a new key, one contact opened or erased, a way back for whoever has no
//! two colleagues, and the list of who did so. They run beside the server, on the same database.

use crate::audit::{self, Deed};
use crate::keys::SealingKeys;
use crate::log::DATABASE;
use crate::office::Office;
use crate::vault::{self, Change};
use lexopt::prelude::*;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::event::Scope;
use rusqlite::{Connection, OpenFlags, TransactionBehavior};
use std::error::Error;
use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long an errand waits for the server.
const PATIENCE: Duration = Duration::from_secs(5);

/// What is to be done.
#[derive(Debug, PartialEq, Eq)]
pub enum Errand {
    /// Make a new key.
    Rotate {
        /// The folder of the log.
        data: PathBuf,
    },
    /// Open or erase a contact.
    Contact {
        /// The folder of the log.
        data: PathBuf,
        /// Whether it is erased.
        erase: bool,
        /// Whose.
        booking: BookingId,
        /// Who does it.
        by: String,
        /// Why.
        reason: String,
    },
    /// Let somebody back in who has lost the way, and has no two colleagues who could.
    WayBack {
        /// The folder of the log.
        data: PathBuf,
        /// Whom.
        login: String,
        /// Who stands at the console.
        by: String,
        /// Why.
        reason: String,
    },
    /// List who did what.
    Audit {
        /// The folder of the log.
        data: PathBuf,
        /// Of one booking only.
        booking: Option<BookingId>,
    },
}

/// Whether a word begins one of these errands.
pub fn knows(word: &OsStr) -> bool {
    ["audit", "contact", "keys", "way-back"].iter().any(|known| word == *known)
}

/// Reads what stands behind that word.
pub fn read(word: &OsStr, mut parser: lexopt::Parser) -> Result<Errand, lexopt::Error> {
    let (mut data, mut by, mut reason) = (PathBuf::from("data"), String::new(), String::new());
    let mut words = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("data") => data = parser.value()?.into(),
            Long("by") => by = parser.value()?.string()?,
            Long("reason") => reason = parser.value()?.string()?,
            Value(word) => words.push(word.string()?),
            other => return Err(other.unexpected()),
        }
    }
    let code = |typed: &str| BookingId::typed(typed).map_err(|bad| lexopt::Error::from(bad.to_string()));
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match (word.to_string_lossy().as_ref(), &words[..]) {
        ("keys", ["rotate"]) => Ok(Errand::Rotate { data }),
        ("contact", [wish @ ("open" | "erase"), typed]) => {
            signed(&by, &reason)?;
            Ok(Errand::Contact { data, erase: *wish == "erase", booking: code(typed)?, by, reason })
        }
        ("way-back", [login]) => {
            signed(&by, &reason)?;
            Ok(Errand::WayBack { data, login: (*login).to_owned(), by, reason })
        }
        ("audit", []) => Ok(Errand::Audit { data, booking: None }),
        ("audit", [typed]) => Ok(Errand::Audit { data, booking: Some(code(typed)?) }),
        _ => Err("this errand is not known".into()),
    }
}

fn signed(by: &str, reason: &str) -> Result<(), lexopt::Error> {
    if by.trim().is_empty() || reason.trim().is_empty() {
        return Err("say who does it and why: --by NAME --reason TEXT; both are written down".into());
    }
    Ok(())
}

impl Errand {
    /// Does it, and tells what came of it.
    pub fn run(&self, now_ms: i64, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
        match self {
            Self::Rotate { data } => rotate(data, now_ms, out),
            Self::Contact { data, erase: false, booking, by, reason } => open(data, now_ms, booking, (by, reason), out),
            Self::Contact { data, erase: true, booking, by, reason } => erase(data, now_ms, booking, (by, reason), out),
            Self::WayBack { data, login, by, reason } => let_back(data, now_ms, login, (by, reason), out),
            Self::Audit { data, booking } => list(data, booking.as_ref(), out),
        }
    }
}

fn database(data: &Path) -> Result<Connection, Box<dyn Error>> {
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    let connection = Connection::open_with_flags(data.join(DATABASE), flags)
        .map_err(|_| format!("there is no town in {}: name the folder with --data", data.display()))?;
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    vault::prepare(&connection)?;
    audit::prepare(&connection)?;
    Ok(connection)
}

fn rotate(data: &Path, now_ms: i64, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    database(data)?;
    let keys = SealingKeys::rotate(data, now_ms)?;
    writeln!(out, "contacts are now sealed to {}; {} keys are kept", keys.public(), keys.count())?;
    writeln!(
        out,
        "a running server tells the devices within a minute; keep a copy of the key file, apart from backups"
    )?;
    Ok(())
}

/// Written down first, then shown: nobody reads without a trace.
fn open(
    data: &Path,
    now_ms: i64,
    booking: &BookingId,
    (by, reason): (&str, &str),
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let scope = Scope::Booking(booking.clone()).to_string();
    let mut connection = database(data)?;
    let keys = SealingKeys::open(data)?.ok_or("the key file is not there: without it nothing can be opened")?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let sealed = vault::contact(&transaction, &scope)?;
    let contact = sealed.as_ref().map(|sealed| keys.unseal(sealed));
    let deed = match &contact {
        Some(Some(_)) => Deed::Opened,
        Some(None) => Deed::CouldNotOpen,
        None => Deed::FoundNone,
    };
    audit::write(&transaction, now_ms, deed, &audit::name(&scope), by, reason)?;
    transaction.commit()?;
    match contact {
        Some(Some(contact)) => {
            writeln!(out, "name: {}\nphone: {}\nlanguage: {}", contact.name, contact.phone, contact.language)?;
            Ok(())
        }
        Some(None) => Err("none of the keys here opens this contact".into()),
        None => Err("no contact is kept for this booking".into()),
    }
}

fn erase(
    data: &Path,
    now_ms: i64,
    booking: &BookingId,
    (by, reason): (&str, &str),
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    let scope = Scope::Booking(booking.clone()).to_string();
    let mut connection = database(data)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    vault::change(&transaction, &[Change::Erase { scope: scope.clone() }])?;
    audit::write(&transaction, now_ms, Deed::Erased, &audit::name(&scope), by, reason)?;
    transaction.commit()?;
    if !vault::scrub(&connection, PATIENCE)? {
        return Err("erased, but somebody was reading the database: run this again to clear the write-ahead log".into());
    }
    writeln!(out, "erased; backups made before still hold it, sealed, until they age out")?;
    Ok(())
}

/// Whoever stands at the console and whoever is given the code are two people.
fn let_back(
    data: &Path,
    now_ms: i64,
    login: &str,
    (by, reason): (&str, &str),
    out: &mut impl Write,
) -> Result<(), Box<dyn Error>> {
    drop(database(data)?);
    let given = Office::open(data, false)?.let_back(now_ms, login, by, reason);
    let given = given.map_err(|_| format!("nobody comes in as {login} here; the list of accounts says who does"))?;
    writeln!(out, "the code {} lets {login} back in at /equipe, once, within an hour", given.code.spaced())?;
    Ok(())
}

fn list(data: &Path, booking: Option<&BookingId>, out: &mut impl Write) -> Result<(), Box<dyn Error>> {
    let (entries, broken) = audit::read(&database(data)?)?;
    let name = booking.map(|booking| audit::name(&Scope::Booking(booking.clone()).to_string()));
    for entry in entries.iter().filter(|entry| name.as_ref().is_none_or(|name| *name == entry.subject)) {
        writeln!(out, "{}", serde_json::to_string(entry)?)?;
    }
    match broken {
        None => writeln!(out, "{} entries, the chain is whole", entries.len()).map_err(Box::from),
        Some(n) => {
            Err(format!("the chain is broken at entry {n}: it, or one before it, was changed or taken out").into())
        }
    }
}

#[cfg(test)]
mod office;
#[cfg(test)]
mod tests;
