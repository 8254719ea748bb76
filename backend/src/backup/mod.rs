//! Backups: one file, a whole database, taken while the server runs. None counts before it was read back; only then are
//! devices told that they need not keep copies of what is in it.
//!
//! Keys are not in it, on purpose: a stolen backup opens nothing. Whoever runs a town keeps the key files elsewhere, once.

mod check;
mod restore;

pub use check::{Whole, check};
pub use restore::{Restored, restore};

use crate::log::{Log as _, LogError, SqliteLog, hold};
use crate::{chance, log, private};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// Why there is no backup, or nothing was restored. What stood there before still stands there.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// Nothing to back up.
    #[error("{0} holds no town: name the folder that the server was given with --data")]
    NoTown(PathBuf),
    /// The file is there already.
    #[error("{0} is there already, and a backup overwrites nothing: name a new file")]
    Taken(PathBuf),
    /// Another backup or a restore is at work.
    #[error("another backup or a restore is at work on {0}: try again when it has ended")]
    Busy(PathBuf),
    /// The server runs.
    #[error("a server runs on {0}: stop it, then restore")]
    Running(PathBuf),
    /// The folder holds a town.
    #[error("{0} holds a town already: restore into another folder, or say --replace to set it aside")]
    NotEmpty(PathBuf),
    /// The file is not a whole backup.
    #[error("{file} is not a whole backup: {what}")]
    Broken {
        /// Which file.
        file: PathBuf,
        /// What is wrong with it.
        what: String,
    },
    /// The log failed.
    #[error(transparent)]
    Log(#[from] LogError),
    /// The disk failed.
    #[error("the disk refused: {0}")]
    Disk(#[from] io::Error),
}

/// A backup that was taken and read back.
#[derive(Debug)]
pub struct Taken {
    /// Its number.
    pub number: u64,
    /// What is in it.
    pub whole: Whole,
}

/// Takes a backup of a folder into a new file, also while a server runs on it, and reads it back.
pub fn take(data: &Path, file: &Path) -> Result<Taken, BackupError> {
    if !data.join(log::DATABASE).is_file() {
        return Err(BackupError::NoTown(data.to_owned()));
    }
    if file.exists() {
        return Err(BackupError::Taken(file.to_owned()));
    }
    let _alone = hold(data, "backup")?.ok_or_else(|| BackupError::Busy(data.to_owned()))?;
    let mut log = SqliteLog::open(data, chance::lineage)?;
    let part = beside(file, "part");
    let taken = take_part(&mut log, &part);
    if taken.is_err() {
        // What failed is what is told; a part that cannot be removed is in nobody's way.
        fs::remove_file(&part).unwrap_or_default();
    }
    let taken = taken?;
    fs::rename(&part, file)?;
    private::sync_folder(&folder_of(file))?;
    log.backup_is_whole(taken.number)?;
    Ok(taken)
}

fn take_part(log: &mut SqliteLog, part: &Path) -> Result<Taken, BackupError> {
    private::create(part)?;
    // First the number, then the copy: what is received after the number may be in the copy, what was before is.
    let number = log.begin_backup()?;
    let before = log.head()?;
    log.copy_to(part)?;
    File::open(part)?.sync_all()?;
    let whole = check(part)?;
    let broken = |what: String| BackupError::Broken { file: part.to_owned(), what };
    if whole.head < before {
        return Err(broken(format!("it ends at event {}, the log was at {before}", whole.head)));
    }
    for (scope, tip) in &whole.tips {
        if log.digest_at(scope, tip.n)?.as_ref() != Some(&tip.digest) {
            return Err(broken(format!("a scope has another past than the log at its event {}", tip.n)));
        }
    }
    Ok(Taken { number, whole })
}

/// The same name with an ending.
fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut name = file.as_os_str().to_owned();
    name.push(".");
    name.push(ending);
    name.into()
}

fn folder_of(file: &Path) -> PathBuf {
    file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new(".")).to_owned()
}
