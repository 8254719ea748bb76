//! How many have passed at each sense: the hall's board. Passages are events, not people, and public.

use super::{Bar, Drawing, Subject};
use crate::programme::Audience;
use crate::state::State;

/// One bar a stop of the public trail.
pub fn draw(state: &State) -> Drawing {
    let trails = state.programme.trails.values().filter(|trail| trail.audience != Audience::Schools);
    let bars = trails.flat_map(|trail| {
        let board = state.boards.get(&trail.id);
        trail.stops.iter().map(move |stop| Bar {
            subject: Subject::Stop { stop: stop.id.clone(), sense: stop.sense },
            label: stop.name.clone(),
            value: Some(board.and_then(|board| board.passages.get(&stop.id)).copied().unwrap_or(0)),
            out_of: None,
        })
    });
    Drawing { bars: bars.collect() }
}
