//! The time of a run: it begins on a Monday morning, and in the middle of the week the town's clocks are put back.

use plein_sens_backend::clock::Now;
use plein_sens_shared::day::{Day, Moment, TimeOfDay};

/// Monday 12 October 2015, 08:00, in milliseconds since 1970.
const BEGINNING_MS: i64 = 1_444_636_800_000;
const MINUTE_MS: i64 = 60_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
/// One day.
pub const DAY_MS: i64 = 24 * HOUR_MS;
/// When summer time ends, counted from the beginning.
const CLOCKS_BACK_MS: i64 = 3 * DAY_MS;

/// The server's moment, so long after the beginning.
pub fn now(ms: i64) -> Now {
    Now { ms: at(ms), moment: civil(ms) }
}

/// What a signature says of the time: the server's real clock, which knows this town's zone, reads our civil time in it.
pub fn signed_at(ms: i64) -> i64 {
    at(ms) - if ms >= CLOCKS_BACK_MS { 3 * HOUR_MS } else { 2 * HOUR_MS }
}

/// Milliseconds since 1970, so long after the beginning.
pub fn at(ms: i64) -> i64 {
    BEGINNING_MS + ms
}

/// The town's civil time, so long after the beginning (or before).
pub fn civil(ms: i64) -> Moment {
    let ms = 8 * HOUR_MS + ms - if ms >= CLOCKS_BACK_MS { HOUR_MS } else { 0 };
    let days = i32::try_from(ms.div_euclid(DAY_MS)).unwrap_or_default();
    let minutes = u16::try_from(ms.rem_euclid(DAY_MS) / MINUTE_MS).unwrap_or_default();
    Moment {
        day: Day::new(2015, 10, 12).unwrap_or_default().plus(days),
        time: TimeOfDay::new(minutes / 60, minutes % 60).unwrap_or_default(),
    }
}
