//! A file that a spreadsheet has written becomes what the town announces. Everything is read before anything is
//! announced, and each line that does not fit says in which column, and why. No browser here, and no words for people:
//! the staff's program says them.

mod cells;
mod columns;
mod hours;
mod inclusion;
mod ods;
mod partners;
mod structures;
#[cfg(test)]
mod tests;
mod text;
mod workshops;
mod write;

pub use cells::Why;
pub use columns::{Column, Table, slug};
pub use ods::{Sheet, ods};
pub use write::csv;

use cells::Cells;
use plein_sens_shared::command::Command;
use plein_sens_shared::programme::{Announce, Announcement, Programme};
use plein_sens_shared::state::State;

/// The largest file, in bytes: a department's export of data·inclusion.
pub const LARGEST: i32 = 16 * 1024 * 1024;
/// The largest table among them.
const LARGEST_TABLE: usize = 2 * 1024 * 1024;
/// The most lines.
pub const MOST: usize = 5_000;

/// What a file would change.
#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    /// Its lines in order, empty ones left out.
    pub lines: Vec<Line>,
    /// Whether they are entries of a list rather than lines of a table.
    pub entries: bool,
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
    /// What cannot be used of it, and is left aside.
    pub left: Vec<Flaw>,
}

/// What would become of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Fate {
    /// Something new stands there.
    New(Command),
    /// What is there changes.
    Changed(Command),
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
    /// It is larger than 2 MB, or has more lines than [`MOST`].
    TooLarge,
    /// Columns without which nothing can be read.
    Missing(Vec<Column>),
    /// A column stands there twice.
    Twice(Column),
    /// That export is larger than [`LARGEST`], or has more than [`MOST`] structures and services.
    ExportTooLarge,
    /// It is no export of data·inclusion.
    NotInclusion,
    /// There is nothing in that export.
    Nothing,
}

impl Preview {
    /// What is sent when somebody says yes.
    pub fn commands(&self) -> impl Iterator<Item = (u32, &Command)> {
        self.lines.iter().filter_map(|line| match &line.fate {
            Fate::New(command) | Fate::Changed(command) => Some((line.n, command)),
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

/// Reads a file, beside what the town has told already.
pub fn preview(table: Table, bytes: &[u8], state: &State) -> Result<Preview, Unreadable> {
    let export = table == Table::Structures && inclusion::is_json(bytes);
    if export {
        return inclusion::preview(bytes, &state.directory);
    }
    if bytes.len() > LARGEST_TABLE {
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
    let programme = &state.programme;
    let mut reader = match table {
        Table::Partners => Reader::Partners(partners::Partners::new(programme)),
        Table::Workshops => Reader::Workshops(workshops::Workshops::new(programme)),
        Table::Structures => Reader::Structures(structures::Structures::new(&state.directory)),
    };
    let line = |row: &text::Row| {
        let mut cells = Cells::of(&columns, &row.cells);
        let read = match &mut reader {
            Reader::Partners(reader) => reader.read(row.n, &mut cells).map(|what| fate(programme, what)),
            Reader::Workshops(reader) => reader.read(row.n, &mut cells).map(|what| fate(programme, what)),
            Reader::Structures(reader) => reader.read(row.n, &mut cells),
        };
        let name = cells.name(table);
        let flaws = cells.flaws();
        let fate = read.filter(|_| flaws.is_empty()).unwrap_or(Fate::Bad(flaws));
        Line { n: row.n, name, fate, left: Vec::new() }
    };
    Ok(Preview { lines: rows.iter().map(line).collect(), entries: false })
}

enum Reader<'a> {
    Partners(partners::Partners<'a>),
    Workshops(workshops::Workshops<'a>),
    Structures(structures::Structures<'a>),
}

fn fate(programme: &Programme, what: Announcement) -> Fate {
    match programme.under(&what) {
        None => Fate::New(Command::Announce(Announce { what, over: None })),
        Some(held) if held == what => Fate::Same,
        Some(held) => Fate::Changed(Command::Announce(Announce { what, over: Some(held.edition()) })),
    }
}
