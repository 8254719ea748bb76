//! Signing a party up.

use super::booking::{self, Standing};
use super::lease;
use super::ledger::{self, Ledger, Party};
use super::reason::Reason;
use super::settle::{explained, passed, settle};
use super::who::Who;
use crate::code::BookingId;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::{LeaseId, WorkshopId};
use crate::mutant::{self, Mutant};
use crate::programme::{Need, Workshop};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// A party signs up for a workshop: all of it, or it waits together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignUp {
    /// For which workshop.
    pub workshop: WorkshopId,
    /// The code of the new booking, drawn by the device.
    pub booking: BookingId,
    /// Who comes.
    #[serde(flatten)]
    pub who: Who,
    /// The lease from which the device has confirmed it, if it has.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lease: Option<LeaseId>,
    /// Whether a sealed contact comes with it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub contact: bool,
    /// What it needs so that it can come, if it says so.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub needs: Vec<Need>,
}

read_struct!(SignUp { workshop, booking, lease } default { contact, needs } flat { who });

impl SignUp {
    /// Seats or a place in line, and the contact that comes with it, unless one is kept or was erased before.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let mut events = self.decide_seats(state, context)?;
        let held = state.bookings.get(&self.booking).and_then(|booking| booking.contact);
        if self.contact && held.is_none() {
            events.push(Event::Booking(self.booking.clone(), booking::Event::ContactKept));
        }
        Ok(events)
    }

    /// Seats if all fit and nobody waits (or idle seats are offered on), else the end of the waiting list. A device that
    /// does not hold the workshop's books can only ask.
    fn decide_seats(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let workshop = state.programme.workshops.get(&self.workshop).ok_or(Refusal::UnknownWorkshop)?;
        self.who.fits(workshop)?;
        if let Some(known) = state.bookings.get(&self.booking).and_then(|booking| booking.details.as_ref()) {
            // The same booking again, by another way (its voucher was shown): it is there, whatever became of its party.
            return if known.workshop == self.workshop { Ok(Vec::new()) } else { Err(Refusal::BookingTaken) };
        }
        let asked = Self { who: self.who.as_asked(workshop), ..self.clone() };
        asked.decide_new(state, context, workshop)
    }

    fn decide_new(&self, state: &State, context: &Context, workshop: &Workshop) -> Result<Vec<Event>, Refusal> {
        let people = self.who.people();
        if let Some(events) = self.honour_lease(state, context, people) {
            return Ok(events);
        }
        if workshop.cancelled {
            return Err(Refusal::WorkshopCancelled);
        }
        // A device's clock closes nothing: only the server's time counts.
        let counts = context.knowledge == Knowledge::Everything || mutant::is(Mutant::DeviceClockCloses);
        if counts && state.programme.has_begun(workshop, context.now) {
            return Err(Refusal::WorkshopClosed);
        }
        match state.books(&self.workshop) {
            Some(ledger) => Ok(self.join(context, ledger, people)),
            None => Ok(vec![self.booked(Standing::Asked)]),
        }
    }

    /// The device has confirmed it, and the seats are still set aside for that device: so it stands, whoever waits and
    /// whatever has begun.
    fn honour_lease(&self, state: &State, context: &Context, people: u32) -> Option<Vec<Event>> {
        let id = self.lease.as_ref()?;
        let lease = state.leases.get(id)?;
        let before = state.books(&self.workshop);
        let left = before.map_or(lease.left(&self.workshop), |books| books.leased_to(id));
        if left < people {
            return None;
        }
        let (lease, workshop, seats) = (id.clone(), self.workshop.clone(), people);
        let mut events = vec![
            self.booked(Standing::Confirmed),
            Event::Lease(lease.clone(), lease::Event::Used { workshop: workshop.clone(), seats }),
        ];
        if let Some(before) = before {
            let party = self.party(ledger::Standing::Confirmed);
            let used = [ledger::Event::LeaseUsed { lease, seats }, ledger::Event::PartyJoined { party }];
            let after = used.iter().fold(before.clone(), |books, event| books.after(event));
            events.push(explained(context, &self.booking, Reason::FromLease));
            events.extend(used.map(|event| Event::Workshop(workshop.clone(), event)));
            events.extend(settle(context, &workshop, before, after));
        }
        Some(events)
    }

    fn join(&self, context: &Context, before: &Ledger, people: u32) -> Vec<Event> {
        let free = before.free();
        let (parties, people_before) = before.ahead(&self.booking);
        let (entry, told, reason) = match (people <= free, parties) {
            (true, 0) => (ledger::Standing::Confirmed, Standing::Confirmed, Reason::SeatsFree { free }),
            (true, parties) if before.offered_on => {
                (ledger::Standing::Confirmed, Standing::Confirmed, Reason::OfferedOn { free, parties })
            }
            (_, 0) => (ledger::Standing::Waiting, Standing::Waiting { place: 1 }, Reason::TooFew { free }),
            (_, parties) => {
                let reason = Reason::Behind { free, parties, people: people_before };
                (ledger::Standing::Waiting, Standing::Waiting { place: parties + 1 }, reason)
            }
        };
        let party = self.party(entry);
        let joined = ledger::Event::PartyJoined { party };
        let after = before.after(&joined);
        let mut events = vec![self.booked(told)];
        events.extend(self.lease.iter().map(|_| explained(context, &self.booking, Reason::LeaseOver)));
        events.push(explained(context, &self.booking, reason));
        if matches!(reason, Reason::OfferedOn { .. }) {
            events.extend(passed(context, before, None));
        }
        events.push(Event::Workshop(self.workshop.clone(), joined));
        events.extend(settle(context, &self.workshop, before, after));
        events
    }

    fn party(&self, standing: ledger::Standing) -> Party {
        // Each once, in one order.
        let all = Need::THINGS.into_iter().chain(Need::LANGUAGES);
        let needs = all.filter(|need| self.needs.contains(need)).collect();
        Party { needs, ..Party::of(&self.booking, &self.who, standing) }
    }

    fn booked(&self, standing: Standing) -> Event {
        let (workshop, who) = (self.workshop.clone(), self.who.clone());
        Event::Booking(self.booking.clone(), booking::Event::Booked { workshop, who, standing })
    }
}
