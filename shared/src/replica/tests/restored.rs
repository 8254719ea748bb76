//! What a device does when the centre has come back from a backup.

use super::*;
use crate::day::Moment;
use crate::sync::{News, Push};

/// What a life of the centre answers: of the passport, the check-in if it has received it.
fn pulled(replica: &mut Replica, life: u128, newest_backup: Option<u64>) {
    let (asked, awaited, lineage) = (replica.pull(), replica.awaited(), Lineage::from_bits(life));
    let has_it = replica.lineage() == Some(&lineage) && replica.pushes().is_empty();
    let (n, snapshot) = if has_it { (1, r#"{"stops":{"gout":1000}}"#) } else { (0, r#"{"stops":{}}"#) };
    let cursor = Cursor { lineage: lineage.clone(), n, digest: n.to_string() };
    let news = News::Reset { snapshot: snapshot.to_owned(), cursor };
    let answer = PullAnswer { lineage, newest_backup, ..told(&asked, news) };
    replica.pulled(&context(), &asked, &awaited, &answer);
}

/// Everything that waits is received in a life of the centre, whose next backup has this number.
fn received(replica: &mut Replica, life: u128, backup: u64, outcome: &Outcome) {
    for push in replica.pushes() {
        let receipt = |(n, envelope): (u64, &Envelope)| {
            let (intent, hash) = (envelope.intent.clone(), hash(envelope));
            Receipt { n, intent, hash, outcome: outcome.clone() }
        };
        let receipts = (push.from_n..).zip(&push.commands).map(receipt).collect();
        let (lineage, held_by_backup) = (Lineage::from_bits(life), Some(backup));
        let answer = PushAnswer { lineage, receipts, held_by_backup, ..answer(&push, Outcome::Done) };
        replica.pushed(&context(), &answer, LaneId::from_bits(99));
    }
}

/// A check-in that was received in the first life and is home.
fn at_home() -> Replica {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    received(&mut replica, 1, 4, &Outcome::Done);
    pulled(&mut replica, 1, Some(3));
    assert!(replica.outbox().is_empty() && replica.pushes().is_empty());
    replica
}

fn intents(pushes: &[Push]) -> Vec<IntentId> {
    pushes.iter().flat_map(|push| &push.commands).map(|envelope| envelope.intent.clone()).collect()
}

#[test]
fn what_was_received_is_sent_again_to_another_life_once() {
    let mut replica = at_home();
    pulled(&mut replica, 2, None);
    assert_eq!(intents(&replica.pushes()), [IntentId::from_bits(1)]);
    assert_eq!(replica.state().passports[&PassportId::from_bits(7)].stops.len(), 1, "its person still sees it");
    received(&mut replica, 2, 1, &Outcome::Done);
    pulled(&mut replica, 2, None);
    pulled(&mut replica, 2, None);
    assert!(replica.pushes().is_empty());
    pulled(&mut replica, 3, None);
    assert_eq!(intents(&replica.pushes()), [IntentId::from_bits(1)], "a second restore is no worse than a first");
}

#[test]
fn a_copy_goes_when_a_whole_backup_holds_it_and_not_before() {
    let check = |newest_backup: Option<u64>, kept: usize| {
        let mut replica = at_home();
        pulled(&mut replica, 1, newest_backup);
        assert_eq!(replica.spares().len(), kept, "newest backup {newest_backup:?}");
        pulled(&mut replica, 2, None);
        assert_eq!(intents(&replica.pushes()).len(), kept);
    };
    check(None, 1);
    check(Some(3), 1);
    check(Some(4), 0);
    check(Some(9), 0);
}

#[test]
fn without_backups_a_copy_goes_after_thirty_days() {
    let check = |days: i64, kept: usize| {
        let mut replica = at_home();
        let now_ms = context().now_ms + days * 24 * 3_600_000 + 1;
        let now = Moment { day: context().now.day.plus(30), ..context().now };
        let answer = PullAnswer {
            token: TOKEN.to_owned(),
            lineage: Lineage::from_bits(1),
            scopes: vec![],
            newest_backup: None,
            vouchers: vec![],
            awaiting: None,
        };
        let asked = replica.pull();
        replica.pulled(&Context { now_ms, now, ..context() }, &asked, &[], &answer);
        assert_eq!(replica.spares().len(), kept, "after {days} days");
    };
    check(29, 1);
    check(30, 0);
}

#[test]
fn whoever_left_is_not_brought_back_and_what_is_on_its_way_arrives() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    received(&mut replica, 1, 4, &Outcome::Done);
    replica.record(&context(), draw(2), &check_in_at("vue")).unwrap();
    let writes = replica.forget_person(&context());
    assert!(writes.contains(&Write::Delete { key: format!("spare/{}", IntentId::from_bits(1)) }));
    pulled(&mut replica, 2, None);
    assert!(replica.state().passports.is_empty() && replica.outbox().iter().all(|pending| !pending.shown));
    assert!(replica.pull().scopes.iter().all(|wanted| wanted.scope.is_public()));
    assert_eq!(intents(&replica.pushes()), [IntentId::from_bits(2)], "received, and nobody's any more");
    received(&mut replica, 2, 4, &Outcome::Done);
    assert!(replica.outbox().is_empty() && replica.spares().is_empty() && replica.state().passports.is_empty());
}

#[test]
fn what_was_done_on_one_thing_keeps_its_order() {
    let mut replica = with_trail();
    replica.record(&context(), draw(8), &check_in()).unwrap();
    received(&mut replica, 1, 4, &Outcome::Done);
    // A fork in between: two lanes, of which the second has the lower name.
    replica.record(&context(), draw(2), &check_in_at("vue")).unwrap();
    let push = replica.pushes().remove(0);
    let forked = PushAnswer { receipts: vec![], forked_at: Some(2), ..answer(&push, Outcome::Done) };
    replica.pushed(&context(), &forked, LaneId::from_bits(2));
    received(&mut replica, 1, 4, &Outcome::Done);
    pulled(&mut replica, 2, None);
    let pushes = replica.pushes();
    assert_eq!((pushes.len(), pushes[0].from_n), (1, 1));
    assert_eq!(intents(&pushes), [IntentId::from_bits(8), IntentId::from_bits(2)]);
}

#[test]
fn a_refusal_stays_one_unless_it_was_already_so() {
    let check = |outcome: Outcome, again: usize| {
        let mut replica = with_trail();
        replica.record(&context(), draw(1), &check_in()).unwrap();
        received(&mut replica, 1, 4, &outcome);
        pulled(&mut replica, 1, None);
        let before = replica.outbox().to_vec();
        pulled(&mut replica, 2, None);
        assert_eq!(intents(&replica.pushes()).len(), again, "{outcome:?}");
        assert_eq!(replica.outbox() == before, again == 0, "{outcome:?}");
    };
    check(Outcome::Refused { refusal: Refusal::UnknownStop }, 0);
    check(Outcome::Refused { refusal: Refusal::AlreadyHere { at_ms: 5 } }, 1);
    // The centre kept it word for word, and has lost it.
    check(Outcome::Unreadable, 1);
}

#[test]
fn a_read_refusal_is_not_shown_again() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    received(&mut replica, 1, 4, &Outcome::Unreadable);
    replica.put_away(&IntentId::from_bits(1));
    pulled(&mut replica, 2, None);
    assert_eq!(intents(&replica.pushes()), [IntentId::from_bits(1)]);
    assert!(replica.outbox().iter().all(|pending| !pending.shown));
}

