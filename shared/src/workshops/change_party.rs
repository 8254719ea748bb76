//! Other people come than those who had signed up, or fewer, or more.

use super::booking::{self, Standing};
use super::ledger::{self, Ledger, Party};
use super::settle::{settle, standing};
use super::who::Who;
use crate::code::BookingId;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::mutant::{self, Mutant};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// A booking is for others from now on. Fewer give their seats to those who wait. More are let in where seats are free and
/// nobody waits, or where they delay nobody behind them; else the booking stays as it is, and the others sign up of their own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChangeParty {
    /// The booking's code.
    pub booking: BookingId,
    /// Who comes now.
    #[serde(flatten)]
    pub who: Who,
}

read_struct!(ChangeParty { booking } flat { who });

impl ChangeParty {
    /// The party as it is now, where it stood. A device that does not hold the workshop's books can only ask for more seats.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let Some((_, details)) = standing(state, context, &self.booking)? else { return Ok(Vec::new()) };
        let workshop = state.programme.workshops.get(&details.workshop).ok_or(Refusal::UnknownWorkshop)?;
        self.who.fits(workshop)?;
        let who = self.who.as_asked(workshop);
        if who == details.who {
            return Ok(Vec::new());
        }
        let changed = |standing| {
            Event::Booking(self.booking.clone(), booking::Event::PartyChanged { who: who.clone(), standing })
        };
        let more = who.people().saturating_sub(details.who.people());
        let Some((before, party)) = state.books(&workshop.id).and_then(|it| Some((it, it.party(&self.booking)?)))
        else {
            return Ok(vec![changed(if more > 0 { Standing::Asked } else { details.standing })]);
        };
        if more > 0 && workshop.cancelled {
            return Err(Refusal::WorkshopCancelled);
        }
        // A device's clock closes nothing: only the server's time counts.
        if context.knowledge == Knowledge::Everything && state.programme.has_begun(workshop, context.now) {
            return Err(Refusal::WorkshopClosed);
        }
        if let Some(free) = room(before, party).filter(|free| more > *free) {
            return Err(Refusal::NoSeatsToAdd { free });
        }
        let party = Party { needs: party.needs.clone(), ..Party::of(&self.booking, &who, party.standing) };
        let event = ledger::Event::PartyChanged { party };
        let after = before.after(&event);
        let mut events = vec![changed(details.standing), Event::Workshop(workshop.id.clone(), event)];
        events.extend(settle(context, &workshop.id, before, after));
        Ok(events)
    }
}

