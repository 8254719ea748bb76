//! Does each door of the office open for the right person only? Asked of the whole application, without a socket.

#![allow(clippy::unwrap_used)]

mod aids;
mod authenticator;
mod cards;
mod devices;
mod doors;
mod held;
mod house;
mod late;
mod leaflets;
mod openapi;
mod passkeys;
mod people;
mod programme;
mod proposals;
mod referrals;
mod reports;
mod requests;
mod retention;
mod settings;
mod words;
