//! How people walk a trail: where they go next, how far they come, how many do all of it. For who runs the event; of groups
//! alone ([`told`]); and of days that are closed, each told once, so that nobody sees a number move because of one person.

pub mod told;
pub mod walks;

use self::told::{Told, told};
use self::walks::walks;
use super::{Bar, Drawing, Subject};
use crate::day::Day;
use crate::event::Event;
use crate::id::{StopId, TrailId};
use crate::map::Map;
use crate::programme::Trail;
use crate::state::State;
use crate::trail::walks::{Event as Recorded, Step, ToldDay, Walks};
use crate::words::Words;
use crate::written::read_named;
use serde::Serialize;

/// Which end of a span a bar is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Bound {
    /// Not fewer.
    Least,
    /// Not more.
    Most,
}

read_named!(Bound; Least, Most);

/// A day is told when two nights have passed: by then tablets and phones that were in it without a network are home.
const NIGHTS: i32 = 2;

/// The days of which it can be told now how people walked, and was not yet.
pub fn close(state: &State, today: Day) -> Vec<Event> {
    let k = state.programme.k();
    let of = |trail: &Trail| -> Vec<Event> {
        let known = state.walks.get(&trail.id);
        let is_due = |day: Day| day.plus(NIGHTS) <= today && known.is_none_or(|walks| !walks.days.contains_key(&day));
        let walks = walks(state, trail);
        let due = walks.iter().filter(|(day, _)| is_due(**day));
        due.map(|(day, walks)| {
            let told = named(&told(walks, trail.stops.len(), k), trail);
            Event::Walks(trail.id.clone(), Recorded::DayTold { day: *day, told })
        })
        .collect()
    };
    state.programme.trails.values().flat_map(of).collect()
}

/// What is told, with the stops by their names: a trail may be laid anew afterwards.
fn named(told: &Told, trail: &Trail) -> ToldDay {
    let name = |place: usize| trail.stops[place].id.clone();
    let cells = told.next.iter().enumerate().flat_map(|(from, row)| {
        row.iter().enumerate().filter(|(_, people)| **people > 0).map(move |(to, people)| (from, to, *people))
    });
    ToldDay {
        least: told.walkers.0,
        most: told.walkers.1,
        came_to: told.came_to.clone(),
        next: cells.map(|(from, to, people)| Step { from: name(from), to: name(to), people }).collect(),
    }
}

/// For each trail of which a day is told: between how many and how many walked it, how many came to a second stop, a third …,
/// and from each stop to each other. Days were protected one by one, and are added.
pub fn draw(state: &State) -> Drawing {
    let told = state.programme.trails.values().filter_map(|trail| Some((trail, state.walks.get(&trail.id)?)));
    Drawing { bars: told.flat_map(|(trail, walks)| bars(trail, walks)).collect() }
}

fn bars(trail: &Trail, walks: &Walks) -> Vec<Bar> {
    let sum = |count: &dyn Fn(&ToldDay) -> u32| walks.days.values().map(count).sum::<u32>();
    let bar = |subject, label: &Words, value: u32| Bar {
        subject,
        label: label.clone(),
        value: (value > 0).then_some(value),
        out_of: None,
    };
    let walkers = |bound| Subject::Walkers { trail: trail.id.clone(), bound };
    let mut bars = vec![
        bar(walkers(Bound::Least), &trail.title, sum(&|day| day.least)),
        bar(walkers(Bound::Most), &trail.title, sum(&|day| day.most)),
    ];
    bars.extend((2..).zip(1..trail.stops.len()).map(|(nth, place)| {
        let subject = Subject::CameTo { trail: trail.id.clone(), stops: nth };
        bar(subject, &trail.title, sum(&|day| day.came_to.get(place - 1).copied().unwrap_or(0)))
    }));
    let mut ways = Map::<(&StopId, &StopId), u32>::default();
    for step in walks.days.values().flat_map(|day| &day.next) {
        *ways.or_default((&step.from, &step.to)) += step.people;
    }
    for from in &trail.stops {
        bars.extend(trail.stops.iter().filter(|to| to.id != from.id).map(|to| {
            let subject = Subject::Next { trail: trail.id.clone(), from: from.id.clone(), to: to.id.clone() };
            bar(subject, &to.name, ways.get(&(&from.id, &to.id)).copied().unwrap_or(0))
        }));
    }
    bars
}

/// What a drawing says of a trail.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// At least so many have walked.
    pub least: u32,
    /// At most so many have.
    pub most: u32,
    /// At least so many came to a second stop, a third … the last being all of the trail; none where it is not told.
    pub came_to: Vec<Option<u32>>,
    /// From which stop to which other at least so many went next, as far as it is told.
    pub next: Map<(StopId, StopId), u32>,
}

/// What a drawing says, trail by trail.
pub fn reports(drawing: &Drawing) -> Map<TrailId, Report> {
    let mut all = Map::<TrailId, Report>::default();
    for bar in &drawing.bars {
        match &bar.subject {
            Subject::Walkers { trail, bound } => {
                let report = all.or_default(trail.clone());
                let end = match bound {
                    Bound::Least => &mut report.least,
                    Bound::Most => &mut report.most,
                };
                *end = bar.value.unwrap_or_default();
            }
            Subject::CameTo { trail, .. } => all.or_default(trail.clone()).came_to.push(bar.value),
            Subject::Next { trail, from, to } => {
                if let Some(people) = bar.value {
                    all.or_default(trail.clone()).next.insert((from.clone(), to.clone()), people);
                }
            }
            _ => {}
        }
    }
    all
}

#[cfg(test)]
mod tests;
