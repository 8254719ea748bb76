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

/// A passport passes at a stop, once. Saying so twice tells kindly when it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CheckIn {
    /// Whose passport; one that nobody has seen yet is as good as any.
    pub passport: PassportId,
    /// At which stop.
    pub stop: StopId,
    /// How many of a class or a group came, adults with them; none for one person.
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
        if self.people.is_some_and(|people| !(1..=u32::from(MAX_GROUP)).contains(&people)) {
            return Err(Refusal::PartySize { max: MAX_GROUP });
        }
        if let Some(&at_ms) = state.passports.get(&self.passport).and_then(|passport| passport.stops.get(&self.stop)) {
            return Err(Refusal::AlreadyHere { at_ms });
        }
        let (stop, at_ms, people) = (self.stop.clone(), context.happened_ms, self.people);
        let checked_in = passport::Event::CheckedIn { stop: stop.clone(), at_ms, people };
        let mut events = vec![Event::Passport(self.passport.clone(), checked_in)];
        if let Some(visits) = state.stops.get(&stop) {
            let total = visits.total.saturating_add(people.unwrap_or(1));
            events.push(Event::Stop(stop.clone(), stop::Event::Visited { at_ms, people }));
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
}
