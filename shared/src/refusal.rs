//! Why a wish could not be granted, told to the person who had it. The words stand in the locale files, one text a
//! kind (`refusal-…`), each with what to do next.

use crate::written::read_tagged;
use serde::Serialize;

/// A reason written for a person; never a lack of knowledge, never a technical fault.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Refusal {
    /// This passport has already been at this stop: kindly, with the time.
    AlreadyHere {
        /// When, in milliseconds since 1970.
        at_ms: i64,
    },
    /// The request is closed: done, withdrawn, or too old.
    AlreadyClosed,
    /// The booking was withdrawn before.
    AlreadyWithdrawn,
    /// Another booking has this code: the device draws a new one.
    BookingTaken,
    /// Staff have parted these passports since somebody wished to join them.
    CardsParted,
    /// Somebody else has changed it since it was read: nothing is written over, both texts are shown.
    ChangedMeanwhile,
    /// So many structures are listed that phones could hold no more.
    DirectoryFull,
    /// The next event begins after the last one, and is not published before that is over.
    EventNotOver,
    /// A show of hands was counted on a day before: what everybody may have seen is put right no more.
    HandsPublished,
    /// An answer is missing, or answers a question that the survey does not ask.
    IncompleteAnswers,
    /// Nobody can be added to a booking: all seats are taken, or others wait for them.
    NoSeatsToAdd {
        /// How many could be.
        free: u32,
    },
    /// This command is not for this role.
    NotAllowed,
    /// Everybody may simply come; there is nothing to sign up for.
    NoSignUp,
    /// A party has one to this many people.
    PartySize {
        /// The largest party.
        max: u8,
    },
    /// More people than the workshop has seats, ever.
    PartyTooLarge {
        /// All seats of the workshop.
        seats: u32,
    },
    /// More cards than one person has.
    TooManyCards {
        /// How many may be one person's.
        max: u8,
    },
    /// So many people wait to be called that nobody could call one more.
    TooManyRequests,
    /// An aid of the town is not published so: it contradicts itself, or comes out otherwise than it was worked out by hand.
    UnfitAid {
        /// The first field that is wrong, by its name.
        field: String,
    },
    /// The leaflet of a month is not published so: something is missing, or cannot be.
    UnfitLeaflet {
        /// The first field that is wrong, by its name.
        field: String,
    },
    /// The town may not set itself up so: a colour that cannot be read, a term longer than the law allows.
    UnfitSettings {
        /// The first field that is wrong, by its name.
        field: String,
    },
    /// Hands were counted that cannot be: more people with a device than hands, or more hands than a room holds.
    UnlikelyHands {
        /// How many hands were counted.
        raised: u32,
        /// The most that are believed.
        max: u32,
    },
    /// A structure is not what may stand in the directory.
    UnfitStructure {
        /// The first field that is wrong, by its name.
        field: String,
    },
    /// A survey is not published so: a text is missing, or a question depends on none before it.
    UnfitSurvey {
        /// The first place in which something is wrong.
        field: String,
    },
    /// No booking has this code.
    UnknownBooking,
    /// No request has this code.
    UnknownRequest,
    /// No stop has this name or code.
    UnknownStop,
    /// No such survey.
    UnknownSurvey,
    /// No such workshop.
    UnknownWorkshop,
    /// The workshop does not take place.
    WorkshopCancelled,
    /// The workshop has begun or is over.
    WorkshopClosed,
}

read_tagged!(Refusal, "kind"; AlreadyHere { at_ms }, AlreadyClosed {}, AlreadyWithdrawn {}, BookingTaken {}, CardsParted {}, ChangedMeanwhile {}, DirectoryFull {}, EventNotOver {}, HandsPublished {}, IncompleteAnswers {}, NoSeatsToAdd { free }, NotAllowed {}, NoSignUp {}, PartySize { max }, PartyTooLarge { seats }, TooManyCards { max }, TooManyRequests {}, UnfitAid { field }, UnfitLeaflet { field }, UnfitSettings { field }, UnfitStructure { field }, UnfitSurvey { field }, UnlikelyHands { raised, max }, UnknownBooking {}, UnknownRequest {}, UnknownStop {}, UnknownSurvey {}, UnknownWorkshop {}, WorkshopCancelled {}, WorkshopClosed {});

impl Refusal {
    /// Whether it says that what was wished for is already so, by somebody else's doing.
    pub fn is_already_so(&self) -> bool {
        match self {
            Self::AlreadyHere { .. } | Self::AlreadyClosed | Self::AlreadyWithdrawn => true,
            Self::BookingTaken
            | Self::CardsParted
            | Self::ChangedMeanwhile
            | Self::DirectoryFull
            | Self::EventNotOver
            | Self::HandsPublished
            | Self::IncompleteAnswers
            | Self::NoSeatsToAdd { .. }
            | Self::NotAllowed
            | Self::NoSignUp
            | Self::PartySize { .. }
            | Self::PartyTooLarge { .. }
            | Self::TooManyCards { .. }
            | Self::TooManyRequests
            | Self::UnfitAid { .. }
            | Self::UnfitLeaflet { .. }
            | Self::UnfitSettings { .. }
            | Self::UnlikelyHands { .. }
            | Self::UnfitStructure { .. }
            | Self::UnfitSurvey { .. }
            | Self::UnknownBooking
            | Self::UnknownRequest
            | Self::UnknownStop
            | Self::UnknownSurvey
            | Self::UnknownWorkshop
            | Self::WorkshopCancelled
            | Self::WorkshopClosed => false,
        }
    }

    /// Whether it tells that a code is nobody's: what a guess that failed is told.
    pub fn is_of_a_guess(&self) -> bool {
        matches!(self, Self::UnknownBooking | Self::UnknownRequest)
    }

    /// The name of the kind, as on the wire; the locale key is `refusal-` and this with hyphens.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::AlreadyHere { .. } => "already_here",
            Self::AlreadyClosed => "already_closed",
            Self::AlreadyWithdrawn => "already_withdrawn",
            Self::BookingTaken => "booking_taken",
            Self::CardsParted => "cards_parted",
            Self::ChangedMeanwhile => "changed_meanwhile",
            Self::DirectoryFull => "directory_full",
            Self::EventNotOver => "event_not_over",
            Self::HandsPublished => "hands_published",
            Self::IncompleteAnswers => "incomplete_answers",
            Self::NoSeatsToAdd { .. } => "no_seats_to_add",
            Self::NotAllowed => "not_allowed",
            Self::NoSignUp => "no_sign_up",
            Self::PartySize { .. } => "party_size",
            Self::PartyTooLarge { .. } => "party_too_large",
            Self::TooManyCards { .. } => "too_many_cards",
            Self::TooManyRequests => "too_many_requests",
            Self::UnfitAid { .. } => "unfit_aid",
            Self::UnfitLeaflet { .. } => "unfit_leaflet",
            Self::UnfitSettings { .. } => "unfit_settings",
            Self::UnlikelyHands { .. } => "unlikely_hands",
            Self::UnfitStructure { .. } => "unfit_structure",
            Self::UnfitSurvey { .. } => "unfit_survey",
            Self::UnknownBooking => "unknown_booking",
            Self::UnknownRequest => "unknown_request",
            Self::UnknownStop => "unknown_stop",
            Self::UnknownSurvey => "unknown_survey",
            Self::UnknownWorkshop => "unknown_workshop",
            Self::WorkshopCancelled => "workshop_cancelled",
            Self::WorkshopClosed => "workshop_closed",
        }
    }
}
