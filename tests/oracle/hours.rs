//! Opening hours beside an outside judge: the library that reads OpenStreetMap's syntax whole, with its own holidays.

use chrono::{NaiveDate, NaiveDateTime};
use opening_hours::localization::Country;
use opening_hours::{Context, OpeningHours};
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::hours::Standing;
use plein_sens_shared::rights::hours;

const FIRST: (i32, u8, u8) = (2025, 1, 1);
const DAYS: i32 = 4 * 365 + 1;

fn theirs(Moment { day, time }: Moment) -> NaiveDateTime {
    let ((year, month, date), (hour, minute)) = (day.parts(), time.parts());
    let day = NaiveDate::from_ymd_opt(year, month.into(), date.into()).unwrap();
    day.and_hms_opt(hour.into(), minute.into(), 0).unwrap()
}

#[test]
fn each_half_hour_of_four_years_is_open_or_closed_alike() {
    let first = Day::new(FIRST.0, FIRST.1, FIRST.2).unwrap();
    for place in hours::all() {
        let hours = &place.hours;
        let judge: OpeningHours = place.text.parse().unwrap();
        let judge = judge.with_context(Context::default().with_holidays(Country::FR.holidays()));
        let mut open = 0;
        for day in (0..DAYS).map(|days| first.plus(days)) {
            for half in 0..48 {
                let now = Moment { day, time: TimeOfDay::new(half / 2, half % 2 * 30).unwrap() };
                let ours = matches!(hours.standing(now), Standing::Open(_));
                assert_eq!(ours, judge.is_open(theirs(now)), "{} on {now:?}", place.place);
                open += u32::from(ours);
            }
            // Somebody who stands before the door when it has closed for the day.
            let evening = Moment { day, time: TimeOfDay::new(20, 0).unwrap() };
            let Standing::Opens(next) = hours.standing(evening) else { panic!("{} opens after {day}", place.place) };
            assert_eq!(judge.next_change(theirs(evening)), Some(theirs(next)), "{} after {day}", place.place);
        }
        assert!(open > 10_000, "{}: open for {open} half hours only", place.place);
    }
}
