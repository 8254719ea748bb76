//! The one door. Pages read a state here and hand their taps in; everything else (keep, send, fetch, try again) happens
//! behind it. A tap is shown as kept only when the disk has said so.

mod forgetting;
mod keeping;
mod leases;
mod reporting;
mod sealed;
mod stages;
mod sync;
mod vouchers;
mod waiting;

use crate::platform::disk::{Care, Disk, DiskError, Row, Rows};
use crate::platform::net::Live;
use crate::platform::tabs::Tabs;
use crate::platform::{chance, clock, settings, storage};
use gloo_timers::callback::Timeout;
use plein_sens_shared::client::backoff::Backoff;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, PassportId};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::replica::{Replica, Stage};
use plein_sens_shared::state::State;
use std::cell::{Cell, OnceCell, Ref, RefCell};
use std::rc::Rc;
use tokio::sync::Mutex;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Whether the centre can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Link {
    /// Not tried yet.
    Untried,
    /// It answered.
    Connected,
    /// It did not, or something else did.
    Offline,
    /// It no longer speaks as this version does: the app must be loaded anew.
    Outdated,
    /// It answers that it cannot keep anything at the moment.
    Troubled,
}

impl From<Link> for u8 {
    fn from(link: Link) -> Self {
        link as Self
    }
}

impl From<u8> for Link {
    fn from(number: u8) -> Self {
        let all = [Self::Untried, Self::Connected, Self::Offline, Self::Outdated, Self::Troubled];
        all.into_iter().find(|link| *link as u8 == number).unwrap_or(Self::Untried)
    }
}

/// Why a tap was not kept.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// For a reason of the domain.
    Refused(Refusal),
    /// Because the device could not write.
    Disk(DiskError),
}

struct Inner {
    replica: RefCell<Replica>,
    disk: Option<Disk>,
    /// The edition of the disk that the replica was read from.
    edition: RefCell<Option<String>>,
    /// Whether the replica may hold what the disk does not: it has refused something, or is to be asked what it holds.
    differs: Cell<bool>,
    /// Rows of the outbox that this version cannot read: left on disk, shown, and taken along in an export.
    unread: RefCell<Vec<Row>>,
    /// Whether rows of a person may stand on a kiosk's disk in clear.
    is_in_clear: Cell<bool>,
    /// How many sends stood on a disk that was thrown away.
    lost: Cell<u32>,
    writing: Mutex<()>,
    link: Cell<Link>,
    disk_trouble: RefCell<Option<DiskError>>,
    /// Why the centre did not take what was last sent (no room, or it no longer understands this version); that it can be
    /// read does not heal that.
    unsent: Cell<Option<Link>>,
    pushing: Cell<bool>,
    pulling: Cell<bool>,
    pull_again: Cell<bool>,
    /// How long to wait after what failed.
    backoff: Cell<Backoff>,
    /// The next attempt.
    next: RefCell<Option<Timeout>>,
    /// Until when the server wants to be left alone, by the device's clock.
    paused_until_ms: Cell<i64>,
    passport: RefCell<Option<PassportId>>,
    hold: RefCell<Option<leases::Hold>>,
    live: RefCell<Option<Live>>,
    tabs: OnceCell<Rc<Tabs>>,
    /// Whether the browser has promised to keep the disk; none as long as it was not asked or does not say.
    persisted: Cell<Option<bool>>,
    /// When this device last said how it is.
    reported_ms: Cell<i64>,
    changes: Cell<u32>,
    redraw: RefCell<Callback<()>>,
}

/// The door, to be cloned freely.
#[derive(Clone)]
pub struct Store(Rc<Inner>);

impl PartialEq for Store {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Store {
    /// Opens the disk and loads what stands there. Without a disk (refused by the browser) the app works, and says
    /// that nothing is kept.
    pub async fn open() -> Self {
        let nothing = || Rows { rows: Vec::new(), edition: None };
        let (disk, Rows { rows, edition }) = match Disk::open().await {
            Ok(disk) => match disk.read().await {
                Ok(rows) => (Ok(disk), rows),
                Err(error) => (Err(error), nothing()),
            },
            Err(error) => (Err(error), nothing()),
        };
        if disk.is_ok() && rows.is_empty() {
            keeping::note_lost();
        }
        let (replica, unread) = keeping::load(rows);
        let trouble = disk.as_ref().err().cloned();
        Self(Rc::new(Inner {
            replica: RefCell::new(replica),
            disk: disk.ok(),
            edition: RefCell::new(edition),
            differs: Cell::new(false),
            unread: RefCell::new(unread),
            is_in_clear: Cell::new(true),
            lost: Cell::new(settings::lost()),
            writing: Mutex::new(()),
            link: Cell::new(Link::Untried),
            disk_trouble: RefCell::new(trouble),
            unsent: Cell::new(None),
            pushing: Cell::new(false),
            pulling: Cell::new(false),
            pull_again: Cell::new(false),
            backoff: Cell::default(),
            next: RefCell::new(None),
            paused_until_ms: Cell::new(0),
            passport: RefCell::new(settings::passport()),
            hold: RefCell::new(leases::taken_over()),
            live: RefCell::new(None),
            tabs: OnceCell::new(),
            persisted: Cell::new(None),
            reported_ms: Cell::new(0),
            changes: Cell::new(0),
            redraw: RefCell::new(Callback::noop()),
        }))
    }

