//! A device that everybody uses: what comes to its disk, what is sent from there by whoever cannot read it, and what the
//! next page knows of it.

use super::*;
use crate::code::BookingId;
use crate::contact::Sealed;
use crate::event::Event;
use crate::id::LeaseId;
use crate::sync::{Push, PushSealedAnswer};
use crate::workshops::{LeaseSeats, SignUp, Who, lease};
use crate::written;

/// A box that anybody could open, but no search finds: every bit is turned.
fn seal(bytes: &[u8]) -> Sealed {
    let turned: Vec<u8> = bytes.iter().map(|byte| !byte).collect();
    Sealed::new("key", &turned)
}

fn open(sealed: &Sealed) -> Push {
    let turned: Vec<u8> = sealed.open_hex().unwrap().into_iter().map(|byte| !byte).collect();
    written::parse(std::str::from_utf8(&turned).unwrap()).unwrap()
}

/// A kiosk's disk after these writes.
fn keep(rows: &mut BTreeMap<String, String>, writes: Vec<Write>) {
    apply(rows, for_everybody(writes, &mut |bytes| Some(seal(bytes))).unwrap());
}

fn lease() -> Scope {
    Scope::Lease(LeaseId::from_bits(9))
}

fn sign_up() -> SignUp {
    SignUp {
        workshop: "soupe".parse().unwrap(),
        booking: BookingId::from_bits(5),
        who: Who::of(2, 0),
        contact: false,
        needs: Vec::new(),
        lease: Some(LeaseId::from_bits(9)),
    }
}

/// A kiosk that holds three seats.
fn with_lease() -> Replica {
    let mut replica = with_trail();
    replica.follow(lease());
    let granted = lease::Event::Granted { workshop: "soupe".parse().unwrap(), seats: 3 };
    replica.confirmed.evolve(&Event::Lease(LeaseId::from_bits(9), granted));
    replica.replay(&context());
    replica
}

fn left(replica: &Replica) -> u32 {
    replica.state().leases[&LeaseId::from_bits(9)].left(&"soupe".parse().unwrap())
}

/// Somebody has signed up from the lease, and has gone.
fn signed_up() -> (BTreeMap<String, String>, Replica) {
    let (replica, mut rows) = (with_lease(), BTreeMap::new());
    keep(&mut rows, vec![replica.put_scope(&Scope::Programme), replica.put_scope(&lease())]);
    // Which party a workshop takes is not tried here: the row stands in the outbox as it would.
    let (body, nonce) = (Command::SignUp(sign_up()).body(), "00ff".to_owned());
    let envelope = Envelope { intent: IntentId::from_bits(1), happened_ms: 1_000, nonce, body, sealed: None };
    let (lane, stage) = (LaneId::from_bits(1), Stage::Kept);
    let pending = Pending { envelope, lane, n: 1, order: 0, stage, shown: true };
    keep(&mut rows, vec![super::super::disk::put_pending(&pending)]);
    (rows, replica)
}

fn received(replica: &Replica, name: &str) -> PushSealedAnswer {
    let lineage = replica.lineage().cloned().unwrap_or_else(|| Lineage::from_bits(1));
    PushSealedAnswer { token: TOKEN.to_owned(), lineage, received: name.to_owned() }
}

#[test]
fn nothing_of_a_person_comes_to_disk_and_all_of_it_is_sent() {
    let (mut replica, mut rows) = (with_trail(), BTreeMap::new());
    keep(&mut rows, vec![replica.put_scope(&Scope::Programme)]);
    for (bits, stop) in [(1, "gout"), (2, "vue")] {
        let (_, writes) = replica.record(&context(), draw(bits), &check_in_at(stop)).unwrap();
        keep(&mut rows, writes);
    }
    let read: Vec<&String> = rows.iter().flat_map(|(key, row)| [key, row]).collect();
    let passport = PassportId::from_bits(7);
    let personal = ["check_in", "passport", passport.as_str()];
    assert!(read.iter().all(|text| personal.iter().all(|secret| !text.contains(secret))), "{read:#?}");
    assert_eq!(rows.keys().filter(|key| key.starts_with("sealed/")).count(), 2);

    let (mut next, damage) = Replica::load(rows.clone(), &context());
    assert_eq!((next.outbox().len(), next.state(), damage), (0, with_trail().state(), Damage::default()));
    let sent = next.sealed_pushes();
    let opened: Vec<Push> = sent.iter().map(|(_, push)| open(&push.sealed)).collect();
    let whole = replica.pushes().remove(0);
    let alike = opened.iter().zip(&whole.commands).zip(whole.from_n..);
    assert!(alike.clone().count() == 2 && opened.iter().all(|push| push.lane == whole.lane));
    assert!(alike.into_iter().all(|((push, envelope), n)| push.from_n == n && push.commands == [envelope.clone()]));

    let answer = received(&next, &sent[1].1.name());
    next.sealed_pushed(&context(), &sent[0].0, &answer);
    assert_eq!(next.sealed_waiting(), 2, "another one's name");
    let foreign = PushSealedAnswer { token: "portal".to_owned(), ..received(&next, &sent[0].1.name()) };
    assert_eq!((next.sealed_pushed(&context(), &sent[0].0, &foreign), next.sealed_waiting()), (vec![], 2));
    for (intent, push) in &sent {
        let answer = received(&next, &push.name());
        apply(&mut rows, next.sealed_pushed(&context(), intent, &answer));
    }
    assert!(next.sealed().is_empty() && rows.keys().all(|key| !key.starts_with("sealed/")), "{rows:?}");
}

