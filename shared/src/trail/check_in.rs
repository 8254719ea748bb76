//! Passing at a stop.

use super::together::{Holder, told_at};
use super::{joins, passport};
use crate::command::ON_PHONE;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::{PassportId, StopId};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// The largest class or group that passes at once; more people come twice, with two passports.
pub const MAX_GROUP: u8 = 60;

/// How long a passage can be taken back: a slip of the hand is seen at once.
pub const TAKE_BACK_MS: i64 = 3 * 60_000;

/// A passport passes at a stop, once: of several tablets that saw it there, the one that saw it first says when, in whatever
/// order they come in. Saying so twice tells kindly when it was; saying soon after that nobody came takes it back, as a count
/// of hands without hands does.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckIn {
    /// Whose passport; one that nobody has seen yet is as good as any.
    pub passport: PassportId,
    /// At which stop.
    pub stop: StopId,
    /// How many of a class or a group came, adults with them; none for one person. 0 takes a passage back.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub people: Option<u32>,
}

read_struct!(CheckIn { passport, stop, people });

impl CheckIn {
    /// The passage in the passport; at the stop and on the board where those are held.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        // What happened at a stop of the last event is taken in, however late a tablet brings it.
        if state.programme.stop(&self.stop).is_none() && !state.stops.contains_key(&self.stop) {
            return Err(Refusal::UnknownStop);
        }
        let alone = state.passports.get(&self.passport);
        let own = if ON_PHONE { alone } else { state.joins.own(&self.passport, alone) };
        let held = own.and_then(|own| own.passage(&self.stop));
        let (stop, happened_ms) = (self.stop.clone(), context.happened_ms);
        let knows_all = context.knowledge == Knowledge::Everything;
        // A device has times of its own clock beside those that were put right: only the centre compares.
        let soon = |at_ms: i64| !knows_all || happened_ms.abs_diff(at_ms) <= TAKE_BACK_MS.unsigned_abs();
        let passed = match (self.people, held.map(|held| held.at_ms)) {
            (Some(0), Some(at_ms)) if soon(at_ms) => passport::Event::TakenBack { stop },
            // Another tablet came in first and had seen it later: whoever comes in first has no say in when it was.
            (people, Some(at_ms)) if knows_all && is_earlier(happened_ms, at_ms) && people.is_none_or(is_group) => {
                passport::Event::CheckedIn { stop, at_ms: happened_ms, people }
            }
            (Some(people), None) if !is_group(people) => {
                return Err(Refusal::PartySize { max: MAX_GROUP });
            }
            (_, Some(at_ms)) => return Err(Refusal::AlreadyHere { at_ms }),
            (people, None) => passport::Event::CheckedIn { stop, at_ms: happened_ms, people },
        };
        // A phone knows of no join, and of no book of a stop.
        if ON_PHONE {
            return Ok(vec![Event::Passport(self.passport.clone(), passed)]);
        }
        let before = Holder::of(state, &self.passport);
        let after = before.after(&self.passport, &passed);
        let mut events = Vec::new();
        if before.len() > 1 {
            // What it saw itself stays its own, also where another of the same person was there before.
            let passport = self.passport.clone();
            events.push(Event::Joins(match passed {
                passport::Event::CheckedIn { stop, at_ms, people } => {
                    joins::Event::Seen { passport, stop, at_ms, people }
                }
                passport::Event::TakenBack { stop } => joins::Event::TakenBack { passport, stop },
            }));
        }
        events.extend(told_at(state, &self.stop, &[before], &[after]));
        Ok(events)
    }
}

/// Whether a moment is earlier, in whole seconds: a voucher says no more of the passage that it brings back.
fn is_earlier(one_ms: i64, other_ms: i64) -> bool {
    one_ms.div_euclid(1_000) < other_ms.div_euclid(1_000)
}

