//! The device's clock. Good enough to say what is today; the server's time is what decides.

use js_sys::Date;
use plein_sens_shared::context::{Context, Knowledge, Role};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};

/// The circumstances of a tap, now.
pub fn context() -> Context {
    // Milliseconds since 1970 are whole and far below 2^53.
    #[allow(clippy::cast_possible_truncation)]
    let now_ms = Date::now() as i64;
    let (role, knowledge) = (Role::Person, Knowledge::OwnScopes);
    Context { now_ms, now: local(now_ms), happened_ms: now_ms, role, knowledge }
}

/// The town's civil time of a moment in milliseconds since 1970; kiosk and phones of a town are in its time zone.
pub fn local(at_ms: i64) -> Moment {
    #[allow(clippy::cast_precision_loss)]
    let date = Date::new(&(at_ms as f64).into());
    let small = |value: u32| u8::try_from(value).unwrap_or_default();
    let year = i32::try_from(date.get_full_year()).unwrap_or_default();
    let day = Day::new(year, small(date.get_month() + 1), small(date.get_date()));
    let short = |value: u32| u16::try_from(value).unwrap_or_default();
    let time = TimeOfDay::new(short(date.get_hours()), short(date.get_minutes()));
    Moment { day: day.unwrap_or_default(), time: time.unwrap_or_default() }
}

/// Milliseconds since this page was loaded, by a clock that nobody sets; whole, as a number with a fraction takes 20 kB
/// to write and read. None where the browser has no such clock.
pub fn monotonic_ms() -> Option<i64> {
    Some(whole(web_sys::window()?.performance()?.now()))
}

/// The moment at which this page was loaded, in milliseconds since 1970, as its monotonic clock knows it.
pub fn loaded_ms() -> Option<i64> {
    Some(whole(web_sys::window()?.performance()?.time_origin()))
}

/// Far below 2^53.
#[allow(clippy::cast_possible_truncation)]
fn whole(ms: f64) -> i64 {
    ms as i64
}
