//! What a person answered, checked at the door: past it, an answer is one that its question allows.
//!
//! Answers are not serializable on purpose: they never become a command and never touch storage on a kiosk. The one
//! written form, [`Answers::written`], is for the slip and the QR code that the person takes away.

mod typed;

use super::decimal::Decimal;
use super::money::{Cents, Range};
use super::questions::Item;
use crate::day::Day;
use crate::written::read_tagged;
use serde::Serialize;
use std::fmt;

/// What stands for "I don't know", in every question.
pub const UNKNOWN: &str = "?";

/// What stands for "I'd rather not say", in every question.
pub const UNSAID: &str = "~";

/// What stands for "the same as this year".
pub const SAME: &str = "=";

/// What stands for "none of these".
pub const NONE: &str = "-";

/// What stands between the ends of a band, `300-600`.
pub(super) const TO: char = '-';

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer {
    /// One of the question's choices.
    Choice(&'static str),
    /// Some of the question's choices.
    Many(Vec<&'static str>),
    /// A day, or one for each child.
    Days(Vec<Day>),
    /// A whole number.
    Number(i64),
    /// An amount for each part, or one for all.
    Amounts(Vec<Cents>),
    /// “About”: each month lies between these.
    About(Range),
    /// "The same as this year."
    Same,
    /// "I don't know."
    Unknown,
    /// "I'd rather not say": as good as unknown, and nobody's business.
    Unsaid,
}

/// What a person has answered so far, in the order of answering.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(Vec<(Item, Answer)>);

/// Why an answer cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "bad", rename_all = "snake_case")]
pub enum BadAnswer {
    /// There is no such question.
    NoSuchQuestion,
    /// The question has no such choice.
    NoSuchChoice,
    /// It is no number.
    NotANumber,
    /// It is no day.
    NotADay,
    /// The day is yet to come, or too long ago for a life.
    ImpossibleDay,
    /// An amount is missing.
    PartMissing,
    /// Money has cents, a count has no fraction.
    TooFine,
    /// It is below what can be (money in cents).
    TooSmall {
        /// The smallest that can be.
        min: i64,
    },
    /// It is above what can be (money in cents).
    TooLarge {
        /// The largest that can be.
        max: i64,
    },
}

read_tagged!(BadAnswer, "bad"; NoSuchQuestion {}, NoSuchChoice {}, NotANumber {}, NotADay {}, ImpossibleDay {},
    PartMissing {}, TooFine {}, TooSmall { min }, TooLarge { max });

impl Answers {
    /// Takes an answer as it was typed or touched: a choice, several with commas, a day (`1996-01-20`, `20/01/1996`), a
    /// number, amounts in euros with semicolons, a band (`300-600`), or one of the signs above.
    pub fn set(&mut self, item: Item, raw: &str) -> Result<(), BadAnswer> {
        let answer = typed::parse(item.question.question().kind, raw.trim())?;
        match self.0.iter_mut().find(|(other, _)| *other == item) {
            Some((_, before)) => *before = answer,
            None => self.0.push((item, answer)),
        }
        Ok(())
    }

    /// Takes an answer back: the question is as if never asked.
    pub fn forget(&mut self, item: Item) {
        self.0.retain(|(other, _)| *other != item);
    }

    /// The answer to a question, if it was asked.
    pub fn get(&self, item: Item) -> Option<&Answer> {
        self.0.iter().find(|(other, _)| *other == item).map(|(_, answer)| answer)
    }

    /// Whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many questions were answered.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// All answers, in the order of answering.
    pub fn iter(&self) -> impl Iterator<Item = (Item, &Answer)> {
        self.0.iter().map(|(item, answer)| (*item, answer))
    }

    /// All answers in one line, for the slip that the person takes away: `home=alone;birth=1990-03-12;wage=820.00`.
    pub fn written(&self) -> String {
        self.iter().map(|(item, answer)| format!("{item}={answer}")).collect::<Vec<_>>().join(";")
    }

    /// Reads a written line. What is no answer any more (an older slip) is left out: it will be asked again.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let mut answers = Self::default();
        for (item, raw) in line.split(';').filter_map(|part| part.split_once('=')) {
            if let Some(item) = Item::parse(item) {
                // What cannot be taken is asked again; that is the meaning of leaving it out.
                answers.set(item, &raw.replace('/', ";")).ok();
            }
        }
        answers
    }
}

impl Answer {
    /// Whether it says something.
    pub fn is_known(&self) -> bool {
        !matches!(self, Self::Unknown | Self::Unsaid)
    }
}

impl fmt::Display for Answer {
    /// As [`Answers::written`] writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let joined = |parts: Vec<String>, sign: &str| parts.join(sign);
        match self {
            Self::Choice(choice) => f.write_str(choice),
            Self::Many(none) if none.is_empty() => f.write_str(NONE),
            Self::Many(choices) => f.write_str(&choices.join(",")),
            Self::Days(days) => f.write_str(&joined(days.iter().map(ToString::to_string).collect(), ",")),
            Self::Number(number) => number.fmt(f),
            Self::Amounts(amounts) => {
                let euros = |cents: &Cents| Decimal::from_cents(*cents).to_string();
                f.write_str(&joined(amounts.iter().map(euros).collect(), "/"))
            }
            Self::About(band) => {
                let [from, to] = [band.min, band.max].map(Decimal::from_cents);
                write!(f, "{from}{TO}{to}")
            }
            Self::Same => f.write_str(SAME),
            Self::Unknown => f.write_str(UNKNOWN),
            Self::Unsaid => f.write_str(UNSAID),
        }
    }
}

