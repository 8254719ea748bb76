//! Asking for help: somebody would like to be called, or to have an appointment; or offers some, and proposes a workshop.
//! How they can be reached, and what they wrote of their know-how, is sealed to the town's key and stands in no event; what is
//! open is a code, when it suits them, in which language, and the right that it is about if they say so.
//!
//! What this slice deliberately is not: a file on a person. A request is asked, taken, done, and then forgotten.

mod ask;
pub mod desk;
mod move_on;
mod pass;
mod proposal;
pub mod request;
#[cfg(test)]
mod tests;
mod withdraw;

pub use ask::AskForHelp;
pub use move_on::MoveRequest;
pub use pass::{FORGOTTEN_AFTER_DAYS, OPEN_DAYS, pass};
pub use proposal::{Because, Craft, PlanProposal, Proposal};
pub use withdraw::WithdrawRequest;

use crate::written::read_named;
use serde::Serialize;

/// How somebody wants to be helped.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// They are called.
    Call,
    /// They come, at an hour that is agreed by telephone.
    Visit,
    /// They come to show others what they know.
    Show,
}

read_named!(Way; Call, Visit, Show);

/// When it suits them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum When {
    /// Whenever.
    Any,
    /// Before noon.
    Morning,
    /// After noon.
    Afternoon,
    /// After work.
    Evening,
}

read_named!(When; Any, Morning, Afternoon, Evening);

/// Where a request stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has taken it yet.
    Asked,
    /// Somebody at the centre sees to it.
    Taken,
    /// It is done.
    Done,
    /// Its person has taken it back.
    Withdrawn,
    /// Nobody has closed it in time.
    Expired,
    /// The centre has said no to it, kindly and with a reason.
    Declined,
}

read_named!(Standing; Asked, Taken, Done, Withdrawn, Expired, Declined);

impl Standing {
    /// Whether somebody still waits.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Asked | Self::Taken)
    }
}
