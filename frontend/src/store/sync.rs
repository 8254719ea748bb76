//! The talk with the centre: upload and download, neither waiting for the other, for as long as the app is open.

use super::{Link, Store};
use crate::platform::net::{Browser, Live};
use crate::platform::{chance, clock, net, page};
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::replica::Replica;
use wasm_bindgen_futures::spawn_local;

/// How long until the next attempt after a first failure; doubled each time, up to [`LONGEST_WAIT_MS`].
const FIRST_WAIT_MS: u32 = 1_000;
/// The longest wait between two attempts. It never stops trying.
const LONGEST_WAIT_MS: u32 = 30_000;
/// How often to ask when nothing pokes.
const IDLE_MS: u32 = 60_000;

impl Store {
    /// Begins to talk with the centre, and never stops.
    pub fn start(&self) {
        let returned = self.clone();
        for listener in page::on_return(move || returned.sync()) {
            listener.forget();
        }
        let store = self.clone();
        spawn_local(async move {
            let mut wait_ms = FIRST_WAIT_MS;
            loop {
                store.sync_once().await;
                store.listen();
                let fine = store.link() == Link::Connected;
                wait_ms = if fine { FIRST_WAIT_MS } else { (wait_ms * 2).min(LONGEST_WAIT_MS) };
                net::wait(chance::jitter(if fine { IDLE_MS } else { wait_ms })).await;
            }
        });
    }

    /// Tries now.
    pub fn sync(&self) {
        let store = self.clone();
        spawn_local(async move { store.sync_once().await });
    }

    /// Upload and download, neither waiting for the other.
    async fn sync_once(&self) {
        let pushing = self.clone();
        spawn_local(async move { pushing.push().await });
        self.pull().await;
    }

    async fn push(&self) {
        if self.0.pushing.replace(true) {
            return;
        }
        let mut received = false;
        'all: loop {
            let pushes = self.replica().pushes();
            let before: usize = pushes.iter().map(|push| push.commands.len()).sum();
            for push in &pushes {
                match client::push(&Browser, push).await {
                    Ok(answer) => {
                        received = true;
                        self.0.full.set(false);
                        self.met(Link::Connected);
                        let take = |replica: &mut Replica| replica.pushed(&clock::context(), &answer, chance::lane());
                        if self.change(take).await.is_err() {
                            break 'all;
                        }
                    }
                    Err(unanswered) => {
                        self.not_met(&unanswered);
                        self.0.full.set(self.link() == Link::Troubled);
                        break 'all;
                    }
                }
            }
            let after: usize = self.replica().pushes().iter().map(|push| push.commands.len()).sum();
            // Nothing left, or no way forward at the moment: the next attempt will come.
            if after == 0 || after >= before {
                break;
            }
        }
        self.0.pushing.set(false);
        if received {
            self.pull().await;
        }
    }

    async fn pull(&self) {
        if self.0.pulling.replace(true) {
            self.0.pull_again.set(true);
            return;
        }
        loop {
            self.0.pull_again.set(false);
            let (asked, awaited) = (self.replica().pull(), self.replica().awaited());
            match client::pull(&Browser, &asked).await {
                Ok(answer) => {
                    self.met(if self.0.full.get() { Link::Troubled } else { Link::Connected });
                    let (mut again, mut upgrade) = (false, false);
                    let take = |replica: &mut Replica| {
                        let pulled = replica.pulled(&clock::context(), &asked, &awaited, &answer);
                        (again, upgrade) = (pulled.again, pulled.upgrade);
                        pulled.writes
                    };
                    if self.change(take).await.is_err() {
                        break;
                    }
                    if upgrade {
                        self.met(Link::Outdated);
                    }
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
    }

    fn listen(&self) {
        let lost = self.0.live.borrow().as_ref().is_none_or(Live::is_closed);
        if lost && self.link() == Link::Connected {
            let store = self.clone();
            *self.0.live.borrow_mut() = Live::listen(move || store.sync());
        }
    }

    fn not_met(&self, unanswered: &Unanswered) {
        self.met(match unanswered {
            Unanswered::Unreachable | Unanswered::NotOurs => Link::Offline,
            Unanswered::Problem(problem) if problem.code == "upgrade" => Link::Outdated,
            Unanswered::Problem(_) => Link::Troubled,
        });
    }

    fn met(&self, link: Link) {
        if self.0.link.replace(link) != link {
            self.redraw();
        }
    }
}
