//! The talk with the centre: upload and download, neither waiting for the other, for as long as the app is open. One
//! tab talks for all of them.

use super::{Link, Store};
use crate::platform::net::{Browser, Live};
use crate::platform::tabs::{Tabs, Word};
use crate::platform::{boot, chance, clock, net, page};
use gloo_timers::callback::Timeout;
use plein_sens_shared::client::backoff::{self, Backoff};
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::id::IntentId;
use plein_sens_shared::replica::Replica;
use plein_sens_shared::sync::Push;
use tokio::sync::oneshot;
use wasm_bindgen_futures::spawn_local;

/// How often to ask when nothing pokes.
const IDLE_MS: u32 = 60_000;

impl Store {
    /// Begins to talk with the centre, and never stops.
    pub fn start(&self) {
        let (hearing, leading) = (self.clone(), self.clone());
        let tabs = Tabs::open(move |word| hearing.hear(word), move || leading.sync());
        self.0.tabs.set(tabs.clone()).unwrap_or_default();
        tabs.lead(false);
        let returned = self.clone();
        for listener in page::on_return(move || returned.sync()) {
            listener.forget();
        }
        self.look();
        // A screen that was drawn before the second part may show what came with it, without a network too.
        self.redraw();
    }

    /// Talks, or makes sure that somebody does; and sets the next time.
    fn look(&self) {
        match self.0.tabs.get() {
            Some(tabs) if !tabs.leads() => {
                tabs.ask(Word::There);
                self.plan(IDLE_MS);
            }
            Some(_) | None => self.sync(),
        }
    }

    /// The next attempt comes by itself, whatever became of the last.
    fn plan(&self, wait_ms: u32) {
        let store = self.clone();
        let next = Timeout::new(chance::jitter(wait_ms.max(self.pause_ms())), move || store.look());
        self.0.next.replace(Some(next));
    }

    /// Tries now, or has the tab try that leads. The talk is in the program's second part; before that is here, nothing
    /// has been done that could be sent.
    pub fn sync(&self) {
        if !boot::is_whole() {
            return;
        }
        match self.0.tabs.get() {
            Some(tabs) if !tabs.leads() => tabs.ask(Word::Sync),
            Some(_) | None => {
                let store = self.clone();
                spawn_local(async move { store.sync_once().await });
            }
        }
    }

    /// Another tab has said something.
    fn hear(&self, word: Word) {
        let Some(tabs) = self.0.tabs.get() else { return };
        match word {
            Word::Changed => {
                let store = self.clone();
                spawn_local(async move { store.reload().await });
            }
            Word::Sync | Word::There if tabs.leads() => {
                tabs.tell(Word::Link(self.link().into()));
                if word == Word::Sync {
                    let store = self.clone();
                    spawn_local(async move {
                        store.reload().await;
                        store.sync_once().await;
                    });
                }
            }
            Word::Sync | Word::There => {}
            Word::Link(link) => {
                tabs.answered();
                if !tabs.leads() {
                    self.met(link.into());
                }
            }
        }
    }

    /// Upload and download, neither waiting for the other.
    async fn sync_once(&self) {
        self.seal_rest().await;
        let (done, pushed) = oneshot::channel();
        let pushing = self.clone();
        spawn_local(async move {
            pushing.push().await;
            // Nobody waits any more when the page goes.
            done.send(()).unwrap_or_default();
        });
        self.pull().await;
        pushed.await.unwrap_or_default();
        if self.show_lost().await {
            self.pull().await;
        }
        self.listen();
        let connected = self.link() == Link::Connected;
        if connected {
            self.report().await;
        }
        // What is left here although the centre answers came in while an upload was failing: nobody else sends it soon.
        let fine = connected && self.unsent() == 0;
        let backoff = if fine { Backoff::default() } else { self.0.backoff.get().failed() };
        self.0.backoff.set(backoff);
        self.plan(if fine { IDLE_MS } else { backoff.wait_ms() });
    }

