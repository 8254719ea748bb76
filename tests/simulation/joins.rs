//! Is somebody with two passports one person? Tablets without a network, with clocks that are wrong, see cards at stops, join
//! them, in chains and in circles, and come home in any order, some of it twice; staff part what was joined by mistake; all from
//! one seed.
//!
//! The judge keeps its own list: who was truly seen where and when, and a colour for each card, as joins and partings come
//! home. From these alone it says what stops, board, charts and each card must show.

use crate::Run;
use crate::programme::STOPS;
use crate::time::{at, civil, now};
use plein_sens_backend::log::MemoryLog;
use plein_sens_backend::sequencer::{Sent, Town};
use plein_sens_shared::command::Command;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{IntentId, LaneId, Lineage, PassportId, StopId};
use plein_sens_shared::insights::{flow::walks::walks, quarters};
use plein_sens_shared::mutant::{self, Mutant};
use plein_sens_shared::replica::Replica;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Envelope, News, PROTOCOL, Pull, Push, Wanted};
use plein_sens_shared::trail::{CheckIn, JoinPassports, PartPassport};
use std::collections::{BTreeMap, BTreeSet};

const STEPS: u32 = 90;
const TABLETS: usize = 3;
/// The last two are classes.
const CARDS: usize = 6;
const MINUTE_MS: i64 = 60_000;
const QUARTER_MS: i64 = 15 * MINUTE_MS;

/// What one tap at a tablet sends: a passage, a slip with what takes it back, or a join.
#[derive(Debug, Clone)]
enum Deed {
    Pass { card: usize, stop: usize, people: Option<u32>, is_slip: bool },
    Join { one: usize, other: usize },
}

#[derive(Debug, Clone)]
struct Act {
    true_ms: i64,
    deed: Deed,
}

struct Tablet {
    lane: LaneId,
    skew_ms: i64,
    sent: u64,
    waiting: Vec<Act>,
    last: Option<Push>,
}

struct World {
    rng: fastrand::Rng,
    town: Town<MemoryLog>,
    tablets: Vec<Tablet>,
    phone: Replica,
    cards: Vec<PassportId>,
    now_ms: i64,
    taps: u64,
    // What the judge knows.
    seen: Vec<(usize, usize, i64, Option<u32>)>,
    colours: Vec<usize>,
    parted_ms: BTreeMap<usize, i64>,
}

/// Runs one seed, with the deliberate mistake of the core or without.
pub fn run(seed: u64, mutant: Option<Mutant>) -> Run {
    let mut world = World::new(seed);
    mutant::make(mutant);
    (0..STEPS).for_each(|_| world.step());
    for index in 0..TABLETS {
        world.comes_home(index, usize::MAX);
    }
    world.look();
    let violations = world.judge();
    mutant::make(None);
    Run { taps: world.taps, violations, ..Run::default() }
}

impl World {
    fn new(seed: u64) -> Self {
        let mut rng = fastrand::Rng::with_seed(seed);
        let mut town = Town::start(MemoryLog::new(Lineage::from_bits(1))).expect("an empty log is readable");
        town.announce(now(0), crate::programme::programme()).expect("the programme of the simulation is right");
        let cards: Vec<PassportId> = (0..CARDS).map(|_| PassportId::from_bits(rng.u128(..))).collect();
        let mut tablet = || Tablet {
            lane: LaneId::from_bits(rng.u128(..)),
            skew_ms: rng.i64(-600 * MINUTE_MS..600 * MINUTE_MS),
            sent: 0,
            waiting: Vec::new(),
            last: None,
        };
        let tablets = (0..TABLETS).map(|_| tablet()).collect();
        let mut phone = Replica::new();
        for card in &cards {
            phone.follow(Scope::Passport(card.clone()));
        }
        let (colours, parted_ms) = ((0..CARDS).collect(), BTreeMap::new());
        Self { rng, town, tablets, phone, cards, now_ms: 0, taps: 0, seen: Vec::new(), colours, parted_ms }
    }

    fn step(&mut self) {
        // Nothing of one card is nearer to another than a slip may be taken back.
        self.now_ms += self.rng.i64(4 * MINUTE_MS..6 * MINUTE_MS);
        let index = self.rng.usize(..TABLETS);
        match self.rng.u32(..100) {
            0..=54 => {
                let (card, stop) = (self.rng.usize(..CARDS), self.rng.usize(..STOPS.len()));
                let people = (card + 2 >= CARDS).then(|| self.rng.u32(2..30));
                let is_slip = self.rng.u32(..8) == 0;
                self.taps(index, Deed::Pass { card, stop, people, is_slip });
            }
            55..=69 => {
                let (one, other) = (self.rng.usize(..CARDS), self.rng.usize(..CARDS));
                self.taps(index, Deed::Join { one, other });
            }
            70..=76 => self.parts(),
            77..=84 => self.look(),
            _ => {
                let most = self.rng.usize(1..20);
                self.comes_home(index, most);
            }
        }
    }

