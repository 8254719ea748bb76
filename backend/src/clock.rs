//! The server's clock: what orders everything. The town's civil time comes with it.

use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};

/// Where the town is.
const TIME_ZONE: &str = "Europe/Paris";

/// One moment, both ways.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    /// Milliseconds since 1970.
    pub ms: i64,
    /// The same in the town's civil time.
    pub moment: Moment,
}

/// Reads the clock.
pub fn now() -> Now {
    of(Timestamp::now())
}

/// A moment in milliseconds since 1970; the beginning of time for one that is none.
pub fn at(ms: i64) -> Now {
    of(Timestamp::from_millisecond(ms).unwrap_or_default())
}

fn of(timestamp: Timestamp) -> Now {
    // The database of time zones is in the program; without this zone UTC is better than no server.
    let zone = TimeZone::get(TIME_ZONE).unwrap_or(TimeZone::UTC);
    Now { ms: timestamp.as_millisecond(), moment: civil(&timestamp.to_zoned_datetime(zone)) }
}

/// The Monday of a moment's week.
pub fn monday(moment: Moment) -> Day {
    moment.day.plus(-i32::from(moment.day.weekday()))
}

fn civil(zoned: &ZonedDateTime) -> Moment {
    let part = |part: i8| u8::try_from(part).unwrap_or_default();
    let day = Day::new(zoned.year().into(), part(zoned.month()), part(zoned.day()));
    let time = TimeOfDay::new(part(zoned.hour()).into(), part(zoned.minute()).into());
    Moment { day: day.unwrap_or_default(), time: time.unwrap_or_default() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_week_begins_on_monday() {
        let sunday = Moment { day: Day::new(2015, 10, 18).unwrap(), time: TimeOfDay::default() };
        assert_eq!(monday(sunday).to_string(), "2015-10-12");
        assert_eq!(monday(Moment { day: monday(sunday), ..sunday }), monday(sunday));
    }

    #[test]
    fn civil_time_is_the_towns() {
        let summer: Timestamp = "2026-07-01T22:30:00Z".parse().unwrap();
        let moment = civil(&summer.to_zoned_datetime(TimeZone::get(TIME_ZONE).unwrap()));
        assert_eq!((moment.day.to_string(), moment.time.to_string()), ("2026-07-02".to_owned(), "00:30".to_owned()));
    }

    /// The core counts by days and quarters of an hour, without a database of time zones.
    #[test]
    fn the_core_has_the_same_civil_time() {
        const QUARTER_MS: i64 = 15 * 60_000;
        let (from, to) = (1_420_070_400_000, 2_208_988_800_000);
        for ms in (from..to).step_by(usize::try_from(QUARTER_MS).unwrap()) {
            assert_eq!(plein_sens_shared::insights::civil::moment(ms), at(ms).moment, "{ms}");
        }
    }
}
