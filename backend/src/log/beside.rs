//! What stands beside the database, not in it: so that an older database file put back is noticed, and not taken for
//! the life that it was copied from.
//!
//! `lineage` names the life. `head` says how far the database had come, and is written after each commit without
//! waiting for the disk: it may lag behind the database, it never runs ahead. A database that is not as far, or has
//! another event there, is another one. `backups` counts the backups.

use super::{Backups, LogError, Seq};
use crate::private;
use plein_sens_shared::id::Lineage;
use std::fs::{self, File};
use std::io::ErrorKind;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

const LINEAGE: &str = "lineage";
const HEAD: &str = "head";
const BACKUPS: &str = "backups";
/// How often, and after what pause, a lock is asked for before it counts as held.
const HOLD_TRIES: u32 = 20;
const HOLD_PAUSE: Duration = Duration::from_millis(25);

/// What says, beside a database, which life it is of.
pub(super) struct Beside {
    folder: PathBuf,
    lineage: Lineage,
    head: File,
}

impl Beside {
    /// Meets the database of a folder: the same life goes on, or `fresh` names a new one.
    pub(super) fn open(
        folder: &Path,
        is_new: bool,
        head: Seq,
        digest_at: impl Fn(Seq) -> Result<Option<String>, LogError>,
        fresh: impl FnOnce() -> Lineage,
    ) -> Result<Self, LogError> {
        let known = read(&folder.join(LINEAGE))?.filter(|_| !is_new);
        let marked = read(&folder.join(HEAD))?;
        if let (Some(known), true) = (&known, goes_on(folder, marked.clone(), &digest_at)?) {
            let bad = |_| LogError::Storage(format!("{} holds no lineage", folder.join(LINEAGE).display()));
            let lineage = known.trim().parse().map_err(bad)?;
            let beside = Self { folder: folder.to_owned(), lineage, head: open_mark(folder)? };
            if marked.is_none() {
                beside.mark(head, &digest_at(head)?.unwrap_or_default());
            }
            return Ok(beside);
        }
        if known.is_some() {
            tracing::warn!("this database is older than the one that stood here: a new life begins");
        }
        // A crash between the two lines is one more new life at the next opening.
        let lineage = fresh();
        private::replace(folder, LINEAGE, &format!("{lineage}\n"))?;
        let beside = Self { folder: folder.to_owned(), lineage, head: open_mark(folder)? };
        beside.mark(head, &digest_at(head)?.unwrap_or_default());
        beside.head.sync_all()?;
        Ok(beside)
    }

    pub(super) fn lineage(&self) -> &Lineage {
        &self.lineage
    }

    /// Notes how far the database has come.
    pub(super) fn mark(&self, seq: Seq, digest: &str) {
        if let Err(error) = self.head.write_all_at(format!("{seq:020} {digest:->32}\n").as_bytes(), 0) {
            tracing::warn!(%error, "the mark beside the database lags behind; the next commit tries again");
        }
    }

    pub(super) fn backups(&self) -> Result<Backups, LogError> {
        let Some(text) = read(&self.folder.join(BACKUPS))? else { return Ok(Backups::default()) };
        let mut numbers = text.split_whitespace().map(str::parse);
        match (numbers.next(), numbers.next()) {
            (Some(Ok(begun)), None) => Ok(Backups { begun, whole: None }),
            (Some(Ok(begun)), Some(Ok(whole))) => Ok(Backups { begun, whole: Some(whole) }),
            _ => Err(LogError::Storage(format!("{} is damaged", self.folder.join(BACKUPS).display()))),
        }
    }

    pub(super) fn begin_backup(&self) -> Result<u64, LogError> {
        let Backups { begun, whole } = self.backups()?;
        self.count(Backups { begun: begun + 1, whole })?;
        Ok(begun + 1)
    }

    pub(super) fn backup_is_whole(&self, number: u64) -> Result<(), LogError> {
        let Backups { begun, whole } = self.backups()?;
        self.count(Backups { begun, whole: whole.max(Some(number)) })
    }

    fn count(&self, backups: Backups) -> Result<(), LogError> {
        let whole = backups.whole.map(|whole| whole.to_string()).unwrap_or_default();
        Ok(private::replace(&self.folder, BACKUPS, &format!("{} {whole}\n", backups.begun))?)
    }
}

/// Whether the database is as far as the mark says. A mark that changes while it is read is another program's, at work.
fn goes_on(
    folder: &Path,
    mut marked: Option<String>,
    digest_at: impl Fn(Seq) -> Result<Option<String>, LogError>,
) -> Result<bool, LogError> {
    loop {
        // A folder from before this mark has none.
        let Some(mark) = &marked else { return Ok(true) };
        let fits = match parse_mark(mark) {
            Some((0, _)) => true,
            Some((seq, digest)) => digest_at(seq)?.as_deref() == Some(digest),
            None => false,
        };
        let again = if fits { None } else { read(&folder.join(HEAD))? };
        if fits || again == marked {
            return Ok(fits);
        }
        marked = again;
    }
}

fn parse_mark(mark: &str) -> Option<(Seq, &str)> {
    let (seq, digest) = mark.trim_end().split_once(' ')?;
    Some((seq.parse().ok()?, digest.trim_start_matches('-')))
}

fn open_mark(folder: &Path) -> Result<File, LogError> {
    let file = File::options().write(true).create(true).truncate(false).mode(0o600).open(folder.join(HEAD))?;
    Ok(file)
}

fn read(file: &Path) -> Result<Option<String>, LogError> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Everything in a folder that belongs to its database, by name.
pub(crate) fn parts() -> [String; 5] {
    let database = super::DATABASE;
    [database.to_owned(), format!("{database}-wal"), format!("{database}-shm"), LINEAGE.to_owned(), HEAD.to_owned()]
}

/// Holds a folder for one purpose (`serving`, `backup`) for as long as the file lives, also over a crash; none if
/// another program does.
///
/// A program that is being started has for a moment all files of the one that starts it, and so its locks; that is waited
/// for.
pub fn hold(folder: &Path, purpose: &str) -> Result<Option<File>, LogError> {
    let lock = folder.join(format!("{purpose}.lock"));
    let file = File::options().write(true).create(true).truncate(false).mode(0o600).open(lock)?;
    for _ in 0..HOLD_TRIES {
        match file.try_lock() {
            Ok(()) => return Ok(Some(file)),
            Err(fs::TryLockError::WouldBlock) => thread::sleep(HOLD_PAUSE),
            Err(fs::TryLockError::Error(error)) => return Err(error.into()),
        }
    }
    Ok(None)
}