    /// Says whom to tell that something has changed.
    pub fn on_change(&self, redraw: Callback<()>) {
        *self.0.redraw.borrow_mut() = redraw;
    }

    /// How often something has changed.
    pub fn changes(&self) -> u32 {
        self.0.changes.get()
    }

    fn redraw(&self) {
        self.0.changes.set(self.changes().wrapping_add(1));
        let redraw = self.0.redraw.borrow().clone();
        redraw.emit(());
    }

    /// What pages draw from.
    pub fn state(&self) -> Ref<'_, State> {
        Ref::map(self.0.replica.borrow(), Replica::state)
    }

    /// What is kept and what has become of it.
    pub fn replica(&self) -> Ref<'_, Replica> {
        self.0.replica.borrow()
    }

    /// Whether the centre can be reached.
    pub fn link(&self) -> Link {
        self.0.link.get()
    }

    /// What the disk last refused, if it still does.
    pub fn disk_trouble(&self) -> Option<DiskError> {
        self.0.disk_trouble.borrow().clone()
    }

    /// Whether the centre has said no to something, and nobody has read why.
    pub fn has_refusals(&self) -> bool {
        self.replica().outbox().iter().any(|pending| pending.shown && matches!(pending.stage, Stage::Refused { .. }))
    }

    /// This device's passport, if it has one.
    pub fn passport(&self) -> Option<PassportId> {
        self.0.passport.borrow().clone()
    }

    /// This device's passport; a new one if it has none. A kiosk's is never written down.
    pub fn own_passport(&self) -> PassportId {
        let mut held = self.0.passport.borrow_mut();
        let passport = held.get_or_insert_with(chance::passport);
        if !settings::is_kiosk() {
            settings::set_passport(Some(passport));
        }
        passport.clone()
    }

    /// Keeps a tap and sends it as soon as that is possible.
    pub async fn record(&self, command: Command) -> Result<IntentId, Trouble> {
        self.record_sealed(command, None).await
    }

    /// The same, with what travels with it for the town's office alone.
    pub async fn record_sealed(&self, command: Command, sealed: Option<Sealed>) -> Result<IntentId, Trouble> {
        let mut outcome = None;
        let recorded =
            |replica: &mut Replica| replica.record_sealed(&clock::context(), chance::draw(), &command, sealed.clone());
        let mut record = |replica: &mut Replica| match recorded(replica) {
            Ok((intent, writes)) => {
                outcome = Some(Ok(intent));
                writes
            }
            Err(refusal) => {
                outcome = Some(Err(refusal));
                Vec::new()
            }
        };
        self.change_with(Care::Lasting, &mut record).await.map_err(Trouble::Disk)?;
        let intent = outcome.expect("the change has run").map_err(Trouble::Refused)?;
        self.ask_to_persist();
        self.sync();
        Ok(intent)
    }

    /// Asks once that the disk be kept. The browser may ask the person, and nobody waits here for what they say.
    fn ask_to_persist(&self) {
        if self.0.persisted.get().is_none() {
            let store = self.clone();
            spawn_local(async move {
                store.0.persisted.set(storage::persist().await);
                store.redraw();
            });
        }
    }

    /// Follows a scope that a page looks at.
    pub fn follow(&self, scope: Scope) {
        let store = self.clone();
        spawn_local(async move {
            let unheld = |replica: &Replica| !replica.followed().any(|it| *it == scope);
            if unheld(&store.replica()) && store.change(&mut |replica| replica.follow(scope.clone())).await.is_ok() {
                store.sync();
            }
        });
    }

    /// Puts a read refusal away.
    pub fn put_away(&self, intent: IntentId) {
        let store = self.clone();
        // A failed write is shown by `change`; the refusal then simply stays.
        spawn_local(async move { drop(store.change(&mut |replica| replica.put_away(&intent)).await) });
    }
}