/// Whether so many are a class or a group.
fn is_group(people: u32) -> bool {
    (1..=u32::from(MAX_GROUP)).contains(&people)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::Role;
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::trail::stop;

    const NOON_MS: i64 = 1_444_730_400_000;

    fn context() -> Context {
        let (now, role, knowledge) =
            (Moment { day: Day::default(), time: TimeOfDay::default() }, Role::Person, Knowledge::Everything);
        Context { now_ms: NOON_MS, now, happened_ms: NOON_MS, role, knowledge }
    }

    fn at_a_stop() -> State {
        let mut state = State::default();
        state.evolve(&Event::Stop("gout".parse().unwrap(), stop::Event::Opened));
        state
    }

    fn pass(state: &mut State, card: u128, people: Option<u32>) -> Result<(), Refusal> {
        let command = CheckIn { passport: PassportId::from_bits(card), stop: "gout".parse().unwrap(), people };
        let events = command.decide(state, &context())?;
        for event in &events {
            state.evolve(event);
        }
        Ok(())
    }

    #[test]
    fn a_class_is_as_many_as_came() {
        let mut state = at_a_stop();
        pass(&mut state, 1, None).unwrap();
        pass(&mut state, 2, Some(22)).unwrap();
        assert_eq!(state.stops[&"gout".parse::<StopId>().unwrap()].total, 23);
        let card = &state.passports[&PassportId::from_bits(2)];
        assert_eq!((card.group(), card.people.len()), (Some(22), 1));
        assert_eq!(pass(&mut state, 2, Some(24)), Err(Refusal::AlreadyHere { at_ms: NOON_MS }), "counted once");
        assert_eq!(state.passports[&PassportId::from_bits(1)].group(), None);
    }

    /// What a stop adds up to after these passages of one card, each with its moment: 0 people take back.
    fn at_the_end(passages: &[(i64, Option<u32>)]) -> (u32, Option<i64>) {
        let mut state = at_a_stop();
        let (passport, stop) = (PassportId::from_bits(1), "gout".parse::<StopId>().unwrap());
        for (happened_ms, people) in passages {
            let command = CheckIn { passport: passport.clone(), stop: stop.clone(), people: *people };
            let events = command.decide(&state, &Context { happened_ms: *happened_ms, ..context() });
            events.into_iter().flatten().for_each(|event| state.evolve(&event));
        }
        (state.stops[&stop].total, state.passports.get(&passport).and_then(|held| held.stops.get(&stop)).copied())
    }

    #[test]
    fn two_tablets_that_saw_one_card_agree_in_any_order() {
        let (ten, eleven) = (NOON_MS - 7_200_000, NOON_MS - 3_600_000);
        assert_eq!(at_the_end(&[(ten, None), (eleven, None)]), (1, Some(ten)));
        assert_eq!(at_the_end(&[(eleven, None), (ten, None)]), (1, Some(ten)));
        assert_eq!(at_the_end(&[(eleven, Some(20)), (ten, Some(24))]), (24, Some(ten)));
        let exact = (ten + 999, None);
        assert_eq!(
            at_the_end(&[exact, (ten, None)]),
            (1, Some(ten + 999)),
            "a voucher, in whole seconds, moves nothing"
        );
    }

    #[test]
    fn a_slip_takes_no_other_passage_with_it() {
        let (ten, eleven) = (NOON_MS - 7_200_000, NOON_MS - 3_600_000);
        let (slip, undone) = ((ten, None), (ten + 60_000, Some(0)));
        assert_eq!(at_the_end(&[slip, undone, (eleven, None)]), (1, Some(eleven)));
        assert_eq!(at_the_end(&[(eleven, None), slip, undone]), (1, Some(eleven)));
        assert_eq!(at_the_end(&[(eleven, Some(24)), slip, undone]), (24, Some(eleven)));
    }

    /// A device has times of its own clock beside those that were put right: it says *already here*, and takes its slip back.
    #[test]
    fn a_device_compares_no_clocks() {
        let mut state = at_a_stop();
        pass(&mut state, 1, None).unwrap();
        let hours_slow = Context { happened_ms: NOON_MS - 10_800_000, knowledge: Knowledge::OwnScopes, ..context() };
        let mut again = CheckIn { passport: PassportId::from_bits(1), stop: "gout".parse().unwrap(), people: None };
        assert_eq!(again.decide(&state, &hours_slow), Err(Refusal::AlreadyHere { at_ms: NOON_MS }));
        again.people = Some(0);
        assert!(again.decide(&state, &hours_slow).is_ok());
    }

    #[test]
    fn nobody_and_a_crowd_are_no_class() {
        let mut state = at_a_stop();
        for people in [0, 61, u32::MAX] {
            assert_eq!(pass(&mut state, 1, Some(people)), Err(Refusal::PartySize { max: MAX_GROUP }), "{people}");
        }
        pass(&mut state, 1, Some(60)).unwrap();
    }

    #[test]
    fn a_slip_is_taken_back_for_a_short_while() {
        for (people, late_ms, is_back) in
            [(None, 0, true), (Some(22), TAKE_BACK_MS, true), (None, TAKE_BACK_MS + 1, false), (None, -5_000, true)]
        {
            let mut state = at_a_stop();
            pass(&mut state, 1, None).unwrap();
            pass(&mut state, 2, people).unwrap();
            let before = state.stops[&"gout".parse::<StopId>().unwrap()].total;
            let undo = CheckIn { passport: PassportId::from_bits(2), stop: "gout".parse().unwrap(), people: Some(0) };
            let then = Context { happened_ms: NOON_MS + late_ms, ..context() };
            let told = undo.decide(&state, &then);
            if !is_back {
                assert_eq!(told, Err(Refusal::AlreadyHere { at_ms: NOON_MS }), "it stays as it was");
                continue;
            }
            told.unwrap().iter().for_each(|event| state.evolve(event));
            assert_eq!(state.stops[&"gout".parse::<StopId>().unwrap()].total, before - people.unwrap_or(1));
            assert_eq!(state.passports[&PassportId::from_bits(2)], passport::Passport::default());
            assert_eq!(undo.decide(&state, &then), Err(Refusal::PartySize { max: MAX_GROUP }), "once");
            pass(&mut state, 2, people).unwrap();
            assert_eq!(state.stops[&"gout".parse::<StopId>().unwrap()].total, before, "and it can pass again");
        }
    }
}
