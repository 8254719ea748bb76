//! The scope `requests`: all requests, for who sees to them.

use super::Standing;
use super::request::Details;
use crate::code::RequestId;
use crate::day::Day;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded for the desk.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody asked.
    Opened {
        /// Under which code.
        request: RequestId,
        /// On which day.
        day: Day,
        /// What.
        #[serde(flatten)]
        details: Details,
    },
    /// It stands elsewhere now.
    Moved {
        /// Which.
        request: RequestId,
        /// Since which day.
        day: Day,
        /// Where.
        to: Standing,
    },
    /// It was closed long ago.
    Forgotten {
        /// Which.
        request: RequestId,
    },
}

read_tagged!(Event, "kind"; Opened { request, day } flat { details }, Moved { request, day, to }, Forgotten { request });

/// One line of the list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Entry {
    /// When it was asked.
    pub asked: Day,
    /// Since when it stands as it does.
    pub since: Day,
    /// Where it stands.
    pub standing: Standing,
    /// What was asked.
    #[serde(flatten)]
    pub details: Details,
}

read_struct!(Entry { asked, since, standing } flat { details });

/// The list.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Requests {
    /// Each by its code.
    pub entries: Map<RequestId, Entry>,
}

read_struct!(Requests { entries });

impl Requests {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Opened { request, day, details } => {
                let entry = Entry { asked: *day, since: *day, standing: Standing::Asked, details: details.clone() };
                self.entries.or_insert(request.clone(), entry);
            }
            Event::Moved { request, day, to } => {
                if let Some(entry) = self.entries.get(request).filter(|entry| entry.standing.is_open()) {
                    let entry = Entry { since: *day, standing: *to, ..entry.clone() };
                    self.entries.insert(request.clone(), entry);
                }
            }
            Event::Forgotten { request } => drop(self.entries.remove(request)),
        }
    }

    /// What waits first: what nobody has taken, then what is seen to, then what is closed; the oldest of each first.
    pub fn in_order(&self) -> Vec<(&RequestId, &Entry)> {
        crate::map::sorted(self.entries.iter(), |a, b| {
            (a.1.standing, a.1.asked, a.0).cmp(&(b.1.standing, b.1.asked, b.0))
        })
    }
}
