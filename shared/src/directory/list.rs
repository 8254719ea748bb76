//! The commands by which staff fill the directory.

use super::{Entry, Event, unfit};
use crate::command;
use crate::context::{Context, Role};
use crate::event::Event as AnyEvent;
use crate::id::StructureId;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// The most structures of a town: each phone holds all of them.
pub const MOST: usize = 1_000;

/// List a structure, or say anew what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ListStructure {
    /// The structure.
    pub structure: Entry,
    /// The [edition](Entry::edition) that stood there when it was written; none for what is new.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

read_struct!(ListStructure { structure, over });

impl ListStructure {
    /// Listed, unless somebody else was sooner, or it is not what it may be. What stands there already changes nothing.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        command::of_staff()?;
        let unfit_for = |field: &str| Refusal::UnfitStructure { field: field.to_owned() };
        let structure = self.structure.structure().ok_or_else(|| unfit_for("id"))?;
        if let Some(field) = unfit(&structure) {
            return Err(unfit_for(field));
        }
        let entries = &state.directory.entries;
        let held = entries.get(&structure.id);
        let entry = Entry::of(&structure);
        if held == Some(&entry) {
            return Ok(Vec::new());
        }
        // The town's own files stand above what was there.
        if context.role != Role::Town && held.map(Entry::edition) != self.over {
            return Err(Refusal::ChangedMeanwhile);
        }
        if held.is_none() && entries.len() >= MOST {
            return Err(Refusal::DirectoryFull);
        }
        Ok(vec![AnyEvent::Directory(Event::Listed { structure: entry })])
    }
}

/// Take a structure out of the directory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DelistStructure {
    /// Which.
    pub structure: StructureId,
    /// The edition that was read: what somebody has just brought up to date is not taken away unseen.
    pub over: String,
}

read_struct!(DelistStructure { structure, over });

impl DelistStructure {
    /// Gone; also if it was gone before.
    pub fn decide(&self, state: &State, _: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        command::of_staff()?;
        let Some(held) = state.directory.entries.get(&self.structure) else { return Ok(Vec::new()) };
        if held.edition() != self.over {
            return Err(Refusal::ChangedMeanwhile);
        }
        Ok(vec![AnyEvent::Directory(Event::Delisted { structure: self.structure.clone() })])
    }
}
