//! What changed, and what is answered: do the figures agree with an outside judge, and can anybody compute a small group
//! from what is shown?

#![allow(clippy::unwrap_used)]

mod answers;
mod attacker;
mod parts;
mod protection;
mod recorded;
mod walked;
