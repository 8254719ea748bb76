//! Do leases keep their promise? Kiosks that lose the network for hours, phones that want the same seats, staff who take
//! leases away, restarts, and wall clocks that jump; all from one seed. What a kiosk has told as confirmed within its
//! lease stands, as long as it reaches the server before the lease ends; and no seat is given twice.
//!
//! The judge (`lease_audit.rs`) keeps its own list of promises and its own clock.

use crate::Run;
use crate::lease_audit::{self, Promise};
use crate::lease_device::{Kiosk, open};
use plein_sens_backend::clock::Now;
use plein_sens_backend::log::{Log as _, MemoryLog, Row};
use plein_sens_backend::sequencer::{Sent, Town};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::id::{IntentId, LaneId, LeaseId, Lineage};
use plein_sens_shared::replica::Draw;
use plein_sens_shared::sync::{Envelope, PROTOCOL, Push, PushAnswer, PushSealedAnswer, in_own_lane};
use plein_sens_shared::workshops::{RevokeLease, SignUp, Who, Withdraw};

pub(crate) const MINUTE_MS: i64 = 60_000;
/// How long a device may use a lease after its last contact, and how much longer a revoked one is kept.
pub(crate) const EXPIRY_MIN: i64 = 120;
pub(crate) const GRACE_MIN: i64 = 15;
pub(crate) const SEATS: u32 = 9;
const WORKSHOPS: [&str; 2] = ["pain", "soupe"];
const STEPS: u32 = 160;

/// A deliberate mistake, each at a real seam.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LeaseMutant {
    /// A device measures its lease by the wall clock.
    WallClock,
    /// A device gives back seats that it has promised and not yet sent.
    ReturnedTooEarly,
    /// The server frees the seats of a revoked lease at once.
    FreedAtOnce,
    /// A device that starts anew goes on with the lease of its earlier start, as if met just now.
    KeptOverRestart,
    /// A kiosk's disk does not say what a sealed sign-up took from the lease.
    TakenForgotten,
}

impl LeaseMutant {
    /// All of them.
    pub const ALL: [Self; 5] =
        [Self::WallClock, Self::ReturnedTooEarly, Self::FreedAtOnce, Self::KeptOverRestart, Self::TakenForgotten];
}

pub(crate) struct World {
    rng: fastrand::Rng,
    mutant: Option<LeaseMutant>,
    town: Town<MemoryLog>,
    kiosks: Vec<Kiosk>,
    phones: Vec<BookingId>,
    now_ms: i64,
    pub(crate) promises: Vec<Promise>,
    /// When staff took which lease away.
    pub(crate) revoked: Vec<(LeaseId, i64)>,
    pub(crate) drained: bool,
}

/// Runs one seed, with a deliberate mistake or without.
pub fn run(seed: u64, mutant: Option<LeaseMutant>) -> Run {
    let mut world = World::new(seed, mutant);
    for _ in 0..STEPS {
        world.step();
    }
    world.heal();
    Run { taps: world.promises.len() as u64, violations: lease_audit::judge(&world), ..Run::default() }
}

fn now(ms: i64) -> Now {
    let minutes = u16::try_from(ms / MINUTE_MS % 1_440).unwrap_or_default();
    let day =
        Day::new(2015, 10, 12).unwrap_or_default().plus(i32::try_from(ms / MINUTE_MS / 1_440).unwrap_or_default());
    Now { ms, moment: Moment { day, time: TimeOfDay::new(minutes / 60, minutes % 60).unwrap_or_default() } }
}

