//! Giving seats back.

use super::booking::{self, ContactStanding};
use super::ledger;
use super::settle::{settle, standing};
use crate::code::BookingId;
use crate::context::Context;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// A party gives its seats, or its place in line, back; the next ones move up at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Withdraw {
    /// The booking's code.
    pub booking: BookingId,
}

read_struct!(Withdraw { booking });

impl Withdraw {
    /// The seats go to those who wait, in their order.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let Some((held, details)) = standing(state, context, &self.booking)? else { return Ok(Vec::new()) };
        let mut events = vec![Event::Booking(self.booking.clone(), booking::Event::Withdrawn)];
        // Nobody need be called any more.
        if held.contact == Some(ContactStanding::Sealed) {
            events.push(Event::Booking(self.booking.clone(), booking::Event::ContactErased));
        }
        if let Some(before) = state.books(&details.workshop) {
            let left = ledger::Event::PartyLeft { booking: self.booking.clone() };
            let after = before.after(&left);
            events.push(Event::Workshop(details.workshop.clone(), left));
            events.extend(settle(context, &details.workshop, before, after));
        }
        Ok(events)
    }
}