    async fn push(&self) {
        if self.pause_ms() > 0 || self.0.pushing.replace(true) {
            return;
        }
        let Some(mut received) = self.push_sealed().await else { return self.0.pushing.set(false) };
        'all: loop {
            let pushes = self.replica().pushes();
            let sent: Vec<IntentId> = pushes.iter().flat_map(intents).collect();
            for push in pushes {
                // As late as possible: what stands on a disk for hours leaves with the clock of now.
                match client::push(&Browser, &push.sent_at(clock::context().now_ms)).await {
                    Ok(answer) => {
                        received = true;
                        self.0.unsent.set(None);
                        self.met(Link::Connected);
                        let mut take =
                            |replica: &mut Replica| replica.pushed(&clock::context(), &answer, chance::lane());
                        if self.change(&mut take).await.is_err() {
                            break 'all;
                        }
                    }
                    Err(unanswered) => {
                        self.not_sent(&unanswered);
                        // What is wrong with one lane alone must not keep the others.
                        if !unanswered.is_of_this_request() {
                            break 'all;
                        }
                    }
                }
            }
            let left: Vec<IntentId> = self.replica().pushes().iter().flat_map(intents).collect();
            // Nothing left, or no way forward at the moment: the next attempt will come. What was done meanwhile goes too.
            if left.is_empty() || sent.iter().all(|intent| left.contains(intent)) {
                break;
            }
        }
        self.0.pushing.set(false);
        if received {
            self.pull().await;
        }
    }

    async fn pull(&self) {
        if self.pause_ms() > 0 {
            return;
        }
        if self.0.pulling.replace(true) {
            self.0.pull_again.set(true);
            return;
        }
        loop {
            self.0.pull_again.set(false);
            let (asked, awaited) = (self.replica().asks(), self.replica().awaited());
            let asked_ms = clock::monotonic_ms();
            match client::pull(&Browser, &asked).await {
                Ok(answer) => {
                    self.met(self.0.unsent.get().unwrap_or(Link::Connected));
                    let (mut again, mut upgrade) = (false, false);
                    let mut take = |replica: &mut Replica| {
                        let pulled = replica.pulled(&clock::context(), &asked, &awaited, &answer);
                        (again, upgrade) = (pulled.again, pulled.upgrade);
                        pulled.writes
                    };
                    if self.change(&mut take).await.is_err() {
                        break;
                    }
                    if upgrade {
                        self.met(Link::Outdated);
                    }
                    self.met_at(asked_ms, &asked);
                    if !again && !self.0.pull_again.get() {
                        break;
                    }
                }
                Err(unanswered) => {
                    self.not_met(&unanswered);
                    break;
                }
            }
        }
        self.0.pulling.set(false);
        if self.link() == Link::Connected && self.tend_leases().await {
            self.sync();
        }
    }

    /// Only who leads listens; who no longer does stops.
    fn listen(&self) {
        if !self.0.tabs.get().is_some_and(|tabs| tabs.leads()) {
            self.0.live.take();
            return;
        }
        let lost = self.0.live.borrow().as_ref().is_none_or(Live::is_closed);
        if lost && self.link() == Link::Connected {
            let store = self.clone();
            *self.0.live.borrow_mut() = Live::listen(move || store.sync());
        }
    }

    /// How long the server still wants to be left alone.
    fn pause_ms(&self) -> u32 {
        backoff::left_ms(self.0.paused_until_ms.get(), clock::context().now_ms)
    }

    pub(super) fn not_sent(&self, unanswered: &Unanswered) {
        self.not_met(unanswered);
        let link = self.link();
        self.0.unsent.set(Some(link).filter(|link| matches!(link, Link::Troubled | Link::Outdated)));
    }

    fn not_met(&self, unanswered: &Unanswered) {
        if let Some(wait_s) = net::take_retry_after() {
            let wait_ms = chance::jitter(backoff::pause_ms(wait_s));
            self.0.paused_until_ms.set(clock::context().now_ms + i64::from(wait_ms));
        }
        self.met(match unanswered {
            Unanswered::Unreachable | Unanswered::NotOurs => Link::Offline,
            Unanswered::Problem(problem) if problem.code == "upgrade" => Link::Outdated,
            Unanswered::Problem(_) => Link::Troubled,
        });
    }

    pub(super) fn met(&self, link: Link) {
        if self.0.link.replace(link) != link {
            self.redraw();
            if let Some(tabs) = self.0.tabs.get().filter(|tabs| tabs.leads()) {
                tabs.tell(Word::Link(link.into()));
            }
        }
    }
}

fn intents(push: &Push) -> Vec<IntentId> {
    push.commands.iter().map(|command| command.intent.clone()).collect()
}
