//! Every kind of command and event, and every role: a new one is tried from the day on which it is there, or this does
//! not compile.

use plein_sens_shared::command::KINDS;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::requests::{desk, request};
use plein_sens_shared::trail::{board, joins, passport, stop, walks};
use plein_sens_shared::workshops::{booking, lease, ledger};
use plein_sens_shared::{directory, feedback, programme, take_up, written};
use std::iter::successors;

macro_rules! events {
    ($($scope:ident of $slice:ident: $($kind:ident),+;)+) => {
        /// Each kind of scope with the kinds of its events, as in the code.
        const EVENTS: &[(&str, &[&str])] = &[$((stringify!($scope), &[$(stringify!($kind)),+])),+];

        /// The kind of an event: `Booking Booked`.
        pub fn of(event: &Event) -> String {
            let (scope, kind) = match event {
                $($(Event::$scope(.., $slice::Event::$kind { .. }) => (stringify!($scope), stringify!($kind)),)+)+
            };
            format!("{scope} {kind}")
        }
    };
}

events! {
    Programme of programme: Announced, SeatsLeft, Renewed;
    Directory of directory: Listed, Delisted;
    Board of board: Passages;
    Booking of booking: Booked, PartyChanged, PlaceChanged, Promoted, Withdrawn, ContactKept, ContactErased, Explained;
    Passport of passport: CheckedIn, TakenBack;
    Joins of joins: Seen, TakenBack, Joined, Parted;
    Walks of walks: DayTold;
    Workshop of ledger: Opened, PartyJoined, PartyChanged, PartyLeft, PartyPromoted, IdleSeats, SeatsLeased, LeaseUsed,
        LeaseReturned, Attended, WalkedIn;
    Stop of stop: Opened, Visited, TakenBack;
    Survey of feedback: Answered, HandsCounted, Retired;
    Lease of lease: Granted, Used, Returned, Ending;
    TakeUp of take_up: Told;
    Request of request: Asked, ContactKept, ContactErased, Moved, Planned, Declined;
    Requests of desk: Opened, Moved, Forgotten;
}

/// All kinds of events.
pub fn events() -> Vec<String> {
    EVENTS.iter().flat_map(|(scope, kinds)| kinds.iter().map(move |kind| format!("{scope} {kind}"))).collect()
}

/// All kinds of scopes: each has its events.
pub fn scopes() -> Vec<String> {
    EVENTS.iter().map(|(scope, _)| (*scope).to_owned()).collect()
}

/// The kind of a scope.
pub fn of_scope(scope: &Scope) -> String {
    let name = scope.to_string();
    let written = name.split('/').next().unwrap_or_default();
    let kind = EVENTS.iter().find(|(kind, _)| written::names(written, kind));
    kind.map(|(kind, _)| (*kind).to_owned()).expect("each scope has its events")
}

/// All kinds of commands.
pub fn commands() -> Vec<String> {
    KINDS.iter().map(|kind| (*kind).to_owned()).collect()
}

/// All roles; a partner's is that of whom the demo town gives a workshop.
pub fn roles() -> Vec<Role> {
    let next = |role: &Role| match role {
        Role::Person => Some(Role::Device),
        Role::Device => Some(Role::Town),
        Role::Town => Some(Role::Director),
        Role::Director => Some(Role::Agent),
        Role::Agent => Some(Role::Facilitator),
        Role::Facilitator => "epicea".parse().ok().map(Role::Partner),
        Role::Partner(_) => None,
    };
    successors(Some(Role::Person), next).collect()
}
