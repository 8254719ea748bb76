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
}

read_struct!(Passport { stops } default { people });

impl Passport {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::CheckedIn { stop, .. } if self.stops.contains_key(stop) => {}
            Event::CheckedIn { stop, at_ms, people } => {
                self.stops.insert(stop.clone(), *at_ms);
                if let Some(people) = people {
                    self.people.insert(stop.clone(), *people);
                }
            }
            Event::TakenBack { stop } => {
                self.stops.remove(stop);
                self.people.remove(stop);
            }
        }
    }

    /// How many the class or group is: as many as ever came to a stop; none for one person.
    pub fn group(&self) -> Option<u32> {
        self.people.values().max().copied()
    }
}
