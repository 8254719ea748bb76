//! Who did what in the office, when and why: a table in which each row carries the digest of all before it, so that a
//! row changed or taken out of it is noticed. It names bookings by a digest: whoever brings a code can ask who looked, and
//! whoever reads the list learns no code.

use plein_sens_shared::office::Trace;
use plein_sens_shared::sync::next_digest;
use rusqlite::{Connection, OptionalExtension, Transaction, params};
use serde::Serialize;

/// What was done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Deed {
    /// A contact was opened.
    Opened,
    /// A contact was erased.
    Erased,
    /// There was none to open.
    FoundNone,
    /// There was one, and none of the keys opened it.
    CouldNotOpen,
    /// Somebody was invited.
    Invited,
    /// Somebody took an invitation up.
    Joined,
    /// Somebody came in.
    SignedIn,
    /// Somebody came in by a passkey.
    SignedInByPasskey,
    /// Somebody left.
    SignedOut,
    /// An account was ended.
    AccountEnded,
    /// A first person asked for somebody's way back in.
    WayBackAsked,
    /// A second person was given it.
    WayBackGiven,
    /// Somebody came back by it: with another password, everywhere else signed out.
    CameBack,
    /// Somebody keeps a new passkey.
    PasskeyKept,
    /// Somebody put one of theirs away.
    PasskeyRemoved,
    /// A passkey counts as if there were two of it: it does not open any more.
    PasskeyCopied,
    /// Numbers for new cards were given.
    CardsNumbered,
    /// A device was given a code.
    DeviceInvited,
    /// A device was enrolled.
    DeviceEnrolled,
    /// A device was retired.
    DeviceRetired,
    /// The programme was changed.
    Published,
    /// Somebody was led on to a partner.
    ReferralSent,
    /// A fiche de liaison stands elsewhere now.
    ReferralMoved,
    /// Free words may be quoted.
    WordsShown,
    /// Free words are kept and not quoted.
    WordsHidden,
    /// Free words were erased.
    WordsErased,
    /// Free words whose time had passed were erased.
    WordsForgotten,
    /// Accounts whose time had passed were deleted.
    AccountsForgotten,
    /// The same of devices.
    DevicesForgotten,
    /// The same of rows of this list.
    TracesForgotten,
}

impl Deed {
    fn word(self) -> &'static str {
        match self {
            Self::Opened => "opened",
            Self::Erased => "erased",
            Self::FoundNone => "found_none",
            Self::CouldNotOpen => "could_not_open",
            Self::Invited => "invited",
            Self::Joined => "joined",
            Self::SignedIn => "signed_in",
            Self::SignedInByPasskey => "signed_in_by_passkey",
            Self::SignedOut => "signed_out",
            Self::AccountEnded => "account_ended",
            Self::WayBackAsked => "way_back_asked",
            Self::WayBackGiven => "way_back_given",
            Self::CameBack => "came_back",
            Self::PasskeyKept => "passkey_kept",
            Self::PasskeyRemoved => "passkey_removed",
            Self::PasskeyCopied => "passkey_copied",
            Self::CardsNumbered => "cards_numbered",
            Self::DeviceInvited => "device_invited",
            Self::DeviceEnrolled => "device_enrolled",
            Self::DeviceRetired => "device_retired",
            Self::Published => "published",
            Self::ReferralSent => "referral_sent",
            Self::ReferralMoved => "referral_moved",
            Self::WordsShown => "words_shown",
            Self::WordsHidden => "words_hidden",
            Self::WordsErased => "words_erased",
            Self::WordsForgotten => "words_forgotten",
            Self::AccountsForgotten => "accounts_forgotten",
            Self::DevicesForgotten => "devices_forgotten",
            Self::TracesForgotten => "traces_forgotten",
        }
    }
}

