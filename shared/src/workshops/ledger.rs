//! The scope `workshop/<id>`: the parties of one workshop, for who runs it.

use super::attendance::{Attendance, Noted};
use super::who::{Level, Who};
use crate::code::BookingId;
use crate::id::LeaseId;
use crate::map::Map;
use crate::mutant::{self, Mutant};
use crate::programme::Need;
use crate::written::{read_named, read_struct, read_tagged};
use serde::Serialize;

/// Whether a party has its seats.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It has its seats.
    Confirmed,
    /// It waits.
    Waiting,
}

read_named!(Standing; Confirmed, Waiting);

/// One party in the books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Party {
    /// Its booking.
    pub booking: BookingId,
    /// How many people.
    pub people: u32,
    /// Whether it has its seats.
    pub standing: Standing,
    /// How many of them are children; none where it came before that was noted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<u32>,
    /// What it needs so that it can come.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
    /// How old its children are, in years, where that was asked and said.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ages: Vec<u8>,
    /// The level, if it is a school class.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub class: Option<Level>,
}

read_struct!(Party { booking, people, standing, children, class } default { needs, ages });

impl Party {
    /// The party of a booking, of whose needs nothing is said.
    pub fn of(booking: &BookingId, who: &Who, standing: Standing) -> Self {
        let (people, children) = (who.people(), Some(who.children.into()));
        let (ages, class) = (who.ages.clone(), who.class);
        Self { booking: booking.clone(), people, standing, children, needs: Vec::new(), ages, class }
    }
}

/// What is recorded in a workshop's books.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The workshop has this many seats from now on.
    Opened {
        /// All seats.
        seats: u32,
    },
    /// A party came in.
    PartyJoined {
        /// The party.
        party: Party,
    },
    /// A party is now other than it was: it stays where it is in the books.
    PartyChanged {
        /// What it is now.
        party: Party,
    },
    /// A party gave its seats or its place in line back.
    PartyLeft {
        /// Its booking.
        booking: BookingId,
    },
    /// A waiting party got its seats.
    PartyPromoted {
        /// Its booking.
        booking: BookingId,
    },
    /// Whether seats that the first in line cannot use go to the next who fit, from now on: the organiser's deadline
    /// has passed, or was moved.
    IdleSeats {
        /// Whether they are offered on.
        offered_on: bool,
    },
    /// Seats were set aside for a device: neither free nor taken.
    SeatsLeased {
        /// Its lease.
        lease: LeaseId,
        /// How many, beside those it has.
        seats: u32,
    },
    /// Of these, some are taken by the party that comes next.
    LeaseUsed {
        /// The lease.
        lease: LeaseId,
        /// How many.
        seats: u32,
    },
    /// Of these, some are free again.
    LeaseReturned {
        /// The lease.
        lease: LeaseId,
        /// How many.
        seats: u32,
    },
    /// It was noted what became of a party.
    Attended {
        /// Its booking.
        booking: BookingId,
        /// How many marks of it whoever noted it knew of.
        seen: u32,
        /// What, and when.
        #[serde(flatten)]
        noted: Noted,
    },
    /// People were counted who came without a booking.
    WalkedIn {
        /// How many more.
        more: u32,
        /// How many had been counted too many.
        fewer: u32,
        /// When, in milliseconds since 1970.
        at_ms: i64,
    },
}

read_tagged!(Event, "kind"; Opened { seats }, PartyJoined { party }, PartyChanged { party }, PartyLeft { booking }, PartyPromoted { booking }, IdleSeats { offered_on }, SeatsLeased { lease, seats }, LeaseUsed { lease, seats }, LeaseReturned { lease, seats }, Attended { booking, seen } flat { noted }, WalkedIn { more, fewer, at_ms });

/// The books of one workshop: parties in the order in which they came.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Ledger {
    /// All seats.
    pub seats: u32,
    /// Who is in, in order.
    pub parties: Vec<Party>,
    /// Whether seats that the first in line cannot use go to the next who fit.
    pub offered_on: bool,
    /// Seats set aside for devices, by lease.
    pub leases: Map<LeaseId, u32>,
    /// Who came.
    #[serde(skip_serializing_if = "Attendance::is_empty")]
    pub attendance: Attendance,
}

