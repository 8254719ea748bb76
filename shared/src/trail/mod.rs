//! The trail: a passport passes at stops, each once, alone or as a class: how many came, never who. A passport is a phone's,
//! or a card's of paper; who has two of them is one person, once they are joined.

pub mod board;
pub mod card;
mod check_in;
mod join;
pub mod joins;
pub mod passport;
mod see;
pub mod stop;
mod together;
pub mod walks;

pub use check_in::{CheckIn, MAX_GROUP, TAKE_BACK_MS};
pub use join::{JoinPassports, MAX_JOINED, PartPassport};
pub use see::{Beside, PlateView, StopView, beside, named, plate, plates, stop, were_at_once};

use crate::event::Event;
use crate::programme::Trail;
use crate::state::State;

/// Opens the books of each new stop of an announced trail.
pub fn opened(state: &State, trail: &Trail) -> Vec<Event> {
    let fresh = trail.stops.iter().filter(|stop| !state.stops.contains_key(&stop.id));
    fresh.map(|stop| Event::Stop(stop.id.clone(), stop::Event::Opened)).collect()
}
