//! The scope `booking/<code>`: one booking, for who knows its code. It never names a passport.

use super::reason::Explained;
use super::who::Who;
pub use crate::contact::ContactStanding;
use crate::contact::Fate;
use crate::id::WorkshopId;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// Where a booking stands, as its holder may be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "standing", rename_all = "snake_case")]
pub enum Standing {
    /// Asked for on this device; the server has not decided. Never recorded by the server.
    Asked,
    /// The seats are theirs.
    Confirmed,
    /// On the waiting list.
    Waiting {
        /// 1 for the first in line.
        place: u32,
    },
    /// Given back.
    Withdrawn,
}

read_tagged!(Standing, "standing"; Asked {}, Confirmed {}, Waiting { place }, Withdrawn {});

/// What is recorded of one booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A party signed up.
    Booked {
        /// For which workshop.
        workshop: WorkshopId,
        /// Who comes.
        #[serde(flatten)]
        who: Who,
        /// What came of it.
        #[serde(flatten)]
        standing: Standing,
    },
    /// Others come than those who had signed up, or fewer, or more.
    PartyChanged {
        /// Who comes now.
        #[serde(flatten)]
        who: Who,
        /// What came of it.
        #[serde(flatten)]
        standing: Standing,
    },
    /// Its place on the waiting list changed.
    PlaceChanged {
        /// 1 for the first in line.
        place: u32,
    },
    /// It got its seats from the waiting list.
    Promoted,
    /// It was given back.
    Withdrawn,
    /// A contact came with it, sealed: kept beside the log, for the town's office alone.
    ContactKept,
    /// That contact was erased, and does not come back.
    ContactErased,
    /// Why it stands as it does.
    Explained(Explained),
}

read_tagged!(Event, "kind"; Booked { workshop } flat { who, standing }, PartyChanged {} flat { who, standing }, PlaceChanged { place }, Promoted {}, Withdrawn {}, ContactKept {}, ContactErased {}, Explained(_));

impl Event {
    /// What it means for the contact kept beside the log.
    pub fn contact(&self) -> Option<Fate> {
        match self {
            Self::ContactKept => Some(Fate::Kept),
            Self::ContactErased => Some(Fate::Erased),
            Self::Booked { .. }
            | Self::PartyChanged { .. }
            | Self::PlaceChanged { .. }
            | Self::Promoted
            | Self::Withdrawn
            | Self::Explained(_) => None,
        }
    }
}

/// One party's booking.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Details {
    /// For which workshop.
    pub workshop: WorkshopId,
    /// Who comes.
    #[serde(flatten)]
    pub who: Who,
    /// Where it stands.
    #[serde(flatten)]
    pub standing: Standing,
}

read_struct!(Details { workshop } flat { who, standing });

/// The fold of one booking: nothing until somebody has signed up with this code.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Booking {
    /// What was booked.
    pub details: Option<Details>,
    /// Why it stands as it does: what decided, in order.
    pub reasons: Vec<Explained>,
    /// Its contact, where one was left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact: Option<ContactStanding>,
}

read_struct!(Booking { details, contact } default { reasons });

impl Booking {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match (event, &mut self.details) {
            (Event::Booked { workshop, who, standing }, details @ None) => {
                *details = Some(Details { workshop: workshop.clone(), who: who.clone(), standing: *standing });
            }
            (Event::PartyChanged { who, standing }, Some(details)) => {
                (details.who, details.standing) = (who.clone(), *standing);
            }
            (Event::PlaceChanged { place }, Some(Details { standing: Standing::Waiting { place: old }, .. })) => {
                *old = *place;
            }
            (Event::Promoted, Some(details)) if matches!(details.standing, Standing::Waiting { .. }) => {
                details.standing = Standing::Confirmed;
            }
            (Event::Explained(explained), Some(_)) => self.reasons.push(*explained),
            (Event::Withdrawn, Some(details)) => details.standing = Standing::Withdrawn,
            (Event::ContactKept, Some(_)) => self.contact = self.contact.or(Some(ContactStanding::Sealed)),
            (Event::ContactErased, Some(_)) => self.contact = Some(ContactStanding::Erased),
            (Event::Booked { .. } | Event::PlaceChanged { .. } | Event::Promoted, Some(_)) | (_, None) => {}
        }
    }
}
