//! The scope `passport/<id>`: what one anonymous passport did. It never names a booking.

use crate::id::StopId;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded of one passport.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// It passed at a stop.
    CheckedIn {
        /// Which stop.
        stop: StopId,
        /// When, in milliseconds since 1970.
        at_ms: i64,
        /// How many of its class or group came; none for one person.
        #[serde(skip_serializing_if = "Option::is_none")]
        people: Option<u32>,
    },
    /// A passage is taken back: whoever held the stop had made a slip.
    TakenBack {
        /// At which stop.
        stop: StopId,
    },
}

read_tagged!(Event, "kind"; CheckedIn { stop, at_ms, people }, TakenBack { stop });

/// The fold of a passport.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Passport {
    /// The first passage at each stop, in milliseconds since 1970.
    pub stops: Map<StopId, i64>,
    /// How many of a class or group came to each stop, where it was one.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub people: Map<StopId, u32>,
    /// What stood for the first passage at a stop until an earlier one was told: it stands again when that was a slip.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub later: Map<StopId, Later>,
}

read_struct!(Passport { stops } default { people, later });

/// A passage that an earlier one at the same stop has taken the place of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Later {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// How many of a class or group came.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
}

read_struct!(Later { at_ms, people });

impl Passport {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::CheckedIn { stop, at_ms, people } => {
                let held = self.passage(stop);
                if held.is_some_and(|held| held.at_ms <= *at_ms) {
                    return;
                }
                if let Some(held) = held {
                    self.later.insert(stop.clone(), held);
                }
                self.pass(stop, Later { at_ms: *at_ms, people: *people });
            }
            Event::TakenBack { stop } => {
                self.stops.remove(stop);
                self.people.remove(stop);
                if let Some(later) = self.later.remove(stop) {
                    self.pass(stop, later);
                }
            }
        }
    }

    fn pass(&mut self, stop: &StopId, passage: Later) {
        self.stops.insert(stop.clone(), passage.at_ms);
        match passage.people {
            Some(people) => self.people.insert(stop.clone(), people),
            None => drop(self.people.remove(stop)),
        }
    }

    /// The first passage at a stop.
    pub fn passage(&self, stop: &StopId) -> Option<Later> {
        let people = self.people.get(stop).copied();
        self.stops.get(stop).map(|at_ms| Later { at_ms: *at_ms, people })
    }

    /// How many the class or group is: as many as ever came to a stop; none for one person.
    pub fn group(&self) -> Option<u32> {
        self.people.values().max().copied()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_passage_is_the_earliest_that_was_told() {
        let stop: StopId = "gout".parse().unwrap();
        let passed = |at_ms, people| Event::CheckedIn { stop: stop.clone(), at_ms, people };
        let taken_back = Event::TakenBack { stop: stop.clone() };
        let check = |events: &[Event], expected: Option<(i64, Option<u32>)>| {
            let mut passport = Passport::default();
            for event in events {
                passport.evolve(event);
            }
            let held = passport.passage(&stop).map(|it| (it.at_ms, it.people));
            assert_eq!(held, expected, "{events:?}");
        };
        check(&[passed(9, Some(24)), passed(5, None)], Some((5, None)));
        check(&[passed(5, None), passed(9, Some(24))], Some((5, None)));
        check(&[passed(9, Some(24)), passed(5, None), taken_back.clone()], Some((9, Some(24))));
        check(&[passed(5, None), taken_back.clone(), taken_back], None);
    }
}
