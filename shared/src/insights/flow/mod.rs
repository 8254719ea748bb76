//! How people walk a trail: where they go next, how far they come, how many do all of it. For who runs the event; of past
//! days, so that nobody sees a number move because of the person who stands there; and of groups alone ([`told`]).

pub mod told;
pub mod walks;

use self::told::{Told, told};
use self::walks::walks;
use super::{Bar, Drawing, Subject};
use crate::day::Day;
use crate::id::{StopId, TrailId};
use crate::map::Map;
use crate::programme::Trail;
use crate::state::State;
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

/// For each trail on which somebody has walked before today: between how many and how many did, how many came to a second
/// stop, a third …, and from each stop to each other. Days are protected one by one, and added.
pub fn draw(state: &State, today: Day) -> Drawing {
    Drawing { bars: state.programme.trails.values().flat_map(|trail| bars(state, trail, today)).collect() }
}

fn bars(state: &State, trail: &Trail, today: Day) -> Vec<Bar> {
    let (k, stops) = (state.programme.k(), trail.stops.len());
    let walks = walks(state, trail);
    let days = walks.iter().filter(|(day, _)| **day < today);
    let days: Vec<Told> = days.map(|(_, walks)| told(walks, stops, k)).collect();
    if days.is_empty() {
        return Vec::new();
    }
    let sum = |count: &dyn Fn(&Told) -> u32| days.iter().map(count).sum::<u32>();
    let bar = |subject, label: &Words, value: u32| Bar {
        subject,
        label: label.clone(),
        value: (value > 0).then_some(value),
        out_of: None,
    };
    let walkers = |bound| Subject::Walkers { trail: trail.id.clone(), bound };
    let mut bars = vec![
        bar(walkers(Bound::Least), &trail.title, sum(&|day| day.walkers.0)),
        bar(walkers(Bound::Most), &trail.title, sum(&|day| day.walkers.1)),
    ];
    bars.extend((2..).zip(1..stops).map(|(nth, place)| {
        let subject = Subject::CameTo { trail: trail.id.clone(), stops: nth };
        bar(subject, &trail.title, sum(&|day| day.came_to[place - 1]))
    }));
    for (from, stop) in trail.stops.iter().enumerate() {
        let others = trail.stops.iter().enumerate().filter(|(to, _)| *to != from);
        bars.extend(others.map(|(to, next)| {
            let subject = Subject::Next { trail: trail.id.clone(), from: stop.id.clone(), to: next.id.clone() };
            bar(subject, &next.name, sum(&|day| day.next[from][to]))
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
