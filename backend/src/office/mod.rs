//! The office: people with accounts, the codes that let them in, and the devices that they answer for. It stands beside
//! the log, in tables of its own of the same file: accounts name people, and the log never does. Whatever opens a door is
//! kept as a digest; a copy of the file lets nobody in.

mod attempts;
mod cards;
mod ceremony;
mod devices;
mod doors;
mod held;
mod passkeys;
mod passwords;
mod people;
mod referrals;
mod retention;
mod returns;
mod sessions;
mod tables;
mod words;

use crate::audit::{self, Deed};
use crate::chance;
use crate::keys::SealingKeys;
use crate::log::DATABASE;
use crate::problem;
use crate::vault::{self, Change};
use attempts::Attempts;
use ceremony::{Challenges, Relying};
use plein_sens_shared::contact::Contact;
use plein_sens_shared::office::{Account, OpenContact, Traces};
use plein_sens_shared::permit;
use plein_sens_shared::sync::Problem;
pub use retention::{Forgotten, Keep};
use rusqlite::{Connection, Transaction, TransactionBehavior};
pub use sessions::{IDLE_MS, LONGEST_MS};
use sha2::{Digest as _, Sha256};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// How long the office waits for the writer's transaction.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long everybody may wait for what was erased to leave the write-ahead log.
const A_MOMENT: Duration = Duration::from_millis(50);

/// How the server itself is called in the list of who did what.
const SERVER: &str = "serveur";

/// The office of one town.
pub struct Office {
    data: PathBuf,
    demo: bool,
    connection: Mutex<Connection>,
    attempts: Mutex<Attempts>,
    challenges: Mutex<Challenges>,
    /// The house as passkeys know it.
    relying: Option<Relying>,
    begun: Instant,
}

impl Office {
    /// Opens the office of a folder in which there is a town. In a demo, anybody may try every post.
    pub fn open(data: &Path, demo: bool) -> rusqlite::Result<Self> {
        let connection = Connection::open(data.join(DATABASE))?;
        connection.busy_timeout(PATIENCE)?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        // What is deleted is overwritten.
        connection.pragma_update_and_check(None, "secure_delete", "ON", |_| Ok(()))?;
        tables::prepare(&connection)?;
        audit::prepare(&connection)?;
        let (connection, attempts) = (Mutex::new(connection), Mutex::new(Attempts::default()));
        let (challenges, relying) = (Mutex::new(Challenges::default()), Relying::at(None));
        Ok(Self { data: data.to_owned(), demo, connection, attempts, challenges, relying, begun: Instant::now() })
    }

    /// The same under the address by which people know the town, if it was said.
    #[must_use]
    pub fn known_at(self, origin: Option<&str>) -> Self {
        Self { relying: Relying::at(origin), ..self }
    }

    /// Whether anybody may try every post.
    pub fn is_demo(&self) -> bool {
        self.demo
    }

    /// Something of the tables, read.
    fn read<T>(&self, read: impl FnOnce(&Connection) -> rusqlite::Result<T>) -> Result<T, Problem> {
        // Whoever panicked in between left a transaction that was rolled back.
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        read(&connection).map_err(|error| refused(&error))
    }

    /// A change of the tables: all of it, its trace included, or nothing.
    fn change<T>(&self, change: impl FnOnce(&Transaction) -> Result<T, Trouble>) -> Result<T, Problem> {
        let mut connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        let all = || {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let made = change(&transaction)?;
            transaction.commit()?;
            Ok(made)
        };
        all().map_err(|trouble: Trouble| match trouble {
            Trouble::Told(problem) => problem,
            Trouble::Disk(error) => refused(&error),
        })
    }

    /// Whether somebody may try another code or password now; a failure is noted with [`Office::failed`].
    fn may_try(&self, name: &str) -> Result<(), Problem> {
        let attempts = self.attempts.lock().unwrap_or_else(PoisonError::into_inner);
        if attempts.may_try(self.now_ms(), name) { Ok(()) } else { Err(problem::too_many()) }
    }

