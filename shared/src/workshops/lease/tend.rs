//! What a device does about leases: a kiosk asks for seats and gives them back; what an earlier start of it held, and
//! nobody was promised, goes back.

use super::{LeaseSeats, ReturnSeats};
use crate::command::Command;
use crate::day::Moment;
use crate::id::{LeaseId, WorkshopId};
use crate::map::Map;
use crate::state::State;

/// What is to be done now.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tending {
    /// What to ask the centre for, and what to give back.
    pub commands: Vec<Command>,
    /// Leases of which nothing is left and nothing will come.
    pub over: Vec<LeaseId>,
}

/// Whether a party may be confirmed here and now, from a lease that the device knows to be live: enough seats are left
/// of it, and as far as is known nobody waits.
pub fn may_confirm(state: &State, lease: &LeaseId, workshop: &WorkshopId, people: u32) -> bool {
    let held = state.leases.get(lease).filter(|lease| lease.ends_ms.is_none());
    held.is_some_and(|lease| lease.left(workshop) >= people) && !somebody_waits(state, workshop)
}

/// What a device that is connected does now; `own` is the lease of this start of it, if it is one that has leases.
pub fn tend(state: &State, own: Option<&LeaseId>, now: Moment) -> Tending {
    let mut tending = Tending::default();
    for (id, lease) in &state.leases {
        let live = own == Some(id) && lease.ends_ms.is_none();
        let idle = |workshop: &WorkshopId| !live || somebody_waits(state, workshop);
        let held = lease.seats.iter().filter(|(workshop, seats)| **seats > 0 && idle(workshop));
        let seats: Map<WorkshopId, u32> = held.map(|(workshop, seats)| (workshop.clone(), *seats)).collect();
        if !seats.is_empty() {
            tending.commands.push(Command::ReturnSeats(ReturnSeats { lease: id.clone(), seats }));
        } else if !live {
            tending.over.push(id.clone());
        }
    }
    if let Some(own) = own {
        tending.commands.extend(ask(state, own, now));
    }
    tending
}

/// Asks for seats of every workshop that has some to spare.
fn ask(state: &State, own: &LeaseId, now: Moment) -> Option<Command> {
    let terms = state.programme.lease_terms()?;
    let lease = state.leases.get(own);
    if lease.is_some_and(|lease| lease.ends_ms.is_some()) {
        return None;
    }
    let held = |id: &WorkshopId| lease.map_or(0, |lease| lease.left(id));
    let free =
        |id: &WorkshopId| state.programme.seats.get(id).is_some_and(|seats| seats.free > 0 && seats.waiting == 0);
    let open = state.programme.workshops.iter().filter(|(_, workshop)| !state.programme.has_begun(workshop, now));
    let wanted = open.filter(|(id, _)| free(id) && held(id) < terms.seats);
    let workshops: Vec<WorkshopId> = wanted.map(|(id, _)| id.clone()).collect();
    (!workshops.is_empty()).then(|| Command::LeaseSeats(LeaseSeats { lease: own.clone(), workshops }))
}

fn somebody_waits(state: &State, workshop: &WorkshopId) -> bool {
    state.programme.seats.get(workshop).is_some_and(|seats| seats.waiting > 0)
}
