//! Workshops: sign a party up, withdraw, and promote the next ones from the waiting list.
//!
//! Parties are all or none, and served strictly in their order: while one waits, nobody passes it, even where seats
//! stay free that are too few for it. So an earlier party is never delayed by a later, smaller one. Only when the
//! organiser's deadline has passed are seats that the first in line cannot use offered on (`offer.rs`).

pub mod booking;
#[cfg(test)]
mod fairness;
pub mod ledger;
mod offer;
mod see;
mod sign_up;
mod withdraw;

pub use offer::pass;
pub use see::{BookingView, CardView, DayView, ProgrammeView, booking, bookings, programme, workshop};
pub use sign_up::{MAX_PARTY, SignUp};
pub use withdraw::Withdraw;

use crate::code::BookingId;
use crate::event::Event;
use crate::id::WorkshopId;
use crate::programme::{self, Seats, Workshop};
use crate::state::State;
use ledger::Ledger;

/// Opens the books of a newly announced workshop, or gives it its new number of seats.
pub fn opened(state: &State, workshop: &Workshop) -> Vec<Event> {
    let Some(seats) = workshop.seats else { return Vec::new() };
    let before = state.ledgers.get(&workshop.id).cloned().unwrap_or_default();
    if before.seats == seats {
        return Vec::new();
    }
    let opened = ledger::Event::Opened { seats };
    let mut after = before.clone();
    after.evolve(&opened);
    let mut events = vec![Event::Workshop(workshop.id.clone(), opened)];
    events.extend(settle(&workshop.id, &before, after));
    events
}

/// After a change of a workshop's books: promotes those who now fit, tells everybody who waits their place if it has
/// changed, and the public what is left.
fn settle(id: &WorkshopId, before: &Ledger, mut after: Ledger) -> Vec<Event> {
    let mut events = Vec::new();
    while let Some(next) = after.next_to_promote() {
        let promoted = ledger::Event::PartyPromoted { booking: next.clone() };
        after.evolve(&promoted);
        events.push(Event::Workshop(id.clone(), promoted));
        events.push(Event::Booking(next, booking::Event::Promoted));
    }
    events.extend(places_changed(before, &after));
    let seats = Seats { free: after.free(), waiting: after.waiting_parties() };
    events.push(Event::Programme(programme::Event::SeatsLeft { workshop: id.clone(), seats }));
    events
}

fn places_changed(before: &Ledger, after: &Ledger) -> Vec<Event> {
    let was = |booking: &BookingId| before.waiting().position(|other| other == booking);
    let moved = after.waiting().enumerate().filter(|(place, booking)| was(booking).is_some_and(|old| old != *place));
    moved
        .map(|(place, id)| {
            let place = u32::try_from(place + 1).unwrap_or(u32::MAX);
            Event::Booking(id.clone(), booking::Event::PlaceChanged { place })
        })
        .collect()
}
