//! One person's passports: one, or several that are joined. What each saw is kept apart, so that a join can be taken back;
//! what all of them show, and what stops and boards count, is the first passage at each stop under any of them.

use super::passport::{self, Later, Passport};
use super::{board, stop};
use crate::event::Event;
use crate::id::{PassportId, StopId};
use crate::map::Map;
use crate::mutant::{self, Mutant};
use crate::state::State;

/// One person's passports, each with what it saw itself.
#[derive(Debug, Clone)]
pub(super) struct Holder(Map<PassportId, Passport>);

impl Holder {
    /// Who holds this passport.
    pub fn of(state: &State, passport: &PassportId) -> Self {
        let own = |id: PassportId| {
            let own = state.joins.own(&id, state.passports.get(&id)).cloned();
            (id, own.unwrap_or_default())
        };
        Self(state.joins.with(passport).into_iter().map(own).collect())
    }

    /// How many passports they hold.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether this passport is one of theirs.
    pub fn holds(&self, passport: &PassportId) -> bool {
        self.0.contains_key(passport)
    }

    /// Their passports, in order.
    pub fn all(&self) -> impl Iterator<Item = (&PassportId, &Passport)> {
        self.0.iter()
    }

    /// The same, after one of them saw this.
    pub fn after(&self, passport: &PassportId, event: &passport::Event) -> Self {
        let mut after = self.clone();
        after.0.or_default(passport.clone()).evolve(event);
        after
    }

    /// Two who are one.
    pub fn and(&self, other: &Self) -> Self {
        Self(self.all().chain(other.all()).map(|(id, own)| (id.clone(), own.clone())).collect())
    }

    /// One passport alone, and the others.
    pub fn parted(&self, passport: &PassportId) -> (Self, Self) {
        let some = |is: bool| {
            let those = self.all().filter(|(id, _)| (*id == passport) == is);
            Self(those.map(|(id, own)| (id.clone(), own.clone())).collect())
        };
        (some(true), some(false))
    }

    /// The first passage at a stop under any of them: of equal moments that of the smallest.
    fn passage(&self, stop: &StopId) -> Option<Later> {
        self.0.values().filter_map(|own| own.passage(stop)).min_by_key(|passage| passage.at_ms)
    }
}

/// What is told where these people become those: to each passport what it shows now, at each stop who came and who did not, and
/// to boards their totals.
pub(super) fn told(state: &State, before: &[Holder], after: &[Holder]) -> Vec<Event> {
    let mut stops: Vec<&StopId> =
        before.iter().chain(after).flat_map(|holder| holder.0.values()).flat_map(|own| own.stops.keys()).collect();
    stops.sort();
    stops.dedup();
    stops.into_iter().flat_map(|stop| told_at(state, stop, before, after)).collect()
}

/// The same at one stop.
pub(super) fn told_at(state: &State, stop: &StopId, before: &[Holder], after: &[Holder]) -> Vec<Event> {
    let were_joined = before.iter().any(|holder| holder.len() > 1);
    let mut events = Vec::new();
    for holder in after {
        let shown = holder.passage(stop);
        for (id, own) in holder.all() {
            // Who stands alone again holds their own, and nothing of the others' that an earlier one had taken the place of.
            let alone = (were_joined && holder.len() == 1).then_some(own);
            let told = becomes(state.passports.get(id), stop, shown, alone);
            events.extend(told.into_iter().map(|event| Event::Passport(id.clone(), event)));
        }
    }
    events.extend(counted(state, stop, before, after));
    events
}

/// What makes a passport show this passage at a stop; of who stands alone again, also the one behind it.
fn becomes(
    held: Option<&Passport>,
    stop: &StopId,
    shown: Option<Later>,
    alone: Option<&Passport>,
) -> Vec<passport::Event> {
    let (mut held, mut events) = (held.cloned().unwrap_or_default(), Vec::new());
    let passed = |passage: Later| passport::Event::CheckedIn {
        stop: stop.clone(),
        at_ms: passage.at_ms,
        people: passage.people,
    };
    let mut tell = |held: &mut Passport, event: passport::Event| {
        held.evolve(&event);
        events.push(event);
    };
    let anew = alone.is_some_and(|own| held.later.get(stop) != own.later.get(stop));
    while let Some(now) = held.passage(stop) {
        if anew || shown.is_none_or(|shown| shown != now && shown.at_ms >= now.at_ms) {
            tell(&mut held, passport::Event::TakenBack { stop: stop.clone() });
        } else {
            break;
        }
    }
    if held.passage(stop) != shown {
        let later = alone.and_then(|own| own.later.get(stop)).copied();
        for passage in later.into_iter().chain(shown) {
            tell(&mut held, passed(passage));
        }
    }
    events
}

/// What a stop and its board count otherwise than before.
fn counted(state: &State, stop: &StopId, before: &[Holder], after: &[Holder]) -> Vec<Event> {
    let passages = |holders: &[Holder]| holders.iter().filter_map(|it| it.passage(stop)).collect::<Vec<Later>>();
    let (mut gone, mut come) = (passages(before), passages(after));
    gone.retain(|passage| {
        let stays = come.iter().position(|other| other == passage);
        stays.map(|place| come.remove(place)).is_none()
    });
    if mutant::is(Mutant::CountJoinedTwice) && after.len() < before.len() {
        gone.clear();
    }
    let Some(book) = state.stops.get(stop).filter(|_| !gone.is_empty() || !come.is_empty()) else { return Vec::new() };
    let taken_back = gone.iter().map(|it| stop::Event::TakenBack { at_ms: it.at_ms, people: it.people });
    let visited = come.iter().map(|it| stop::Event::Visited { at_ms: it.at_ms, people: it.people });
    let (mut book, mut events) = (book.clone(), Vec::new());
    for visit in taken_back.chain(visited) {
        book.evolve(&visit);
        events.push(Event::Stop(stop.clone(), visit));
    }
    // What happened at a stop of the last event is taken in, and no board counts it.
    let trail = state.programme.stop(stop).map(|(trail, _)| trail.id.clone());
    let (stop, total) = (stop.clone(), book.total);
    events.extend(trail.map(|trail| Event::Board(trail, board::Event::Passages { stop, total })));
    events
}
