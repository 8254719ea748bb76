//! Seeing to a request.

use super::withdraw::closing;
use super::{Because, Standing, request};
use crate::code::RequestId;
use crate::command;
use crate::context::Context;
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// Somebody at the centre takes a request, gives it back, says that it is done, or that no workshop comes of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveRequest {
    /// Which.
    pub request: RequestId,
    /// Where it was when they looked.
    pub from: Standing,
    /// Where it stands from now on.
    pub to: Standing,
    /// Why a proposal is declined.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Because>,
}

read_struct!(MoveRequest { request, from, to, because });

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
        let details = state.requests.get(&self.request).and_then(|request| request.details.as_ref());
        let is_proposal = details.is_some_and(|details| details.proposal.is_some());
        let told = match (self.to, self.because) {
            (Standing::Declined, Some(because)) if is_proposal => request::Event::Declined { because },
            (Standing::Declined, _) | (_, Some(_)) => return Err(Refusal::IncompleteAnswers),
            // What becomes of a proposal is a workshop: that is another command.
            (Standing::Done, None) if is_proposal => return Err(Refusal::IncompleteAnswers),
            (to, None) => request::Event::Moved { to },
        };
        closing(state, context, &self.request, self.to, told)
    }
}
