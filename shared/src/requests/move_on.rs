//! Seeing to a request.

use super::Standing;
use super::withdraw::closing;
use crate::code::RequestId;
use crate::command;
use crate::context::Context;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// Somebody at the centre takes a request, gives it back, or says that it is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveRequest {
    /// Which.
    pub request: RequestId,
    /// Where it was when they looked.
    pub from: Standing,
    /// Where it stands from now on.
    pub to: Standing,
}

read_struct!(MoveRequest { request, from, to });

impl MoveRequest {
    /// Moved, unless a colleague was sooner. Only its person withdraws a request, and only time lets it expire.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        command::of_staff()?;
        if matches!(self.to, Standing::Withdrawn | Standing::Expired) {
            return Err(Refusal::NotAllowed);
        }
        // Staff act from the list; what it says is what they saw.
        let stands = state.desk.entries.get(&self.request).map(|entry| entry.standing);
        if stands.is_some_and(|stands| stands.is_open() && stands != self.from) {
            return Err(Refusal::ChangedMeanwhile);
        }
        if stands == Some(self.to) {
            return Ok(Vec::new());
        }
        closing(state, context, &self.request, self.to)
    }
}
