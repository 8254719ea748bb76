//! The hall: devices, a bad network, and everything that goes wrong, drawn step by step from one seed.

use crate::book::Book;
use crate::contacts::Contacts;
use crate::device::{Asked, Device, Kind, Rows, Told};
use crate::mutant::Mutant;
use crate::network::{Flight, Genuine};
use crate::programme::{STAFF, programme};
use crate::server::Server;
use crate::story::{STEPS, Story};
use crate::time::{DAY_MS, civil};
use plein_sens_shared::command::Command;
use plein_sens_shared::id::{IntentId, PassportId};
use std::collections::{BTreeMap, BTreeSet};

/// How many rounds of a perfect network must be enough.
const ROUNDS: u32 = 60;
/// How far apart two such rounds are: the longest wait between two attempts.
const ROUND_MS: i64 = 30_000;
pub(crate) const TEN_YEARS_MS: i64 = 10 * 365 * DAY_MS;
const MINUTE_MS: i64 = 60_000;

/// What was tapped.
#[expect(clippy::large_enum_variant, reason = "a simulation has a few hundred of them")]
pub enum What {
    /// Something that this version knows.
    Command(Command),
    /// Something that only a newer one knows.
    Unknown(String),
}

/// A tap, as the judge remembers it.
pub struct Tap {
    pub what: What,
    pub intent: IntentId,
    pub told: Told,
    /// Which device; a wiped one becomes another.
    pub device: usize,
    /// Whether its device was wiped or put back since: what was not received is lost, and nobody promised otherwise.
    pub excused: bool,
    /// Whether its person has left a shared device since, and was forgotten: what a restore takes back after that stays
    /// lost, and nobody promised otherwise.
    pub is_forgotten: bool,
}

pub struct Hall {
    seed: u64,
    pub(crate) rng: fastrand::Rng,
    pub(crate) mutant: Option<Mutant>,
    pub server: Server,
    pub devices: Vec<Device>,
    pub(crate) active: Vec<usize>,
    /// Older copies of disks, with how many taps there had been.
    pub(crate) copies: Vec<(usize, Rows, usize)>,
    /// Cards that many devices meet.
    pub(crate) cards: Vec<PassportId>,
    pub taps: Vec<Tap>,
    pub(crate) flights: Vec<Flight>,
    /// Answers that were really given, for whoever gives them again to somebody else.
    pub(crate) genuine: Vec<Genuine>,
    pub book: Book,
    pub contacts: Contacts,
    /// What vouchers have brought back, as the judge names it.
    pub vouched: BTreeMap<String, usize>,
    /// Vouchers for what has begun since: true, and of no use any more.
    pub too_late: BTreeSet<String>,
    pub now_ms: i64,
    pub drained: bool,
    pub wrong: Vec<String>,
    told: Option<Vec<String>>,
    step: u32,
}

