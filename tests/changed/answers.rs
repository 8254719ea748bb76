//! The chart of answers, looked at after each day by somebody who knows how it is made and goes through every town
//! that fits what is shown. Something is learned where it is certain in all of them that somebody gave one of some answers,
//! and that they are fewer than k. Staff know besides how many people came on each day.

use plein_sens_shared::insights::answers::waves;
use std::collections::BTreeMap;

type Look = Vec<waves::Told>;
type Publish = fn(&[Vec<u32>], usize, u32) -> Look;

/// How many people gave each answer on a day, for every day of at most so many people.
fn every_day(answers: usize, most: u32) -> Vec<Vec<u32>> {
    if answers == 0 {
        return vec![Vec::new()];
    }
    let with =
        |first: u32| every_day(answers - 1, most - first).into_iter().map(move |rest| [vec![first], rest].concat());
    (0..=most).flat_map(with).collect()
}

/// What everybody saw before: all that was answered so far, where no side is small.
fn live(days: &[Vec<u32>], answers: usize, k: u32) -> Look {
    let counts: Vec<u32> = (0..answers).map(|answer| days.iter().map(|day| day[answer]).sum()).collect();
    let of: u32 = counts.iter().sum();
    let is_shown = of >= k && counts.iter().all(|count| *count == 0 || *count >= k);
    counts.into_iter().map(|count| is_shown.then_some((count, of))).collect()
}

/// Each rare answer of several hidden by itself.
fn hiding_rare_ones(days: &[Vec<u32>], answers: usize, k: u32) -> Look {
    let counts: Vec<u32> = (0..answers).map(|answer| days.iter().map(|day| day[answer]).sum()).collect();
    let of: u32 = counts.iter().sum();
    counts.into_iter().map(|count| (count >= k).then_some((count, of))).collect()
}

/// What is known of a town: what is seen after each day, and how many came on it where that is counted.
type Known = Vec<(Look, Option<u32>)>;
/// Between what a group lies.
type Bounds = Vec<(u32, u32)>;

/// All towns, each by its days.
struct Attacker {
    publish: Publish,
    answers: usize,
    k: u32,
    counts: bool,
    targets: Vec<Vec<usize>>,
    seen: BTreeMap<Known, Bounds>,
    worlds: usize,
}

impl Attacker {
    /// Goes through every town whose days are some of these.
    fn look(&mut self, days: &mut Vec<Vec<u32>>, known: &mut Known, some: &[Vec<Vec<u32>>]) {
        let Some((first, rest)) = some.split_first() else { return self.note(days, known) };
        for day in first {
            days.push(day.clone());
            let came = self.counts.then(|| day.iter().sum());
            known.push(((self.publish)(days, self.answers, self.k), came));
            self.look(days, known, rest);
            known.pop();
            days.pop();
        }
    }

    /// How many gave one of some answers, in each run of days.
    fn note(&mut self, days: &[Vec<u32>], known: &Known) {
        self.worlds += 1;
        let mut here = Vec::new();
        for target in &self.targets {
            let counts: Vec<u32> = days.iter().map(|day| target.iter().map(|answer| day[*answer]).sum()).collect();
            for from in 0..counts.len() {
                here.extend((from..counts.len()).map(|to| counts[from..=to].iter().sum::<u32>()));
            }
        }
        if !self.seen.contains_key(known) {
            self.seen.insert(known.clone(), vec![(u32::MAX, 0); here.len()]);
        }
        let Some(bounds) = self.seen.get_mut(known) else { return };
        for ((low, high), here) in bounds.iter_mut().zip(here) {
            (*low, *high) = ((*low).min(here), (*high).max(here));
        }
    }
}

