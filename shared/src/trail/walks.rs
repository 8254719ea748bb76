//! The scope `walks/<trail>`: what is told of how people walked a trail on a day, once that day is closed. For the town alone:
//! staff see the days added up. A day is told once; what comes later changes nothing of it.

use crate::day::Day;
use crate::id::StopId;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded of walks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A day is closed.
    DayTold {
        /// Which.
        day: Day,
        /// What is told of it.
        told: ToldDay,
    },
}

read_tagged!(Event, "kind"; DayTold { day, told });

/// What is told of a day: of groups alone.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct ToldDay {
    /// At least so many walked.
    pub least: u32,
    /// At most so many did.
    pub most: u32,
    /// At least so many came to a second stop, a third …; 0 where nothing is told.
    pub came_to: Vec<u32>,
    /// At least so many came to a stop next after another; what is not told is not there.
    pub next: Vec<Step>,
}

read_struct!(ToldDay { least, most, came_to, next });

/// From one stop to the next.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Step {
    /// From which stop.
    pub from: StopId,
    /// To which.
    pub to: StopId,
    /// How many people, at least.
    pub people: u32,
}

read_struct!(Step { from, to, people });

/// The fold of a trail's walks: its closed days.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Walks {
    /// What is told of each.
    pub days: Map<Day, ToldDay>,
}

read_struct!(Walks { days });

impl Walks {
    /// Takes in one fact: what was told of a day stays.
    pub fn evolve(&mut self, event: &Event) {
        let Event::DayTold { day, told } = event;
        if !self.days.contains_key(day) {
            self.days.insert(*day, told.clone());
        }
    }
}
