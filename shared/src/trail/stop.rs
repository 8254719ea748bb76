//! The scope `stop/<id>`: the passages of one stop, for who holds it. When, never who.

use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded at a stop.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The stop is there.
    Opened,
    /// Somebody passed.
    Visited {
        /// When, in milliseconds since 1970.
        at_ms: i64,
    },
}

read_tagged!(Event, "kind"; Opened {}, Visited { at_ms });

/// The fold of a stop.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Visits {
    /// How many passages.
    pub total: u32,
}

read_struct!(Visits { total });

impl Visits {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Opened => {}
            Event::Visited { .. } => self.total += 1,
        }
    }
}
