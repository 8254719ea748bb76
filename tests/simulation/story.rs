//! What happens in a run: a seed and which of its steps. Each step draws its own chance from the seed and its number, so
//! that one can be left out and the others stay what they were; so a failing run shrinks to a few steps.

use crate::{Mutant, run};
use std::fmt;
use std::str::FromStr;

/// How many steps a whole run has.
pub const STEPS: u32 = 260;
/// How many runs shrinking may cost.
const TRIES: u32 = 600;

/// A seed and the steps that are taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Story {
    /// The seed.
    pub seed: u64,
    /// The steps, in order.
    pub steps: Vec<u32>,
}

impl Story {
    /// All steps of a seed.
    pub fn whole(seed: u64) -> Self {
        Self { seed, steps: (0..STEPS).collect() }
    }

    /// The shortest story found that still fails: pieces are left out, ever smaller ones.
    #[must_use]
    pub fn shrunk(&self, mutant: Option<Mutant>) -> Self {
        let (mut story, mut piece, mut tries) = (self.clone(), self.steps.len() / 2, 0);
        while piece > 0 && tries < TRIES {
            let (mut from, before) = (0, story.steps.len());
            while from < story.steps.len() && tries < TRIES {
                let mut shorter = story.clone();
                shorter.steps.drain(from..(from + piece).min(story.steps.len()));
                tries += 1;
                if run(&shorter, mutant).violations.is_empty() {
                    from += piece;
                } else {
                    story = shorter;
                }
            }
            // One by one until nothing more can go.
            piece = if piece == 1 && story.steps.len() < before { 1 } else { piece / 2 };
        }
        story
    }
}

/// As it is given on the command line: `3,18,40-44`.
impl fmt::Display for Story {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut rest = self.steps.as_slice();
        let mut comma = "";
        while let Some(first) = rest.first() {
            let row = rest.iter().zip(*first..).take_while(|(step, n)| *step == n).count();
            write!(f, "{comma}{first}")?;
            if row > 1 {
                write!(f, "-{}", rest[row - 1])?;
            }
            (rest, comma) = (&rest[row..], ",");
        }
        Ok(())
    }
}

/// The steps of a command line; the seed is said beside them.
impl FromStr for Story {
    type Err = std::num::ParseIntError;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut steps = Vec::new();
        for part in text.split(',').filter(|part| !part.is_empty()) {
            let (first, last) = part.split_once('-').unwrap_or((part, part));
            steps.extend(first.parse::<u32>()?..=last.parse()?);
        }
        Ok(Self { seed: 0, steps })
    }
}
