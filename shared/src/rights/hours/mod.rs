//! When the places are open where a right can be asked for: now, next, and on the days to come.
//!
//! Hours stand in `shared/rights/places.toml` in OpenStreetMap's syntax; the build script makes them into a table of
//! rules, so that phones carry no reader of that syntax ([decision](../../../../docs/decisions/018-opening-hours.md)).
//! Everything here is the town's civil time, as on the paper at the door: a change to summer time moves no opening.

mod holidays;

pub use holidays::is_holiday;

use crate::day::{Day, Moment, TimeOfDay};

include!(concat!(env!("OUT_DIR"), "/places.rs"));

/// How far one looks for a day on which a place opens.
const FAR_DAYS: i32 = 60;

/// The hours of a place.
#[derive(Debug, PartialEq, Eq)]
pub struct Hours {
    /// Which place: the id that the sheets of the rights give it.
    pub place: &'static str,
    /// As OpenStreetMap writes them.
    pub text: &'static str,
    /// Whether they are invented for the demo.
    pub is_demo: bool,
    rules: &'static [Rule],
}

/// On some days these times, in place of what an earlier rule says of them.
#[derive(Debug, PartialEq, Eq)]
struct Rule {
    /// First and last day of the year, as month and day.
    season: Option<[(u8, u8); 2]>,
    /// Bit 0 is Monday.
    days: u8,
    holidays: bool,
    /// Minutes since midnight; none: closed.
    spans: &'static [(u16, u16)],
}

/// How a place stands at a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// It is open until this time.
    Open(TimeOfDay),
    /// It is closed, and opens at this moment.
    Opens(Moment),
    /// It is closed for longer than one can say.
    Shut,
}

/// All hours there are.
pub fn all() -> &'static [Hours] {
    PLACES
}

/// The hours of a place, where they are known.
pub fn of(place: &str) -> Option<&'static Hours> {
    PLACES.iter().find(|hours| hours.place == place)
}

impl Hours {
    /// When it is open on a day, in order.
    pub fn on(&self, day: Day) -> impl Iterator<Item = (TimeOfDay, TimeOfDay)> + use<> {
        let rule = self.rules.iter().rfind(|rule| rule.is_for(day));
        let time = |minutes: u16| TimeOfDay::new(minutes / 60, minutes % 60);
        rule.map_or(&[][..], |rule| rule.spans)
            .iter()
            .filter_map(move |(from, until)| Some((time(*from)?, time(*until)?)))
    }

    /// How it stands at a moment.
    pub fn standing(&self, now: Moment) -> Standing {
        if let Some((_, until)) = self.on(now.day).find(|(from, until)| (*from..*until).contains(&now.time)) {
            return Standing::Open(until);
        }
        let mut openings = (0..FAR_DAYS).flat_map(|days| {
            let day = now.day.plus(days);
            self.on(day).map(move |(time, _)| Moment { day, time })
        });
        openings.find(|opening| *opening > now).map_or(Standing::Shut, Standing::Opens)
    }
}

impl Rule {
    fn is_for(&self, day: Day) -> bool {
        let (_, month, date) = day.parts();
        let in_season = self.season.is_none_or(|[first, last]| (first..=last).contains(&(month, date)));
        let of_week = self.days & (1 << day.weekday()) != 0;
        in_season && (of_week || self.holidays && is_holiday(day))
    }
}

#[cfg(test)]
mod tests;
