//! Is a workshop in somebody's calendar at its hour, whatever the clocks do? What Python's `icalendar` read in our files stands in
//! `calendars.json`, in UTC, by the calendar's own zone and by the one that we send along; here it is held against jiff.
//! `PLEIN_SENS_WRITE=1` writes the files for `calendars.py`, which reads them.

use jiff::civil::DateTime;
use plein_sens_shared::day::{Day, TimeOfDay};
use plein_sens_shared::sync::next_digest;
use plein_sens_shared::workshops::{Entry, calendar};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::{env, fs};

/// The last Sundays of March and October of these years, and what stands around them.
const YEARS: [i32; 5] = [2015, 2026, 2027, 2028, 2031];
const HOURS: [(u16, u16); 3] = [(0, 1), (1, 4), (14, 16)];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("contract")
}

/// Day, hours, and our file.
fn cases() -> Vec<(Day, TimeOfDay, TimeOfDay, String)> {
    let mut cases = Vec::new();
    for (year, month) in YEARS.into_iter().flat_map(|year| [(year, 3), (year, 10)]) {
        let end = Day::new(year, month, 31).unwrap();
        let sunday = end.plus(-i32::from((end.weekday() + 1) % 7));
        for day in [-1, 0, 1].map(|days| sunday.plus(days)) {
            for (from, until) in HOURS {
                let (start, end) = (TimeOfDay::new(from, 30).unwrap(), TimeOfDay::new(until, 30).unwrap());
                let (title, place) = ("L’atelier soupe, du dimanche", "Epicéa ; la cuisine");
                let about = "https://plein-sens.ville-vierzon.fr/inscription#K7PM4XQ29TRW";
                let entry =
                    Entry { id: "atelier-soupe", made_ms: 1_790_000_000_000, day, start, end, title, place, about };
                cases.push((day, start, end, calendar(&entry)));
            }
        }
    }
    cases
}

fn utc(day: Day, time: TimeOfDay) -> String {
    let local: DateTime = format!("{day}T{time}:00").parse().unwrap();
    local.in_tz("Europe/Paris").unwrap().timestamp().to_string()
}

#[test]
fn a_workshop_stands_in_every_calendar_at_its_hour() {
    let cases = cases();
    if env::var_os("PLEIN_SENS_WRITE").is_some() {
        let files: Vec<Value> =
            cases.iter().map(|(.., file)| json!({ "digest": next_digest("", file), "file": file })).collect();
        let target = folder().join("../../target/calendars.json");
        fs::write(target, serde_json::to_string(&files).unwrap()).unwrap();
    }
    let text = fs::read_to_string(folder().join("calendars.json")).unwrap();
    let read: Vec<Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(read.len(), cases.len(), "calendars.py reads what PLEIN_SENS_WRITE=1 has written");
    for ((day, start, end, file), read) in cases.iter().zip(&read) {
        assert_eq!(read["digest"], next_digest("", file), "{day}: the file is another than the one that was read");
        let truth = json!([utc(*day, *start), utc(*day, *end)]);
        assert_eq!(read["own"], truth, "{day}, by the calendar's own zone");
        assert_eq!(read["sent"], truth, "{day}, by the zone that comes with it");
        assert_eq!(read["title"], "L’atelier soupe, du dimanche");
        assert_eq!(read["place"], "Epicéa ; la cuisine");
    }
}
