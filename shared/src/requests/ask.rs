//! Asking.

use super::request::{self, Details};
use super::{Proposal, Way, When, desk};
use crate::aids;
use crate::code::RequestId;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::RightName;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// The most requests that wait at once: nobody calls more people back, and so nobody can fill the town's memory.
pub const MOST: usize = 2_000;

/// Somebody would like to be called, or to come, or to show others what they know. How they can be reached, and what they
/// would show, travels sealed beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskForHelp {
    /// The code of the new request, drawn by the device.
    pub request: RequestId,
    /// How.
    pub way: Way,
    /// When.
    pub when: When,
    /// In which language.
    pub language: String,
    /// About which right, if they say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<RightName>,
    /// What they would show, where that is what they ask for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
}

read_struct!(AskForHelp { request, way, when, language, right, proposal });

impl AskForHelp {
    /// Asked, with the contact that comes with it.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let is_language = (2..=12).contains(&self.language.len())
            && self.language.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        // A right is asked for, know-how is shown: never both.
        let is_one = match (&self.proposal, self.way) {
            (Some(proposal), Way::Show) => proposal.is_fit() && self.right.is_none(),
            (None, Way::Call | Way::Visit) => self.right.as_ref().is_none_or(aids::is_known),
            (Some(_), Way::Call | Way::Visit) | (None, Way::Show) => false,
        };
        if !is_language || !is_one {
            return Err(Refusal::IncompleteAnswers);
        }
        let (language, right, proposal) = (self.language.clone(), self.right.clone(), self.proposal.clone());
        let details = Details { way: self.way, when: self.when, language, right, proposal };
        if let Some(known) = state.requests.get(&self.request).and_then(|request| request.details.as_ref()) {
            // The same once more, by another way: it is there.
            return if *known == details { Ok(Vec::new()) } else { Err(Refusal::BookingTaken) };
        }
        if state.desk.entries.len() >= MOST {
            return Err(Refusal::TooManyRequests);
        }
        let own = [request::Event::Asked(details.clone()), request::Event::ContactKept];
        let mut events: Vec<Event> = own.into_iter().map(|event| Event::Request(self.request.clone(), event)).collect();
        if context.knowledge == Knowledge::Everything {
            let (request, day) = (self.request.clone(), context.now.day);
            events.push(Event::Requests(desk::Event::Opened { request, day, details }));
        }
        Ok(events)
    }
}
