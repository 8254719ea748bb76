//! Ten thousand towns, each with its exports of some days, and an attacker who has all of them. A group counts as
//! learned where it is certain that somebody is in it, and that they are fewer than k.

use crate::attacker::{Sums, every_world};
use crate::parts::{ALL, BETTER, BOTTOM, GROUPS, Parts, SAME, TOP, WORSE, YES_AFTER, YES_BEFORE};
use fastrand::Rng;
use plein_sens_shared::day::Day;
use plein_sens_shared::insights::changed::waves::{Pair, Told, told};

const TOWNS: u64 = 10_000;

/// One export: of how many people, the first to come, and what it says: the group, how many, and of how many this is
/// told.
#[derive(Clone, PartialEq)]
struct Export {
    people: u32,
    says: Vec<(usize, u32, u32)>,
}

/// What the core tells.
fn protected(people: &[Pair], k: u32, today: Day) -> Export {
    let Told { pairs, change, levels, ends } = told(people.iter().copied(), k, today);
    let mut says = vec![(ALL, pairs, pairs)];
    if let Some(it) = change {
        says.extend([(BETTER, it.better, it.of()), (SAME, it.same, it.of()), (WORSE, it.worse, it.of())]);
    }
    says.extend(levels.iter().flat_map(|it| [(YES_BEFORE, it.before, it.of), (YES_AFTER, it.after, it.of)]));
    says.extend(ends.iter().flat_map(|it| [(BOTTOM, it.bottom, it.of), (TOP, it.top, it.of)]));
    Export { people: pairs, says }
}

/// What is told where small cells alone are hidden.
fn hiding_small_cells(people: &[Pair], k: u32, today: Day) -> Export {
    let known: Vec<Pair> = people.iter().copied().filter(|pair| pair.day < today).collect();
    let all = u32::try_from(known.len()).unwrap();
    let count = |group: usize| {
        u32::try_from(known.iter().filter(|pair| GROUPS[group](pair.before, pair.after)).count()).unwrap()
    };
    let cells = [BETTER, SAME, WORSE, YES_BEFORE, YES_AFTER, BOTTOM, TOP].map(|group| (group, count(group), all));
    let shown = cells.into_iter().filter(|(_, cell, _)| *cell >= k);
    Export { people: all, says: [(ALL, all, all)].into_iter().chain(shown).collect() }
}

/// What is told where whole tables are hidden, but every day anew.
fn without_waves(people: &[Pair], k: u32, today: Day) -> Export {
    let cells = hiding_small_cells(people, k, today);
    let shown = |group: usize| cells.says.iter().any(|(of, ..)| *of == group);
    let change = [BETTER, SAME, WORSE].iter().all(|group| shown(*group));
    let says = cells.says.iter().copied().filter(|(group, ..)| *group == ALL || (change && *group <= WORSE)).collect();
    Export { people: cells.people, says: if cells.people >= k { says } else { Vec::new() } }
}

fn day(n: i32) -> Day {
    Day::default().plus(n)
}

/// A town of a seed: its people in the order in which they came.
fn town(rng: &mut Rng, most: usize, days: i32) -> Vec<Pair> {
    let people = rng.usize(..=most);
    let weights: [u32; 5] = std::array::from_fn(|_| rng.u32(..5));
    let face = |rng: &mut Rng| {
        let mut at = rng.u32(..=weights.iter().sum::<u32>());
        let found = weights.iter().position(|weight| at.checked_sub(*weight).map(|left| at = left).is_none());
        u8::try_from(found.unwrap_or_else(|| rng.usize(..5)) + 1).unwrap()
    };
    let (stays, rises) = (rng.f32(), rng.f32());
    let mut town: Vec<Pair> = (0..people)
        .map(|_| {
            let before = face(rng);
            let after = match rng.f32() {
                it if it < stays => before,
                _ if rng.f32() < rises => (before + rng.u8(1..=2)).min(5),
                _ => face(rng),
            };
            Pair { before, after, day: day(rng.i32(0..days)) }
        })
        .collect();
    town.sort_by_key(|pair| pair.day);
    town
}