    fn taps(&mut self, index: usize, deed: Deed) {
        if let Deed::Pass { card, stop, people, is_slip: false } = deed {
            self.seen.push((card, stop, self.now_ms, people));
        }
        self.tablets[index].waiting.push(Act { true_ms: self.now_ms, deed });
        self.taps += 1;
    }

    fn envelope(&mut self, happened_ms: i64, command: &Command) -> Envelope {
        let (intent, nonce) = (IntentId::from_bits(self.rng.u128(..)), format!("{:x}", self.rng.u128(..)));
        Envelope { intent, happened_ms, nonce, body: command.body(), sealed: None }
    }

    /// Some of what waits is sent; now and then what was sent before comes once more.
    fn comes_home(&mut self, index: usize, most: usize) {
        let most = most.min(self.tablets[index].waiting.len());
        let acts: Vec<Act> = self.tablets[index].waiting.drain(..most).collect();
        let (skew_ms, lane) = (self.tablets[index].skew_ms, self.tablets[index].lane.clone());
        let mut commands = Vec::new();
        for Act { true_ms, deed } in acts {
            let shown_ms = at(true_ms + skew_ms);
            match deed {
                Deed::Pass { card, stop, people, is_slip } => {
                    let (passport, stop) = (self.cards[card].clone(), STOPS[stop].parse().expect("a slug"));
                    let passes = CheckIn { passport, stop, people };
                    commands.push(self.envelope(shown_ms, &Command::CheckIn(passes.clone())));
                    if is_slip {
                        let back = CheckIn { people: Some(0), ..passes };
                        commands.push(self.envelope(shown_ms + 20_000, &Command::CheckIn(back)));
                    }
                }
                Deed::Join { one, other } => {
                    let (passport, with) = (self.cards[one].clone(), self.cards[other].clone());
                    commands.push(
                        self.envelope(shown_ms, &Command::JoinPassports(JoinPassports { passport, other: with })),
                    );
                    self.learns(one, other, true_ms);
                }
            }
        }
        if commands.is_empty() {
            return;
        }
        let (from_n, count) = (self.tablets[index].sent + 1, commands.len() as u64);
        let sent_ms = Some(at(self.now_ms + skew_ms));
        let push = Push { protocol: PROTOCOL, lineage: None, lane, from_n, commands, sent_ms };
        let again = self.tablets[index].last.take().filter(|_| self.rng.u32(..4) == 0);
        for push in again.into_iter().chain([push.clone()]) {
            drop(self.town.receive(now(self.now_ms), &[push]));
        }
        let tablet = &mut self.tablets[index];
        (tablet.sent, tablet.last) = (tablet.sent + count, Some(push));
    }

    /// The judge's own idea of a join: whoever has the colour of one has that of the other.
    fn learns(&mut self, one: usize, other: usize, true_ms: i64) {
        let is_late = |card: &usize| self.parted_ms.get(card).is_some_and(|parted_ms| true_ms <= *parted_ms);
        let (from, to) = (self.colours[other], self.colours[one]);
        if from != to && !is_late(&one) && !is_late(&other) {
            self.colours.iter_mut().filter(|colour| **colour == from).for_each(|colour| *colour = to);
        }
    }

    /// Somebody of the staff, who has a network.
    fn parts(&mut self) {
        let card = self.rng.usize(..CARDS);
        let command = Command::PartPassport(PartPassport { passport: self.cards[card].clone() });
        let envelope = self.envelope(at(self.now_ms), &command);
        let lane = LaneId::from_bits(self.rng.u128(..));
        let push = Push { protocol: PROTOCOL, lineage: None, lane, from_n: 1, commands: vec![envelope], sent_ms: None };
        drop(self.town.receive_sent(now(self.now_ms), &[Sent::by(Role::Facilitator, push)]));
        if self.colours.iter().filter(|colour| **colour == self.colours[card]).count() > 1 {
            self.colours[card] = (0..=CARDS).find(|it| !self.colours.contains(it)).unwrap_or_default();
            self.parted_ms.insert(card, self.now_ms);
        }
    }

    /// A phone that has read all cards reads what is new.
    fn look(&mut self) {
        let (asked, awaited) = (self.phone.asks(), self.phone.awaited());
        let answer = self.town.pull(&Role::Person, &asked).expect("memory is readable");
        let (role, knowledge) = (Role::Person, Knowledge::OwnScopes);
        let context =
            Context { now_ms: at(self.now_ms), now: civil(self.now_ms), happened_ms: at(self.now_ms), role, knowledge };
        drop(self.phone.pulled(&context, &asked, &awaited, &answer));
    }

