//! What people may ask for: one line a command, in the order of the alphabet.

use crate::context::Context;
use crate::directory::{DelistStructure, ListStructure};
use crate::event::{Event, Scope};
use crate::feedback::{AnswerSurvey, CountHands, LeaveWords};
use crate::holdings::Holding;
use crate::permit;
use crate::programme::{Announce, Announcement, EditStop, Renew};
use crate::refusal::Refusal;
use crate::requests::{AskForHelp, MoveRequest, PlanProposal, WithdrawRequest};
use crate::state::State;
use crate::take_up::{self, TellTakeUp};
use crate::trail::{CheckIn, JoinPassports, PartPassport};
use crate::workshops::lease::Event as LeaseEvent;
use crate::workshops::{
    ChangeParty, CountWalkIns, EraseContact, LeaseSeats, MarkAttendance, ReturnSeats, RevokeLease, SignUp, Withdraw,
};
use crate::written::{self, read_tagged};
use serde::Serialize;

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {
        /// A wish of a person. It can be refused, with a reason written for that person.
        #[derive(Debug, Clone, PartialEq, Eq, Serialize)]
        #[serde(tag = "kind", rename_all = "snake_case")]
        pub enum Command {
            $($(#[$doc])* $name($name)),+
        }

        read_tagged!(Command, "kind"; $($name(_)),+);

        /// The names of all kinds, as in the code.
        pub const KINDS: &[&str] = &[$(stringify!($name)),+];

        /// What a wish leads to, today.
        pub fn decide(state: &State, context: &Context, command: &Command) -> Result<Vec<Event>, Refusal> {
            if !permit::may_ask(&context.role, command, &state.programme) {
                return Err(Refusal::NotAllowed);
            }
            match command {
                $(Command::$name(command) => command.decide(state, context)),+
            }
        }
    };
}

/// Whether this is the program of a phone, which holds its own passport and nothing of what the centre joins and counts.
pub(crate) const ON_PHONE: bool = cfg!(all(feature = "phone", not(feature = "tablet")));

/// Whether a command of staff is decided in this program: not on a phone, where nobody may ask for it.
pub(crate) const fn of_staff() -> Result<(), Refusal> {
    if cfg!(feature = "phone") { Err(Refusal::NotAllowed) } else { Ok(()) }
}

/// The same of what staff note on a tablet without a network: there it is decided too.
pub(crate) const fn of_tablet() -> Result<(), Refusal> {
    if ON_PHONE { Err(Refusal::NotAllowed) } else { Ok(()) }
}

commands! {
    /// The town announces a part of its programme.
    Announce,
    /// A person answers a survey.
    AnswerSurvey,
    /// A person asks for help.
    AskForHelp,
    /// Other people come than those who had signed up, or fewer, or more.
    ChangeParty,
    /// A passport passes at a stop.
    CheckIn,
    /// Who holds a show of hands counts it.
    CountHands,
    /// Who runs a workshop counts who came without a booking.
    CountWalkIns,
    /// Staff take a structure out of the directory.
    DelistStructure,
    /// Who holds a stop puts it right.
    EditStop,
    /// A person has their sealed contact erased.
    EraseContact,
    /// Two passports are one person's.
    JoinPassports,
    /// A device asks for seats that it may confirm without a network.
    LeaseSeats,
    /// A person leaves free words.
    LeaveWords,
    /// Staff list a structure in the directory.
    ListStructure,
    /// Who runs a workshop notes who came.
    MarkAttendance,
    /// Staff see to a request.
    MoveRequest,
    /// Staff take a joined passport out again.
    PartPassport,
    /// Staff make a workshop of a proposal.
    PlanProposal,
    /// The town's next event begins with what the last one held.
    Renew,
    /// A device gives such seats back.
    ReturnSeats,
    /// Staff take a device's seats away.
    RevokeLease,
    /// A party signs up for a workshop.
    SignUp,
    /// A person says what has become of a right.
    TellTakeUp,
    /// A party gives its seats back.
    Withdraw,
    /// A person takes a request back.
    WithdrawRequest,
}

impl Command {
    /// The kind of what the town holds that it adds to, or takes from.
    pub fn holding(&self) -> Holding {
        match self {
            Self::Announce(_)
            | Self::DelistStructure(_)
            | Self::EditStop(_)
            | Self::ListStructure(_)
            | Self::Renew(_) => Holding::Programme,
            Self::AnswerSurvey(_) | Self::CountHands(_) => Holding::Answers,
            Self::LeaveWords(_) => Holding::Words,
            Self::CheckIn(_) | Self::JoinPassports(_) | Self::PartPassport(_) => Holding::Passages,
            Self::EraseContact(_) => Holding::Contacts,
            Self::LeaseSeats(_) | Self::ReturnSeats(_) | Self::RevokeLease(_) => Holding::Leases,
            Self::ChangeParty(_)
            | Self::CountWalkIns(_)
            | Self::MarkAttendance(_)
            | Self::SignUp(_)
            | Self::Withdraw(_) => Holding::Bookings,
            Self::TellTakeUp(_) => Holding::TakeUp,
            Self::AskForHelp(_) | Self::MoveRequest(_) | Self::PlanProposal(_) | Self::WithdrawRequest(_) => {
                Holding::Requests
            }
        }
    }

    /// The scope whose lane carries it on a device; none for a lane of its own, used once.
    pub fn home(&self) -> Option<Scope> {
        match self {
            Self::Announce(_) | Self::EditStop(_) | Self::Renew(_) => Some(Scope::Programme),
            Self::DelistStructure(_) | Self::ListStructure(_) => Some(Scope::Directory),
            Self::AnswerSurvey(_) | Self::CountHands(_) | Self::LeaveWords(_) | Self::TellTakeUp(_) => None,
            Self::CheckIn(command) => Some(Scope::Passport(command.passport.clone())),
            Self::JoinPassports(command) => Some(Scope::Passport(command.passport.clone())),
            Self::PartPassport(command) => Some(Scope::Passport(command.passport.clone())),
            Self::ChangeParty(command) => Some(Scope::Booking(command.booking.clone())),
            Self::CountWalkIns(command) => Some(Scope::Workshop(command.workshop.clone())),
            Self::EraseContact(command) => Some(Scope::Booking(command.booking.clone())),
            Self::LeaseSeats(command) => Some(Scope::Lease(command.lease.clone())),
            Self::ReturnSeats(command) => Some(Scope::Lease(command.lease.clone())),
            Self::RevokeLease(command) => Some(Scope::Lease(command.lease.clone())),
            Self::MarkAttendance(command) => Some(Scope::Workshop(command.workshop.clone())),
            Self::SignUp(command) => Some(Scope::Booking(command.booking.clone())),
            Self::Withdraw(command) => Some(Scope::Booking(command.booking.clone())),
            Self::AskForHelp(command) => Some(Scope::Request(command.request.clone())),
            Self::MoveRequest(command) => Some(Scope::Request(command.request.clone())),
            Self::PlanProposal(command) => Some(Scope::Request(command.request.clone())),
            Self::WithdrawRequest(command) => Some(Scope::Request(command.request.clone())),
        }
    }

    /// The scope of the device itself, not of the person in front of it, that the command takes something from.
    pub fn spends(&self) -> Option<Scope> {
        match self {
            Self::SignUp(command) => command.lease.clone().map(Scope::Lease),
            Self::LeaseSeats(_) | Self::ReturnSeats(_) => self.home(),
            Self::Announce(_)
            | Self::AnswerSurvey(_)
            | Self::AskForHelp(_)
            | Self::ChangeParty(_)
            | Self::CheckIn(_)
            | Self::CountHands(_)
            | Self::CountWalkIns(_)
            | Self::DelistStructure(_)
            | Self::EditStop(_)
            | Self::EraseContact(_)
            | Self::JoinPassports(_)
            | Self::LeaveWords(_)
            | Self::ListStructure(_)
            | Self::MarkAttendance(_)
            | Self::MoveRequest(_)
            | Self::PartPassport(_)
            | Self::PlanProposal(_)
            | Self::Renew(_)
            | Self::RevokeLease(_)
            | Self::TellTakeUp(_)
            | Self::Withdraw(_)
            | Self::WithdrawRequest(_) => None,
        }
    }

    /// What it takes from the device itself, as a fact in the device's own scope: seats of a lease.
    pub fn takes(&self) -> Option<Event> {
        let Self::SignUp(command) = self else { return None };
        let used = LeaseEvent::Used { workshop: command.workshop.clone(), seats: command.who.people() };
        Some(Event::Lease(command.lease.clone()?, used))
    }

    /// The scope that it speaks of as of one that is there already: whoever guesses its name learns whether it is.
    pub fn opens(&self) -> Option<Scope> {
        match self {
            Self::ChangeParty(_)
            | Self::EraseContact(_)
            | Self::MoveRequest(_)
            | Self::PlanProposal(_)
            | Self::Withdraw(_)
            | Self::WithdrawRequest(_) => self.home(),
            Self::Announce(_)
            | Self::AnswerSurvey(_)
            | Self::AskForHelp(_)
            | Self::CheckIn(_)
            | Self::CountHands(_)
            | Self::CountWalkIns(_)
            | Self::DelistStructure(_)
            | Self::EditStop(_)
            | Self::JoinPassports(_)
            | Self::LeaseSeats(_)
            | Self::LeaveWords(_)
            | Self::ListStructure(_)
            | Self::MarkAttendance(_)
            | Self::PartPassport(_)
            | Self::Renew(_)
            | Self::ReturnSeats(_)
            | Self::RevokeLease(_)
            | Self::SignUp(_)
            | Self::TellTakeUp(_) => None,
        }
    }

    /// What it is about, for the list of who did what in the office: never a code.
    pub fn subject(&self) -> String {
        match self {
            Self::Announce(command) => command.what.subject(),
            Self::CountHands(command) => format!("survey {}", command.survey),
            Self::CountWalkIns(command) => format!("workshop {}", command.workshop),
            Self::DelistStructure(command) => format!("structure {}", command.structure),
            Self::EditStop(command) => format!("stop {}", command.stop.id),
            Self::ListStructure(command) => {
                command.structure.id().map(|id| format!("structure {id}")).unwrap_or_default()
            }
            Self::MarkAttendance(command) => format!("workshop {}", command.workshop),
            Self::MoveRequest(command) => format!("request {:?}", command.to).to_lowercase(),
            Self::ChangeParty(_) | Self::SignUp(_) | Self::Withdraw(_) => "booking".to_owned(),
            Self::EraseContact(_) => "contact".to_owned(),
            Self::JoinPassports(_) | Self::PartPassport(_) => "passports".to_owned(),
            Self::PlanProposal(command) => format!("workshop {}", command.workshop.id),
            Self::RevokeLease(_) => "lease".to_owned(),
            Self::Renew(command) => Announcement::Occasion(command.occasion.clone()).subject(),
            Self::AnswerSurvey(_)
            | Self::AskForHelp(_)
            | Self::CheckIn(_)
            | Self::LeaseSeats(_)
            | Self::LeaveWords(_)
            | Self::ReturnSeats(_)
            | Self::TellTakeUp(_)
            | Self::WithdrawRequest(_) => String::new(),
        }
    }

    /// The name under which what comes sealed with it is kept beside the log, where nothing else of it is: no fact. Where a
    /// fact is recorded, it says itself what it means ([`Event::contact`]).
    pub fn keeps(&self) -> Option<String> {
        if let Self::LeaveWords(command) = self { Some(command.beside()) } else { None }
    }

    /// Whether it is a tally: of nobody, counted by the day. Of such a one nothing is written down that is finer, and no
    /// copy of it is kept.
    pub fn is_tally(&self) -> bool {
        matches!(self, Self::TellTakeUp(_))
    }

    /// A moment, as finely as it may be written down beside it: of an answer only the day, so that no list of who was
    /// there when says whose it is.
    pub fn noted_ms(&self, at_ms: i64) -> i64 {
        if self.is_tally() || matches!(self, Self::AnswerSurvey(_) | Self::LeaveWords(_)) {
            take_up::day_ms(at_ms)
        } else {
            at_ms
        }
    }

    /// What is written, and hashed: the command's JSON.
    pub fn body(&self) -> String {
        serde_json::to_string(self).expect("commands are structs of texts and numbers, which JSON can always write")
    }

    /// Reads what was written; none for a kind that this version does not know.
    pub fn read(body: &str) -> Option<Self> {
        written::parse(body)
    }
}
