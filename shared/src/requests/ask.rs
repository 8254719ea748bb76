//! Asking.

use super::request::{self, Details};
use super::{Way, When, desk};
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

/// Somebody would like to be called, or to come. How they can be reached travels sealed beside it.
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
}

read_struct!(AskForHelp { request, way, when, language, right });

impl AskForHelp {
    /// Asked, with the contact that comes with it.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let is_language = (2..=12).contains(&self.language.len())
            && self.language.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        if !is_language || !self.right.as_ref().is_none_or(aids::is_known) {
            return Err(Refusal::IncompleteAnswers);
        }
        let details =
            Details { way: self.way, when: self.when, language: self.language.clone(), right: self.right.clone() };
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
