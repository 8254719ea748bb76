//! A kiosk with a lease: a real replica, a disk on which nothing of people stands but sealed, a wall clock that jumps and
//! a monotonic one that does not.

use crate::leases::{EXPIRY_MIN, LeaseMutant, MINUTE_MS};
use crate::time::civil;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::Moment;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId, LeaseId};
use plein_sens_shared::replica::{Draw, Replica, SealedRow, Write, for_everybody};
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer, PushSealedAnswer};
use plein_sens_shared::workshops::booking::Standing;
use plein_sens_shared::workshops::{ReturnSeats, SignUp, may_confirm, tend};
use plein_sens_shared::written;
use std::collections::BTreeMap;

pub struct Kiosk {
    pub replica: Replica,
    rows: BTreeMap<String, String>,
    pub lease: LeaseId,
    pub skew_ms: i64,
    /// When this start of the device last met the centre, by its monotonic clock.
    met_ms: Option<i64>,
    /// The same by its wall clock.
    met_wall_ms: i64,
    /// For the judge: when the device last met the centre with this lease, in true time.
    pub truly_met_ms: i64,
    mutant: Option<LeaseMutant>,
}

/// A box that only the server's half of this story opens: every bit is turned.
fn turned(bytes: impl IntoIterator<Item = u8>) -> Vec<u8> {
    bytes.into_iter().map(|byte| !byte).collect()
}

/// A mistake: a sealed row that does not say what it took.
fn without_taken(row: &str) -> String {
    let mut row: SealedRow = written::parse(row).expect("it was written as one");
    row.took = None;
    serde_json::to_string(&row).expect("it was read from JSON")
}

/// What is in it.
pub fn open(sealed: &Sealed) -> Push {
    let json = turned(sealed.open_hex().expect("it was written as one"));
    written::parse(std::str::from_utf8(&json).expect("it was a text")).expect("it was a push")
}

impl Kiosk {
    pub fn new(lease: LeaseId, skew_ms: i64, mutant: Option<LeaseMutant>) -> Self {
        let (replica, rows, truly_met_ms) = (Replica::new(), BTreeMap::new(), i64::MIN / 2);
        Self { replica, rows, lease, skew_ms, met_ms: None, met_wall_ms: 0, truly_met_ms, mutant }
    }

    fn context(&self, now_ms: i64) -> Context {
        let now_ms = now_ms + self.skew_ms;
        Context { now_ms, now: civil(0), happened_ms: now_ms, role: Role::Device, knowledge: Knowledge::OwnScopes }
    }

    fn keep(&mut self, writes: Vec<Write>) {
        let mut seal = |bytes: &[u8]| Some(Sealed::new("key", &turned(bytes.iter().copied())));
        for write in for_everybody(writes, &mut seal).expect("it has a key") {
            match write {
                Write::Put { key, value } => {
                    let forgets = self.mutant == Some(LeaseMutant::TakenForgotten) && key.starts_with("sealed/");
                    drop(self.rows.insert(key, if forgets { without_taken(&value) } else { value }));
                }
                Write::Delete { key } => drop(self.rows.remove(&key)),
            }
        }
    }

    /// The lease from which a party may be confirmed now.
    pub fn lease_for(&self, now_ms: i64, wish: &SignUp, mutant: Option<LeaseMutant>) -> Option<LeaseId> {
        let since_ms = match mutant {
            Some(LeaseMutant::WallClock) => self.met_ms.map(|_| now_ms + self.skew_ms - self.met_wall_ms),
            _ => self.met_ms.map(|met_ms| now_ms - met_ms),
        };
        let live = since_ms? < EXPIRY_MIN * MINUTE_MS;
        let fits = may_confirm(self.replica.state(), &self.lease, &wish.workshop, wish.who.people());
        (live && fits).then(|| self.lease.clone())
    }

    /// A person taps; whether the screen says that it is confirmed.
    pub fn tap(&mut self, now_ms: i64, draw: Draw, wish: &SignUp) -> bool {
        self.record(now_ms, draw, &Command::SignUp(wish.clone()));
        let booking = self.replica.state().bookings.get(&wish.booking);
        let details = booking.and_then(|booking| booking.details.as_ref());
        details.is_some_and(|details| details.standing == Standing::Confirmed)
    }

    pub fn record(&mut self, now_ms: i64, draw: Draw, command: &Command) {
        let context = self.context(now_ms);
        let (_, writes) = self.replica.record(&context, draw, command).expect("nothing here is to be refused");
        self.keep(writes);
    }

    pub fn forget_person(&mut self, now_ms: i64) {
        let context = self.context(now_ms);
        let writes = self.replica.forget_person(&context);
        self.keep(writes);
        // The page is loaded anew, and takes the lease over; of the person stands nothing there that it could read.
        self.load(now_ms);
    }

    fn load(&mut self, now_ms: i64) {
        let (replica, damage) = Replica::load(self.rows.clone(), &self.context(now_ms));
        assert!(damage.rows.is_empty(), "a row of our own could not be read: {damage:?}");
        assert!(replica.state().bookings.is_empty(), "somebody's booking stands on the disk");
        self.replica = replica;
    }

    /// The device is switched off and on: its lease was in memory.
    pub fn restart(&mut self, now_ms: i64, fresh: LeaseId, mutant: Option<LeaseMutant>) {
        self.load(now_ms);
        if mutant == Some(LeaseMutant::KeptOverRestart) {
            self.met_ms = self.met_ms.map(|_| now_ms);
            return;
        }
        (self.lease, self.met_ms, self.truly_met_ms) = (fresh, None, i64::MIN / 2);
    }

    pub fn pushed(&mut self, now_ms: i64, answer: &PushAnswer, fresh: LaneId) {
        let context = self.context(now_ms);
        let writes = self.replica.pushed(&context, answer, fresh);
        self.keep(writes);
    }

    pub fn sealed_pushed(&mut self, now_ms: i64, intent: &IntentId, answer: &PushSealedAnswer) {
        let context = self.context(now_ms);
        let writes = self.replica.sealed_pushed(&context, intent, answer);
        self.keep(writes);
    }

    pub fn pulled(&mut self, now_ms: i64, asked: &Pull, awaited: &[IntentId], answer: &PullAnswer) {
        let context = self.context(now_ms);
        let pulled = self.replica.pulled(&context, asked, awaited, answer);
        self.keep(pulled.writes);
        if asked.scopes.iter().any(|wanted| wanted.scope == Scope::Lease(self.lease.clone())) {
            (self.met_ms, self.met_wall_ms, self.truly_met_ms) = (Some(now_ms), now_ms + self.skew_ms, now_ms);
        }
    }

    /// What the leases need now; what is over is no longer followed.
    pub fn tend(&mut self, now: Moment, mutant: Option<LeaseMutant>) -> Vec<Command> {
        let tending = tend(self.replica.state(), Some(&self.lease), now);
        let context = self.context(0);
        for scope in tending.over.into_iter().map(Scope::Lease) {
            if !self.replica.spends(&scope) {
                let writes = self.replica.unfollow(&context, &scope);
                self.keep(writes);
            }
        }
        let mut commands = tending.commands;
        if mutant == Some(LeaseMutant::ReturnedTooEarly) {
            for command in &mut commands {
                if let Command::ReturnSeats(ReturnSeats { seats, .. }) = command {
                    *seats = seats.keys().map(|id| (id.clone(), u32::MAX)).collect();
                }
            }
        }
        commands
    }
}
