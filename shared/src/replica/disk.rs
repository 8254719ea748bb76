//! How a replica stands on disk: rows of key and JSON. The shell brings a list of writes there in one transaction and
//! knows nothing of their meaning.

use super::{Lane, Pending, Replica, SealedRow, Spare};
use crate::context::Context;
use crate::event::Scope;
use crate::id::{IntentId, Lineage};
use crate::map::sorted;
use crate::mutant::{self, Mutant};
use crate::sync::Cursor;
use crate::written::{self, read_struct};
use serde::Serialize;

/// One change of one row.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Write {
    /// Sets a row.
    Put {
        /// Its key.
        key: String,
        /// Its JSON.
        value: String,
    },
    /// Removes a row.
    Delete {
        /// Its key.
        key: String,
    },
}

/// Rows that this version could not read. They stay on disk as they are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Damage {
    /// Their keys and what stands there.
    pub rows: Vec<(String, String)>,
}

pub(super) const OUTBOX: &str = "outbox/";
pub(super) const SEALED: &str = "sealed/";
const SPARE: &str = "spare/";
const VOUCHER: &str = "voucher/";
pub(super) const SCOPE: &str = "scope/";
pub(super) const LANE: &str = "lane/";
pub(super) const LINEAGE: &str = "lineage";

#[derive(Serialize)]
struct ScopeRow {
    cursor: Option<Cursor>,
    snapshot: String,
    /// Events of kinds that the version which wrote this does not know.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    unread: Vec<String>,
}

read_struct!(ScopeRow { cursor, snapshot } default { unread });

fn write(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("rows are structs of texts and numbers, which JSON can always write")
}

/// Keyed by intent: whatever two tabs do at once, neither overwrites the other's row.
fn outbox_key(pending: &Pending) -> String {
    format!("{OUTBOX}{}", pending.envelope.intent)
}

pub(super) fn put_pending(pending: &Pending) -> Write {
    Write::Put { key: outbox_key(pending), value: write(pending) }
}

pub(super) fn delete_pending(pending: &Pending) -> Write {
    Write::Delete { key: outbox_key(pending) }
}

pub(super) fn put_sealed(row: &SealedRow) -> Write {
    Write::Put { key: format!("{SEALED}{}", row.intent), value: write(row) }
}

pub(super) fn delete_sealed(intent: &IntentId) -> Write {
    Write::Delete { key: format!("{SEALED}{intent}") }
}

pub(super) fn put_spare(spare: &Spare) -> Write {
    Write::Put { key: format!("{SPARE}{}", spare.envelope.intent), value: write(spare) }
}

pub(super) fn delete_spare(spare: &Spare) -> Write {
    Write::Delete { key: format!("{SPARE}{}", spare.envelope.intent) }
}

pub(super) fn put_voucher(scope: &Scope, voucher: &str) -> Write {
    Write::Put { key: format!("{VOUCHER}{scope}"), value: write(&voucher) }
}

pub(super) fn delete_voucher(scope: &Scope) -> Write {
    Write::Delete { key: format!("{VOUCHER}{scope}") }
}

pub(super) fn delete_scope(scope: &Scope) -> Write {
    Write::Delete { key: format!("{SCOPE}{scope}") }
}

pub(super) fn put_lane(scope: &Scope, lane: &Lane) -> Write {
    Write::Put { key: format!("{LANE}{scope}"), value: write(lane) }
}

pub(super) fn delete_lane(scope: &Scope) -> Write {
    Write::Delete { key: format!("{LANE}{scope}") }
}

pub(super) fn put_lineage(lineage: &Lineage) -> Write {
    Write::Put { key: LINEAGE.to_owned(), value: write(lineage) }
}

impl Replica {
    /// A scope as it stands here.
    pub(super) fn put_scope(&self, scope: &Scope) -> Write {
        let cursor = self.followed.get(scope).cloned().flatten();
        let row = ScopeRow { cursor, snapshot: self.confirmed.snapshot(scope), unread: self.unread(scope).to_vec() };
        Write::Put { key: format!("{SCOPE}{scope}"), value: write(&row) }
    }

    /// The replica that stands on disk, with what could not be read. An unreadable scope is fetched anew; an
    /// unreadable row of the outbox is left on disk, for the version that can read it.
    pub fn load(rows: impl IntoIterator<Item = (String, String)>, context: &Context) -> (Self, Damage) {
        let mut replica = Self::new();
        let mut damage = Damage::default();
        for (key, value) in rows {
            if replica.load_row(&key, &value).is_none() {
                damage.rows.push((key, value));
            }
        }
        let order = |pending: &Pending| (pending.order, pending.envelope.happened_ms);
        replica.outbox = sorted(std::mem::take(&mut replica.outbox), |a, b| order(a).cmp(&order(b)));
        replica.sealed = sorted(std::mem::take(&mut replica.sealed), |a, b| a.order.cmp(&b.order));
        replica.drop_twins();
        replica.replay(context);
        (replica, damage)
    }

    fn load_row(&mut self, key: &str, value: &str) -> Option<()> {
        if key == LINEAGE {
            self.lineage = Some(written::parse(value)?);
        } else if key.starts_with(OUTBOX) {
            let pending: Pending = written::parse(value)?;
            if mutant::is(Mutant::OwnRowsOnly) && write(&pending) != value {
                return None;
            }
            self.outbox.push(pending);
        } else if key.starts_with(SEALED) {
            self.sealed.push(written::parse(value)?);
        } else if key.starts_with(SPARE) {
            self.spares.push(written::parse(value)?);
        } else if let Some(scope) = key.strip_prefix(VOUCHER) {
            self.vouchers.insert(Scope::try_from(scope.to_owned()).ok()?, written::parse(value)?);
        } else if let Some(scope) = key.strip_prefix(LANE) {
            self.lanes.insert(Scope::try_from(scope.to_owned()).ok()?, written::parse(value)?);
        } else if let Some(scope) = key.strip_prefix(SCOPE) {
            let scope = Scope::try_from(scope.to_owned()).ok()?;
            self.followed.insert(scope.clone(), None);
            let row: ScopeRow = written::parse(value)?;
            self.confirmed.restore(&scope, &row.snapshot).ok()?;
            self.found_unread(&scope, row.unread);
            self.followed.insert(scope, row.cursor);
        } else {
            return None;
        }
        Some(())
    }
}
