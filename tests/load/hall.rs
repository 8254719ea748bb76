//! A hall of clients, each on its own thread. They push one lane after the other, send again whatever was not
//! answered, and note each answer. They can be told to come to rest.

use crate::http::{Connection, Message};
use crate::kept::{Kept, receipts};
use crate::wishes::Offer;
use fastrand::Rng;
use plein_sens_shared::sync::Push;
use std::io;
use std::net::SocketAddr;
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::{self, JoinHandle};
use std::time::Duration;

/// How long a client waits before it tries again.
const AGAIN: Duration = Duration::from_millis(4);

/// What the clients are to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bid {
    /// Push.
    Push,
    /// Bring what was begun to its end, and rest.
    Rest,
    /// Go home.
    Leave,
}

struct Inside {
    bid: Bid,
    resting: usize,
    server: Option<SocketAddr>,
    kept: Kept,
}

/// The hall.
pub struct Hall {
    inside: Arc<(Mutex<Inside>, Condvar)>,
    clients: Vec<JoinHandle<()>>,
}

impl Hall {
    /// Opens with so many clients, who rest.
    pub fn open(clients: usize, seed: u64, offer: &Offer) -> Self {
        let inside = Inside { bid: Bid::Rest, resting: 0, server: None, kept: Kept::new(clients) };
        let inside = Arc::new((Mutex::new(inside), Condvar::new()));
        let client = |number: usize| {
            let (offer, rng) =
                (offer.clone(), Rng::with_seed(seed.wrapping_mul(1_000_003).wrapping_add(number as u64)));
            let mut client = Client { number, rng, offer, inside: Arc::clone(&inside), connection: None };
            thread::spawn(move || client.live())
        };
        let clients = (0..clients).map(client).collect();
        Self { inside, clients }
    }

    fn lock(&self) -> MutexGuard<'_, Inside> {
        self.inside.0.lock().expect("no thread panics while it holds this")
    }

    /// Tells where the server is; none while there is none.
    pub fn server(&self, server: Option<SocketAddr>) {
        self.lock().server = server;
    }

    /// Lets them push.
    pub fn push(&self) {
        self.lock().bid = Bid::Push;
        self.inside.1.notify_all();
    }

    /// Waits until everything that was begun is acknowledged; false if that does not come to be.
    pub fn rest(&self, patience: Duration) -> bool {
        let mut inside = self.lock();
        inside.bid = Bid::Rest;
        self.inside.1.notify_all();
        let all = self.clients.len();
        let waited = self.inside.1.wait_timeout_while(inside, patience, |inside| inside.resting < all);
        !waited.expect("no thread panics while it holds this").1.timed_out()
    }

    /// A look at what they know.
    pub fn kept<T>(&self, look: impl FnOnce(&Kept) -> T) -> T {
        look(&self.lock().kept)
    }
}

impl Drop for Hall {
    fn drop(&mut self) {
        self.lock().bid = Bid::Leave;
        self.inside.1.notify_all();
        for client in self.clients.drain(..) {
            // A client that panicked has said so itself.
            client.join().unwrap_or_default();
        }
    }
}

struct Client {
    number: usize,
    rng: Rng,
    offer: Offer,
    inside: Arc<(Mutex<Inside>, Condvar)>,
    /// Where it leads, and the connection.
    connection: Option<(SocketAddr, Connection)>,
}

impl Client {
    fn live(&mut self) {
        loop {
            for push in self.offer.lane(&mut self.rng) {
                if self.bid() == Bid::Leave {
                    return;
                }
                self.send(&push);
            }
        }
    }

    /// Rests while that is bid.
    fn bid(&self) -> Bid {
        let (lock, changed) = &*self.inside;
        let mut inside = lock.lock().expect("no thread panics while it holds this");
        if inside.bid == Bid::Rest {
            inside.resting += 1;
            changed.notify_all();
            inside = changed
                .wait_while(inside, |inside| inside.bid == Bid::Rest)
                .expect("no thread panics while it holds this");
            inside.resting -= 1;
        }
        inside.bid
    }

    /// Sends until it is acknowledged, or until everybody goes home.
    fn send(&mut self, push: &Push) {
        let json = serde_json::to_string(push).expect("messages are structs of texts and numbers");
        let inside = Arc::clone(&self.inside);
        let lock = || inside.0.lock().expect("no thread panics while it holds this");
        lock().kept.waiting[self.number] = Some(push.clone());
        loop {
            let (bid, server) = {
                let inside = lock();
                (inside.bid, inside.server)
            };
            if bid == Bid::Leave {
                return;
            }
            let answer = server.ok_or_else(|| io::ErrorKind::NotConnected.into()).and_then(|to| self.ask(to, &json));
            if lock().kept.note(self.number, push, answer) {
                return;
            }
            thread::sleep(AGAIN);
        }
    }

    fn ask(&mut self, server: SocketAddr, json: &str) -> io::Result<Message> {
        // One that leads elsewhere would go past the proxy.
        let known = self.connection.take().filter(|(to, _)| *to == server);
        let mut connection = known.map_or_else(|| Connection::open(server), |(_, connection)| Ok(connection))?;
        let answer = connection.post("/api/push", json)?;
        self.connection = Some((server, connection));
        Ok(answer)
    }
}

impl Kept {
    /// Takes an answer in; whether the push has come to its end.
    fn note(&mut self, client: usize, push: &Push, answer: io::Result<Message>) -> bool {
        // Nothing came back: it is sent again.
        let Ok(answer) = answer else { return false };
        match answer.status() {
            200 => {
                let read = serde_json::from_slice(&answer.body).map_err(|error| error.to_string());
                match read.and_then(|read| receipts(push, &read)) {
                    Ok(receipts) => {
                        let push = push.clone();
                        self.acknowledged.push(crate::kept::Acknowledged { push, receipts });
                    }
                    Err(wrong) => self.wrong.push(wrong),
                }
                self.waiting[client] = None;
                true
            }
            507 => {
                self.told_full += 1;
                false
            }
            429 | 503 => false,
            status => {
                self.wrong.push(format!("status {status}: {}", String::from_utf8_lossy(&answer.body)));
                self.waiting[client] = None;
                true
            }
        }
    }
}
