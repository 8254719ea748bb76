//! The scope `joins`: which passports are one person's, or one class's, and what each of them saw by itself. For the town
//! alone: whoever holds a passport reads in its own scope what all of them saw, and never the name of another.

use super::passport::{self, Passport};
use crate::day::Day;
use crate::id::{PassportId, StopId};
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What is recorded of passports that are joined.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// One of them passed at a stop itself: told when it is joined, and from then on.
    Seen {
        /// Which passport.
        passport: PassportId,
        /// Which stop.
        stop: StopId,
        /// When, in milliseconds since 1970.
        at_ms: i64,
        /// How many of its class or group came; none for one person.
        #[serde(skip_serializing_if = "Option::is_none")]
        people: Option<u32>,
    },
    /// Its own passage is taken back.
    TakenBack {
        /// Which passport.
        passport: PassportId,
        /// At which stop.
        stop: StopId,
    },
    /// Two passports are one person's, with all that each was joined to before.
    Joined {
        /// One of them.
        one: PassportId,
        /// The other.
        other: PassportId,
        /// The day on which the centre learned of it.
        day: Day,
    },
    /// That was a mistake: this one stands alone again, and the others stay together.
    Parted {
        /// Which passport.
        passport: PassportId,
        /// The day on which it was parted.
        day: Day,
        /// When, in milliseconds since 1970: who wished to join it before that, and comes in later, is not heard.
        at_ms: i64,
    },
}

read_tagged!(Event, "kind"; Seen { passport, stop, at_ms, people }, TakenBack { passport, stop },
    Joined { one, other, day }, Parted { passport, day, at_ms });

/// Passports by what they are joined to: each with all that are one with it, itself among them, in their order. The first of
/// them stands for all.
type Together = Map<PassportId, Vec<PassportId>>;

/// The fold of all joins.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Joins {
    /// What each joined passport saw by itself.
    own: Map<PassportId, Passport>,
    with: Together,
    /// Every joining and parting, in their order.
    changes: Vec<Event>,
    parted: Map<PassportId, i64>,
}

read_struct!(Joins { own, with, changes, parted });

impl Joins {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Seen { passport, stop, at_ms, people } => {
                let passed = passport::Event::CheckedIn { stop: stop.clone(), at_ms: *at_ms, people: *people };
                self.own.or_default(passport.clone()).evolve(&passed);
            }
            Event::TakenBack { passport, stop } => {
                self.own.or_default(passport.clone()).evolve(&passport::Event::TakenBack { stop: stop.clone() });
            }
            Event::Joined { .. } => {
                change(&mut self.with, event);
                self.changes.push(event.clone());
            }
            Event::Parted { passport, at_ms, .. } => {
                let before = self.with(passport);
                change(&mut self.with, event);
                // Who is alone again is known by their own scope.
                for alone in before.iter().filter(|it| !self.with.contains_key(*it)) {
                    self.own.remove(alone);
                }
                self.parted.insert(passport.clone(), *at_ms);
                self.changes.push(event.clone());
            }
        }
    }

    /// All passports that are one with this one, itself among them.
    pub fn with(&self, passport: &PassportId) -> Vec<PassportId> {
        self.with.get(passport).cloned().unwrap_or_else(|| vec![passport.clone()])
    }

    /// What a passport saw itself: who is alone has it in their own scope.
    pub fn own<'a>(&'a self, passport: &PassportId, alone: Option<&'a Passport>) -> Option<&'a Passport> {
        if self.with.contains_key(passport) { self.own.get(passport) } else { alone }
    }

    /// Whether it is joined, and what it saw itself is told here.
    pub fn is_joined(&self, passport: &PassportId) -> bool {
        self.with.contains_key(passport)
    }

    /// Whether this passport stands for all that are one with it: whoever counts people counts these.
    pub fn stands_for_all(&self, passport: &PassportId) -> bool {
        self.with.get(passport).is_none_or(|all| all.first() == Some(passport))
    }

    /// When a passport was last parted from others, in milliseconds since 1970.
    pub fn parted_ms(&self, passport: &PassportId) -> Option<i64> {
        self.parted.get(passport).copied()
    }

    /// Every passport that was ever joined to another.
    fn ever(&self) -> Vec<PassportId> {
        let named = |event: &Event| match event {
            Event::Joined { one, other, .. } => vec![one.clone(), other.clone()],
            Event::Seen { .. } | Event::TakenBack { .. } | Event::Parted { .. } => Vec::new(),
        };
        let mut ever: Vec<PassportId> = self.changes.iter().flat_map(named).collect();
        ever.sort();
        ever.dedup();
        ever
    }

    /// The days on which something was joined or parted, in order.
    pub fn days(&self) -> Vec<Day> {
        let days = self.changes.iter().filter_map(|event| match event {
            Event::Joined { day, .. } | Event::Parted { day, .. } => Some((*day, ())),
            Event::Seen { .. } | Event::TakenBack { .. } => None,
        });
        days.collect::<Map<Day, ()>>().keys().copied().collect()
    }

    /// Which passport stood for each that was ever joined, as it was known at the end of a day: what is told of a day does not
    /// change by what is learned later.
    pub fn at_the_end_of(&self, day: Day) -> Map<PassportId, PassportId> {
        let mut with = Together::default();
        for event in &self.changes {
            if let Event::Joined { day: on, .. } | Event::Parted { day: on, .. } = event
                && *on <= day
            {
                change(&mut with, event);
            }
        }
        let stands = |id: PassportId| (id.clone(), with.get(&id).and_then(|all| all.first().cloned()).unwrap_or(id));
        self.ever().into_iter().map(stands).collect()
    }
}

