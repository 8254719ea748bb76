//! Does every log keep what it promises? One suite, run on each implementation.

#![allow(clippy::unwrap_used)]

mod calendar;
mod law;
mod permit;

use plein_sens_backend::log::{Backups, Batch, Gap, LaneReceipt, Log, LogError, MemoryLog, NewEvent, SqliteLog};
use plein_sens_backend::vault::Change;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::{Outcome, Receipt, next_digest};

fn event(scope: &str, body: &str) -> NewEvent {
    NewEvent { scope: scope.to_owned(), body: body.to_owned(), recorded_ms: 5 }
}

fn receipt(lane: u128, n: u64, intent: u128, recorded_ms: i64) -> LaneReceipt {
    let receipt = Receipt { n, intent: IntentId::from_bits(intent), hash: "h".to_owned(), outcome: Outcome::Done };
    LaneReceipt { lane: LaneId::from_bits(lane), receipt, unread: None, recorded_ms }
}

fn keep(scope: &str, bytes: &str, at_ms: i64) -> Change {
    let sealed = Sealed { key: "k".to_owned(), bytes: bytes.to_owned() };
    Change::Keep { scope: scope.to_owned(), sealed, at_ms }
}

fn events(all: &[(&str, &str)]) -> Batch {
    Batch { events: all.iter().map(|(scope, body)| event(scope, body)).collect(), ..Batch::default() }
}

fn numbers_each_scope_without_gaps(log: &mut dyn Log) {
    assert_eq!(log.append(0, &events(&[("a", "1"), ("b", "2"), ("a", "3")])).unwrap(), 3);
    assert_eq!(log.append(3, &events(&[("a", "4")])).unwrap(), 4);
    let numbers: Vec<(u64, u64, String)> =
        log.read_after(0, 10).unwrap().into_iter().map(|row| (row.seq, row.n, row.scope)).collect();
    let expected = [(1, 1, "a"), (2, 1, "b"), (3, 2, "a"), (4, 3, "a")];
    assert_eq!(numbers, expected.map(|(seq, n, scope)| (seq, n, scope.to_owned())));
    assert_eq!(log.read_after(2, 1).unwrap()[0].seq, 3);
    assert_eq!(log.read_scope("a", 1, 1).unwrap()[0].body, "3");
    let digest = next_digest(&next_digest("", "1"), "3");
    assert_eq!(log.digest_at("a", 2).unwrap(), Some(digest.clone()));
    assert_eq!(log.digest_at("a", 0).unwrap(), Some(String::new()));
    assert_eq!(log.digest_at("a", 9).unwrap(), None);
    let tip = log.tip("a").unwrap();
    assert_eq!((tip.n, tip.digest), (3, next_digest(&digest, "4")));
    assert_eq!(log.tip("nothing").unwrap().n, 0);
}

fn remembers_what_is_missing_until_it_comes(log: &mut dyn Log) {
    let gap =
        |lane: u128, from_n: u64, to_n: u64, seen_ms: i64| Gap { lane: LaneId::from_bits(lane), from_n, to_n, seen_ms };
    let first = Batch { receipts: vec![receipt(1, 1, 10, 5)], ..Batch::default() };
    log.append(0, &first).unwrap();
    for noted in [gap(1, 2, 3, 10), gap(1, 2, 4, 11), gap(1, 2, 3, 12), gap(2, 1, 1, 13)] {
        log.note_gap(&noted).unwrap();
    }
    let open = log.gaps().unwrap();
    assert_eq!(open.iter().map(|gap| (gap.from_n, gap.to_n, gap.sends())).collect::<Vec<_>>(), [(1, 1, 1), (2, 4, 3)]);
    let more =
        Batch { receipts: vec![receipt(1, 2, 11, 5), receipt(1, 3, 12, 5), receipt(2, 1, 13, 5)], ..Batch::default() };
    log.append(0, &more).unwrap();
    let open = log.gaps().unwrap();
    assert_eq!(open.iter().map(|gap| (gap.from_n, gap.to_n, gap.sends())).collect::<Vec<_>>(), [(4, 4, 1)]);
    for lane in 10..1_020 {
        log.note_gap(&gap(lane, 1, 1, 1_000 + i64::try_from(lane).unwrap())).unwrap();
    }
    assert_eq!(log.gaps().unwrap().len(), 1_000, "the oldest make room");
    assert_eq!(log.gaps().unwrap()[0].lane, LaneId::from_bits(1_019));
    log.note_gap(&gap(3, 1, 1, 100 * 24 * 3_600_000)).unwrap();
    assert_eq!(log.gaps().unwrap().len(), 1, "after ninety days it is over");
}

