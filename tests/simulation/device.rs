//! One device: one or two tabs with a real replica each, their rows on a disk that can refuse, the real client, and a
//! clock that can be years wrong.

mod talk;
mod watch;

pub use talk::Asked;

use crate::mutant::{Mutant, Shell};
use crate::time::{at, civil};
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, PassportId};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::replica::{Draw, Replica, Write};
use std::collections::{BTreeMap, BTreeSet};

/// What stands on a device's disk.
pub type Rows = BTreeMap<String, String>;

/// What a device is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Somebody's own.
    Phone,
    /// Everybody's, one after the other.
    Kiosk,
    /// Staff's: it checks cards in and reads the books of what it runs.
    Tablet,
}

/// What became of a tap, as the person was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Told {
    /// Kept.
    Kept,
    /// Refused at once.
    Refused(Refusal),
    /// Not kept, and said so: the disk refused.
    NotKept,
}

/// A tab of the app.
struct Tab {
    replica: Replica,
    /// Whether another tab has written since it last read, or the disk refused what it wrote.
    is_behind: bool,
}

/// A phone, tablet or kiosk.
pub struct Device {
    pub name: String,
    pub kind: Kind,
    tabs: Vec<Tab>,
    pub rows: Rows,
    pub passport: PassportId,
    /// What staff may read on it.
    pub role: Role,
    skew_ms: i64,
    pub disk_full: bool,
    /// When it tries next by itself, and how long it waits after the next failure.
    pub next_try_ms: i64,
    wait_ms: i64,
    failures: u32,
    heard_before: Vec<IntentId>,
    /// What came home and left the outbox: it stays in sight.
    home: Vec<Command>,
    /// Scopes of which it has read, and kept, what it does not know.
    unknown: BTreeSet<Scope>,
    /// Whether it is, or has, a copy.
    pub is_copied: bool,
    mutant: Option<Mutant>,
    /// What must not be.
    pub wrong: Vec<String>,
}

impl Device {
    /// A device with these rows: none, fresh from its box; another's, a copy of it.
    pub fn new(name: String, kind: Kind, rows: Rows, skew_ms: i64, mutant: Option<Mutant>) -> Self {
        let mut device = Self {
            name,
            kind,
            tabs: Vec::new(),
            rows,
            passport: PassportId::from_bits(0),
            role: if kind == Kind::Tablet { Role::Town } else { Role::Person },
            skew_ms,
            disk_full: false,
            next_try_ms: 0,
            wait_ms: talk::FIRST_WAIT_MS,
            failures: 0,
            heard_before: Vec::new(),
            home: Vec::new(),
            unknown: BTreeSet::new(),
            is_copied: false,
            mutant,
            wrong: Vec::new(),
        };
        device.open_tab(0);
        device
    }

    /// Whose it is goes with the copy.
    pub fn copies(&mut self, other: &mut Self) {
        (self.is_copied, other.is_copied) = (true, true);
        (self.passport, self.role) = (other.passport.clone(), other.role.clone());
        self.heard_before.clone_from(&other.heard_before);
    }

    fn makes(&self, mistake: Shell) -> bool {
        self.mutant == Some(Mutant::Shell(mistake))
    }

    fn context(&self, now_ms: i64) -> Context {
        let now_ms = now_ms + self.skew_ms;
        let (role, knowledge) = (Role::Person, Knowledge::OwnScopes);
        Context { now_ms: at(now_ms), now: civil(now_ms), happened_ms: at(now_ms), role, knowledge }
    }

    /// The tab that talks with the centre.
    pub fn replica(&self) -> &Replica {
        &self.tabs[0].replica
    }

    fn loaded(&mut self, now_ms: i64) -> Replica {
        let (replica, damage) = Replica::load(self.rows.clone(), &self.context(now_ms));
        if !damage.rows.is_empty() {
            self.wrong.push(format!("[20] {}: rows that could not be read: {:?}", self.name, damage.rows));
        }
        replica
    }

    /// Opens another tab.
    pub fn open_tab(&mut self, now_ms: i64) {
        let replica = self.loaded(now_ms);
        self.tabs.push(Tab { replica, is_behind: false });
    }

    /// How many tabs are open.
    pub fn tabs(&self) -> usize {
        self.tabs.len()
    }

    /// What stands on disk, with what the disk had no room for when this tab read it.
    fn loaded_in(&mut self, tab: usize, now_ms: i64) -> Replica {
        let mut replica = self.loaded(now_ms);
        replica.keep_unkept(&self.context(now_ms), &self.tabs[tab].replica);
        replica
    }

    /// A tab hears that another has written, and reads what stands on disk.
    pub fn hear(&mut self, now_ms: i64) {
        for tab in 0..self.tabs.len() {
            if self.tabs[tab].is_behind {
                self.tabs[tab].replica = self.loaded_in(tab, now_ms);
                self.tabs[tab].is_behind = false;
            }
        }
    }

