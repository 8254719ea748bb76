//! What was fetched while the disk had no room. Reading goes on without a disk; so the tab that has read it shows nothing
//! older again when it begins anew from the disk, and brings it there as soon as there is room.

use super::disk::{SCOPE, delete_scope};
use super::{Replica, Write};
use crate::context::Context;
use crate::event::Scope;
use crate::map::Map;

impl Replica {
    /// The disk has refused this. What stands here of other things than scopes is worth nothing from now on: the next
    /// change begins from the disk, and [takes over](Self::keep_unkept) what this one held of scopes.
    pub fn refused(&mut self, writes: &[Write]) {
        for write in writes {
            let (Write::Put { key, .. } | Write::Delete { key }) = write;
            if let Some(Ok(scope)) = key.strip_prefix(SCOPE).map(|scope| Scope::try_from(scope.to_owned())) {
                self.unkept.insert(scope, ());
            }
        }
    }

    /// What it refused, as it stands now: to be written with the next change. The disk has it from then on, or refuses it
    /// again.
    pub fn owed(&mut self) -> Vec<Write> {
        let unkept: Map<Scope, ()> = std::mem::take(&mut self.unkept);
        let is_here = |scope: &Scope| self.followed.contains_key(scope);
        let owed = |scope: &Scope| if is_here(scope) { self.put_scope(scope) } else { delete_scope(scope) };
        unkept.keys().map(owed).collect()
    }

    /// Takes over from what a tab held, before it began anew from the disk, the scopes that the disk has refused; not
    /// where another tab has read farther since. A life of the log that is not on disk is met again at the next answer:
    /// then what stands on disk is sent again, which the tab did not hold any more.
    pub fn keep_unkept(&mut self, context: &Context, held: &Self) {
        for scope in held.unkept.keys() {
            let Some(here) = held.followed.get(scope) else {
                drop(self.drop_scope(scope));
                self.unkept.insert(scope.clone(), ());
                continue;
            };
            let is_newer = match (self.followed.get(scope).and_then(Option::as_ref), here) {
                (None, _) => true,
                (Some(_), None) => false,
                (Some(there), Some(here)) => there.lineage != here.lineage || there.n < here.n,
            };
            // Written by this very version, so it can be read.
            if is_newer && self.confirmed.restore(scope, &held.confirmed.snapshot(scope)).is_ok() {
                self.followed.insert(scope.clone(), here.clone());
                self.unread.remove(scope);
                self.found_unread(scope, held.unread(scope).to_vec());
                if let Some(voucher) = held.vouchers.get(scope) {
                    self.vouchers.insert(scope.clone(), voucher.clone());
                }
                self.unkept.insert(scope.clone(), ());
            }
        }
        self.replay(context);
    }
}
