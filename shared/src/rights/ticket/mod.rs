//! The ticket: all answers in a line short enough for a QR, to be taken from the kiosk to the phone and to the desk. It
//! holds the answers and the month, nothing that names a person, and no result: whoever opens it computes them anew.
//!
//! A ticket reads `PSD1`, two letters for how long it is, and the rest in bits ([`bits`]): the month, how many answers, each
//! answer as its question's mark, of whom, what kind of answer, and what it is; at last a checksum. Each answer says itself
//! how long it is, so a question that is gone is passed over, and asked again. The form is for ever: another one has another
//! number than 1.

mod bits;
mod keyboard;
mod pack;

use super::answers::Answers;
use super::month::Month;
use crate::written::{read_named, read_tagged};
use bits::{Bits, CHECK_BITS, Taker};
use serde::Serialize;

/// How tickets of this version begin; the letters before the number are those of every version.
const NAME: &str = "PSD";
const VERSION: char = '1';
const LENGTH_LETTERS: usize = 2;
const LENGTH_BITS: u32 = 10;
/// The longest that is looked at, in bytes.
const LONGEST: usize = 4 * 1024;
/// Months are counted from this year on.
const FIRST_YEAR: i32 = 2020;
const MONTH_BITS: u32 = 11;

/// Why a text is no ticket, each with one sentence in the locale files (`ticket-…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BadTicket {
    /// Something else altogether.
    Foreign,
    /// A ticket of another version of the app.
    Version,
    /// A part is missing, or a letter is wrong.
    Torn,
}

read_named!(BadTicket; Foreign, Version, Torn);

/// What a ticket says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "ticket", rename_all = "snake_case")]
pub enum TicketView {
    /// The answers.
    Whole {
        /// As [`Answers::written`] writes them.
        answers: String,
        /// The month for which the results were computed.
        month: String,
    },
    /// It is none.
    Bad {
        /// Why.
        why: BadTicket,
    },
}

read_tagged!(TicketView, "ticket"; Whole { answers, month }, Bad { why });

/// The ticket of these answers; none if they are too many for any QR that we would print.
pub fn write(answers: &Answers, month: Month) -> Option<String> {
    let (year, number) = month.parts();
    let mut bits = Bits::default();
    let months = (year - FIRST_YEAR) * 12 + i32::from(number) - 1;
    bits.put(u64::from(months.unsigned_abs()), MONTH_BITS);
    pack::put(answers, &mut bits);
    let check = bits.check();
    bits.put(check, CHECK_BITS);
    let letters = bits.letters();
    let count = u64::try_from(letters.len()).ok().filter(|count| *count < 1 << LENGTH_BITS)?;
    let mut length = Bits::default();
    length.put(count, LENGTH_BITS);
    Some(format!("{NAME}{VERSION}{}{letters}", length.letters()))
}

/// What was scanned, typed or pasted; an address before a `#` does not count.
pub fn read(text: &str) -> TicketView {
    match taken(text) {
        Ok((answers, month)) => TicketView::Whole { answers: answers.written(), month: month.to_string() },
        Err(why) => TicketView::Bad { why },
    }
}

fn taken(text: &str) -> Result<(Answers, Month), BadTicket> {
    if text.len() > LONGEST {
        return Err(BadTicket::Foreign);
    }
    let text = text.split_whitespace().collect::<String>().to_uppercase();
    let text = match text.rfind(keyboard::NAME) {
        // The address before it is garbled too, its `#` with it.
        Some(place) => keyboard::american(&text[place..]),
        None => text.rsplit('#').next().unwrap_or_default().to_owned(),
    };
    let rest = text.strip_prefix(NAME).ok_or(BadTicket::Foreign)?;
    let rest = rest.strip_prefix(VERSION).ok_or_else(|| other_version(rest))?;
    let (length, letters) = rest.split_at_checked(LENGTH_LETTERS).ok_or(BadTicket::Torn)?;
    let length = Taker::of(length).and_then(|mut taker| taker.take(LENGTH_BITS)).ok_or(BadTicket::Torn)?;
    if u64::try_from(letters.len()) != Ok(length) {
        return Err(BadTicket::Torn);
    }
    Taker::of(letters).and_then(|mut bits| whole(&mut bits)).ok_or(BadTicket::Torn)
}

/// A number that is another version's; anything else there is no ticket of ours.
fn other_version(rest: &str) -> BadTicket {
    match rest.chars().next() {
        Some(version) if version.is_ascii_digit() => BadTicket::Version,
        Some(_) => BadTicket::Foreign,
        None => BadTicket::Torn,
    }
}

fn whole(bits: &mut Taker) -> Option<(Answers, Month)> {
    let months = i32::try_from(bits.take(MONTH_BITS)?).ok()?;
    let month = Month::new(FIRST_YEAR, 1)?.plus(months);
    let answers = pack::take(bits)?;
    let computed = bits.check();
    (bits.take(CHECK_BITS)? == computed && bits.is_over()).then_some((answers, month))
}

#[cfg(test)]
mod tests;