/// Joins or parts; what records a passage changes nothing.
fn change(with: &mut Together, event: &Event) {
    let all = |with: &Together, id: &PassportId| with.get(id).cloned().unwrap_or_else(|| vec![id.clone()]);
    match event {
        Event::Joined { one, other, .. } => {
            let mut both = [all(with, one), all(with, other)].concat();
            both.sort();
            both.dedup();
            for id in &both {
                with.insert(id.clone(), both.clone());
            }
        }
        Event::Parted { passport, .. } => {
            let mut rest = all(with, passport);
            rest.retain(|id| id != passport);
            with.remove(passport);
            for id in &rest {
                if rest.len() > 1 { with.insert(id.clone(), rest.clone()) } else { drop(with.remove(id)) }
            }
        }
        Event::Seen { .. } | Event::TakenBack { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(n: u128) -> PassportId {
        PassportId::from_bits(n)
    }

    fn folded(events: &[Event]) -> Joins {
        let mut joins = Joins::default();
        for event in events {
            joins.evolve(event);
        }
        joins
    }

    fn joined(one: u128, other: u128, day: i32) -> Event {
        Event::Joined { one: id(one), other: id(other), day: Day::default().plus(day) }
    }

    fn parted(passport: u128, day: i32) -> Event {
        Event::Parted { passport: id(passport), day: Day::default().plus(day), at_ms: 0 }
    }

    #[test]
    fn the_smallest_stands_for_all_in_whatever_order_they_are_joined() {
        let orders = [[(1, 2), (2, 3), (3, 1)], [(3, 1), (2, 3), (1, 2)], [(2, 3), (3, 2), (2, 1)]];
        for order in orders {
            let joins = folded(&order.map(|(one, other)| joined(one, other, 0)));
            for n in 1..=3 {
                assert_eq!(joins.with(&id(n)), [id(1), id(2), id(3)], "{order:?}");
                assert_eq!(joins.stands_for_all(&id(n)), n == 1);
            }
            assert_eq!((joins.with(&id(4)), joins.stands_for_all(&id(4))), (vec![id(4)], true));
        }
    }

    #[test]
    fn one_is_parted_and_the_others_stay() {
        let joins = folded(&[joined(1, 2, 0), joined(2, 3, 0), parted(2, 0)]);
        assert_eq!((joins.with(&id(1)), joins.with(&id(2))), (vec![id(1), id(3)], vec![id(2)]));
        let none = folded(&[joined(1, 2, 0), parted(2, 0), parted(9, 0)]);
        assert!(none.with.is_empty() && none.own.is_empty());
    }

    #[test]
    fn a_day_is_as_it_was_known_at_its_end() {
        let joins = folded(&[joined(1, 2, 0), joined(2, 3, 1), parted(1, 2)]);
        let stood = |day| -> Vec<u128> {
            let then = joins.at_the_end_of(Day::default().plus(day));
            then.values().map(|id| u128::from_str_radix(id.as_str(), 16).unwrap()).collect()
        };
        assert_eq!([stood(-1), stood(0), stood(1), stood(2)], [[1, 2, 3], [1, 1, 3], [1, 1, 1], [1, 2, 2]]);
    }
}
