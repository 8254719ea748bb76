//! Joining passports: who has lost a card and carries another, or a phone beside a card, is one person from then on.

use super::together::{Holder, told};
use super::{joins, passport};
use crate::command::{ON_PHONE, of_staff};
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::PassportId;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// So many passports may be one person's: each passage is told to all of them.
pub const MAX_JOINED: u8 = 8;

/// Two passports are one person's, or one class's: both show what either saw, and each stop counts once. Whoever names both
/// holds both. Said again it changes nothing; and who was joined before stays so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JoinPassports {
    /// The passport that somebody has now.
    pub passport: PassportId,
    /// The one that they had, or have beside it.
    pub other: PassportId,
}

read_struct!(JoinPassports { passport, other });

/// A passport was joined by mistake: it stands alone again, with what it saw itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PartPassport {
    /// Which.
    pub passport: PassportId,
}

read_struct!(PartPassport { passport });

impl JoinPassports {
    /// Who they are one with is the centre's alone to know; what either of them saw, each of them is told.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        // What the card saw, the phone reads in its own scope when the centre has joined them.
        if ON_PHONE {
            return Ok(Vec::new());
        }
        let (one, other) = (Holder::of(state, &self.passport), Holder::of(state, &self.other));
        if one.holds(&self.other) {
            return Ok(Vec::new());
        }
        let both = one.and(&other);
        if both.len() > usize::from(MAX_JOINED) {
            return Err(Refusal::TooManyCards { max: MAX_JOINED });
        }
        let is_too_late = |id| state.joins.parted_ms(id).is_some_and(|at_ms| context.happened_ms <= at_ms);
        if is_too_late(&self.passport) || is_too_late(&self.other) {
            return Err(Refusal::CardsParted);
        }
        let mut events = Vec::new();
        if context.knowledge == Knowledge::Everything {
            let fresh = both.all().filter(|(id, _)| !state.joins.is_joined(id));
            events.extend(fresh.flat_map(|(id, own)| seen(id, own)).map(Event::Joins));
            let (one, other) = (self.passport.clone(), self.other.clone());
            events.push(Event::Joins(joins::Event::Joined { one, other, day: context.now.day }));
        }
        events.extend(told(state, &[one, other], &[both]));
        Ok(events)
    }
}

impl PartPassport {
    /// The others stay together. What stands alone already stays so.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        of_staff()?;
        let all = Holder::of(state, &self.passport);
        if all.len() == 1 {
            return Ok(Vec::new());
        }
        let (alone, rest) = all.parted(&self.passport);
        let mut events = told(state, &[all], &[alone, rest]);
        let (passport, day) = (self.passport.clone(), context.now.day);
        let parted = joins::Event::Parted { passport, day, at_ms: context.happened_ms };
        events.push(Event::Joins(parted));
        Ok(events)
    }
}

