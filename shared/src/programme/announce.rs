//! The command by which the town announces its programme.

use super::{Announcement, Event, Occasion, Slot, Workshop};
use crate::command;
use crate::context::{Context, Role};
use crate::event::Event as AnyEvent;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use crate::{trail, workshops};
use serde::Serialize;

/// Announce something, or announce it anew.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Announce {
    /// What.
    pub what: Announcement,
    /// The [edition](Announcement::edition) that it was made of; none for what is new. Two people who edit the same
    /// thing do not write over each other: the second is told.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub over: Option<String>,
}

read_struct!(Announce { what, over });

impl Announce {
    /// Announces it, and opens the books of whoever runs it.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        command::of_staff()?;
        // The town's own files stand above what was there.
        if context.role != Role::Town && state.programme.edition_under(&self.what) != self.over {
            return Err(Refusal::ChangedMeanwhile);
        }
        if let Announcement::Survey(survey) = &self.what {
            return survey.published(state);
        }
        let what = match &self.what {
            Announcement::Workshop(workshop) => Announcement::Workshop(workshop.since_booked(state)),
            other => other.clone(),
        };
        let mut events = vec![AnyEvent::Programme(Event::Announced { what })];
        match &self.what {
            Announcement::Workshop(workshop) => events.extend(workshops::opened(state, context, workshop)),
            Announcement::Trail(trail) => events.extend(trail::opened(state, trail)),
            Announcement::Occasion(occasion) => events.extend(moved_with(state, occasion)),
            Announcement::Partner(_) | Announcement::Survey(_) | Announcement::SealingKey(_) => {}
            Announcement::Settings(settings) => settings.check()?,
            Announcement::Aid(aid) => aid.check(&state.programme)?,
            Announcement::Leaflet(leaflet) => leaflet.may_stand(&state.programme)?,
        }
        Ok(events)
    }
}

impl Workshop {
    /// With where and when it was before, if somebody has signed up for that. Who puts it back has not moved it.
    fn since_booked(&self, state: &State) -> Self {
        let before = state.programme.workshops.get(&self.id).and_then(|held| held.booked_at(state));
        self.after(before)
    }

    /// When and where it was when its parties signed up, if somebody did.
    fn booked_at(&self, state: &State) -> Option<Slot> {
        let is_booked = state.books(&self.id).is_some_and(|ledger| !ledger.parties.is_empty());
        self.was.clone().or_else(|| is_booked.then(|| self.slot()))
    }

    fn after(&self, before: Option<Slot>) -> Self {
        Self { was: before.filter(|before| *before != self.slot()), ..self.clone() }
    }
}

/// The workshops of an event whose first day changes: they go with it, and who has signed up for one reads when it was.
fn moved_with(state: &State, occasion: &Occasion) -> Vec<AnyEvent> {
    let days = state.programme.occasion.as_ref().map_or(0, |held| occasion.first_day.since(held.first_day));
    if days == 0 {
        return Vec::new();
    }
    let moved = state.programme.workshops.values().filter_map(|held| {
        let before = held.booked_at(state)?;
        let before = Slot { day: before.day.saturating_sub(days), ..before };
        Some(Announcement::Workshop(held.after(Some(before))))
    });
    moved.map(|what| AnyEvent::Programme(Event::Announced { what })).collect()
}

#[cfg(test)]
mod tests {
    use crate::code::BookingId;
    use crate::command::{Command, decide};
    use crate::context::{Context, Knowledge, Role};
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::refusal::Refusal;
    use crate::state::State;
    use crate::workshops::booking::Standing;
    use crate::workshops::{News, booking, has_changed};

    const OCCASION: &str = r#"{"kind":"announce","what":{"item":"occasion","town":"T","title":{"fr":"T"},"about":{"fr":"T"},"first_day":"2015-10-12","days":3}}"#;

    fn context() -> Context {
        let now = Moment { day: Day::new(2015, 10, 10).unwrap(), time: TimeOfDay::default() };
        Context { now_ms: 0, now, happened_ms: 0, role: Role::Town, knowledge: Knowledge::Everything }
    }

    fn ask(state: &mut State, command: &str) -> Result<(), Refusal> {
        let events = decide(state, &context(), &Command::read(command).unwrap())?;
        for event in &events {
            state.evolve(event);
        }
        Ok(())
    }

    fn announce(state: &mut State, day: u8, place: &str, more: &str) {
        let workshop = format!(
            r#"{{"kind":"announce","what":{{"item":"workshop","id":"pain","kind":"workshop","title":{{"fr":"T"}},"about":{{"fr":"T"}},"partner":"p","place":{{"fr":"{place}"}},"day":{day},"start":"12:00","end":"13:00","audience":"everyone","accessible":true,"seats":2{more}}}}}"#
        );
        ask(state, &workshop).unwrap();
    }

