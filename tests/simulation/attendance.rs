//! Do tablets that note who comes agree? Some of them, with real replicas and clocks that are wrong, on a network that loses
//! requests and answers; restarts, copies sent twice, parties that sign up and withdraw meanwhile; all from one seed.
//!
//! The judge keeps its own list of taps: each wish is received once, walk-ins are the sum of what was counted, the last mark
//! that the log holds of a party stands, and every tablet shows what the log says.

use crate::Run;
use crate::time::{at, civil, now};
use plein_sens_backend::log::{Log as _, MemoryLog, Row};
use plein_sens_backend::sequencer::{Sent, Town};
use plein_sens_shared::code::BookingId;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId, Lineage, WorkshopId};
use plein_sens_shared::replica::{Draw, Replica, Write};
use plein_sens_shared::sync::{Envelope, PROTOCOL, Push};
use plein_sens_shared::workshops::attendance::{Mark, figures, seen, sheet};
use plein_sens_shared::workshops::{CountWalkIns, MarkAttendance, SignUp, Who, Withdraw};
use serde_json::Value;
use std::collections::BTreeMap;

const WORKSHOP: &str = "pain";
const STEPS: u32 = 120;
const TABLETS: usize = 3;
const MINUTE_MS: i64 = 60_000;

/// A deliberate mistake.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttendanceMutant {
    /// A tablet gives a wish another name when it sends it again.
    ResendAsNew,
    /// A tablet forgets at a restart what it has not sent.
    ForgetOutbox,
}

impl AttendanceMutant {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::ResendAsNew, Self::ForgetOutbox];
}

struct Tablet {
    replica: Replica,
    rows: BTreeMap<String, String>,
    skew_ms: i64,
}

struct World {
    rng: fastrand::Rng,
    mutant: Option<AttendanceMutant>,
    town: Town<MemoryLog>,
    tablets: Vec<Tablet>,
    bookings: Vec<BookingId>,
    now_ms: i64,
    taps: u64,
    /// How many people were counted who came without a booking.
    counted: u64,
    /// How many marks were made.
    marked: u64,
}

fn workshop() -> WorkshopId {
    WORKSHOP.parse().expect("a slug")
}

/// Runs one seed, with a deliberate mistake or without.
pub fn run(seed: u64, mutant: Option<AttendanceMutant>) -> Run {
    let mut world = World::new(seed, mutant);
    (0..STEPS).for_each(|_| world.step());
    world.heal();
    Run { taps: world.taps, violations: world.judge(), ..Run::default() }
}

impl Tablet {
    fn context(&self, now_ms: i64) -> Context {
        let at_ms = at(now_ms + self.skew_ms);
        let (role, knowledge) = (Role::Facilitator, Knowledge::OwnScopes);
        Context { now_ms: at_ms, now: civil(now_ms), happened_ms: at_ms, role, knowledge }
    }

    fn keep(&mut self, writes: Vec<Write>) {
        for write in writes {
            match write {
                Write::Put { key, value } => drop(self.rows.insert(key, value)),
                Write::Delete { key } => drop(self.rows.remove(&key)),
            }
        }
    }

    fn restart(&mut self, now_ms: i64, forgets: bool) {
        if forgets {
            self.rows.retain(|key, _| !key.starts_with("outbox/"));
        }
        self.replica = Replica::load(self.rows.clone(), &self.context(now_ms)).0;
    }
}

