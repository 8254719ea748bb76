//! The fold of the log: everything in it can be thrown away and computed again.

use crate::code::{BookingId, RequestId};
use crate::command::ON_PHONE;
use crate::directory::Directory;
use crate::event::{Event, Scope, of_the_centre};
use crate::feedback::Answers;
use crate::id::{LeaseId, PassportId, RightName, StopId, SurveyId, TrailId, WorkshopId};
use crate::map::{Large, Map};
use crate::programme::Programme;
use crate::requests::{desk::Requests, request::Request};
use crate::take_up::TakeUp;
use crate::trail::{board::Board, joins::Joins, passport::Passport, stop::Visits, walks::Walks};
use crate::workshops::{booking::Booking, lease::Lease, ledger::Ledger};
use crate::written::{self, Read};
use serde::Serialize;

/// All scopes that somebody holds: the server every one, a device those it may read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct State {
    /// The public programme.
    pub programme: Programme,
    /// Who helps in the town.
    pub directory: Directory,
    /// Passages by trail.
    pub boards: Map<TrailId, Board>,
    /// Bookings by code.
    pub bookings: Large<BookingId, Booking>,
    /// Passports by id.
    pub passports: Large<PassportId, Passport>,
    /// Which passports are one person's.
    pub joins: Joins,
    /// How trails were walked on their closed days.
    pub walks: Map<TrailId, Walks>,
    /// Parties by workshop.
    pub ledgers: Map<WorkshopId, Ledger>,
    /// Passages by stop.
    pub stops: Map<StopId, Visits>,
    /// Answers by survey.
    pub surveys: Map<SurveyId, Answers>,
    /// Seats that devices hold, by lease.
    pub leases: Map<LeaseId, Lease>,
    /// What became of rights, by right.
    pub take_up: Map<RightName, TakeUp>,
    /// Requests for help, by code.
    pub requests: Large<RequestId, Request>,
    /// All of them, as the desk sees them.
    pub desk: Requests,
}

/// A snapshot that this version cannot read: the scope is fetched anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BadSnapshot;

