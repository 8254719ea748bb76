//! The command by which who holds a stop puts it right.

use super::{Announcement, Event, Stop, Trail};
use crate::command;
use crate::context::Context;
use crate::event::Event as AnyEvent;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// Put one stop of a trail right; the others stay as they are.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EditStop {
    /// The stop as it is from now on, under its id.
    pub stop: Stop,
    /// The [edition](Stop::edition) that it was made of: another one in between is not written over.
    pub over: String,
}

read_struct!(EditStop { stop, over });

impl EditStop {
    /// Announces its trail anew, with this stop in its place.
    pub fn decide(&self, state: &State, _: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        command::of_staff()?;
        let (trail, held) = state.programme.stop(&self.stop.id).ok_or(Refusal::UnknownStop)?;
        if held.edition() != self.over {
            return Err(Refusal::ChangedMeanwhile);
        }
        let with = |stop: &Stop| if stop.id == self.stop.id { self.stop.clone() } else { stop.clone() };
        let what = Announcement::Trail(Trail { stops: trail.stops.iter().map(with).collect(), ..trail.clone() });
        Ok(vec![AnyEvent::Programme(Event::Announced { what })])
    }
}
