//! Who came. A mark says it of one party, by its booking; people who came without one are a number. Marks stand in the scope
//! of the workshop and are read by who runs it.
//!
//! The order in which the centre received them is the order that counts, whatever the tablets' clocks said: the last mark
//! of a party stands. A mark that was made without knowing the one before says so, so that somebody can look.

mod mark;
mod sheet;
#[cfg(test)]
mod tests;

pub use mark::{CountWalkIns, MOST_WALK_INS, MarkAttendance};
pub use sheet::{Found, Place, SheetRow, beginning, find, seen, sheet, short};

use super::ledger::{Ledger, Standing};
use crate::code::BookingId;
use crate::map::Map;
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// What became of a party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "mark", rename_all = "snake_case")]
pub enum Mark {
    /// So many of it came.
    Present {
        /// How many.
        people: u32,
    },
    /// It said that it would not come.
    Excused,
    /// It did not come.
    Absent,
    /// A mark was a slip: nothing is known of it.
    Open,
}

read_tagged!(Mark, "mark"; Present { people }, Excused {}, Absent {}, Open {});

/// A mark and its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Noted {
    /// When the tablet noted it, in milliseconds since 1970.
    pub at_ms: i64,
    /// What it noted.
    #[serde(flatten)]
    pub mark: Mark,
}

read_struct!(Noted { at_ms } flat { mark });

/// What stands of one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Marked {
    /// The mark that stands.
    #[serde(flatten)]
    pub last: Noted,
    /// How many marks of it there are.
    pub count: u32,
    /// What had been noted otherwise when the last mark was made elsewhere, without knowing it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub otherwise: Option<Noted>,
}

read_struct!(Marked { count, otherwise } flat { last });

/// Who came to one workshop.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Attendance {
    /// By booking.
    pub marks: Map<BookingId, Marked>,
    /// How many came without one.
    pub walk_ins: u32,
}

read_struct!(Attendance { marks, walk_ins });

impl Attendance {
    /// Whether nothing was noted.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Takes a mark in that was made where so many marks of this party were known.
    pub(super) fn mark(&mut self, booking: &BookingId, noted: Noted, seen: u32) {
        let before = self.marks.get(booking).copied();
        let count = before.map_or(0, |before| before.count);
        let unseen = before.filter(|_| seen < count).map(|before| before.otherwise.unwrap_or(before.last));
        let otherwise = unseen.filter(|unseen| unseen.mark != noted.mark);
        self.marks.insert(booking.clone(), Marked { last: noted, count: count.saturating_add(1), otherwise });
    }

    /// Takes in that so many more people came without a booking, or that so many fewer had.
    pub(super) fn walk_in(&mut self, more: u32, fewer: u32) {
        self.walk_ins = self.walk_ins.saturating_add(more).saturating_sub(fewer);
    }
}

/// What a workshop's attendance adds up to, in people. Of those who were expected, each is in one of present, excused,
/// absent and open.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Figures {
    /// People who had seats, or were let in though they had none.
    pub expected: u32,
    /// Those of them who came.
    pub present: u32,
    /// Who said that they would not.
    pub excused: u32,
    /// Who did not come, also of a party of which others came.
    pub absent: u32,
    /// Of whom nothing is noted.
    pub open: u32,
    /// Who came without a booking.
    pub walk_ins: u32,
}

impl Figures {
    /// Whether nothing is noted of anybody.
    pub fn is_unnoted(self) -> bool {
        self.open == self.expected && self.walk_ins == 0
    }

    /// Everybody who was there.
    pub fn came(self) -> u32 {
        self.present.saturating_add(self.walk_ins)
    }

    fn add(&mut self, people: u32, mark: Mark) {
        self.expected += people;
        match mark {
            Mark::Present { people: came } => {
                self.present += came.min(people);
                self.absent += people.saturating_sub(came);
            }
            Mark::Excused => self.excused += people,
            Mark::Absent => self.absent += people,
            Mark::Open => self.open += people,
        }
    }
}

/// What the attendance of a workshop adds up to.
pub fn figures(books: &Ledger) -> Figures {
    let marks = &books.attendance.marks;
    let mut figures = Figures { walk_ins: books.attendance.walk_ins, ..Figures::default() };
    for party in &books.parties {
        let mark = marks.get(&party.booking).map_or(Mark::Open, |marked| marked.last.mark);
        // Who waits was not expected; but whoever was let in came.
        match (party.standing, mark) {
            (Standing::Confirmed, mark) => figures.add(party.people, mark),
            (Standing::Waiting, Mark::Present { people }) => figures.add(people, mark),
            (Standing::Waiting, Mark::Excused | Mark::Absent | Mark::Open) => {}
        }
    }
    // Somebody withdrew, and came all the same.
    for (booking, marked) in marks.iter() {
        if let (None, Mark::Present { people }) = (books.party(booking), marked.last.mark) {
            figures.add(people, marked.last.mark);
        }
    }
    figures
}
