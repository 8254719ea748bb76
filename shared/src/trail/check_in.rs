//! Passing at a stop.

use super::{board, passport, stop};
use crate::context::Context;
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

/// A passport passes at a stop, once. Saying so twice tells kindly when it was; saying soon after that nobody came takes it
/// back, as a count of hands without hands does.
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
        let trail = state.programme.stop(&self.stop).map(|(trail, _)| trail);
        // What happened at a stop of the last event is taken in, however late a tablet brings it; no board counts it.
        if trail.is_none() && !state.stops.contains_key(&self.stop) {
            return Err(Refusal::UnknownStop);
        }
        let held = state.passports.get(&self.passport);
        let seen_at_ms = held.and_then(|passport| passport.stops.get(&self.stop)).copied();
        let stop = self.stop.clone();
        let (passed, visit) = match (self.people, seen_at_ms) {
            (Some(0), Some(at_ms)) if context.happened_ms.saturating_sub(at_ms) <= TAKE_BACK_MS => {
                let people = held.and_then(|passport| passport.people.get(&self.stop)).copied();
                (passport::Event::TakenBack { stop }, stop::Event::TakenBack { at_ms, people })
            }
            (Some(people), None) if !(1..=u32::from(MAX_GROUP)).contains(&people) => {
                return Err(Refusal::PartySize { max: MAX_GROUP });
            }
            (_, Some(at_ms)) => return Err(Refusal::AlreadyHere { at_ms }),
            (people, None) => {
                let at_ms = context.happened_ms;
                (passport::Event::CheckedIn { stop, at_ms, people }, stop::Event::Visited { at_ms, people })
            }
        };
        let mut events = vec![Event::Passport(self.passport.clone(), passed)];
        if let Some(visits) = state.stops.get(&self.stop) {
            let mut visits = visits.clone();
            visits.evolve(&visit);
            let (stop, total) = (self.stop.clone(), visits.total);
            events.push(Event::Stop(stop.clone(), visit));
            events.extend(trail.map(|it| Event::Board(it.id.clone(), board::Event::Passages { stop, total })));
        }
        Ok(events)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::{Knowledge, Role};
    use crate::day::{Day, Moment, TimeOfDay};

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
