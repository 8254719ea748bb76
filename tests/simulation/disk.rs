//! The server's disk: a folder that can be photographed and put back, also as it is after a loss of power, and a log
//! that can find it full or be killed between commit and answer.

use plein_sens_backend::log::{Backups, Batch, Gap, Log, LogError, Row, Seq, SqliteLog, Tip};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::Receipt;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// The database's name.
pub const DATABASE: &str = "plein-sens.sqlite3";
/// Beside it, each erasure, on the disk before it is committed.
const ERASED: &str = "erased-contacts";
/// The end of the name of SQLite's write-ahead log.
const WAL: &str = "-wal";
/// What SQLite shares between processes: never read again after a crash.
const SHARED_MEMORY: &str = "-shm";

/// A folder in memory where there is one: a sync to a real disk thousands of times would prove nothing more.
pub fn memory() -> PathBuf {
    let shm = Path::new("/dev/shm");
    if shm.is_dir() { shm.to_owned() } else { std::env::temp_dir() }
}

/// The files of a folder at one moment.
#[derive(Clone)]
pub struct Image(BTreeMap<String, Vec<u8>>);

impl Image {
    /// As they are now, also while they are open.
    pub fn of(folder: &Path) -> Self {
        let entries = fs::read_dir(folder).expect("a folder of our own").map(|entry| entry.expect("an entry"));
        let files = entries.map(|entry| (entry.file_name().to_string_lossy().into_owned(), entry.path()));
        let files = files.filter(|(name, _)| !name.ends_with(SHARED_MEMORY));
        Self(files.map(|(name, path)| (name, fs::read(path).expect("a file of our own"))).collect())
    }

    /// Whether a text stands in any of them.
    pub fn holds(&self, text: &str) -> bool {
        let (first, rest) = text.as_bytes().split_first().expect("a text that is none stands nowhere");
        let begins = |file: &[u8], at: usize| file[at] == *first && file[at + 1..].starts_with(rest);
        self.0.values().any(|file| (0..file.len()).any(|at| begins(file, at)))
    }

    /// Puts them in the place of what is there.
    pub fn put(&self, folder: &Path) {
        for entry in fs::read_dir(folder).expect("a folder of our own") {
            fs::remove_file(entry.expect("an entry").path()).expect("a file of our own");
        }
        for (name, content) in &self.0 {
            fs::write(folder.join(name), content).expect("room for a copy");
        }
    }

    /// What is left of `later` when the power goes: this, what had reached the disk, and behind it any part of what had
    /// not, at the end perhaps something that nobody wrote.
    pub fn torn(&self, later: &Self, is_synced: bool, rng: &mut fastrand::Rng) -> Self {
        let mut left = self.clone();
        left.0.extend(later.0.get(ERASED).map(|lines| (ERASED.to_owned(), lines.clone())));
        for (name, after) in later.0.iter().filter(|(name, _)| name.ends_with(WAL)) {
            let before = self.0.get(name).map_or(&[][..], Vec::as_slice);
            // A commit adds to the write-ahead log, or, when all of that is in the database, begins it anew over it.
            let adds = after.starts_with(before);
            let safe = if is_synced && adds { before.len() } else { 0 };
            let cut = rng.usize(safe..=after.len());
            let mut content = after[..cut].to_vec();
            if !adds {
                content.extend(before.iter().skip(cut));
            } else if rng.bool() {
                content.extend((0..rng.usize(0..5_000)).map(|_| rng.u8(..)));
            }
            left.0.insert(name.clone(), content);
        }
        left
    }
}

/// A real log whose disk can be full.
pub struct Disk {
    /// The real one.
    pub log: SqliteLog,
    /// Whether there is no room.
    pub is_full: Arc<AtomicBool>,
}

impl Log for Disk {
    fn lineage(&self) -> Lineage {
        self.log.lineage()
    }
    fn head(&self) -> Result<Seq, LogError> {
        self.log.head()
    }
    fn append(&mut self, expected: Seq, batch: &Batch) -> Result<Seq, LogError> {
        if self.is_full.load(Ordering::Relaxed) { Err(LogError::Full) } else { self.log.append(expected, batch) }
    }
    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError> {
        self.log.read_after(seq, limit)
    }
    fn read_scope(&self, scope: &str, after_n: u64, limit: u32) -> Result<Vec<Row>, LogError> {
        self.log.read_scope(scope, after_n, limit)
    }
    fn tip(&self, scope: &str) -> Result<Tip, LogError> {
        self.log.tip(scope)
    }
    fn digest_at(&self, scope: &str, n: u64) -> Result<Option<String>, LogError> {
        self.log.digest_at(scope, n)
    }
    fn received_to(&self, lane: &LaneId) -> Result<u64, LogError> {
        self.log.received_to(lane)
    }
    fn receipt(&self, lane: &LaneId, n: u64) -> Result<Option<Receipt>, LogError> {
        self.log.receipt(lane, n)
    }
    fn receipt_of(&self, intent: &IntentId) -> Result<Option<Receipt>, LogError> {
        self.log.receipt_of(intent)
    }
    fn note_gap(&mut self, gap: &Gap) -> Result<(), LogError> {
        if self.is_full.load(Ordering::Relaxed) { Err(LogError::Full) } else { self.log.note_gap(gap) }
    }
    fn gaps(&self) -> Result<Vec<Gap>, LogError> {
        self.log.gaps()
    }
    fn save_snapshot(&mut self, seq: Seq, format: u32, state: &str) -> Result<(), LogError> {
        self.log.save_snapshot(seq, format, state)
    }
    fn snapshot(&self, format: u32) -> Result<Option<(Seq, String)>, LogError> {
        self.log.snapshot(format)
    }
    fn contact(&self, scope: &str) -> Result<Option<Sealed>, LogError> {
        self.log.contact(scope)
    }
    fn contacts(&self) -> Result<BTreeSet<String>, LogError> {
        self.log.contacts()
    }
    fn expire_contacts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        self.log.expire_contacts(before_ms)
    }
    fn forget_receipts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        self.log.forget_receipts(before_ms)
    }
    fn backups(&self) -> Result<Backups, LogError> {
        self.log.backups()
    }
    fn begin_backup(&mut self) -> Result<u64, LogError> {
        self.log.begin_backup()
    }
    fn backup_is_whole(&mut self, number: u64) -> Result<(), LogError> {
        self.log.backup_is_whole(number)
    }
}
