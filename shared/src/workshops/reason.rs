//! Why a booking stands where it does, as its holder may read it. Of other bookings it says only how many they are.

use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "reason", rename_all = "snake_case")]
pub enum Reason {
    /// In at once: this many seats were free, and nobody waited.
    SeatsFree {
        /// Free seats.
        free: u32,
    },
    /// Waits: others came first.
    Behind {
        /// Free seats.
        free: u32,
        /// How many parties were before.
        parties: u32,
        /// How many people that was.
        people: u32,
    },
    /// Waits as the first: the free seats were too few for all of the party.
    TooFew {
        /// Free seats.
        free: u32,
    },
    /// In from the waiting list, as the first in line.
    InTurn {
        /// Free seats.
        free: u32,
    },
    /// In after the organiser's deadline: the parties before needed more seats than were free.
    OfferedOn {
        /// Free seats.
        free: u32,
        /// How many parties were before.
        parties: u32,
    },
    /// In at once, from the seats that this device held for the hours without a network.
    FromLease,
    /// This device had confirmed it from seats that it no longer held when it was connected again: what follows was
    /// decided anew.
    LeaseOver,
    /// Waits on: after the organiser's deadline, seats too few for this party went to a smaller one.
    Passed {
        /// Free seats.
        free: u32,
    },
}

read_tagged!(Reason, "reason"; SeatsFree { free }, Behind { free, parties, people }, TooFew { free }, InTurn { free }, OfferedOn { free, parties }, FromLease {}, LeaseOver {}, Passed { free });

/// A reason and its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Explained {
    /// When it was decided, by the server's clock, in milliseconds since 1970.
    pub at_ms: i64,
    /// What decided.
    #[serde(flatten)]
    pub reason: Reason,
}

read_struct!(Explained { at_ms } flat { reason });