#[test]
fn every_command_of_a_visit_is_as_long_as_any_other() {
    let (mut replica, mut rows) = (with_trail(), BTreeMap::new());
    let (_, writes) = replica.record(&context(), draw(2), &check_in()).unwrap();
    keep(&mut rows, writes);
    rows.extend(signed_up().0.into_iter().filter(|(key, _)| key.starts_with("sealed/")));
    let (next, _) = Replica::load(rows, &context());
    let lengths: Vec<usize> = next.sealed_pushes().iter().map(|(_, push)| push.sealed.bytes.len()).collect();
    assert!(lengths.len() == 2 && lengths[0] == lengths[1], "{lengths:?}");
}

#[test]
fn without_a_key_nothing_is_kept_and_what_is_the_devices_own_is() {
    let (mut replica, mut rows) = (with_lease(), BTreeMap::new());
    let (_, writes) = replica.record(&context(), draw(1), &check_in()).unwrap();
    assert_eq!(for_everybody(writes, &mut |_| None), None);
    let ask = Command::LeaseSeats(LeaseSeats { lease: LeaseId::from_bits(9), workshops: vec![] });
    let enrolled = Context { role: Role::Device, ..context() };
    let (_, writes) = replica.record(&enrolled, draw(2), &ask).unwrap();
    apply(&mut rows, for_everybody(writes, &mut |_| None).unwrap());
    assert_eq!(Replica::load(rows, &context()).0.outbox().len(), 1);
}

#[test]
fn seats_that_somebody_took_stay_taken_until_the_centre_says_so() {
    let (mut rows, _) = signed_up();
    let load = |rows: &BTreeMap<String, String>| Replica::load(rows.clone(), &context()).0;
    let mut next = load(&rows);
    assert_eq!((left(&next), next.spends(&lease())), (1, true));
    let (intent, push) = next.sealed_pushes().remove(0);
    let answer = received(&next, &push.name());
    apply(&mut rows, next.sealed_pushed(&context(), &intent, &answer));
    assert_eq!(
        (left(&next), next.sealed_waiting(), left(&load(&rows))),
        (1, 0, 1),
        "received, and not yet counted there"
    );

    // A question from before the receipt brings nothing home; the one after it does.
    let asked = next.pull();
    let awaited = next.awaited();
    assert_eq!(awaited, [intent]);
    let snapshot = r#"{"seats":{"soupe":1},"ends_ms":null}"#;
    let answer = super::super::tests::told(&asked, super::super::tests::reset(2, "{}"));
    let answer = PullAnswer {
        scopes: vec![(lease(), super::super::tests::reset(2, snapshot))],
        lineage: Lineage::from_bits(1),
        ..answer
    };
    let late = next.clone().pulled(&context(), &asked, &[], &answer);
    assert!(late.writes.iter().all(|write| !matches!(write, Write::Delete { .. })), "{:?}", late.writes);
    apply(&mut rows, next.pulled(&context(), &asked, &awaited, &answer).writes);
    assert_eq!((left(&next), next.sealed().len(), left(&load(&rows))), (1, 0, 1), "once, by the centre's own figure");
}

#[test]
fn what_another_tab_writes_takes_nothing_from_the_person_in_front() {
    let (mut rows, _) = signed_up();
    let (mut mine, _) = Replica::load(rows.clone(), &context());
    let (_, writes) = mine.record(&context(), draw(3), &check_in()).unwrap();
    keep(&mut rows, writes);
    let (mut again, _) = Replica::load(rows.clone(), &context());
    assert_eq!((again.outbox().len(), again.sealed().len()), (0, 2), "on disk all are sealed");
    again.keep_person(&context(), &mine);
    assert_eq!((again.outbox(), again.state(), again.pushes()), (mine.outbox(), mine.state(), mine.pushes()));
    assert_eq!(again.sealed(), mine.sealed(), "and each is there once");
    let (lane, n, _) = again.take_number(&check_in(), LaneId::from_bits(77));
    assert_eq!((lane, n), (LaneId::from_bits(3), 2), "its lane goes on");
    keep(&mut rows, again.forget_person(&context()));
    assert_eq!(Replica::load(rows, &context()).0.sealed_waiting(), 2);
}

#[test]
fn what_a_phone_left_in_clear_is_sealed_or_goes() {
    let (mut replica, mut rows) = (with_trail(), BTreeMap::new());
    apply(&mut rows, vec![replica.put_scope(&Scope::Programme)]);
    let (_, writes) = replica.record(&context(), draw(1), &check_in()).unwrap();
    apply(&mut rows, writes);
    let clear: Vec<Write> = rows
        .iter()
        .filter(|(key, row)| is_in_clear(key, row))
        .map(|(key, row)| Write::Put { key: key.clone(), value: row.clone() })
        .collect();
    assert_eq!(clear.len(), 3, "the tap, its lane and the passport: {clear:?}");
    keep(&mut rows, clear);
    let keys: Vec<&str> = rows.keys().map(String::as_str).collect();
    assert_eq!(keys, ["scope/programme", "sealed/00000000000000000000000000000001"]);
}
