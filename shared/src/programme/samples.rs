//! Programmes for tests: an event of seven days from 12 October 2015, and moments of which only what matters is said.

use super::{Audience, Kind, Occasion, Workshop};
use crate::day::Day;
use crate::state::State;
use crate::words::Words;

/// A town whose event holds these moments.
pub fn town(moments: impl IntoIterator<Item = Workshop>) -> State {
    let mut state = State::default();
    let first_day = Day::new(2015, 10, 12).unwrap();
    let (title, about) = (Words::french("T"), Words::french("T"));
    let (town, demo, leases) = ("Vierzon".to_owned(), None, None);
    state.programme.occasion = Some(Occasion { town, title, about, first_day, days: 7, demo, leases });
    for moment in moments {
        state.programme.workshops.insert(moment.id.clone(), moment);
    }
    state
}

/// A workshop for everybody, without sign-up, on a day of the event.
pub fn moment(id: &str, day: u8, start: &str, end: &str) -> Workshop {
    let at = |text: &str| text.to_owned().try_into().unwrap();
    Workshop {
        id: id.parse().unwrap(),
        kind: Kind::Workshop,
        title: Words::french(id),
        about: Words::french("T"),
        partner: "p".parse().unwrap(),
        place: Words::french("P"),
        day,
        start: at(start),
        end: at(end),
        audience: Audience::Everyone,
        accessible: true,
        languages: Vec::new(),
        asks_ages: false,
        seats: None,
        offer_on_h: None,
        cancelled: false,
        was: None,
        demo: Vec::new(),
    }
}
