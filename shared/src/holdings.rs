//! What a town holds, kind by kind: the one table of which the register of processing and the draft of the impact
//! assessment are made (`docs/law`, by `tests/contract/law.rs`). A new event or command does not compile before it has
//! its kind here, and a new table or a new place on a device does not pass the test. The words stand in `shared/law`.

use crate::directory::Event as DirectoryEvent;
use crate::event::Event;
use crate::feedback;
use crate::programme::Event as ProgrammeEvent;
use crate::requests::{desk, request};
use crate::take_up;
use crate::trail::{board, joins, passport, stop, walks};
use crate::workshops::{booking, lease, ledger};

/// A kind of what is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holding {
    /// What the town announces.
    Programme,
    /// Bookings, by code.
    Bookings,
    /// First names and phones, sealed.
    Contacts,
    /// Passages of unknown people on a trail.
    Passages,
    /// Answers of unknown people to a survey.
    Answers,
    /// Free words of unknown people, sealed.
    Words,
    /// Seats that devices hold.
    Leases,
    /// What became of commands.
    Outcomes,
    /// People with an account.
    Accounts,
    /// Who did what in the office.
    Traces,
    /// The centre's devices.
    Devices,
    /// What a person's own phone remembers.
    OwnDevice,
    /// What a kiosk remembers of the person in front.
    Kiosk,
    /// Answers to the questions on rights.
    Rights,
    /// The same, on the phone of a person who asked for that.
    KeptAnswers,
    /// What became of rights, in tallies.
    TakeUp,
    /// Requests for help, by code.
    Requests,
    /// Fiches de liaison.
    Referrals,
}

/// Whom it is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Nobody.
    Nobody,
    /// Somebody, whom the town cannot name.
    Unknown,
    /// Somebody, by name.
    Named,
}

/// For how long.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Term {
    /// Two years after the last contact.
    LastContact,
    /// Two years after it was written, or last needed.
    TwoYears,
    /// A year.
    Year,
    /// Thirty days after it was closed; nothing stays open for more than seventy-four.
    Closed,
    /// As long as the town keeps its programme: it names nobody.
    Programme,
    /// Until the person erases it, or leaves.
    Person,
    /// It is never kept.
    Never,
}

impl Holding {
    /// All of them.
    pub const ALL: [Self; 18] = [
        Self::Programme,
        Self::Bookings,
        Self::Contacts,
        Self::Passages,
        Self::Answers,
        Self::Words,
        Self::Leases,
        Self::Outcomes,
        Self::Accounts,
        Self::Traces,
        Self::Devices,
        Self::OwnDevice,
        Self::Kiosk,
        Self::Rights,
        Self::KeptAnswers,
        Self::TakeUp,
        Self::Requests,
        Self::Referrals,
    ];