    /// All tabs are closed, and one is opened again.
    pub fn restart(&mut self, now_ms: i64) {
        // What a tab did not know yet stands on the disk.
        self.tabs[0].replica = self.loaded(now_ms);
        let waiting = self.waiting();
        if self.makes(Shell::ForgetOutbox) {
            self.rows.retain(|key, _| !key.starts_with("outbox/"));
        }
        self.tabs.clear();
        self.open_tab(now_ms);
        self.watch_outbox(&waiting, "a restart");
        self.watch_home();
        self.watch_unknown();
    }

    /// An older copy of the disk is put back.
    pub fn put_back(&mut self, rows: Rows, now_ms: i64) {
        self.rows = rows;
        self.home.clear();
        self.unknown.clear();
        self.tabs.clear();
        self.open_tab(now_ms);
    }

    /// As the store does it: on disk first, then in sight. Reading goes on without a disk: what was fetched is only not
    /// kept.
    fn change<T>(
        &mut self,
        tab: usize,
        now_ms: i64,
        change: impl FnOnce(&mut Replica) -> (T, Vec<Write>),
    ) -> Option<T> {
        // Of the rows as they are, where another tab has written since.
        let reads = self.tabs[tab].is_behind && !self.makes(Shell::CountInMemory);
        let mut next = if reads { self.loaded_in(tab, now_ms) } else { self.tabs[tab].replica.clone() };
        let mut writes = next.owed();
        let (value, changed) = change(&mut next);
        writes.extend(changed);
        let keeps = |write: &Write| matches!(write, Write::Put { key, .. } if key.starts_with("outbox/"));
        if self.disk_full && writes.iter().any(keeps) {
            return None;
        }
        if self.disk_full {
            next.refused(&writes);
        }
        self.tabs[tab].replica = next;
        self.tabs[tab].is_behind = self.disk_full && !writes.is_empty();
        if !self.disk_full && !writes.is_empty() {
            for write in writes {
                match write {
                    Write::Put { key, value } => drop(self.rows.insert(key, value)),
                    Write::Delete { key } => drop(self.rows.remove(&key)),
                }
            }
            for (other, it) in self.tabs.iter_mut().enumerate() {
                it.is_behind |= other != tab;
            }
            self.watch_numbers();
        }
        Some(value)
    }

    /// A person taps, in one of the tabs.
    pub fn tap(&mut self, tab: usize, now_ms: i64, draw: Draw, command: &Command, sealed: Option<Sealed>) -> Told {
        let context = self.context(now_ms);
        let kept = self.change(tab, now_ms, |replica| match replica.record_sealed(&context, draw, command, sealed) {
            Ok((intent, writes)) => (Ok(intent), writes),
            Err(refusal) => (Err(refusal), Vec::new()),
        });
        let told = match kept {
            Some(Ok(_)) => Told::Kept,
            Some(Err(refusal)) => Told::Refused(refusal),
            None => Told::NotKept,
        };
        self.watch(tab);
        told
    }

    /// Follows a scope.
    pub fn follow(&mut self, scope: Scope, now_ms: i64) {
        self.change(0, now_ms, |replica| ((), replica.follow(scope)));
    }

    /// The next person comes.
    pub fn forget_person(&mut self, now_ms: i64, fresh: PassportId) -> bool {
        if self.disk_full {
            // It says so, and the kiosk takes nobody until it is done.
            return false;
        }
        let context = self.context(now_ms);
        self.tabs[0].replica = self.loaded_in(0, now_ms);
        let waiting = self.waiting();
        self.change(0, now_ms, |replica| ((), replica.forget_person(&context)));
        self.watch_outbox(&waiting, "the next person");
        self.passport = fresh;
        self.home.clear();
        self.unknown.retain(Scope::is_public);
        let private = |key: &String| {
            ["scope/booking/", "scope/request/", "scope/passport/", "spare/", "voucher/"]
                .iter()
                .any(|kind| key.starts_with(kind))
        };
        let state = self.replica().state();
        let seen = !state.bookings.is_empty() || !state.requests.is_empty() || !state.passports.is_empty();
        if seen || self.rows.keys().any(private) || self.rows.values().any(|row| row.contains("\"shown\":true")) {
            self.wrong.push(format!("[21] {}: the next person sees what the last one did", self.name));
        }
        self.hear(now_ms);
        true
    }

    /// A row that another release wrote comes with an update of the app.
    pub fn updated(&mut self, intent: &IntentId, row: String, was_heard: bool, scope: Option<Scope>, now_ms: i64) {
        // Whoever wrote it follows its scope.
        if let Some(scope) = scope {
            self.follow(scope, now_ms);
        }
        self.heard_before.extend(was_heard.then(|| intent.clone()));
        self.rows.insert(format!("outbox/{intent}"), row);
        self.restart(now_ms);
    }
}
