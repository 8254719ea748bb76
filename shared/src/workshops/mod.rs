//! Workshops: sign a party up, withdraw, and promote the next ones from the waiting list.
//!
//! Parties are all or none, and served strictly in their order: while one waits, nobody passes it, even where seats
//! stay free that are too few for it. So an earlier party is never delayed by a later, smaller one. Only when the
//! organiser's deadline has passed are seats that the first in line cannot use offered on (`offer.rs`).

pub mod attendance;
pub mod booking;
mod books;
mod calendar;
mod change_party;
mod erase_contact;
#[cfg(test)]
mod fairness;
mod hour;
pub mod lease;
pub mod ledger;
mod needs;
mod offer;
mod part;
pub mod reason;
mod see;
mod seek;
mod settle;
mod sign_up;
mod who;
mod why;
mod withdraw;

pub use attendance::{CountWalkIns, Figures, MarkAttendance};
pub use books::{BookView, Filling, books, to_tell};
pub use calendar::{Entry, calendar};
pub use change_party::ChangeParty;
pub use erase_contact::EraseContact;
pub use hour::{HourView, hour};
pub use lease::{LeaseSeats, ReturnSeats, RevokeLease, Tending, may_confirm, tend};
pub use needs::{ToSeeTo, to_see_to};
pub use offer::pass;
pub use part::Part;
pub use see::{
    BookingView, CardView, DayView, News, ProgrammeView, booking, bookings, clash, has_changed, past, programme,
    workshop,
};
pub use seek::{Only, Sought};
pub use settle::opened;
pub use sign_up::SignUp;
pub use who::{Level, MAX_AGE, MAX_CLASS, MAX_PARTY, Who};
pub use why::{NextView, WhyView, why};
pub use withdraw::Withdraw;
