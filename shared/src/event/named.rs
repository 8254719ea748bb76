//! How a scope is written, and read again.

use super::Scope;
use crate::code::{BookingId, RequestId};
use std::fmt;

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Programme => f.write_str("programme"),
            Self::Directory => f.write_str("directory"),
            Self::Board(id) => write!(f, "board/{id}"),
            Self::Booking(id) => write!(f, "booking/{id}"),
            Self::Passport(id) => write!(f, "passport/{id}"),
            Self::Joins => f.write_str("joins"),
            Self::Walks(id) => write!(f, "walks/{id}"),
            Self::Workshop(id) => write!(f, "workshop/{id}"),
            Self::Stop(id) => write!(f, "stop/{id}"),
            Self::Survey(id) => write!(f, "survey/{id}"),
            Self::Lease(id) => write!(f, "lease/{id}"),
            Self::TakeUp(id) => write!(f, "take_up/{id}"),
            Self::Request(id) => write!(f, "request/{id}"),
            Self::Requests => f.write_str("requests"),
        }
    }
}

impl From<Scope> for String {
    fn from(scope: Scope) -> String {
        scope.to_string()
    }
}

impl TryFrom<String> for Scope {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let (kind, id) = text.split_once('/').unwrap_or((&text, ""));
        let scope = match kind {
            "programme" if id.is_empty() => Some(Self::Programme),
            "directory" if id.is_empty() => Some(Self::Directory),
            "board" => id.parse().ok().map(Self::Board),
            "booking" => BookingId::typed(id).ok().map(Self::Booking),
            "passport" => id.parse().ok().map(Self::Passport),
            "joins" if id.is_empty() => Some(Self::Joins),
            "walks" => id.parse().ok().map(Self::Walks),
            "workshop" => id.parse().ok().map(Self::Workshop),
            "stop" => id.parse().ok().map(Self::Stop),
            "survey" => id.parse().ok().map(Self::Survey),
            "lease" => id.parse().ok().map(Self::Lease),
            "take_up" => id.parse().ok().map(Self::TakeUp),
            "request" => RequestId::typed(id).ok().map(Self::Request),
            "requests" if id.is_empty() => Some(Self::Requests),
            _ => None,
        };
        scope.ok_or_else(|| format!("no such scope: {text:?}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::{LeaseId, PassportId};

    #[test]
    fn a_scope_reads_what_it_writes() {
        let code = BookingId::from_bits(77);
        for scope in [
            Scope::Programme,
            Scope::Directory,
            Scope::Board("sens".parse().unwrap()),
            Scope::Booking(code),
            Scope::Passport(PassportId::from_bits(5)),
            Scope::Joins,
            Scope::Walks("sens".parse().unwrap()),
            Scope::Workshop("pain".parse().unwrap()),
            Scope::Stop("vue".parse().unwrap()),
            Scope::Survey("semaine".parse().unwrap()),
            Scope::Lease(LeaseId::from_bits(9)),
            Scope::TakeUp("aide_logement".parse().unwrap()),
            Scope::Request(RequestId::from_bits(77)),
            Scope::Requests,
        ] {
            assert_eq!(Scope::try_from(scope.to_string()), Ok(scope));
        }
        assert!(Scope::try_from("programme/x".to_owned()).is_err());
        assert!(Scope::try_from("staff".to_owned()).is_err());
    }
}
