//! What the passing of time alone leads to, on the server: one line a slice. The shell asks once a minute and before it
//! takes anything in, and knows no more of it. What was decided on stands in events like everything else, so the log
//! explains it, and no clock is asked twice.

use crate::context::Context;
use crate::event::Event;
use crate::insights::flow;
use crate::requests;
use crate::state::State;
use crate::workshops;

/// Facts that are due by now: to be taken in, and asked again until nothing is due any more.
pub fn pass(state: &State, context: &Context) -> Vec<Event> {
    let due = workshops::pass(state, context);
    if due.is_empty() { requests::pass(state, context) } else { due }
}

/// Facts that a new day brings: asked once a day, and at each start.
pub fn pass_day(state: &State, context: &Context) -> Vec<Event> {
    flow::close(state, context.now.day)
}
