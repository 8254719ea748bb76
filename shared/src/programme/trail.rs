//! A trail as the town announces it: its stops with their riddles, the order in which they are done, where they stand on a plan,
//! and what awaits who has seen them all.

use super::{Audience, Need, Picture};
use crate::id::{PartnerId, StopId, TrailId};
use crate::words::Words;
use crate::written::{read_from, read_named, read_struct};
use serde::Serialize;
use std::fmt;

/// The sense that a stop is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Sense {
    /// Sight.
    Sight,
    /// Hearing.
    Hearing,
    /// Smell.
    Smell,
    /// Taste.
    Taste,
    /// Touch.
    Touch,
}

read_named!(Sense; Sight, Hearing, Smell, Taste, Touch);

/// A square of the plan, as on the map of a town: a letter for its column, from the left, and a number for its row, from the
/// top (`C4`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
pub struct Square {
    column: u8,
    row: u8,
}

read_from!(Square: String);

impl Square {
    /// How many columns a plan has.
    pub const COLUMNS: u8 = 8;
    /// How many rows.
    pub const ROWS: u8 = 6;

    /// The square in a column and a row, counted from 0; none outside the plan.
    pub fn new(column: u8, row: u8) -> Option<Self> {
        (column < Self::COLUMNS && row < Self::ROWS).then_some(Self { column, row })
    }

    /// Its column and its row, counted from 0.
    pub fn place(self) -> (u8, u8) {
        (self.column, self.row)
    }

    /// All squares, row by row.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..Self::ROWS).flat_map(|row| (0..Self::COLUMNS).map(move |column| Self { column, row }))
    }
}

impl fmt::Display for Square {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", char::from(b'A' + self.column), self.row + 1)
    }
}

impl From<Square> for String {
    fn from(square: Square) -> Self {
        square.to_string()
    }
}

impl TryFrom<String> for Square {
    type Error = &'static str;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        let square = match *text.as_bytes() {
            [column, row] => Self::new(column.wrapping_sub(b'A'), row.wrapping_sub(b'1')),
            _ => None,
        };
        square.ok_or("a square of the plan is a letter from A to H and a number from 1 to 6")
    }
}

/// One stop of a trail.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stop {
    /// Its id, which its QR opens.
    pub id: StopId,
    /// What a person types when the camera fails: four letters or digits, shown at the stop.
    pub code: String,
    /// Its sense.
    pub sense: Sense,
    /// Its name.
    pub name: Words,
    /// Its riddle.
    pub riddle: Words,
    /// What its holder can also do for the visitor.
    pub also: Words,
    /// Who holds it.
    pub partner: PartnerId,
    /// What it has for who needs it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub access: Vec<Need>,
    /// The picture beside its riddle.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub picture: Option<Picture>,
    /// Where it stands on the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place: Option<Square>,
}

read_struct!(Stop { id, code, sense, name, riddle, also, partner, picture, place } default { access });

/// A trail of stops.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Trail {
    /// Its id.
    pub id: TrailId,
    /// Its name.
    pub title: Words,
    /// What it is, in two lines.
    pub about: Words,
    /// For whom.
    pub audience: Audience,
    /// Its stops.
    pub stops: Vec<Stop>,
    /// Whether they are done one after another, as they stand here. Nobody is turned away who comes out of turn: a stop that is
    /// full stops no class.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub in_order: bool,
    /// Where people come in, on the plan.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub entrance: Option<Square>,
    /// What awaits who has seen all stops, in a sentence.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub souvenir: Option<Words>,
    /// Which fields are demonstration data.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub demo: Vec<String>,
}

read_struct!(Trail { id, title, about, audience, stops, entrance, souvenir } default { in_order, demo });

impl Trail {
    /// The stop that comes after another, where they are done one after another.
    pub fn after(&self, id: &StopId) -> Option<&Stop> {
        let place = self.stops.iter().position(|stop| stop.id == *id).filter(|_| self.in_order)?;
        self.stops.get(place + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_square_is_written_as_on_a_map() {
        let read = |text: &str| Square::try_from(text.to_owned()).ok().map(Square::place);
        assert_eq!((read("A1"), read("C4"), read("H6")), (Some((0, 0)), Some((2, 3)), Some((7, 5))));
        for outside in ["", "A", "A0", "A7", "I1", "a1", "A11", "1A", "@1", "A/", "É1"] {
            assert_eq!(read(outside), None, "{outside}");
        }
        assert_eq!(Square::all().count(), 48);
        for square in Square::all() {
            assert_eq!(Square::try_from(square.to_string()), Ok(square));
        }
    }
}
