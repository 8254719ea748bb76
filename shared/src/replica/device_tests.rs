//! What a device lives through besides the network: a disk that is wiped below it, another tab, more than fits into one
//! request, rows that it cannot read.

use super::tests::{check_in, context, draw, with_trail};
use super::*;
use crate::sync::{News, PullAnswer, TOKEN};

#[test]
fn a_wiped_disk_gives_new_lanes_to_the_same_wishes() {
    let mut held = with_trail();
    held.record(&context(), draw(1), &check_in()).unwrap();
    let before = held.pushes().remove(0);
    let mut anew = Replica::new();
    let writes = anew.rescue(&context(), &held, || LaneId::from_bits(9));
    let after = anew.pushes().remove(0);
    assert_eq!((after.lane, after.from_n), (LaneId::from_bits(9), 1));
    assert_eq!(after.commands, before.commands);
    assert_eq!(anew.state(), held.state(), "the programme is public, and the tap is on top of it");

    let rows = writes.into_iter().map(|write| match write {
        Write::Put { key, value } => (key, value),
        Write::Delete { key } => panic!("{key} is taken from a disk that is empty"),
    });
    let (mut again, damage) = Replica::load(rows, &context());
    assert_eq!((again.pushes(), damage), (anew.pushes(), Damage::default()));
    let (_, next, _) = again.take_number(&check_in(), LaneId::from_bits(10));
    assert_eq!(next, 2, "the lane goes on where the rescued commands end");
}

#[test]
fn what_another_tab_pulled_in_between_is_asked_for_once_more() {
    let mut replica = with_trail();
    let asked = replica.pull();
    let cursor = |n: u64| Cursor { lineage: Lineage::from_bits(1), n, digest: "d".to_owned() };
    let programme = Scope::Programme;
    replica.followed.insert(programme.clone(), Some(cursor(9)));
    let snapshot = replica.confirmed.snapshot(&programme);
    let news = News::Reset { snapshot, cursor: cursor(10) };
    let answer = PullAnswer {
        token: TOKEN.to_owned(),
        lineage: Lineage::from_bits(1),
        scopes: vec![(programme.clone(), news)],
        newest_backup: None,
        vouchers: vec![],
        awaiting: None,
    };
    let pulled = replica.pulled(&context(), &asked, &[], &answer);
    assert!(pulled.again);
    assert_eq!(replica.followed.get(&programme), Some(&Some(cursor(9))), "the older question is passed over");
}

#[test]
fn no_push_is_larger_than_a_server_takes() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    let first = replica.outbox[0].clone();
    for n in 2..=80 {
        let mut next = first.clone();
        (next.n, next.order) = (n, n);
        next.envelope.intent = IntentId::from_bits(u128::from(n));
        next.envelope.body = format!("{{\"kind\":\"of_next_year\",\"text\":\"{}\"}}", "\"".repeat(15_000));
        replica.outbox.push(next);
    }
    let push = replica.pushes().remove(0);
    let (count, written) = (push.commands.len(), serde_json::to_string(&push).unwrap().len());
    assert!(written < 1024 * 1024 && count > 10, "{count} commands, {written} bytes");

    replica.outbox[0].envelope.body = "\"".repeat(600_000);
    assert_eq!(replica.pushes()[0].commands.len(), 1, "one that is too long is sent alone, so that it is answered");
}

#[test]
fn a_row_that_cannot_be_read_is_given_back_word_for_word() {
    let odd = ("outbox/of_next_year".to_owned(), "{\"shape\":2}".to_owned());
    let (replica, damage) = Replica::load([odd.clone()], &context());
    assert_eq!((replica.outbox().len(), damage.rows), (0, vec![odd]));
}

#[test]
fn more_scopes_than_a_question_holds_are_all_asked_for_in_turn() {
    let mut replica = Replica::new();
    for bits in 0..120 {
        replica.follow(Scope::Passport(crate::id::PassportId::from_bits(bits)));
    }
    let all: Vec<Scope> = replica.followed.keys().cloned().collect();
    for round in 0..2 {
        let (mut asked_for, mut again) = (Vec::new(), true);
        while again {
            let asked = replica.pull();
            let scope = asked.scopes[0].scope.clone();
            let answer = PullAnswer {
                token: TOKEN.to_owned(),
                lineage: Lineage::from_bits(1),
                scopes: vec![],
                newest_backup: None,
                vouchers: vec![],
                awaiting: None,
            };
            assert!(!asked_for.contains(&scope), "a second time");
            asked_for.extend(asked.scopes.iter().map(|wanted| wanted.scope.clone()));
            again = replica.pulled(&context(), &asked, &[], &answer).again;
        }
        assert_eq!(asked_for, all, "round {round}");
    }
}

#[test]
fn the_last_number_of_a_lane_is_sent_too() {
    let mut replica = with_trail();
    replica.record(&context(), draw(1), &check_in()).unwrap();
    replica.outbox[0].n = u64::MAX;
    let pushes = replica.pushes();
    assert_eq!((pushes[0].from_n, pushes[0].commands.len()), (u64::MAX, 1));
}
