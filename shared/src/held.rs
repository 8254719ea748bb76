//! What the town holds of one booking or one passport, told to whoever names its secret: the right to have it, on the
//! spot and without asking anybody.

use crate::event::Scope;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// The question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskHeld {
    /// The version that the device speaks.
    pub protocol: u32,
    /// Of what: a booking, a request or a passport.
    pub scope: Scope,
}

/// All of it. A scope that does not exist is answered like one of which nothing is held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Held {
    /// [`TOKEN`](crate::sync::TOKEN): this really is our server.
    pub token: String,
    /// The facts of its scope, in order.
    pub facts: Vec<Fact>,
    /// What stands of it in other scopes.
    pub elsewhere: Vec<Piece>,
    /// The contact beside it, which stays sealed; none where none is held.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<KeptContact>,
    /// Who opened or erased that contact, or looked for one.
    pub openings: Vec<Opening>,
}

/// One fact, as it stands in the log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// When it was recorded, in milliseconds since 1970.
    pub recorded_ms: i64,
    /// What, as JSON.
    pub body: String,
}

/// What stands of it elsewhere.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// Where.
    pub scope: Scope,
    /// What, as JSON.
    pub body: String,
}

/// A contact that is kept, sealed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct KeptContact {
    /// Since when, in milliseconds since 1970.
    pub kept_ms: i64,
    /// Until when, if nothing more happens with its booking.
    pub until_ms: i64,
}

/// Somebody was at the contact.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Opening {
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// What was done: `opened`, `erased`, `found_none`, `could_not_open`.
    pub deed: String,
    /// By whom.
    pub by: String,
    /// Why, in their words.
    pub reason: String,
}

read_struct!(AskHeld { protocol, scope });
read_struct!(Held { token, facts, elsewhere, contact, openings });
read_struct!(Fact { recorded_ms, body });
read_struct!(Piece { scope, body });
read_struct!(KeptContact { kept_ms, until_ms });
read_struct!(Opening { at_ms, deed, by, reason });

/// What stands of a booking in the books of its workshop, of a request in the desk's list. Of a passport it stands elsewhere with how
/// many others it is joined, and not with which; totals name nobody.
pub fn elsewhere(state: &State, scope: &Scope) -> Vec<Piece> {
    if let Scope::Request(code) = scope {
        let entry = state.desk.entries.get(code);
        let written =
            entry.map(|entry| serde_json::to_string(entry).expect("an entry is texts, which JSON can always write"));
        return written.into_iter().map(|body| Piece { scope: Scope::Requests, body }).collect();
    }
    if let Scope::Passport(passport) = scope {
        let others = state.joins.with(passport).len() - 1;
        let body = format!(r#"{{"joined_with":{others}}}"#);
        return (others > 0).then_some(Piece { scope: Scope::Joins, body }).into_iter().collect();
    }
    let Scope::Booking(code) = scope else { return Vec::new() };
    let details = state.bookings.get(code).and_then(|booking| booking.details.as_ref());
    let Some(workshop) = details.map(|details| details.workshop.clone()) else { return Vec::new() };
    let books = state.books(&workshop);
    let party = books.and_then(|books| books.party(code)).map(serde_json::to_string);
    let marked = books.and_then(|books| books.attendance.marks.get(code)).map(serde_json::to_string);
    let written = party.into_iter().chain(marked);
    let body = |written: serde_json::Result<String>| written.expect("numbers and texts can always be written as JSON");
    written.map(|it| Piece { scope: Scope::Workshop(workshop.clone()), body: body(it) }).collect()
}
