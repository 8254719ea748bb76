//! Passing at a stop.

use super::{board, passport, stop};
use crate::context::Context;
use crate::event::Event;
use crate::id::{PassportId, StopId};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// A passport passes at a stop, once. Saying so twice tells kindly when it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckIn {
    /// Whose passport; one that nobody has seen yet is as good as any.
    pub passport: PassportId,
    /// At which stop.
    pub stop: StopId,
}

read_struct!(CheckIn { passport, stop });

impl CheckIn {
    /// The passage in the passport; at the stop and on the board where those are held.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let trail = state.programme.stop(&self.stop).map(|(trail, _)| trail);
        // What happened at a stop of the last event is taken in, however late a tablet brings it; no board counts it.
        if trail.is_none() && !state.stops.contains_key(&self.stop) {
            return Err(Refusal::UnknownStop);
        }
        if let Some(&at_ms) = state.passports.get(&self.passport).and_then(|passport| passport.stops.get(&self.stop)) {
            return Err(Refusal::AlreadyHere { at_ms });
        }
        let (stop, at_ms) = (self.stop.clone(), context.happened_ms);
        let checked_in = passport::Event::CheckedIn { stop: stop.clone(), at_ms };
        let mut events = vec![Event::Passport(self.passport.clone(), checked_in)];
        if let Some(visits) = state.stops.get(&stop) {
            let total = visits.total + 1;
            events.push(Event::Stop(stop.clone(), stop::Event::Visited { at_ms }));
            events.extend(trail.map(|it| Event::Board(it.id.clone(), board::Event::Passages { stop, total })));
        }
        Ok(events)
    }
}
