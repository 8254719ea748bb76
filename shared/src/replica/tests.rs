//! The replica's own promises; loss, duplication and restarts are tried in the simulation.

mod restored;
mod sealed;
mod unkept;
mod vouchers;

use super::*;
use crate::context::{Knowledge, Role};
use crate::day::{Day, Moment, TimeOfDay};
use crate::id::PassportId;
use crate::programme::{Announcement, Audience, Event as Public, Occasion, Sense, Stop, Trail};
use crate::sync::{Cursor, News, Outcome, PullAnswer, PushAnswer, Receipt, TOKEN, hash};
use crate::trail::CheckIn;
use crate::words::Words;
use std::collections::BTreeMap;

pub(super) fn context() -> Context {
    let now = Moment { day: Day::new(2015, 10, 12).unwrap(), time: TimeOfDay::new(9, 0).unwrap() };
    let (role, knowledge) = (Role::Person, Knowledge::OwnScopes);
    Context { now_ms: 1_000, now, happened_ms: 1_000, role, knowledge }
}

pub(super) fn with_trail() -> Replica {
    let words = || Words::french("Goût");
    let stop = |id: &str| Stop {
        id: id.parse().unwrap(),
        code: id.to_owned(),
        sense: Sense::Taste,
        name: words(),
        riddle: words(),
        also: words(),
        partner: "ccas".parse().unwrap(),
        access: vec![],
        picture: None,
        place: None,
    };
    let id = "sens".parse().unwrap();
    let audience = Audience::Everyone;
    let trail = Trail {
        id,
        title: words(),
        about: words(),
        audience,
        stops: vec![stop("gout"), stop("vue")],
        in_order: false,
        entrance: None,
        souvenir: None,
        demo: vec![],
    };
    let day = Day::new(2015, 10, 12).unwrap();
    let (town, days) = ("Vierzon".to_owned(), 7);
    let occasion = Occasion { town, title: words(), about: words(), first_day: day, days, demo: None, leases: None };
    let mut replica = Replica::new();
    for what in [Announcement::Occasion(occasion), Announcement::Trail(trail)] {
        replica.confirmed.programme.evolve(&Public::Announced { what });
    }
    replica.replay(&context());
    replica
}

pub(super) fn draw(bits: u128) -> Draw {
    let (intent, lane) = (IntentId::from_bits(bits), LaneId::from_bits(bits));
    Draw { intent, lane, nonce: bits.to_string() }
}

pub(super) fn check_in() -> Command {
    check_in_at("gout")
}

pub(super) fn check_in_at(stop: &str) -> Command {
    Command::CheckIn(CheckIn { passport: PassportId::from_bits(7), stop: stop.parse().unwrap(), people: None })
}

fn answer(push: &crate::sync::Push, outcome: Outcome) -> PushAnswer {
    let envelope = &push.commands[0];
    let receipt = Receipt { n: push.from_n, intent: envelope.intent.clone(), hash: hash(envelope), outcome };
    PushAnswer {
        token: TOKEN.to_owned(),
        lineage: Lineage::from_bits(1),
        lane: push.lane.clone(),
        received_to: push.from_n,
        receipts: vec![receipt],
        forked_at: None,
        missing_from: None,
        held_by_backup: None,
    }
}

pub(super) fn apply(rows: &mut BTreeMap<String, String>, writes: Vec<Write>) {
    for write in writes {
        match write {
            Write::Put { key, value } => drop(rows.insert(key, value)),
            Write::Delete { key } => drop(rows.remove(&key)),
        }
    }
}

#[test]
fn a_tap_is_seen_at_once_and_survives_a_restart() {
    let mut replica = with_trail();
    let mut rows = BTreeMap::new();
    apply(&mut rows, vec![replica.put_scope(&Scope::Programme)]);
    let (_, writes) = replica.record(&context(), draw(1), &check_in()).unwrap();
    apply(&mut rows, writes);
    assert_eq!(replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1);

    let (again, damage) = Replica::load(rows, &context());
    assert_eq!(damage, Damage::default());
    assert_eq!(again.state(), replica.state());
    assert_eq!(again.pushes(), replica.pushes());
}

