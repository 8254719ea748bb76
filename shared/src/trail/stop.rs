//! The scope `stop/<id>`: the passages of one stop, for who holds it. When, never who.

use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded at a stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The stop is there.
    Opened,
    /// Somebody passed, or a whole class.
    Visited {
        /// When, in milliseconds since 1970.
        at_ms: i64,
        /// How many of a class or group came; none for one person.
        #[serde(skip_serializing_if = "Option::is_none")]
        people: Option<u32>,
    },
    /// A passage is taken back.
    TakenBack {
        /// When it had been, in milliseconds since 1970.
        at_ms: i64,
        /// How many it had counted, where it was a class or a group.
        #[serde(skip_serializing_if = "Option::is_none")]
        people: Option<u32>,
    },
}

read_tagged!(Event, "kind"; Opened {}, Visited { at_ms, people }, TakenBack { at_ms, people });

/// The fold of a stop.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Visits {
    /// How many passed.
    pub total: u32,
}

read_struct!(Visits { total });

impl Visits {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Opened => {}
            Event::Visited { people, .. } => self.total = self.total.saturating_add(people.unwrap_or(1)),
            Event::TakenBack { people, .. } => self.total = self.total.saturating_sub(people.unwrap_or(1)),
        }
    }
}
