//! Reads an answer as people type it: `1 234,50 €`, `20/01/1996`, `١٢٣٤٫٥٠`, several words with commas.

use super::{Answer, BadAnswer, NONE, SAME, TO, UNKNOWN, UNSAID};
use crate::day::Day;
use crate::rights::money::{Cents, Range};
use crate::rights::questions::Kind;

/// The answer that a text is, for a question of this kind.
pub(super) fn parse(kind: Kind, raw: &str) -> Result<Answer, BadAnswer> {
    match raw {
        UNKNOWN => return Ok(Answer::Unknown),
        UNSAID => return Ok(Answer::Unsaid),
        _ => {}
    }
    let raw = &western(raw);
    match kind {
        Kind::Choice(choices) => choice(choices, raw).map(Answer::Choice),
        Kind::Many(_) if raw == NONE => Ok(Answer::Many(Vec::new())),
        Kind::Many(choices) => {
            let picked: Vec<&'static str> =
                raw.split(',').map(|word| choice(choices, word)).collect::<Result<_, _>>()?;
            Ok(Answer::Many(choices.iter().filter(|choice| picked.contains(choice)).copied().collect()))
        }
        Kind::Day => Ok(Answer::Days(vec![day(raw)?])),
        Kind::Days => raw.split(',').map(day).collect::<Result<_, _>>().map(Answer::Days),
        Kind::Number { min, max, .. } => bounded(decimal(raw, 0)?, min, max).map(Answer::Number),
        Kind::Amounts { may_be_same: true, .. } if raw == SAME => Ok(Answer::Same),
        Kind::Amounts { parts, monthly, bands, max, .. } => {
            // What begins with the sign is an amount below nothing.
            if let Some((from, to)) = raw.split_once(TO).filter(|(from, _)| !bands.is_empty() && !from.is_empty()) {
                return about(from, to, max);
            }
            let amounts: Vec<Cents> = raw.split(';').map(|part| amount(part, max)).collect::<Result<_, _>>()?;
            if amounts.len() == parts.len() || monthly && amounts.len() == 1 {
                Ok(Answer::Amounts(amounts))
            } else {
                Err(BadAnswer::PartMissing)
            }
        }
    }
}

/// The digits that the keyboards of Arabic and Dari write, as those of France.
fn western(raw: &str) -> String {
    let digit = |c: char, zero: char| char::from_digit(u32::from(c) - u32::from(zero), 10);
    let one = |c: char| match c {
        '٠'..='٩' => digit(c, '٠'),
        '۰'..='۹' => digit(c, '۰'),
        '٫' => Some(','),
        // Between thousands, and what only says in which direction one writes.
        '٬' | '\u{200e}' | '\u{200f}' | '\u{61c}' => None,
        _ => Some(c),
    };
    raw.chars().filter_map(one).collect()
}

fn choice(choices: &'static [&'static str], value: &str) -> Result<&'static str, BadAnswer> {
    choices.iter().find(|choice| **choice == value.trim()).copied().ok_or(BadAnswer::NoSuchChoice)
}

/// Any two amounts: bands are data and may change, and one that was chosen once is read for ever.
fn about(from: &str, to: &str, max: Cents) -> Result<Answer, BadAnswer> {
    let (min, max) = (amount(from, max)?, amount(to, max)?);
    if min < max { Ok(Answer::About(Range { min, max })) } else { Err(BadAnswer::NotANumber) }
}

fn amount(raw: &str, max: Cents) -> Result<Cents, BadAnswer> {
    bounded(decimal(raw, 2)?, 0, max.0).map(Cents)
}

/// A day as machines write it, or as people in France do.
fn day(raw: &str) -> Result<Day, BadAnswer> {
    let raw = raw.trim();
    // Without signs, as a number pad types it: 20011996.
    if let (8, Some((number, month, year))) = (raw.len(), split_digits(raw)) {
        return self::day(&format!("{number}/{month}/{year}"));
    }
    let parts: Vec<&str> = raw.split(['/', '.', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let [first, month, last] = parts[..] else { return Err(BadAnswer::NotADay) };
    let (year, day) = if first.len() == 4 { (first, last) } else { (last, first) };
    let number = |text: &str| text.parse::<u8>().map_err(|_| BadAnswer::NotADay);
    let year = year.parse::<i32>().map_err(|_| BadAnswer::NotADay)?;
    if !(1_900..=2_100).contains(&year) {
        return Err(BadAnswer::ImpossibleDay);
    }
    Day::new(year, number(month)?, number(day)?).ok_or(BadAnswer::NotADay)
}

fn split_digits(raw: &str) -> Option<(&str, &str, &str)> {
    let digits = raw.bytes().all(|b| b.is_ascii_digit());
    if digits { Some((raw.get(..2)?, raw.get(2..4)?, raw.get(4..)?)) } else { None }
}

fn bounded(number: i64, min: i64, max: i64) -> Result<i64, BadAnswer> {
    if number < min {
        Err(BadAnswer::TooSmall { min })
    } else if number > max {
        Err(BadAnswer::TooLarge { max })
    } else {
        Ok(number)
    }
}

/// More digits than any answer has; what is longer is simply too large.
const MANY_DIGITS: usize = 15;

/// Reads a number as people write it in France, `1 234,50 €`, in units of its last decimal place.
fn decimal(raw: &str, places: usize) -> Result<i64, BadAnswer> {
    let text: String = raw.chars().filter(|c| !c.is_whitespace() && *c != '\u{202f}').collect();
    let text = text.trim_end_matches("€").trim_end_matches("euros").trim_end_matches("ans");
    let (negative, text) = text.strip_prefix(['-', '−']).map_or((false, text), |rest| (true, rest));
    let (whole, fraction) = text.split_once([',', '.']).unwrap_or((text, ""));
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(fraction) {
        return Err(BadAnswer::NotANumber);
    }
    let fraction = fraction.trim_end_matches('0');
    if fraction.len() > places {
        return Err(BadAnswer::TooFine);
    }
    let units = format!("{whole}{fraction:0<places$}");
    let units = units.trim_start_matches('0');
    let number = match units.len() {
        0 => 0,
        1..=MANY_DIGITS => units.parse().map_err(|_| BadAnswer::NotANumber)?,
        _ => i64::MAX,
    };
    Ok(if negative { -number } else { number })
}
