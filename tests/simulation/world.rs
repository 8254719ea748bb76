//! The hall: devices, a bad network, and everything that goes wrong, drawn from one seed.

use crate::device::{Device, Tapped};
use crate::mutant::{Mutant, false_answer};
use crate::programme::{QUESTIONS, STOPS, WORKSHOPS, programme};
use crate::server::Server;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::feedback::{AnswerSurvey, Face};
use plein_sens_shared::id::{IntentId, LaneId, Lineage, PassportId};
use plein_sens_shared::replica::Draw;
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer};
use plein_sens_shared::trail::CheckIn;
use plein_sens_shared::workshops::{SignUp, Withdraw};

/// How many things happen in a run.
const STEPS: u32 = 260;
/// How many rounds of a perfect network must be enough.
const ROUNDS: u32 = 12;
const TEN_YEARS_MS: i64 = 10 * 365 * 24 * 3_600_000;

/// A tap, as the judge remembers it.
pub struct Tap {
    pub command: Command,
    pub told: Told,
    /// Which device; a wiped one becomes another.
    pub device: usize,
}

/// What the person was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Told {
    Kept,
    Refused,
    NotKept,
}

/// Something on its way.
enum Flight {
    Push(usize, Push),
    PushAnswer(usize, PushAnswer),
    Pull(usize, Pull, Vec<IntentId>),
    PullAnswer(usize, Pull, Vec<IntentId>, PullAnswer),
}

pub struct World {
    rng: fastrand::Rng,
    mutant: Option<Mutant>,
    pub server: Server,
    pub devices: Vec<Device>,
    /// Which devices were wiped: what they had not sent is lost, and nobody promised otherwise.
    pub wiped: Vec<usize>,
    active: Vec<usize>,
    pub taps: Vec<Tap>,
    flights: Vec<Flight>,
    pub now_ms: i64,
    pub drained: bool,
}

impl World {
    pub fn new(seed: u64, mutant: Option<Mutant>) -> Self {
        let mut world = Self {
            rng: fastrand::Rng::with_seed(seed),
            mutant,
            server: Server::new(programme()),
            devices: Vec::new(),
            wiped: Vec::new(),
            active: Vec::new(),
            taps: Vec::new(),
            flights: Vec::new(),
            now_ms: 0,
            drained: false,
        };
        for _ in 0..world.rng.usize(3..6) {
            world.new_device();
        }
        world
    }

    fn bits(&mut self) -> u128 {
        self.rng.u128(..)
    }

    fn new_device(&mut self) {
        // A family or a class carries one passport on two devices.
        let shared = self.devices.last().filter(|_| self.rng.bool()).map(|device| device.passport.clone());
        let own = PassportId::from_bits(self.bits());
        let skew = self.rng.i64(-TEN_YEARS_MS..TEN_YEARS_MS);
        self.active.push(self.devices.len());
        self.devices.push(Device::new(shared.unwrap_or(own), skew));
        // A device is set up with a network; later it may never see one again.
        let index = self.devices.len() - 1;
        self.exchange_pull(index);
    }

    fn any_device(&mut self) -> usize {
        self.active[self.rng.usize(..self.active.len())]
    }

    /// Everything that happens in the hall.
    pub fn live(&mut self) {
        for _ in 0..STEPS {
            self.now_ms += self.rng.i64(1..60_000);
            let device = self.any_device();
            match self.rng.u32(..100) {
                0..=29 => self.tap(device),
                30..=49 => self.send(device),
                50..=59 => self.ask(device),
                60..=84 => self.something_arrives(),
                85..=89 => self.devices[device].restart(self.now_ms, self.mutant),
                90 => self.wipe(device),
                91..=93 => self.devices[device].disk_full = !self.devices[device].disk_full,
                94..=95 => self.server.restart(self.mutant),
                96 if self.rng.bool() => self.server.back_up(),
                96 => self.server.restore(self.rng.bool(), self.mutant),
                _ => self.portal(device),
            }
        }
    }

    /// The network is perfect again: everything must come home.
    pub fn heal(&mut self) {
        for device in &mut self.devices {
            device.disk_full = false;
        }
        while !self.flights.is_empty() {
            self.something_arrives();
        }
        for _ in 0..ROUNDS {
            for index in self.active.clone() {
                for push in self.devices[index].replica.pushes() {
                    let answers = self.server.push(self.now_ms, std::slice::from_ref(&push), self.mutant);
                    if let Some(answer) = answers.into_iter().flatten().next() {
                        let fresh = LaneId::from_bits(self.bits());
                        self.devices[index].pushed(self.now_ms, &answer, &fresh, self.mutant);
                    }
                }
                self.exchange_pull(index);
            }
        }
        self.drained = self.active.iter().all(|index| self.devices[*index].replica.pushes().is_empty());
        for index in self.active.clone() {
            self.devices[index].restart(self.now_ms, None);
        }
    }

    pub fn active(&self) -> impl Iterator<Item = &Device> {
        self.active.iter().map(|index| &self.devices[*index])
    }

    fn exchange_pull(&mut self, index: usize) {
        for _ in 0..3 {
            let (asked, awaited) = (self.devices[index].replica.pull(), self.devices[index].replica.awaited());
            if let Some(answer) = self.server.pull(&asked) {
                self.devices[index].pulled(self.now_ms, &asked, &awaited, &answer, self.mutant);
            }
        }
    }

