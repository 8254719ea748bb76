//! Who went where, passport by passport: nothing of this leaves the server as it is.
//!
//! A walk is what one passport did on one trail on one day, in the order of the times that the core holds for true; of two
//! passages at the same moment the one goes first whose stop stands first. Somebody who comes back the next day walks again.

use super::super::civil;
use crate::day::Day;
use crate::map::{Map, sorted};
use crate::programme::Trail;
use crate::state::State;
use crate::trail::passport::Passport;

/// A passage within a walk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Step {
    /// At which stop: its place in the trail.
    pub stop: usize,
    /// How many people: one, or as many as came of a class or a group.
    pub people: u32,
}

/// Its passages in their order; never empty.
pub type Walk = Vec<Step>;

/// All walks of a trail, day by day, in the order of their passports. Who has two passports walks once: by one of them, which
/// shows what both saw.
pub fn walks(state: &State, trail: &Trail) -> Map<Day, Vec<Walk>> {
    let mut all = Map::<Day, Vec<Walk>>::default();
    for (_, passport) in state.passports.iter().filter(|(id, _)| state.joins.stands_for_all(id)) {
        for (day, walk) in &of(passport, trail) {
            all.or_default(*day).push(walk.clone());
        }
    }
    all
}

fn of(passport: &Passport, trail: &Trail) -> Map<Day, Walk> {
    let passages = trail.stops.iter().enumerate().filter_map(|(place, stop)| {
        let at_ms = *passport.stops.get(&stop.id)?;
        Some((at_ms, Step { stop: place, people: passport.people.get(&stop.id).copied().unwrap_or(1) }))
    });
    let mut days = Map::<Day, Walk>::default();
    for (at_ms, step) in sorted(passages, |a, b| a.0.cmp(&b.0)) {
        days.or_default(civil::moment(at_ms).day).push(step);
    }
    days
}
