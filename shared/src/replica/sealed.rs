//! What a device that everybody uses keeps on its disk of the people in front of it: the commands that are still to be
//! sent, each sealed whole to the town's key, and how many seats they took from the device itself. All else of a person is
//! in memory only, and gone with the page.
//!
//! What this module deliberately is not: the cipher. Sealing takes chance, which is the shell's.

use super::disk::{LANE, LINEAGE, OUTBOX, SCOPE, SEALED, delete_sealed, put_sealed};
use super::{Pending, Replica, Stage, Write};
use crate::client::is_ours;
use crate::contact::Sealed;
use crate::context::Context;
use crate::event::{Event, Scope};
use crate::id::IntentId;
use crate::map::sorted;
use crate::sync::{PROTOCOL, Push, PushSealed, PushSealedAnswer, next_digest};
use crate::written::{self, read_struct};
use serde::Serialize;

/// What is sealed is made as long as a multiple of this, in bytes: nearly all commands are then as long as any other.
const STEP: usize = 2048;

/// A command of somebody who has gone, as it stands on the disk of a device that everybody uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SealedRow {
    /// The wish.
    pub intent: IntentId,
    /// Its place among all commands of this device.
    pub order: u64,
    /// By what an answer names it: the digest of what is sealed.
    pub name: String,
    /// The push that it travels as, for the server alone; none once it is received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sealed: Option<Sealed>,
    /// What it took from the device itself, and not from the town: a fact in one of the device's own scopes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub took: Option<(Scope, String)>,
}

read_struct!(SealedRow { intent, order, name, sealed, took });

/// Brings a command to disk, or takes it from there when nothing of it is needed any more; none if the seal could not be
/// made.
fn shut(pending: &Pending, seal: &mut dyn FnMut(&[u8]) -> Option<Sealed>) -> Option<Write> {
    let took = pending.command().and_then(|command| command.takes());
    let took = took.map(|event| (event.scope(), event.body()));
    let sealed = if pending.stage == Stage::Kept { Some(seal(&padded(pending))?) } else { None };
    if sealed.is_none() && (pending.stage != Stage::Received || took.is_none()) {
        return Some(delete_sealed(&pending.envelope.intent));
    }
    let name = sealed.as_ref().map_or(&pending.envelope.nonce, |sealed| &sealed.bytes);
    let (intent, order, name) = (pending.envelope.intent.clone(), pending.order, next_digest("", name));
    Some(put_sealed(&SealedRow { intent, order, name, sealed, took }))
}

/// A command as a push of its own, with spaces behind it.
fn padded(pending: &Pending) -> Vec<u8> {
    let (lane, from_n, commands) = (pending.lane.clone(), pending.n, vec![pending.envelope.clone()]);
    // Of no life: nobody is there who could send it again in another.
    let json = serde_json::to_vec(&Push { protocol: PROTOCOL, lineage: None, lane, from_n, commands, sent_ms: None });
    let mut padded = json.expect("a push is made of texts and numbers, which JSON can always write");
    padded.resize(padded.len().next_multiple_of(STEP), b' ');
    padded
}

/// What of these may come to the disk of a device that everybody uses; none if something of a person would have to be
/// sealed and cannot be.
pub fn for_everybody(writes: Vec<Write>, seal: &mut dyn FnMut(&[u8]) -> Option<Sealed>) -> Option<Vec<Write>> {
    let mut kept = Vec::new();
    for write in writes {
        match write {
            Write::Put { key, value } if key.starts_with(OUTBOX) => {
                let pending: Pending = written::parse(&value)?;
                if pending.is_devices() {
                    kept.push(Write::Put { key, value });
                    continue;
                }
                kept.push(Write::Delete { key });
                kept.push(shut(&pending, seal)?);
            }
            Write::Delete { key } => {
                let sealed = key.strip_prefix(OUTBOX).map(|intent| format!("{SEALED}{intent}"));
                kept.push(Write::Delete { key });
                kept.extend(sealed.map(|key| Write::Delete { key }));
            }
            // What an earlier version, or a phone, has left there goes.
            Write::Put { key, .. } if is_of_a_person(&key) => kept.push(Write::Delete { key }),
            write @ Write::Put { .. } => kept.push(write),
        }
    }
    Some(kept)
}

/// Whether a row stands on disk in clear that a device which everybody uses must not keep so: once more written, it goes
/// the way of [`for_everybody`].
pub fn is_in_clear(key: &str, value: &str) -> bool {
    let devices = || written::parse(value).is_none_or(|pending: Pending| pending.is_devices());
    if key.starts_with(OUTBOX) { !devices() } else { is_of_a_person(key) }
}

