//! What becomes of rights: who has them, why not, and what came of asking. Nobody reads the tallies one by one; this is
//! all that leaves the server.
//!
//! Each count is brought down to whole groups of k people, and counts up to the end of last week. So no number, and no
//! difference of two numbers or of two looks, is about fewer than k people: all it tells is in which week a group filled. And
//! nobody at the desk sees a number move because of the person who stands there. Totals are made of what is shown.

use super::{Bar, Drawing, Subject};
use crate::day::Day;
use crate::id::RightName;
use crate::map::{Map, sorted};
use crate::state::State;
use crate::take_up::{Said, Step, monday};
use crate::words::Words;

/// One bar for each year, right and answer of which there is a group. A year's weeks are those that begin in it.
pub fn draw(state: &State, today: Day) -> Drawing {
    let (k, open) = (state.programme.k(), monday(today));
    let mut counts = Map::<(i32, RightName, Said), u32>::default();
    for (right, take_up) in state.take_up.iter() {
        for (week, said) in take_up.weeks.iter().filter(|(week, _)| **week < open) {
            for (said, count) in said {
                *counts.or_default((week.parts().0, right.clone(), *said)) += count;
            }
        }
    }
    let groups = counts.iter().map(|(what, count)| (what, count - count % k)).filter(|(_, count)| *count > 0);
    let bar = |((year, right, said), count): (&(i32, RightName, Said), u32)| Bar {
        subject: Subject::TakeUp { year: u32::try_from(*year).unwrap_or_default(), right: right.clone(), said: *said },
        label: Words::french(""),
        value: Some(count),
        out_of: None,
    };
    Drawing { bars: groups.map(bar).collect() }
}

/// The counts of one right, or of all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally(Map<Said, u32>);

impl Tally {
    /// How often this was said; none where it is no group.
    pub fn of(&self, said: Said) -> Option<u32> {
        self.0.get(&said).copied()
    }

    /// All that was said of these steps.
    pub fn at(&self, steps: &[Step]) -> u32 {
        self.0.iter().filter(|(said, _)| steps.contains(&said.step())).map(|(_, count)| *count).sum()
    }

    /// What stops people most often, at the first visit; none where nothing does.
    pub fn first_reason(&self) -> Option<(Said, u32)> {
        let reasons = [Said::NotKnown, Said::NotAsked, Said::NotReceived, Said::NotOffered];
        let counted = reasons.into_iter().filter_map(|said| Some((said, self.of(said)?)));
        sorted(counted, |a, b| b.1.cmp(&a.1)).into_iter().next()
    }
}

/// What a drawing says of a year.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Each right of which something is shown, by name.
    pub rights: Map<RightName, Tally>,
    /// All of them together: the sum of what is shown.
    pub all: Tally,
}

/// The years of which something is shown, the last one first.
pub fn years(drawing: &Drawing) -> Vec<u32> {
    let years: Map<u32, ()> = counted(drawing).map(|(year, ..)| (year, ())).collect();
    years.keys().rev().copied().collect()
}

/// What a drawing says of a year.
pub fn report(drawing: &Drawing, year: u32) -> Report {
    let mut report = Report::default();
    for (_, right, said, count) in counted(drawing).filter(|(of, ..)| *of == year) {
        *report.rights.or_default(right.clone()).0.or_default(said) += count;
        *report.all.0.or_default(said) += count;
    }
    report
}

fn counted(drawing: &Drawing) -> impl Iterator<Item = (u32, &RightName, Said, u32)> {
    drawing.bars.iter().filter_map(|bar| {
        let Subject::TakeUp { year, right, said } = &bar.subject else { return None };
        Some((*year, right, *said, bar.value?))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::Event as AnyEvent;
    use crate::programme::Settings;
    use crate::take_up::Event;

    fn day(text: &str) -> Day {
        Day::try_from(text.to_owned()).unwrap()
    }

    fn told(state: &mut State, on: &str, right: &str, said: Said, times: u32) {
        for _ in 0..times {
            state.evolve(&AnyEvent::TakeUp(right.parse().unwrap(), Event::Told { day: day(on), said }));
        }
    }

    #[test]
    fn only_whole_groups_of_past_weeks_are_counted() {
        let check = |k: u32, count: u32, today: &str, shown: Option<u32>| {
            let mut state = State::default();
            state.programme.settings = Some(Settings { k, ..Settings::of_the_house("Vierzon") });
            told(&mut state, "2026-11-18", "rsa", Said::NotKnown, count);
            let shows = report(&draw(&state, day(today)), 2026).all.of(Said::NotKnown);
            assert_eq!(shows, shown, "{count} with k {k} on {today}");
        };
        check(5, 4, "2026-11-23", None);
        check(5, 5, "2026-11-23", Some(5));
        check(5, 9, "2026-11-23", Some(5));
        check(5, 10, "2026-11-23", Some(10));
        check(8, 9, "2026-11-23", Some(8));
        check(2, 4, "2026-11-23", None);
        check(5, 10, "2026-11-22", None);
    }

    /// Whoever adds and takes away what is shown never comes to a group that is smaller than k.
    #[test]
    fn nothing_can_be_computed_from_a_total() {
        let mut state = State::default();
        for (said, times) in [(Said::NotKnown, 7), (Said::NotAsked, 1), (Said::Has, 12), (Said::ReceivedTo150, 4)] {
            told(&mut state, "2026-11-02", "rsa", said, times);
        }
        told(&mut state, "2026-11-02", "ppa", Said::NotKnown, 3);
        let report = report(&draw(&state, day("2026-12-01")), 2026);
        assert_eq!(report.rights.len(), 1, "a right with no group is no line");
        assert_eq!((report.all.of(Said::NotKnown), report.all.of(Said::NotAsked)), (Some(5), None));
        assert_eq!((report.all.at(&[Step::Lacks]), report.all.at(&[Step::Has, Step::Lacks])), (5, 15));
        assert_eq!(report.all.first_reason(), Some((Said::NotKnown, 5)));
    }

    #[test]
    fn a_week_belongs_to_the_year_in_which_it_begins() {
        let mut state = State::default();
        told(&mut state, "2027-01-01", "rsa", Said::Has, 5);
        told(&mut state, "2027-01-04", "rsa", Said::Has, 5);
        let drawing = draw(&state, day("2027-02-01"));
        assert_eq!(years(&drawing), [2027, 2026]);
        assert_eq!(report(&drawing, 2026).all.of(Said::Has), Some(5));
    }
}
