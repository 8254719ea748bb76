//! A structure as it is written: what travels, and what a device keeps.

use super::Structure;
use crate::id::StructureId;
use crate::sync::next_digest;
use crate::written::{Bad, Read, Tree, deserialize, object};
use serde::{Serialize, Serializer};
use std::sync::Arc;

/// A structure, written. It is shared, not copied, with each state that is computed anew.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry(Arc<Tree>);

impl Entry {
    /// As it is written.
    pub fn of(structure: &Structure) -> Self {
        let written = serde_json::to_string(structure).expect("a structure is texts, which JSON can always write");
        Self(Arc::new(Tree::parse(&written).unwrap_or(Tree::Null)))
    }

    /// Whose it is.
    pub fn id(&self) -> Option<StructureId> {
        self.0.get("id")?.text()?.parse().ok()
    }

    /// What it says, if this version can read it.
    pub fn structure(&self) -> Option<Structure> {
        Structure::read(&self.0).ok()
    }

    /// Its text.
    pub fn written(&self) -> String {
        serde_json::to_string(self).expect("a tree is texts and numbers, which JSON can always write")
    }

    /// Names this text of it: another text has another edition.
    pub fn edition(&self) -> String {
        next_digest("", &self.written())
    }
}

impl Read for Entry {
    fn read(value: &Tree) -> Result<Self, Bad> {
        object(value)?;
        Ok(Self(Arc::new(value.as_written())))
    }
}

deserialize!(Entry);

impl Serialize for Entry {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}