/// What is learned of two exports, the first maybe empty; none if nothing is. The unknowns: the parts of those in the
/// first, and of those who came after them.
fn learned(parts: &Parts, people: &[Pair], k: u32, first: &Export, second: &Export) -> Option<String> {
    let here = parts.within.len();
    let shifted = |part: &usize| part + here;
    let [until, to] = [first.people, second.people].map(|it| usize::try_from(it).unwrap());
    let mut sums = Vec::new();
    for (group, value, _) in first.says.iter().filter(|(_, _, of)| *of == first.people) {
        sums.push((parts.in_group(*group), *value));
    }
    for (group, value, of) in &second.says {
        let before = first.says.iter().find(|(known, ..)| known == group);
        let (earlier, earlier_of) = before.map_or((0, 0), |(_, value, of)| (*value, *of));
        let mine = parts.in_group(*group);
        if *of == second.people {
            sums.push((mine.iter().copied().chain(mine.iter().map(shifted)).collect(), *value));
        }
        // A table that moved with the people is about those who came.
        if of - earlier_of == second.people - first.people {
            sums.push((mine.iter().map(shifted).collect(), value - earlier));
        }
    }
    let (old, new) = (parts.count(&people[..until]), parts.count(&people[until..to]));
    let truth: Vec<u32> = old.iter().chain(&new).copied().collect();
    let mut known = Sums::known(2 * here, &sums).expect("what is true can be");
    let targets = parts.targets();
    let of_new = targets.iter().map(|target| target.iter().map(shifted).collect::<Vec<_>>());
    let of_both = targets.iter().map(|target| target.iter().copied().chain(target.iter().map(shifted)).collect());
    for target in targets.iter().cloned().chain(of_new).chain(of_both) {
        let really: u32 = target.iter().map(|unknown| truth[*unknown]).sum();
        if (1..k).contains(&really) {
            let (low, high) = known.between(&target);
            assert!(low <= i64::from(really) && i64::from(really) <= high, "the attacker is wrong");
            if low >= 1 && high < i64::from(k) {
                return Some(format!("{really} in {target:?} ({low} to {high}), of {first:?} then {second:?}"));
            }
        }
    }
    None
}

impl std::fmt::Debug for Export {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} people {:?}", self.people, self.says)
    }
}

/// What is learned of a town's exports, each alone and every two of them; and how many exports were attacked.
fn attack(seed: u64, publish: fn(&[Pair], u32, Day) -> Export) -> (u32, Option<String>) {
    let parts = Parts::new();
    let mut rng = Rng::with_seed(seed);
    let k = [5, 5, 5, 8][rng.usize(..4)];
    let days = 6;
    let most = [40, 90, 250][rng.usize(..3)];
    let people = town(&mut rng, most, days);
    let mut exports: Vec<Export> = (1..=days).map(|today| publish(&people, k, day(today))).collect();
    exports.dedup();
    exports.retain(|export| export.people > 0);
    let nothing = Export { people: 0, says: Vec::new() };
    let mut attacked = 0;
    for (n, second) in exports.iter().enumerate() {
        for first in std::iter::once(&nothing).chain(&exports[..n]) {
            attacked += 1;
            if let Some(what) = learned(&parts, &people, k, first, second) {
                return (attacked, Some(format!("seed {seed}, k {k}: {what}")));
            }
        }
    }
    (attacked, None)
}

/// Of these towns, how many exports and pairs of them were attacked, and what was learned of how many towns.
fn attack_all(towns: u64, publish: fn(&[Pair], u32, Day) -> Export) -> (u32, Vec<String>) {
    let attacks = std::thread::scope(|scope| {
        let half = |from: u64| scope.spawn(move || (from..towns).step_by(2).map(|it| attack(it, publish)).collect());
        [half(0), half(1)].map(|thread| -> Vec<_> { thread.join().unwrap() }).concat()
    });
    (
        attacks.iter().map(|(attacked, _)| attacked).sum(),
        attacks.into_iter().filter_map(|(_, learned)| learned).collect(),
    )
}

