//! The one door to the centre. What the staff read stands in memory only: nothing of it is written on the device, and
//! it is gone when somebody signs out.

use crate::draft::{Draft, Renewal};
use crate::platform::{self, Staff};
use plein_sens_frontend::platform::{chance, clock};
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::permit;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{
    Cursor, Envelope, MAX_COMMANDS, MAX_SCOPES, News, Outcome, PROTOCOL, Pull, Push, Wanted,
};
use plein_sens_shared::written::Read;
use serde::Serialize;
use std::cell::{Cell, Ref, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::Callback;

struct Inner {
    role: RefCell<Role>,
    state: RefCell<State>,
    cursors: RefCell<BTreeMap<Scope, Cursor>>,
    /// What somebody writes and has not published, by what it is about.
    drafts: RefCell<BTreeMap<String, Draft>>,
    /// The next event, as somebody prepares it.
    renewal: RefCell<Option<Renewal>>,
    trouble: RefCell<Option<Unanswered>>,
    pulling: Cell<bool>,
    again: Cell<bool>,
    changes: Cell<u32>,
    redraw: RefCell<Callback<()>>,
    lost: RefCell<Callback<()>>,
}

/// The door, to be cloned freely.
#[derive(Clone)]
pub struct Office(Rc<Inner>);

impl PartialEq for Office {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Office {
    /// A door behind which nothing is known yet.
    pub fn new() -> Self {
        Self(Rc::new(Inner {
            role: RefCell::new(Role::Person),
            state: RefCell::default(),
            cursors: RefCell::default(),
            drafts: RefCell::default(),
            renewal: RefCell::default(),
            trouble: RefCell::default(),
            pulling: Cell::new(false),
            again: Cell::new(false),
            changes: Cell::new(0),
            redraw: RefCell::new(Callback::noop()),
            lost: RefCell::new(Callback::noop()),
        }))
    }

    /// Says whom to tell that something has changed, and that the session is over.
    pub fn on_change(&self, redraw: Callback<()>, lost: Callback<()>) {
        *self.0.redraw.borrow_mut() = redraw;
        *self.0.lost.borrow_mut() = lost;
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

    /// What is known.
    pub fn state(&self) -> Ref<'_, State> {
        self.0.state.borrow()
    }

    /// Whether the programme has been read.
    pub fn has_programme(&self) -> bool {
        self.0.cursors.borrow().contains_key(&Scope::Programme)
    }

    /// Why the centre could not be asked, if it could not.
    pub fn trouble(&self) -> Option<Unanswered> {
        self.0.trouble.borrow().clone()
    }

    /// Somebody comes in: what others read is forgotten.
    pub fn begin(&self, role: &Role) {
        *self.0.role.borrow_mut() = role.clone();
        *self.0.state.borrow_mut() = State::default();
        self.0.cursors.borrow_mut().clear();
    }

    /// Somebody leaves: what they wrote is forgotten too.
    pub fn end(&self) {
        self.begin(&Role::Person);
        self.0.drafts.borrow_mut().clear();
        *self.0.renewal.borrow_mut() = None;
    }

    /// A draft, by what it is about.
    pub fn draft(&self, key: &str) -> Option<Draft> {
        self.0.drafts.borrow().get(key).cloned()
    }

    /// What all drafts are about.
    pub fn drafts(&self) -> Vec<String> {
        let renewal = self.renewal().map(|_| "renewal".to_owned());
        self.0.drafts.borrow().keys().cloned().chain(renewal).collect()
    }

    /// The next event, as somebody prepares it.
    pub fn renewal(&self) -> Option<Renewal> {
        self.0.renewal.borrow().clone()
    }

    /// Keeps it; none to put it away.
    pub fn keep_renewal(&self, renewal: Option<Renewal>) {
        *self.0.renewal.borrow_mut() = renewal;
        self.redraw();
    }

    /// Keeps a draft; none to put it away.
    pub fn keep_draft(&self, key: &str, draft: Option<Draft>) {
        match draft {
            Some(draft) => drop(self.0.drafts.borrow_mut().insert(key.to_owned(), draft)),
            None => drop(self.0.drafts.borrow_mut().remove(key)),
        }
        self.redraw();
    }

    /// Asks the office a question.
    pub async fn ask<T: Read>(&self, path: &str) -> Result<T, Unanswered> {
        self.noted(platform::ask(path).await)
    }

    /// Tells the office something.
    pub async fn tell<T: Read>(&self, path: &str, message: &impl Serialize) -> Result<T, Unanswered> {
        self.noted(platform::tell(path, message).await)
    }

    fn noted<T>(&self, answer: Result<T, Unanswered>) -> Result<T, Unanswered> {
        if matches!(&answer, Err(Unanswered::Problem(problem)) if problem.code == "signed_out") {
            let lost = self.0.lost.borrow().clone();
            lost.emit(());
        }
        answer
    }

    /// Sends a command, under the names that it has from its first attempt on: sent twice, it has one effect.
    pub async fn push(&self, push: &Push) -> Result<Outcome, Unanswered> {
        let answer = self.noted(client::push(&Staff, push).await)?;
        let intent = push.commands.first().map(|command| &command.intent);
        let receipt = answer.receipts.into_iter().find(|receipt| Some(&receipt.intent) == intent);
        let outcome = receipt.map(|receipt| receipt.outcome).ok_or(Unanswered::NotOurs)?;
        self.pull().await;
        Ok(outcome)
    }

    /// Sends many commands in as many pushes as they need; what became of each. Sent twice, they have one effect.
    pub async fn push_all(&self, pushes: &[Push]) -> Result<Vec<Outcome>, Unanswered> {
        let mut outcomes = Vec::new();
        for push in pushes {
            let answer = self.noted(client::push(&Staff, push).await)?;
            if answer.receipts.len() < push.commands.len() {
                return Err(Unanswered::NotOurs);
            }
            outcomes.extend(answer.receipts.into_iter().map(|receipt| receipt.outcome));
        }
        self.pull().await;
        Ok(outcomes)
    }

    /// Fetches what is new.
    pub async fn pull(&self) {
        if self.0.pulling.replace(true) {
            self.0.again.set(true);
            return;
        }
        loop {
            self.0.again.set(false);
            let met = self.pull_all().await;
            *self.0.trouble.borrow_mut() = met.err();
            if !self.0.again.get() {
                break;
            }
        }
        self.0.pulling.set(false);
        self.redraw();
    }

    /// First the programme, which says whose books there are, then these.
    async fn pull_all(&self) -> Result<(), Unanswered> {
        self.pull_some(&[Scope::Programme, Scope::Directory]).await?;
        for some in self.books().chunks(MAX_SCOPES) {
            self.pull_some(some).await?;
        }
        Ok(())
    }

    /// Fetches scopes that somebody names at the desk, once.
    pub fn look_at(&self, scopes: Vec<Scope>) {
        let office = self.clone();
        spawn_local(async move {
            let met = office.pull_some(&scopes).await;
            *office.0.trouble.borrow_mut() = met.err();
            office.redraw();
        });
    }

    /// Forgets them.
    pub fn put_away(&self, scopes: &[Scope]) {
        for scope in scopes {
            self.0.state.borrow_mut().forget(scope);
            self.0.cursors.borrow_mut().remove(scope);
        }
    }

    fn books(&self) -> Vec<Scope> {
        let (state, role) = (self.state(), self.0.role.borrow());
        // Also of those without sign-up: people are counted there.
        let books = state.programme.workshops.keys().cloned().map(Scope::Workshop);
        let scopes = books.chain([Scope::Requests]);
        scopes.filter(|scope| permit::may_read(&role, scope, &state.programme)).collect()
    }

    async fn pull_some(&self, scopes: &[Scope]) -> Result<(), Unanswered> {
        let cursor = |scope: &Scope| self.0.cursors.borrow().get(scope).cloned();
        let scopes = scopes.iter().map(|scope| Wanted { scope: scope.clone(), cursor: cursor(scope) }).collect();
        let pull = Pull { protocol: PROTOCOL, scopes, awaiting: None };
        let role = self.0.role.borrow().clone();
        let answer = self.noted(client::pull(&Staff, &pull).await)?;
        // Somebody else came in meanwhile.
        if *self.0.role.borrow() == role {
            answer.scopes.into_iter().for_each(|(scope, news)| self.take(&scope, news));
        }
        Ok(())
    }

    fn take(&self, scope: &Scope, news: News) {
        let mut state = self.0.state.borrow_mut();
        let cursor = match news {
            News::Ok { events, cursor } => {
                events.iter().filter_map(|body| Event::read(scope, body)).for_each(|event| state.evolve(&event));
                Some(cursor)
            }
            News::Reset { snapshot, cursor } => state.restore(scope, &snapshot).ok().map(|()| cursor),
            News::Ahead | News::Forked => {
                self.0.again.set(true);
                None
            }
            News::Gone | News::Upgrade => None,
        };
        if let Some(cursor) = cursor {
            self.0.cursors.borrow_mut().insert(scope.clone(), cursor);
        } else {
            state.forget(scope);
            self.0.cursors.borrow_mut().remove(scope);
        }
    }
}

/// A command as it is sent.
pub fn sending(command: &Command) -> Push {
    sending_some(std::slice::from_ref(command))
}

/// Many commands as they are sent.
pub fn sending_all(commands: &[Command]) -> Vec<Push> {
    commands.chunks(MAX_COMMANDS).map(sending_some).collect()
}

fn sending_some(commands: &[Command]) -> Push {
    let now_ms = clock::context().now_ms;
    let envelope = |command: &Command| {
        let draw = chance::draw();
        Envelope { intent: draw.intent, happened_ms: now_ms, nonce: draw.nonce, body: command.body(), sealed: None }
    };
    let commands = commands.iter().map(envelope).collect();
    Push { protocol: PROTOCOL, lineage: None, lane: chance::lane(), from_n: 1, commands, sent_ms: None }
}
