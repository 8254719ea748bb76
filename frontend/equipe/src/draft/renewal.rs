//! The draft of the next event: its own form, and which moments of the last one come along, when and for how many.

use super::{Draft, Fields, Thing, Wrong};
use plein_sens_shared::day::Day;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::programme::{Moved, Occasion, Programme, Renew, Workshop};
use plein_sens_shared::sync::Push;

/// The fields of one moment that may move.
pub const MOVING: [&str; 4] = ["day", "start", "end", "seats"];

/// The draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Renewal {
    /// The form of the event.
    pub occasion: Draft,
    /// What comes along, and of which programme it was made.
    pub wish: Renew,
    /// What was sent and not answered: sent again as it is.
    pub sent: Option<Push>,
}

impl Renewal {
    /// Begins with all of the last event, a year later on the same days of the week.
    pub fn of(programme: &Programme, today: Day) -> Option<Self> {
        let last = programme.occasion.as_ref()?;
        let next = Occasion { first_day: last.next_first_day(today), ..last.clone() };
        let wish = Renew { occasion: next.clone(), over: programme.edition(), leave: Vec::new(), moved: Vec::new() };
        Some(Self { occasion: Draft::of(Thing::Occasion(Box::new(next)), true), wish, sent: None })
    }

    /// The same with another text in a field of the event; what is wrong there leaves the event as it was.
    pub fn with(&self, name: &str, text: &str) -> Self {
        let mut next = Self { occasion: self.occasion.with(name, text), sent: None, ..self.clone() };
        if let Ok(occasion) = next.checked() {
            next.wish.occasion = occasion;
        }
        next
    }

    /// The event; else the fields in which something is wrong.
    pub fn checked(&self) -> Result<Occasion, Wrong> {
        match self.occasion.base.with(&self.occasion.fields)? {
            Thing::Occasion(it) => Ok(*it),
            _ => Err(vec!["event"]),
        }
    }

    /// The same with one moment as its form says; else the fields in which something is wrong.
    pub fn moved(&self, before: &Workshop, comes: bool, fields: &Fields) -> Result<Self, Wrong> {
        let mut next = Self { sent: None, ..self.clone() };
        let is_other = |id: &WorkshopId| *id != before.id;
        next.wish.leave.retain(is_other);
        next.wish.moved.retain(|moved| is_other(&moved.workshop));
        if !comes {
            next.wish.leave.push(before.id.clone());
            return Ok(next);
        }
        let Thing::Workshop(it) = Thing::Workshop(Box::new(before.clone())).with(fields)? else { return Ok(next) };
        let moved = Moved { workshop: it.id, day: it.day, start: it.start, end: it.end, seats: it.seats };
        let stays = (before.day, before.start, before.end, before.seats);
        if stays != (moved.day, moved.start, moved.end, moved.seats) {
            next.wish.moved.push(moved);
        }
        Ok(next)
    }
}
