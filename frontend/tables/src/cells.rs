//! The cells of one line, and what is wrong with them. All that is wrong in a line is said at once.

use crate::Flaw;
use crate::columns::{Column, Table};
use plein_sens_shared::day::{Day, TimeOfDay};
use plein_sens_shared::words::folded;

/// Why a cell cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Why {
    /// Something must stand there.
    Empty,
    /// More letters than fit.
    TooLong {
        /// How many do.
        most: usize,
    },
    /// It begins as a formula does, and a spreadsheet that opens it again would run it.
    Formula,
    /// A character that nobody sees.
    Control,
    /// No day.
    NotADay,
    /// No day of the event.
    OutsideEvent {
        /// Its first day.
        first: Day,
        /// Its last day.
        last: Day,
    },
    /// The town has not said yet when its event is.
    NoEvent,
    /// No time of day.
    NotATime,
    /// It ends before it begins.
    EndsBefore,
    /// No number of seats.
    NotANumber,
    /// No partner is called so.
    UnknownPartner,
    /// None of the words that can stand there.
    NotAmong {
        /// These can.
        words: Vec<&'static str>,
    },
    /// No opening hours.
    NotHours,
    /// No telephone number.
    NotAPhone,
    /// No e-mail.
    NotAnEmail,
    /// No address of the web.
    NotASite,
    /// A language whose name is not known.
    UnknownLanguage,
    /// More than there can be.
    TooMany {
        /// How many can.
        most: usize,
    },
    /// Services of a structure that is in neither the file nor the directory.
    UnknownStructure,
    /// The directory does not take it as it is.
    Unfit,
    /// Another line says the same.
    Twice {
        /// Which.
        line: u32,
    },
}

/// Whether a wheelchair gets in, and other questions with two answers.
pub const ACCESSIBLE: [(bool, &[&str]); 2] =
    [(true, &["oui", "o", "x", "yes", "vrai"]), (false, &["non", "n", "no", "faux"])];

const MONTHS: [&str; 12] = [
    "janvier",
    "fevrier",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "aout",
    "septembre",
    "octobre",
    "novembre",
    "decembre",
];

/// One line.
pub struct Cells<'a> {
    columns: &'a [Option<Column>],
    written: &'a [String],
    flaws: Vec<Flaw>,
}

impl<'a> Cells<'a> {
    pub fn of(columns: &'a [Option<Column>], written: &'a [String]) -> Self {
        Self { columns, written, flaws: Vec::new() }
    }

    /// What stands in a column.
    pub fn raw(&self, column: Column) -> &'a str {
        let place = self.columns.iter().position(|known| *known == Some(column));
        place.and_then(|place| self.written.get(place)).map_or("", |cell| cell.trim())
    }

    /// Notes that a cell cannot be read.
    pub fn wrong(&mut self, column: Column, why: Why) {
        let cell = self.raw(column).chars().take(60).collect();
        self.flaws.push(Flaw { column, cell, why });
    }

    /// What the line calls itself.
    pub fn name(&self, table: Table) -> String {
        let column = match table {
            Table::Partners | Table::Structures => Column::Name,
            Table::Workshops => Column::Title,
        };
        self.raw(column).chars().take(60).collect()
    }

    pub fn flaws(self) -> Vec<Flaw> {
        self.flaws
    }

    /// Whether the table has such a column.
    pub fn has(&self, column: Column) -> bool {
        self.columns.contains(&Some(column))
    }

    /// Whether nothing is wrong so far.
    pub fn is_fine(&self) -> bool {
        self.flaws.is_empty()
    }

    /// Words for people, `most` letters at the most.
    pub fn words(&mut self, column: Column, most: usize, needed: bool) -> Option<&'a str> {
        let text = self.raw(column);
        let why = if text.is_empty() && needed {
            Why::Empty
        } else if text.starts_with(['=', '+', '-', '@']) {
            Why::Formula
        } else if text.chars().count() > most {
            Why::TooLong { most }
        } else if text.chars().any(|letter| letter.is_control() && letter != '\n' && letter != '\r') {
            Why::Control
        } else {
            return Some(text);
        };
        self.wrong(column, why);
        None
    }

    /// One of some words; what stands first where the cell is empty.
    pub fn one_of<T: Copy>(&mut self, column: Column, all: &[(T, &[&'static str])]) -> Option<T> {
        let written = folded(self.raw(column));
        let found = all.iter().find(|(_, words)| words.iter().any(|word| folded(word) == written));
        let first = all.first().filter(|_| written.is_empty());
        let value = found.or(first).map(|(value, _)| *value);
        if value.is_none() {
            let words = all.iter().filter_map(|(_, words)| words.first().copied()).collect();
            self.wrong(column, Why::NotAmong { words });
        }
        value
    }

    /// A day: 12/10/2015, 2015-10-12, 12 octobre 2015.
    pub fn day(&mut self, column: Column) -> Option<Day> {
        let written = self.raw(column);
        let day = day(written);
        if day.is_none() {
            self.wrong(column, if written.is_empty() { Why::Empty } else { Why::NotADay });
        }
        day
    }

    /// A time of day: 17h30, 17 h, 17:30.
    pub fn time(&mut self, column: Column) -> Option<TimeOfDay> {
        let written = self.raw(column);
        let time = time(written);
        if time.is_none() {
            self.wrong(column, if written.is_empty() { Why::Empty } else { Why::NotATime });
        }
        time
    }
}

fn day(written: &str) -> Option<Day> {
    let small = folded(written);
    let mut parts: Vec<&str> = small.split(' ').collect();
    // A day of the week says nothing more.
    if parts.len() == 4 && parts[0].bytes().all(|letter| letter.is_ascii_alphabetic()) {
        parts.remove(0);
    }
    let &[one, two, three] = parts.as_slice() else { return None };
    let number = |text: &str| text.strip_suffix("er").unwrap_or(text).parse::<i32>().ok();
    let month = |text: &str| match MONTHS.iter().position(|name| *name == text) {
        Some(place) => u8::try_from(place + 1).ok(),
        None => u8::try_from(number(text)?).ok(),
    };
    let (year, day) = if one.len() == 4 { (one, three) } else { (three, one) };
    let year = match year.len() {
        4 => number(year)?,
        2 => 2_000 + number(year)?,
        _ => return None,
    };
    Day::new(year, month(two)?, u8::try_from(number(day)?).ok()?)
}

fn time(written: &str) -> Option<TimeOfDay> {
    let small = written.to_lowercase().replace([' ', '\u{a0}', '\u{202f}'], "");
    let (hour, minute) = small.split_once([':', 'h', '.'])?;
    let minute = minute.strip_suffix("mn").or_else(|| minute.strip_suffix("min")).unwrap_or(minute);
    // A spreadsheet may add the seconds.
    let minute = minute.strip_suffix(":00").unwrap_or(minute);
    let digits = |text: &str| text.len() <= 2 && text.bytes().all(|letter| letter.is_ascii_digit());
    if !digits(hour) || !digits(minute) || hour.is_empty() {
        return None;
    }
    TimeOfDay::new(hour.parse().ok()?, if minute.is_empty() { 0 } else { minute.parse().ok()? })
}
