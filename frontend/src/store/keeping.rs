//! How a change comes to the disk, and what another tab has written comes to this one.

use super::{Link, Store};
use crate::platform::disk::{Care, DiskError, Row, Rows};
use crate::platform::tabs::Word;
use crate::platform::{chance, clock, seal, settings};
use plein_sens_shared::id::PublicKey;
use plein_sens_shared::replica::{Replica, Write, for_everybody};

impl Store {
    /// Another tab has written: what stands on disk is the truth.
    pub(super) async fn reload(&self) {
        let _one_at_a_time = self.0.writing.lock().await;
        let Some(disk) = &self.0.disk else { return };
        let Ok(Rows { rows, edition }) = disk.read().await else { return };
        if edition.is_some() && edition != *self.0.edition.borrow() {
            let (replica, unread) = self.loaded(rows);
            self.0.replica.replace(replica);
            self.0.unread.replace(unread);
            self.0.edition.replace(edition);
            self.redraw();
        }
    }

    /// Changes the replica where a power cut would lose nothing that cannot be had again.
    pub(super) async fn change(&self, change: &mut dyn FnMut(&mut Replica) -> Vec<Write>) -> Result<(), DiskError> {
        self.change_with(Care::Light, change).await
    }

    /// Removes something for the next person's sake. It starts from what stands on disk, where an earlier removal may
    /// have failed while reading went on, and is done only when the disk says so.
    pub(super) async fn remove(&self, change: &mut dyn FnMut(&mut Replica) -> Vec<Write>) -> Result<(), DiskError> {
        self.0.differs.set(true);
        self.change(change).await?;
        if self.0.disk.is_none() { Ok(()) } else { self.disk_trouble().map_or(Ok(()), Err) }
    }

    /// Changes the replica: on disk first, then in sight; on top of what another tab has written in between. A failed
    /// write is a change that never was, and is shown.
    pub(super) async fn change_with(
        &self,
        care: Care,
        change: &mut dyn FnMut(&mut Replica) -> Vec<Write>,
    ) -> Result<(), DiskError> {
        let _one_at_a_time = self.0.writing.lock().await;
        let known = self.0.edition.borrow().clone();
        // No edition has no name: what stands on disk is read, whatever it is.
        let trusted = if self.0.differs.get() { Some("") } else { known.as_deref() };
        let mut applied = None;
        let written = match &self.0.disk {
            Some(disk) => {
                let mut apply = |rows| {
                    let (changed, writes) = self.apply(known.is_some(), rows, change);
                    applied = Some(changed);
                    writes
                };
                disk.change(care, trusted, &mut apply).await
            }
            None => Err(self.disk_trouble().unwrap_or(DiskError(String::new()))),
        };
        let changed = applied.unwrap_or_else(|| self.apply(false, None, change).0);
        let written = if changed.is_sealed { written } else { Err(DiskError::unsealed()) };
        // Reading goes on without a disk: what was fetched is only not kept, until there is room.
        let outcome = if changed.reading_only { Ok(()) } else { written.clone().map(drop) };
        if outcome.is_ok() {
            let mut replica = changed.replica;
            if written.is_err() {
                replica.refused(&changed.writes);
            }
            self.0.replica.replace(replica);
        }
        self.0.differs.set(written.is_err());
        if let Ok(edition) = &written {
            if let Some(unread) = changed.unread {
                self.0.unread.replace(unread);
            }
            self.note_waiting();
            let before = self.0.edition.replace(edition.clone());
            if let Some(tabs) = self.0.tabs.get().filter(|_| before != *edition) {
                tabs.tell(Word::Changed);
            }
        }
        if written.as_ref().is_err_and(DiskError::is_newer) {
            self.0.link.set(Link::Outdated);
        }
        self.0.disk_trouble.replace(written.err());
        self.redraw();
        outcome
    }

    /// Notes beside the disk how much of it is not delivered yet.
    fn note_waiting(&self) {
        settings::set_waiting(self.unsent());
    }

    /// The replica after a change: of what stands in memory, or of the rows that another tab has written since.
    fn apply(
        &self,
        was_written: bool,
        rows: Option<Vec<Row>>,
        change: &mut dyn FnMut(&mut Replica) -> Vec<Write>,
    ) -> (Changed, Vec<Write>) {
        let (mut writes, mut unread) = (Vec::new(), None);
        let mut replica = match rows {
            None => self.replica().clone(),
            Some(rows) => {
                let is_wiped = was_written && rows.is_empty();
                let (mut replica, left) = if is_wiped { load(rows) } else { self.loaded(rows) };
                unread = Some(left);
                if is_wiped {
                    writes = replica.rescue(&clock::context(), &self.replica(), chance::lane);
                }
                replica
            }
        };
        writes.extend(replica.owed());
        writes.extend(change(&mut replica));
        let of_a_person = |write: &Write| matches!(write, Write::Put { key, .. } if key.starts_with("outbox/"));
        let reading_only = !writes.iter().any(of_a_person);
        let writes = for_disk(writes, replica.state().programme.sealing_key.as_ref());
        let is_sealed = writes.is_some();
        let writes = writes.unwrap_or_default();
        (Changed { replica, unread, reading_only, is_sealed, writes: writes.clone() }, writes)
    }

    /// The replica that stands on disk, with what the disk had no room for; on a kiosk, with the person in front, of whom
    /// nothing stands there.
    fn loaded(&self, rows: Vec<Row>) -> (Replica, Vec<Row>) {
        let (mut replica, unread) = load(rows);
        replica.keep_unkept(&clock::context(), &self.replica());
        if settings::is_kiosk() {
            replica.keep_person(&clock::context(), &self.replica());
        }
        (replica, unread)
    }
}

/// What of a change comes to the disk: on a kiosk nothing of a person but what is still to be sent, sealed. None if
/// something would have to be sealed, and there is no key.
fn for_disk(writes: Vec<Write>, key: Option<&PublicKey>) -> Option<Vec<Write>> {
    if settings::is_kiosk() { for_everybody(writes, &mut |bytes| seal::seal_bytes(bytes, key?)) } else { Some(writes) }
}

/// A change that is not on disk yet.
struct Changed {
    replica: Replica,
    unread: Option<Vec<Row>>,
    reading_only: bool,
    /// Whether what must be sealed is.
    is_sealed: bool,
    /// What of it comes to the disk.
    writes: Vec<Write>,
}

/// The replica that stands on disk, and the rows of its outbox that this version cannot read.
pub(super) fn load(rows: Vec<Row>) -> (Replica, Vec<Row>) {
    let (replica, mut damage) = Replica::load(rows, &clock::context());
    damage.rows.retain(|(key, _)| key.starts_with("outbox/"));
    (replica, damage.rows)
}

/// The disk is empty: what was noted beside it as waiting was thrown away with it.
pub(super) fn note_lost() {
    settings::set_lost(settings::lost() + settings::waiting());
    settings::set_waiting(0);
}