#[test]
fn a_second_check_in_is_told_kindly_and_nothing_is_kept() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    let refused = replica.record(&context(), draw(2), &check_in());
    assert_eq!(refused, Err(Refusal::AlreadyHere { at_ms: 1_000 }));
    assert_eq!(replica.outbox().len(), 1);
}

#[test]
fn only_a_true_receipt_takes_a_command_in() {
    let check = |spoil: fn(&mut PushAnswer), received: bool| {
        let mut replica = with_trail();
        replica.record(&context(), draw(1), &check_in()).unwrap();
        let mut answer = answer(&replica.pushes()[0], Outcome::Done);
        spoil(&mut answer);
        replica.pushed(&context(), &answer, LaneId::from_bits(9));
        assert_eq!(replica.pushes().is_empty(), received, "{answer:?}");
    };
    check(|_| (), true);
    check(|answer| answer.token = "welcome to our hotel".to_owned(), false);
    check(|answer| answer.receipts.clear(), false);
    check(|answer| answer.receipts[0].hash = "0".repeat(32), false);
    check(|answer| answer.receipts[0].n = 2, false);
    check(|answer| answer.receipts[0].intent = IntentId::from_bits(2), false);
}

#[test]
fn a_fork_gives_new_numbers_to_the_same_wishes() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    let before = replica.pushes().remove(0);
    let mut forked = answer(&before, Outcome::Done);
    forked.receipts.clear();
    forked.forked_at = Some(1);
    replica.pushed(&context(), &forked, LaneId::from_bits(9));
    let after = replica.pushes().remove(0);
    assert_eq!((after.lane, after.from_n), (LaneId::from_bits(9), 1));
    assert_eq!(after.commands, before.commands);
}

pub(super) fn passport() -> Scope {
    Scope::Passport(PassportId::from_bits(7))
}

pub(super) fn cursor(n: u64) -> Cursor {
    Cursor { lineage: Lineage::from_bits(1), n, digest: n.to_string() }
}

/// An answer about the passport.
pub(super) fn told(asked: &crate::sync::Pull, news: News) -> PullAnswer {
    let (token, lineage, awaiting) = (TOKEN.to_owned(), Lineage::from_bits(1), asked.awaiting.clone());
    PullAnswer { token, lineage, scopes: vec![(passport(), news)], newest_backup: None, vouchers: vec![], awaiting }
}

pub(super) fn reset(n: u64, snapshot: &str) -> News {
    News::Reset { snapshot: snapshot.to_owned(), cursor: cursor(n) }
}

