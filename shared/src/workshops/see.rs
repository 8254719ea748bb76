//! What the workshop pages draw.

use super::booking::{ContactStanding, Details, Standing};
use super::who::{Who, largest};
use crate::code::BookingId;
use crate::day::{Day, Moment, TimeOfDay};
use crate::id::WorkshopId;
use crate::map::sorted;
use crate::programme::{Audience, Kind, Programme, Seats, Slot, Workshop};
use crate::state::State;
use crate::words::Words;

/// One workshop on a card.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own, and none is an argument")]
pub struct CardView {
    /// Which workshop.
    pub id: WorkshopId,
    /// What kind of moment.
    pub kind: Kind,
    /// Its title.
    pub title: Words,
    /// What happens there.
    pub about: Words,
    /// Who holds it, as it signs.
    pub partner: Option<String>,
    /// Where.
    pub place: Words,
    /// On which day.
    pub day: Day,
    /// From when.
    pub start: TimeOfDay,
    /// Until when.
    pub end: TimeOfDay,
    /// For whom.
    pub audience: Audience,
    /// Whether a wheelchair gets in.
    pub accessible: bool,
    /// In which languages it is held besides French, by their tags (BCP 47).
    pub languages: Vec<String>,
    /// Whether it asks how old the children are.
    pub asks_ages: bool,
    /// What is left; none where everybody may simply come.
    pub seats: Option<Seats>,
    /// Whether it has begun.
    pub begun: bool,
    /// Whether it is over.
    pub over: bool,
    /// The most who may sign up together: a party, or a class where classes come.
    pub most: u8,
    /// What became of it since people signed up.
    pub news: Option<News>,
    /// Whether hours, seats or place are demonstration data.
    pub demo: bool,
}

/// What became of a workshop since people signed up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum News {
    /// It does not take place.
    Cancelled,
    /// It was moved.
    Moved {
        /// On which day it was.
        day: Day,
        /// From when.
        start: TimeOfDay,
        /// Until when.
        end: TimeOfDay,
        /// Where.
        place: Words,
    },
}

impl CardView {
    /// Whether it does not take place.
    pub fn is_cancelled(&self) -> bool {
        self.news == Some(News::Cancelled)
    }

    /// Whether nobody can join any more: where people sign up once it has begun, where they just come once it is over.
    pub fn is_closed(&self) -> bool {
        if self.seats.is_some() { self.begun } else { self.over }
    }
}

/// One day of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayView {
    /// The day.
    pub day: Day,
    /// Whether it is today.
    pub today: bool,
    /// What takes place, in the order of time.
    pub cards: Vec<CardView>,
}

/// The programme: today first, then what follows. Days that are over are only there when nothing else is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProgrammeView {
    /// The days.
    pub days: Vec<DayView>,
    /// How many moments of today have not begun.
    pub left_today: usize,
    /// What comes next, for the home page.
    pub next: Vec<CardView>,
}

/// One booking, as its holder sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BookingView {
    /// Its code.
    pub id: BookingId,
    /// The workshop.
    pub card: CardView,
    /// Who comes.
    pub who: Who,
    /// Where it stands.
    pub standing: Standing,
    /// Its contact, where one was left.
    pub contact: Option<ContactStanding>,
}

/// How many coming moments the home page names.
const NEXT: usize = 3;

/// The whole programme at a moment.
pub fn programme(state: &State, now: Moment) -> ProgrammeView {
    let cards = state.programme.workshops.values().filter_map(|w| card(state, w, now));
    let cards = sorted(cards, |a, b| (a.day, a.start, &a.id).cmp(&(b.day, b.start, &b.id)));
    let left_today = cards.iter().filter(|card| card.day == now.day && !card.begun && !card.is_cancelled()).count();
    let next = cards.iter().filter(|card| !card.begun && !card.is_cancelled()).take(NEXT).cloned().collect();
    let mut days: Vec<DayView> = Vec::new();
    for card in cards {
        match days.last_mut() {
            Some(last) if last.day == card.day => last.cards.push(card),
            _ => days.push(DayView { day: card.day, today: card.day == now.day, cards: vec![card] }),
        }
    }
    if days.iter().any(|day| day.day >= now.day) {
        days.retain(|day| day.day >= now.day);
    }
    ProgrammeView { days, left_today, next }
}

/// One workshop.
pub fn workshop(state: &State, id: &WorkshopId, now: Moment) -> Option<CardView> {
    card(state, state.programme.workshops.get(id)?, now)
}

/// One booking, if there is one of this code.
pub fn booking(state: &State, id: &BookingId, now: Moment) -> Option<BookingView> {
    let held = state.bookings.get(id)?;
    let details: &Details = held.details.as_ref()?;
    Some(BookingView {
        id: id.clone(),
        card: workshop(state, &details.workshop, now)?,
        who: details.who.clone(),
        standing: details.standing,
        contact: held.contact,
    })
}

/// Of a booking whose workshop is announced no more, as its event is over: its contact, where one was left.
pub fn past(state: &State, id: &BookingId) -> Option<Option<ContactStanding>> {
    let held = state.bookings.get(id)?;
    let workshop = &held.details.as_ref()?.workshop;
    let is_past = state.programme.occasion.is_some() && !state.programme.workshops.contains_key(workshop);
    is_past.then_some(held.contact)
}

