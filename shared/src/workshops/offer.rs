//! Offering idle seats on. Where the first in line does not fit into the free seats, these stay idle until the deadline
//! that the organiser has set. From then on they go to the first in line that fits, in the order of the line, and so
//! does whatever comes free later: the line is always asked from its head, so that a seat goes past an earlier party
//! only in a moment in which that party cannot use it. What was given is not taken back.

use super::lease;
use super::ledger::{self, Ledger};
use super::settle::settle;
use crate::context::Context;
use crate::event::Event;
use crate::id::WorkshopId;
use crate::state::State;

/// What time alone leads to: deadlines that have passed by the server's time, and those that were moved and are to come
/// again; and once nothing of that is due, leases that end.
pub fn pass(state: &State, context: &Context) -> Vec<Event> {
    let offered: Vec<Event> = pass_all(state, context);
    if offered.is_empty() { lease::end(state, context) } else { offered }
}

fn pass_all(state: &State, context: &Context) -> Vec<Event> {
    state.ledgers.iter().flat_map(|(id, books)| pass_one(state, context, id, books)).collect()
}

fn pass_one(state: &State, context: &Context, id: &WorkshopId, books: &Ledger) -> Vec<Event> {
    let Some(workshop) = state.programme.workshops.get(id) else { return Vec::new() };
    let offered_on = state.programme.offers_on(workshop).is_some_and(|deadline| deadline <= context.now);
    // Once it has begun, nobody is called any more.
    if offered_on == books.offered_on || state.programme.has_begun(workshop, context.now) {
        return Vec::new();
    }
    let passed = ledger::Event::IdleSeats { offered_on };
    let after = books.after(&passed);
    let mut events = vec![Event::Workshop(id.clone(), passed)];
    if after.next_to_promote().is_some() {
        events.extend(settle(context, id, books, after));
    }
    events
}
