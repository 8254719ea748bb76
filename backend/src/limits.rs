//! How much one address and one lane may ask for. An allowance is slowed down and never locked: whoever has used his up
//! is told to come back, and his device keeps what it has.
//!
//! The address is the one at the other end of the connection. No header says another: what a stranger writes there gives
//! him nothing. Memory is bounded by construction: so many places, and those who share one share its allowance.

use plein_sens_shared::id::LaneId;
use std::collections::hash_map::RandomState;
use std::hash::{BuildHasher, Hash};
use std::net::IpAddr;
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

/// How many commands a second one address may send for ever, unless the town says otherwise: a whole forum behind one
/// router, several times over.
pub const PER_SECOND: u32 = 200;
/// For how many seconds' worth at once: sixty people whose devices come home with a day of taps each.
const ADDRESS_AT_ONCE: u64 = 60;
/// One lane is one person's doings in one scope: a fiftieth of an address, and as much at once as the longest day.
const LANE_SHARE: u64 = 50;
const LANE_AT_ONCE: u64 = 250;

/// How many places a table has.
const PLACES: usize = 16_384;

/// All allowances.
pub struct Limits {
    begun: Instant,
    addresses: Table,
    lanes: Table,
}

impl Limits {
    /// So many commands a second from one address.
    pub fn new(per_second: u32) -> Self {
        let every_us = 1_000_000 / u64::from(per_second.clamp(1, 1_000_000));
        Self {
            begun: Instant::now(),
            addresses: Table::new(every_us, ADDRESS_AT_ONCE * 1_000_000),
            lanes: Table::new(every_us * LANE_SHARE, LANE_AT_ONCE * 1_000_000),
        }
    }

    /// Takes a request and its commands out of an address's allowance.
    pub fn address(&self, address: IpAddr, commands: usize) -> bool {
        self.addresses.take(line(address), commands, self.now_us())
    }

    /// Takes commands out of a lane's allowance.
    pub fn lane(&self, lane: &LaneId, commands: usize) -> bool {
        self.lanes.take(lane, commands, self.now_us())
    }

    fn now_us(&self) -> u64 {
        u64::try_from(self.begun.elapsed().as_micros()).unwrap_or(u64::MAX)
    }
}

/// Whose line an address is: the holder of an IPv6 line has 2^64 addresses, and one allowance.
pub fn line(address: IpAddr) -> u128 {
    match address.to_canonical() {
        IpAddr::V4(address) => u128::from(address.to_bits()),
        IpAddr::V6(address) => address.to_bits() >> 64 << 64,
    }
}

/// Allowances by place: for each, the moment at which all that was taken will have grown again.
struct Table {
    places: Mutex<Box<[u64]>>,
    /// Drawn when the server starts, so that nobody chooses whose place he shares.
    chance: RandomState,
    every_us: u64,
    at_once_us: u64,
}

impl Table {
    fn new(every_us: u64, at_once_us: u64) -> Self {
        let places = Mutex::new(vec![0; PLACES].into_boxed_slice());
        Self { places, chance: RandomState::new(), every_us, at_once_us }
    }

    fn take(&self, who: impl Hash, count: usize, now_us: u64) -> bool {
        let place = usize::try_from(self.chance.hash_one(who) % PLACES as u64).unwrap_or_default();
        // Whoever panicked in between has left a number all the same.
        let mut places = self.places.lock().unwrap_or_else(PoisonError::into_inner);
        let taken = places[place].max(now_us) + self.every_us * count as u64;
        let granted = taken <= now_us + self.at_once_us;
        if granted {
            places[place] = taken;
        }
        granted
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_allowance_is_used_up_and_grows_again() {
        let table = Table::new(1_000, 10_000);
        assert!(table.take(1, 10, 0) && !table.take(1, 1, 0), "ten at once");
        assert!(!table.take(1, 2, 1_000) && table.take(1, 1, 1_000), "one each millisecond");
        assert!(table.take(1, 10, 60_000), "and no more than ten however long one waits");
        assert!(!table.take(1, 1, 60_000));
    }

    #[test]
    fn a_million_addresses_take_no_more_room_and_lock_nobody_out() {
        let limits = Limits::new(PER_SECOND);
        for n in 0..1_000_000_u32 {
            limits.addresses.take(u128::from(n) << 64, 1, 0);
        }
        assert_eq!(limits.addresses.places.lock().unwrap().len(), PLACES);
        assert!(limits.addresses.take("somebody else", 50, 0));
    }

    #[test]
    fn one_line_has_one_allowance() {
        let limits = Limits::new(1);
        let of = |address: &str, commands| limits.address(address.parse().unwrap(), commands);
        assert!(of("2001:db8::1", 60));
        assert!(!of("2001:db8::2", 30), "the same line");
        assert!(of("2001:db8:0:1::1", 60), "another line");
        assert!(of("192.0.2.1", 60) && !of("::ffff:192.0.2.1", 30), "the same address in two writings");
    }
}
