//! How many have passed at the stop: what the centre counts, and what this tablet alone knows yet.

use plein_sens_shared::command::Command;
use plein_sens_shared::id::{PassportId, StopId};
use plein_sens_shared::replica::{Pending, Replica, Stage};
use plein_sens_shared::state::State;
use plein_sens_shared::trail::CheckIn;
use std::collections::BTreeSet;

/// The count of the stop's board, once the tablet's own passages are added to it. A board comes from the centre together with
/// the passports that it counts: what these show there already is not counted twice.
pub fn total(board: u32, replica: &Replica, stop: &StopId) -> u32 {
    let own: BTreeSet<PassportId> = passages(replica.outbox(), stop).map(|(_, wish)| wish.passport).collect();
    counted(board, replica.confirmed(), replica.state(), stop, &own)
}

/// The passages at a stop that stand in the outbox, and those taken back, of which the centre has not told what came of them.
pub fn passages<'a>(outbox: &'a [Pending], stop: &'a StopId) -> impl Iterator<Item = (&'a Pending, CheckIn)> {
    let open = outbox.iter().filter(|pending| matches!(pending.stage, Stage::Kept | Stage::Received));
    open.filter_map(|pending| match pending.command()? {
        Command::CheckIn(wish) if wish.stop == *stop => Some((pending, wish)),
        _ => None,
    })
}

fn counted(board: u32, confirmed: &State, shown: &State, stop: &StopId, own: &BTreeSet<PassportId>) -> u32 {
    let people = |state: &State| -> u32 {
        let passed = own.iter().filter_map(|id| state.passports.get(id)?.passage(stop));
        passed.map(|passage| passage.people.unwrap_or(1)).sum()
    };
    board.saturating_add(people(shown)).saturating_sub(people(confirmed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use plein_sens_shared::event::Event;
    use plein_sens_shared::trail::passport;

    fn knowing(passages: &[(u128, Option<u32>)], stop: &StopId) -> State {
        let mut state = State::default();
        for (passport, people) in passages {
            let passed = passport::Event::CheckedIn { stop: stop.clone(), at_ms: 1, people: *people };
            state.evolve(&Event::Passport(PassportId::from_bits(*passport), passed));
        }
        state
    }

    #[test]
    fn what_is_kept_here_is_counted_and_what_has_come_back_is_not_counted_twice() {
        let stop: StopId = "gout".parse().unwrap();
        let own = [1, 2].map(PassportId::from_bits).into();
        let check = |board, confirmed: &[_], shown: &[_], expected| {
            let (confirmed, shown) = (knowing(confirmed, &stop), knowing(shown, &stop));
            assert_eq!(counted(board, &confirmed, &shown, &stop, &own), expected);
        };
        check(3, &[], &[], 3);
        check(3, &[], &[(1, None)], 4);
        check(4, &[(1, None)], &[(1, None)], 4);
        check(4, &[(1, None)], &[(1, None), (2, Some(24))], 28);
        // A passage of before is taken back here.
        check(4, &[(1, None)], &[], 3);
        // Whom another tablet let pass is the centre's to count.
        check(4, &[], &[(9, None)], 4);
        check(0, &[(1, None)], &[], 0);
    }
}
