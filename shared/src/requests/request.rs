//! The scope `request/<code>`: one request, for who knows its code.

use super::{Because, Proposal, Standing, Way, When};
use crate::contact::{ContactStanding, Fate};
use crate::id::{RightName, WorkshopId};
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What somebody asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Details {
    /// How.
    pub way: Way,
    /// When.
    pub when: When,
    /// In which language.
    pub language: String,
    /// About which right, if they say so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<RightName>,
    /// What they would show others, if that is it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub proposal: Option<Proposal>,
}

read_struct!(Details { way, when, language, right, proposal });

/// What is recorded of a request.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody asked.
    Asked(Details),
    /// How they can be reached came with it, sealed: kept beside the log, for the town's office alone.
    ContactKept,
    /// That was erased, and does not come back.
    ContactErased,
    /// It stands elsewhere now.
    Moved {
        /// Where.
        to: Standing,
    },
    /// The proposal stands in the programme.
    Planned {
        /// As which workshop.
        workshop: WorkshopId,
    },
    /// The centre makes no workshop of the proposal.
    Declined {
        /// Why.
        because: Because,
    },
}

read_tagged!(Event, "kind"; Asked(_), ContactKept {}, ContactErased {}, Moved { to }, Planned { workshop }, Declined { because });

impl Event {
    /// What it means for the contact kept beside the log.
    pub fn contact(&self) -> Option<Fate> {
        match self {
            Self::ContactKept => Some(Fate::Kept),
            Self::ContactErased => Some(Fate::Erased),
            Self::Asked(_) | Self::Moved { .. } | Self::Planned { .. } | Self::Declined { .. } => None,
        }
    }
}

/// The fold of one request: nothing until somebody has asked with this code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Request {
    /// What was asked, and where it stands.
    pub details: Option<Details>,
    /// Where it stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub standing: Option<Standing>,
    /// Its contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactStanding>,
    /// The workshop that became of a proposal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub workshop: Option<WorkshopId>,
    /// Why none did.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub because: Option<Because>,
}

read_struct!(Request { details, standing, contact, workshop, because });

impl Request {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match (event, &self.details) {
            (Event::Asked(details), None) => {
                (self.details, self.standing) = (Some(details.clone()), Some(Standing::Asked));
            }
            (Event::Moved { to }, Some(_)) if self.is_open() => self.standing = Some(*to),
            (Event::Planned { workshop }, Some(_)) if self.is_open() => {
                (self.standing, self.workshop) = (Some(Standing::Done), Some(workshop.clone()));
            }
            (Event::Declined { because }, Some(_)) if self.is_open() => {
                (self.standing, self.because) = (Some(Standing::Declined), Some(*because));
            }
            (Event::ContactKept, Some(_)) => self.contact = self.contact.or(Some(ContactStanding::Sealed)),
            (Event::ContactErased, Some(_)) => self.contact = Some(ContactStanding::Erased),
            (Event::Asked(_) | Event::Moved { .. } | Event::Planned { .. } | Event::Declined { .. }, Some(_))
            | (_, None) => {}
        }
    }

    /// Whether its person still waits.
    pub fn is_open(&self) -> bool {
        self.standing.is_some_and(Standing::is_open)
    }
}