impl World {
    fn new(seed: u64, mutant: Option<LeaseMutant>) -> Self {
        let town = Town::start(MemoryLog::new(Lineage::from_bits(1))).expect("an empty log is readable");
        let (rng, now_ms) = (fastrand::Rng::with_seed(seed), 0);
        let (kiosks, phones, promises, revoked) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut world = Self { rng, mutant, town, kiosks, phones, now_ms, promises, revoked, drained: false };
        let at_once = mutant == Some(LeaseMutant::FreedAtOnce);
        world.town.announce(now(0), programme(if at_once { 0 } else { EXPIRY_MIN })).expect("it is right");
        for _ in 0..2 {
            let kiosk = Kiosk::new(LeaseId::from_bits(world.rng.u128(..)), 0, mutant);
            world.kiosks.push(kiosk);
        }
        for index in 0..2 {
            world.contact(index, true);
            world.contact(index, true);
        }
        world
    }

    fn step(&mut self) {
        self.now_ms += self.rng.i64(1..40 * MINUTE_MS);
        let index = self.rng.usize(..self.kiosks.len());
        match self.rng.u32(..100) {
            0..=29 => self.sign_up_at(index),
            30..=35 => self.sign_up_on_a_phone(),
            36..=54 => self.withdraw(),
            55..=64 => self.push(index, false),
            65..=79 => self.contact(index, false),
            80..=84 => self.kiosks[index].forget_person(self.now_ms),
            85..=88 => {
                let fresh = LeaseId::from_bits(self.rng.u128(..));
                self.kiosks[index].restart(self.now_ms, fresh, self.mutant);
            }
            89..=92 => self.kiosks[index].skew_ms = self.rng.i64(-300 * MINUTE_MS..300 * MINUTE_MS),
            93 => self.revoke(index),
            _ => drop(self.town.receive(now(self.now_ms), &[])),
        }
    }

    fn draw(&mut self) -> Draw {
        let (intent, lane) = (IntentId::from_bits(self.rng.u128(..)), LaneId::from_bits(self.rng.u128(..)));
        Draw { intent, lane, nonce: format!("{:x}", self.rng.u128(..)) }
    }

    fn party(&mut self) -> SignUp {
        let workshop = WORKSHOPS[self.rng.usize(..2)].parse().expect("a slug");
        let booking = BookingId::from_bits(self.rng.u128(..));
        SignUp { workshop, booking, who: Who::of(self.rng.u8(1..3), 0), lease: None, contact: false, needs: Vec::new() }
    }

    fn sign_up_at(&mut self, index: usize) {
        let (mut wish, draw) = (self.party(), self.draw());
        let (now_ms, kiosk) = (self.now_ms, &mut self.kiosks[index]);
        wish.lease = kiosk.lease_for(now_ms, &wish, self.mutant);
        let promised = kiosk.tap(now_ms, draw, &wish);
        if let (true, Some(lease)) = (promised, wish.lease) {
            let waited_ms = now_ms - kiosk.truly_met_ms;
            self.promises.push(Promise { booking: wish.booking, lease, waited_ms });
        }
    }

    fn sign_up_on_a_phone(&mut self) {
        let wish = self.party();
        self.phones.push(wish.booking.clone());
        self.receive(&Command::SignUp(wish));
    }

    fn withdraw(&mut self) {
        if !self.phones.is_empty() {
            let booking = self.phones.swap_remove(self.rng.usize(..self.phones.len()));
            self.receive(&Command::Withdraw(Withdraw { booking }));
        }
    }

    fn receive(&mut self, command: &Command) {
        let Draw { intent, lane, nonce } = self.draw();
        let envelope = Envelope { intent, happened_ms: self.now_ms, nonce, body: command.body(), sealed: None };
        let push = Push { protocol: PROTOCOL, lineage: None, lane, from_n: 1, commands: vec![envelope], sent_ms: None };
        drop(self.town.receive(now(self.now_ms), &[push]));
    }

    /// Staff take a lease away: by hand, or because the device is thought lost.
    fn revoke(&mut self, index: usize) {
        let lease = self.kiosks[index].lease.clone();
        let revoke = Command::RevokeLease(RevokeLease { lease: lease.clone() });
        self.town.announce(now(self.now_ms), vec![revoke]).expect("memory does not fill up");
        self.revoked.push((lease, self.now_ms));
    }

