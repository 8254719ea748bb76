//! Whose answers are one person's: those under passports that are joined. Known from the day on which the centre learned of it;
//! what may have been told on a day before stays as it was told, so that nobody sees somebody in the difference.

use super::waves::Pair;
use crate::day::Day;
use crate::feedback::Given;
use crate::id::{PassportId, TieId};
use crate::map::Map;
use crate::trail::joins::Joins;

/// What was said on one side of a pair of questions, by tie.
pub type Said<'a> = Map<&'a TieId, Given>;

/// Who is one, from which day on: which passport stands for a tie, after each day on which that changed.
pub struct People {
    known: Map<Day, Map<TieId, PassportId>>,
}

impl People {
    /// All who were ever joined.
    pub fn of(joins: &Joins) -> Self {
        let at = |day: Day| {
            let stands = joins.at_the_end_of(day);
            stands.iter().filter_map(|(id, first)| Some((TieId::of(id)?, first.clone()))).collect()
        };
        Self { known: joins.days().into_iter().map(|day| (day, at(day))).collect() }
    }

    fn is_ever_joined(&self, tie: &TieId) -> bool {
        self.known.values().any(|known| known.contains_key(tie))
    }

    /// Whether two ties are known as one person's at the end of a day.
    fn are_one(&self, one: &TieId, other: &TieId, day: Day) -> bool {
        let known = self.known.iter().rev().find(|(from, _)| **from <= day).map(|(_, known)| known);
        let first = |tie: &TieId| known.and_then(|known| known.get(tie));
        one == other || first(one).is_some_and(|it| Some(it) == first(other))
    }

    /// The first day from this one on, on which two ties are known as one person's.
    fn are_one_from(&self, one: &TieId, other: &TieId, day: Day) -> Option<Day> {
        let later = self.known.keys().copied().filter(|later| *later > day);
        std::iter::once(day).chain(later).find(|day| self.are_one(one, other, *day))
    }

    /// On which days somebody answered, each person once: with the first of their answers.
    pub fn days(&self, said: &Said) -> Vec<Day> {
        let (joined, others): (Vec<_>, Vec<_>) = said.iter().partition(|(tie, _)| self.is_ever_joined(tie));
        let mut joined: Vec<(Day, &TieId)> = joined.into_iter().map(|(tie, given)| (given.day, *tie)).collect();
        joined.sort();
        let mut once: Vec<(Day, &TieId)> = Vec::new();
        for (day, tie) in joined {
            if !once.iter().any(|(_, known)| self.are_one(known, tie, day)) {
                once.push((day, tie));
            }
        }
        let others = others.into_iter().map(|(_, given)| given.day);
        others.chain(once.into_iter().map(|(day, _)| day)).collect()
    }

    /// Who said something before and after, each person once: the first pair that they had. One of two passports is a pair
    /// from the day on which they are known as one.
    pub fn pairs(&self, before: &Said, after: &Said, paired: fn(Given, Given) -> Option<Pair>) -> Vec<Pair> {
        let alone = before.iter().filter(|(tie, _)| !self.is_ever_joined(tie));
        let mut pairs: Vec<Pair> = alone.filter_map(|(tie, given)| paired(*given, *after.get(tie)?)).collect();
        let mut joined = Vec::new();
        for (tie, given) in before.iter().filter(|(tie, _)| self.is_ever_joined(tie)) {
            for (other, then) in after.iter().filter(|(tie, _)| self.is_ever_joined(tie)) {
                let day = self.are_one_from(tie, other, given.day.max(then.day));
                let pair = day.and_then(|day| Some(Pair { day, ..paired(*given, *then)? }));
                joined.extend(pair.map(|pair| ((pair.day, tie != other, *tie, *other), pair)));
            }
        }
        joined.sort_by_key(|(key, _)| *key);
        let mut once: Vec<(&TieId, &TieId)> = Vec::new();
        for ((day, _, tie, other), pair) in joined {
            let is_known = |known: &TieId| self.are_one(known, tie, day) || self.are_one(known, other, day);
            if !once.iter().any(|(one, two)| is_known(one) || is_known(two)) {
                once.push((tie, other));
                pairs.push(pair);
            }
        }
        pairs
    }
}
