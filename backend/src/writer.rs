//! The one writer thread. It takes everything that waits, gives it to the sequencer as one transaction, and answers
//! when that is on the disk: group commit, so that a hall of phones costs a few commits a second.
//!
//! Reads go through the same thread, between two transactions: at a town's size that is simpler than a second copy of
//! the state, and a reader never sees half a transaction.

use crate::clock;
use crate::door::Door;
use crate::keeping::Keeping;
use crate::keys::SealingKeys;
use crate::log::Log;
use crate::office::Keep;
use crate::pokes::{Changed, Pokes};
use crate::problem;
use crate::sequencer::{Sent, Town};
use crate::signer::{Signed, Signer};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::PublicKey;
use plein_sens_shared::insights::{self, Drawing};
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Problem, Pull, PullAnswer, Push, PushAnswer};
use plein_sens_shared::voucher::{BadVoucher, LONGEST, ShowAnswer};
use std::net::IpAddr;
use std::path::Path;
use std::sync::Arc;
use std::thread::{self, JoinHandle};
use tokio::sync::{mpsc, oneshot};

/// How many requests may wait; more are told to come back.
const WAITING: usize = 1_024;
/// The most pushes of one transaction.
const TOGETHER: usize = 256;

type Reply<T> = oneshot::Sender<Result<T, Problem>>;

enum Request {
    Push(IpAddr, Sent, Reply<PushAnswer>),
    Pull(Role, IpAddr, Pull, Reply<(PullAnswer, Vec<(Scope, String)>)>),
    Show(Result<Signed, BadVoucher>, Reply<ShowAnswer>),
    Chart(Role, String, Reply<Drawing>),
    Tick,
    Tend(PublicKey, i64, Reply<()>),
    Forget(Reply<u64>),
    Look(Box<dyn FnOnce(&State) + Send>),
}

/// The way to the writer, to be cloned freely.
#[derive(Clone)]
pub struct Writer {
    requests: mpsc::Sender<Request>,
    /// To those who want to hear when something public has changed.
    pub pokes: Pokes,
    signer: Option<Arc<Signer>>,
    keys: Option<Arc<Path>>,
    contact_days: i64,
}

impl Writer {
    /// Starts the thread. It ends, and saves the state, when the last way to it is dropped.
    pub fn start<L: Log + 'static>(town: Town<L>) -> (Self, JoinHandle<()>) {
        let (requests, waiting) = mpsc::channel(WAITING);
        let (pokes, changed) = Pokes::start();
        let thread = thread::spawn(move || write(town, waiting, &changed));
        (Self { requests, pokes, signer: None, keys: None, contact_days: i64::MAX }, thread)
    }

    /// The same, with what the town signs with: from now on it gives vouchers, and honours them.
    #[must_use]
    pub fn signing(self, signer: Signer) -> Self {
        Self { signer: Some(Arc::new(signer)), ..self }
    }

    /// The same, with the folder where the town's keys are: from now on it takes in what kiosks have sealed.
    #[must_use]
    pub fn opening(self, folder: &Path) -> Self {
        Self { keys: Some(folder.into()), ..self }
    }

    /// The same, keeping contacts for so many days at most, whatever the town has set.
    #[must_use]
    pub fn keeping_contacts(self, days: u32) -> Self {
        Self { contact_days: i64::from(days), ..self }
    }

    /// For how long what is held is kept.
    pub async fn keep(&self) -> Result<Keep, Problem> {
        let keep = self.look(|state| Keep::of(&state.programme)).await?;
        Ok(Keep { contact: keep.contact.min(self.contact_days), ..keep })
    }

    /// Looks at the state, between two transactions.
    pub async fn look<T: Send + 'static>(&self, look: impl FnOnce(&State) -> T + Send + 'static) -> Result<T, Problem> {
        // Whoever asked may have gone.
        self.ask(|reply| Request::Look(Box::new(move |state| drop(reply.send(Ok(look(state))))))).await
    }

    /// Opens what a kiosk has sealed, with the keys as they stand there now; none if it was sealed to none of these.
    pub async fn unseal(&self, sealed: Sealed) -> Option<Push> {
        let folder = self.keys.clone()?;
        let opened = move || match SealingKeys::open(&folder) {
            Ok(keys) => keys?.unseal_push(&sealed),
            Err(error) => {
                tracing::error!(%error, "the keys cannot be had: what kiosks have sealed stays with them");
                None
            }
        };
        tokio::task::spawn_blocking(opened).await.ok()?
    }

    /// What the town signs with.
    pub fn signer(&self) -> Option<&Signer> {
        self.signer.as_deref()
    }

    /// Sends commands of somebody, from an address; answered after the commit.
    pub async fn push(&self, role: Role, from: IpAddr, push: Push) -> Result<PushAnswer, Problem> {
        self.send(from, Sent::by(role, push)).await
    }

    /// The same for what is read already.
    pub async fn send(&self, from: IpAddr, sent: Sent) -> Result<PushAnswer, Problem> {
        self.ask(|reply| Request::Push(from, sent, reply)).await
    }

    /// Asks what is new, from an address. Vouchers are signed here, beside the writer.
    pub async fn pull(&self, role: Role, from: IpAddr, pull: Pull) -> Result<PullAnswer, Problem> {
        let (answer, claims) = self.ask(|reply| Request::Pull(role, from, pull, reply)).await?;
        let Some(signer) = &self.signer else { return Ok(answer) };
        let now_ms = clock::now().ms;
        let vouchers = claims.into_iter().map(|(scope, claim)| (scope, signer.sign(&claim, now_ms))).collect();
        Ok(PullAnswer { vouchers, ..answer })
    }

    /// Shows a voucher; what it gives back is answered after the commit.
    pub async fn show(&self, voucher: &str) -> Result<ShowAnswer, Problem> {
        if voucher.len() > LONGEST {
            return Err(problem::too_large());
        }
        let signer = self.signer.as_ref().ok_or_else(problem::not_found)?;
        let opened = signer.open(voucher);
        self.ask(|reply| Request::Show(opened, reply)).await
    }

    /// Draws a chart.
    pub async fn chart(&self, role: Role, name: String) -> Result<Drawing, Problem> {
        self.ask(|reply| Request::Chart(role, name, reply)).await
    }

    /// Says that time passes, for as long as the writer is there.
    pub async fn tick(&self) -> bool {
        self.requests.send(Request::Tick).await.is_ok()
    }

    /// Announces the key to seal to, if it is new, and erases contacts that nobody has touched for `keep_ms`.
    pub async fn tend(&self, key: PublicKey, keep_ms: i64) -> Result<(), Problem> {
        self.ask(|reply| Request::Tend(key, keep_ms, reply)).await
    }

    /// Forgets what became of commands a year ago; of how many.
    pub async fn forget(&self) -> Result<u64, Problem> {
        self.ask(Request::Forget).await
    }

    /// Whether the thread is there.
    pub fn is_alive(&self) -> bool {
        !self.requests.is_closed()
    }

    async fn ask<T>(&self, request: impl FnOnce(Reply<T>) -> Request) -> Result<T, Problem> {
        let (reply, answer) = oneshot::channel();
        self.requests.send(request(reply)).await.map_err(|_| problem::unavailable())?;
        answer.await.map_err(|_| problem::unavailable())?
    }
}

