//! What an event comes to in figures: workshops, seats, who signed up for them and how many came, by day and by partner. How many
//! seats are left is public, and how many people sit in a room is seen by everybody in it: nothing here tells of anybody in
//! particular. Whoever is asked about in other figures is protected where these are made.

use crate::day::{Day, Moment, TimeOfDay};
use crate::id::PartnerId;
use crate::map::Map;
use crate::state::State;
use crate::words::Words;
use crate::workshops::ledger::Ledger;
use crate::workshops::{BookView, attendance, books};

/// A workshop is quiet if fewer came than one for so many of its seats or, where nobody noted it, if fewer had signed up.
const QUIET: u32 = 3;

/// Some workshops together.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Sum {
    /// How many.
    pub workshops: u32,
    /// How many of them everybody may simply come to.
    pub open: u32,
    /// Seats of all others.
    pub seats: u32,
    /// People who have such a seat.
    pub registered: u32,
    /// Parties that wait for one.
    pub waiting: u32,
    /// In how many of them somebody noted who came.
    pub noted: u32,
    /// People who came to these, with a seat or without.
    pub came: u32,
    /// Of these, people who had not signed up.
    pub walk_ins: u32,
}

/// What a partner brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Its name.
    pub name: String,
    /// Its workshops.
    pub sum: Sum,
    /// Its stops.
    pub stops: Vec<Words>,
}

/// A workshop of which few seats were taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quiet {
    /// Its title.
    pub title: Words,
    /// Who holds it.
    pub signs: String,
    /// On which day.
    pub day: Day,
    /// All seats.
    pub seats: u32,
    /// People who have one.
    pub registered: u32,
    /// How many came; none where nobody noted it.
    pub came: Option<u32>,
}

/// The figures of an event.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// All workshops.
    pub all: Sum,
    /// Those of each day.
    pub days: Map<Day, Sum>,
    /// Those of each partner who brings something, in the order of their ids.
    pub partners: Vec<Held>,
    /// Which were quiet, of those that are over.
    pub quiet: Vec<Quiet>,
}

/// What the programme and the books come to, of all partners or of one.
pub fn report(state: &State, of: Option<&PartnerId>, now: Moment) -> Report {
    let is_meant = |partner: &PartnerId| of.is_none_or(|of| of == partner);
    let mut report = Report::default();
    let mut partners = Map::<PartnerId, (Sum, Vec<Words>)>::default();
    for book in books(state, now).into_iter().filter(|book| is_meant(&book.partner)) {
        let one = sum(state, &book);
        add(&mut report.all, one);
        add(report.days.or_default(book.day), one);
        add(&mut partners.or_default(book.partner.clone()).0, one);
        let came = (one.noted > 0).then_some(one.came);
        if book.over && one.seats > 0 && came.unwrap_or(one.registered) * QUIET < one.seats {
            let signs = book.signs.clone().unwrap_or_default();
            let Sum { seats, registered, .. } = one;
            report.quiet.push(Quiet { title: book.title.clone(), signs, day: book.day, seats, registered, came });
        }
    }
    let stops = state.programme.trails.values().flat_map(|trail| &trail.stops);
    for stop in stops.filter(|stop| is_meant(&stop.partner)) {
        partners.or_default(stop.partner.clone()).1.push(stop.name.clone());
    }
    let name = |id: &PartnerId| state.programme.partners.get(id).map_or(id.to_string(), |it| it.name.clone());
    let held =
        |(id, (sum, stops)): (&PartnerId, &(Sum, Vec<Words>))| Held { name: name(id), sum: *sum, stops: stops.clone() };
    report.partners = partners.iter().map(held).collect();
    report
}

fn sum(state: &State, book: &BookView) -> Sum {
    let books = state.books(&book.id);
    let noted = books.map(attendance::figures).filter(|noted| !noted.is_unnoted());
    let (came, walk_ins) = noted.map_or((0, 0), |noted| (noted.came(), noted.walk_ins));
    let one = Sum { workshops: 1, noted: noted.is_some().into(), came, walk_ins, ..Sum::default() };
    let Some(filling) = book.filling else { return Sum { open: 1, ..one } };
    // What a device has set aside is nobody's yet.
    let registered = books.map_or(filling.taken, Ledger::taken);
    Sum { seats: filling.seats, registered, waiting: filling.waiting, ..one }
}

fn add(to: &mut Sum, one: Sum) {
    to.workshops += one.workshops;
    to.open += one.open;
    to.seats += one.seats;
    to.registered += one.registered;
    to.waiting += one.waiting;
    to.noted += one.noted;
    to.came += one.came;
    to.walk_ins += one.walk_ins;
}

