//! Noting who came.

use super::super::ledger;
use super::super::who::MAX_CLASS;
use super::{Mark, Noted};
use crate::code::BookingId;
use crate::command::of_tablet;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::WorkshopId;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// More people than this do not come in at once; it is a slip of the finger.
pub const MOST_WALK_INS: u8 = 60;

/// Who runs a workshop notes what became of a party. Noted otherwise, it is put right.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MarkAttendance {
    /// Of which workshop.
    pub workshop: WorkshopId,
    /// Of which party.
    pub booking: BookingId,
    /// What became of it.
    #[serde(flatten)]
    pub mark: Mark,
    /// How many marks of it the tablet knew of.
    pub seen: u32,
}

read_struct!(MarkAttendance { workshop, booking, seen } flat { mark });

impl MarkAttendance {
    /// The mark, unless it stands already. A tablet brings it however late: also for a party that has withdrawn since, and
    /// for a workshop of an event that is over.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        of_tablet()?;
        let books = books(state, &self.workshop)?;
        let party = books.and_then(|books| books.party(&self.booking)).map(|party| party.people);
        let booked = || {
            let details = state.bookings.get(&self.booking)?.details.as_ref()?;
            (details.workshop == self.workshop).then(|| details.who.people())
        };
        let people = match (party.or_else(booked), context.knowledge) {
            (Some(people), _) => people,
            (None, Knowledge::OwnScopes) => MAX_CLASS.into(),
            (None, Knowledge::Everything) => return Err(Refusal::UnknownBooking),
        };
        if matches!(self.mark, Mark::Present { people: came } if came == 0 || came > people) {
            return Err(Refusal::PartySize { max: u8::try_from(people).unwrap_or(MAX_CLASS) });
        }
        let stands = books.and_then(|books| books.attendance.marks.get(&self.booking));
        let is_same = stands.map_or(Mark::Open, |marked| marked.last.mark) == self.mark;
        // Who knows that two tablets differ, and says the same again, has looked.
        let settles = stands.is_some_and(|marked| marked.otherwise.is_some() && self.seen >= marked.count);
        if is_same && !settles {
            return Ok(Vec::new());
        }
        let noted = Noted { at_ms: context.happened_ms, mark: self.mark };
        let marked = ledger::Event::Attended { booking: self.booking.clone(), seen: self.seen, noted };
        Ok(vec![Event::Workshop(self.workshop.clone(), marked)])
    }
}

/// Who runs a workshop counts people who came without a booking, also where nobody needs one. Two tablets at two doors count
/// together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountWalkIns {
    /// At which workshop.
    pub workshop: WorkshopId,
    /// How many more came.
    pub more: u32,
    /// How many were counted too many.
    pub fewer: u32,
}

read_struct!(CountWalkIns { workshop, more, fewer });

impl CountWalkIns {
    /// As many more or fewer, and never fewer than nobody.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        of_tablet()?;
        if state.books(&self.workshop).is_none() && !state.programme.workshops.contains_key(&self.workshop) {
            return Err(Refusal::UnknownWorkshop);
        }
        let counted = self.more.max(self.fewer);
        if counted == 0 || counted > MOST_WALK_INS.into() {
            return Err(Refusal::PartySize { max: MOST_WALK_INS });
        }
        let counted = ledger::Event::WalkedIn { more: self.more, fewer: self.fewer, at_ms: context.happened_ms };
        Ok(vec![Event::Workshop(self.workshop.clone(), counted)])
    }
}

/// The books, as far as they are held here.
fn books<'a>(state: &'a State, id: &WorkshopId) -> Result<Option<&'a ledger::Ledger>, Refusal> {
    let books = state.books(id);
    match (books, state.programme.workshops.get(id)) {
        (None, None) => Err(Refusal::UnknownWorkshop),
        (None, Some(workshop)) if workshop.seats.is_none() => Err(Refusal::NoSignUp),
        (books, _) => Ok(books),
    }
}
