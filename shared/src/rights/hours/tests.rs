//! The demo's office across weekends, holidays, its summer and the two nights on which clocks change.

use super::*;
use crate::hours::Standing;

fn at(text: &str) -> Moment {
    let (day, time) = text.split_once(' ').unwrap();
    Moment { day: day.to_owned().try_into().unwrap(), time: time.to_owned().try_into().unwrap() }
}

fn told(standing: Standing) -> String {
    match standing {
        Standing::Open(until) => format!("until {until}"),
        Standing::Opens(Moment { day, time }) => format!("opens {day} {time}"),
        Standing::Shut => "shut".to_owned(),
    }
}

#[test]
fn an_office_is_open_or_says_when_it_opens() {
    let ccas = of("ccas").unwrap();
    for (now, expected) in [
        // An ordinary week of November 2026; Thursday morning the office meets.
        ("2026-11-23 08:29", "opens 2026-11-23 08:30"),
        ("2026-11-23 08:30", "until 12:00"),
        ("2026-11-23 11:59", "until 12:00"),
        ("2026-11-23 12:00", "opens 2026-11-23 13:30"),
        ("2026-11-23 17:00", "opens 2026-11-24 08:30"),
        ("2026-11-26 09:00", "opens 2026-11-26 13:30"),
        ("2026-11-27 17:00", "opens 2026-11-30 08:30"),
        ("2026-11-29 10:00", "opens 2026-11-30 08:30"),
        // Easter Monday; 1 May on a Friday; Ascension on a Thursday; Whit Monday; Christmas and New Year on Fridays.
        ("2026-04-03 17:30", "opens 2026-04-07 08:30"),
        ("2026-04-06 10:00", "opens 2026-04-07 08:30"),
        ("2026-04-30 17:00", "opens 2026-05-04 08:30"),
        ("2026-05-14 14:00", "opens 2026-05-15 08:30"),
        ("2026-05-25 09:00", "opens 2026-05-26 08:30"),
        ("2026-12-24 17:00", "opens 2026-12-28 08:30"),
        ("2026-12-31 17:00", "opens 2027-01-04 08:30"),
        // 11 November is a Wednesday, 14 July a Tuesday, 15 August a Saturday.
        ("2026-11-11 09:00", "opens 2026-11-12 13:30"),
        ("2026-07-14 09:00", "opens 2026-07-15 08:30"),
        // In August it is open in the mornings only, Thursdays too.
        ("2026-08-06 09:00", "until 12:00"),
        ("2026-08-06 12:00", "opens 2026-08-07 08:30"),
        ("2026-08-31 13:30", "opens 2026-09-01 08:30"),
        // The nights of 25 October 2026 and 28 March 2027: what stands at the door is the time of the wall.
        ("2026-10-24 23:59", "opens 2026-10-26 08:30"),
        ("2026-10-25 02:30", "opens 2026-10-26 08:30"),
        ("2026-10-26 08:29", "opens 2026-10-26 08:30"),
        ("2026-10-26 08:30", "until 12:00"),
        ("2027-03-28 03:00", "opens 2027-03-30 08:30"),
    ] {
        assert_eq!(told(ccas.hours.standing(at(now))), expected, "{now}");
    }
}

#[test]
fn hours_are_of_places_that_sheets_name() {
    let named =
        |place: &str| crate::rights::catalogue::all().iter().any(|sheet| sheet.places.iter().any(|it| it.id == place));
    for open in all() {
        assert!(named(open.place), "no sheet sends anybody to {}", open.place);
    }
}
