//! How people walk a trail: can somebody who knows every passage, as it is public, and the tables of a day, and how these are
//! made, tell of fewer than k people where they went, or how far they came?
//!
//! Two exports need no attack of their own: what is told of a day rests on the walks of that day alone (`told` is given nothing
//! else), it is told once and kept as a fact, and a later export adds days of other walks.

use crate::attacker::Sums;
use fastrand::Rng;
use plein_sens_shared::insights::flow::told::{Told, counts, told};
use plein_sens_shared::insights::flow::walks::{Step, Walk};
use std::collections::BTreeMap;

const TOWNS: u64 = 1_500;

/// Every way to walk so many stops, each once.
fn every_walk(stops: usize) -> Vec<Vec<usize>> {
    let mut all: Vec<Vec<usize>> = (0..stops).map(|stop| vec![stop]).collect();
    let mut from = 0;
    while from < all.len() {
        let walk = all[from].clone();
        let longer = (0..stops).filter(|stop| !walk.contains(stop));
        all.extend(longer.map(|stop| walk.iter().copied().chain([stop]).collect::<Vec<_>>()).collect::<Vec<_>>());
        from += 1;
    }
    all
}

/// Which walks somebody may want to count: each of them, those that begin or end somewhere, that are so long or longer, that go
/// from here to there, and those that do two of these.
fn targets(walks: &[Vec<usize>], stops: usize) -> Vec<Vec<usize>> {
    let those = |is: &dyn Fn(&Vec<usize>) -> bool| -> Vec<usize> {
        (0..walks.len()).filter(|walk| is(&walks[*walk])).collect()
    };
    let mut groups = Vec::new();
    for stop in 0..stops {
        groups.push(those(&|walk| walk[0] == stop));
        groups.push(those(&|walk| walk.last() == Some(&stop)));
        groups.push(those(&|walk| walk.contains(&stop)));
        groups.push(those(&|walk| walk.len() == stop + 1));
        groups.push(those(&|walk| walk.len() > stop));
        for next in (0..stops).filter(|next| *next != stop) {
            groups.push(those(&|walk| walk.windows(2).any(|two| two == [stop, next])));
        }
    }
    let mut all: Vec<Vec<usize>> = (0..walks.len()).map(|walk| vec![walk]).collect();
    for one in &groups {
        for other in &groups {
            all.push(one.iter().copied().filter(|walk| other.contains(walk)).collect());
        }
    }
    all.sort();
    all.dedup();
    all.retain(|target| !target.is_empty());
    all
}

fn as_walks(kinds: &[Vec<usize>], people: &[u32]) -> Vec<Walk> {
    let each = kinds.iter().zip(people).flat_map(|(kind, people)| (0..*people).map(move |_| kind));
    each.map(|kind| kind.iter().map(|stop| Step { stop: *stop, people: 1 }).collect()).collect()
}

fn export(kinds: &[Vec<usize>], people: &[u32], stops: usize, k: u32) -> Told {
    told(&as_walks(kinds, people), stops, k)
}

fn is_silent(told: &Told) -> bool {
    told.next.iter().flatten().chain(&told.came_to).all(|cell| *cell == 0)
}

/// Every town of three stops with so many passages at each, k being 2: nothing is left to any method, and the attacker has
/// the very function that makes the tables. Whatever is certain of fewer than k people is certain of the passages alone.
#[test]
fn in_every_town_with_these_tables_somebody_else_could_be_meant() {
    let (stops, k) = (3, 2);
    let kinds = every_walk(stops);
    let targets = targets(&kinds, stops);
    let (mut towns, mut tables, mut speaking) = (0_u64, 0, 0);
    for passed in [
        [2, 2, 2],
        [4, 4, 1],
        [5, 5, 0],
        [4, 4, 3],
        [6, 4, 2],
        [6, 5, 1],
        [5, 4, 4],
        [7, 6, 1],
        [6, 6, 2],
        [8, 8, 1],
        [6, 6, 4],
        [7, 5, 3],
        [5, 5, 5],
        [9, 5, 2],
    ] {
        let mut worlds = Vec::new();
        place(&kinds, 0, passed, &mut vec![0; kinds.len()], &mut worlds);
        let mut alike = BTreeMap::<String, Vec<&Vec<u32>>>::new();
        for world in &worlds {
            alike.entry(format!("{:?}", export(&kinds, world, stops, k))).or_default().push(world);
        }
        let between = |worlds: &mut dyn Iterator<Item = &Vec<u32>>, target: &[usize]| {
            worlds.fold((u32::MAX, 0), |(low, high), world| {
                let here: u32 = target.iter().map(|kind| world[*kind]).sum();
                (low.min(here), high.max(here))
            })
        };
        let is_known = |(low, high): (u32, u32)| low >= 1 && high < k;
        let known: Vec<bool> = targets.iter().map(|target| is_known(between(&mut worlds.iter(), target))).collect();
        for (table, worlds) in &alike {
            speaking += u32::from(!is_silent(&export(&kinds, worlds[0], stops, k)));
            for (target, known) in targets.iter().zip(&known) {
                let between = between(&mut worlds.iter().copied(), target);
                assert!(*known || !is_known(between), "{passed:?}: {between:?} in {target:?} of {table}");
            }
        }
        towns += u64::try_from(worlds.len()).unwrap();
        tables += alike.len();
    }
    println!("{towns} towns, {tables} tables, {speaking} of them tell something");
    assert!(speaking > 300, "only {speaking} tables tell anything");
}

