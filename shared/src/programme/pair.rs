//! Questions that are asked twice, in the same words, once before and once after what the town offers.

use super::Survey;
use crate::id::PairId;
use crate::written::{read_named, read_struct};
use serde::Serialize;

/// One side of a pair of questions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OfPair {
    /// What both ask.
    pub id: PairId,
    /// When this one is asked.
    pub side: Side,
}

read_struct!(OfPair { id, side });

/// When a question of a pair is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Before what the town offers.
    Before,
    /// After it.
    After,
}

read_named!(Side; Before, After);

impl Survey {
    /// Whether some of it is asked before and after: then its sheets may be tied.
    pub fn is_tied(&self) -> bool {
        self.side().is_some()
    }

    /// When it is asked, if it is asked before and after: all its questions are of one side.
    pub fn side(&self) -> Option<Side> {
        self.questions.iter().find_map(|question| question.pair.as_ref()).map(|of| of.side)
    }

    /// Whether some of what it asks is asked by another one too, on the other side.
    pub fn pairs_with(&self, other: &Self) -> bool {
        let pairs =
            |survey: &'_ Self| survey.questions.iter().filter_map(|question| question.pair.clone()).collect::<Vec<_>>();
        let others = pairs(other);
        pairs(self).iter().any(|of| others.iter().any(|other| other.id == of.id && other.side != of.side))
    }
}
