//! What a person left is kept once, opens for the office alone, and is gone without a trace when it is erased. On a real
//! database; whole files are searched, not tables.

use super::Errand;
use crate::clock::Now;
use crate::demo;
use crate::log::{DATABASE, SqliteLog};
use crate::sequencer::Town;
use crate::tending::make_keys;
use crypto_box::aead::OsRng;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::{Contact, Sealed, unhex};
use plein_sens_shared::context::Role;
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::{Envelope, Outcome, PROTOCOL, Pull, Push, Wanted};
use rusqlite::Connection;
use serde_json::json;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

pub const NOW_MS: i64 = 1_444_636_800_000;
pub const DAY_MS: i64 = 24 * 3_600_000;
const WORKSHOP: &str = "pain-maison";

pub fn at(ms: i64) -> Now {
    let day = Day::new(2015, 10, 12).unwrap();
    Now { ms, moment: Moment { day, time: TimeOfDay::new(8, 0).unwrap() } }
}

fn open(folder: &Path) -> Town<SqliteLog> {
    Town::start(SqliteLog::open(folder, || Lineage::from_bits(1)).unwrap()).unwrap()
}

pub fn town() -> (TempDir, Town<SqliteLog>) {
    let folder = tempfile::tempdir().unwrap();
    let mut town = open(folder.path());
    town.announce(at(NOW_MS), demo::commands(Day::new(2015, 10, 12).unwrap()).unwrap()).unwrap();
    make_keys(folder.path(), &mut town).unwrap();
    (folder, town)
}

pub fn code(n: u128) -> BookingId {
    BookingId::from_bits(n * 7_919)
}

/// As a device does it: to the key that the programme names.
pub fn sealed(town: &Town<SqliteLog>, name: &str) -> Sealed {
    let key = town.state().programme.sealing_key.clone().unwrap();
    let contact = Contact::typed(name, "02 48 52 89 00", "fr").unwrap().unwrap();
    let to = crypto_box::PublicKey::from_slice(&unhex(key.as_str()).unwrap()).unwrap();
    Sealed::new(key.as_str(), &to.seal(&mut OsRng, &contact.padded()).unwrap())
}

fn push(lane: u128, n: u64, body: &serde_json::Value, sealed: Option<Sealed>) -> Push {
    let intent = IntentId::from_bits((lane << 8) + u128::from(n));
    let envelope = Envelope { intent, happened_ms: NOW_MS, nonce: "00".to_owned(), body: body.to_string(), sealed };
    let (lane, commands) = (LaneId::from_bits(lane), vec![envelope]);
    Push { protocol: PROTOCOL, lineage: None, lane, from_n: n, commands, sent_ms: None }
}

pub fn sign_up(n: u128, sealed: Sealed) -> Push {
    let body = json!({ "kind": "sign_up", "workshop": WORKSHOP, "booking": code(n), "adults": 1, "children": 0,
        "contact": true });
    push(n, 1, &body, Some(sealed))
}

pub fn erase(n: u128) -> Push {
    push(n, 2, &json!({ "kind": "erase_contact", "booking": code(n) }), None)
}

#[track_caller]
pub fn done(town: &mut Town<SqliteLog>, pushes: &[Push]) {
    for answer in town.receive(at(NOW_MS), pushes) {
        let answer = answer.unwrap();
        assert!(answer.receipts.iter().all(|receipt| receipt.outcome == Outcome::Done), "{answer:?}");
    }
}

/// Whether a piece of a text, 24 letters long, stands in any file of a folder.
pub fn stands(folder: &Path, text: &str) -> bool {
    let files: Vec<Vec<u8>> =
        fs::read_dir(folder).unwrap().map(|entry| fs::read(entry.unwrap().path()).unwrap()).collect();
    let pieces = text.as_bytes().chunks(24).step_by(6);
    pieces
        .filter(|piece| piece.len() == 24 || text.len() < 24)
        .any(|piece| files.iter().any(|file| file.windows(piece.len()).any(|window| window == piece)))
}