    fn failed(&self, name: &str) {
        self.attempts.lock().unwrap_or_else(PoisonError::into_inner).fail(self.now_ms(), name);
    }

    /// By a clock that never goes back.
    fn now_ms(&self) -> i64 {
        i64::try_from(self.begun.elapsed().as_millis()).unwrap_or(i64::MAX)
    }

    /// Opens one contact. Written down first, then shown: nobody reads without a trace.
    pub fn open_contact(&self, now_ms: i64, by: &Account, wish: &OpenContact) -> Result<Contact, Problem> {
        let may = match &wish.referral {
            // What goes with a fiche is for its partner too, and for no other.
            Some(id) => self.referred_to(id)?.is_some_and(|partner| permit::mover(&by.role(), &partner).is_some()),
            None => permit::may_open_contacts(&by.role()),
        };
        if !may {
            return Err(problem::not_allowed());
        }
        let reason = wish.reason.trim();
        if reason.is_empty() || reason.chars().count() > 200 {
            return Err(problem::malformed("un motif de 200 lettres au plus est demandé"));
        }
        let scope = wish
            .beside()
            .ok_or_else(|| problem::malformed("de quelle inscription, de quelle demande, ou de quelle fiche ?"))?;
        let keys = self.keys()?;
        let contact = self.change(|tx| {
            let sealed = vault::contact(tx, &scope)?;
            let contact = sealed.as_ref().map(|sealed| keys.as_ref().and_then(|keys| keys.unseal(sealed)));
            let deed = match &contact {
                Some(Some(_)) => Deed::Opened,
                Some(None) => Deed::CouldNotOpen,
                None => Deed::FoundNone,
            };
            audit::write(tx, now_ms, deed, &audit::name(&scope), &by.name, reason)?;
            Ok(contact)
        })?;
        contact.ok_or_else(problem::not_found)?.ok_or_else(problem::shut)
    }

    /// What opens what is sealed, if it is there.
    fn keys(&self) -> Result<Option<SealingKeys>, Problem> {
        SealingKeys::open(&self.data).map_err(|error| {
            tracing::error!(%error, "the keys cannot be had");
            problem::unavailable()
        })
    }

    /// Takes what was erased out of the write-ahead log; while somebody reads, the next time does.
    fn scrub(&self) -> Result<(), Problem> {
        self.read(|connection| vault::scrub(connection, A_MOMENT)).map(drop)
    }

    /// Who did what, newest first, for who answers for the centre.
    pub fn traces(&self, by: &Account) -> Result<Traces, Problem> {
        if !permit::may_run_the_town(&by.role()) {
            return Err(problem::not_allowed());
        }
        let (mut rows, broken) = self.read(audit::read)?;
        rows.reverse();
        Ok(Traces { rows, whole: broken.is_none() })
    }
}

/// A change of the vault, as a part of the office's own.
fn in_vault(tx: &Transaction, change: Change) -> Result<(), Trouble> {
    vault::change(tx, &[change]).map_err(|error| problem::of_log(&error).into())
}

/// Why a change was not made.
#[derive(Debug)]
enum Trouble {
    Told(Problem),
    Disk(rusqlite::Error),
}

impl From<rusqlite::Error> for Trouble {
    fn from(error: rusqlite::Error) -> Self {
        Self::Disk(error)
    }
}

impl From<Problem> for Trouble {
    fn from(problem: Problem) -> Self {
        Self::Told(problem)
    }
}

fn refused(error: &rusqlite::Error) -> Problem {
    tracing::error!(%error, "the office's tables refused");
    problem::unavailable()
}

/// How whatever opens a door is kept. The secrets are random and long, so that no slow hash is needed.
fn digest(secret: &str) -> String {
    Sha256::digest(secret).iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"))
}

/// A name, or a secret, of random bits in hexadecimal.
fn random<const N: usize>() -> String {
    chance::bytes::<N>().iter().fold(String::new(), |all, byte| all + &format!("{byte:02x}"))
}
