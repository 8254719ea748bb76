//! Who went where, passport by passport: nothing of this leaves the server as it is.
//!
//! A walk is what one passport did on one trail on one day, in the order of the times that the core holds for true; of two
//! passages at the same moment the one goes first whose stop stands first. Somebody who comes back the next day walks again.

use super::super::civil;
use crate::day::Day;
use crate::id::PassportId;
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

/// All walks of a trail, day by day, in the order of their passports. Passports that are joined walk as one from the day on
/// which the centre learned of it: what was told of a day before stays so.
pub fn walks(state: &State, trail: &Trail) -> Map<Day, Vec<Walk>> {
    let mut all = Map::<Day, Vec<(&PassportId, Walk)>>::default();
    let joined = state.joins.ever();
    for (id, passport) in state.passports.iter().filter(|(id, _)| joined.binary_search(id).is_err()) {
        for (day, walk) in &of(passport, trail) {
            all.or_default(*day).push((id, walk.clone()));
        }
    }
    let own: Vec<(&PassportId, &Passport)> =
        joined.iter().filter_map(|id| Some((id, state.joins.own(id, state.passports.get(id))?))).collect();
    let days: Map<Day, ()> =
        own.iter().flat_map(|(_, own)| of(own, trail).keys().map(|day| (*day, ())).collect::<Vec<_>>()).collect();
    let known: Map<Day, Map<PassportId, PassportId>> =
        days.keys().map(|day| (*day, state.joins.at_the_end_of(*day))).collect();
    for (day, known) in &known {
        let mut people = Map::<&PassportId, Passport>::default();
        for (id, own) in &own {
            people.or_default(known.get(*id).unwrap_or(id)).see(own);
        }
        for (id, passport) in &people {
            // Whoever stands for others is one of those who were ever joined.
            let id = joined.iter().find(|it| it == id);
            if let Some((id, walk)) = id.zip(of(passport, trail).get(day).cloned()) {
                all.or_default(*day).push((id, walk));
            }
        }
        if let Some(there) = all.get(day) {
            let mut there = there.clone();
            there.sort_by_key(|(id, _)| *id);
            all.insert(*day, there);
        }
    }
    let walks = |all: &[(&PassportId, Walk)]| all.iter().map(|(_, walk)| walk.clone()).collect();
    all.iter().map(|(day, all)| (*day, walks(all))).collect()
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
