//! Workshops: the programme, one workshop with its sign-up, bookings.

mod agenda;
mod booking;
mod bookings;
mod calendar;
mod change;
mod contact;
mod needs;
mod programme;
pub mod qr;
mod seek;
mod sign_up;
mod who;
mod why;
mod workshop;

pub use booking::Booking;
pub use bookings::{Bookings, Changed};
pub use needs::need;
pub use programme::{CardLink, Programme, seats_line};
pub use workshop::Workshop;
