//! On which terms a kiosk or tablet holds seats, so that it can confirm them without a network.

use crate::written::read_struct;
use serde::Serialize;

/// The town's terms.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeaseTerms {
    /// How many seats of one workshop one device may hold.
    pub seats: u32,
    /// How many seats of one workshop all devices together may hold.
    pub seats_in_all: u32,
    /// How long after its last contact a device may use them, in minutes by its monotonic clock.
    pub expiry_min: u32,
    /// How much longer the seats of a revoked lease are kept, in minutes: for a device that slept.
    pub grace_min: u32,
}

impl LeaseTerms {
    /// After how many minutes the seats of a lease that is taken away are free: by then its device promises none.
    pub fn ends_after_min(&self) -> u32 {
        self.expiry_min.saturating_add(self.grace_min)
    }
}

read_struct!(LeaseTerms { seats, seats_in_all, expiry_min, grace_min });
