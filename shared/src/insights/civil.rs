//! The town's civil time of a moment that is past: what is counted by days and quarters of an hour is counted as people there
//! count them. The rule is the European Union's (directive 2000/84/EC): one hour more from the last Sunday of March to the
//! last of October, both at one o'clock of universal time. The shells have whole databases of time zones and must agree.

use crate::day::{Day, Moment, TimeOfDay};

const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;

/// When it was, in the town's own time, of milliseconds since 1970.
pub fn moment(at_ms: i64) -> Moment {
    let hours = if is_summer(at_ms) { 2 } else { 1 };
    let there = at_ms.saturating_add(hours * HOUR_MS);
    let minutes = there.rem_euclid(DAY_MS) / MINUTE_MS;
    let part = |part: i64| u16::try_from(part).unwrap_or_default();
    Moment { day: day(there), time: TimeOfDay::new(part(minutes / 60), part(minutes % 60)).unwrap_or_default() }
}

/// The quarter of an hour in which it was: its beginning.
pub fn quarter(at_ms: i64) -> Moment {
    const QUARTER_MS: i64 = 15 * MINUTE_MS;
    moment(at_ms.div_euclid(QUARTER_MS).saturating_mul(QUARTER_MS))
}

fn is_summer(at_ms: i64) -> bool {
    let (year, ..) = day(at_ms).parts();
    let change = |month| ms(last_sunday(year, month)) + HOUR_MS;
    (change(3)..change(10)).contains(&at_ms)
}

/// Of a month that has 31 days.
fn last_sunday(year: i32, month: u8) -> Day {
    let last = Day::new(year, month, 31).unwrap_or_default();
    last.plus(-i32::from((last.weekday() + 1) % 7))
}

fn day(ms: i64) -> Day {
    Day::default().plus(i32::try_from(ms.div_euclid(DAY_MS)).unwrap_or_default())
}

fn ms(day: Day) -> i64 {
    i64::from(day.since(Day::default())) * DAY_MS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn summer_begins_and_ends_at_night() {
        let check = |at_ms: i64, day: &str, time: &str| {
            let at = moment(at_ms);
            assert_eq!((at.day.to_string(), at.time.to_string()), (day.to_owned(), time.to_owned()), "{at_ms}");
        };
        // 13 October 2015, 10:00 of universal time.
        check(1_444_730_400_000, "2015-10-13", "12:00");
        // The night of 29 March 2026, and that of 25 October.
        check(1_774_745_999_999, "2026-03-29", "01:59");
        check(1_774_746_000_000, "2026-03-29", "03:00");
        check(1_792_889_999_999, "2026-10-25", "02:59");
        check(1_792_890_000_000, "2026-10-25", "02:00");
        check(-1, "1970-01-01", "00:59");
        assert_eq!(quarter(1_444_730_400_000 + 44 * MINUTE_MS).time.to_string(), "12:30");
    }
}
