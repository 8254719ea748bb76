//! Who may do and read what. One place: the same functions hide a button and refuse a command.
//!
//! What a partner may touch is known from the programme: a workshop or a stop says who holds it. On a server that is
//! everything there is; a device asks only about what it has read.

use crate::command::Command;
use crate::context::Role;
use crate::event::Scope;
use crate::id::{PartnerId, WorkshopId};
use crate::office::referrals::Mover;
use crate::programme::{Announcement, Programme};
use crate::workshops::{CountWalkIns, MarkAttendance};

/// Whether a role may ask for a command at all.
pub fn may_ask(role: &Role, command: &Command, programme: &Programme) -> bool {
    match command {
        Command::Announce(command) => may_announce(role, &command.what, programme),
        Command::EditStop(command) => {
            let held = programme.stop(&command.stop.id).map(|(_, stop)| &stop.partner);
            match role {
                Role::Town | Role::Director | Role::Agent => true,
                // Who holds the stop edits it, and gives it to nobody.
                Role::Partner(own) => held == Some(own) && command.stop.partner == *own,
                Role::Person | Role::Device | Role::Facilitator => false,
            }
        }
        // What the town holds as a whole is exchanged by who answers for it.
        Command::Renew(_) => matches!(role, Role::Town | Role::Director),
        // Seats that nobody else can have meanwhile: only who answers to the centre holds some.
        Command::LeaseSeats(_) => matches!(role, Role::Device),
        // Who sees the person, and the card.
        Command::PartPassport(_) => matches!(role, Role::Town | Role::Director | Role::Agent | Role::Facilitator),
        // Who stands in the room.
        Command::CountHands(_) => *role == Role::Town || may_count_hands(role),
        Command::CountWalkIns(CountWalkIns { workshop, .. })
        | Command::MarkAttendance(MarkAttendance { workshop, .. }) => may_note_attendance(role, workshop, programme),
        Command::DelistStructure(_)
        | Command::ListStructure(_)
        | Command::MoveRequest(_)
        | Command::PlanProposal(_)
        | Command::RevokeLease(_) => {
            matches!(role, Role::Town | Role::Director | Role::Agent)
        }
        Command::AnswerSurvey(_)
        | Command::AskForHelp(_)
        | Command::ChangeParty(_)
        | Command::CheckIn(_)
        | Command::EraseContact(_)
        | Command::JoinPassports(_)
        | Command::LeaveWords(_)
        | Command::ReturnSeats(_)
        | Command::SignUp(_)
        | Command::TellTakeUp(_)
        | Command::Withdraw(_)
        | Command::WithdrawRequest(_) => true,
    }
}

fn may_announce(role: &Role, what: &Announcement, programme: &Programme) -> bool {
    match what {
        // The key is the server's own.
        Announcement::SealingKey(_) => matches!(role, Role::Town),
        // What the event is, and how the town keeps what it holds, is said by who answers for it.
        Announcement::Occasion(_) | Announcement::Settings(_) => matches!(role, Role::Town | Role::Director),
        Announcement::Aid(_)
        | Announcement::Leaflet(_)
        | Announcement::Partner(_)
        | Announcement::Survey(_)
        | Announcement::Trail(_) => matches!(role, Role::Town | Role::Director | Role::Agent),
        Announcement::Workshop(workshop) => match role {
            Role::Town | Role::Director | Role::Agent => true,
            Role::Partner(own) => {
                let before = programme.workshops.get(&workshop.id).map_or(own, |workshop| &workshop.partner);
                before == own && workshop.partner == *own
            }
            Role::Person | Role::Device | Role::Facilitator => false,
        },
    }
}

/// Whether a role may read a scope that it names. A booking, a request, a passport or a lease is named by its secret: to name it
/// is to hold it. What others run is read by who runs it, and by the centre.
pub fn may_read(role: &Role, scope: &Scope, programme: &Programme) -> bool {
    match scope {
        Scope::Programme
        | Scope::Directory
        | Scope::Board(_)
        | Scope::Booking(_)
        | Scope::Passport(_)
        | Scope::Lease(_)
        | Scope::Request(_) => true,
        Scope::Workshop(id) => holds(role, programme.workshops.get(id).map(|workshop| &workshop.partner)),
        Scope::Stop(id) => holds(role, programme.stop(id).map(|(_, stop)| &stop.partner)),
        Scope::Requests => matches!(role, Role::Town | Role::Director | Role::Agent),
        // One by one, answers of few people would tell whose they are: they leave the server as a report alone.
        // And which passports are one person's is nobody's to read.
        Scope::Joins | Scope::Walks(_) | Scope::Survey(_) | Scope::TakeUp(_) => matches!(role, Role::Town),
    }
}

/// Whether a role may note who came to a workshop: who stands in the room, and the centre.
pub fn may_note_attendance(role: &Role, workshop: &WorkshopId, programme: &Programme) -> bool {
    holds(role, programme.workshops.get(workshop).map(|workshop| &workshop.partner))
}

/// Whether a role may have a sealed contact opened, one at a time and with a reason.
pub fn may_open_contacts(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent)
}

/// Whether a role may lead somebody on to a partner, by a fiche de liaison.
pub fn may_refer(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent)
}

/// As what a role moves and reads a fiche that was sent to a partner; none where it may not even know of it.
pub fn mover(role: &Role, partner: &PartnerId) -> Option<Mover> {
    match role {
        Role::Director | Role::Agent => Some(Mover::Centre),
        Role::Partner(own) if own == partner => Some(Mover::Partner),
        Role::Partner(_) | Role::Person | Role::Device | Role::Town | Role::Facilitator => None,
    }
}

/// Whether a role may read the free words that people leave, and say what becomes of them.
pub fn may_moderate(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent)
}

/// Whether a role may see what the town's rights add up to, and take it along.
pub fn may_read_reports(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent)
}

/// Whether a role may count the hands of a room, and see where answers come from.
pub fn may_count_hands(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent | Role::Facilitator)
}

/// Whether a role may see when people pass at the stops, and how they walk from one to the next.
pub fn may_see_walks(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent | Role::Facilitator)
}

/// Whether a role may hold a stop with a tablet, which knows the passports of cards by their codes.
pub fn may_hold_stops(role: &Role) -> bool {
    match role {
        Role::Director | Role::Agent | Role::Facilitator | Role::Partner(_) => true,
        Role::Person | Role::Device | Role::Town => false,
    }
}

/// Whether a role may print new cards.
pub fn may_print_cards(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent)
}

/// Whether a role may enrol and retire devices.
pub fn may_run_devices(role: &Role) -> bool {
    matches!(role, Role::Director | Role::Agent)
}

/// Whether a role may invite people, end their accounts, read who did what and set the town up.
pub fn may_run_the_town(role: &Role) -> bool {
    matches!(role, Role::Director)
}

/// Whether a role may give somebody who has lost the way in a code to come back by: who answers for the centre is only
/// let back in by another who does.
pub fn may_let_back(role: &Role, back: &Role) -> bool {
    match role {
        Role::Director => true,
        Role::Agent => matches!(back, Role::Agent | Role::Facilitator | Role::Partner(_)),
        Role::Person | Role::Device | Role::Town | Role::Facilitator | Role::Partner(_) => false,
    }
}

fn holds(role: &Role, holder: Option<&PartnerId>) -> bool {
    match role {
        Role::Town | Role::Director | Role::Agent | Role::Facilitator => true,
        Role::Partner(own) => holder == Some(own),
        Role::Person | Role::Device => false,
    }
}