    fn tap(&mut self, index: usize) {
        let command = self.wish(index);
        let draw = Draw {
            intent: IntentId::from_bits(self.bits()),
            lane: LaneId::from_bits(self.bits()),
            nonce: format!("{:x}", self.bits()),
        };
        let told = match self.devices[index].tap(self.now_ms, draw, &command) {
            Tapped::Kept => Told::Kept,
            Tapped::Refused => Told::Refused,
            Tapped::NotKept => Told::NotKept,
        };
        self.taps.push(Tap { command, told, device: index });
    }

    fn wish(&mut self, index: usize) -> Command {
        let own: Vec<BookingId> = self.devices[index].replica.state().bookings.keys().cloned().collect();
        match self.rng.u32(..10) {
            0..=3 => {
                let workshop = WORKSHOPS[self.rng.usize(..2)].0.parse().expect("a slug");
                let booking = BookingId::from_bits(self.bits());
                let (adults, children) = (self.rng.u8(1..4), self.rng.u8(0..3));
                Command::SignUp(SignUp { workshop, booking, adults, children, lease: None })
            }
            4..=5 if !own.is_empty() => {
                Command::Withdraw(Withdraw { booking: own[self.rng.usize(..own.len())].clone() })
            }
            4..=7 => {
                let passport = self.devices[index].passport.clone();
                Command::CheckIn(CheckIn { passport, stop: STOPS[self.rng.usize(..5)].parse().expect("a slug") })
            }
            _ => {
                let mut number = self.taps.len();
                let answers = (0..QUESTIONS).map(|question| {
                    let face = Face::try_from(u8::try_from(number % 5).unwrap_or_default() + 1).expect("1 to 5");
                    number /= 5;
                    (format!("q{question}").parse().expect("a slug"), face)
                });
                Command::AnswerSurvey(AnswerSurvey {
                    survey: "avis".parse().expect("a slug"),
                    answers: answers.collect(),
                })
            }
        }
    }

    fn send(&mut self, index: usize) {
        for mut push in self.devices[index].replica.pushes() {
            if self.mutant == Some(Mutant::ResendAsNew) {
                push.lane = LaneId::from_bits(self.bits());
                push.from_n = 1;
                for envelope in &mut push.commands {
                    envelope.intent = IntentId::from_bits(self.bits());
                }
            }
            // Sent once, lost, or sent twice.
            for _ in 0..self.rng.usize(0..3) {
                self.flights.push(Flight::Push(index, push.clone()));
            }
        }
    }

    fn ask(&mut self, index: usize) {
        let (asked, awaited) = (self.devices[index].replica.pull(), self.devices[index].replica.awaited());
        for _ in 0..self.rng.usize(0..3) {
            self.flights.push(Flight::Pull(index, asked.clone(), awaited.clone()));
        }
    }

    fn portal(&mut self, index: usize) {
        if self.mutant != Some(Mutant::TrustPortal) {
            // Its page is no answer of ours: the client drops it before it reaches the replica.
            return;
        }
        for push in self.devices[index].replica.pushes() {
            let answer = false_answer(&push, &Lineage::from_bits(2));
            let fresh = LaneId::from_bits(self.bits());
            self.devices[index].pushed(self.now_ms, &answer, &fresh, None);
        }
    }

    /// Anything in flight arrives, in any order; pushes that wait together are one transaction.
    fn something_arrives(&mut self) {
        if self.flights.is_empty() {
            return;
        }
        let place = self.rng.usize(..self.flights.len());
        match self.flights.swap_remove(place) {
            Flight::Push(index, push) => {
                let mut together = vec![(index, push)];
                while self.rng.bool() {
                    let next = self.flights.iter().position(|flight| matches!(flight, Flight::Push(..)));
                    let Some(Flight::Push(index, push)) = next.map(|place| self.flights.swap_remove(place)) else {
                        break;
                    };
                    together.push((index, push));
                }
                let pushes: Vec<Push> = together.iter().map(|(_, push)| push.clone()).collect();
                let answers = self.server.push(self.now_ms, &pushes, self.mutant);
                for ((index, _), answer) in together.into_iter().zip(answers) {
                    if let Some(answer) = answer.filter(|_| self.rng.u32(..4) > 0) {
                        self.flights.push(Flight::PushAnswer(index, answer));
                    }
                }
            }
            Flight::PushAnswer(index, answer) => {
                let fresh = LaneId::from_bits(self.bits());
                self.devices[index].pushed(self.now_ms, &answer, &fresh, self.mutant);
            }
            Flight::Pull(index, asked, awaited) => {
                if let Some(answer) = self.server.pull(&asked).filter(|_| self.rng.u32(..4) > 0) {
                    self.flights.push(Flight::PullAnswer(index, asked, awaited, answer));
                }
            }
            Flight::PullAnswer(index, asked, awaited, answer) => {
                self.devices[index].pulled(self.now_ms, &asked, &awaited, &answer, self.mutant);
            }
        }
    }

    fn wipe(&mut self, index: usize) {
        self.active.retain(|other| *other != index);
        self.wiped.push(index);
        self.new_device();
    }
}