read_struct!(Ledger { seats, parties } default { offered_on, leases, attendance });

impl Ledger {
    /// The books after one fact more.
    #[must_use]
    pub fn after(&self, event: &Event) -> Self {
        let mut after = self.clone();
        after.evolve(event);
        after
    }

    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Opened { seats } => self.seats = *seats,
            Event::PartyJoined { party } => {
                if self.parties.iter().all(|known| known.booking != party.booking) {
                    self.parties.push(party.clone());
                }
            }
            Event::PartyChanged { party } => {
                for known in self.parties.iter_mut().filter(|known| known.booking == party.booking) {
                    known.clone_from(party);
                }
            }
            Event::PartyLeft { booking } => self.parties.retain(|party| party.booking != *booking),
            Event::PartyPromoted { booking } => {
                for party in self.parties.iter_mut().filter(|party| party.booking == *booking) {
                    party.standing = Standing::Confirmed;
                }
            }
            Event::IdleSeats { offered_on } => self.offered_on = *offered_on,
            Event::SeatsLeased { lease, seats } => {
                let held = self.leases.or_default(lease.clone());
                *held = held.saturating_add(*seats);
            }
            Event::LeaseUsed { lease, seats } | Event::LeaseReturned { lease, seats } => {
                match self.leased_to(lease).saturating_sub(*seats) {
                    0 => drop(self.leases.remove(lease)),
                    left => self.leases.insert(lease.clone(), left),
                }
            }
            Event::Attended { booking, seen, noted } => self.attendance.mark(booking, *noted, *seen),
            Event::WalkedIn { more, fewer, .. } => self.attendance.walk_in(*more, *fewer),
        }
    }

    /// Seats that somebody holds.
    pub fn taken(&self) -> u32 {
        self.parties.iter().filter(|party| party.standing == Standing::Confirmed).map(|party| party.people).sum()
    }

    /// Seats that nobody holds, and no device.
    pub fn free(&self) -> u32 {
        self.seats.saturating_sub(self.taken()).saturating_sub(self.leased())
    }

    /// Seats set aside for devices.
    pub fn leased(&self) -> u32 {
        self.leases.values().sum()
    }

    /// Seats set aside for one device.
    pub fn leased_to(&self, lease: &LeaseId) -> u32 {
        self.leases.get(lease).copied().unwrap_or(0)
    }

    /// The bookings that wait, first in line first.
    pub fn waiting(&self) -> impl Iterator<Item = &BookingId> {
        self.parties.iter().filter(|party| party.standing == Standing::Waiting).map(|party| &party.booking)
    }

    /// The party of a booking.
    pub fn party(&self, booking: &BookingId) -> Option<&Party> {
        self.parties.iter().find(|party| party.booking == *booking)
    }

    /// How many parties wait.
    pub fn waiting_parties(&self) -> u32 {
        u32::try_from(self.waiting().count()).unwrap_or(u32::MAX)
    }

    /// How many parties and people wait before a booking (all who wait, before a newcomer).
    pub fn ahead(&self, booking: &BookingId) -> (u32, u32) {
        let line = self.parties.iter().filter(|party| party.standing == Standing::Waiting);
        let ahead = line.take_while(|party| party.booking != *booking);
        ahead.fold((0, 0), |(parties, people), party| (parties + 1, people + party.people))
    }

    /// Who gets seats next: the first in line, if all of it fits; and once idle seats are offered on, else the first
    /// behind it that fits.
    pub fn next_to_promote(&self) -> Option<BookingId> {
        let free = self.free();
        let mut line = self.parties.iter().filter(|party| party.standing == Standing::Waiting);
        let fits = |party: &&Party| party.people <= free;
        let next =
            if self.offered_on || mutant::is(Mutant::PassTheLine) { line.find(fits) } else { line.next().filter(fits) };
        next.map(|party| party.booking.clone())
    }
}
