//! Proposing a workshop: somebody shows others what they know. What they wrote of it, like what names them, comes sealed
//! beside the request and stands in no event; open is what lets the centre look whether there is a place for it.

use super::withdraw::closing;
use super::{Standing, request};
use crate::code::RequestId;
use crate::command;
use crate::context::Context;
use crate::event::Event;
use crate::programme::{Announce, Announcement, Workshop};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// What somebody would show.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Proposal {
    /// Of which kind it is.
    pub craft: Craft,
    /// On which days of the week they could, from Monday (0) on, each once; none where any will do.
    pub days: Vec<u8>,
    /// Whether their first name may stand in the programme.
    pub named: bool,
}

read_struct!(Proposal { craft, days, named });

impl Proposal {
    /// Whether its days are days of the week, in their order.
    pub fn is_fit(&self) -> bool {
        self.days.iter().all(|day| *day < 7) && self.days.windows(2).all(|pair| pair[0] < pair[1])
    }
}

/// A kind of what people can do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Craft {
    /// Cooking, preserving.
    Kitchen,
    /// Growing, composting.
    Garden,
    /// Sewing, repairing.
    Hands,
    /// Playing, singing, dancing.
    Music,
    /// A language, stories.
    Words,
    /// Whatever else.
    Other,
}

read_named!(Craft; Kitchen, Garden, Hands, Music, Words, Other);

/// Why the centre makes no workshop of it. Nobody writes a refusal of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Because {
    /// There is one like it already.
    Alike,
    /// The programme is full for now.
    Full,
    /// What it needs is not there: a kitchen, tools.
    Means,
    /// Nobody could be reached to talk about it.
    Unreached,
    /// So it was agreed with its person.
    Agreed,
}

read_named!(Because; Alike, Full, Means, Unreached, Agreed);

/// Staff make a workshop of a proposal: it is published, and the proposal is done, both or neither.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanProposal {
    /// Of which.
    pub request: RequestId,
    /// The workshop, which is new.
    pub workshop: Workshop,
}

read_struct!(PlanProposal { request, workshop });

impl PlanProposal {
    /// Announced as any workshop is; unless its person has taken the proposal back meanwhile.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        command::of_staff()?;
        let details = state.requests.get(&self.request).and_then(|request| request.details.as_ref());
        if details.is_some_and(|details| details.proposal.is_none()) {
            return Err(Refusal::IncompleteAnswers);
        }
        let workshop = self.workshop.id.clone();
        if state.programme.workshops.contains_key(&workshop) {
            return Err(Refusal::ChangedMeanwhile);
        }
        let closed = closing(state, context, &self.request, Standing::Done, request::Event::Planned { workshop })?;
        let what = Announcement::Workshop(self.workshop.clone());
        let mut events = Announce { what, over: None }.decide(state, context)?;
        events.extend(closed);
        Ok(events)
    }
}
