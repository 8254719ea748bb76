//! What a tablet keeps of workshops' attendance: their books, and the marks that the centre has not received. Its disk is one
//! of its own for each account, so that nobody sends what somebody else noted; what is noted is on it before it is shown.
//! Two tabs need no lock: whoever finds another edition on the disk begins from what stands there.

use plein_sens_frontend::keeping::Trouble;
use plein_sens_frontend::platform::disk::{Care, Disk, DiskError, Row, Rows};
use plein_sens_frontend::platform::{chance, clock, settings};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::IntentId;
use plein_sens_shared::replica::{Pending, Replica, Stage, Write};
use plein_sens_shared::state::State;
use std::cell::{Cell, Ref, RefCell};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

/// Who notes.
#[derive(Debug, Clone, PartialEq)]
pub struct Attendant {
    /// Their account.
    pub account: String,
    /// What they may do.
    pub role: Role,
}

impl Attendant {
    /// Whoever this tablet last noted for, signed in or not.
    pub fn held() -> Option<Self> {
        let (account, post, partner) = settings::notes_attendance()?;
        Some(Self { account, role: post.role(partner.as_ref())? })
    }

    pub(super) fn context(&self) -> Context {
        Context { role: self.role.clone(), ..clock::context() }
    }

    fn disk(&self) -> String {
        format!("plein-sens-presences-{}", self.account)
    }
}

/// How far away the centre is.
#[derive(Debug, Clone, PartialEq)]
pub enum Far {
    /// It answered, or was not asked yet.
    Here,
    /// It did not answer.
    Offline,
    /// It does not know who this is any more; what is kept here waits for them.
    SignedOut,
    /// It said what is wrong.
    Problem(Unanswered),
}

pub(super) struct Inner {
    pub(super) by: Attendant,
    disk: Disk,
    pub(super) replica: RefCell<Replica>,
    edition: RefCell<Option<String>>,
    trouble: RefCell<Option<DiskError>>,
    pub(super) far: RefCell<Far>,
    pub(super) talking: Cell<bool>,
    pub(super) again: Cell<bool>,
    redraw: RefCell<Callback<()>>,
}

/// It, to be cloned freely.
#[derive(Clone)]
pub struct Keeper(pub(super) Rc<Inner>);

impl PartialEq for Keeper {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Keeper {
    /// Opens the disk of whoever notes, and loads what stands there.
    pub async fn open(by: Attendant) -> Result<Self, DiskError> {
        let disk = Disk::open_named(&by.disk()).await?;
        let Rows { rows, edition } = disk.read().await?;
        let (replica, _) = Replica::load(rows, &by.context());
        Ok(Self(Rc::new(Inner {
            by,
            disk,
            replica: RefCell::new(replica),
            edition: RefCell::new(edition),
            trouble: RefCell::default(),
            far: RefCell::new(Far::Here),
            talking: Cell::new(false),
            again: Cell::new(false),
            redraw: RefCell::new(Callback::noop()),
        })))
    }

    /// Says whom to tell that something has changed.
    pub fn on_change(&self, redraw: Callback<()>) {
        *self.0.redraw.borrow_mut() = redraw;
    }

    /// What is drawn from.
    pub fn state(&self) -> Ref<'_, State> {
        Ref::map(self.0.replica.borrow(), Replica::state)
    }

    /// Whether the books of a workshop are here.
    pub fn holds(&self, scope: &Scope) -> bool {
        let asked = self.0.replica.borrow().pull();
        asked.scopes.iter().any(|wanted| wanted.scope == *scope && wanted.cursor.is_some())
    }

    /// How far away the centre is.
    pub fn far(&self) -> Far {
        self.0.far.borrow().clone()
    }

    /// What the disk last refused, if it still does.
    pub fn trouble(&self) -> Option<DiskError> {
        self.0.trouble.borrow().clone()
    }

    /// What was noted and is not received, or was refused.
    pub fn pending(&self) -> Vec<Pending> {
        self.0.replica.borrow().outbox().to_vec()
    }

