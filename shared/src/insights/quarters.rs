//! How many passed at each stop in each quarter of an hour, for staff: when it is calm and when there is a crowd. What is
//! counted are passages, as on the public board, and a class counts its people; when each was is what the core holds for
//! true, whatever the clock of the tablet said.

use super::{Bar, Drawing, Subject, civil};
use crate::day::Moment;
use crate::id::StopId;
use crate::map::Map;
use crate::state::State;

/// One bar for each stop and each quarter of an hour in which somebody passed there: trail by trail, stop by stop as they
/// stand in it, the earliest first.
pub fn draw(state: &State) -> Drawing {
    let counts = counted(state);
    let stops = state.programme.trails.values().flat_map(|trail| &trail.stops);
    let bars = stops.flat_map(|stop| {
        let quarters = counts.get(&stop.id).into_iter().flat_map(Map::iter);
        quarters.map(|(at, people)| Bar {
            subject: Subject::Quarter { stop: stop.id.clone(), sense: stop.sense, at: *at },
            label: stop.name.clone(),
            value: Some(*people),
            out_of: None,
        })
    });
    Drawing { bars: bars.collect() }
}

fn counted(state: &State) -> Map<&StopId, Map<Moment, u32>> {
    let mut counts = Map::<&StopId, Map<Moment, u32>>::default();
    // Who has two passports is counted by one of them, which shows what both saw.
    for (_, passport) in state.passports.iter().filter(|(id, _)| state.joins.stands_for_all(id)) {
        for (stop, at_ms) in &passport.stops {
            let people = passport.people.get(stop).copied().unwrap_or(1);
            let count = counts.or_default(stop).or_default(civil::quarter(*at_ms));
            *count = count.saturating_add(people);
        }
    }
    counts
}

/// What a drawing says: for each stop how many passed in which quarter, the stops as they stand in it.
pub fn series(drawing: &Drawing) -> Vec<(StopId, Map<Moment, u32>)> {
    let mut all = Vec::<(StopId, Map<Moment, u32>)>::new();
    for bar in &drawing.bars {
        let (Subject::Quarter { stop, at, .. }, Some(people)) = (&bar.subject, bar.value) else { continue };
        if all.last().is_none_or(|(known, _)| known != stop) {
            all.push((stop.clone(), Map::default()));
        }
        if let Some((_, quarters)) = all.last_mut() {
            quarters.insert(*at, people);
        }
    }
    all
}