fn refuses_a_caller_who_is_behind(log: &mut dyn Log) {
    log.append(0, &events(&[("a", "1")])).unwrap();
    let behind = log.append(0, &events(&[("a", "2")]));
    assert!(matches!(behind, Err(LogError::Moved { expected: 0, head: 1 })), "{behind:?}");
    assert_eq!(log.head().unwrap(), 1);
}

fn keeps_receipts_by_lane_and_intent(log: &mut dyn Log) {
    let receipts = vec![receipt(1, 1, 10, 5), receipt(1, 2, 11, 6), receipt(2, 1, 10, 7)];
    let batch = Batch { receipts, ..Batch::default() };
    log.append(0, &batch).unwrap();
    let lane = LaneId::from_bits(1);
    assert_eq!(log.received_to(&lane).unwrap(), 2);
    assert_eq!(log.received_to(&LaneId::from_bits(3)).unwrap(), 0);
    assert_eq!(log.receipt(&lane, 2).unwrap(), Some(batch.receipts[1].receipt.clone()));
    assert_eq!(log.receipt(&lane, 3).unwrap(), None);
    assert_eq!(log.receipt_of(&IntentId::from_bits(10)).unwrap().map(|held| held.outcome), Some(Outcome::Done));
    assert_eq!(log.receipt_of(&IntentId::from_bits(12)).unwrap(), None);
    assert_eq!(log.forget_receipts(6).unwrap(), 1);
    assert_eq!(log.receipt(&lane, 1).unwrap(), None);
}

fn writes_all_of_a_batch_or_nothing(log: &mut dyn Log) {
    log.append(0, &Batch { receipts: vec![receipt(1, 1, 10, 5)], ..Batch::default() }).unwrap();
    let receipts = vec![receipt(1, 1, 11, 5)];
    let twice =
        Batch { events: vec![event("a", "1")], receipts, contacts: vec![keep("a", "s", 5)], ..Batch::default() };
    assert!(log.append(0, &twice).is_err());
    assert_eq!((log.head().unwrap(), log.tip("a").unwrap().n), (0, 0));
    assert_eq!(log.receipt_of(&IntentId::from_bits(11)).unwrap(), None);
    assert_eq!(log.contact("a").unwrap(), None);
}

fn keeps_a_contact_until_it_is_erased_for_ever(log: &mut dyn Log) {
    let change = |contacts: Vec<Change>| Batch { contacts, ..Batch::default() };
    let erase = |scope: &str| Change::Erase { scope: scope.to_owned() };
    log.append(0, &change(vec![keep("a", "1", 5), keep("b", "2", 5), keep("c", "3", 5), erase("c")])).unwrap();
    let held = |log: &dyn Log, scope: &str| log.contact(scope).unwrap().map(|sealed| sealed.bytes);
    assert_eq!((held(log, "a"), held(log, "c")), (Some("1".to_owned()), None));
    log.append(0, &change(vec![keep("a", "4", 6), erase("b"), keep("b", "5", 7), keep("c", "6", 7)])).unwrap();
    assert_eq!((held(log, "a"), held(log, "b"), held(log, "c")), (Some("4".to_owned()), None, None));
    assert_eq!(log.contacts().unwrap().into_iter().collect::<Vec<_>>(), ["a"]);
}

