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
    },
}

read_tagged!(Event, "kind"; CheckedIn { stop, at_ms });

/// The fold of a passport.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Passport {
    /// The first passage at each stop, in milliseconds since 1970.
    pub stops: Map<StopId, i64>,
}

read_struct!(Passport { stops });

impl Passport {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        let Event::CheckedIn { stop, at_ms } = event;
        self.stops.or_insert(stop.clone(), *at_ms);
    }
}
