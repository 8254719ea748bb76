//! What the staff see of a workshop: its hours, and how full it is by its books.

use crate::day::{Day, Moment, TimeOfDay};
use crate::id::{PartnerId, WorkshopId};
use crate::map::sorted;
use crate::programme::{Seats, Workshop};
use crate::state::State;
use crate::words::Words;

/// One workshop, with its books as far as they are held here.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookView {
    /// Which workshop.
    pub id: WorkshopId,
    /// Its title.
    pub title: Words,
    /// Who holds it.
    pub partner: PartnerId,
    /// The same, as it signs.
    pub signs: Option<String>,
    /// Where.
    pub place: Words,
    /// On which day.
    pub day: Day,
    /// From when.
    pub start: TimeOfDay,
    /// Until when.
    pub end: TimeOfDay,
    /// Whether it is over.
    pub over: bool,
    /// Whether it does not take place.
    pub cancelled: bool,
    /// Whether it was moved since somebody signed up.
    pub moved: bool,
    /// How many parties signed up for what is now cancelled or elsewhere: they are to be told.
    pub to_tell: usize,
    /// How full it is; none where everybody may simply come.
    pub filling: Option<Filling>,
}

/// How full a workshop is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filling {
    /// All seats.
    pub seats: u32,
    /// Seats that somebody holds, or that are set aside for a device.
    pub taken: u32,
    /// Of these, the seats that are set aside for a device, which may confirm them without a network.
    pub lent: u32,
    /// Seats that nobody holds.
    pub free: u32,
    /// Parties that wait.
    pub waiting: u32,
}

impl Filling {
    /// Whether nobody who comes now finds a seat.
    pub fn is_full(self) -> bool {
        self.free == 0 || self.waiting > 0
    }
}

/// Every workshop in the order of time.
pub fn books(state: &State, now: Moment) -> Vec<BookView> {
    let views = state.programme.workshops.values().filter_map(|workshop| book(state, workshop, now));
    sorted(views, |a, b| (a.day, a.start, &a.id).cmp(&(b.day, b.start, &b.id)))
}

fn book(state: &State, workshop: &Workshop, now: Moment) -> Option<BookView> {
    let programme = &state.programme;
    Some(BookView {
        id: workshop.id.clone(),
        title: workshop.title.clone(),
        partner: workshop.partner.clone(),
        signs: programme.partners.get(&workshop.partner).map(|partner| partner.name.clone()),
        place: workshop.place.clone(),
        day: programme.day_of(workshop)?,
        start: workshop.start,
        end: workshop.end,
        over: programme.is_over(workshop, now),
        cancelled: workshop.cancelled,
        moved: workshop.was.is_some(),
        to_tell: to_tell(state, workshop),
        filling: workshop.seats.map(|seats| filling(state, &workshop.id, seats)),
    })
}

/// How many parties signed up for what is now cancelled or elsewhere.
pub fn to_tell(state: &State, workshop: &Workshop) -> usize {
    let has_changed = workshop.cancelled || workshop.was.is_some();
    state.ledgers.get(&workshop.id).filter(|_| has_changed).map_or(0, |ledger| ledger.parties.len())
}

/// By the books where they are held, else by what everybody is told.
fn filling(state: &State, id: &WorkshopId, seats: u32) -> Filling {
    if let Some(ledger) = state.books(id) {
        let (free, lent, waiting) = (ledger.free(), ledger.leased(), ledger.waiting_parties());
        // More than there are, where seats were taken away: nobody who was confirmed is sent home.
        return Filling { seats, taken: ledger.taken().saturating_add(lent), lent, free, waiting };
    }
    let Seats { free, waiting } = state.programme.seats.get(id).copied().unwrap_or(Seats { free: seats, waiting: 0 });
    Filling { seats, taken: seats.saturating_sub(free), lent: 0, free, waiting }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::BookingId;
    use crate::workshops::ledger::{Ledger, Party, Standing};
    use crate::workshops::who::Who;

    #[test]
    fn the_books_say_how_full_it_is_and_else_what_everybody_is_told() {
        let id: WorkshopId = "pain".parse().unwrap();
        let mut state = State::default();
        assert_eq!(filling(&state, &id, 4), Filling { seats: 4, taken: 0, lent: 0, free: 4, waiting: 0 });
        state.programme.seats.insert(id.clone(), Seats { free: 1, waiting: 0 });
        assert_eq!(filling(&state, &id, 4), Filling { seats: 4, taken: 3, lent: 0, free: 1, waiting: 0 });
        let party = |bits, people, standing| Party {
            people,
            children: None,
            ..Party::of(&BookingId::from_bits(bits), &Who::default(), standing)
        };
        let parties = vec![party(1, 3, Standing::Confirmed), party(2, 2, Standing::Waiting)];
        let announced = |state: &mut State, seats| {
            state.ledgers.insert(id.clone(), Ledger { seats, parties: parties.clone(), ..Ledger::default() });
        };
        announced(&mut state, 4);
        let full = filling(&state, &id, 4);
        assert_eq!(full, Filling { seats: 4, taken: 3, lent: 0, free: 1, waiting: 1 });
        assert!(full.is_full(), "who waits comes before who asks now");
        announced(&mut state, 1);
        let over = filling(&state, &id, 1);
        assert_eq!(over, Filling { seats: 1, taken: 3, lent: 0, free: 0, waiting: 1 }, "three come for one seat");
        // A cancelled one has no seats in its books, but those that were announced.
        announced(&mut state, 0);
        assert_eq!(filling(&state, &id, 4), Filling { seats: 4, taken: 3, lent: 0, free: 0, waiting: 1 });
    }
}