impl State {
    /// Takes in one fact. Total: a fact that makes no sense changes nothing.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Programme(event) => self.programme.evolve(event),
            Event::Directory(event) => self.directory.evolve(event),
            Event::Board(id, event) => self.boards.or_default(id.clone()).evolve(event),
            Event::Booking(id, event) => self.bookings.or_default(id.clone()).evolve(event),
            Event::Passport(id, event) => self.passports.or_default(id.clone()).evolve(event),
            // The centre's: a phone holds nothing of it, and carries nothing for it.
            Event::Joins(_)
            | Event::Walks(..)
            | Event::Workshop(..)
            | Event::Stop(..)
            | Event::Survey(..)
            | Event::TakeUp(..)
            | Event::Requests(_)
                if ON_PHONE => {}
            Event::Joins(event) => self.joins.evolve(event),
            Event::Walks(id, event) => self.walks.or_default(id.clone()).evolve(event),
            Event::Workshop(id, event) => self.ledgers.or_default(id.clone()).evolve(event),
            Event::Stop(id, event) => self.stops.or_default(id.clone()).evolve(event),
            Event::Survey(id, event) => self.surveys.or_default(id.clone()).evolve(event),
            Event::Lease(id, event) => self.leases.or_default(id.clone()).evolve(event),
            Event::TakeUp(id, event) => self.take_up.or_default(id.clone()).evolve(event),
            Event::Request(id, event) => self.requests.or_default(id.clone()).evolve(event),
            Event::Requests(event) => self.desk.evolve(event),
        }
    }

    /// The books of a workshop, where they are held.
    pub fn books(&self, workshop: &WorkshopId) -> Option<&Ledger> {
        if ON_PHONE { None } else { self.ledgers.get(workshop) }
    }

    /// What was answered to a survey, where that is held.
    pub fn answers(&self, survey: &SurveyId) -> Option<&Answers> {
        if ON_PHONE { None } else { self.surveys.get(survey) }
    }

    /// Every scope that is held.
    pub fn scopes(&self) -> Vec<Scope> {
        // By name, so that a new field is not forgotten.
        let Self {
            programme: _,
            directory,
            boards,
            bookings,
            passports,
            joins,
            walks,
            ledgers,
            stops,
            surveys,
            leases,
            take_up,
            requests,
            desk,
        } = self;
        let mut scopes = vec![Scope::Programme];
        scopes.extend((!directory.entries.is_empty()).then_some(Scope::Directory));
        scopes.extend(boards.keys().cloned().map(Scope::Board));
        scopes.extend(bookings.keys().cloned().map(Scope::Booking));
        scopes.extend(passports.keys().cloned().map(Scope::Passport));
        scopes.extend((*joins != Joins::default()).then_some(Scope::Joins));
        scopes.extend(walks.keys().cloned().map(Scope::Walks));
        scopes.extend(ledgers.keys().cloned().map(Scope::Workshop));
        scopes.extend(stops.keys().cloned().map(Scope::Stop));
        scopes.extend(surveys.keys().cloned().map(Scope::Survey));
        scopes.extend(leases.keys().cloned().map(Scope::Lease));
        scopes.extend(take_up.keys().cloned().map(Scope::TakeUp));
        scopes.extend(requests.keys().cloned().map(Scope::Request));
        scopes.extend((!desk.entries.is_empty()).then_some(Scope::Requests));
        scopes
    }

    /// One scope as it stands, written; an empty scope is written as its beginning.
    pub fn snapshot(&self, scope: &Scope) -> String {
        fn write<T: Serialize + Default>(held: Option<&T>) -> String {
            let written = held.map_or_else(|| serde_json::to_string(&T::default()), serde_json::to_string);
            written.expect("states are structs of texts and numbers, which JSON can always write")
        }
        match scope {
            Scope::Programme => write(Some(&self.programme)),
            Scope::Directory => write(Some(&self.directory)),
            Scope::Board(id) => write(self.boards.get(id)),
            Scope::Booking(id) => write(self.bookings.get(id)),
            Scope::Passport(id) => write(self.passports.get(id)),
            of_the_centre!() if ON_PHONE => String::new(),
            Scope::Joins => write(Some(&self.joins)),
            Scope::Walks(id) => write(self.walks.get(id)),
            Scope::Workshop(id) => write(self.ledgers.get(id)),
            Scope::Stop(id) => write(self.stops.get(id)),
            Scope::Survey(id) => write(self.surveys.get(id)),
            Scope::Lease(id) => write(self.leases.get(id)),
            Scope::TakeUp(id) => write(self.take_up.get(id)),
            Scope::Request(id) => write(self.requests.get(id)),
            Scope::Requests => write(Some(&self.desk)),
        }
    }

    /// Puts a snapshot in the place of a scope.
    pub fn restore(&mut self, scope: &Scope, snapshot: &str) -> Result<(), BadSnapshot> {
        fn read<T: Read>(snapshot: &str) -> Result<T, BadSnapshot> {
            written::parse(snapshot).ok_or(BadSnapshot)
        }
        match scope.clone() {
            Scope::Programme => self.programme = read(snapshot)?,
            Scope::Directory => self.directory = read(snapshot)?,
            Scope::Board(id) => self.boards.insert(id, read(snapshot)?),
            Scope::Booking(id) => self.bookings.insert(id, read(snapshot)?),
            Scope::Passport(id) => self.passports.insert(id, read(snapshot)?),
            of_the_centre!() if ON_PHONE => return Err(BadSnapshot),
            Scope::Joins => self.joins = read(snapshot)?,
            Scope::Walks(id) => self.walks.insert(id, read(snapshot)?),
            Scope::Workshop(id) => self.ledgers.insert(id, read(snapshot)?),
            Scope::Stop(id) => self.stops.insert(id, read(snapshot)?),
            Scope::Survey(id) => self.surveys.insert(id, read(snapshot)?),
            Scope::Lease(id) => self.leases.insert(id, read(snapshot)?),
            Scope::TakeUp(id) => self.take_up.insert(id, read(snapshot)?),
            Scope::Request(id) => self.requests.insert(id, read(snapshot)?),
            Scope::Requests => self.desk = read(snapshot)?,
        }
        Ok(())
    }

    /// Forgets a scope.
    pub fn forget(&mut self, scope: &Scope) {
        match scope {
            Scope::Programme => self.programme = Programme::default(),
            Scope::Directory => self.directory = Directory::default(),
            Scope::Board(id) => drop(self.boards.remove(id)),
            Scope::Booking(id) => drop(self.bookings.remove(id)),
            Scope::Passport(id) => drop(self.passports.remove(id)),
            Scope::Joins => self.joins = Joins::default(),
            Scope::Walks(id) => drop(self.walks.remove(id)),
            Scope::Workshop(id) => drop(self.ledgers.remove(id)),
            Scope::Stop(id) => drop(self.stops.remove(id)),
            Scope::Survey(id) => drop(self.surveys.remove(id)),
            Scope::Lease(id) => drop(self.leases.remove(id)),
            Scope::TakeUp(id) => drop(self.take_up.remove(id)),
            Scope::Request(id) => drop(self.requests.remove(id)),
            Scope::Requests => self.desk = Requests::default(),
        }
    }
}