    /// Its name in the files of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Programme => "programme",
            Self::Bookings => "bookings",
            Self::Contacts => "contacts",
            Self::Passages => "passages",
            Self::Answers => "answers",
            Self::Words => "words",
            Self::Leases => "leases",
            Self::Outcomes => "outcomes",
            Self::Accounts => "accounts",
            Self::Traces => "traces",
            Self::Devices => "devices",
            Self::OwnDevice => "own_device",
            Self::Kiosk => "kiosk",
            Self::Rights => "rights",
            Self::KeptAnswers => "kept_answers",
            Self::TakeUp => "take_up",
            Self::Requests => "requests",
            Self::Referrals => "referrals",
        }
    }

    /// Whom it is about.
    pub fn about(self) -> About {
        match self {
            Self::Programme | Self::Leases | Self::Outcomes | Self::Devices => About::Nobody,
            Self::Bookings
            | Self::Passages
            | Self::Answers
            | Self::Words
            | Self::OwnDevice
            | Self::Kiosk
            | Self::Rights
            | Self::KeptAnswers
            | Self::TakeUp
            | Self::Requests
            | Self::Referrals => About::Unknown,
            Self::Contacts | Self::Accounts | Self::Traces => About::Named,
        }
    }

    /// For how long.
    pub fn term(self) -> Term {
        match self {
            Self::Programme
            | Self::Bookings
            | Self::Passages
            | Self::Answers
            | Self::Leases
            | Self::TakeUp
            | Self::Requests => Term::Programme,
            Self::Contacts => Term::LastContact,
            Self::Outcomes | Self::Words => Term::Year,
            Self::Referrals => Term::Closed,
            Self::Accounts | Self::Traces | Self::Devices => Term::TwoYears,
            Self::OwnDevice | Self::Kiosk | Self::KeptAnswers => Term::Person,
            Self::Rights => Term::Never,
        }
    }

    /// The most days that it may be kept; none where no number says it.
    pub fn longest_days(self) -> Option<u32> {
        match self.term() {
            Term::LastContact | Term::TwoYears => Some(730),
            Term::Year => Some(365),
            Term::Closed | Term::Programme | Term::Person | Term::Never => None,
        }
    }

    /// The tables of the database in which it stands, beside the log of events.
    pub fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Contacts => &["vault", "vault_tombs"],
            // The words themselves are sealed in the vault.
            Self::Words => &["words_standing"],
            Self::Outcomes => &["receipts", "gaps"],
            Self::Accounts => &["account", "door", "passkey", "session", "way_back"],
            Self::Traces => &["audit", "audit_begins"],
            Self::Devices => &["device"],
            Self::Referrals => &["referral"],
            // The town's one key and the next number of its cards on paper; which cards there are is written nowhere.
            Self::Passages => &["card_series"],
            Self::Programme
            | Self::Bookings
            | Self::Answers
            | Self::Leases
            | Self::OwnDevice
            | Self::Kiosk
            | Self::Rights
            | Self::KeptAnswers
            | Self::TakeUp
            | Self::Requests => &[],
        }
    }

    /// The kind that an event belongs to.
    pub fn of_event(event: &Event) -> Self {
        match event {
            Event::Programme(
                ProgrammeEvent::Announced { .. } | ProgrammeEvent::SeatsLeft { .. } | ProgrammeEvent::Renewed { .. },
            )
            | Event::Directory(DirectoryEvent::Listed { .. } | DirectoryEvent::Delisted { .. })
            | Event::Survey(_, feedback::Event::Retired { .. }) => Self::Programme,
            Event::Board(_, board::Event::Passages { .. })
            | Event::Passport(_, passport::Event::CheckedIn { .. } | passport::Event::TakenBack { .. })
            | Event::Joins(
                joins::Event::Seen { .. }
                | joins::Event::TakenBack { .. }
                | joins::Event::Joined { .. }
                | joins::Event::Parted { .. },
            )
            | Event::Walks(_, walks::Event::DayTold { .. })
            | Event::Stop(_, stop::Event::Opened | stop::Event::Visited { .. } | stop::Event::TakenBack { .. }) => {
                Self::Passages
            }
            Event::Booking(
                _,
                booking::Event::Booked { .. }
                | booking::Event::PartyChanged { .. }
                | booking::Event::PlaceChanged { .. }
                | booking::Event::Promoted
                | booking::Event::Withdrawn
                | booking::Event::ContactKept
                | booking::Event::ContactErased
                | booking::Event::Explained(_),
            )
            | Event::Workshop(
                _,
                ledger::Event::Opened { .. }
                | ledger::Event::PartyJoined { .. }
                | ledger::Event::PartyChanged { .. }
                | ledger::Event::PartyLeft { .. }
                | ledger::Event::PartyPromoted { .. }
                | ledger::Event::IdleSeats { .. }
                | ledger::Event::Attended { .. }
                | ledger::Event::WalkedIn { .. },
            ) => Self::Bookings,
            Event::Survey(_, feedback::Event::Answered { .. } | feedback::Event::HandsCounted { .. }) => Self::Answers,
            Event::TakeUp(_, take_up::Event::Told { .. }) => Self::TakeUp,
            Event::Request(
                _,
                request::Event::Asked(_)
                | request::Event::ContactKept
                | request::Event::ContactErased
                | request::Event::Moved { .. }
                | request::Event::Planned { .. }
                | request::Event::Declined { .. },
            )
            | Event::Requests(desk::Event::Opened { .. } | desk::Event::Moved { .. } | desk::Event::Forgotten { .. }) => {
                Self::Requests
            }
            Event::Workshop(
                _,
                ledger::Event::SeatsLeased { .. }
                | ledger::Event::LeaseUsed { .. }
                | ledger::Event::LeaseReturned { .. },
            )
            | Event::Lease(
                _,
                lease::Event::Granted { .. }
                | lease::Event::Used { .. }
                | lease::Event::Returned { .. }
                | lease::Event::Ending { .. },
            ) => Self::Leases,
        }
    }
}
