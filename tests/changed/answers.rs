//! The chart of answers, looked at after each of two days by somebody who knows how it is made and goes through every town
//! that fits what is shown. Something is learned where it is certain in all of them that somebody gave one of some answers,
//! and that they are fewer than k. How many people came on each day is not known from outside.

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

/// How many towns and looks there are, in how many something is told, and what is learned of the first of which something
/// is.
fn attack(publish: Publish, answers: usize, k: u32, most: [u32; 2]) -> (usize, usize, Option<String>) {
    let targets: Vec<Vec<usize>> = (1..(1_usize << answers) - 1)
        .map(|set| (0..answers).filter(|answer| set >> answer & 1 == 1).collect())
        .collect();
    let mut worlds = 0;
    // For what somebody sees: between what each group lies, on the first day, the second, and both.
    let mut seen: BTreeMap<(Look, Look), Vec<(u32, u32)>> = BTreeMap::new();
    let seconds = every_day(answers, most[1]);
    for first in every_day(answers, most[0]) {
        let look = publish(std::slice::from_ref(&first), answers, k);
        for second in &seconds {
            worlds += 1;
            let key = (look.clone(), publish(&[first.clone(), second.clone()], answers, k));
            let bounds = seen.entry(key).or_insert_with(|| vec![(u32::MAX, 0); targets.len() * 3]);
            for (target, bounds) in targets.iter().zip(bounds.chunks_mut(3)) {
                let count = |day: &[u32]| -> u32 { target.iter().map(|answer| day[*answer]).sum() };
                let (one, two) = (count(&first), count(second));
                for ((low, high), here) in bounds.iter_mut().zip([one, two, one + two]) {
                    (*low, *high) = ((*low).min(here), (*high).max(here));
                }
            }
        }
    }
    let told = seen.keys().filter(|(_, look)| look.iter().any(Option::is_some)).count();
    let learned = seen.iter().find_map(|(key, bounds)| {
        let place = bounds.iter().position(|(low, high)| *low >= 1 && *high < k)?;
        Some(format!("{:?} of day {} lie in {:?}, seen {key:?}", targets[place / 3], place % 3, bounds[place]))
    });
    (worlds, told, learned)
}

#[test]
fn nobody_learns_an_answer_by_looking_twice() {
    // Two answers and several, and days that are large enough for ten groups to wait.
    for (answers, k, most) in [(2, 3, [14, 14]), (2, 5, [16, 16]), (3, 2, [6, 20]), (3, 3, [0, 34]), (4, 2, [0, 23])] {
        let (worlds, told, learned) = attack(waves::told, answers, k, most);
        println!(
            "{answers} answers, k {k}: {worlds} towns, {told} pairs of looks that tell something, nothing learned: {}",
            learned.is_none()
        );
        assert_eq!(learned, None);
        assert!(told > 10, "too little is told to be a proof: {told}");
    }
}

/// The same attacker learns something where less is done.
#[test]
fn less_than_waves_is_not_enough() {
    let controls: [(&str, Publish, usize); 2] = [("live", live, 2), ("rare answers hidden alone", hiding_rare_ones, 3)];
    for (name, publish, answers) in controls {
        let (_, _, learned) = attack(publish, answers, 3, [8, 6]);
        println!("{name}: {learned:?}");
        assert!(learned.is_some(), "the attacker is too weak for {name}");
    }
}
