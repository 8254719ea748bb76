//! A backup that is taken while others write is one moment of the log, and says so of itself only when it is whole.

use plein_sens_backend::backup::{self, BackupError};
use plein_sens_backend::chance;
use plein_sens_backend::log::{Backups, Batch, Log as _, NewEvent, SqliteLog, hold};
use rusqlite::Connection;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;
use tempfile::tempdir;

fn open(folder: &Path) -> SqliteLog {
    SqliteLog::open(folder, chance::lineage).unwrap()
}

/// Three events, of which none makes sense without the others.
fn three(round: u64) -> Batch {
    let event = |scope: String| NewEvent { scope, body: format!("{{\"round\":{round}}}"), recorded_ms: 5 };
    let events = ["a".to_owned(), format!("b/{}", round % 7), "c".to_owned()].map(event);
    Batch { events: events.to_vec(), ..Batch::default() }
}

/// Tells who writes to stop, when it is dropped.
struct Stops<'a>(&'a AtomicU64);

impl Drop for Stops<'_> {
    fn drop(&mut self) {
        self.0.store(1, Ordering::SeqCst);
    }
}

#[test]
fn it_holds_everything_acknowledged_before_and_no_half_transaction() {
    let (folder, backups) = (tempdir().unwrap(), tempdir().unwrap());
    let (acknowledged, stop) = (AtomicU64::new(0), AtomicU64::new(0));
    open(folder.path());
    thread::scope(|scope| {
        scope.spawn(|| {
            let mut log = open(folder.path());
            while stop.load(Ordering::SeqCst) == 0 {
                let head = log.head().unwrap();
                acknowledged.store(log.append(head, &three(head)).unwrap(), Ordering::SeqCst);
            }
        });
        // Also when something below fails: who writes would go on for ever.
        let _stop = Stops(&stop);
        for number in 1..=8_u64 {
            let before = acknowledged.load(Ordering::SeqCst);
            let taken = backup::take(folder.path(), &backups.path().join(number.to_string())).unwrap();
            assert_eq!(taken.number, number);
            assert!(taken.whole.head >= before, "{} was acknowledged, {} is held", before, taken.whole.head);
            assert_eq!(taken.whole.head % 3, 0, "half a transaction");
        }
    });
    assert!(acknowledged.load(Ordering::SeqCst) > 0);
    assert_eq!(open(folder.path()).backups().unwrap(), Backups { begun: 8, whole: Some(8) });
}

#[test]
fn what_is_damaged_is_not_restored_and_says_where() {
    let (folder, backups) = (tempdir().unwrap(), tempdir().unwrap());
    let mut log = open(folder.path());
    for round in 0..40 {
        log.append(round * 3, &three(round)).unwrap();
    }
    let whole = backups.path().join("whole");
    backup::take(folder.path(), &whole).unwrap();
    let check = |spoil: &dyn Fn(&Path), told: &str| {
        let (file, empty) = (backups.path().join("spoilt"), tempdir().unwrap());
        fs::copy(&whole, &file).unwrap();
        spoil(&file);
        let refused = backup::restore(empty.path(), &file, false, chance::lineage).unwrap_err().to_string();
        assert!(refused.contains("is not a whole backup") && refused.contains(told), "{told}: {refused}");
        assert!(!empty.path().join("plein-sens.sqlite3").exists(), "{told}");
    };
    let sql = |sql: &'static str| move |file: &Path| Connection::open(file).unwrap().execute_batch(sql).unwrap();
    check(&sql("UPDATE events SET body = '{}' WHERE seq = 50"), "event 50 is not what");
    check(&sql("UPDATE events SET digest = 'x' WHERE seq = 7"), "event 7 is not what");
    check(&sql("DELETE FROM events WHERE seq = 9"), "event 10 is not what");
    check(&sql("DELETE FROM events WHERE scope = 'a' AND n = 1"), "event 2 is not what");
    check(&sql("INSERT INTO receipts VALUES ('mine', 1, 'x', 'h', '{}', NULL, 5)"), "receipt 1 cannot be read");
    check(&sql("PRAGMA user_version = 99"), "of version 99");
    check(&|file| fs::write(file, &fs::read(file).unwrap()[..9_000]).unwrap(), "");
    check(&|file| fs::write(file, "a letter").unwrap(), "");
    check(&|file| fs::write(file, "").unwrap(), "of version 0");
    check(&|file| fs::remove_file(file).unwrap(), "no such file");
}

#[test]
fn a_backup_that_failed_counts_for_nothing() {
    let (folder, backups) = (tempdir().unwrap(), tempdir().unwrap());
    let mut log = open(folder.path());
    log.append(0, &three(0)).unwrap();
    // The log's own past is damaged: its copy cannot be whole.
    let database = Connection::open(folder.path().join("plein-sens.sqlite3")).unwrap();
    database.execute_batch("UPDATE events SET body = '{}' WHERE seq = 2").unwrap();
    let file = backups.path().join("b");
    assert!(matches!(backup::take(folder.path(), &file), Err(BackupError::Broken { .. })));
    assert_eq!(log.backups().unwrap(), Backups { begun: 1, whole: None });
    assert_eq!(fs::read_dir(backups.path()).unwrap().count(), 0, "no part of it is left");
}

#[test]
fn one_at_a_time_into_a_new_file_from_a_town() {
    let (folder, backups) = (tempdir().unwrap(), tempdir().unwrap());
    let file = backups.path().join("b");
    assert!(matches!(backup::take(folder.path(), &file), Err(BackupError::NoTown(_))));
    open(folder.path()).append(0, &three(0)).unwrap();
    let other = hold(folder.path(), "backup").unwrap();
    assert!(matches!(backup::take(folder.path(), &file), Err(BackupError::Busy(_))));
    drop(other);
    backup::take(folder.path(), &file).unwrap();
    assert!(matches!(backup::take(folder.path(), &file), Err(BackupError::Taken(_))));
}
