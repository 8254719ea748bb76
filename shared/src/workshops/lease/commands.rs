//! What a device asks for its lease, and how staff take one away.

use super::Event as LeaseEvent;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::{LeaseId, WorkshopId};
use crate::map::Map;
use crate::refusal::Refusal;
use crate::state::State;
use crate::workshops::ledger::{self, Ledger};
use crate::workshops::settle::settle;
use crate::written::read_struct;
use serde::Serialize;

const MINUTE_MS: i64 = 60_000;

/// A device asks that seats of these workshops be set aside for it, as many as the town's terms allow.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeaseSeats {
    /// Its lease.
    pub lease: LeaseId,
    /// Of which workshops.
    pub workshops: Vec<WorkshopId>,
}

read_struct!(LeaseSeats { lease, workshops });

/// A device gives seats back that it has promised to nobody. It names how many, so that a sign-up that is still on its
/// way keeps its own, whichever arrives first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReturnSeats {
    /// Its lease.
    pub lease: LeaseId,
    /// How many of which workshop.
    pub seats: Map<WorkshopId, u32>,
}

read_struct!(ReturnSeats { lease, seats });

/// Staff take a lease away: a device is lost. Its seats are free when it can have confirmed nothing more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RevokeLease {
    /// Which lease.
    pub lease: LeaseId,
}

read_struct!(RevokeLease { lease });

impl LeaseSeats {
    /// Sets seats aside where nobody waits. There is nothing to refuse: what cannot be is not granted.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        if context.knowledge == Knowledge::OwnScopes || ending(state, &self.lease) {
            return Ok(Vec::new());
        }
        // Each workshop once, however often it is named.
        let workshops: Map<WorkshopId, ()> = self.workshops.iter().map(|id| (id.clone(), ())).collect();
        Ok(workshops.keys().flat_map(|id| self.set_aside(state, context, id)).collect())
    }

    fn set_aside(&self, state: &State, context: &Context, id: &WorkshopId) -> Vec<Event> {
        let Some(before) = state.books(id) else { return Vec::new() };
        let seats = self.grant(state, context, id, before);
        if seats == 0 {
            return Vec::new();
        }
        let leased = ledger::Event::SeatsLeased { lease: self.lease.clone(), seats };
        let after = before.after(&leased);
        let granted = told(&self.lease, LeaseEvent::Granted { workshop: id.clone(), seats });
        let mut events = vec![Event::Workshop(id.clone(), leased), granted];
        events.extend(settle(context, id, before, after));
        events
    }

    /// How many seats of a workshop this lease may have more.
    fn grant(&self, state: &State, context: &Context, id: &WorkshopId, books: &Ledger) -> u32 {
        let programme = &state.programme;
        let (Some(terms), Some(workshop)) = (programme.lease_terms(), programme.workshops.get(id)) else { return 0 };
        if books.waiting_parties() > 0 || state.programme.has_begun(workshop, context.now) {
            return 0;
        }
        let more = terms.seats.saturating_sub(books.leased_to(&self.lease));
        more.min(terms.seats_in_all.saturating_sub(books.leased())).min(books.free())
    }
}

impl ReturnSeats {
    /// The seats go to those who wait, in their order.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let given = self.seats.iter().flat_map(|(id, seats)| match context.knowledge {
            Knowledge::Everything => give_back(state, context, id, &self.lease, *seats),
            Knowledge::OwnScopes => {
                vec![told(&self.lease, LeaseEvent::Returned { workshop: id.clone(), seats: *seats })]
            }
        });
        Ok(given.collect())
    }
}

impl RevokeLease {
    /// It ends after the longest time for which the device may still believe in it, and the town's grace.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let minutes = state.programme.lease_terms().map_or(0, |terms| i64::from(terms.ends_after_min()));
        let known = state.leases.contains_key(&self.lease) && !ending(state, &self.lease);
        let at_ms = context.now_ms.saturating_add(minutes * MINUTE_MS);
        Ok(known.then(|| told(&self.lease, LeaseEvent::Ending { at_ms })).into_iter().collect())
    }
}

/// Gives back what is left of a revoked lease whose time has come: one lease at a time, each on what the one before has
/// left.
pub fn end(state: &State, context: &Context) -> Vec<Event> {
    let mut over = state.leases.iter().filter(|(_, lease)| lease.ends_ms.is_some_and(|at| at <= context.now_ms));
    let first = over.find_map(|(id, lease)| {
        let left = lease.seats.iter().flat_map(|(workshop, seats)| give_back(state, context, workshop, id, *seats));
        Some(left.collect::<Vec<Event>>()).filter(|events| !events.is_empty())
    });
    first.unwrap_or_default()
}

fn give_back(state: &State, context: &Context, id: &WorkshopId, lease: &LeaseId, seats: u32) -> Vec<Event> {
    let Some(before) = state.books(id) else { return Vec::new() };
    let seats = seats.min(before.leased_to(lease));
    if seats == 0 {
        return Vec::new();
    }
    let returned = ledger::Event::LeaseReturned { lease: lease.clone(), seats };
    let after = before.after(&returned);
    let mut events =
        vec![Event::Workshop(id.clone(), returned), told(lease, LeaseEvent::Returned { workshop: id.clone(), seats })];
    events.extend(settle(context, id, before, after));
    events
}

fn ending(state: &State, lease: &LeaseId) -> bool {
    state.leases.get(lease).is_some_and(|lease| lease.ends_ms.is_some())
}

fn told(lease: &LeaseId, event: LeaseEvent) -> Event {
    Event::Lease(lease.clone(), event)
}