/// All numbers of people for each walk that give these passages.
fn place(kinds: &[Vec<usize>], at: usize, left: [u32; 3], world: &mut Vec<u32>, found: &mut Vec<Vec<u32>>) {
    let Some(kind) = kinds.get(at) else {
        if left == [0; 3] {
            found.push(world.clone());
        }
        return;
    };
    let most = kind.iter().map(|stop| left[*stop]).min().unwrap_or(0);
    for people in 0..=most {
        let mut rest = left;
        for stop in kind {
            rest[*stop] -= people;
        }
        world[at] = people;
        place(kinds, at + 1, rest, world, found);
    }
    world[at] = 0;
}

/// What the attacker makes of a table: whoever it counts, and everybody else.
fn sums(kinds: &[Vec<usize>], passed: &[u32], told: &Told) -> Vec<(Vec<usize>, u32)> {
    let those = |is: &dyn Fn(&Vec<usize>) -> bool| -> Vec<usize> {
        (0..kinds.len()).filter(|kind| is(&kinds[*kind])).collect()
    };
    let left_out = |of: &[usize]| of.iter().map(|kind| kind + kinds.len()).collect::<Vec<_>>();
    let mut sums = Vec::new();
    for (stop, passed) in passed.iter().enumerate() {
        let here = those(&|kind| kind.contains(&stop));
        sums.push(([here.clone(), left_out(&here)].concat(), *passed));
    }
    for (from, row) in told.next.iter().enumerate() {
        for (to, people) in row.iter().enumerate().filter(|(to, _)| *to != from) {
            sums.push((those(&|kind| kind.windows(2).any(|two| two == [from, to])), *people));
        }
    }
    for (n, people) in told.came_to.iter().enumerate() {
        sums.push((those(&|kind| kind.len() > n + 1), *people));
    }
    // Whom the table counts came to two stops at least.
    sums.push((those(&|kind| kind.len() == 1), 0));
    sums
}

/// Larger towns, by linear programming, with k as it is.
#[test]
fn no_table_of_a_larger_town_gives_a_few_people_away() {
    let mut speaking = 0;
    for seed in 0..TOWNS {
        let mut rng = Rng::with_seed(seed);
        let (stops, k) = ([2, 3, 3, 3, 3, 3, 3, 4][rng.usize(..8)], 5);
        let kinds = every_walk(stops);
        // A few walks are what most people do.
        let people: Vec<u32> =
            kinds.iter().map(|_| if rng.u8(..3) == 0 { rng.u32(..30) } else { rng.u32(..3) }).collect();
        let export = export(&kinds, &people, stops, k);
        assert!((export.walkers.0..=export.walkers.1).contains(&people.iter().sum()), "seed {seed}: {export:?}");
        if is_silent(&export) {
            continue;
        }
        speaking += 1;
        let passed = counts(&as_walks(&kinds, &people), stops).passed;
        let mut known = Sums::known(2 * kinds.len(), &sums(&kinds, &passed, &export)).expect("what is true can be");
        for target in targets(&kinds, stops) {
            let all: Vec<usize> = target.iter().copied().chain(target.iter().map(|kind| kind + kinds.len())).collect();
            let really: u32 = target.iter().map(|kind| people[*kind]).sum();
            let (low, high) = if (1..k).contains(&really) { known.between(&all) } else { continue };
            assert!(low <= i64::from(really) && i64::from(really) <= high, "the attacker is wrong");
            assert!(low < 1 || high >= i64::from(k), "seed {seed}: {really} in {target:?} of {export:?}, {people:?}");
        }
    }
    println!("{speaking} towns of {TOWNS} tell something");
    assert!(speaking > TOWNS / 2, "only {speaking} towns tell anything");
}

/// The same attacker learns where small cells alone are hidden.
#[test]
fn hiding_small_cells_of_walks_is_not_enough() {
    let (stops, k) = (2, 5);
    let kinds = every_walk(stops);
    let mut learned = 0;
    for seed in 0..300 {
        let mut rng = Rng::with_seed(seed);
        let people: Vec<u32> = kinds.iter().map(|_| rng.u32(..12)).collect();
        let all = counts(&as_walks(&kinds, &people), stops);
        let those = |is: &dyn Fn(&Vec<usize>) -> bool| (0..kinds.len()).filter(|kind| is(&kinds[*kind])).collect();
        let mut known: Vec<(Vec<usize>, u32)> =
            (0..stops).map(|stop| (those(&|kind| kind.contains(&stop)), all.passed[stop])).collect();
        for (from, to) in [(0, 1), (1, 0)] {
            let cell = all.next[from][to];
            if cell >= k {
                known.push((those(&|kind| kind[..] == [from, to]), cell));
            }
        }
        let mut known = Sums::known(kinds.len(), &known).unwrap();
        let few = |(low, high): (i64, i64)| low >= 1 && high < i64::from(k);
        learned += u32::from(targets(&kinds, stops).iter().any(|target| few(known.between(target))));
    }
    println!("learned of {learned} towns of 300");
    assert!(learned > 50, "the attacker is too weak: {learned}");
}
