//! The public holidays of France (Code du travail, art. L3133-1), but for those that only Alsace and Moselle have.

use crate::day::Day;

/// Those that fall on the same day each year: month, day.
const FIXED: [(u8, u8); 8] = [(1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25)];
/// Those that move, in days after Easter Sunday: Easter Monday, Ascension, Whit Monday.
const AFTER_EASTER: [i32; 3] = [1, 39, 50];

/// Whether a day is a public holiday.
pub fn is_holiday(day: Day) -> bool {
    let (year, month, date) = day.parts();
    FIXED.contains(&(month, date)) || easter(year).is_some_and(|easter| AFTER_EASTER.contains(&day.since(easter)))
}

/// Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher (1876).
fn easter(year: i32) -> Option<Day> {
    let (golden, century, in_century) = (year % 19, year / 100, year % 100);
    let skipped = century / 4;
    let correction = (century - (century + 8) / 25 + 1) / 3;
    let moon = (19 * golden + century - skipped - correction + 15) % 30;
    let sunday = (32 + 2 * (century % 4) + 2 * (in_century / 4) - moon - in_century % 4) % 7;
    let late = (golden + 11 * moon + 22 * sunday) / 451;
    let days = moon + sunday - 7 * late + 114;
    Day::new(year, u8::try_from(days / 31).ok()?, u8::try_from(days % 31 + 1).ok()?)
}
