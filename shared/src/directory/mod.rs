//! The public scope `directory`: who helps in the town, where, when, and with what. Staff bring it in from data·inclusion or
//! from a spreadsheet; everybody has it offline.
//!
//! It is a scope of its own, beside the programme: hundreds of structures are not written to a phone's disk again with
//! each seat that is taken. And a phone carries no reader of what a structure is: it keeps each [`Entry`] as it is
//! written, and hands all of them to the program that comes with the rights, which searches and draws them.
//!
//! What this slice deliberately is not: a list of people. Who answers the telephone there is in no field.

mod entry;
mod list;
mod search;
mod see;
mod structure;
#[cfg(test)]
mod tests;

pub use entry::Entry;
pub use list::{DelistStructure, ListStructure, MOST};
pub use see::{Asked, CardView, DirectoryView, NeedView, StructureView, directory, structure};
pub use structure::{MOST_SERVICES, Need, SIGNS, Service, Structure, id_of, unfit};

use crate::id::StructureId;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded in the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// A structure stands there from now on, in the place of what was said of it before.
    Listed {
        /// The structure.
        structure: Entry,
    },
    /// It stands there no more.
    Delisted {
        /// Which.
        structure: StructureId,
    },
}

read_tagged!(Event, "kind"; Listed { structure }, Delisted { structure });

/// What the directory adds up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Directory {
    /// Each structure by its id.
    pub entries: Map<StructureId, Entry>,
}

read_struct!(Directory { entries });

impl Directory {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Listed { structure } => {
                if let Some(id) = structure.id() {
                    self.entries.insert(id, structure.clone());
                }
            }
            Event::Delisted { structure } => drop(self.entries.remove(structure)),
        }
    }

    /// The structures that this version can read, in the order of their ids.
    pub fn structures(&self) -> impl Iterator<Item = Structure> {
        self.entries.values().filter_map(Entry::structure)
    }
}