impl World {
    fn new(seed: u64, mutant: Option<AttendanceMutant>) -> Self {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).expect("an empty log is readable");
        town.announce(now(0), crate::programme::programme()).expect("the programme of the simulation is right");
        let mut tablet = || {
            let skew_ms = rng.i64(-10 * 60 * MINUTE_MS..10 * 60 * MINUTE_MS);
            let mut tablet = Tablet { replica: Replica::new(), rows: BTreeMap::new(), skew_ms };
            let writes = tablet.replica.follow(Scope::Workshop(workshop()));
            tablet.keep(writes);
            tablet
        };
        let tablets = (0..TABLETS).map(|_| tablet()).collect();
        let bookings = Vec::new();
        let mut world = Self { rng, mutant, town, tablets, bookings, now_ms: 0, taps: 0, counted: 0, marked: 0 };
        (0..4).for_each(|_| world.sign_up());
        (0..TABLETS).for_each(|index| world.pull(index, true));
        world
    }

    fn step(&mut self) {
        self.now_ms += self.rng.i64(1..5 * MINUTE_MS);
        let index = self.rng.usize(..TABLETS);
        match self.rng.u32(..100) {
            0..=34 => self.mark(index),
            35..=49 => self.walk_in(index),
            50..=69 => self.push(index, false),
            70..=84 => self.pull(index, false),
            85..=89 => {
                let forgets = self.mutant == Some(AttendanceMutant::ForgetOutbox);
                self.tablets[index].restart(self.now_ms, forgets);
            }
            90..=94 => self.sign_up(),
            _ => self.withdraw(),
        }
    }

    fn draw(&mut self) -> Draw {
        let (intent, lane) = (IntentId::from_bits(self.rng.u128(..)), LaneId::from_bits(self.rng.u128(..)));
        Draw { intent, lane, nonce: format!("{:x}", self.rng.u128(..)) }
    }

    fn record(&mut self, index: usize, command: &Command) {
        let draw = self.draw();
        let tablet = &mut self.tablets[index];
        let context = tablet.context(self.now_ms);
        let (_, writes) = tablet.replica.record(&context, draw, command).expect("it is on the sheet");
        tablet.keep(writes);
        self.taps += 1;
    }

    fn mark(&mut self, index: usize) {
        let state = self.tablets[index].replica.state();
        let rows = sheet(state, &workshop());
        if rows.is_empty() {
            return;
        }
        let row = &rows[self.rng.usize(..rows.len())];
        let people = self.rng.u32(1..=row.people.max(1));
        let mark = [Mark::Present { people }, Mark::Excused, Mark::Absent, Mark::Open][self.rng.usize(..4)];
        let seen = seen(state, &workshop(), &row.booking);
        let command = MarkAttendance { workshop: workshop(), booking: row.booking.clone(), mark, seen };
        self.marked += 1;
        self.record(index, &Command::MarkAttendance(command));
    }

    fn walk_in(&mut self, index: usize) {
        // Nobody is taken out who was not counted: sums are only sums then.
        let more = self.rng.u32(1..4);
        self.counted += u64::from(more);
        self.record(index, &Command::CountWalkIns(CountWalkIns { workshop: workshop(), more, fewer: 0 }));
    }

    fn sign_up(&mut self) {
        let booking = BookingId::from_bits(self.rng.u128(..));
        self.bookings.push(booking.clone());
        let (adults, children) = (self.rng.u8(1..3), self.rng.u8(0..2));
        let command = SignUp {
            workshop: workshop(),
            booking,
            who: Who::of(adults, children),
            lease: None,
            contact: false,
            needs: Vec::new(),
        };
        self.receive(&Command::SignUp(command));
    }

    fn withdraw(&mut self) {
        if !self.bookings.is_empty() {
            let booking = self.bookings.swap_remove(self.rng.usize(..self.bookings.len()));
            self.receive(&Command::Withdraw(Withdraw { booking }));
        }
    }

    fn receive(&mut self, command: &Command) {
        let Draw { intent, lane, nonce } = self.draw();
        let envelope = Envelope { intent, happened_ms: at(self.now_ms), nonce, body: command.body(), sealed: None };
        let push = Push { protocol: PROTOCOL, lineage: None, lane, from_n: 1, commands: vec![envelope], sent_ms: None };
        drop(self.town.receive(now(self.now_ms), &[push]));
    }

    /// Sends all that waits; without luck each request, and each answer, is lost, or sent twice.
    fn push(&mut self, index: usize, surely: bool) {
        for mut push in self.tablets[index].replica.pushes() {
            let luck = if surely { 9 } else { self.rng.u32(..10) };
            if luck < 2 {
                continue;
            }
            let fresh = LaneId::from_bits(self.rng.u128(..));
            let mut answer = None;
            for _ in 0..if luck < 4 { 2 } else { 1 } {
                if self.mutant == Some(AttendanceMutant::ResendAsNew) && answer.is_some() {
                    push.lane = LaneId::from_bits(self.rng.u128(..));
                    push.from_n = 1;
                    for command in &mut push.commands {
                        command.intent = IntentId::from_bits(self.rng.u128(..));
                    }
                }
                let sent = [Sent::by(Role::Facilitator, push.clone())];
                let given = self.town.receive_sent(now(self.now_ms), &sent).remove(0).expect("memory does not fill up");
                answer = answer.or(Some(given));
            }
            if luck > 5
                && let Some(answer) = answer
            {
                let tablet = &mut self.tablets[index];
                let context = tablet.context(self.now_ms);
                let writes = tablet.replica.pushed(&context, &answer, fresh);
                tablet.keep(writes);
            }
        }
    }

    fn pull(&mut self, index: usize, surely: bool) {
        let (asked, awaited) = (self.tablets[index].replica.asks(), self.tablets[index].replica.awaited());
        let answer = self.town.pull(&Role::Facilitator, &asked).expect("memory is readable");
        if surely || self.rng.u32(..3) > 0 {
            let tablet = &mut self.tablets[index];
            let context = tablet.context(self.now_ms);
            let pulled = tablet.replica.pulled(&context, &asked, &awaited, &answer);
            tablet.keep(pulled.writes);
        }
    }

    fn heal(&mut self) {
        for _ in 0..4 {
            for index in 0..TABLETS {
                self.push(index, true);
                self.pull(index, true);
            }
        }
    }

    fn judge(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        let rows = self.town.log().read_after(0, u32::MAX).expect("memory is readable");
        let facts: Vec<Value> =
            rows.iter().filter(|row| row.scope == format!("workshop/{WORKSHOP}")).map(body).collect();
        let of_kind = |kind: &'static str| facts.iter().filter(move |fact| fact["kind"] == kind);
        let walked: u64 = of_kind("walked_in").filter_map(|fact| fact["more"].as_u64()).sum();
        if walked != self.counted {
            wrong.push(format!("[1] {} people came without a booking, and the log says {walked}", self.counted));
        }
        if of_kind("attended").count() as u64 > self.marked {
            wrong.push("[1] more marks stand in the log than were made".to_owned());
        }
        // The order of the log, whatever the tablets' clocks said.
        let last: BTreeMap<&str, &Value> =
            of_kind("attended").map(|fact| (fact["booking"].as_str().unwrap_or_default(), fact)).collect();
        for (index, tablet) in self.tablets.iter().enumerate() {
            if !tablet.replica.outbox().is_empty() {
                wrong.push(format!("[24] tablet {index} still holds {:?}", tablet.replica.outbox()));
            }
            let Some(books) = tablet.replica.state().ledgers.get(&workshop()) else {
                wrong.push(format!("[6] tablet {index} has no books"));
                continue;
            };
            if Some(books) != self.town.state().ledgers.get(&workshop()) {
                wrong.push(format!("[6] tablet {index} shows what the centre does not"));
            }
            for (booking, marked) in books.attendance.marks.iter() {
                let shown = serde_json::to_value(marked).unwrap_or_default();
                let said = last.get(booking.as_str()).map(|fact| (&fact["mark"], &fact["people"]));
                if said != Some((&shown["mark"], &shown["people"])) {
                    wrong.push(format!("[7] {booking}: {shown} stands, and the log ends with {said:?}"));
                }
            }
            let it = figures(books);
            if it.expected != it.present + it.excused + it.absent + it.open {
                wrong.push(format!("somebody is in no number, or in two: {it:?}"));
            }
        }
        wrong
    }
}

fn body(row: &Row) -> Value {
    serde_json::from_str(&row.body).unwrap_or(Value::Null)
}