/// What a passport saw, as it is told when it is joined: first what stands again when an earlier passage was a slip.
fn seen(id: &PassportId, own: &passport::Passport) -> Vec<joins::Event> {
    let first = own.stops.keys().filter_map(|stop| Some((stop, own.passage(stop)?)));
    let all = own.later.iter().map(|(stop, later)| (stop, *later)).chain(first);
    all.map(|(stop, passage)| {
        let (passport, stop) = (id.clone(), stop.clone());
        joins::Event::Seen { passport, stop, at_ms: passage.at_ms, people: passage.people }
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Role;
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::trail::{CheckIn, beside, stop, were_at_once};

    const NOON_MS: i64 = 1_444_730_400_000;

    fn id(n: u128) -> PassportId {
        PassportId::from_bits(n)
    }

    fn context(happened_ms: i64, role: Role) -> Context {
        let now = Moment { day: Day::default(), time: TimeOfDay::default() };
        Context { now_ms: NOON_MS, now, happened_ms, role, knowledge: Knowledge::Everything }
    }

    fn does(state: &mut State, events: Result<Vec<Event>, Refusal>) -> Result<usize, Refusal> {
        let events = events?;
        for event in &events {
            state.evolve(event);
        }
        Ok(events.len())
    }

    fn passes(state: &mut State, card: u128, at_ms: i64) -> Result<usize, Refusal> {
        let command = CheckIn { passport: id(card), stop: "gout".parse().unwrap(), people: None };
        let events = command.decide(state, &context(NOON_MS + at_ms, Role::Person));
        does(state, events)
    }

    fn joins(state: &mut State, one: u128, other: u128, at_ms: i64) -> Result<usize, Refusal> {
        let events = JoinPassports { passport: id(one), other: id(other) }
            .decide(state, &context(NOON_MS + at_ms, Role::Person));
        does(state, events)
    }

    fn parts(state: &mut State, card: u128, at_ms: i64) -> Result<usize, Refusal> {
        let events = PartPassport { passport: id(card) }.decide(state, &context(NOON_MS + at_ms, Role::Agent));
        does(state, events)
    }

    fn shown(state: &State, card: u128) -> Option<i64> {
        state.passports.get(&id(card)).and_then(|held| held.stops.values().next()).map(|at_ms| at_ms - NOON_MS)
    }

    fn at_a_stop() -> State {
        let mut state = State::default();
        state.evolve(&Event::Stop("gout".parse().unwrap(), stop::Event::Opened));
        state
    }

    fn total(state: &State) -> u32 {
        state.stops.values().map(|book| book.total).sum()
    }

    #[test]
    fn a_stop_passed_under_both_counts_once_whatever_came_first() {
        let orders: [&[u8]; 6] = [b"abj", b"baj", b"ajb", b"bja", b"jab", b"jba"];
        for order in orders {
            let mut state = at_a_stop();
            for step in order {
                match step {
                    b'a' => passes(&mut state, 1, 600_000).unwrap(),
                    b'b' => passes(&mut state, 2, 0).unwrap(),
                    _ => joins(&mut state, 1, 2, 0).unwrap(),
                };
            }
            assert_eq!((total(&state), shown(&state, 1), shown(&state, 2)), (1, Some(0), Some(0)), "{order:?}");
            assert_eq!(joins(&mut state, 2, 1, 0), Ok(0), "said again");
            // A mistake: each has its own again.
            parts(&mut state, 1, 1).unwrap();
            assert_eq!((total(&state), shown(&state, 1), shown(&state, 2)), (2, Some(600_000), Some(0)), "{order:?}");
            assert_eq!(parts(&mut state, 1, 1), Ok(0), "it stands alone already");
            // Somebody else's wish to join them, of before that, comes in late; a new one is a new one.
            assert_eq!(joins(&mut state, 1, 2, 1), Err(Refusal::CardsParted));
            joins(&mut state, 1, 2, 2).unwrap();
            assert_eq!((total(&state), shown(&state, 1)), (1, Some(0)));
        }
    }

    #[test]
    fn a_slip_under_one_takes_no_passage_of_the_other() {
        let mut state = at_a_stop();
        passes(&mut state, 2, 600_000).unwrap();
        joins(&mut state, 1, 2, 0).unwrap();
        passes(&mut state, 1, 0).unwrap();
        assert_eq!((total(&state), shown(&state, 2)), (1, Some(0)));
        let undo = CheckIn { passport: id(1), stop: "gout".parse().unwrap(), people: Some(0) };
        let events = undo.decide(&state, &context(NOON_MS + 60_000, Role::Person));
        does(&mut state, events).unwrap();
        assert_eq!((total(&state), shown(&state, 1), shown(&state, 2)), (1, Some(600_000), Some(600_000)));
        assert_eq!(undo.decide(&state, &context(NOON_MS + 600_000, Role::Person)).ok(), None, "it has none of its own");
    }

    #[test]
    fn a_crowd_is_no_person() {
        let mut state = at_a_stop();
        for other in 2..=u128::from(MAX_JOINED) {
            joins(&mut state, 1, other, 0).unwrap();
        }
        assert_eq!(joins(&mut state, 1, 9, 0), Err(Refusal::TooManyCards { max: MAX_JOINED }));
        assert_eq!(joins(&mut state, 5, 5, 0), Ok(0), "one card, shown twice");
    }

    #[test]
    fn a_device_shows_at_once_what_it_knows_of_both() {
        let mut state = State::default();
        state.passports.or_default(id(2)).stops.insert("gout".parse().unwrap(), 5);
        let own = Context { knowledge: Knowledge::OwnScopes, ..context(NOON_MS, Role::Person) };
        let events = JoinPassports { passport: id(1), other: id(2) }.decide(&state, &own).unwrap();
        let expected = passport::Event::CheckedIn { stop: "gout".parse().unwrap(), at_ms: 5, people: None };
        assert_eq!(events, [Event::Passport(id(1), expected)]);
    }

    #[test]
    fn two_stops_at_once_are_shown_to_whoever_joins() {
        let name = crate::words::Words::french("T");
        let stops = |other_ms| {
            [(Some(0), None), (None, Some(other_ms))].map(|(one_ms, other_ms)| crate::trail::Beside {
                name: name.clone(),
                one_ms,
                other_ms,
            })
        };
        assert!(were_at_once(&stops(59_999)) && !were_at_once(&stops(60_000)) && !were_at_once(&[]));
        assert!(beside(&State::default(), &id(1), &id(2)).is_empty());
    }
}