#[test]
fn a_received_command_is_shown_until_its_events_are_home() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    let (early, nobody) = (replica.pull(), replica.awaited());
    let before = told(&early, reset(0, r#"{"stops":{}}"#));
    let received = answer(&replica.pushes()[0], Outcome::Done);
    replica.pushed(&context(), &received, LaneId::from_bits(9));
    replica.clone().pulled(&context(), &early, &nobody, &before);
    assert_eq!(replica.state().passports.len(), 1, "a pull begun before the receipt brings nothing home");

    let (late, awaited) = (replica.pull(), replica.awaited());
    let mut elsewhere = told(&late, News::Gone);
    elsewhere.scopes.clear();
    for other in [before, elsewhere] {
        let mut replica = replica.clone();
        replica.pulled(&context(), &late, &awaited, &other);
        assert_eq!(replica.outbox().len(), 1, "{other:?} is no answer to this question");
        assert_eq!(replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1);
    }
    let home = replica.pulled(&context(), &late, &awaited, &told(&late, reset(1, r#"{"stops":{"gout":1000}}"#)));
    assert!(replica.outbox().is_empty());
    let kept = |write: &Write| matches!(write, Write::Put { key, .. } if *key == format!("scope/{}", passport()));
    assert!(home.writes.iter().any(kept), "its scope is kept before its row goes");
    assert_eq!(replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1);
}

#[test]
fn an_answer_that_somebody_kept_changes_nothing() {
    let mut replica = with_trail();
    drop(replica.follow(passport()));
    let asked = replica.pull();
    replica.pulled(&context(), &asked, &[], &told(&asked, reset(5, r#"{"stops":{"gout":1000}}"#)));
    let asked = replica.pull();
    for old in [reset(4, r#"{"stops":{}}"#), News::Ok { events: vec![], cursor: cursor(4) }] {
        let pulled = replica.pulled(&context(), &asked, &[], &told(&asked, old));
        assert!(!pulled.again, "nobody asks at once, and again, and again");
        assert_eq!(replica.pull(), asked);
        assert_eq!(replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1);
    }
}

#[test]
fn an_app_too_old_for_a_scope_keeps_what_it_has_and_says_so() {
    let mut replica = with_trail();
    drop(replica.follow(passport()));
    let asked = replica.pull();
    replica.pulled(&context(), &asked, &[], &told(&asked, reset(5, r#"{"stops":{"gout":1000}}"#)));
    let asked = replica.pull();
    for unreadable in [News::Upgrade, reset(6, r#"{"stops":"of another kind"}"#)] {
        let pulled = replica.pulled(&context(), &asked, &[], &told(&asked, unreadable));
        assert!(pulled.upgrade && !pulled.again && pulled.writes.is_empty());
        assert_eq!(replica.pull(), asked, "the next version asks from where this one is");
        assert_eq!(replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1);
    }
}

#[test]
fn a_kiosk_forgets_the_person_and_sends_all_the_same() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    replica.forget_person(&context());
    assert!(replica.state().passports.is_empty());
    assert!(replica.pull().scopes.iter().all(|wanted| wanted.scope.is_public()));
    assert_eq!(replica.pushes().len(), 1);
    let received = answer(&replica.pushes()[0], Outcome::Done);
    replica.pushed(&context(), &received, LaneId::from_bits(9));
    assert!(replica.outbox().is_empty());
}

#[test]
fn a_code_that_only_this_device_knows_is_not_asked_for() {
    let mut replica = with_trail();
    let workshop = r#"{"item":"workshop","id":"pain","kind":"workshop","title":{"fr":"T"},"about":{"fr":"T"},
        "partner":"p","place":{"fr":"T"},"day":6,"start":"17:00","end":"18:00","audience":"everyone",
        "accessible":true,"seats":5}"#;
    replica.confirmed.programme.evolve(&Public::Announced { what: serde_json::from_str(workshop).unwrap() });
    replica.replay(&context());
    let read = |json: &str| Command::read(json).unwrap();
    let sign_up = read(r#"{"kind":"sign_up","workshop":"pain","booking":"23456789ABCK","adults":1,"children":0}"#);
    replica.record(&context(), draw(1), &sign_up).unwrap();
    let asked = |replica: &Replica| replica.asks().scopes.iter().filter(|wanted| wanted.scope.is_guessable()).count();
    assert_eq!((asked(&replica), replica.pull().scopes.len()), (0, 3));
    let received = answer(&replica.pushes()[0], Outcome::Done);
    replica.pushed(&context(), &received, LaneId::from_bits(9));
    assert_eq!(asked(&replica), 1);
    // One that was opened by its code is asked for, whatever is done to it before it was read.
    let other = crate::code::BookingId::from_bits(77);
    replica.follow(Scope::Booking(other.clone()));
    replica.record(&context(), draw(2), &read(&format!(r#"{{"kind":"withdraw","booking":"{other}"}}"#))).unwrap();
    assert_eq!(asked(&replica), 2);
}
