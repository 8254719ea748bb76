//! Is the line fair? Thousands of small stories from seeds, and a judge that keeps its own list of parties and never
//! looks into the books: of the core it hears only what people are told. Each deliberate mistake must be caught.

mod judge;

use super::{ChangeParty, SignUp, Who, Withdraw, booking, ledger};
use crate::code::BookingId;
use crate::command::{Command, decide};
use crate::context::{Context, Knowledge, Role};
use crate::day::{Day, Moment, TimeOfDay};
use crate::event::Event;
use crate::passing::pass;
use crate::state::State;
use judge::{Judge, Party};

const SEEDS: u64 = 12_000;
const STEPS: u32 = 30;
/// How many hours the stories last, before the workshop begins.
const HOURS: u64 = 60;

/// Chance from a seed: `SplitMix64`.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % end
    }
}

/// What somebody who wrote this slice badly might have done.
#[derive(Clone, Copy, PartialEq)]
enum Mistake {
    OfferedTooEarly,
    NeverOffered,
    LastComeFirst,
    SeatsForgotten,
    GrownRegardless,
}

/// A town with one workshop, two and a half days before it begins.
struct Story {
    state: State,
    judge: Judge,
    chance: Chance,
    mistake: Option<Mistake>,
    now: Moment,
    hour: u64,
    offer_on_h: u64,
}

impl Story {
    fn new(seed: u64, mistake: Option<Mistake>) -> Self {
        let now = Moment { day: Day::new(2015, 10, 10).unwrap(), time: TimeOfDay::default() };
        let chance = Chance(seed);
        let (state, judge) = (State::default(), Judge::default());
        let mut story = Self { state, judge, chance, mistake, now, hour: 0, offer_on_h: 0 };
        story.ask(
            r#"{"kind":"announce","what":{"item":"occasion","town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2015-10-12","days":1}}"#,
        );
        story.announce();
        story
    }

