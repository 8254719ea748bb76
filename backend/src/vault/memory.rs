//! The vault in memory, for tests and for trying things out.

use super::Change;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::office::words::BESIDE;
use std::collections::{BTreeMap, BTreeSet};

/// The vault, gone with the program.
#[derive(Default)]
pub struct MemoryVault {
    kept: BTreeMap<String, (Sealed, i64)>,
    erased: BTreeSet<String>,
}

impl MemoryVault {
    /// Does it, in order.
    pub fn change(&mut self, changes: &[Change]) {
        for change in changes {
            match change {
                Change::Keep { scope, .. } if self.erased.contains(scope) => {}
                // What somebody has read is not exchanged for other words.
                Change::Keep { scope, .. } if scope.starts_with(BESIDE) && self.kept.contains_key(scope) => {}
                Change::Keep { scope, sealed, at_ms } => {
                    self.kept.insert(scope.clone(), (sealed.clone(), *at_ms));
                }
                Change::Erase { scope } => {
                    self.kept.remove(scope);
                    self.erased.insert(scope.clone());
                }
            }
        }
    }

    /// The sealed contact beside a scope.
    pub fn contact(&self, scope: &str) -> Option<Sealed> {
        self.kept.get(scope).map(|(sealed, _)| sealed.clone())
    }

    /// Every scope beside which something is kept.
    pub fn scopes(&self) -> BTreeSet<String> {
        self.kept.keys().cloned().collect()
    }

    /// Erases what nobody has touched since a moment; `touched` says when a scope last was.
    pub fn expire(&mut self, before_ms: i64, touched: impl Fn(&str) -> Option<i64>) -> u64 {
        let is_old = |(scope, (_, kept_ms)): (&String, &(Sealed, i64))| {
            let old = *kept_ms < before_ms
                && !scope.starts_with(BESIDE)
                && touched(scope).is_none_or(|touched| touched < before_ms);
            old.then(|| Change::Erase { scope: scope.clone() })
        };
        let changes: Vec<Change> = self.kept.iter().filter_map(is_old).collect();
        self.change(&changes);
        changes.len() as u64
    }
}
