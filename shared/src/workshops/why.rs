//! Why a booking stands where it does, and what comes next: from what its own scope and the programme hold.

use super::booking::Standing;
use super::reason::Explained;
use crate::code::BookingId;
use crate::day::Moment;
use crate::state::State;

/// The answer to “why not me?”.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WhyView {
    /// What decided so far, in order.
    pub steps: Vec<Explained>,
    /// What comes next, for who waits.
    pub next: Option<NextView>,
}

/// How things stand for who waits.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NextView {
    /// 1 for the first in line.
    pub place: u32,
    /// How many people come together.
    pub people: u32,
    /// How many seats nobody holds.
    pub free: u32,
    /// From when on seats that the first in line cannot use go to the next who fit; none if they stay with the line.
    pub offers_on: Option<Moment>,
}

/// Why this booking stands where it does; none where nothing is known of it.
pub fn why(state: &State, id: &BookingId) -> Option<WhyView> {
    let booking = state.bookings.get(id)?;
    let details = booking.details.as_ref()?;
    let next = match details.standing {
        Standing::Waiting { place } => {
            let free = state.programme.seats.get(&details.workshop).map_or(0, |seats| seats.free);
            let workshop = state.programme.workshops.get(&details.workshop);
            let offers_on = workshop.and_then(|workshop| state.programme.offers_on(workshop));
            Some(NextView { place, people: details.who.people(), free, offers_on })
        }
        Standing::Asked | Standing::Confirmed | Standing::Withdrawn => None,
    };
    (next.is_some() || !booking.reasons.is_empty()).then(|| WhyView { steps: booking.reasons.clone(), next })
}
