//! When a place is open: now, next, and on the days to come.
//!
//! Hours are written in OpenStreetMap's syntax, of which [`read`] reads what an office needs; those of the rights' own
//! places are read when building ([decision](../../../docs/decisions/018-opening-hours.md)). Everything here is the town's
//! civil time, as on the paper at the door: a change to summer time moves no opening.

mod holidays;
mod read;
mod see;

pub use holidays::is_holiday;
pub use see::{DayView, HoursView, hours};

use crate::day::{Day, Moment, TimeOfDay};
use std::borrow::Cow;

/// How far one looks for a day on which a place opens.
const FAR_DAYS: i32 = 60;

/// The hours of a place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hours {
    rules: Cow<'static, [Rule]>,
}

/// On some days these times, in place of what an earlier rule says of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    /// First and last day of the year, as month and day.
    pub season: Option<[(u8, u8); 2]>,
    /// Bit 0 is Monday.
    pub days: u8,
    /// Whether it is for public holidays too.
    pub holidays: bool,
    /// Minutes since midnight; none: closed.
    pub spans: Cow<'static, [(u16, u16)]>,
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

impl Hours {
    /// Those that were read when building.
    pub(crate) const fn known(rules: &'static [Rule]) -> Self {
        Self { rules: Cow::Borrowed(rules) }
    }

    /// Reads OpenStreetMap's syntax; none for what an office does not need of it.
    pub fn read(text: &str) -> Option<Self> {
        let rules = read::rules(text).ok()?.into_iter().map(|rule| Rule {
            season: rule.season,
            days: rule.days,
            holidays: rule.holidays,
            spans: rule.spans.into(),
        });
        Some(Self { rules: rules.collect() })
    }

    /// When it is open on a day, in order.
    pub fn on(&self, day: Day) -> impl Iterator<Item = (TimeOfDay, TimeOfDay)> + use<'_> {
        let rule = self.rules.iter().rfind(|rule| rule.is_for(day));
        let time = |minutes: u16| TimeOfDay::new(minutes / 60, minutes % 60);
        rule.map_or(&[][..], |rule| &*rule.spans)
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
mod tests {
    use super::*;

    #[test]
    fn who_never_opens_is_shut_and_not_looked_for_for_ever() {
        let now = Moment { day: Day::new(2026, 11, 23).unwrap(), time: TimeOfDay::new(10, 0).unwrap() };
        assert_eq!(Hours::read("off").unwrap().standing(now), Standing::Shut);
    }

    #[test]
    fn what_people_write_is_read_and_what_is_not_read_is_said() {
        for text in [
            "Mo-Fr 08:30-12:30; PH off",
            "Mo-Fr 08:30-12:00, 13:30-17:00;",
            "Mo,We  09:00-12:00;Tu 14:00-18:00",
            "Aug 01-31 off",
            "Mo-Su,PH 00:00-23:59",
        ] {
            assert!(Hours::read(text).is_some(), "{text}");
        }
        for text in ["", "24/7", "lundi 9h-12h", "Mo 12:00-09:00", "Mo[1] 09:00-12:00", "Fr 22:00-02:00", "Mo-Fr"] {
            assert!(Hours::read(text).is_none(), "{text}");
        }
        assert!(Hours::read("Mo 9999:00-10:00").is_none(), "more minutes than a number holds");
        let monday = Day::new(2026, 11, 23).unwrap();
        let hours = Hours::read("Mo-Fr 08:30-12:00, 13:30-17:00").unwrap();
        let spans: Vec<String> = hours.on(monday).map(|(from, until)| format!("{from} {until}")).collect();
        assert_eq!(spans, ["08:30 12:00", "13:30 17:00"]);
    }
}
