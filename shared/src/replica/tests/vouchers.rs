//! What a device keeps of the town's vouchers.

use super::*;

/// A check-in that is home, with a voucher for its passport.
fn vouched() -> (Replica, BTreeMap<String, String>) {
    let (mut replica, mut rows) = (with_trail(), BTreeMap::new());
    apply(&mut rows, vec![replica.put_scope(&Scope::Programme)]);
    apply(&mut rows, replica.record(&context(), draw(1), &check_in()).unwrap().1);
    let received = answer(&replica.pushes()[0], Outcome::Done);
    apply(&mut rows, replica.pushed(&context(), &received, LaneId::from_bits(9)));
    apply(
        &mut rows,
        pulled(&mut replica, passport(), r#"{"stops":{"gout":5}}"#, vec![(passport(), "PS1/P".to_owned())]),
    );
    (replica, rows)
}

fn passport() -> Scope {
    Scope::Passport(PassportId::from_bits(7))
}

fn pulled(replica: &mut Replica, scope: Scope, snapshot: &str, vouchers: Vec<(Scope, String)>) -> Vec<Write> {
    let (asked, awaited, lineage) = (replica.pull(), replica.awaited(), Lineage::from_bits(1));
    let cursor = Cursor { lineage: lineage.clone(), n: 1, digest: "d".to_owned() };
    let scopes = vec![(scope, crate::sync::News::Reset { snapshot: snapshot.to_owned(), cursor })];
    let answer = PullAnswer { token: TOKEN.to_owned(), lineage, scopes, newest_backup: None, vouchers, awaiting: None };
    replica.pulled(&context(), &asked, &awaited, &answer).writes
}

#[test]
fn a_voucher_is_kept_with_what_it_vouches_for() {
    let (replica, rows) = vouched();
    assert_eq!(replica.voucher(&passport()), Some("PS1/P"));
    let (again, damage) = Replica::load(rows, &context());
    assert_eq!((again.voucher(&passport()), damage), (Some("PS1/P"), Damage::default()));
}

#[test]
fn a_voucher_is_forgotten_with_its_person() {
    let gone = |forget: fn(&mut Replica) -> Vec<Write>| {
        let (mut replica, mut rows) = vouched();
        apply(&mut rows, forget(&mut replica));
        assert_eq!(replica.voucher(&passport()), None);
        assert!(rows.keys().all(|key| !key.starts_with("voucher/")), "{rows:?}");
    };
    gone(|replica| replica.forget_person(&context()));
    gone(|replica| replica.unfollow(&context(), &passport()));
    gone(|replica| {
        let (asked, lineage) = (replica.pull(), Lineage::from_bits(1));
        let scopes = vec![(passport(), crate::sync::News::Gone)];
        let (token, vouchers) = (TOKEN.to_owned(), vec![(passport(), "PS1/P".to_owned())]);
        let answer = PullAnswer { token, lineage, scopes, newest_backup: None, vouchers, awaiting: None };
        replica.pulled(&context(), &asked, &[], &answer).writes
    });
}

#[test]
fn it_is_shown_where_the_town_has_lost_everything_and_nothing_here_is_on_its_way() {
    let (mut replica, _) = vouched();
    assert_eq!(replica.vouchers_to_show(), []);
    // The copy brings it back, and is on its way first.
    let asked = replica.pull();
    let (token, lineage) = (TOKEN.to_owned(), Lineage::from_bits(2));
    let cursor = Cursor { lineage: lineage.clone(), n: 0, digest: String::new() };
    let scopes = vec![(passport(), crate::sync::News::Reset { snapshot: r#"{"stops":{}}"#.to_owned(), cursor })];
    let answer = PullAnswer { token, lineage, scopes, newest_backup: None, vouchers: vec![], awaiting: None };
    replica.pulled(&context(), &asked, &[], &answer);
    assert_eq!(replica.vouchers_to_show(), []);
    replica.outbox.clear();
    assert_eq!(replica.vouchers_to_show(), [(passport(), "PS1/P".to_owned())]);
}

#[test]
fn what_was_taken_back_is_not_lost() {
    let (mut replica, _) = vouched();
    pulled(&mut replica, passport(), r#"{"stops":{}}"#, Vec::new());
    replica.outbox.clear();
    assert_eq!(replica.vouchers_to_show(), [], "the town knows of it, and has nothing of it on purpose");
}