pub fn booking(town: &Town<SqliteLog>, n: u128) -> String {
    let scopes = vec![Wanted { scope: Scope::Booking(code(n)), cursor: None }];
    let answer = town.pull(&Role::Person, &Pull { protocol: PROTOCOL, scopes, awaiting: None }).unwrap();
    serde_json::to_string(&answer).unwrap()
}

pub fn run(errand: &Errand) -> (bool, String) {
    let mut out = Vec::new();
    let done = errand.run(NOW_MS, &mut out);
    let said = String::from_utf8(out).unwrap();
    (done.is_ok(), done.map_or_else(|error| error.to_string(), |()| said))
}

pub fn contact(folder: &Path, n: u128, erase: bool) -> Errand {
    let (by, reason) = ("Nadia".to_owned(), "l’atelier est déplacé".to_owned());
    Errand::Contact { data: folder.to_owned(), erase, booking: code(n), by, reason }
}

#[test]
fn a_contact_rests_sealed_and_opens_for_the_office() {
    let (folder, mut town) = town();
    let amina = sealed(&town, "Amina-du-canari");
    let bytes = amina.bytes.clone();
    done(&mut town, &[sign_up(1, amina)]);
    town.save().unwrap();
    assert!(stands(folder.path(), &bytes), "it is kept");
    for plain in ["Amina-du-canari", "02 48 52 89 00"] {
        assert!(!stands(folder.path(), plain), "{plain} stands in a file");
    }
    assert!(!booking(&town, 1).contains(&bytes[..24]) && booking(&town, 1).contains("sealed"));
    for table in ["events", "receipts", "snapshot"] {
        let connection = Connection::open(folder.path().join(DATABASE)).unwrap();
        let mut rows = connection.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let width = rows.column_count();
        let mut rows = rows.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..width {
                let text: Option<String> = row.get(column).ok();
                assert!(text.is_none_or(|text| !text.contains(&bytes[..24])), "{table} holds it");
            }
        }
    }
    let (opened, said) = run(&contact(folder.path(), 1, false));
    assert!(opened && said.contains("Amina-du-canari") && said.contains("02 48 52 89 00"), "{said}");
    let (opened, said) = run(&contact(folder.path(), 2, false));
    assert!(!opened && said.contains("no contact is kept"), "{said}");
}

#[test]
fn what_is_erased_leaves_no_trace_and_its_neighbours_stay() {
    let (folder, mut town) = town();
    let all: Vec<(u128, Sealed)> = (1..=60).map(|n| (n, sealed(&town, "Amina"))).collect();
    let pushes: Vec<Push> = all.iter().map(|(n, sealed)| sign_up(*n, sealed.clone())).collect();
    done(&mut town, &pushes);
    town.save().unwrap();
    let gone = |n: u128| n.is_multiple_of(2);
    let erasing: Vec<Push> = all.iter().filter(|(n, _)| gone(*n)).map(|(n, _)| erase(*n)).collect();
    done(&mut town, &erasing);
    for (n, sealed) in &all {
        assert_eq!(stands(folder.path(), &sealed.bytes), !gone(*n), "contact {n}");
    }
    assert!(booking(&town, 2).contains("erased") && booking(&town, 3).contains("sealed"));
    // A tablet that never had its answer sends again; so does one that lost its lane.
    done(&mut town, &[sign_up(2, all[1].1.clone())]);
    let mut late = sign_up(2, all[1].1.clone());
    late.lane = LaneId::from_bits(999);
    done(&mut town, &[late]);
    assert!(!stands(folder.path(), &all[1].1.bytes));
}