fn forgets_contacts_that_nobody_touches(log: &mut dyn Log) {
    let contacts = vec![keep("a", "1", 5), keep("b", "2", 5), keep("c", "3", 20)];
    let mut late = event("b", "later");
    late.recorded_ms = 20;
    log.append(0, &Batch { events: vec![event("a", "1"), event("b", "1"), late], contacts, ..Batch::default() })
        .unwrap();
    assert_eq!(log.expire_contacts(5).unwrap(), 0);
    assert_eq!(log.expire_contacts(20).unwrap(), 1);
    assert_eq!(log.contacts().unwrap().into_iter().collect::<Vec<_>>(), ["b", "c"]);
    log.append(3, &Batch { contacts: vec![keep("a", "1", 30)], ..Batch::default() }).unwrap();
    assert_eq!(log.contact("a").unwrap(), None, "what expired does not come back either");
}

fn keeps_the_newest_snapshot_of_a_format(log: &mut dyn Log) {
    assert_eq!(log.snapshot(1).unwrap(), None);
    log.save_snapshot(3, 1, "old").unwrap();
    log.save_snapshot(4, 1, "new").unwrap();
    assert_eq!(log.snapshot(1).unwrap(), Some((4, "new".to_owned())));
    assert_eq!(log.snapshot(2).unwrap(), None);
}

fn keeps_a_long_snapshot_whole(log: &mut dyn Log) {
    // Of letters that no piece may cut in two, and longer than several pieces.
    let (three_pieces, one_piece) = (format!("a{}", "é".repeat(900_000)), "é".repeat(200_000));
    for (seq, state) in [(3, &three_pieces), (3, &one_piece), (5, &three_pieces), (9, &one_piece)] {
        log.save_snapshot(seq, 1, state).unwrap();
        let kept = log.snapshot(1).unwrap();
        assert!(kept == Some((seq, state.clone())), "at {seq}: {:?}", kept.map(|(seq, state)| (seq, state.len())));
    }
}

fn counts_its_backups(log: &mut dyn Log) {
    assert_eq!(log.backups().unwrap(), Backups::default());
    assert_eq!((log.begin_backup().unwrap(), log.begin_backup().unwrap()), (1, 2));
    assert_eq!(
        log.backups().unwrap(),
        Backups { begun: 2, whole: None },
        "one that was begun is not one that is whole"
    );
    log.backup_is_whole(2).unwrap();
    log.backup_is_whole(1).unwrap();
    assert_eq!(log.backups().unwrap(), Backups { begun: 2, whole: Some(2) });
    assert_eq!(log.begin_backup().unwrap(), 3);
}

macro_rules! suite {
    ($($promise:ident),+ $(,)?) => {
        mod in_memory {
            $(#[test] fn $promise() {
                super::$promise(&mut super::MemoryLog::new(super::Lineage::from_bits(1)));
            })+
        }
        mod in_sqlite {
            $(#[test] fn $promise() {
                let folder = tempfile::tempdir().unwrap();
                super::$promise(&mut super::SqliteLog::open(folder.path(), || super::Lineage::from_bits(1)).unwrap());
            })+
        }
    };
}

suite!(
    numbers_each_scope_without_gaps,
    refuses_a_caller_who_is_behind,
    keeps_receipts_by_lane_and_intent,
    writes_all_of_a_batch_or_nothing,
    keeps_a_contact_until_it_is_erased_for_ever,
    forgets_contacts_that_nobody_touches,
    keeps_the_newest_snapshot_of_a_format,
    keeps_a_long_snapshot_whole,
    remembers_what_is_missing_until_it_comes,
    counts_its_backups,
);

#[test]
fn sqlite_survives_and_knows_its_life() {
    let folder = tempfile::tempdir().unwrap();
    let open = |life| SqliteLog::open(folder.path(), || Lineage::from_bits(life)).unwrap();
    let mut log = open(1);
    log.append(0, &events(&[("a", "1")])).unwrap();
    assert_eq!(log.durability().unwrap(), ("wal".to_owned(), 2), "FULL is 2");
    drop(log);
    let log = open(2);
    assert_eq!((log.head().unwrap(), log.lineage()), (1, Lineage::from_bits(1)));
    drop(log);
    for entry in std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.file_name().is_some_and(|name| name != "lineage") {
            std::fs::remove_file(entry).unwrap();
        }
    }
    assert_eq!(open(3).lineage(), Lineage::from_bits(3), "a new database is a new life");
}

