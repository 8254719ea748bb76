//! When the places are open where a right can be asked for. They stand in `shared/rights/places.toml`; the build script makes
//! them into a table of rules, so that nothing has to be read on a phone. What the town's directory says of a place stands
//! above them.

use crate::day::Moment;
use crate::hours::{self, Hours, HoursView, Rule};
use std::borrow::Cow;

include!(concat!(env!("OUT_DIR"), "/places.rs"));

/// When a place is open.
#[derive(Debug, PartialEq, Eq)]
pub struct Open {
    /// Which place: the id that the sheets of the rights give it.
    pub place: &'static str,
    /// As OpenStreetMap writes them.
    pub text: &'static str,
    /// Whether they are invented for the demo.
    pub is_demo: bool,
    /// Its hours.
    pub hours: Hours,
}

/// All hours there are.
pub fn all() -> &'static [Open] {
    PLACES
}

/// The hours of a place, where they are known.
pub fn of(place: &str) -> Option<&'static Open> {
    PLACES.iter().find(|open| open.place == place)
}

/// The hours of a place at a moment, as pages draw them; none where nobody has said them.
pub fn view(place: &str, now: Moment) -> Option<HoursView> {
    of(place).map(|open| hours::hours(&open.hours, open.is_demo, now))
}

#[cfg(test)]
mod tests;