    fn announce(&mut self) {
        self.judge.seats = 3 + self.chance.below(8);
        self.offer_on_h = [0, 12, 24, 48][usize::try_from(self.chance.below(4)).unwrap()];
        let offer_on =
            if self.offer_on_h > 0 { format!(r#","offer_on_h":{}"#, self.offer_on_h) } else { String::new() };
        let seats = self.judge.seats;
        self.ask(&format!(
            r#"{{"kind":"announce","what":{{"item":"workshop","id":"pain","kind":"workshop","title":{{"fr":"T"}},"about":{{"fr":"T"}},"partner":"p","place":{{"fr":"T"}},"day":0,"start":"12:00","end":"13:00","audience":"everyone","accessible":true,"seats":{seats}{offer_on}}}}}"#
        ));
    }

    fn context(&self, role: Role) -> Context {
        Context { now_ms: 0, now: self.now, happened_ms: 0, role, knowledge: Knowledge::Everything }
    }

    fn ask(&mut self, command: &str) {
        let events = decide(&self.state, &self.context(Role::Town), &Command::read(command).unwrap());
        self.happen(events.unwrap_or_default());
    }

    fn happen(&mut self, events: Vec<Event>) {
        let pain = "pain".parse().unwrap();
        for event in events {
            self.state.evolve(&event);
            self.judge.hear(&event);
            let books = self.state.ledgers.get(&pain).cloned();
            if let Some(mut books) = books.filter(|_| self.mistake == Some(Mistake::LastComeFirst)) {
                books.parties.reverse();
                self.state.ledgers.insert(pain.clone(), books);
            }
        }
    }

    /// Time goes on, and the server looks at its clock before it takes anything in.
    fn wait(&mut self) {
        self.hour = (self.hour + self.chance.below(5)).min(HOURS - 1);
        let time = TimeOfDay::new(u16::try_from(self.hour % 24).unwrap(), 0).unwrap();
        let day = Day::new(2015, 10, 10).unwrap().plus(i32::try_from(self.hour / 24).unwrap());
        self.now = Moment { day, time };
        self.judge.passed = self.offer_on_h > 0 && self.hour + self.offer_on_h >= HOURS;
        if self.mistake != Some(Mistake::NeverOffered) {
            self.happen(pass(&self.state, &self.context(Role::Town)));
        }
    }

    fn step(&mut self) {
        self.wait();
        match self.chance.below(12) {
            0 => self.announce(),
            1..=4 if !self.judge.line.is_empty() => {
                let at = usize::try_from(self.chance.below(self.judge.line.len() as u64)).unwrap();
                let booking = self.judge.line.remove(at).code;
                self.tap(&Command::Withdraw(Withdraw { booking }));
            }
            5 if !self.judge.line.is_empty() => self.change(),
            _ => {
                let people = 1 + self.chance.below(6);
                if people <= self.judge.seats {
                    let code = BookingId::from_bits((u128::from(self.chance.below(1 << 60)) << 8) + 1);
                    self.judge.line.push(Party { code: code.clone(), people, inside: false, place: 0 });
                    let (workshop, adults) = ("pain".parse().unwrap(), u8::try_from(people).unwrap());
                    self.tap(&Command::SignUp(SignUp {
                        workshop,
                        booking: code,
                        who: Who::of(adults, 0),
                        lease: None,
                        contact: false,
                        needs: Vec::new(),
                    }));
                }
            }
        }
        self.wait();
        self.judge.rest();
    }

    /// Somebody's party becomes smaller or larger: larger only where nobody is delayed, else it is refused.
    fn change(&mut self) {
        let at = usize::try_from(self.chance.below(self.judge.line.len() as u64)).unwrap();
        let (booking, was) = (self.judge.line[at].code.clone(), self.judge.line[at].people);
        let people = 1 + self.chance.below(self.judge.seats.min(6));
        let who = Who::of(u8::try_from(people).unwrap(), 0);
        let wish = Command::ChangeParty(ChangeParty { booking: booking.clone(), who: who.clone() });
        match decide(&self.state, &self.context(Role::Person), &wish) {
            Ok(events) => self.happen(events),
            Err(_) if self.mistake == Some(Mistake::GrownRegardless) => {
                let standing = self.state.bookings.get(&booking).and_then(|it| it.details.as_ref()).unwrap().standing;
                self.happen(vec![Event::Booking(booking, booking::Event::PartyChanged { who, standing })]);
            }
            Err(why) => {
                let room = self.judge.room(at);
                if people <= was + room {
                    self.judge.wrong.push(format!("{was} may not become {people}, and {room} may be added: {why:?}"));
                }
            }
        }
    }

    fn tap(&mut self, command: &Command) {
        if self.mistake == Some(Mistake::OfferedTooEarly) {
            let early = ledger::Event::IdleSeats { offered_on: true };
            self.state.evolve(&Event::Workshop("pain".parse().unwrap(), early));
        }
        let mut events = decide(&self.state, &self.context(Role::Person), command).unwrap();
        if self.mistake == Some(Mistake::SeatsForgotten) {
            events.retain(|event| !matches!(event, Event::Workshop(_, ledger::Event::PartyPromoted { .. })));
        }
        self.happen(events);
    }
}

fn tell(seed: u64, mistake: Option<Mistake>) -> Judge {
    let mut story = Story::new(seed, mistake);
    for _ in 0..STEPS {
        story.step();
    }
    story.judge
}

#[test]
fn nobody_is_oversold_split_or_passed() {
    let (mut given_on, mut changed) = (0, 0);
    for seed in 0..SEEDS {
        let judge = tell(seed, None);
        assert!(judge.wrong.is_empty(), "seed {seed}: {:#?}", judge.wrong);
        given_on += judge.given_on;
        changed += judge.changed;
    }
    assert!(given_on > 1_000, "seats were offered on {given_on} times only: this proves nothing");
    assert!(changed > 1_000, "parties became others {changed} times only: this proves nothing");
}

#[test]
fn every_unfair_line_is_seen() {
    use Mistake::{GrownRegardless, LastComeFirst, NeverOffered, OfferedTooEarly, SeatsForgotten};
    for (mistake, name) in [
        (OfferedTooEarly, "offered before the deadline"),
        (NeverOffered, "idle after the deadline"),
        (LastComeFirst, "last come, first served"),
        (SeatsForgotten, "seats given twice"),
        (GrownRegardless, "more people than may be added"),
    ] {
        let caught = (0..SEEDS).find(|seed| !tell(*seed, Some(mistake)).wrong.is_empty());
        assert!(caught.is_some(), "{name}: the judge saw nothing");
    }
}

/// A workshop that began while the server was off calls nobody any more.
#[test]
fn what_has_begun_calls_nobody() {
    let due = |day: u8, hour: u16| {
        let mut story = Story::new(1, None);
        while story.offer_on_h == 0 {
            story.announce();
        }
        story.now = Moment { day: Day::new(2015, 10, day).unwrap(), time: TimeOfDay::new(hour, 0).unwrap() };
        pass(&story.state, &story.context(Role::Town)).len()
    };
    assert_eq!((due(10, 11), due(12, 11), due(12, 12), due(13, 0)), (0, 1, 0, 0));
}