#[test]
fn a_snapshot_is_kept_beside_a_writer_that_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let mut log = SqliteLog::open(folder.path(), || Lineage::from_bits(1)).unwrap();
    log.append(0, &events(&[("a", "1"), ("b", "2")])).unwrap();
    let mut keeper = log.keeper().unwrap().expect("SQLite has another way to its file");
    log.append(2, &events(&[("a", "3")])).unwrap();
    assert_eq!(keeper.read_after(1, 10).unwrap(), log.read_after(1, 10).unwrap());
    keeper.save_snapshot(3, 1, "three").unwrap();
    log.append(3, &events(&[("a", "4")])).unwrap();
    assert_eq!(log.snapshot(1).unwrap(), Some((3, "three".to_owned())));
    // Somebody else writes: what the log remembered of its scopes counts no more.
    let mut other = SqliteLog::open(folder.path(), || Lineage::from_bits(1)).unwrap();
    other.append(4, &events(&[("a", "5")])).unwrap();
    log.append(5, &events(&[("a", "6")])).unwrap();
    let numbers: Vec<u64> = log.read_scope("a", 0, 10).unwrap().iter().map(|row| row.n).collect();
    assert_eq!(numbers, [1, 2, 3, 4, 5]);
}

#[test]
fn sqlite_notices_a_database_that_is_not_the_one_which_stood_there() {
    let folder = tempfile::tempdir().unwrap();
    let (database, old) = (folder.path().join("plein-sens.sqlite3"), folder.path().join("old"));
    let open = |life| SqliteLog::open(folder.path(), || Lineage::from_bits(life)).unwrap();
    let put_back = || std::fs::copy(&old, &database).map(drop).unwrap();
    drop(open(1));
    let mut log = open(9);
    assert_eq!(log.lineage(), Lineage::from_bits(1), "an empty log is a life, too");
    log.append(0, &events(&[("a", "1")])).unwrap();
    drop(log);
    std::fs::copy(&database, &old).unwrap();

    open(2).append(1, &events(&[("a", "2")])).unwrap();
    assert_eq!(open(3).lineage(), Lineage::from_bits(1), "nothing was put back");
    put_back();
    assert_eq!(open(4).lineage(), Lineage::from_bits(4), "it is not as far");
    open(5).append(1, &events(&[("b", "2"), ("b", "3")])).unwrap();
    put_back();
    let mut log = SqliteLog::open(folder.path(), || Lineage::from_bits(6)).unwrap();
    assert_eq!(log.lineage(), Lineage::from_bits(6));
    // As far as before, by another way: only the digest tells.
    log.append(1, &events(&[("a", "other"), ("a", "way")])).unwrap();
    drop(log);
    std::fs::copy(&database, &old).unwrap();
    std::fs::write(folder.path().join("head"), format!("{:020} {:032}\n", 3, 0)).unwrap();
    assert_eq!(open(7).lineage(), Lineage::from_bits(7), "it has another past");
    assert_eq!(open(8).lineage(), Lineage::from_bits(7), "a life is begun once");
    for part in ["head", "lineage"] {
        std::fs::write(folder.path().join("head"), "torn").unwrap();
        std::fs::remove_file(folder.path().join(part)).unwrap();
        let life = open(9).lineage();
        assert_eq!(life == Lineage::from_bits(9), part == "lineage", "without {part}");
    }
    std::fs::write(folder.path().join("head"), "torn").unwrap();
    assert_eq!(open(10).lineage(), Lineage::from_bits(10), "what cannot be read is not trusted");
}

#[cfg(unix)]
#[test]
fn nobody_else_reads_the_files() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    drop(SqliteLog::open(&data, || Lineage::from_bits(1)).unwrap());
    let mode = |name: &str| std::fs::metadata(data.join(name)).unwrap().permissions().mode() & 0o777;
    assert_eq!((mode(""), mode("plein-sens.sqlite3"), mode("lineage"), mode("head")), (0o700, 0o600, 0o600, 0o600));
}
