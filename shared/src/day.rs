//! Civil days and times of the town. No clock: what day it is comes in from a shell.

use crate::written::{read_struct, read_text};
use serde::Serialize;
use std::fmt;
use time::{Date, Month};

/// The minutes of a day.
const MINUTES: i32 = 24 * 60;

/// The calendar's first day: one before it would be written with a sign, and not read again.
const FIRST: Date = match Date::from_calendar_date(0, Month::January, 1) {
    Ok(date) => date,
    Err(_) => Date::MIN,
};

/// A civil day, without time zone. Written `2015-10-13`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct Day(Date);

read_text!(Day);

/// A time of day in whole minutes since midnight (0 to 1439). Written `14:00`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(into = "String")]
pub struct TimeOfDay(u16);

read_text!(TimeOfDay);

/// A civil moment in the town's own time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Moment {
    /// The day.
    pub day: Day,
    /// The time on that day.
    pub time: TimeOfDay,
}

read_struct!(Moment { day, time });

/// A text that is no day or time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BadTime(String);

impl fmt::Display for BadTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is no day (2015-10-13) or time (14:00)", self.0)
    }
}

impl Default for Day {
    /// 1 January 1970, as a beginning for folds.
    fn default() -> Self {
        Self(Date::from_julian_day(2_440_588).unwrap_or(Date::MIN))
    }
}

impl Day {
    /// The day of a year, month (1 to 12) and day of the month, if there is such a day: none before the year 0.
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let date = Date::from_calendar_date(year, Month::try_from(month).ok()?, day).ok()?;
        (year >= 0).then_some(Self(date))
    }

    /// Year, month (1 to 12), day of the month.
    pub fn parts(self) -> (i32, u8, u8) {
        let (year, month, day) = self.0.to_calendar_date();
        (year, month.into(), day)
    }

    /// Days since Monday: 0 to 6.
    pub fn weekday(self) -> u8 {
        self.0.weekday().number_days_from_monday()
    }

    /// This day moved by whole days, stopping at the calendar's ends.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(time::Duration::days(i64::from(days))).max(FIRST))
    }

    /// Days from `other` to this day; negative when this day comes first.
    pub fn since(self, other: Self) -> i32 {
        self.0.to_julian_day() - other.0.to_julian_day()
    }
}

impl TimeOfDay {
    /// The time of an hour and a minute, if there is such a time.
    pub fn new(hour: u16, minute: u16) -> Option<Self> {
        (hour < 24 && minute < 60).then(|| Self(hour * 60 + minute))
    }

    /// Hour (0 to 23) and minute (0 to 59).
    pub fn parts(self) -> (u16, u16) {
        (self.0 / 60, self.0 % 60)
    }
}

impl Moment {
    /// The moment this many hours earlier, as people count them: a day earlier is the same time of the day before.
    #[must_use]
    pub fn hours_before(self, hours: u8) -> Self {
        let minutes = i32::from(self.time.0) - i32::from(hours) * 60;
        let time = u16::try_from(minutes.rem_euclid(MINUTES)).map(TimeOfDay).unwrap_or_default();
        Self { day: self.day.plus(minutes.div_euclid(MINUTES)), time }
    }
}

impl TryFrom<String> for Day {
    type Error = BadTime;
    fn try_from(text: String) -> Result<Self, BadTime> {
        let mut parts = text.splitn(3, '-');
        let mut part = || parts.next().filter(|p| p.bytes().all(|b| b.is_ascii_digit()));
        let day = (|| Self::new(part()?.parse().ok()?, part()?.parse().ok()?, part()?.parse().ok()?))();
        day.ok_or(BadTime(text))
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl TryFrom<String> for TimeOfDay {
    type Error = BadTime;
    fn try_from(text: String) -> Result<Self, BadTime> {
        let time = text.split_once(':').and_then(|(h, m)| Self::new(h.parse().ok()?, m.parse().ok()?));
        time.ok_or(BadTime(text))
    }
}

impl From<TimeOfDay> for String {
    fn from(time: TimeOfDay) -> String {
        time.to_string()
    }
}

impl fmt::Display for TimeOfDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}", self.0 / 60, self.0 % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_written_as_people_write_them() {
        let day = Day::new(2015, 10, 12).unwrap();
        assert_eq!(day.to_string(), "2015-10-12");
        assert_eq!(day.weekday(), 0, "the week's first day was a Monday");
        assert_eq!(day.plus(20).to_string(), "2015-11-01");
        assert_eq!(day.plus(20).since(day), 20);
        assert!(Day::try_from("2015-02-29".to_owned()).is_err());
        assert!(Day::try_from("2015-2".to_owned()).is_err());
    }

    #[test]
    fn every_day_that_there_is_can_be_written_and_read() {
        let first = Day::new(0, 1, 1).unwrap();
        assert_eq!(Day::new(-1, 12, 31), None);
        for day in [first, first.plus(-1), first.plus(i32::MIN), Day::default().plus(i32::MAX)] {
            assert_eq!(Day::try_from(day.to_string()), Ok(day));
        }
    }

    #[test]
    fn hours_are_counted_back_as_people_count_them() {
        let at = |day: &str, time: &str| Moment {
            day: Day::try_from(day.to_owned()).unwrap(),
            time: TimeOfDay::try_from(time.to_owned()).unwrap(),
        };
        let start = at("2015-11-01", "09:30");
        assert_eq!(start.hours_before(0), start);
        assert_eq!(start.hours_before(9), at("2015-11-01", "00:30"));
        assert_eq!(start.hours_before(10), at("2015-10-31", "23:30"));
        assert_eq!(start.hours_before(48), at("2015-10-30", "09:30"));
    }

    #[test]
    fn times_are_whole_minutes() {
        assert_eq!(TimeOfDay::try_from("14:05".to_owned()).map(TimeOfDay::parts), Ok((14, 5)));
        assert!(TimeOfDay::try_from("24:00".to_owned()).is_err());
        assert!(TimeOfDay::try_from("noon".to_owned()).is_err());
        assert!(TimeOfDay::try_from("9999:00".to_owned()).is_err(), "more minutes than a number holds");
    }
}
