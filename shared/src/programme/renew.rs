//! The command by which the town's next event begins with what the last one held: its moments, trails and surveys come
//! along under new names, so that nothing of last year's sign-ups, passages and answers counts for them. It is refused
//! while the last one goes on: nobody's workshop is taken away.

use super::{Announcement, Event, Occasion, Stop, Trail, Workshop};
use crate::command;
use crate::context::Context;
use crate::day::TimeOfDay;
use crate::event::Event as AnyEvent;
use crate::id::WorkshopId;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use crate::{trail, workshops};
use serde::Serialize;
use std::str::FromStr;

/// As much of a name is kept as leaves room for a year and a number.
const LONGEST_STEM: usize = 48;

/// Begin the next event.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Renew {
    /// What it is, and when.
    pub occasion: Occasion,
    /// The [edition](super::Programme::edition) of the programme that it was made of: who changed something meanwhile
    /// is not written over.
    pub over: String,
    /// Moments that do not come along.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub leave: Vec<WorkshopId>,
    /// Moments that come along at another time, or with other seats.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub moved: Vec<Moved>,
}

/// When one moment takes place in the next event, and for how many.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Moved {
    /// Which, by its name in the last event.
    pub workshop: WorkshopId,
    /// Which day, counted from the first.
    pub day: u8,
    /// From when.
    pub start: TimeOfDay,
    /// Until when.
    pub end: TimeOfDay,
    /// How many seats; none where everybody may simply come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
}

read_struct!(Renew { occasion, over } default { leave, moved });
read_struct!(Moved { workshop, day, start, end, seats });

impl Renew {
    /// The last event makes room, and the next one is announced, piece by piece.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        command::of_staff()?;
        let programme = &state.programme;
        let last_day = programme.occasion.as_ref().map(Occasion::last_day).ok_or(Refusal::EventNotOver)?;
        if context.now.day <= last_day || self.occasion.first_day <= last_day {
            return Err(Refusal::EventNotOver);
        }
        if programme.edition() != self.over {
            return Err(Refusal::ChangedMeanwhile);
        }
        let mut events = vec![AnyEvent::Programme(Event::Renewed { occasion: self.occasion.clone() })];
        let announced = |what| AnyEvent::Programme(Event::Announced { what });
        for workshop in self.workshops(state) {
            events.push(announced(Announcement::Workshop(workshop.clone())));
            events.extend(workshops::opened(state, context, &workshop));
        }
        for trail in self.trails(state) {
            events.push(announced(Announcement::Trail(trail.clone())));
            events.extend(trail::opened(state, &trail));
        }
        let mut given = Vec::new();
        for survey in programme.surveys.values() {
            let taken = |id: &_| programme.surveys.contains_key(id) || state.surveys.contains_key(id);
            let id = self.name(survey.id.as_str(), &mut given, taken);
            events.push(announced(Announcement::Survey(super::Survey { id, version: 0, ..survey.clone() })));
        }
        Ok(events)
    }

    /// What becomes of a moment; none where it does not come along.
    pub fn becomes(&self, workshop: &Workshop) -> Option<Workshop> {
        if self.leave.contains(&workshop.id) {
            return None;
        }
        let Some(moved) = self.moved.iter().find(|moved| moved.workshop == workshop.id) else {
            return Some(Workshop { cancelled: false, was: None, ..workshop.clone() });
        };
        let Moved { workshop: _, day, start, end, seats } = moved.clone();
        Some(Workshop { day, start, end, seats, cancelled: false, was: None, ..workshop.clone() })
    }

    fn workshops(&self, state: &State) -> Vec<Workshop> {
        let held = &state.programme.workshops;
        let taken = |id: &WorkshopId| held.contains_key(id) || state.ledgers.contains_key(id);
        let mut given = Vec::new();
        let coming = held.values().filter_map(|workshop| self.becomes(workshop));
        coming.map(|it| Workshop { id: self.name(it.id.as_str(), &mut given, taken), ..it }).collect()
    }

    /// The code that people type at a stop stays: the stop that had it is gone.
    fn trails(&self, state: &State) -> Vec<Trail> {
        let programme = &state.programme;
        let (mut trails, mut given) = (Vec::new(), Vec::new());
        for trail in programme.trails.values() {
            let taken = |id: &_| programme.stop(id).is_some() || state.stops.contains_key(id);
            let renamed = |stop: &Stop| Stop { id: self.name(stop.id.as_str(), &mut given, taken), ..stop.clone() };
            let stops = trail.stops.iter().map(renamed).collect();
            let taken = |id: &_| programme.trails.contains_key(id) || state.boards.contains_key(id);
            let mut others = trails.iter().map(|trail: &Trail| trail.id.clone()).collect();
            trails.push(Trail { id: self.name(trail.id.as_str(), &mut others, taken), stops, ..trail.clone() });
        }
        trails
    }

    /// A name that nothing of this town ever had: the old one with the year, and a number where that is taken.
    fn name<T: FromStr + PartialEq + Clone>(&self, old: &str, given: &mut Vec<T>, taken: impl Fn(&T) -> bool) -> T {
        let stem: String = stem(old).chars().take(LONGEST_STEM).collect();
        let year = self.occasion.first_day.parts().0;
        let numbered = (2_u32..).map(|number| format!("{stem}-{year:04}-{number}"));
        let names = std::iter::once(format!("{stem}-{year:04}")).chain(numbered).filter_map(|name| name.parse().ok());
        let free = |name: &T| !given.contains(name) && !taken(name);
        let name = names.into_iter().find(free).expect("fewer names are taken than there are numbers");
        given.push(name.clone());
        name
    }
}

/// A name without the year, and the number, that an earlier event gave it.
fn stem(name: &str) -> &str {
    let digits = |text: &str| text.bytes().all(|letter| letter.is_ascii_digit());
    let without_year = |name: &'_ str| {
        let year = name.rsplit_once('-').filter(|(_, year)| year.len() == 4 && digits(year));
        year.map(|(stem, _)| stem.len())
    };
    let numbered = name.rsplit_once('-').filter(|(_, number)| digits(number)).map(|(rest, _)| rest);
    let length = without_year(name).or_else(|| numbered.and_then(without_year));
    length.and_then(|length| name.get(..length)).filter(|stem| !stem.is_empty()).unwrap_or(name)
}

#[cfg(test)]
mod tests;