    /// The first time that anybody of a colour was at a stop, and how many they were.
    fn first(&self, colour: usize, stop: usize) -> Option<(i64, Option<u32>)> {
        let own = self.seen.iter().filter(|(card, at, ..)| self.colours[*card] == colour && *at == stop);
        own.map(|(_, _, ms, people)| (at(*ms), *people)).min()
    }

    fn judge(&self) -> Vec<String> {
        let (mut wrong, state) = (Vec::new(), self.town.state());
        let colours: BTreeSet<usize> = self.colours.iter().copied().collect();
        let mut by_quarter: BTreeMap<(usize, i64), u32> = BTreeMap::new();
        for (stop, name) in STOPS.iter().enumerate() {
            let id: StopId = name.parse().expect("a slug");
            let firsts: Vec<_> = colours.iter().filter_map(|colour| self.first(*colour, stop)).collect();
            let total: u32 = firsts.iter().map(|(_, people)| people.unwrap_or(1)).sum();
            for (ms, people) in firsts {
                *by_quarter.entry((stop, ms.div_euclid(QUARTER_MS))).or_default() += people.unwrap_or(1);
            }
            let counted = state.stops.get(&id).map_or(0, |book| book.total);
            let board = state.boards.values().find_map(|board| board.passages.get(&id)).copied();
            if counted != total || board.unwrap_or_default() != total {
                wrong.push(format!("{name}: {total} were there, {counted} are counted, {board:?} shown"));
            }
        }
        let mut quarters: Vec<u32> = quarters::draw(state).bars.iter().filter_map(|bar| bar.value).collect();
        let mut expected: Vec<u32> = by_quarter.into_values().collect();
        quarters.sort_unstable();
        expected.sort_unstable();
        if quarters != expected {
            wrong.push(format!("quarters of an hour: {quarters:?}, and it was {expected:?}"));
        }
        let walked = |colour: &usize| (0..STOPS.len()).filter(|stop| self.first(*colour, *stop).is_some()).count();
        let mut truly: Vec<usize> = colours.iter().map(walked).filter(|stops| *stops > 0).collect();
        let trail = state.programme.trails.values().next().expect("it was announced");
        let mut told: Vec<usize> = walks(state, trail).values().flatten().map(Vec::len).collect();
        truly.sort_unstable();
        told.sort_unstable();
        if told != truly {
            wrong.push(format!("people came to so many stops: {told:?}, and it was {truly:?}"));
        }
        for (card, id) in self.cards.iter().enumerate() {
            self.judge_card(card, id, &mut wrong);
        }
        let mut again = State::default();
        if again.restore(&Scope::Joins, &state.snapshot(&Scope::Joins)).is_err() || again.joins != state.joins {
            wrong.push("[9] what is joined is not what was saved of it".to_owned());
        }
        wrong
    }

    /// Each card shows what any of its colour saw, by tail and by snapshot; and nobody reads with whom it is one.
    fn judge_card(&self, card: usize, id: &PassportId, wrong: &mut Vec<String>) {
        let scopes = [Scope::Passport(id.clone()), Scope::Joins].map(|scope| Wanted { scope, cursor: None }).to_vec();
        let pull = Pull { protocol: PROTOCOL, scopes, awaiting: None };
        let answer = self.town.pull(&Role::Person, &pull).expect("memory is readable");
        let mut fresh = State::default();
        for (scope, news) in &answer.scopes {
            match news {
                News::Reset { snapshot, .. } if *scope != Scope::Joins => {
                    fresh.restore(scope, snapshot).expect("it was written a moment ago");
                    let others = self.cards.iter().filter(|other| *other != id);
                    if others.clone().any(|other| snapshot.contains(other.as_str())) {
                        wrong.push(format!("card {card} names another: {snapshot}"));
                    }
                }
                News::Gone if *scope == Scope::Joins => {}
                other => wrong.push(format!("{scope}: {other:?}")),
            }
        }
        for state in [&fresh, self.phone.state()] {
            for (stop, name) in STOPS.iter().enumerate() {
                let stop_id: StopId = name.parse().expect("a slug");
                let shown = state.passports.get(id).and_then(|it| it.passage(&stop_id));
                let shown = shown.map(|passage| (passage.at_ms, passage.people));
                let expected = self.first(self.colours[card], stop);
                if shown != expected {
                    wrong.push(format!("card {card} at {name}: shows {shown:?}, and it was {expected:?}"));
                }
            }
        }
    }
}