const TABLE: &str = "
    CREATE TABLE IF NOT EXISTS audit (
        n INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, deed TEXT NOT NULL, subject TEXT NOT NULL, by TEXT NOT NULL,
        reason TEXT NOT NULL, digest TEXT NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS audit_begins (n INTEGER NOT NULL, digest TEXT NOT NULL) STRICT;
";

/// The table, in the town's database.
pub fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(TABLE)
}

/// How a booking is named here, by its scope.
pub fn name(scope: &str) -> String {
    next_digest("audit", scope)
}

fn digest(before: &str, entry: &Trace) -> String {
    let written = serde_json::to_string(entry).expect("an entry is numbers and texts, which JSON can always write");
    next_digest(before, &written)
}

/// Writes a row behind all others, as a part of somebody's transaction.
pub fn write(tx: &Transaction, at_ms: i64, deed: Deed, subject: &str, by: &str, reason: &str) -> rusqlite::Result<()> {
    let read = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
    let last = tx.query_row("SELECT n, digest FROM audit ORDER BY n DESC LIMIT 1", [], read).optional()?;
    let (n, before): (i64, String) = last.map_or_else(|| begins(tx), Ok)?;
    let (deed, subject) = (deed.word().to_owned(), subject.to_owned());
    let entry = Trace { n: n + 1, at_ms, deed, subject, by: by.to_owned(), reason: reason.to_owned() };
    let digest = digest(&before, &entry);
    let Trace { n, at_ms, deed, subject, by, reason } = entry;
    let sql = "INSERT INTO audit (n, at_ms, deed, subject, by, reason, digest) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
    tx.execute(sql, params![n, at_ms, deed, subject, by, reason, digest])?;
    Ok(())
}

/// The last row that was forgotten, with its digest: the list begins behind it.
fn begins(connection: &Connection) -> rusqlite::Result<(i64, String)> {
    let read = |row: &rusqlite::Row| Ok((row.get(0)?, row.get(1)?));
    Ok(connection.query_row("SELECT n, digest FROM audit_begins", [], read).optional()?.unwrap_or_default())
}

/// Forgets the rows before a moment, as many as stand at the list's beginning; how many. What stays is still a chain.
pub fn forget(tx: &Transaction, before_ms: i64) -> rusqlite::Result<i64> {
    let sql = "SELECT n, digest FROM audit WHERE n < coalesce((SELECT min(n) FROM audit WHERE at_ms >= ?1), ?2)
        ORDER BY n DESC LIMIT 1";
    let read = |row: &rusqlite::Row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?));
    let Some((n, digest)) = tx.query_row(sql, params![before_ms, i64::MAX], read).optional()? else { return Ok(0) };
    let count = tx.execute("DELETE FROM audit WHERE n <= ?1", [n])?;
    tx.execute("DELETE FROM audit_begins", [])?;
    tx.execute("INSERT INTO audit_begins (n, digest) VALUES (?1, ?2)", params![n, digest])?;
    Ok(i64::try_from(count).unwrap_or(i64::MAX))
}

/// All rows in order, and the number of the first that is not what was written then, if any is.
pub fn read(connection: &Connection) -> rusqlite::Result<(Vec<Trace>, Option<i64>)> {
    let mut statement =
        connection.prepare("SELECT n, at_ms, deed, subject, by, reason, digest FROM audit ORDER BY n")?;
    let row = |row: &rusqlite::Row| {
        let (n, at_ms, deed, subject) = (row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?);
        Ok((Trace { n, at_ms, deed, subject, by: row.get(4)?, reason: row.get(5)? }, row.get::<_, String>(6)?))
    };
    let rows: Vec<(Trace, String)> = statement.query_map([], row)?.collect::<Result<_, _>>()?;
    let (last_forgotten, mut before) = begins(connection)?;
    let mut broken = None;
    for ((entry, written), n) in rows.iter().zip(last_forgotten + 1..) {
        if broken.is_none() && (entry.n != n || digest(&before, entry) != *written) {
            broken = Some(n);
        }
        before.clone_from(written);
    }
    Ok((rows.into_iter().map(|(entry, _)| entry).collect(), broken))
}
