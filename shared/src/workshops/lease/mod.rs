//! The scope `lease/<id>`: a few seats of each workshop that the server has set aside for one kiosk or tablet, so that
//! it can confirm without a network and nothing is ever oversold. The id is a secret that the device draws each time
//! it starts. No booking occurs in these types: only how many seats.
//!
//! Until when a lease may be used is the device's to know, by its monotonic clock since the last contact. The server
//! keeps the seats until the device gives them back, uses them, or has had its time after a revocation.

mod commands;
mod tend;

pub use commands::{LeaseSeats, ReturnSeats, RevokeLease, end};
pub use tend::{Tending, may_confirm, tend};

use crate::id::WorkshopId;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded of one lease.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Seats were set aside for it.
    Granted {
        /// Of which workshop.
        workshop: WorkshopId,
        /// How many, beside those it has.
        seats: u32,
    },
    /// A party has taken some of them.
    Used {
        /// Of which workshop.
        workshop: WorkshopId,
        /// How many.
        seats: u32,
    },
    /// Some are no longer set aside.
    Returned {
        /// Of which workshop.
        workshop: WorkshopId,
        /// How many.
        seats: u32,
    },
    /// It is revoked: it may confirm nothing more, and what is left of it is given back at this time.
    Ending {
        /// By the server's clock, in milliseconds since 1970.
        at_ms: i64,
    },
}

read_tagged!(Event, "kind"; Granted { workshop, seats }, Used { workshop, seats }, Returned { workshop, seats }, Ending { at_ms });

/// What is left of one lease.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Lease {
    /// Seats set aside, by workshop.
    pub seats: Map<WorkshopId, u32>,
    /// When it ends, once it is revoked.
    pub ends_ms: Option<i64>,
}

read_struct!(Lease { seats, ends_ms });

impl Lease {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Granted { workshop, seats } => {
                let held = self.seats.or_default(workshop.clone());
                *held = held.saturating_add(*seats);
            }
            Event::Used { workshop, seats } | Event::Returned { workshop, seats } => {
                let left = self.left(workshop).saturating_sub(*seats);
                self.seats.insert(workshop.clone(), left);
            }
            Event::Ending { at_ms } => self.ends_ms = Some(*at_ms),
        }
    }

    /// How many seats of a workshop are left.
    pub fn left(&self, workshop: &WorkshopId) -> u32 {
        self.seats.get(workshop).copied().unwrap_or(0)
    }
}
