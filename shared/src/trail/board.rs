//! The scope `board/<trail>`: how many passages at each stop, for everybody who looks at the board. Totals only.

use crate::id::StopId;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded on a board.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A stop has had this many passages in all.
    Passages {
        /// Which stop.
        stop: StopId,
        /// How many in all.
        total: u32,
    },
}

read_tagged!(Event, "kind"; Passages { stop, total });

/// The fold of a board.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Board {
    /// Passages by stop.
    pub passages: Map<StopId, u32>,
}

read_struct!(Board { passages });

impl Board {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        let Event::Passages { stop, total } = event;
        self.passages.insert(stop.clone(), *total);
    }
}
