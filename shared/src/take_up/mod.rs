//! Take-up: what becomes of a right that somebody may have. They say it at their first visit (is it there already, and
//! if not, why not) and again some two months later (asked, refused, received). Each answer is one tally of a day:
//! nothing in it, or around it, says which other answers came from the same person.
//!
//! What this slice deliberately is not: a follow-up of people. Who wants to be reminded is reminded by their own phone.

mod reminder;
mod see;

pub use reminder::Reminder;
pub use see::{Offer, Visit, more, offers};

use crate::aids;
use crate::context::Context;
use crate::day::Day;
use crate::event::Event as AnyEvent;
use crate::id::RightName;
use crate::map::Map;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::{Key, read_named, read_struct, read_tagged};
use serde::Serialize;

macro_rules! said {
    ($($(#[$doc:meta])* $name:ident = $text:literal),+ $(,)?) => {
        /// What somebody says of one right.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        #[serde(rename_all = "snake_case")]
        pub enum Said {
            $($(#[$doc])* $name),+
        }

        read_named!(Said; $($name),+);

        impl Said {
            /// All that can be said, in the order in which it is offered.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name, as it is written; the key of its words is made of it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$name => $text),+
                }
            }
        }
    };
}

said! {
    /// First visit: it is there already.
    Has = "has",
    /// First visit: it is asked for, and no answer has come.
    Waits = "waits",
    /// First visit, not there: nobody had told them that it exists.
    NotKnown = "not_known",
    /// First visit, not there: known, and not asked for.
    NotAsked = "not_asked",
    /// First visit, not there: asked for, and it never came.
    NotReceived = "not_received",
    /// First visit, not there: whoever could have offered it did not.
    NotOffered = "not_offered",
    /// First visit, not there: they would rather not say why.
    NoReason = "no_reason",
    /// Later: it comes, up to 50 € a month.
    ReceivedTo50 = "received_to50",
    /// Later: it comes, up to 150 € a month.
    ReceivedTo150 = "received_to150",
    /// Later: it comes, up to 300 € a month.
    ReceivedTo300 = "received_to300",
    /// Later: it comes, more than 300 € a month.
    ReceivedMore = "received_more",
    /// Later: it comes, and they would rather not say how much, or it is no money.
    ReceivedUnsaid = "received_unsaid",
    /// Later: refused, as they do not fulfil its conditions.
    RefusedConditions = "refused_conditions",
    /// Later: refused, as a paper was missing.
    RefusedPapers = "refused_papers",
    /// Later: refused, and they do not know why.
    RefusedUnclear = "refused_unclear",
    /// Later: asked for, and no answer has come.
    StillWaits = "still_waits",
    /// Later: not asked for.
    StillNotAsked = "still_not_asked",
}

impl Key for Said {
    fn key(text: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|said| said.name() == text)
    }
}

/// Where somebody stands with a right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step {
    /// First visit: it is there.
    Has,
    /// First visit: it is not there, whatever the reason.
    Lacks,
    /// Later: asked for and received.
    Received,
    /// Later: asked for and refused.
    Refused,
    /// Later: asked for, no answer yet.
    Waits,
    /// Later: not asked for.
    NotAsked,
}

impl Said {
    /// Where that is.
    pub fn step(self) -> Step {
        match self {
            Self::Has => Step::Has,
            Self::Waits | Self::NotKnown | Self::NotAsked | Self::NotReceived | Self::NotOffered | Self::NoReason => {
                Step::Lacks
            }
            Self::ReceivedTo50
            | Self::ReceivedTo150
            | Self::ReceivedTo300
            | Self::ReceivedMore
            | Self::ReceivedUnsaid => Step::Received,
            Self::RefusedConditions | Self::RefusedPapers | Self::RefusedUnclear => Step::Refused,
            Self::StillWaits => Step::Waits,
            Self::StillNotAsked => Step::NotAsked,
        }
    }

    /// Whether it is said at a later visit.
    pub fn is_later(self) -> bool {
        !matches!(self.step(), Step::Has | Step::Lacks)
    }
}

/// The command: one answer about one right, by nobody in particular.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TellTakeUp {
    /// Of which right.
    pub right: RightName,
    /// What.
    pub said: Said,
}

read_struct!(TellTakeUp { right, said });

/// What is recorded of a right's take-up: in a scope of that right alone, so that nothing groups the answers of one
/// visit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody said something.
    Told {
        /// On which day it was received: never finer.
        day: Day,
        /// What.
        said: Said,
    },
}

read_tagged!(Event, "kind"; Told { day, said });

/// The fold of a right's take-up: how often each answer came, by the Monday of its week.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct TakeUp {
    /// The counts of each week.
    pub weeks: Map<Day, Map<Said, u32>>,
}

read_struct!(TakeUp { weeks });

impl TakeUp {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        let Event::Told { day, said } = event;
        *self.weeks.or_default(monday(*day)).or_default(*said) += 1;
    }
}

/// The first day of a week.
pub fn monday(day: Day) -> Day {
    day.plus(-i32::from(day.weekday()))
}

/// The beginning of the day (in the world's time) of a moment in milliseconds since 1970.
pub fn day_ms(at_ms: i64) -> i64 {
    const DAY_MS: i64 = 24 * 3_600_000;
    at_ms - at_ms.rem_euclid(DAY_MS)
}

impl TellTakeUp {
    /// A tally of today, if there is such a right.
    pub fn decide(&self, _: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        if !aids::is_known(&self.right) {
            return Err(Refusal::IncompleteAnswers);
        }
        Ok(vec![AnyEvent::TakeUp(self.right.clone(), Event::Told { day: context.now.day, said: self.said })])
    }
}

#[cfg(test)]
mod tests;
