//! The last events of the scopes that were written to of late, so that a busy scope is not looked up for each event.

use super::{Seq, Tip};
use std::collections::BTreeMap;

/// How many scopes are remembered; then all are forgotten and those in use come back at once.
const MOST: usize = 10_000;

/// What holds at one place of the log, and at no other.
#[derive(Default)]
pub struct Tips {
    at: Seq,
    known: BTreeMap<String, Tip>,
}

impl Tips {
    /// The same, if the log has not been moved by anybody else; otherwise nothing is known.
    pub fn if_at(self, head: Seq) -> Self {
        if self.at == head { self } else { Self { at: head, known: BTreeMap::new() } }
    }

    /// After a commit that ends here. Whoever does not come here forgets everything.
    pub fn now_at(self, head: Seq) -> Self {
        let known = if self.known.len() > MOST { BTreeMap::new() } else { self.known };
        Self { at: head, known }
    }

    /// The last event of a scope, if it is known.
    pub fn get(&self, scope: &str) -> Option<&Tip> {
        self.known.get(scope)
    }

    /// A scope has a new last event.
    pub fn set(&mut self, scope: &str, tip: Tip) {
        match self.known.get_mut(scope) {
            Some(known) => *known = tip,
            None => drop(self.known.insert(scope.to_owned(), tip)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_known_of_a_log_that_somebody_else_has_moved() {
        let tips = || {
            let mut tips = Tips::default();
            tips.set("a", Tip { n: 3, digest: "d".to_owned() });
            tips.now_at(7)
        };
        assert_eq!(tips().if_at(7).get("a").map(|tip| tip.n), Some(3));
        assert!(tips().if_at(8).get("a").is_none() && tips().if_at(6).get("a").is_none());
        let mut many = tips();
        (0..=MOST).for_each(|n| many.set(&n.to_string(), Tip::default()));
        assert!(many.now_at(8).get("a").is_none(), "memory has an end");
    }
}
