//! Taking a request back.

use super::{Standing, desk, request};
use crate::code::RequestId;
use crate::contact::ContactStanding;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// Somebody no longer wants to be called: what names them is erased at once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WithdrawRequest {
    /// Its code.
    pub request: RequestId,
}

read_struct!(WithdrawRequest { request });

impl WithdrawRequest {
    /// Withdrawn, and its contact erased; what is closed already stays as it is.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let to = Standing::Withdrawn;
        closing(state, context, &self.request, to, request::Event::Moved { to })
    }
}

/// Moves a request, by what its person is told of it. Where that closes it nobody is called any more, so nobody need be
/// known.
pub(super) fn closing(
    state: &State,
    context: &Context,
    id: &RequestId,
    to: Standing,
    told: request::Event,
) -> Result<Vec<Event>, Refusal> {
    let held = state.requests.get(id).filter(|request| request.details.is_some());
    let Some(held) = held else {
        return match context.knowledge {
            Knowledge::Everything => Err(Refusal::UnknownRequest),
            Knowledge::OwnScopes => Ok(Vec::new()),
        };
    };
    if !held.is_open() {
        return Err(Refusal::AlreadyClosed);
    }
    let mut events = vec![Event::Request(id.clone(), told)];
    if !to.is_open() && held.contact == Some(ContactStanding::Sealed) {
        events.push(Event::Request(id.clone(), request::Event::ContactErased));
    }
    if state.desk.entries.contains_key(id) {
        let (request, day) = (id.clone(), context.now.day);
        events.push(Event::Requests(desk::Event::Moved { request, day, to }));
    }
    Ok(events)
}