impl fmt::Display for BadAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchQuestion => f.write_str("there is no such question"),
            Self::NoSuchChoice => f.write_str("the question has no such choice"),
            Self::NotANumber => f.write_str("write a number, such as 450 or 1 234,50"),
            Self::NotADay => f.write_str("write a day, such as 20/01/1996"),
            Self::ImpossibleDay => f.write_str("write a day between 1900 and today"),
            Self::PartMissing => f.write_str("write every amount, 0 where there is none"),
            Self::TooFine => f.write_str("write at most two decimals for money, none for a count"),
            Self::TooSmall { min } => write!(f, "write at least {min}"),
            Self::TooLarge { max } => write!(f, "write at most {max}"),
        }
    }
}

impl std::error::Error for BadAnswer {}

#[cfg(test)]
mod tests {
    use super::*;

    fn set(item: &str, raw: &str) -> Result<String, BadAnswer> {
        let mut answers = Answers::default();
        answers.set(Item::parse(item).unwrap(), raw).map(|()| answers.written())
    }

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (raw, expected) in [
            ("1 234,50", Ok("rent=1234.5")),
            ("1\u{a0}234,5 €", Ok("rent=1234.5")),
            ("1\u{202f}234.50€", Ok("rent=1234.5")),
            ("0", Ok("rent=0")),
            ("450,", Ok("rent=450")),
            ("450,000", Ok("rent=450")),
            ("310 euros", Ok("rent=310")),
            ("١٬٢٣٤٫٥٠", Ok("rent=1234.5")),
            ("\u{200f}۱۲۳۴", Ok("rent=1234")),
            ("10000,01", Err(BadAnswer::TooLarge { max: 1_000_000 })),
            ("99999999999999999999999", Err(BadAnswer::TooLarge { max: 1_000_000 })),
            ("-1", Err(BadAnswer::TooSmall { min: 0 })),
            ("−0,01", Err(BadAnswer::TooSmall { min: 0 })),
            ("1,234", Err(BadAnswer::TooFine)),
            ("1,2,3", Err(BadAnswer::NotANumber)),
            (",5", Err(BadAnswer::NotANumber)),
            ("", Err(BadAnswer::NotANumber)),
            ("beaucoup", Err(BadAnswer::NotANumber)),
            ("😀", Err(BadAnswer::NotANumber)),
            ("1e3", Err(BadAnswer::NotANumber)),
        ] {
            assert_eq!(set("rent", raw), expected.map(str::to_owned), "{raw:?}");
        }
    }

    #[test]
    fn days_are_read_as_people_write_them() {
        for (raw, expected) in [
            ("1996-01-20", Ok("birth=1996-01-20")),
            ("20/01/1996", Ok("birth=1996-01-20")),
            ("20.1.1996", Ok("birth=1996-01-20")),
            ("20 01 1996", Ok("birth=1996-01-20")),
            ("20011996", Ok("birth=1996-01-20")),
            ("٢٠/٠١/١٩٩٦", Ok("birth=1996-01-20")),
            ("۲۰۰۱۱۹۹۶", Ok("birth=1996-01-20")),
            ("31/02/1996", Err(BadAnswer::NotADay)),
            ("20/13/1996", Err(BadAnswer::NotADay)),
            ("20/01/96", Err(BadAnswer::ImpossibleDay)),
            ("1996", Err(BadAnswer::NotADay)),
            ("hier", Err(BadAnswer::NotADay)),
        ] {
            assert_eq!(set("birth", raw), expected.map(str::to_owned), "{raw:?}");
        }
    }

    #[test]
    fn about_is_from_an_amount_to_a_larger_one_where_each_month_counts() {
        for (item, raw, expected) in [
            ("wage", "300-600", Ok("wage=300-600")),
            ("wage.1", " 4 500 € - 20000", Ok("wage.1=4500-20000")),
            ("wage", "٣٠٠-٦٠٠", Ok("wage=300-600")),
            ("wage", "12,50-99", Ok("wage=12.5-99")),
            ("wage", "600-300", Err(BadAnswer::NotANumber)),
            ("wage", "300-300", Err(BadAnswer::NotANumber)),
            ("wage", "300-", Err(BadAnswer::NotANumber)),
            ("wage", "-300", Err(BadAnswer::TooSmall { min: 0 })),
            ("wage", "300-20001", Err(BadAnswer::TooLarge { max: 2_000_000 })),
            ("rent", "300-600", Err(BadAnswer::NotANumber)),
            ("permit", "3-6", Err(BadAnswer::NotANumber)),
        ] {
            assert_eq!(set(item, raw), expected.map(str::to_owned), "{item} {raw:?}");
        }
    }

    #[test]
    fn what_no_question_allows_stays_outside() {
        assert_eq!(Item::parse("shoe_size"), None);
        assert_eq!(set("home", "castle"), Err(BadAnswer::NoSuchChoice));
        assert_eq!(set("permit", "3,5"), Err(BadAnswer::TooFine));
        assert_eq!(set("permit", "101"), Err(BadAnswer::TooLarge { max: 100 }));
        assert_eq!(set("wage", "100;200"), Err(BadAnswer::PartMissing));
        assert_eq!(set("wage", "="), Err(BadAnswer::NotANumber));
        assert_eq!(set("permit", "?"), Ok("permit=?".to_owned()));
        assert_eq!(set("permit", "~"), Ok("permit=~".to_owned()));
    }

    #[test]
    fn a_slip_is_read_back_and_an_older_one_as_far_as_it_goes() {
        let line = "home=couple_children;children=2018-01-14,2021-05-02;birth=1990-03-12;birth.1=1988-07-01;\
                    nationality=?;incomes=-;incomes.1=wage,retirement;wage.1=820/820/800/0/12.5;tax_income==";
        assert_eq!(Answers::read(line).written(), line);
        assert_eq!(Answers::read("wage=300-600;wage.1=-").written(), "wage=300-600");
        assert_eq!(Answers::read("home=castle;permit=300;gone=1;rent=310.5;=;").written(), "rent=310.5");
    }
}
