//! Answers as bits.

use super::bits::{Bits, Taker};
use crate::day::Day;
use crate::rights::answers::{Answer, Answers, TO, UNKNOWN, UNSAID};
use crate::rights::money::Cents;
use crate::rights::questions::{Item, Question, marked};

/// How many bits a group of a number has, by what is usual.
const COUNTS: u32 = 3;
const PLACES: u32 = 2;
const MARKS: u32 = 5;
const AMOUNTS: u32 = 4;
/// Days are counted from 1 January 1900: until 2258.
const DAY_BITS: u32 = 17;
const KIND_BITS: u32 = 3;

/// What kind of answer follows.
const CHOICE: u64 = 0;
const MANY: u64 = 1;
const DAYS: u64 = 2;
const NUMBER: u64 = 3;
const AMOUNTS_OF: u64 = 4;
const SAME: u64 = 5;
const NOT_KNOWN: u64 = 6;
/// A number says what it is.
const MORE: u64 = 7;
const NOT_SAID: u64 = 0;
const ABOUT: u64 = 1;

fn first_day() -> Day {
    Day::new(1900, 1, 1).unwrap_or_default()
}

/// Appends all answers.
pub(super) fn put(answers: &Answers, bits: &mut Bits) {
    bits.put_number(u64::try_from(answers.len()).unwrap_or(0), COUNTS);
    for (item, answer) in answers.iter() {
        let question = item.question.question();
        bits.put_number(u64::from(question.mark), MARKS);
        bits.put_number(u64::try_from(item.place).unwrap_or(0), PLACES);
        put_answer(question, answer, bits);
    }
}

fn put_answer(question: &Question, answer: &Answer, bits: &mut Bits) {
    let choices = question.kind.choices();
    let place = |choice: &str| choices.iter().position(|known| *known == choice).unwrap_or(0);
    let mut kind = |kind: u64| bits.put(kind, KIND_BITS);
    match answer {
        Answer::Choice(choice) => {
            kind(CHOICE);
            bits.put_number(u64::try_from(place(choice)).unwrap_or(0), COUNTS);
        }
        Answer::Many(picked) => {
            kind(MANY);
            bits.put_number(picked.iter().fold(0, |all, choice| all | 1 << place(choice)), COUNTS);
        }
        Answer::Days(days) => {
            kind(DAYS);
            bits.put_number(u64::try_from(days.len()).unwrap_or(0), PLACES);
            for day in days {
                bits.put(u64::from(day.since(first_day()).unsigned_abs()), DAY_BITS);
            }
        }
        Answer::Number(number) => {
            kind(NUMBER);
            bits.put_number(number.unsigned_abs(), AMOUNTS);
        }
        Answer::Amounts(amounts) => {
            kind(AMOUNTS_OF);
            bits.put_number(u64::try_from(amounts.len()).unwrap_or(0), PLACES);
            for amount in amounts {
                put_amount(*amount, bits);
            }
        }
        Answer::About(band) => {
            kind(MORE);
            bits.put_number(ABOUT, COUNTS);
            put_amount(band.min, bits);
            put_amount(band.max, bits);
        }
        Answer::Same => kind(SAME),
        Answer::Unknown => kind(NOT_KNOWN),
        Answer::Unsaid => {
            kind(MORE);
            bits.put_number(NOT_SAID, COUNTS);
        }
    }
}

/// Most amounts are whole euros.
fn put_amount(amount: Cents, bits: &mut Bits) {
    let cents = amount.0.unsigned_abs();
    let is_whole = cents.is_multiple_of(100);
    bits.put(u64::from(is_whole), 1);
    bits.put_number(if is_whole { cents / 100 } else { cents }, AMOUNTS);
}

/// Takes all answers out again, each through the same door as one that is typed: what its question does not allow any
/// more is left out, and asked again. None if the bits end too early.
pub(super) fn take(bits: &mut Taker) -> Option<Answers> {
    let mut answers = Answers::default();
    for _ in 0..bits.take_number(COUNTS)? {
        let question = marked(bits.take_number(MARKS)?);
        let place = usize::try_from(bits.take_number(PLACES)?).ok()?;
        let raw = take_answer(question, bits)?;
        if let Some(question) = question {
            // Left out is the meaning of a refusal here.
            answers.set(Item { question: question.id, place }, &raw).ok();
        }
    }
    Some(answers)
}

/// The next answer as it would be typed; empty, which no question takes, for a choice that is there no more.
fn take_answer(question: Option<&'static Question>, bits: &mut Taker) -> Option<String> {
    let choices = question.map_or(&[][..], |question| question.kind.choices());
    Some(match bits.take(KIND_BITS)? {
        CHOICE => {
            let place = usize::try_from(bits.take_number(COUNTS)?).ok()?;
            choices.get(place).map_or_else(String::new, |choice| (*choice).to_owned())
        }
        MANY => {
            let picked = bits.take_number(COUNTS)?;
            let named: Vec<&str> =
                choices.iter().enumerate().filter(|(place, _)| picked >> place & 1 == 1).map(|(_, it)| *it).collect();
            if named.is_empty() { "-".to_owned() } else { named.join(",") }
        }
        DAYS => {
            let count = bits.take_number(PLACES)?;
            let mut day = || Some(first_day().plus(i32::try_from(bits.take(DAY_BITS)?).ok()?).to_string());
            (0..count).map(|_| day()).collect::<Option<Vec<_>>>()?.join(",")
        }
        NUMBER => bits.take_number(AMOUNTS)?.to_string(),
        AMOUNTS_OF => {
            let count = bits.take_number(PLACES)?;
            (0..count).map(|_| take_amount(bits)).collect::<Option<Vec<_>>>()?.join(";")
        }
        SAME => "=".to_owned(),
        NOT_KNOWN => UNKNOWN.to_owned(),
        MORE => match bits.take_number(COUNTS)? {
            NOT_SAID => UNSAID.to_owned(),
            ABOUT => format!("{}{TO}{}", take_amount(bits)?, take_amount(bits)?),
            // Nothing else was ever written.
            _ => return None,
        },
        _ => return None,
    })
}

fn take_amount(bits: &mut Taker) -> Option<String> {
    let is_whole = bits.take(1)? == 1;
    let number = bits.take_number(AMOUNTS)?;
    Some(if is_whole { number.to_string() } else { format!("{}.{:02}", number / 100, number % 100) })
}