    fn sign_up(state: &mut State, code: &str, adults: u8) -> Result<(), Refusal> {
        ask(
            state,
            &format!(r#"{{"kind":"sign_up","workshop":"pain","booking":"{code}","adults":{adults},"children":0}}"#),
        )
    }

    /// A town with one workshop, for which two parties have signed up: one has both seats, the other waits.
    fn booked() -> (State, [String; 2]) {
        let codes = [1, 2].map(|bits| BookingId::from_bits(bits).to_string());
        let mut state = State::default();
        ask(&mut state, OCCASION).unwrap();
        announce(&mut state, 0, "Ici", "");
        sign_up(&mut state, &codes[0], 2).unwrap();
        sign_up(&mut state, &codes[1], 1).unwrap();
        (state, codes)
    }

    fn news(state: &State, code: &str) -> Option<News> {
        booking(state, &BookingId::typed(code).unwrap(), context().now).unwrap().card.news
    }

    #[test]
    fn who_has_signed_up_reads_where_it_was_until_it_is_put_back() {
        let (mut state, [code, _]) = booked();
        assert_eq!((news(&state, &code), has_changed(&state, context().now)), (None, false));
        announce(&mut state, 1, "Là", "");
        announce(&mut state, 2, "Là-bas", "");
        let Some(News::Moved { day, place, .. }) = news(&state, &code) else { panic!("it was moved") };
        assert_eq!((day, place.in_language("fr").0), (Day::new(2015, 10, 12).unwrap(), "Ici"));
        assert!(has_changed(&state, context().now));
        announce(&mut state, 0, "Ici", "");
        assert_eq!(news(&state, &code), None);
    }

    #[test]
    fn who_has_signed_up_reads_that_the_whole_event_was_moved() {
        let (mut state, [code, _]) = booked();
        let day = |day| Day::new(2015, 10, day).unwrap();
        let begins = |state: &mut State, date: &str| ask(state, &OCCASION.replace("2015-10-12", date)).unwrap();
        let was = |state: &State| match news(state, &code) {
            Some(News::Moved { day, .. }) => Some(day),
            _ => None,
        };
        for date in ["2015-10-19", "2015-10-11", "2015-10-20"] {
            begins(&mut state, date);
            assert_eq!(was(&state), Some(day(12)), "{date}");
        }
        // One of its days is moved as well, and then the event goes back: the workshop is where it was two days later.
        announce(&mut state, 2, "Ici", "");
        assert_eq!(was(&state), Some(day(12)));
        begins(&mut state, "2015-10-12");
        assert_eq!(was(&state), Some(day(12)));
        announce(&mut state, 0, "Ici", "");
        assert_eq!(news(&state, &code), None);
        begins(&mut state, "2015-10-13");
        begins(&mut state, "2015-10-12");
        assert_eq!(news(&state, &code), None, "the event is where it was");
    }

    #[test]
    fn what_nobody_has_signed_up_for_is_only_written_anew() {
        let mut state = State::default();
        ask(&mut state, OCCASION).unwrap();
        announce(&mut state, 0, "Ici", "");
        announce(&mut state, 1, "Là", "");
        assert_eq!(state.programme.workshops.values().next().unwrap().was, None);
        // Nor does anybody say so who has no books.
        announce(&mut state, 1, "Là", r#","was":{"day":2,"start":"12:00","end":"13:00","place":{"fr":"Nulle part"}}"#);
        assert_eq!(state.programme.workshops.values().next().unwrap().was, None);
    }

    #[test]
    fn nobody_signs_up_for_what_is_cancelled_nor_moves_up_in_it() {
        let (mut state, [first, second]) = booked();
        announce(&mut state, 0, "Ici", r#","cancelled":true"#);
        assert_eq!(news(&state, &second), Some(News::Cancelled));
        let third = BookingId::from_bits(3).to_string();
        assert_eq!(sign_up(&mut state, &third, 1), Err(Refusal::WorkshopCancelled));
        ask(&mut state, &format!(r#"{{"kind":"withdraw","booking":"{first}"}}"#)).unwrap();
        let standing =
            |state: &State| booking(state, &BookingId::typed(&second).unwrap(), context().now).unwrap().standing;
        assert_eq!(standing(&state), Standing::Waiting { place: 1 });
        announce(&mut state, 0, "Ici", "");
        assert_eq!(standing(&state), Standing::Confirmed, "it takes place again, and there is room");
    }
}