/// The same files, erased as one does it without thinking: the search above would find it.
#[test]
fn a_careless_erasure_is_found() {
    let (folder, mut town) = town();
    let kept = sealed(&town, "Amina");
    done(&mut town, &[sign_up(1, kept.clone())]);
    drop(town);
    let connection = Connection::open(folder.path().join(DATABASE)).unwrap();
    connection.pragma_update_and_check(None, "secure_delete", "OFF", |_| Ok(())).unwrap();
    connection.execute("DELETE FROM vault", []).unwrap();
    assert!(stands(folder.path(), &kept.bytes));
}

#[test]
fn who_withdraws_need_not_be_called_any_more() {
    let (folder, mut town) = town();
    let kept = sealed(&town, "Amina");
    done(&mut town, &[sign_up(1, kept.clone())]);
    done(&mut town, &[push(1, 2, &json!({ "kind": "withdraw", "booking": code(1) }), None)]);
    assert!(!stands(folder.path(), &kept.bytes));
    assert!(booking(&town, 1).contains("withdrawn") && booking(&town, 1).contains("erased"));
}

#[test]
fn a_refused_command_leaves_nothing_and_a_contact_goes_to_no_other_scope() {
    let (folder, mut town) = town();
    let (first, second, third) = (sealed(&town, "A"), sealed(&town, "B"), sealed(&town, "C"));
    done(&mut town, &[sign_up(1, first.clone())]);
    let other = json!({ "kind": "sign_up", "workshop": "another", "booking": code(1), "adults": 2, "children": 0,
        "contact": true });
    let mut taken = push(1, 1, &other, Some(second.clone()));
    taken.lane = LaneId::from_bits(50);
    taken.commands[0].intent = IntentId::from_bits(50);
    let answer = town.receive(at(NOW_MS), &[taken]).remove(0).unwrap();
    assert!(matches!(answer.receipts[0].outcome, Outcome::Refused { .. }), "{answer:?}");
    let passport = format!("{:032x}", 5);
    let check_in = json!({ "kind": "check_in", "passport": passport, "stop": "gout" });
    done(&mut town, &[push(60, 1, &check_in, Some(third.clone()))]);
    let unread = town.receive(at(NOW_MS), &[push(70, 1, &json!({ "kind": "of_next_year" }), Some(third.clone()))]);
    assert_eq!(unread[0].as_ref().unwrap().receipts[0].outcome, Outcome::Unreadable);
    assert!(stands(folder.path(), &first.bytes), "the first one stays");
    assert!(!stands(folder.path(), &second.bytes) && !stands(folder.path(), &third.bytes));
}

/// A voucher brought the booking back before the device that has its contact could send again.
#[test]
fn a_contact_comes_late_to_its_own_booking_once() {
    let (folder, mut town) = town();
    let (late, other) = (sealed(&town, "Amina"), sealed(&town, "Bruno"));
    let bare = json!({ "kind": "sign_up", "workshop": WORKSHOP, "booking": code(1), "adults": 1, "children": 0 });
    done(&mut town, &[push(1, 1, &bare, None)]);
    let again = |lane: u128, sealed: &Sealed| {
        let mut push = sign_up(1, sealed.clone());
        (push.lane, push.commands[0].intent) = (LaneId::from_bits(lane), IntentId::from_bits(lane));
        push
    };
    done(&mut town, &[again(50, &late)]);
    assert!(stands(folder.path(), &late.bytes) && booking(&town, 1).contains("sealed"));
    done(&mut town, &[again(51, &other)]);
    assert!(stands(folder.path(), &late.bytes) && !stands(folder.path(), &other.bytes), "the first one stays");
    done(&mut town, &[erase(1)]);
    done(&mut town, &[again(52, &other)]);
    assert!(!stands(folder.path(), &other.bytes) && booking(&town, 1).contains("erased"));
}

