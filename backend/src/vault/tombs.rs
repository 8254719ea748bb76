//! A line for each contact that was erased, in a file beside the database: when an older database is put back, what was
//! erased since is erased again, and devices that resend it do not bring it back. A line names a booking by a digest.

use plein_sens_shared::sync::next_digest;
use rusqlite::Connection;
use std::collections::BTreeSet;
use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::PathBuf;

/// The file's name in the data folder.
const FILE: &str = "erased-contacts";

/// How a scope is named there.
pub fn name(scope: &str) -> String {
    next_digest("erased", scope)
}

/// Every name that stands there. A line that a crash cut off is none, and its erasure was not committed.
pub fn read(connection: &Connection) -> io::Result<BTreeSet<String>> {
    let Some(file) = beside(connection) else { return Ok(BTreeSet::new()) };
    match fs::read_to_string(file) {
        Ok(text) => Ok(text.lines().filter(|line| line.len() == 32).map(str::to_owned).collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(BTreeSet::new()),
        Err(error) => Err(error),
    }
}

/// Adds lines, on the disk when this returns. Each begins anew, whatever a crash left before it.
pub fn dig<'a>(connection: &Connection, scopes: impl Iterator<Item = &'a str>) -> io::Result<()> {
    let lines: String = scopes.flat_map(|scope| ["\n".to_owned(), name(scope)]).collect();
    let Some(file) = beside(connection).filter(|_| !lines.is_empty()) else { return Ok(()) };
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(lines.as_bytes())?;
    file.sync_all()
}

/// None for a database in memory.
fn beside(connection: &Connection) -> Option<PathBuf> {
    let database = connection.path().filter(|path| !path.is_empty())?;
    Some(PathBuf::from(database).with_file_name(FILE))
}
