//! What a tab has read while the disk had no room.

use super::*;
use crate::map::Map;

type Disk = BTreeMap<String, String>;

/// A tab that follows a passport, and its disk: the check-in is received and stands on both.
fn received() -> (Replica, Disk) {
    let (mut replica, mut disk) = (with_trail(), Disk::new());
    apply(&mut disk, vec![replica.put_scope(&Scope::Programme)]);
    let (_, writes) = replica.record(&context(), draw(1), &check_in()).unwrap();
    apply(&mut disk, writes);
    let push = replica.pushes().remove(0);
    apply(&mut disk, replica.pushed(&context(), &answer(&push, Outcome::Done), LaneId::from_bits(9)));
    (replica, disk)
}

/// What became of it comes home, and the disk has no room.
fn home(replica: &mut Replica) -> Vec<Write> {
    let (asked, awaited) = (replica.pull(), replica.awaited());
    let whole = told(&asked, reset(1, r#"{"stops":{"gout":1000}}"#));
    let writes = replica.pulled(&context(), &asked, &awaited, &whole).writes;
    replica.refused(&writes);
    assert!(replica.outbox().is_empty());
    writes
}

/// The same tab, begun anew from the disk.
fn anew(held: &Replica, disk: &Disk) -> Replica {
    let (mut replica, damage) = Replica::load(disk.clone(), &context());
    assert_eq!(damage, Damage::default());
    replica.keep_unkept(&context(), held);
    replica
}

fn place(replica: &Replica) -> Option<u64> {
    let wanted = replica.pull().scopes.into_iter().find(|wanted| wanted.scope == passport());
    wanted.and_then(|wanted| wanted.cursor).map(|cursor| cursor.n)
}

#[test]
fn a_tab_shows_nothing_older_again_and_brings_it_to_disk_when_there_is_room() {
    let (mut replica, mut disk) = received();
    home(&mut replica);
    let mut again = anew(&replica, &disk);
    assert_eq!((place(&again), again.state()), (Some(1), replica.state()), "not gone from sight");
    assert_eq!(again.outbox().len(), 1, "what the disk says of the tap is asked for again, not lost");
    apply(&mut disk, again.owed());
    assert_eq!(again.owed(), [], "once");
    let (restarted, _) = Replica::load(disk, &context());
    assert_eq!(place(&restarted), Some(1));
}

#[test]
fn what_the_disk_still_has_is_sent_to_another_life_although_the_tab_held_it_no_more() {
    let (mut replica, disk) = received();
    let asked = replica.pull();
    home(&mut replica);
    replica.drop_spares(&context(), Some(u64::MAX));
    let mut again = anew(&replica, &disk);
    let other = PullAnswer { lineage: Lineage::from_bits(2), ..told(&asked, News::Gone) };
    again.pulled(&context(), &asked, &[], &other);
    assert_eq!(again.pushes().len(), 1);
}

#[test]
fn another_tab_that_has_read_farther_is_right() {
    let (mut replica, mut disk) = received();
    home(&mut replica);
    let (mut other, _) = Replica::load(disk.clone(), &context());
    other.followed.insert(passport(), Some(cursor(2)));
    apply(&mut disk, vec![other.put_scope(&passport())]);
    let again = anew(&replica, &disk);
    assert_eq!((place(&again), again.unkept), (Some(2), Map::default()));
}

#[test]
fn a_scope_that_could_not_be_taken_from_the_disk_stays_gone() {
    let (mut replica, mut disk) = received();
    let writes = replica.unfollow(&context(), &passport());
    replica.refused(&writes);
    let mut again = anew(&replica, &disk);
    let follows = |replica: &Replica| replica.pull().scopes.iter().any(|wanted| wanted.scope == passport());
    assert!(!follows(&again));
    apply(&mut disk, again.owed());
    assert!(!follows(&Replica::load(disk, &context()).0));
}
