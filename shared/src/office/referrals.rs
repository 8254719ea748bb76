//! A fiche de liaison: the centre leads somebody on to a partner, who says what becomes of it. It stands beside the log,
//! where it can be forgotten for good: its facts are closed lists, what names the person and the word to the partner are
//! sealed to the town's key, and both go when it is closed.

use super::OpenContact;
use super::named::named;
use crate::contact::Sealed;
use crate::id::PartnerId;
use crate::written::read_struct;
use serde::Serialize;

/// For how many days a partner may leave one unanswered; then it expires.
pub const ANSWER_DAYS: i64 = 14;
/// For how many days a partner may see to one; then it expires.
pub const OPEN_DAYS: i64 = 60;
/// After how many days what is closed is forgotten.
pub const FORGOTTEN_AFTER_DAYS: i64 = 30;

const DAY_MS: i64 = 24 * 3_600_000;

/// What for, from a closed list: nobody describes anybody in words that stay readable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Purpose {
    /// Debts, a budget to hold.
    Budget,
    /// Doing things on line.
    Digital,
    /// Children, a family.
    Family,
    /// Something to eat.
    Food,
    /// Health.
    Health,
    /// A home.
    Housing,
    /// A right, its papers.
    Rights,
    /// Work, learning.
    Work,
}

named!(Purpose; Budget = "budget", Digital = "digital", Family = "family", Food = "food", Health = "health",
    Housing = "housing", Rights = "rights", Work = "work");

/// Where a fiche stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// The partner has not answered yet.
    Sent,
    /// The partner sees to it.
    Accepted,
    /// It is done.
    Done,
    /// The partner has refused, and said why.
    Refused,
    /// The centre has taken it back, as when the person does not want it any more.
    Withdrawn,
    /// Nobody has closed it in time.
    Expired,
}

named!(Standing; Sent = "sent", Accepted = "accepted", Done = "done", Refused = "refused", Withdrawn = "withdrawn",
    Expired = "expired");

/// Why a partner refuses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// There is no room, or no time.
    Full,
    /// It is not what the partner does.
    NotOurs,
    /// The person cannot be reached.
    Unreached,
    /// The person does not want it any more.
    Unwanted,
}

named!(Why; Full = "full", NotOurs = "not_ours", Unreached = "unreached", Unwanted = "unwanted");

/// Who moves a fiche.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mover {
    /// The centre, which sent it.
    Centre,
    /// The partner to whom it was sent.
    Partner,
}

impl Standing {
    /// Whether somebody still waits.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Sent | Self::Accepted)
    }

    /// Until when it stands so, from when it was moved there: then it expires, or is forgotten.
    pub fn until_ms(self, moved_ms: i64) -> i64 {
        let days = match self {
            Self::Sent => ANSWER_DAYS,
            Self::Accepted => OPEN_DAYS,
            Self::Done | Self::Refused | Self::Withdrawn | Self::Expired => FORGOTTEN_AFTER_DAYS,
        };
        moved_ms.saturating_add(days * DAY_MS)
    }

    /// Whether somebody may move it on to another standing. Only time lets one expire, and nothing opens again.
    pub fn leads_to(self, to: Self, by: Mover) -> bool {
        match by {
            Mover::Centre => self.is_open() && to == Self::Withdrawn,
            Mover::Partner => matches!(
                (self, to),
                (Self::Sent, Self::Accepted | Self::Refused) | (Self::Accepted, Self::Done | Self::Refused)
            ),
        }
    }
}

/// The centre leads somebody on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refer {
    /// To whom.
    pub partner: PartnerId,
    /// What for.
    pub purpose: Purpose,
    /// Whether the person has said yes; without that nothing is sent.
    pub agreed: bool,
    /// A first name, a phone and a word to the partner, sealed; none where nothing is left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Sealed>,
}

read_struct!(Refer { partner, purpose, agreed, sealed });

/// Somebody moves a fiche on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MoveReferral {
    /// Which.
    pub id: String,
    /// Where it stood when they looked.
    pub from: Standing,
    /// Where it stands from now on.
    pub to: Standing,
    /// Why, for whoever refuses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
}

read_struct!(MoveReferral { id, from, to, why });

/// A fiche, as the centre and its partner see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Referral {
    /// Its name.
    pub id: String,
    /// To whom it was sent.
    pub partner: PartnerId,
    /// What for.
    pub purpose: Purpose,
    /// Who sent it.
    pub by: String,
    /// When, in milliseconds since 1970.
    pub sent_ms: i64,
    /// Where it stands.
    pub standing: Standing,
    /// Since when.
    pub moved_ms: i64,
    /// Why it was refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<Why>,
    /// Whether something sealed is kept beside it.
    pub sealed: bool,
}

read_struct!(Referral { id, partner, purpose, by, sent_ms, standing, moved_ms, why, sealed });

/// The name under which what is sealed is kept.
pub fn beside(id: &str) -> String {
    format!("referral/{id}")
}

/// The wish to open it, without its reason yet.
pub fn opening(id: &str) -> OpenContact {
    OpenContact { booking: None, request: None, referral: Some(id.to_owned()), reason: String::new() }
}

/// Those that somebody may see.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Referrals {
    /// What waits first; of each standing the oldest first.
    pub referrals: Vec<Referral>,
}

read_struct!(Referrals { referrals });

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_move_a_fiche_where() {
        let mut open = Vec::new();
        for by in [Mover::Centre, Mover::Partner] {
            for from in Standing::ALL {
                for to in Standing::ALL.iter().filter(|to| from.leads_to(**to, by)) {
                    open.push(format!("{by:?}: {} to {}", from.name(), to.name()));
                }
            }
        }
        let expected = [
            "Centre: sent to withdrawn",
            "Centre: accepted to withdrawn",
            "Partner: sent to accepted",
            "Partner: sent to refused",
            "Partner: accepted to done",
            "Partner: accepted to refused",
        ];
        assert_eq!(open, expected);
    }

    #[test]
    fn every_name_is_read_as_it_is_written() {
        for it in Purpose::ALL {
            assert_eq!(serde_json::to_string(it).unwrap(), format!("\"{}\"", it.name()));
            assert_eq!(Purpose::named(it.name()), Some(*it));
        }
        for it in Standing::ALL {
            assert_eq!(serde_json::to_string(it).unwrap(), format!("\"{}\"", it.name()));
            assert_eq!(Standing::named(it.name()), Some(*it));
        }
        for it in Why::ALL {
            assert_eq!(serde_json::to_string(it).unwrap(), format!("\"{}\"", it.name()));
            assert_eq!(Why::named(it.name()), Some(*it));
        }
        assert_eq!(Standing::named("lost"), None);
    }

    #[test]
    fn nothing_waits_for_ever() {
        for standing in Standing::ALL {
            assert!((14..=60).contains(&(standing.until_ms(0) / DAY_MS)), "{standing:?}");
        }
    }
}
