//! A file that a spreadsheet has written becomes what the town announces. Everything is read before anything is
//! announced, and each line that does not fit says in which column, and why. No browser here, and no words for people:
//! the staff's program says them.

mod cells;
mod columns;
mod partners;
#[cfg(test)]
mod tests;
mod text;
mod workshops;
mod write;

pub use cells::Why;
pub use columns::{Column, Table, slug, unaccented};
pub use write::csv;

use cells::Cells;
use plein_sens_shared::programme::{Announce, Announcement, Programme};

/// The largest file, in bytes.
pub const LARGEST: i32 = 2 * 1024 * 1024;
/// The most lines.
pub const MOST: usize = 5_000;

/// What a file would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Its lines in order, empty ones left out.
    pub lines: Vec<Line>,
}

/// One line of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Which line of the file, the first being 1.
    pub n: u32,
    /// What it calls itself: its first named column.
    pub name: String,
    /// What would become of it.
    pub fate: Fate,
}

/// What would become of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// Something new is announced.
    New(Announce),
    /// What is there changes.
    Changed(Announce),
    /// It is there already, just so.
    Same,
    /// It cannot be read as it is.
    Bad(Vec<Flaw>),
}

/// What is wrong in one cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Flaw {
    /// In which column.
    pub column: Column,
    /// What stands there.
    pub cell: String,
    /// Why it cannot be read.
    pub why: Why,
}

/// Why a file cannot be read at all.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unreadable {
    /// There is nothing below its headings.
    Empty,
    /// It is no text: a spreadsheet's own format, not one of cells and lines.
    NotText,
    /// It is larger than [`LARGEST`], or has more lines than [`MOST`].
    TooLarge,
    /// Columns without which nothing can be read.
    Missing(Vec<Column>),
    /// A column stands there twice.
    Twice(Column),
}

impl Preview {
    /// What is announced when somebody says yes.
    pub fn announces(&self) -> impl Iterator<Item = (u32, &Announce)> {
        self.lines.iter().filter_map(|line| match &line.fate {
            Fate::New(announce) | Fate::Changed(announce) => Some((line.n, announce)),
            Fate::Same | Fate::Bad(_) => None,
        })
    }

    /// How many lines are new, changed, as they were, and to be mended.
    pub fn counts(&self) -> [usize; 4] {
        let mut counts = [0; 4];
        for line in &self.lines {
            let place = match line.fate {
                Fate::New(_) => 0,
                Fate::Changed(_) => 1,
                Fate::Same => 2,
                Fate::Bad(_) => 3,
            };
            counts[place] += 1;
        }
        counts
    }
}

/// Reads a file, beside what the town has announced already.
pub fn preview(table: Table, bytes: &[u8], programme: &Programme) -> Result<Preview, Unreadable> {
    if i32::try_from(bytes.len()).ok().is_none_or(|size| size > LARGEST) {
        return Err(Unreadable::TooLarge);
    }
    let rows = text::rows(bytes)?;
    let (headings, rows) = rows.split_first().ok_or(Unreadable::Empty)?;
    let columns = columns::found(table, &headings.cells)?;
    if rows.is_empty() {
        return Err(Unreadable::Empty);
    }
    if rows.len() > MOST {
        return Err(Unreadable::TooLarge);
    }
    let mut reader = match table {
        Table::Partners => Reader::Partners(partners::Partners::new(programme)),
        Table::Workshops => Reader::Workshops(workshops::Workshops::new(programme)),
    };
    let line = |row: &text::Row| {
        let mut cells = Cells::of(&columns, &row.cells);
        let read = match &mut reader {
            Reader::Partners(reader) => reader.read(row.n, &mut cells),
            Reader::Workshops(reader) => reader.read(row.n, &mut cells),
        };
        let name = cells.name(table);
        let flaws = cells.flaws();
        let fate = match read.filter(|_| flaws.is_empty()) {
            Some(what) => fate(programme, what),
            None => Fate::Bad(flaws),
        };
        Line { n: row.n, name, fate }
    };
    Ok(Preview { lines: rows.iter().map(line).collect() })
}

enum Reader<'a> {
    Partners(partners::Partners<'a>),
    Workshops(workshops::Workshops<'a>),
}

fn fate(programme: &Programme, what: Announcement) -> Fate {
    match programme.under(&what) {
        None => Fate::New(Announce { what, over: None }),
        Some(held) if held == what => Fate::Same,
        Some(held) => Fate::Changed(Announce { what, over: Some(held.edition()) }),
    }
}