#[test]
fn a_centre_that_knows_less_in_the_same_life_is_sent_everything_again() {
    for news in [News::Ahead, News::Forked] {
        let mut replica = at_home();
        let (asked, lineage) = (replica.pull(), Lineage::from_bits(1));
        let scopes = vec![(Scope::Programme, news)];
        let answer = PullAnswer {
            token: TOKEN.to_owned(),
            lineage,
            scopes,
            newest_backup: None,
            vouchers: vec![],
            awaiting: None,
        };
        assert!(replica.pulled(&context(), &asked, &[], &answer).again);
        assert_eq!(intents(&replica.pushes()), [IntentId::from_bits(1)]);
    }
}

#[test]
fn copies_survive_a_restart_of_the_device() {
    let mut replica = with_trail();
    let mut rows = BTreeMap::new();
    apply(&mut rows, vec![replica.put_scope(&Scope::Programme)]);
    let mut keep = |writes| apply(&mut rows, writes);
    keep(replica.record(&context(), draw(1), &check_in()).unwrap().1);
    let mut received = answer(&replica.pushes()[0], Outcome::Done);
    received.held_by_backup = Some(4);
    keep(replica.pushed(&context(), &received, LaneId::from_bits(9)));
    let (asked, awaited, lineage) = (replica.pull(), replica.awaited(), Lineage::from_bits(1));
    let home = PullAnswer {
        token: TOKEN.to_owned(),
        lineage,
        scopes: vec![],
        newest_backup: None,
        vouchers: vec![],
        awaiting: None,
    };
    keep(replica.pulled(&context(), &asked, &awaited, &home).writes);
    let (mut again, damage) = Replica::load(rows.clone(), &context());
    assert_eq!((again.spares(), damage), (replica.spares(), Damage::default()));
    assert_eq!(again.spares().len(), 1);

    let elsewhere = PullAnswer { lineage: Lineage::from_bits(2), ..home };
    apply(&mut rows, again.pulled(&context(), &asked, &[], &elsewhere).writes);
    let (woken, _) = Replica::load(rows, &context());
    assert_eq!((woken.pushes(), woken.spares().len()), (again.pushes(), 0));
    assert_eq!(intents(&woken.pushes()), [IntentId::from_bits(1)]);
}
