//! The programme of the hour, for a big screen: what is on, and what comes next.

use super::see::{CardView, programme};
use crate::day::Moment;
use crate::state::State;

/// A glass that is read at ten metres holds so many lines below each other.
const LINES: usize = 6;

/// The programme of the hour.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct HourView {
    /// What has begun and goes on, in the order in which it began.
    pub on: Vec<CardView>,
    /// What begins next: of today, or else of the next day on which something does.
    pub next: Vec<CardView>,
}

/// The programme at a moment. What is cancelled is on no wall.
pub fn hour(state: &State, now: Moment) -> HourView {
    let view = programme(state, now);
    let held = || view.days.iter().flat_map(|day| &day.cards).filter(|card| !card.is_cancelled());
    let is_on = |card: &&CardView| card.begun && !card.over;
    let on: Vec<CardView> = held().filter(is_on).take(LINES).cloned().collect();
    let mut coming = held().filter(|card| !card.begun).peekable();
    let day = coming.peek().map(|card| card.day);
    let next = coming.take_while(|card| Some(card.day) == day).take(LINES - on.len()).cloned().collect();
    HourView { on, next }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::day::{Day, TimeOfDay};
    use crate::programme::Workshop;
    use crate::programme::samples::{self, moment};

    fn at(day: u8, hour: u16, moments: &[(&str, u8, &str, &str, bool)]) -> (Vec<String>, Vec<String>) {
        let held = |(id, day, start, end, cancelled): &(&str, u8, &str, &str, bool)| Workshop {
            cancelled: *cancelled,
            ..moment(id, *day, start, end)
        };
        let state = samples::town(moments.iter().map(held));
        let first_day = Day::new(2015, 10, 12).unwrap();
        let now = Moment { day: first_day.plus(day.into()), time: TimeOfDay::new(hour, 0).unwrap() };
        let HourView { on, next } = super::hour(&state, now);
        let ids = |cards: Vec<CardView>| cards.into_iter().map(|card| card.id.to_string()).collect();
        (ids(on), ids(next))
    }

    #[test]
    fn what_is_on_stands_before_what_comes_and_what_is_over_or_cancelled_nowhere() {
        let week = [
            ("matin", 0, "09:00", "11:00", false),
            ("midi", 0, "11:00", "14:00", false),
            ("annule", 0, "11:00", "15:00", true),
            ("soir", 0, "18:00", "20:00", false),
            ("demain", 1, "10:00", "11:00", false),
        ];
        assert_eq!(at(0, 12, &week), (vec!["midi".to_owned()], vec!["soir".to_owned()]));
        assert_eq!(at(0, 8, &week).1, ["matin", "midi", "soir"]);
        assert_eq!(at(0, 11, &week).0, ["midi"], "it ends as the other begins");
        assert_eq!(at(0, 21, &week), (vec![], vec!["demain".to_owned()]));
        assert_eq!(at(1, 12, &week), (vec![], vec![]));
    }

    #[test]
    fn a_wall_holds_six_lines() {
        let ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
        let many = ids.map(|id| (id, 0, if id < "c" { "09:00" } else { "15:00" }, "16:00", false));
        let (on, next) = at(0, 10, &many);
        assert_eq!((on.len(), next.len()), (2, 4));
    }
}