#[test]
fn after_two_years_without_a_word_it_goes_by_itself() {
    let (folder, mut town) = town();
    let (silent, later) = (sealed(&town, "A"), sealed(&town, "B"));
    done(&mut town, &[sign_up(1, silent.clone())]);
    town.receive(at(NOW_MS + 400 * DAY_MS), &[sign_up(2, later.clone())]);
    let keep = 730 * DAY_MS;
    town.tend_contacts(at(NOW_MS + keep - DAY_MS), keep).unwrap();
    assert!(stands(folder.path(), &silent.bytes), "a day too early");
    town.tend_contacts(at(NOW_MS + keep + DAY_MS), keep).unwrap();
    assert!(!stands(folder.path(), &silent.bytes) && booking(&town, 1).contains("erased"));
    assert!(stands(folder.path(), &later.bytes) && booking(&town, 2).contains("sealed"));
}

#[test]
fn sooner_where_the_town_has_set_so() {
    let (folder, mut town) = town();
    let kept = sealed(&town, "A");
    done(&mut town, &[sign_up(1, kept.clone())]);
    let what = json!({ "item": "settings", "name": "V", "address": "", "phone": "", "hours": { "fr": "" }, "k": 5,
        "terms": { "contacts_days": 90 } });
    let command = Command::read(&json!({ "kind": "announce", "what": what }).to_string()).unwrap();
    town.announce(at(NOW_MS), vec![command]).unwrap();
    town.tend_contacts(at(NOW_MS + 89 * DAY_MS), 730 * DAY_MS).unwrap();
    assert!(stands(folder.path(), &kept.bytes), "a day too early");
    town.tend_contacts(at(NOW_MS + 91 * DAY_MS), 730 * DAY_MS).unwrap();
    assert!(!stands(folder.path(), &kept.bytes) && booking(&town, 1).contains("erased"));
}

#[test]
fn a_year_later_nobody_knows_which_lane_brought_what() {
    let (_folder, mut town) = town();
    let kept = sealed(&town, "A");
    let push = sign_up(1, kept);
    done(&mut town, std::slice::from_ref(&push));
    let after = |days: i64| at(NOW_MS + days * DAY_MS);
    assert_eq!(town.forget_outcomes(after(364)).unwrap(), 0);
    assert_eq!(town.forget_outcomes(after(366)).unwrap(), 1);
    assert!(booking(&town, 1).contains("sealed"), "what it led to stays");
    // Sent again it is a new wish, and the booking is there already: it has no second effect.
    let (seats, held) = (town.state().programme.seats.clone(), booking(&town, 1));
    town.receive(after(366), &[push]);
    assert_eq!((&town.state().programme.seats, booking(&town, 1)), (&seats, held));
}

/// The only copy of the files was made before the erasure, and is put back; the device still has its command and resends.
#[test]
fn an_older_database_put_back_does_not_bring_it_back() {
    let (folder, mut town) = town();
    let (kept, other) = (sealed(&town, "Amina"), sealed(&town, "Bruno"));
    done(&mut town, &[sign_up(1, kept.clone()), sign_up(2, other.clone())]);
    drop(town);
    let old = fs::read(folder.path().join(DATABASE)).unwrap();
    assert!(run(&contact(folder.path(), 1, true)).0);
    fs::write(folder.path().join(DATABASE), old).unwrap();
    assert!(stands(folder.path(), &kept.bytes), "the old file holds it");
    let mut town = open(folder.path());
    assert!(!stands(folder.path(), &kept.bytes) && stands(folder.path(), &other.bytes));
    town.tend_contacts(at(NOW_MS), 730 * DAY_MS).unwrap();
    assert!(booking(&town, 1).contains("erased") && booking(&town, 2).contains("sealed"));
    // Also where the database is from before the booking.
    let beginning = tempfile::tempdir().unwrap();
    fs::copy(folder.path().join("erased-contacts"), beginning.path().join("erased-contacts")).unwrap();
    let mut town = open(beginning.path());
    town.announce(at(NOW_MS), demo::commands(Day::new(2015, 10, 12).unwrap()).unwrap()).unwrap();
    done(&mut town, &[sign_up(1, kept.clone()), sign_up(2, other.clone())]);
    assert!(!stands(beginning.path(), &kept.bytes) && stands(beginning.path(), &other.bytes));
}