    /// How much waits to be received.
    pub fn waiting(&self) -> usize {
        self.0.replica.borrow().outbox().iter().filter(|it| it.stage == Stage::Kept).count()
    }

    /// Follows the books of a workshop.
    pub async fn follow(&self, scope: Scope) {
        // A disk that refuses says so on the screen; the books are asked for again with the page.
        drop(self.change(Care::Light, &mut |replica| replica.follow(scope.clone())).await);
        self.sync().await;
    }

    /// Keeps what was noted, and sends it as soon as that is possible.
    pub async fn record(&self, command: Command) -> Result<(), Trouble> {
        let context = self.0.by.context();
        let mut outcome = Ok(());
        let mut record = |replica: &mut Replica| match replica.record(&context, chance::draw(), &command) {
            Ok((_, writes)) => writes,
            Err(refusal) => {
                outcome = Err(Trouble::Refused(refusal));
                Vec::new()
            }
        };
        self.change(Care::Lasting, &mut record).await.map_err(Trouble::Disk)?;
        let keeper = self.clone();
        spawn_local(async move { keeper.sync().await });
        outcome
    }

    /// Puts a refusal away that was read.
    pub fn put_away(&self, intent: IntentId) {
        let keeper = self.clone();
        // A failed write is shown; the refusal then simply stays.
        spawn_local(async move { drop(keeper.change(Care::Light, &mut |replica| replica.put_away(&intent)).await) });
    }

    /// Changes the replica: on disk first, then in sight. A failed write is a change that never was, and is shown.
    pub(super) async fn change(
        &self,
        care: Care,
        change: &mut dyn FnMut(&mut Replica) -> Vec<Write>,
    ) -> Result<(), DiskError> {
        let known = self.0.edition.borrow().clone();
        let mut changed = None;
        let mut apply = |rows: Option<Vec<Row>>| {
            let (replica, writes) = self.apply(known.is_some(), rows, change);
            changed = Some(replica);
            writes
        };
        let written = self.0.disk.change(care, known.as_deref(), &mut apply).await;
        let done = written.map(|edition| {
            self.0.edition.replace(edition);
            if let Some(replica) = changed {
                self.0.replica.replace(replica);
            }
        });
        self.0.trouble.replace(done.clone().err());
        self.redraw();
        done
    }

    /// The replica after a change: of what stands in memory, or of the rows that another tab has written since. A disk that was
    /// wiped below an open page gets back what it still had to send.
    fn apply(
        &self,
        was_written: bool,
        rows: Option<Vec<Row>>,
        change: &mut dyn FnMut(&mut Replica) -> Vec<Write>,
    ) -> (Replica, Vec<Write>) {
        let context = self.0.by.context();
        let (mut replica, mut writes) = (self.0.replica.borrow().clone(), Vec::new());
        if let Some(rows) = rows {
            let is_wiped = was_written && rows.is_empty();
            let held = std::mem::replace(&mut replica, Replica::load(rows, &context).0);
            if is_wiped {
                writes = replica.rescue(&context, &held, chance::lane);
            }
        }
        writes.extend(change(&mut replica));
        (replica, writes)
    }

    pub(super) fn redraw(&self) {
        let redraw = self.0.redraw.borrow().clone();
        redraw.emit(());
    }

    /// This tablet is done: nothing of it stays here. Not before all of it is received; whether it was.
    pub async fn forget(&self) -> bool {
        if self.waiting() > 0 {
            return false;
        }
        // No edition has no name: every row is read, and goes.
        let mut all = |rows: Option<Vec<Row>>| {
            rows.unwrap_or_default().into_iter().map(|(key, _)| Write::Delete { key }).collect()
        };
        if self.0.disk.change(Care::Lasting, Some(""), &mut all).await.is_err() {
            return false;
        }
        // Nobody talks here any more: what came now would be written again.
        self.0.talking.set(true);
        settings::set_notes_attendance(None)
    }
}

/// Whoever signs out leaves nothing here that the centre has.
pub async fn leave() {
    if let Some(by) = Attendant::held()
        && let Ok(keeper) = Keeper::open(by).await
    {
        keeper.forget().await;
    }
}
