//! When a place is open, as cards and the slip draw it.

use super::{Hours, Standing};
use crate::day::{Day, Moment, TimeOfDay};
use crate::written::read_struct;
use serde::Serialize;

/// How many days are written out.
const DAYS: i32 = 7;

/// When a place is open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HoursView {
    /// It is open until this time.
    pub open_until: Option<TimeOfDay>,
    /// It is closed until this moment; neither, where it is closed for long.
    pub opens: Option<Moment>,
    /// Today and the six days after.
    pub days: Vec<DayView>,
    /// Whether these hours are invented.
    pub is_demo: bool,
}

read_struct!(HoursView { open_until, opens, days, is_demo });

/// One day of a place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DayView {
    /// Which.
    pub day: Day,
    /// From when until when; none on a day on which it is closed.
    pub spans: Vec<(TimeOfDay, TimeOfDay)>,
}

read_struct!(DayView { day, spans });

/// Hours at a moment.
pub fn hours(hours: &Hours, is_demo: bool, now: Moment) -> HoursView {
    let (open_until, opens) = match hours.standing(now) {
        Standing::Open(until) => (Some(until), None),
        Standing::Opens(moment) => (None, Some(moment)),
        Standing::Shut => (None, None),
    };
    let days = (0..DAYS).map(|days| now.day.plus(days)).map(|day| DayView { day, spans: hours.on(day).collect() });
    HoursView { open_until, opens, days: days.collect(), is_demo }
}