#[test]
fn nobody_computes_a_small_group_from_what_is_shown() {
    let (attacked, learned) = attack_all(TOWNS, protected);
    println!("{TOWNS} towns, {attacked} exports and pairs of exports, {} learned", learned.len());
    assert!(learned.is_empty(), "{} towns, the first: {}", learned.len(), learned[0]);
    assert!(attacked > 5_000, "only {attacked} attacked: too little is shown to be a proof");
}

/// The same attacker learns something where less is done.
#[test]
fn hiding_small_cells_is_not_enough() {
    for publish in [hiding_small_cells, without_waves] {
        let (attacked, learned) = attack_all(200, publish);
        println!("{attacked} exports and pairs of exports, learned of {} towns of 200", learned.len());
        assert!(learned.len() > 50, "the attacker is too weak: {} towns", learned.len());
    }
}

/// Everybody who could rise did, but three: with the ends of the scale they could be counted.
#[test]
fn nested_groups_give_their_difference_away() {
    let told = [(1, 2, 6), (3, 4, 6), (4, 5, 5), (4, 4, 3), (5, 5, 7), (5, 3, 6)];
    let people: Vec<Pair> =
        told.into_iter().flat_map(|(before, after, n)| vec![Pair { before, after, day: day(0) }; n]).collect();
    let nothing = Export { people: 0, says: Vec::new() };
    let export = protected(&people, 5, day(1));
    assert!(export.says.len() == 6 && learned(&Parts::new(), &people, 5, &nothing, &export).is_none(), "{export:?}");
    let says = export.says.into_iter().chain([(BOTTOM, 6, 33), (TOP, 13, 33)]).collect();
    let with_ends = Export { people: 33, says };
    let what = learned(&Parts::new(), &people, 5, &nothing, &with_ends).unwrap();
    assert!(what.starts_with("3 in"), "{what}");
}

/// Small towns with k = 2, where every world that fits can be looked at: in none is one person alone in a group for
/// certain.
#[test]
fn no_world_but_one_is_never_left() {
    let parts = Parts::new();
    let (mut shown, mut worlds) = (0, 0_u64);
    for seed in 0..3_000 {
        let mut rng = Rng::with_seed(seed);
        let people = town(&mut rng, 11, 1);
        let export = protected(&people, 2, day(1));
        if export.people == 0 {
            continue;
        }
        shown += 1;
        let sums: Vec<_> = export.says.iter().map(|(group, value, _)| (parts.in_group(*group), *value)).collect();
        let targets = parts.targets();
        let mut between = vec![(u32::MAX, 0); targets.len()];
        every_world(parts.within.len(), &sums, export.people, &mut |world| {
            worlds += 1;
            for (target, (low, high)) in targets.iter().zip(&mut between) {
                let here: u32 = target.iter().map(|part| world[*part]).sum();
                (*low, *high) = ((*low).min(here), (*high).max(here));
            }
        });
        for (target, between) in targets.iter().zip(between) {
            assert_ne!(between, (1, 1), "seed {seed}: one person in {target:?} of {export:?}");
        }
    }
    println!("{shown} exports, {worlds} worlds");
    assert!(shown > 50, "only {shown} exports");
}

/// Who answered before, after and both is told in whole groups, beside the tables: the rest of one is never certain to
/// be a few.
#[test]
fn what_is_missing_is_never_a_few_people() {
    use plein_sens_shared::insights::changed::waves::in_groups;
    for (k, tables) in [(5, 0), (5, 15), (5, 18), (8, 30)] {
        for before in tables..80_u32 {
            for both in tables..=before {
                let (told_before, told_both) = (in_groups(before, k).max(tables), in_groups(both, k).max(tables));
                let fits = |all: u32, told: u32| all >= tables && in_groups(all, k).max(tables) == told;
                let worlds = (0..100).flat_map(|a| (0..=a).map(move |b| (a, b)));
                let left = worlds.filter(|(a, b)| fits(*a, told_before) && fits(*b, told_both));
                let (low, high) = left.fold((u32::MAX, 0), |(low, high), (a, b)| (low.min(a - b), high.max(a - b)));
                let really = before - both;
                assert!(!(1..k).contains(&really) || low == 0 || high >= k, "{before} before, {both} both");
            }
        }
    }
}
