//! What may be told of the walks of a day.
//!
//! How many passed at each stop is public, to the minute. So a table of who went from where to where must not, together with
//! that, tell of fewer than k people; and hiding small cells alone would, as one hidden cell is what the others lack. Hence
//! whole walks are left out, until everything that the rest has in common ([`Mark`]) is true of at least k people, and those
//! who are left out of a stop's passages are nobody, or at least k. Of the rest everything is told, and of nobody else.
//!
//! Then there is always another town, with the same passages at the same moments, in which nobody is in a small group: there,
//! whoever is left out came to one stop and went home. Its table is this one; so no reader can tell it from the real town, not
//! even one who knows how tables are made.
//!
//! A class or group of k people or more is a group by itself, and told as it is.

use super::walks::{Step, Walk};
use crate::map::Map;

/// The counts of a trail's walks on one day, stops by their place in the trail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Counts {
    /// Who passed at each stop.
    pub passed: Vec<u32>,
    /// Who came to a stop next after another: `next[from][to]`, as many as came.
    pub next: Vec<Vec<u32>>,
    /// Who came to a first stop, a second, a third …
    pub came_to: Vec<u32>,
    /// Whose first stop was their last, whose second was …
    pub ended_after: Vec<u32>,
}

/// Counts walks as they are.
pub fn counts<'a>(walks: impl IntoIterator<Item = &'a Walk>, stops: usize) -> Counts {
    let none = || vec![0_u32; stops];
    let mut all = Counts { passed: none(), next: vec![none(); stops], came_to: none(), ended_after: none() };
    let add = |count: &mut u32, step: &Step| *count = count.saturating_add(step.people);
    for walk in walks {
        for (n, step) in walk.iter().enumerate() {
            add(&mut all.passed[step.stop], step);
            add(&mut all.came_to[n], step);
            if let Some(before) = n.checked_sub(1) {
                add(&mut all.next[walk[before].stop][step.stop], step);
            }
            if n + 1 == walk.len() {
                add(&mut all.ended_after[n], step);
            }
        }
    }
    all
}

/// What is told of a day's walks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Told {
    /// `next[from][to]`: at least so many came to a stop next after another; 0 where nothing is told.
    pub next: Vec<Vec<u32>>,
    /// At least so many came to a second stop, a third …; 0 where nothing is told.
    pub came_to: Vec<u32>,
    /// Between how many and how many walked: as much as follows from what is told.
    pub walkers: (u32, u32),
}

/// Protects a day's walks.
pub fn told(walks: &[Walk], stops: usize, k: u32) -> Told {
    let (classes, people): (Vec<&Walk>, Vec<&Walk>) =
        walks.iter().partition(|walk| walk.iter().any(|step| step.people >= k));
    let passed = counts(people.iter().copied(), stops).passed;
    let told = counts(kept(people, &passed, k).into_iter().chain(classes.iter().copied()), stops);
    let classes = counts(classes, stops);
    let later = |came_to: &[u32]| came_to.iter().skip(1).sum::<u32>();
    let walked = classes.came_to.first().copied().unwrap_or(0);
    let in_table = later(&told.came_to).saturating_sub(later(&classes.came_to));
    let (busiest, passages) = (passed.iter().max().copied().unwrap_or(0), passed.iter().sum::<u32>());
    Told {
        next: told.next,
        came_to: told.came_to.into_iter().skip(1).collect(),
        // Nobody passes twice at a stop; and who is left out may have come to one stop alone.
        walkers: (busiest + walked, passages.saturating_sub(in_table).max(busiest) + walked),
    }
}

/// What walks have in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Mark {
    /// The first stop.
    First(usize),
    /// The last one.
    Last(usize),
    /// A stop, in a walk of so many.
    At(usize, usize),
    /// One stop next after another.
    Next(usize, usize),
    /// Where there are few ways to walk, two marks together say too much.
    Both(Place, Place),
}

/// A place within a walk: one stop next after another; the same stop twice for its beginning, none for its end.
type Place = (Option<usize>, Option<usize>);

/// On a trail of so few stops, marks are looked at two by two.
const FEW_STOPS: usize = 3;

fn marks(walk: &Walk, stops: usize) -> Vec<Mark> {
    let stop = |n: usize| walk.get(n).map(|step| step.stop);
    let mut marks: Vec<Mark> = walk.iter().map(|step| Mark::At(step.stop, walk.len())).collect();
    let mut places: Vec<Place> = vec![(stop(0), stop(0))];
    marks.extend(stop(0).map(Mark::First));
    for (n, step) in walk.iter().enumerate() {
        match stop(n + 1) {
            Some(next) => marks.push(Mark::Next(step.stop, next)),
            None => marks.push(Mark::Last(step.stop)),
        }
        places.push((Some(step.stop), stop(n + 1)));
    }
    if stops <= FEW_STOPS {
        let two = places.iter().enumerate().flat_map(|(n, one)| places[n..].iter().map(|other| (*one, *other)));
        marks.extend(two.map(|(one, other)| Mark::Both(one, other)));
        marks.extend(places.iter().map(|place| Mark::Both(*place, (Some(walk.len()), None))));
    }
    marks
}

/// The walks of which everything can be told: of two stops or more, in which nothing is true of fewer than k people.
fn kept<'a>(people: Vec<&'a Walk>, passed: &[u32], k: u32) -> Vec<&'a Walk> {
    // Where a stop itself saw fewer than k people, the rest of what is told would be about them.
    if passed.iter().any(|people| (1..k).contains(people)) {
        return Vec::new();
    }
    let mut kept: Vec<&Walk> = people.into_iter().filter(|walk| walk.len() > 1).collect();
    loop {
        let mut sizes = Map::<Mark, u32>::default();
        for walk in &kept {
            let people = walk.iter().map(|step| step.people).max().unwrap_or(0);
            for mark in marks(walk, passed.len()) {
                *sizes.or_default(mark) += people;
            }
        }
        let before = kept.len();
        kept.retain(|walk| marks(walk, passed.len()).iter().all(|mark| sizes[mark] >= k));
        if kept.len() < before {
            continue;
        }
        let here = counts(kept.iter().copied(), passed.len()).passed;
        let left = passed.iter().zip(&here).map(|(all, here)| all.saturating_sub(*here)).enumerate();
        let Some((stop, mut left)) = left.into_iter().find(|(_, left)| (1..k).contains(left)) else { return kept };
        // The last ones, in the order of their passports, which is nobody's.
        while left < k {
            let Some(last) = kept.iter().rposition(|walk| walk.iter().any(|step| step.stop == stop)) else { break };
            left += kept.remove(last).iter().filter(|step| step.stop == stop).map(|step| step.people).sum::<u32>();
        }
    }
}