    /// Sends all that waits; without luck, each answer is lost every third time.
    fn push(&mut self, index: usize, surely: bool) {
        self.push_sealed(index, surely);
        for push in self.kiosks[index].replica.pushes() {
            let answer = self.take_in(push);
            let fresh = LaneId::from_bits(self.rng.u128(..));
            if surely || self.rng.u32(..3) > 0 {
                self.kiosks[index].pushed(self.now_ms, &answer, fresh);
            }
        }
    }

    /// The same for what nobody there can read any more; as the server's route takes it in.
    fn push_sealed(&mut self, index: usize, surely: bool) {
        for (intent, asked) in self.kiosks[index].replica.sealed_pushes() {
            let push = open(&asked.sealed);
            let own = in_own_lane(&push);
            let mut answer = self.take_in(push);
            if let (true, Some(own)) = (answer.receipts.is_empty(), own) {
                answer = self.take_in(own);
            }
            if !answer.receipts.is_empty() && (surely || self.rng.u32(..3) > 0) {
                let PushAnswer { token, lineage, .. } = answer;
                let answer = PushSealedAnswer { token, lineage, received: asked.name() };
                self.kiosks[index].sealed_pushed(self.now_ms, &intent, &answer);
            }
        }
    }

    fn take_in(&mut self, push: Push) -> PushAnswer {
        let sent = [Sent::by(Role::Device, push)];
        self.town.receive_sent(now(self.now_ms), &sent).remove(0).expect("memory does not fill up")
    }

    /// Asks what is new, and tends the leases.
    fn contact(&mut self, index: usize, surely: bool) {
        let (asked, awaited) = (self.kiosks[index].replica.pull(), self.kiosks[index].replica.awaited());
        let answer = self.town.pull(&Role::Person, &asked).expect("memory is readable");
        if surely || self.rng.u32(..3) > 0 {
            self.kiosks[index].pulled(self.now_ms, &asked, &awaited, &answer);
            for command in self.kiosks[index].tend(now(self.now_ms).moment, self.mutant) {
                let draw = self.draw();
                self.kiosks[index].record(self.now_ms, draw, &command);
            }
            self.push(index, surely);
        }
    }

    fn heal(&mut self) {
        for _ in 0..6 {
            for index in 0..self.kiosks.len() {
                self.push(index, true);
                self.contact(index, true);
            }
        }
        self.drained =
            self.kiosks.iter().all(|kiosk| kiosk.replica.pushes().is_empty() && kiosk.replica.sealed().is_empty());
    }

    pub(crate) fn rows(&self) -> Vec<Row> {
        self.town.log().read_after(0, u32::MAX).expect("memory is readable")
    }
}

fn programme(expiry_min: i64) -> Vec<Command> {
    let grace_min = if expiry_min == 0 { 0 } else { GRACE_MIN };
    let mut all = vec![format!(
        r#"{{"kind":"announce","what":{{"item":"occasion","town":"T","title":{{"fr":"T"}},"about":{{"fr":"T"}},"first_day":"2015-10-12","days":7,"leases":{{"seats":2,"seats_in_all":3,"expiry_min":{expiry_min},"grace_min":{grace_min}}}}}}}"#
    )];
    for id in WORKSHOPS {
        all.push(format!(
            r#"{{"kind":"announce","what":{{"item":"workshop","id":"{id}","kind":"workshop","title":{{"fr":"T"}},"about":{{"fr":"T"}},"partner":"p","place":{{"fr":"T"}},"day":6,"start":"17:00","end":"18:00","audience":"everyone","accessible":true,"seats":{SEATS},"offer_on_h":99}}}}"#
        ));
    }
    all.iter().map(|json| Command::read(json).unwrap_or_else(|| panic!("no command: {json}"))).collect()
}
