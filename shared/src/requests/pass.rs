//! What time alone leads to: nobody waits for ever, and nothing is remembered for ever.

use super::{Standing, desk, request};
use crate::contact::ContactStanding;
use crate::context::Context;
use crate::event::Event;
use crate::state::State;

/// For how many days a request is open; then it expires, and its contact is erased.
pub const OPEN_DAYS: i32 = 60;
/// After how many days the desk forgets what is closed.
pub const FORGOTTEN_AFTER_DAYS: i32 = 30;

/// What is due of one request; the shell asks until nothing is due any more.
pub fn pass(state: &State, context: &Context) -> Vec<Event> {
    let today = context.now.day;
    let due = state.desk.entries.iter().find_map(|(id, entry)| {
        if entry.standing.is_open() && today.since(entry.asked) >= OPEN_DAYS {
            let to = Standing::Expired;
            let mut events = vec![
                Event::Request(id.clone(), request::Event::Moved { to }),
                Event::Requests(desk::Event::Moved { request: id.clone(), day: today, to }),
            ];
            let contact = state.requests.get(id).and_then(|request| request.contact);
            if contact == Some(ContactStanding::Sealed) {
                events.push(Event::Request(id.clone(), request::Event::ContactErased));
            }
            return Some(events);
        }
        let forget = !entry.standing.is_open() && today.since(entry.since) >= FORGOTTEN_AFTER_DAYS;
        forget.then(|| vec![Event::Requests(desk::Event::Forgotten { request: id.clone() })])
    });
    due.unwrap_or_default()
}
