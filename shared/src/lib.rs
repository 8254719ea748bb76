//! The core of Plein Sens: what people may ask for, what then happened, and what each person sees of it.
//!
//! Three pure functions hold all of the domain, compiled once for the server and once for kiosks and phones:
//! [`decide`](command::decide) (what a wish leads to, today), [`State::evolve`](state::State::evolve) (what a fact
//! changes; it never fails) and the views in each slice's `see` module (what a page draws).
//!
//! What this crate deliberately is not: it has no clock, disk, network, chance or screen; those are the shells'. Time
//! and the actor come in with [`Context`](context::Context), ids come in with the command.

pub mod aids;
pub mod client;
pub mod code;
pub mod command;
pub mod contact;
pub mod context;
pub mod day;
pub mod directory;
pub mod event;
pub mod feedback;
pub mod held;
pub mod holdings;
pub mod hours;
pub mod id;
pub mod insights;
pub mod kitchen;
pub mod map;
pub mod mutant;
pub mod office;
pub mod passing;
pub mod permit;
pub mod programme;
pub mod refusal;
pub mod replica;
pub mod requests;
pub mod rights;
pub mod sound;
pub mod state;
pub mod sync;
pub mod take_up;
pub mod trail;
pub mod voucher;
pub mod words;
pub mod workshops;
pub mod written;