/// How many more may come with a party without delaying anybody; none where that is no question, as it is the last in line.
fn room(books: &Ledger, party: &Party) -> Option<u32> {
    match party.standing {
        _ if mutant::is(Mutant::GrowPastTheLine) => None,
        ledger::Standing::Confirmed if books.waiting_parties() == 0 => Some(books.free()),
        ledger::Standing::Waiting if books.waiting().last() == Some(&party.booking) => None,
        ledger::Standing::Confirmed | ledger::Standing::Waiting => Some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::super::SignUp;
    use super::*;
    use crate::command::{Command, decide};
    use crate::context::Role;
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::programme::Workshop;
    use crate::programme::samples::{self, moment};

    fn code(bits: u128) -> BookingId {
        BookingId::from_bits(bits << 8)
    }

    fn context(hour: u16, knowledge: Knowledge) -> Context {
        let now = Moment { day: Day::new(2015, 10, 12).unwrap(), time: TimeOfDay::new(hour, 0).unwrap() };
        Context { now_ms: 0, now, happened_ms: 0, role: Role::Person, knowledge }
    }

    fn does(state: &mut State, context: &Context, command: &Command) -> Result<(), Refusal> {
        decide(state, context, command)?.iter().for_each(|event| state.evolve(event));
        Ok(())
    }

    /// Six seats: two parties of two have theirs, and one of three waits, if it is there.
    fn town(waits: bool) -> State {
        let workshop = Workshop { seats: Some(6), asks_ages: true, ..moment("pain", 0, "14:00", "16:00") };
        let mut state = samples::town([workshop]);
        state.evolve(&Event::Workshop("pain".parse().unwrap(), ledger::Event::Opened { seats: 6 }));
        for (bits, people) in [(1, 2), (2, 2)].into_iter().chain(waits.then_some((3, 3))) {
            let sign_up = SignUp {
                workshop: "pain".parse().unwrap(),
                booking: code(bits),
                who: Who::of(people, 0),
                lease: None,
                contact: false,
                needs: Vec::new(),
            };
            does(&mut state, &context(9, Knowledge::Everything), &Command::SignUp(sign_up)).unwrap();
        }
        state
    }

    fn changes(state: &mut State, hour: u16, bits: u128, who: Who) -> Result<(u32, Standing), Refusal> {
        let wish = Command::ChangeParty(ChangeParty { booking: code(bits), who });
        does(state, &context(hour, Knowledge::Everything), &wish)?;
        let details = state.bookings.get(&code(bits)).unwrap().details.clone().unwrap();
        let party = state.books(&"pain".parse().unwrap()).and_then(|books| books.party(&code(bits))).unwrap();
        assert_eq!(party.people, details.who.people(), "both say the same");
        Ok((details.who.people(), details.standing))
    }

    #[test]
    fn seats_that_are_free_are_added_and_seats_that_are_given_back_go_on() {
        let mut state = town(false);
        assert_eq!(changes(&mut state, 9, 1, Who::of(3, 1)), Ok((4, Standing::Confirmed)));
        assert_eq!(changes(&mut state, 9, 2, Who::of(3, 0)), Err(Refusal::NoSeatsToAdd { free: 0 }));
        let mut state = town(true);
        assert_eq!(changes(&mut state, 9, 1, Who::of(3, 0)), Err(Refusal::NoSeatsToAdd { free: 0 }), "somebody waits");
        assert_eq!(changes(&mut state, 9, 1, Who::of(1, 0)), Ok((1, Standing::Confirmed)));
        let next = state.bookings.get(&code(3)).unwrap().details.clone().unwrap();
        assert_eq!(next.standing, Standing::Confirmed, "whoever waited has the seats");
    }

    #[test]
    fn who_waits_last_may_be_more_and_keeps_the_place() {
        let mut state = town(true);
        assert_eq!(changes(&mut state, 9, 3, Who::of(4, 1)), Ok((5, Standing::Waiting { place: 1 })));
        assert_eq!(changes(&mut state, 9, 3, Who::of(4, 3)), Err(Refusal::PartyTooLarge { seats: 6 }));
        assert_eq!(changes(&mut state, 9, 3, Who::of(2, 0)), Ok((2, Standing::Confirmed)), "and fewer fit");
    }

    #[test]
    fn ages_are_put_right_and_what_has_begun_stays() {
        let mut state = town(false);
        assert_eq!(changes(&mut state, 9, 1, Who { ages: vec![7], ..Who::of(1, 1) }), Ok((2, Standing::Confirmed)));
        let books = state.books(&"pain".parse().unwrap()).unwrap();
        assert_eq!(books.party(&code(1)).unwrap().ages, [7]);
        assert_eq!(changes(&mut state, 14, 1, Who::of(1, 0)), Err(Refusal::WorkshopClosed));
        assert_eq!(changes(&mut state, 9, 9, Who::of(1, 0)), Err(Refusal::UnknownBooking));
    }

    #[test]
    fn a_phone_asks_for_more_and_knows_of_fewer() {
        let mut state = town(false);
        state.ledgers = crate::map::Map::default();
        let standing = |state: &State| state.bookings.get(&code(1)).unwrap().details.clone().unwrap().standing;
        let wish = |people| Command::ChangeParty(ChangeParty { booking: code(1), who: Who::of(people, 0) });
        does(&mut state, &context(9, Knowledge::OwnScopes), &wish(1)).unwrap();
        assert_eq!(standing(&state), Standing::Confirmed);
        does(&mut state, &context(9, Knowledge::OwnScopes), &wish(3)).unwrap();
        assert_eq!(standing(&state), Standing::Asked, "nobody is promised a seat");
    }
}