fn write<L: Log>(mut town: Town<L>, mut waiting: mpsc::Receiver<Request>, changed: &Changed) {
    let (mut together, mut keeping, mut door) = (Vec::new(), Keeping::of(&town), Door::default());
    while waiting.blocking_recv_many(&mut together, TOGETHER) > 0 {
        let (mut pushes, mut replies) = (Vec::new(), Vec::new());
        let (mut reads, mut shows, mut ticks) = (Vec::new(), Vec::new(), false);
        for request in together.drain(..) {
            match request {
                Request::Push(from, push, reply) => match door.admits(&town, from, &push) {
                    Ok(()) => {
                        pushes.push(push);
                        replies.push(reply);
                    }
                    Err(problem) => drop(reply.send(Err(problem))),
                },
                Request::Show(signed, reply) => shows.push((signed, reply)),
                Request::Tend(key, keep_ms, reply) => drop(reply.send(tend(&mut town, &key, keep_ms))),
                Request::Forget(reply) => {
                    let forgotten = town.forget_outcomes(clock::now()).map_err(|error| problem::of_log(&error));
                    drop(reply.send(forgotten));
                }
                Request::Pull(..) | Request::Chart(..) | Request::Look(..) => reads.push(request),
                Request::Tick => ticks = true,
            }
        }
        if ticks || !pushes.is_empty() {
            let answers = town.receive_sent(clock::now(), &pushes);
            for (reply, answer) in replies.into_iter().zip(answers) {
                door.answered(&answer);
                // Whoever asked may have gone: the answer is kept, and is the same at the next try.
                drop(reply.send(answer));
            }
        }
        for (signed, reply) in shows {
            drop(reply.send(town.show(clock::now(), signed)));
        }
        for scope in town.take_changed() {
            // It is passed on for as long as there is a writer.
            drop(changed.send(scope));
        }
        for read in reads {
            answer_read(&town, &mut door, read);
        }
        keeping.look(&town);
    }
    keeping.close();
    if let Err(error) = town.save() {
        tracing::warn!(%error, "the state could not be saved; the next start reads the whole log");
    }
}

fn answer_read<L: Log>(town: &Town<L>, door: &mut Door, read: Request) {
    match read {
        Request::Pull(role, from, pull, reply) => {
            let answer = door.pull(town, &role, from, pull);
            drop(reply.send(answer.map(|answer| {
                let claims = town.claims(&answer);
                (answer, claims)
            })));
        }
        Request::Chart(role, name, reply) => {
            let drawing = insights::draw(&name, &role, town.state(), clock::now().moment.day);
            drop(reply.send(drawing.ok_or_else(problem::not_found)));
        }
        Request::Look(look) => look(town.state()),
        Request::Push(.., reply) => drop(reply.send(Err(problem::unavailable()))),
        Request::Tick => {}
        Request::Show(_, reply) => drop(reply.send(Err(problem::unavailable()))),
        Request::Tend(.., reply) => drop(reply.send(Err(problem::unavailable()))),
        Request::Forget(reply) => drop(reply.send(Err(problem::unavailable()))),
    }
}

fn tend<L: Log>(town: &mut Town<L>, key: &PublicKey, keep_ms: i64) -> Result<(), Problem> {
    let now = clock::now();
    let announced = town.announce_key(now, key);
    if let Err(error) = &announced {
        tracing::error!(%error, "the key to seal to could not be announced");
    }
    town.tend_contacts(now, keep_ms).map_err(|error| problem::of_log(&error))?;
    announced.map_err(|_| problem::unavailable())
}
