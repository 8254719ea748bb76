//! Putting a backup back. The town begins a new life: devices that know more than it notice that, and send again what
//! it no longer has.

use super::{BackupError, Whole, beside, check};
use crate::log::{DATABASE, Log as _, SqliteLog, hold, parts};
use crate::private;
use plein_sens_shared::id::Lineage;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// A town that was restored.
#[derive(Debug)]
pub struct Restored {
    /// What was in the backup, and is in the folder now.
    pub whole: Whole,
    /// Its new life.
    pub lineage: Lineage,
    /// Where the town that stood there before was set aside, if there was one.
    pub aside: Option<PathBuf>,
}

/// Puts a backup into a folder. The file is read whole first, and its copy again; a town that stands there is set
/// aside if `replace` says so, and never deleted. `fresh` names the new life.
pub fn restore(
    data: &Path,
    file: &Path,
    replace: bool,
    fresh: impl FnOnce() -> Lineage,
) -> Result<Restored, BackupError> {
    let whole = check(file)?;
    private::make_folder(data)?;
    let _stopped = hold(data, "serving")?.ok_or_else(|| BackupError::Running(data.to_owned()))?;
    let _alone = hold(data, "backup")?.ok_or_else(|| BackupError::Busy(data.to_owned()))?;
    let taken = data.join(DATABASE).exists();
    if taken && !replace {
        return Err(BackupError::NotEmpty(data.to_owned()));
    }
    let copied = beside(&data.join(DATABASE), "restored");
    copy(file, &copied)?;
    if check(&copied)? != whole {
        return Err(BackupError::Broken { file: copied, what: "its copy is not what it is".to_owned() });
    }
    let aside = if taken { Some(set_aside(data)?) } else { None };
    // What was left beside another database: without it the next opening is a new life, whenever a crash comes.
    for part in parts() {
        remove(&data.join(part))?;
    }
    private::sync_folder(data)?;
    fs::rename(&copied, data.join(DATABASE))?;
    private::sync_folder(data)?;
    let lineage = SqliteLog::open(data, fresh)?.lineage();
    Ok(Restored { whole, lineage, aside })
}

fn copy(file: &Path, to: &Path) -> Result<(), BackupError> {
    let mut copy = private::create(to)?;
    io::copy(&mut File::open(file)?, &mut copy)?;
    Ok(copy.sync_all()?)
}

/// Moves the town that stands here into a folder of its own, whole: it could be served from there.
fn set_aside(data: &Path) -> Result<PathBuf, BackupError> {
    let free = (1..1_000).map(|number| data.join(format!("before-restore-{number}"))).find(|folder| !folder.exists());
    let aside = free.ok_or_else(|| BackupError::NotEmpty(data.to_owned()))?;
    private::make_folder(&aside)?;
    for part in parts() {
        match fs::rename(data.join(&part), aside.join(&part)) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
            Ok(()) | Err(_) => {}
        }
    }
    private::sync_folder(&aside)?;
    Ok(aside)
}

fn remove(file: &Path) -> Result<(), BackupError> {
    match fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error.into()),
        Ok(()) | Err(_) => Ok(()),
    }
}
