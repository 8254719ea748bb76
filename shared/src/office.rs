//! What the staff's program and the server say to each other about people, doors and devices: accounts, invitations,
//! enrolled devices, who did what. None of it is an event: accounts name people, and the log never does.

mod cards;
mod devices;
mod named;
mod passkeys;
pub mod referrals;
pub mod words;

pub use cards::{CardNumbers, MOST_AT_ONCE, MOST_CARDS, NumberCards};
pub use devices::{Device, DeviceKind, Enrol, NewDevice, Report, Standing};
pub use passkeys::{ByPasskey, Challenge, KeepPasskey, OfPasskey, Passkey, Passkeys};

use crate::code::{BookingId, OneTimeCode, RequestId};
use crate::context::Role;
use crate::event::Scope;
use crate::id::PartnerId;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// The kinds of account, as they are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// Answers for the centre.
    Director,
    /// Works at the centre's desk.
    Agent,
    /// Holds workshops and stops on the day.
    Facilitator,
    /// Works for a body that takes part.
    Partner,
}

read_named!(Post; Director, Agent, Facilitator, Partner);

impl Post {
    /// Every post, the one with most rights first.
    pub const ALL: [Self; 4] = [Self::Director, Self::Agent, Self::Facilitator, Self::Partner];

    /// The name as it is written.
    pub fn name(self) -> &'static str {
        match self {
            Self::Director => "director",
            Self::Agent => "agent",
            Self::Facilitator => "facilitator",
            Self::Partner => "partner",
        }
    }

    /// The post of a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|post| post.name() == name)
    }

    /// What somebody in this post may do; a partner's people say for which body they work, and nobody else does.
    pub fn role(self, partner: Option<&PartnerId>) -> Option<Role> {
        match (self, partner) {
            (Self::Director, None) => Some(Role::Director),
            (Self::Agent, None) => Some(Role::Agent),
            (Self::Facilitator, None) => Some(Role::Facilitator),
            (Self::Partner, Some(partner)) => Some(Role::Partner(partner.clone())),
            _ => None,
        }
    }
}

/// One account.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// Its id: 32 hexadecimal digits.
    pub id: String,
    /// How colleagues call the person.
    pub name: String,
    /// What the person types to sign in.
    pub login: String,
    /// Their post.
    pub post: Post,
    /// For which body they work, if for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<PartnerId>,
    /// When they last did something, in milliseconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seen_ms: Option<i64>,
    /// Since when it opens nothing any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ended_ms: Option<i64>,
}

read_struct!(Account { id, name, login, post, partner, seen_ms, ended_ms });

impl Account {
    /// What the person may do.
    pub fn role(&self) -> Role {
        // An account is only made with a post that fits; one that does not may do nothing.
        self.post.role(self.partner.as_ref()).unwrap_or(Role::Person)
    }
}

/// Who is signed in, and what this house is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Me {
    /// The account; none while nobody is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<Account>,
    /// Whether this is the demo town, where anybody may try every post.
    pub demo: bool,
    /// The name under which passkeys are kept for this house; none where there can be none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub passkeys: Option<String>,
}

read_struct!(Me { account, demo, passkeys });

/// A wish to sign in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SignIn {
    /// The login.
    pub login: String,
    /// The password.
    pub password: String,
}

read_struct!(SignIn { login, password });

/// An invitation is taken up, or a way back in: the code is used up by it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Join {
    /// The code that was given by hand.
    pub code: OneTimeCode,
    /// How colleagues call the person; not asked for on the way back in.
    pub name: String,
    /// The login that the person chooses.
    pub login: String,
    /// The password that they choose.
    pub password: String,
}

read_struct!(Join { code, name, login, password });

/// In the demo: somebody tries a post.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TryPost {
    /// Which.
    pub post: Post,
}

read_struct!(TryPost { post });

/// Somebody is invited.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Invite {
    /// To which post.
    pub post: Post,
    /// For which body, if for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<PartnerId>,
}

read_struct!(Invite { post, partner });

/// A code to be given by hand: shown once, used once.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Given {
    /// The code.
    pub code: OneTimeCode,
    /// Until when it opens its door, in milliseconds since 1970.
    pub until_ms: i64,
}

read_struct!(Given { code, until_ms });

/// An account is meant.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfAccount {
    /// Which.
    pub id: String,
}

read_struct!(OfAccount { id });

/// What became of asking for somebody's way back in: the second of two people is given the code.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WayBack {
    /// The code, for the second who asks; the first waits for another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub given: Option<Given>,
}

read_struct!(WayBack { given });

/// A colleague whom somebody may let back in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Colleague {
    /// Their account's id.
    pub id: String,
    /// How colleagues call them.
    pub name: String,
    /// Their post.
    pub post: Post,
    /// For which body they work, if for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub partner: Option<PartnerId>,
    /// Who has asked for their way back in, and waits for a second.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub asked: Option<AskedBack>,
}

read_struct!(Colleague { id, name, post, partner, asked });

/// The first of the two who ask for a way back in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AskedBack {
    /// Who it was, as colleagues call them.
    pub by: String,
    /// Whether it was whoever reads this.
    pub own: bool,
    /// Until when the second may ask, in milliseconds since 1970.
    pub until_ms: i64,
}

read_struct!(AskedBack { by, own, until_ms });

/// The colleagues whom somebody may let back in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Colleagues {
    /// They, in the order of their names.
    pub colleagues: Vec<Colleague>,
}

read_struct!(Colleagues { colleagues });

/// A contact is to be opened, one, with a reason that is written down.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenContact {
    /// Of which booking.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub booking: Option<BookingId>,
    /// Or of which request.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub request: Option<RequestId>,
    /// Or of which fiche de liaison.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub referral: Option<String>,
    /// Why.
    pub reason: String,
}

read_struct!(OpenContact { booking, request, referral, reason });

impl OpenContact {
    /// The wish to open what is kept beside a scope.
    pub fn of(scope: &Scope, reason: &str) -> Self {
        let booking = if let Scope::Booking(id) = scope { Some(id.clone()) } else { None };
        let request = if let Scope::Request(id) = scope { Some(id.clone()) } else { None };
        Self { booking, request, referral: None, reason: reason.to_owned() }
    }

    /// The name under which it is kept; none where it names none, or two.
    pub fn beside(&self) -> Option<String> {
        match (&self.booking, &self.request, &self.referral) {
            (Some(id), None, None) => Some(Scope::Booking(id.clone()).to_string()),
            (None, Some(id), None) => Some(Scope::Request(id.clone()).to_string()),
            (None, None, Some(id)) => Some(referrals::beside(id)),
            (..) => None,
        }
    }
}

/// One row of who did what.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trace {
    /// Its place: 1, 2, 3 …
    pub n: i64,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
    /// What was done.
    pub deed: String,
    /// To what: a digest for a booking, a name for everything else.
    pub subject: String,
    /// By whom.
    pub by: String,
    /// Why, where that is asked.
    pub reason: String,
}

read_struct!(Trace { n, at_ms, deed, subject, by, reason });

/// Who did what, newest first, and whether the list is whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Traces {
    /// The rows.
    pub rows: Vec<Trace>,
    /// Whether no row was changed or taken out since it was written.
    pub whole: bool,
}

read_struct!(Traces { rows, whole });
