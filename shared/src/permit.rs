//! Who may do and read what. One place: the same functions hide a button and refuse a command.

use crate::command::Command;
use crate::context::Role;
use crate::event::Scope;

/// Whether a role may ask for a command at all.
pub fn may_ask(role: Role, command: &Command) -> bool {
    match command {
        Command::Announce(_) | Command::RevokeLease(_) => role == Role::Town,
        Command::AnswerSurvey(_)
        | Command::CheckIn(_)
        | Command::EraseContact(_)
        | Command::LeaseSeats(_)
        | Command::ReturnSeats(_)
        | Command::SignUp(_)
        | Command::Withdraw(_) => true,
    }
}

/// Whether a role may read a scope that it names. A booking, a passport or a lease is named by its secret: to name it
/// is to hold it. What others run is read by nobody until roles of staff exist.
pub fn may_read(role: Role, scope: &Scope) -> bool {
    match scope {
        Scope::Programme | Scope::Board(_) | Scope::Booking(_) | Scope::Passport(_) | Scope::Lease(_) => true,
        Scope::Workshop(_) | Scope::Stop(_) | Scope::Survey(_) => role == Role::Town,
    }
}