/// How many towns there are, in how many looks something is told, and what is learned of the first of which something is.
fn attack(
    publish: Publish,
    counts: bool,
    answers: usize,
    k: u32,
    some: &[Vec<Vec<u32>>],
) -> (usize, usize, Option<String>) {
    let targets = (1..(1_usize << answers) - 1)
        .map(|set| (0..answers).filter(|answer| set >> answer & 1 == 1).collect())
        .collect();
    let mut all = Attacker { publish, answers, k, counts, targets, seen: BTreeMap::new(), worlds: 0 };
    all.look(&mut Vec::new(), &mut Vec::new(), some);
    let tells = |known: &Known| known.last().is_some_and(|(look, _)| look.iter().any(Option::is_some));
    let told = all.seen.keys().filter(|known| tells(known)).count();
    let learned = all.seen.iter().find_map(|(known, bounds)| {
        let place = bounds.iter().position(|(low, high)| *low >= 1 && *high < k)?;
        let of = bounds.len() / all.targets.len();
        Some(format!("{:?}, run {} lie in {:?}, seen {known:?}", all.targets[place / of], place % of, bounds[place]))
    });
    (all.worlds, told, learned)
}

/// Every day of at most so many people, for each of these.
fn days(answers: usize, most: &[u32]) -> Vec<Vec<Vec<u32>>> {
    most.iter().map(|most| every_day(answers, *most)).collect()
}

/// As it was: whatever lot came last closed a wave.
fn closed_by_any_lot(days: &[Vec<u32>], answers: usize, k: u32) -> Look {
    let (mut all, mut pool, mut lot) = (vec![None; answers], vec![0; answers], 0);
    for day in days {
        pool.iter_mut().zip(day).for_each(|(waiting, count)| *waiting += count);
        lot += day.iter().sum::<u32>();
        if lot < k {
            continue;
        }
        lot = 0;
        if pool.iter().all(|count| *count >= k) {
            let of: u32 = pool.iter().sum();
            for (sum, count) in all.iter_mut().zip(&pool) {
                *sum = Some(sum.map_or((*count, of), |(value, all): (u32, u32)| (value + count, all + of)));
            }
            pool = vec![0; answers];
        }
    }
    all
}

#[test]
fn nobody_learns_an_answer_by_looking_twice() {
    // Two answers and several, and days that are large enough for ten groups to wait; two days, and three.
    let towns: [(usize, u32, &[u32]); 9] = [
        (2, 3, &[14, 14]),
        (2, 5, &[16, 16]),
        (3, 2, &[6, 20]),
        (3, 3, &[0, 34]),
        (4, 2, &[0, 23]),
        (3, 2, &[9, 9]),
        (2, 2, &[7, 7, 7]),
        (2, 3, &[7, 7, 7]),
        (2, 2, &[5, 5, 5, 4]),
    ];
    for (answers, k, most) in towns {
        for counts in [false, true] {
            let (worlds, told, learned) = attack(waves::told, counts, answers, k, &days(answers, most));
            println!(
                "{answers} answers, k {k}, days counted: {counts}: {worlds} towns, {told} looks that tell, {learned:?}"
            );
            assert_eq!(learned, None);
            assert!(told > 10, "too little is told to be a proof: {told}");
        }
    }
}

/// Ten groups wait, and what can be told is told in part; on the day before some came, and how many is known.
#[test]
fn what_is_told_in_part_is_told_to_whoever_counts_as_well() {
    for (answers, k, before, last) in [(3, 2, 4, 17), (3, 2, 12, 9), (3, 2, 9, 12)] {
        let of = |people: u32| {
            let all = every_day(answers, people).into_iter();
            all.filter(|day| day.iter().sum::<u32>() == people).collect::<Vec<_>>()
        };
        let (worlds, told, learned) = attack(waves::told, true, answers, k, &[of(before), of(last)]);
        println!("{before} people, then {last}: {worlds} towns, {told} looks that tell something, {learned:?}");
        assert_eq!(learned, None);
        assert!(told > 10, "too little is told to be a proof: {told}");
    }
}

/// The same attacker learns something where less is done.
#[test]
fn less_than_waves_is_not_enough() {
    let controls: [(&str, Publish, bool, usize); 3] = [
        ("live", live, false, 2),
        ("rare answers hidden alone", hiding_rare_ones, false, 3),
        ("a small lot closes a wave, and days are counted", closed_by_any_lot, true, 2),
    ];
    for (name, publish, counts, answers) in controls {
        let (_, _, learned) = attack(publish, counts, answers, 3, &days(answers, &[8, 6]));
        println!("{name}: {learned:?}");
        assert!(learned.is_some(), "the attacker is too weak for {name}");
    }
}
