//! The state as it is saved: a line a scope, its name and its snapshot. And the fold that a start is made of, which is
//! also how a snapshot is renewed beside the writer.

use crate::log::{Keeper, LogError, Row, Seq};
use plein_sens_shared::event::{Event, Scope};
use plein_sens_shared::state::State;

/// The shape of a saved state; counted up whenever it changes, so that an older one is folded anew.
pub const FORMAT: u32 = 3;
/// How many events are read at once.
const READ_AT_ONCE: u32 = 10_000;

/// Writes a state.
pub fn write(state: &State) -> String {
    let mut text = String::new();
    for scope in state.scopes() {
        text.extend([&scope.to_string(), "\t", &state.snapshot(&scope), "\n"]);
    }
    text
}

/// Reads a saved state; none if this version does not understand it.
fn read(text: &str) -> Option<State> {
    let mut state = State::default();
    for line in text.lines() {
        let (scope, snapshot) = line.split_once('\t')?;
        state.restore(&Scope::try_from(scope.to_owned()).ok()?, snapshot).ok()?;
    }
    Some(state)
}

/// The state at the end of the log: what was saved, and the events behind it.
pub fn fold(
    saved: Option<(Seq, String)>,
    read_after: impl Fn(Seq, u32) -> Result<Vec<Row>, LogError>,
) -> Result<(Seq, State), LogError> {
    let known = saved.and_then(|(seq, text)| Some((seq, read(&text)?)));
    let (mut seq, mut state) = known.unwrap_or_default();
    loop {
        let rows = read_after(seq, READ_AT_ONCE)?;
        let Some(last) = rows.last() else { return Ok((seq, state)) };
        seq = last.seq;
        for row in rows {
            let event = Scope::try_from(row.scope).ok().and_then(|scope| Event::read(&scope, &row.body));
            if let Some(event) = event {
                state.evolve(&event);
            } else {
                // Kept word for word in the log; a newer program will know it.
                tracing::warn!(seq = row.seq, "an event of a kind that this version does not know");
            }
        }
    }
}

/// Folds what came since the last snapshot and keeps that as the new one; where it stands.
pub fn renew(keeper: &mut dyn Keeper) -> Result<Seq, LogError> {
    let (seq, state) = fold(keeper.snapshot(FORMAT)?, |seq, limit| keeper.read_after(seq, limit))?;
    keeper.save_snapshot(seq, FORMAT, &write(&state))?;
    Ok(seq)
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::workshops::booking;

    #[test]
    fn what_is_written_is_read_and_what_is_not_understood_is_none() {
        let mut state = State::default();
        let code = plein_sens_shared::code::BookingId::from_bits(7);
        state.evolve(&Event::Booking(code, booking::Event::Withdrawn));
        let text = write(&state);
        assert_eq!(read(&text), Some(state));
        assert!(read("booking/nothing\t{}\n").is_none() && read("programme\t[]\n").is_none());
    }
}
