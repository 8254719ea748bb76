//! Facts, each in exactly one scope. Privacy is a place: what a reader may know is the event type of its scope.

mod named;

use crate::code::{BookingId, RequestId};
use crate::command::ON_PHONE;
use crate::contact::Fate;
use crate::id::{LeaseId, PassportId, RightName, StopId, SurveyId, TrailId, WorkshopId};
use crate::requests::{desk, request};
use crate::take_up;
use crate::trail::{board, joins, passport, stop, walks};
use crate::workshops::{booking, lease, ledger};
use crate::written::{self, read_text};
use crate::{directory, feedback, programme};
use serde::Serialize;

/// A place with its own events, numbering, snapshot and right to read. Written `booking/K7PM4XQ29TRW`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
pub enum Scope {
    /// What the town announces: public.
    Programme,
    /// Who helps in the town: public.
    Directory,
    /// Passages of a trail: public, followed by those who look at it.
    Board(TrailId),
    /// One booking: for who knows its code.
    Booking(BookingId),
    /// One passport: for who holds it.
    Passport(PassportId),
    /// Which passports are one person's: for nobody but the town.
    Joins,
    /// How a trail was walked on its closed days: for nobody; staff see what the server makes of all of them.
    Walks(TrailId),
    /// One workshop's parties: for who runs it.
    Workshop(WorkshopId),
    /// One stop's passages: for who runs it.
    Stop(StopId),
    /// One survey's answers: for nobody; staff see what the server makes of all of them.
    Survey(SurveyId),
    /// The seats that a device holds: for that device, which knows its lease.
    Lease(LeaseId),
    /// What became of one right, in tallies: for nobody; staff see what the server makes of all of them.
    TakeUp(RightName),
    /// One request for help: for who knows its code.
    Request(RequestId),
    /// All requests: for who sees to them.
    Requests,
}

read_text!(Scope);

/// A scope of the centre's alone, as a pattern: where it stands before the others, under [`ON_PHONE`], a phone's program is built
/// without what would follow from them.
macro_rules! of_the_centre {
    () => {
        Scope::Joins
            | Scope::Walks(_)
            | Scope::Workshop(_)
            | Scope::Stop(_)
            | Scope::Survey(_)
            | Scope::TakeUp(_)
            | Scope::Requests
    };
}
pub(crate) use of_the_centre;

/// A fact that the server recorded, in its scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// In `programme`.
    Programme(programme::Event),
    /// In `directory`.
    Directory(directory::Event),
    /// In `board/<trail>`.
    Board(TrailId, board::Event),
    /// In `booking/<code>`.
    Booking(BookingId, booking::Event),
    /// In `passport/<id>`.
    Passport(PassportId, passport::Event),
    /// In `joins`.
    Joins(joins::Event),
    /// In `walks/<trail>`.
    Walks(TrailId, walks::Event),
    /// In `workshop/<id>`.
    Workshop(WorkshopId, ledger::Event),
    /// In `stop/<id>`.
    Stop(StopId, stop::Event),
    /// In `survey/<id>`.
    Survey(SurveyId, feedback::Event),
    /// In `lease/<id>`.
    Lease(LeaseId, lease::Event),
    /// In `take_up/<right>`.
    TakeUp(RightName, take_up::Event),
    /// In `request/<code>`.
    Request(RequestId, request::Event),
    /// In `requests`.
    Requests(desk::Event),
}

impl Scope {
    /// Whether everybody may read it.
    pub fn is_public(&self) -> bool {
        match self {
            Self::Programme | Self::Directory | Self::Board(_) => true,
            Self::Booking(_)
            | Self::Passport(_)
            | Self::Joins
            | Self::Walks(_)
            | Self::Workshop(_)
            | Self::Stop(_)
            | Self::Survey(_)
            | Self::Lease(_)
            | Self::TakeUp(_)
            | Self::Request(_)
            | Self::Requests => false,
        }
    }

    /// Whether it belongs to the person in front of a device, and is forgotten with them.
    pub fn is_personal(&self) -> bool {
        !self.is_public() && !matches!(self, Self::Lease(_))
    }

    /// Whether its name is short enough that somebody may try to guess it; all others are random at length, or no
    /// secret.
    pub fn is_guessable(&self) -> bool {
        match self {
            Self::Booking(_) | Self::Request(_) => true,
            Self::Programme
            | Self::Directory
            | Self::Requests
            | Self::Board(_)
            | Self::Passport(_)
            | Self::Joins
            | Self::Walks(_)
            | Self::Workshop(_)
            | Self::Stop(_)
            | Self::Survey(_)
            | Self::Lease(_)
            | Self::TakeUp(_) => false,
        }
    }