/// When a quarter of an hour that begins then ends.
pub fn quarter_end(from: TimeOfDay) -> TimeOfDay {
    let (hour, minute) = from.parts();
    TimeOfDay::new((hour + (minute + 15) / 60) % 24, (minute + 15) % 60).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::code::BookingId;
    use crate::programme::Workshop;
    use crate::programme::samples::{self, moment};
    use crate::workshops::Who;
    use crate::workshops::ledger::{Party, Standing};

    fn town() -> State {
        let held = |id, partner: &str, day, seats| Workshop {
            partner: partner.parse().unwrap(),
            seats,
            ..moment(id, day, "14:00", "15:00")
        };
        let mut state = samples::town([
            held("pain", "jardin", 0, Some(10)),
            held("soupe", "jardin", 1, Some(12)),
            held("bus", "caf", 1, None),
        ]);
        // Days on which nothing takes place are told as well.
        if let Some(occasion) = &mut state.programme.occasion {
            occasion.days = 2;
        }
        let party = |bits, people, standing| Party {
            people,
            children: None,
            ..Party::of(&BookingId::from_bits(bits), &Who::default(), standing)
        };
        let parties =
            vec![party(1, 3, Standing::Confirmed), party(2, 4, Standing::Confirmed), party(3, 5, Standing::Waiting)];
        let ledger = Ledger { seats: 10, parties, ..Ledger::default() };
        state.ledgers.insert("pain".parse().unwrap(), ledger);
        let parties = vec![party(4, 3, Standing::Confirmed)];
        state.ledgers.insert("soupe".parse().unwrap(), Ledger { seats: 12, parties, ..Ledger::default() });
        state
    }

    fn at(day: u8) -> Moment {
        Moment { day: Day::new(2015, 10, day).unwrap(), time: TimeOfDay::new(18, 0).unwrap() }
    }

    #[test]
    fn figures_are_those_of_the_books() {
        let state = town();
        let all = report(&state, None, at(20));
        assert_eq!(all.all, Sum { workshops: 3, open: 1, seats: 22, registered: 10, waiting: 1, ..Sum::default() });
        let days: Vec<_> = all.days.iter().map(|(day, sum)| (day.to_string(), sum.registered)).collect();
        assert_eq!(days, [("2015-10-12".to_owned(), 7), ("2015-10-13".to_owned(), 3)]);
        assert_eq!(
            all.partners.iter().map(|it| (it.name.as_str(), it.sum.seats)).collect::<Vec<_>>(),
            [("caf", 0), ("jardin", 22)]
        );
        assert_eq!(all.quiet.iter().map(|it| (it.seats, it.registered)).collect::<Vec<_>>(), [(12, 3)]);
        assert!(report(&state, None, at(12)).quiet.is_empty(), "what is not over is not quiet yet");
    }

    #[test]
    fn who_came_counts_and_where_nobody_noted_it_who_signed_up() {
        let mut state = town();
        let comes = |state: &mut State, id: &str, more| {
            let counted = crate::workshops::ledger::Event::WalkedIn { more, fewer: 0, at_ms: 0 };
            state.evolve(&crate::event::Event::Workshop(id.parse().unwrap(), counted));
        };
        // Few had signed up for the soup, and it was not quiet; many had for the bread, and did not come.
        comes(&mut state, "soupe", 9);
        comes(&mut state, "bus", 14);
        let noted = attendance::Noted { at_ms: 0, mark: attendance::Mark::Present { people: 1 } };
        let mark =
            |mark| crate::workshops::ledger::Event::Attended { booking: BookingId::from_bits(1), seen: 0, noted: mark };
        state.evolve(&crate::event::Event::Workshop("pain".parse().unwrap(), mark(noted)));
        let all = report(&state, None, at(20));
        assert_eq!((all.all.noted, all.all.came, all.all.walk_ins), (3, 24, 23));
        assert_eq!(all.all.registered, 10, "whoever came without a seat had none");
        let caf = report(&state, Some(&"caf".parse().unwrap()), at(20)).all;
        assert_eq!((caf.open, caf.noted, caf.came), (1, 1, 14));
        assert_eq!(
            all.quiet.iter().map(|it| (it.seats, it.registered, it.came)).collect::<Vec<_>>(),
            [(10, 7, Some(1))]
        );
    }

    #[test]
    fn a_partner_has_its_own_alone() {
        let caf = report(&town(), Some(&"caf".parse().unwrap()), at(20));
        assert_eq!((caf.all, caf.partners.len()), (Sum { workshops: 1, open: 1, ..Sum::default() }, 1));
    }

    #[test]
    fn an_hour_ends_where_the_next_begins() {
        let end = |hour, minute| quarter_end(TimeOfDay::new(hour, minute).unwrap()).to_string();
        assert_eq!([end(14, 30), end(14, 45), end(23, 45)], ["14:45", "15:00", "00:00"]);
    }
}