/// All bookings that are held here, the next one first.
pub fn bookings(state: &State, now: Moment) -> Vec<BookingView> {
    let held = state.bookings.keys().filter_map(|id| booking(state, id, now));
    let order = |view: &BookingView| (view.standing == Standing::Withdrawn, view.card.day, view.card.start);
    sorted(held, |a, b| order(a).cmp(&order(b)))
}

/// Another booking held here for the same hours, if there is one: no reason to refuse anybody, who may sign up for others.
pub fn clash(state: &State, card: &CardView, now: Moment) -> Option<BookingView> {
    bookings(state, now).into_iter().find(|held| {
        let other = &held.card;
        let live = held.standing != Standing::Withdrawn && !other.is_cancelled();
        live && other.day == card.day && other.start < card.end && card.start < other.end
    })
}

/// Whether a booking that is held here has been moved or cancelled by the centre, and is still to come.
pub fn has_changed(state: &State, now: Moment) -> bool {
    let live = |view: &BookingView| !view.card.begun && view.standing != Standing::Withdrawn;
    bookings(state, now).iter().any(|view| live(view) && view.card.news.is_some())
}

fn news(programme: &Programme, workshop: &Workshop) -> Option<News> {
    if workshop.cancelled {
        return Some(News::Cancelled);
    }
    let Slot { day, start, end, place } = workshop.was.clone()?;
    Some(News::Moved { day: programme.occasion.as_ref()?.first_day.plus(day), start, end, place })
}

fn card(state: &State, workshop: &Workshop, now: Moment) -> Option<CardView> {
    let programme = &state.programme;
    let known = programme.seats.get(&workshop.id).copied();
    // What this device holds is free for whoever stands before it.
    let held = state.leases.values().map(|lease| lease.left(&workshop.id));
    let known = known.map(|seats| Seats { free: held.fold(seats.free, u32::saturating_add), ..seats });
    let seats = workshop.seats.map(|all| known.unwrap_or(Seats { free: all, waiting: 0 }));
    // Seats that are offered on go to whoever fits: nobody stands before them.
    let goes_on = programme.offers_on(workshop).is_some_and(|deadline| deadline <= now);
    let seats = seats.map(|it| if goes_on && it.free > 0 { Seats { waiting: 0, ..it } } else { it });
    let most = largest(workshop.audience);
    let most = workshop.seats.map_or(most, |all| most.min(u8::try_from(all).unwrap_or(most)));
    Some(CardView {
        id: workshop.id.clone(),
        kind: workshop.kind,
        title: workshop.title.clone(),
        about: workshop.about.clone(),
        partner: programme.partners.get(&workshop.partner).map(|partner| partner.name.clone()),
        place: workshop.place.clone(),
        day: programme.day_of(workshop)?,
        start: workshop.start,
        end: workshop.end,
        audience: workshop.audience,
        accessible: workshop.accessible,
        languages: workshop.languages.clone(),
        asks_ages: workshop.asks_ages,
        seats,
        begun: programme.has_begun(workshop, now),
        over: programme.is_over(workshop, now),
        most,
        news: news(programme, workshop),
        demo: !workshop.demo.is_empty(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::LeaseId;
    use crate::programme::samples::{moment, town};
    use crate::workshops::lease::Event;

    #[test]
    fn a_device_that_holds_more_seats_than_a_number_can_say_shows_as_many_as_it_can() {
        let pain = Workshop { seats: Some(8), ..moment("pain", 0, "14:00", "16:00") };
        let id = pain.id.clone();
        let mut state = town([pain]);
        state.programme.seats.insert(id.clone(), Seats { free: 8, waiting: 0 });
        for lease in [1, 2].map(LeaseId::from_bits) {
            state.leases.or_default(lease).evolve(&Event::Granted { workshop: id.clone(), seats: u32::MAX });
        }
        let now = Moment { day: Day::default(), time: TimeOfDay::default() };
        let seats = workshop(&state, &id, now).and_then(|card| card.seats);
        assert_eq!(seats.map(|seats| seats.free), Some(u32::MAX));
    }

    #[test]
    fn nobody_is_told_to_wait_for_seats_that_go_to_whoever_fits() {
        let pain = Workshop { seats: Some(8), offer_on_h: Some(2), ..moment("pain", 0, "14:00", "16:00") };
        let (id, mut state) = (pain.id.clone(), town([pain]));
        let day = state.programme.occasion.as_ref().unwrap().first_day;
        let waiting = |state: &State, hour| {
            let now = Moment { day, time: TimeOfDay::new(hour, 0).unwrap() };
            workshop(state, &id, now).and_then(|card| card.seats).map(|seats| seats.waiting)
        };
        state.programme.seats.insert(id.clone(), Seats { free: 2, waiting: 1 });
        assert_eq!([11, 12, 13].map(|hour| waiting(&state, hour)), [Some(1), Some(0), Some(0)]);
        state.programme.seats.insert(id.clone(), Seats { free: 0, waiting: 1 });
        assert_eq!(waiting(&state, 13), Some(1));
    }
}