/// The chance of one step.
fn chance(seed: u64, step: u32) -> fastrand::Rng {
    let mixed = (seed ^ u64::from(step).rotate_left(40)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    fastrand::Rng::with_seed(mixed ^ (mixed >> 29))
}

impl Hall {
    pub fn new(seed: u64, mutant: Option<Mutant>, told: bool) -> Self {
        let mut hall = Self {
            seed,
            rng: chance(seed, STEPS),
            mutant,
            server: Server::new(programme(), mutant),
            devices: Vec::new(),
            active: Vec::new(),
            copies: Vec::new(),
            cards: Vec::new(),
            taps: Vec::new(),
            flights: Vec::new(),
            genuine: Vec::new(),
            book: Book::default(),
            contacts: Contacts::default(),
            vouched: BTreeMap::new(),
            too_late: BTreeSet::new(),
            now_ms: 0,
            drained: false,
            wrong: Vec::new(),
            told: None,
            step: 0,
        };
        hall.cards = (0..6).map(|_| PassportId::from_bits(hall.bits())).collect();
        for _ in 0..hall.rng.usize(3..6) {
            hall.new_device();
        }
        hall.told = told.then(Vec::new);
        hall
    }

    pub(crate) fn bits(&mut self) -> u128 {
        self.rng.u128(..)
    }

    /// A line of the story; `words` is only asked where somebody listens.
    pub(crate) fn say(&mut self, words: impl FnOnce(&Self) -> String) {
        let Some(mut told) = self.told.take() else { return };
        let moment = civil(self.now_ms);
        told.push(format!("{:4}  {} {}  {}", self.step, moment.day, moment.time, words(self)));
        self.told = Some(told);
    }

    /// The story, if somebody listened.
    pub fn told(&mut self) -> Vec<String> {
        self.told.take().unwrap_or_default()
    }

    pub(crate) fn new_device(&mut self) {
        let kind = match self.rng.u32(..10) {
            0..=5 => Kind::Phone,
            6..=7 => Kind::Kiosk,
            _ => Kind::Tablet,
        };
        // A family or a class carries one passport on two devices.
        let shared = self.rng.bool();
        let own = PassportId::from_bits(self.bits());
        let skew = self.rng.i64(-TEN_YEARS_MS..TEN_YEARS_MS);
        let index = self.devices.len();
        let name = format!("{kind:?} {index}").to_lowercase();
        let mut device = Device::new(name, kind, Rows::new(), skew, self.mutant);
        device.passport = self.devices.last().filter(|_| shared).map_or(own, |other| other.passport.clone());
        if kind == Kind::Tablet {
            for scope in STAFF {
                device.follow(scope.to_owned().try_into().expect("a scope"), 0);
            }
        }
        self.devices.push(device);
        self.active.push(index);
        // A device is set up with a network; later it may never see one again.
        self.pull_now(index);
    }

    fn any_device(&mut self) -> usize {
        self.active[self.rng.usize(..self.active.len())]
    }

    /// Everything that happens in the hall.
    pub fn live(&mut self, story: &Story) {
        for step in &story.steps {
            (self.step, self.rng) = (*step, chance(self.seed, *step));
            self.now_ms += match self.rng.u32(..100) {
                0..=89 => self.rng.i64(1..10 * MINUTE_MS),
                90..=97 => self.rng.i64(1..180 * MINUTE_MS),
                _ => self.rng.i64(1..720 * MINUTE_MS),
            };
            for index in self.active.clone() {
                // Tabs hear of each other soon, not at once.
                if self.rng.u32(..4) > 0 {
                    self.devices[index].hear(self.now_ms);
                }
            }
            let device = self.any_device();
            match self.rng.u32(..100) {
                0..=27 => self.tap(device),
                28..=44 => self.send(device),
                45..=54 => self.ask(device),
                55..=76 => (0..self.rng.u32(1..4)).for_each(|_| self.something_arrives()),
                77..=88 => self.befall_device(device),
                89..=94 => self.befall_server(),
                _ => self.portal(device),
            }
        }
    }

    /// The network is perfect again: everything must come home, without a tap.
    pub fn heal(&mut self) {
        (self.step, self.rng) = (STEPS, chance(self.seed, STEPS + 1));
        self.say(|_| "everything is well again".to_owned());
        self.server.make_room();
        for index in self.active.clone() {
            self.devices[index].disk_full = false;
            self.devices[index].hear(self.now_ms);
        }
        while !self.flights.is_empty() {
            self.something_arrives();
        }
        // From here on only what was done is of interest.
        let told = self.told.take();
        let mut quiet = 0;
        for _ in 0..ROUNDS {
            self.now_ms += ROUND_MS;
            for index in self.active.clone() {
                self.devices[index].hear(self.now_ms);
                if self.devices[index].next_try_ms <= self.now_ms {
                    self.push_now(index);
                    self.pull_now(index);
                }
            }
            self.drained = self.active.iter().all(|index| self.devices[*index].pushes().is_empty());
            quiet = if self.drained { quiet + 1 } else { 0 };
            if quiet > 3 {
                break;
            }
        }
        for index in self.active.clone() {
            self.devices[index].restart(self.now_ms);
            self.pull_now(index);
        }
        self.server.tend(self.now_ms, i64::MAX);
        for index in self.active.clone() {
            self.pull_now(index);
        }
        self.told = told;
    }

    pub fn active(&self) -> impl Iterator<Item = &Device> {
        self.active.iter().map(|index| &self.devices[*index])
    }

    /// How long all devices lived, together.
    pub fn device_ms(&self) -> u64 {
        u64::try_from(self.now_ms).unwrap_or_default() * self.active.len() as u64
    }

    fn push_now(&mut self, index: usize) {
        for asked in self.devices[index].pushes() {
            let Asked::Push(push) = &asked else { continue };
            let text = serde_json::to_string(push).expect("messages are structs of texts and numbers");
            let (status, text) = self.serve_pushes(&[text], false).remove(0).expect("nothing befalls it");
            self.comes_back(index, &asked, status, text);
        }
    }

    pub(crate) fn pull_now(&mut self, index: usize) {
        for _ in 0..2 {
            let asked = self.devices[index].pull();
            let Asked::Pull(pull, _) = &asked else { continue };
            let text = serde_json::to_string(pull).expect("messages are structs of texts and numbers");
            let role = self.devices[index].role.clone();
            let (status, text) = self.serve_pull(&role, &text);
            self.comes_back(index, &asked, status, text);
        }
    }
}
