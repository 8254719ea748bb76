//! Every combination of some answers.

use super::Seen;
use crate::rights::case::Case;
use crate::rights::household::Household;
use crate::rights::law::Law;
use crate::rights::national::National;
use crate::rights::unknown::{Field, Value};

/// All combinations of the answers to some fields, for one right.
pub(super) struct Tried<'a> {
    pub national: &'a National,
    pub law: &'a Law,
    pub fields: &'a [Field],
    pub tries: &'a [Vec<Value>],
    pub seen: Seen,
}

impl Tried<'_> {
    /// Computes them all, from the field at a place on.
    pub fn all(&mut self, home: &mut Household, from: usize) {
        let Some(field) = self.fields.get(from) else {
            return self.seen.add(self.national.outcome(&Case::new(self.law, home)));
        };
        for value in &self.tries[from] {
            field.set(home, *value);
            self.all(home, from + 1);
        }
    }
}
