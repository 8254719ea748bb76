//! The sheet: every party of a workshop by a short code, on a tablet and on paper.
//!
//! A booking's code opens the booking, so no sheet that lies on a table shows it whole. Its first four letters find a
//! party among those of one workshop; a check character of their own, which stands apart from them and is on no visitor's
//! code, finds a slip of the finger when a sheet is typed back.

use super::super::ledger::{Party, Standing};
use super::super::who::{Level, Who};
use super::{Mark, Marked, Noted};
use crate::code::{self, BadCode, BookingId};
use crate::id::WorkshopId;
use crate::map::sorted;
use crate::programme::Need;
use crate::state::State;

/// How many letters of a booking's code stand on a sheet, before their check character.
const LETTERS: usize = 4;

/// One party on the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SheetRow {
    /// Its booking.
    pub booking: BookingId,
    /// What the sheet calls it.
    pub short: String,
    /// How many people.
    pub people: u32,
    /// How many of them are children; none where the books do not say.
    pub children: Option<u32>,
    /// What it needs.
    pub needs: Vec<Need>,
    /// How old its children are, in years, where that was asked and said.
    pub ages: Vec<u8>,
    /// The level, if it is a school class.
    pub class: Option<Level>,
    /// How it stands in the books.
    pub place: Place,
    /// What stands of it.
    pub marked: Option<Marked>,
}

/// How a party stands in the books.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// It has its seats.
    Confirmed,
    /// It waits.
    Waiting,
    /// It withdrew, and came all the same.
    Withdrawn,
}

impl SheetRow {
    /// The mark that stands.
    pub fn mark(&self) -> Mark {
        self.marked.map_or(Mark::Open, |marked| marked.last.mark)
    }

    /// What another tablet had noted otherwise.
    pub fn otherwise(&self) -> Option<Noted> {
        self.marked?.otherwise
    }
}

/// How the code of a booking begins: so much of it stands on a sheet.
pub fn beginning(booking: &BookingId) -> &str {
    &booking.as_str()[..LETTERS]
}

/// What a sheet calls a booking: its first four letters, and their check character.
pub fn short(booking: &BookingId) -> String {
    // A code was parsed when it was made.
    let mut values = code::values(beginning(booking)).unwrap_or_default();
    values.push(code::check_value(&values));
    code::written(&values)
}

/// The parties of a workshop: those with seats in the order of their short codes, as one looks for them on paper; then who
/// waits, in line; then who withdrew and came.
pub fn sheet(state: &State, id: &WorkshopId) -> Vec<SheetRow> {
    let Some(books) = state.books(id) else { return Vec::new() };
    let row = |party: &Party, place| {
        let Party { booking, people, children, needs, ages, class, .. } = party.clone();
        let (short, marked) = (short(&booking), books.attendance.marks.get(&booking).copied());
        SheetRow { booking, short, people, children, needs, ages, class, place, marked }
    };
    let (confirmed, waiting): (Vec<&Party>, Vec<&Party>) =
        books.parties.iter().partition(|party| party.standing == Standing::Confirmed);
    let mut rows: Vec<SheetRow> =
        sorted(confirmed, |a, b| a.booking.cmp(&b.booking)).into_iter().map(|it| row(it, Place::Confirmed)).collect();
    rows.extend(waiting.into_iter().map(|party| row(party, Place::Waiting)));
    for (booking, marked) in books.attendance.marks.iter().filter(|(booking, _)| books.party(booking).is_none()) {
        if let Mark::Present { people } = marked.last.mark {
            let gone = Party { people, children: None, ..Party::of(booking, &Who::default(), Standing::Confirmed) };
            rows.push(row(&gone, Place::Withdrawn));
        }
    }
    rows
}

/// How many marks of a party are known here.
pub fn seen(state: &State, id: &WorkshopId, booking: &BookingId) -> u32 {
    let marks = state.books(id).map(|books| &books.attendance.marks);
    marks.and_then(|marks| marks.get(booking)).map_or(0, |marked| marked.count)
}

/// Whom a typed or scanned text names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Found {
    /// This party.
    One(SheetRow),
    /// Two parties begin alike: the whole code says which.
    Several,
    /// It is a code, and of no party here.
    Nobody,
    /// It is no code.
    Bad(BadCode),
}

/// Finds a party by the beginning of its code, by what the sheet calls it, by its whole code, or by the QR of its booking.
pub fn find(rows: &[SheetRow], text: &str) -> Found {
    let typed = text.split_once('#').map_or(text, |(_, behind)| behind);
    let of = |start: &str| {
        let mut rows = rows.iter().filter(|row| row.booking.as_str().starts_with(start));
        match (rows.next(), rows.next()) {
            (Some(row), None) => Found::One(row.clone()),
            (Some(_), Some(_)) => Found::Several,
            (None, _) => Found::Nobody,
        }
    };
    // The beginning of the code that somebody shows, as it is read aloud: by chance no slip names another of one list.
    if let Some(start) = code::values(typed).ok().filter(|values| values.len() == LETTERS) {
        return of(&code::written(&start));
    }
    match (code::read(typed, LETTERS + 1), BookingId::typed(typed)) {
        (Ok(short), _) => of(&short[..LETTERS]),
        (Err(_), Ok(whole)) => of(whole.as_str()),
        // What is wrong is said of the code that was meant, by its length.
        (Err(why), Err(BadCode::Length { .. })) | (Err(_), Err(why)) => Found::Bad(why),
    }
}
