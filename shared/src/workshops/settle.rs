//! After a change of a workshop's books: who moves up, who is told what, and what the public may know.

use super::booking::{self, Booking, Details, Standing};
use super::ledger::{self, Ledger};
use super::reason::{Explained, Reason};
use crate::code::BookingId;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::WorkshopId;
use crate::programme::{self, Seats, Workshop};
use crate::refusal::Refusal;
use crate::state::State;

/// Opens the books of a newly announced workshop, or gives it its new number of seats: none where it is cancelled, so that
/// nobody moves up to what does not take place.
pub fn opened(state: &State, context: &Context, workshop: &Workshop) -> Vec<Event> {
    let Some(seats) = workshop.seats.map(|seats| if workshop.cancelled { 0 } else { seats }) else { return Vec::new() };
    let before = state.books(&workshop.id).cloned().unwrap_or_default();
    if before.seats == seats {
        return Vec::new();
    }
    let opened = ledger::Event::Opened { seats };
    let after = before.after(&opened);
    let mut events = vec![Event::Workshop(workshop.id.clone(), opened)];
    events.extend(settle(context, &workshop.id, &before, after));
    events
}

/// The booking that somebody speaks of, while it stands; none on a device that does not hold it, which cannot say.
pub(super) fn standing<'a>(
    state: &'a State,
    context: &Context,
    id: &BookingId,
) -> Result<Option<(&'a Booking, &'a Details)>, Refusal> {
    let held = state.bookings.get(id).and_then(|booking| Some((booking, booking.details.as_ref()?)));
    match (held, context.knowledge) {
        (Some((_, details)), _) if details.standing == Standing::Withdrawn => Err(Refusal::AlreadyWithdrawn),
        (None, Knowledge::Everything) => Err(Refusal::UnknownBooking),
        (held, _) => Ok(held),
    }
}

/// Promotes those who now fit, tells everybody who waits their place if it has changed and who moved past them, and
/// the public what is left.
pub(super) fn settle(context: &Context, id: &WorkshopId, before: &Ledger, mut after: Ledger) -> Vec<Event> {
    let mut events = Vec::new();
    while let Some(next) = after.next_to_promote() {
        let free = after.free();
        let parties = after.ahead(&next).0;
        let reason = if parties == 0 { Reason::InTurn { free } } else { Reason::OfferedOn { free, parties } };
        let promoted = ledger::Event::PartyPromoted { booking: next.clone() };
        events.push(Event::Workshop(id.clone(), promoted.clone()));
        events.push(Event::Booking(next.clone(), booking::Event::Promoted));
        events.push(explained(context, &next, reason));
        events.extend(passed(context, &after, Some(&next)));
        after.evolve(&promoted);
    }
    events.extend(places_changed(before, &after));
    let seats = Seats { free: after.free(), waiting: after.waiting_parties() };
    events.push(Event::Programme(programme::Event::SeatsLeft { workshop: id.clone(), seats }));
    events
}

/// Tells a booking why.
pub(super) fn explained(context: &Context, id: &BookingId, reason: Reason) -> Event {
    Event::Booking(id.clone(), booking::Event::Explained(Explained { at_ms: context.now_ms, reason }))
}

/// Tells those who wait before somebody (everybody, before a newcomer) that it moves past them, and why it may.
pub(super) fn passed(context: &Context, books: &Ledger, somebody: Option<&BookingId>) -> Vec<Event> {
    let reason = Reason::Passed { free: books.free() };
    let earlier = books.waiting().take_while(|booking| Some(*booking) != somebody);
    earlier.map(|booking| explained(context, booking, reason)).collect()
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