    /// Whether whoever writes into it follows it: it tells one party, person or device what became of their wish.
    pub fn is_own(&self) -> bool {
        matches!(self, Self::Booking(_) | Self::Passport(_) | Self::Lease(_) | Self::Request(_))
    }
}

impl Event {
    /// Where it lives.
    pub fn scope(&self) -> Scope {
        match self {
            Self::Programme(_) => Scope::Programme,
            Self::Directory(_) => Scope::Directory,
            Self::Board(id, _) => Scope::Board(id.clone()),
            Self::Booking(id, _) => Scope::Booking(id.clone()),
            Self::Passport(id, _) => Scope::Passport(id.clone()),
            Self::Joins(_) => Scope::Joins,
            Self::Walks(id, _) => Scope::Walks(id.clone()),
            Self::Workshop(id, _) => Scope::Workshop(id.clone()),
            Self::Stop(id, _) => Scope::Stop(id.clone()),
            Self::Survey(id, _) => Scope::Survey(id.clone()),
            Self::Lease(id, _) => Scope::Lease(id.clone()),
            Self::TakeUp(id, _) => Scope::TakeUp(id.clone()),
            Self::Request(id, _) => Scope::Request(id.clone()),
            Self::Requests(_) => Scope::Requests,
        }
    }

    /// What this fact means for the sealed contact that is kept beside the log, under its scope.
    pub fn contact(&self) -> Option<Fate> {
        match self {
            Self::Booking(_, event) => event.contact(),
            Self::Request(_, event) => event.contact(),
            Self::Programme(_)
            | Self::Directory(_)
            | Self::Board(..)
            | Self::Passport(..)
            | Self::Joins(_)
            | Self::Walks(..)
            | Self::Workshop(..)
            | Self::Stop(..)
            | Self::Survey(..)
            | Self::Lease(..)
            | Self::TakeUp(..)
            | Self::Requests(_) => None,
        }
    }

    /// A moment, as finely as it may be written down beside it.
    pub fn noted_ms(&self, at_ms: i64) -> i64 {
        if matches!(self, Self::TakeUp(..) | Self::Survey(_, feedback::Event::Answered { .. })) {
            take_up::day_ms(at_ms)
        } else {
            at_ms
        }
    }

    /// What is written: the event without its scope.
    pub fn body(&self) -> String {
        let written = match self {
            Self::Programme(event) => serde_json::to_string(event),
            Self::Directory(event) => serde_json::to_string(event),
            Self::Board(_, event) => serde_json::to_string(event),
            Self::Booking(_, event) => serde_json::to_string(event),
            Self::Passport(_, event) => serde_json::to_string(event),
            Self::Joins(event) => serde_json::to_string(event),
            Self::Walks(_, event) => serde_json::to_string(event),
            Self::Workshop(_, event) => serde_json::to_string(event),
            Self::Stop(_, event) => serde_json::to_string(event),
            Self::Survey(_, event) => serde_json::to_string(event),
            Self::Lease(_, event) => serde_json::to_string(event),
            Self::TakeUp(_, event) => serde_json::to_string(event),
            Self::Request(_, event) => serde_json::to_string(event),
            Self::Requests(event) => serde_json::to_string(event),
        };
        written.expect("events are structs of texts and numbers, which JSON can always write")
    }

    /// Reads what was written; none if it is of a kind that this version does not know (kept word for word by whoever
    /// holds it).
    pub fn read(scope: &Scope, body: &str) -> Option<Self> {
        Some(match scope.clone() {
            Scope::Programme => Self::Programme(written::parse(body)?),
            Scope::Directory => Self::Directory(written::parse(body)?),
            Scope::Board(id) => Self::Board(id, written::parse(body)?),
            Scope::Booking(id) => Self::Booking(id, written::parse(body)?),
            Scope::Passport(id) => Self::Passport(id, written::parse(body)?),
            // The centre's: a phone is never told of it.
            of_the_centre!() if ON_PHONE => return None,
            Scope::Joins => Self::Joins(written::parse(body)?),
            Scope::Walks(id) => Self::Walks(id, written::parse(body)?),
            Scope::Workshop(id) => Self::Workshop(id, written::parse(body)?),
            Scope::Stop(id) => Self::Stop(id, written::parse(body)?),
            Scope::Survey(id) => Self::Survey(id, written::parse(body)?),
            Scope::Lease(id) => Self::Lease(id, written::parse(body)?),
            Scope::TakeUp(id) => Self::TakeUp(id, written::parse(body)?),
            Scope::Request(id) => Self::Request(id, written::parse(body)?),
            Scope::Requests => Self::Requests(written::parse(body)?),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_event_is_not_read() {
        assert_eq!(Event::read(&Scope::Programme, r#"{"kind":"weather","rain":true}"#), None);
    }
}
