//! Having one's contact erased, and nothing else: the booking stays.

use super::booking::{self, ContactStanding};
use crate::code::BookingId;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// A person has the sealed contact of their booking erased.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EraseContact {
    /// The booking's code.
    pub booking: BookingId,
}

read_struct!(EraseContact { booking });

impl EraseContact {
    /// Erased once; where there is none (any more), it is as asked already.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let held = state.bookings.get(&self.booking).filter(|booking| booking.details.is_some());
        match (held, context.knowledge) {
            (Some(booking), _) if booking.contact == Some(ContactStanding::Sealed) => {
                Ok(vec![Event::Booking(self.booking.clone(), booking::Event::ContactErased)])
            }
            (Some(_), _) | (None, Knowledge::OwnScopes) => Ok(Vec::new()),
            (None, Knowledge::Everything) => Err(Refusal::UnknownBooking),
        }
    }
}