/// Whether a row outside the outbox is of the person in front.
fn is_of_a_person(key: &str) -> bool {
    let scope = key.strip_prefix(SCOPE).or_else(|| key.strip_prefix(LANE));
    let of_devices = |scope: &str| Scope::try_from(scope.to_owned()).is_ok_and(|scope| !scope.is_personal());
    scope.map_or_else(|| key != LINEAGE && !key.starts_with(SEALED), |scope| !of_devices(scope))
}

impl Pending {
    /// Whether it is of the device itself, and not of the person in front.
    fn is_devices(&self) -> bool {
        matches!(self.home(), Some(Scope::Lease(_)))
    }
}

impl Replica {
    /// What people who have gone left here, sealed.
    pub fn sealed(&self) -> &[SealedRow] {
        &self.sealed
    }

    /// How much of that is still to be sent.
    pub fn sealed_waiting(&self) -> usize {
        self.sealed.iter().filter(|row| row.sealed.is_some()).count()
    }

    /// That, one at a time, in the order of the taps: together they would say what belongs to one person.
    pub fn sealed_pushes(&self) -> Vec<(IntentId, PushSealed)> {
        let push = |row: &SealedRow| {
            let sealed = row.sealed.clone()?;
            Some((row.intent.clone(), PushSealed { protocol: PROTOCOL, sealed }))
        };
        self.sealed.iter().filter_map(push).collect()
    }

    /// Takes an answer in. A sealed command leaves the disk only when the answer names it; what it took from the device
    /// is counted until the centre's own figure is here.
    pub fn sealed_pushed(&mut self, context: &Context, intent: &IntentId, answer: &PushSealedAnswer) -> Vec<Write> {
        if !is_ours(&answer.token) {
            return Vec::new();
        }
        let mut writes = self.meet_lineage(&answer.lineage);
        let named = |row: &&mut SealedRow| row.intent == *intent && row.sealed.is_some() && row.name == answer.received;
        if let Some(row) = self.sealed.iter_mut().find(named) {
            row.sealed = None;
            writes.push(if row.took.is_some() { put_sealed(row) } else { delete_sealed(intent) });
            self.sealed.retain(|row| row.sealed.is_some() || row.took.is_some());
        }
        self.replay(context);
        writes
    }

    /// Drops what was received and is counted by the centre's own figure: it was awaited by a question that is answered,
    /// for its scope as well.
    pub(super) fn drop_counted(&mut self, awaited: &[IntentId], taken: &[&Scope]) -> Vec<Write> {
        let followed = &self.followed;
        let is_told = |scope: &Scope| taken.contains(&scope) || !followed.contains_key(scope);
        let counted = |row: &SealedRow| {
            let told = row.took.as_ref().is_none_or(|(scope, _)| is_told(scope));
            row.sealed.is_none() && awaited.contains(&row.intent) && told
        };
        let writes = self.sealed.iter().filter(|row| counted(row)).map(|row| delete_sealed(&row.intent)).collect();
        self.sealed.retain(|row| !counted(row));
        writes
    }

    /// What they took from the device, in its own scopes.
    pub(super) fn taken(&self) -> Vec<Event> {
        let took = self.sealed.iter().filter_map(|row| row.took.as_ref());
        took.filter_map(|(scope, body)| Event::read(scope, body)).collect()
    }

    /// Takes over what concerns the person in front, of whom nothing that could be read stands on the disk that this was
    /// loaded from.
    pub fn keep_person(&mut self, context: &Context, held: &Self) {
        for (scope, cursor) in held.followed.iter().filter(|(scope, _)| scope.is_personal()) {
            // Written by this very version, so it can be read; otherwise it is fetched anew.
            let restored = self.confirmed.restore(scope, &held.confirmed.snapshot(scope));
            self.followed.insert(scope.clone(), cursor.clone().filter(|_| restored.is_ok()));
            self.found_unread(scope, held.unread(scope).to_vec());
        }
        for (scope, lane) in held.lanes.iter().filter(|(scope, _)| scope.is_personal()) {
            self.lanes.insert(scope.clone(), lane.clone());
        }
        for (scope, voucher) in held.vouchers.iter() {
            self.vouchers.insert(scope.clone(), voucher.clone());
        }
        self.spares.clone_from(&held.spares);
        let theirs = held.outbox.iter().filter(|pending| !pending.is_devices()).cloned();
        let devices = std::mem::take(&mut self.outbox).into_iter().filter(Pending::is_devices);
        let order = |pending: &Pending| (pending.order, pending.envelope.happened_ms);
        self.outbox = sorted(devices.chain(theirs), |a, b| order(a).cmp(&order(b)));
        self.drop_twins();
        self.replay(context);
    }

    /// What stands in the outbox itself needs no sealed row beside it here.
    pub(super) fn drop_twins(&mut self) {
        let outbox = &self.outbox;
        self.sealed.retain(|row| outbox.iter().all(|pending| pending.envelope.intent != row.intent));
    }
}
