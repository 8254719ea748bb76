//! A workshop as a file for somebody's own calendar (iCalendar, RFC 5545), made on the device. Hours are the town's own, with
//! the rule of its summer time beside them, so that no calendar has to know it.

use crate::day::{Day, TimeOfDay};

/// What stands in the calendar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<'a> {
    /// Names it: the same entry brought again replaces the first.
    pub id: &'a str,
    /// When the file was made, in milliseconds since 1970.
    pub made_ms: i64,
    /// On which day.
    pub day: Day,
    /// From when.
    pub start: TimeOfDay,
    /// Until when.
    pub end: TimeOfDay,
    /// What it is.
    pub title: &'a str,
    /// Where.
    pub place: &'a str,
    /// A line or more.
    pub about: &'a str,
}

/// The summer time of Paris as it has been since 1996: from the last Sunday of March until that of October.
const ZONE: &str = "BEGIN:VTIMEZONE\r\nTZID:Europe/Paris\r\n\
    BEGIN:DAYLIGHT\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nDTSTART:19970330T020000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n\
    BEGIN:STANDARD\r\nTZNAME:CET\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\nDTSTART:19961027T030000\r\n\
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
const DAY_MS: i64 = 86_400_000;
/// The most bytes of a line.
const LINE: usize = 75;

/// The file.
pub fn calendar(entry: &Entry<'_>) -> String {
    let mut file = String::from("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Plein Sens//FR\r\n");
    file.push_str(ZONE);
    file.push_str("BEGIN:VEVENT\r\n");
    let made = i32::try_from(entry.made_ms.div_euclid(DAY_MS)).unwrap_or_default();
    let second = entry.made_ms.rem_euclid(DAY_MS) / 1_000;
    let (hour, minute, second) = (second / 3_600, second / 60 % 60, second % 60);
    let stamp = format!("{}T{hour:02}{minute:02}{second:02}Z", date(Day::default().plus(made)));
    // What ends before it begins ends on the next day.
    let last = entry.day.plus(i32::from(entry.end < entry.start));
    for (name, value) in [
        ("UID", format!("{}@plein-sens", plain(entry.id))),
        ("DTSTAMP", stamp),
        ("DTSTART;TZID=Europe/Paris", local(entry.day, entry.start)),
        ("DTEND;TZID=Europe/Paris", local(last, entry.end)),
        ("SUMMARY", plain(entry.title)),
        ("LOCATION", plain(entry.place)),
        ("DESCRIPTION", plain(entry.about)),
    ] {
        folded(&mut file, &format!("{name}:{value}"));
    }
    file.push_str("END:VEVENT\r\nEND:VCALENDAR\r\n");
    file
}

fn date(day: Day) -> String {
    let (year, month, date) = day.parts();
    format!("{year:04}{month:02}{date:02}")
}

fn local(day: Day, time: TimeOfDay) -> String {
    let (hour, minute) = time.parts();
    format!("{}T{hour:02}{minute:02}00", date(day))
}

/// A text in which nothing means more than it says.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().filter(|letter| *letter != '\r') {
        match letter {
            '\n' => plain.push_str("\\n"),
            '\\' | ';' | ',' => plain.extend(['\\', letter]),
            letter => plain.push(letter),
        }
    }
    plain
}

/// A line, in pieces of at most [`LINE`] bytes; no letter is cut.
fn folded(file: &mut String, line: &str) {
    let mut room = LINE;
    for letter in line.chars() {
        if letter.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE - 1;
        }
        room -= letter.len_utf8();
        file.push(letter);
    }
    file.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry<'a>(title: &'a str, about: &'a str) -> Entry<'a> {
        let (day, time) = (Day::new(2026, 10, 25).unwrap(), |hour| TimeOfDay::new(hour, 30).unwrap());
        Entry {
            id: "pain",
            made_ms: 1_790_000_000_000,
            day,
            start: time(1),
            end: time(4),
            title,
            place: "Epicéa",
            about,
        }
    }

    #[test]
    fn lines_are_short_and_no_letter_is_cut() {
        let long = "é".repeat(200);
        let file = calendar(&entry(&long, "Une ligne, deux ; trois\\\nquatre"));
        assert!(file.split("\r\n").all(|line| line.len() <= LINE), "{file}");
        assert!(file.replace("\r\n ", "").contains(&format!("SUMMARY:{long}\r\n")));
        assert!(file.contains("DESCRIPTION:Une ligne\\, deux \\; trois\\\\\\nquatre\r\n"), "{file}");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']));
    }

    #[test]
    fn hours_are_the_towns_and_the_stamp_is_everywheres() {
        let file = calendar(&entry("Pain", ""));
        for line in [
            "DTSTART;TZID=Europe/Paris:20261025T013000",
            "DTEND;TZID=Europe/Paris:20261025T043000",
            "DTSTAMP:20260921T141320Z",
        ] {
            assert!(file.contains(line), "{line} is not in {file}");
        }
        let late = Entry { end: TimeOfDay::new(0, 30).unwrap(), ..entry("Nuit", "") };
        assert!(calendar(&late).contains("DTEND;TZID=Europe/Paris:20261026T003000"));
    }
}
