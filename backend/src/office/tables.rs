//! The office's tables.

use rusqlite::Connection;

/// `account.login` is kept as it is compared: in lower case. `passkey.kept` is its public key, and how often it
/// has signed. `card_series` has one row. `door` holds every one-time code that has not been used. What names the person of a `referral` is in the
/// vault, and so are free words, which `words_standing` knows by name once somebody has read them.
const TABLES: &str = "
    CREATE TABLE IF NOT EXISTS account (
        id TEXT PRIMARY KEY, name TEXT NOT NULL, login TEXT NOT NULL UNIQUE, post TEXT NOT NULL, partner TEXT,
        password TEXT NOT NULL, made_ms INTEGER NOT NULL, seen_ms INTEGER, ended_ms INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS session (
        digest TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), begun_ms INTEGER NOT NULL,
        seen_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS passkey (
        id TEXT PRIMARY KEY, account TEXT NOT NULL REFERENCES account (id), name TEXT NOT NULL, kept TEXT NOT NULL,
        made_ms INTEGER NOT NULL, used_ms INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS door (
        digest TEXT PRIMARY KEY, opens TEXT NOT NULL, what TEXT NOT NULL, detail TEXT, given_by TEXT NOT NULL,
        until_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS way_back (
        account TEXT PRIMARY KEY, asked_by TEXT NOT NULL, until_ms INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS device (
        id TEXT PRIMARY KEY, digest TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
        enrolled_ms INTEGER NOT NULL, seen_ms INTEGER, report TEXT, ahead_ms INTEGER, retired_ms INTEGER
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS card_series (
        one INTEGER PRIMARY KEY CHECK (one = 1), key TEXT NOT NULL, next INTEGER NOT NULL
    ) STRICT;
    CREATE TABLE IF NOT EXISTS referral (
        id TEXT PRIMARY KEY, partner TEXT NOT NULL, purpose TEXT NOT NULL, by TEXT NOT NULL, sent_ms INTEGER NOT NULL,
        standing TEXT NOT NULL, moved_ms INTEGER NOT NULL, why TEXT
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS words_standing (
        name TEXT PRIMARY KEY, standing TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
";

/// Makes those that are missing.
pub fn prepare(connection: &Connection) -> rusqlite::Result<()> {
    connection.execute_batch(TABLES)
}
