//! What a person answered, checked at the door: past it, an answer is one that its question allows.
//!
//! Answers are not serializable on purpose: they never become a command and never touch storage on a kiosk. The one
//! written form, [`Answers::written`], is for the slip and the QR code that the person takes away.

use super::money::Cents;
use super::questions::{self, Kind, Question, QuestionId};
use std::collections::BTreeMap;
use std::fmt;

/// What stands for "I don't know", in every question.
pub const UNKNOWN: &str = "?";

/// One answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// One of the question's choices.
    Choice(&'static str),
    /// A number: whole units, or cents per month.
    Number(i64),
    /// "I don't know."
    Unknown,
}

/// What a person has answered so far.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Answers(BTreeMap<QuestionId, Answer>);

/// Why an answer cannot be taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BadAnswer {
    /// There is no such question.
    NoSuchQuestion,
    /// The question has no such choice.
    NoSuchChoice,
    /// It is no number.
    NotANumber,
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

impl Answers {
    /// Takes an answer as it was typed or touched: a choice, a number, an amount in euros, or `?`.
    pub fn set(&mut self, question: &str, raw: &str) -> Result<(), BadAnswer> {
        let question = questions::named(question).ok_or(BadAnswer::NoSuchQuestion)?;
        let answer = if raw.trim() == UNKNOWN { Answer::Unknown } else { parse(question.kind, raw)? };
        self.0.insert(question.id, answer);
        Ok(())
    }

    /// Takes an answer back: the question is as if never asked.
    pub fn forget(&mut self, question: QuestionId) {
        self.0.remove(&question);
    }

    /// The answer to a question, if it was asked.
    pub fn get(&self, question: QuestionId) -> Option<Answer> {
        self.0.get(&question).copied()
    }

    /// Whether nothing was answered yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The questions that were answered, in the order of asking.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = &'static Question> {
        questions::all().iter().filter(|question| self.0.contains_key(&question.id))
    }

    /// All answers in one line, for the slip that the person takes away: `home=alone;age=30;income=31050`.
    pub fn written(&self) -> String {
        let one = |question: &Question| {
            let answer = match self.0[&question.id] {
                Answer::Choice(choice) => choice.to_owned(),
                Answer::Number(number) => number.to_string(),
                Answer::Unknown => UNKNOWN.to_owned(),
            };
            format!("{}={answer}", question.id)
        };
        self.asked().map(one).collect::<Vec<_>>().join(";")
    }

    /// Reads a written line. What is no answer any more (an older slip) is left out: it will be asked again.
    #[must_use]
    pub fn read(line: &str) -> Self {
        let one = |part: &str| {
            let (id, value) = part.split_once('=')?;
            let question = questions::named(id)?;
            let answer = match question.kind {
                _ if value == UNKNOWN => Answer::Unknown,
                Kind::Choice(choices) => choice(choices, value).ok()?,
                Kind::Money { min, max } => bounded(value.parse().ok()?, min.0, max.0).ok()?,
                Kind::Number { min, max, .. } => bounded(value.parse().ok()?, min, max).ok()?,
            };
            Some((question.id, answer))
        };
        Self(line.split(';').filter_map(one).collect())
    }
}

fn parse(kind: Kind, raw: &str) -> Result<Answer, BadAnswer> {
    match kind {
        Kind::Choice(choices) => choice(choices, raw.trim()),
        Kind::Money { min: Cents(min), max: Cents(max) } => bounded(decimal(raw, 2)?, min, max),
        Kind::Number { min, max, .. } => bounded(decimal(raw, 0)?, min, max),
    }
}

fn choice(choices: &'static [&'static str], value: &str) -> Result<Answer, BadAnswer> {
    let known = choices.iter().find(|choice| **choice == value);
    known.map(|choice| Answer::Choice(choice)).ok_or(BadAnswer::NoSuchChoice)
}

fn bounded(number: i64, min: i64, max: i64) -> Result<Answer, BadAnswer> {
    if number < min {
        Err(BadAnswer::TooSmall { min })
    } else if number > max {
        Err(BadAnswer::TooLarge { max })
    } else {
        Ok(Answer::Number(number))
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

impl BadAnswer {
    /// The key of the sentence that says what to do.
    pub const fn text_key(&self) -> &'static str {
        match self {
            Self::NoSuchQuestion => "answer-no-such-question",
            Self::NoSuchChoice => "answer-no-such-choice",
            Self::NotANumber => "answer-not-a-number",
            Self::TooFine => "answer-too-fine",
            Self::TooSmall { .. } => "answer-too-small",
            Self::TooLarge { .. } => "answer-too-large",
        }
    }
}

impl fmt::Display for BadAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoSuchQuestion => f.write_str("there is no such question"),
            Self::NoSuchChoice => f.write_str("the question has no such choice"),
            Self::NotANumber => f.write_str("write a number, such as 450 or 1 234,50"),
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

    #[test]
    fn numbers_are_read_as_people_write_them() {
        for (raw, expected) in [
            ("1 234,50", Ok(123_450)),
            ("1\u{a0}234,5 €", Ok(123_450)),
            ("1\u{202f}234.50€", Ok(123_450)),
            ("0", Ok(0)),
            ("450", Ok(45_000)),
            ("450,", Ok(45_000)),
            ("450,000", Ok(45_000)),
            ("310 euros", Ok(31_000)),
            ("20000", Ok(2_000_000)),
            ("20000,01", Err(BadAnswer::TooLarge { max: 2_000_000 })),
            ("99999999999999999999999", Err(BadAnswer::TooLarge { max: 2_000_000 })),
            ("-1", Err(BadAnswer::TooSmall { min: 0 })),
            ("−0,01", Err(BadAnswer::TooSmall { min: 0 })),
            ("1,234", Err(BadAnswer::TooFine)),
            ("1,2,3", Err(BadAnswer::NotANumber)),
            (",5", Err(BadAnswer::NotANumber)),
            ("", Err(BadAnswer::NotANumber)),
            ("beaucoup", Err(BadAnswer::NotANumber)),
            ("1e3", Err(BadAnswer::NotANumber)),
        ] {
            let mut answers = Answers::default();
            let set = answers.set("income", raw).map(|()| answers.get(questions::named("income").unwrap().id));
            assert_eq!(set, expected.map(|cents| Some(Answer::Number(cents))), "{raw:?}");
        }
    }

    #[test]
    fn what_no_question_allows_stays_outside() {
        let mut answers = Answers::default();
        assert_eq!(answers.set("shoe_size", "43"), Err(BadAnswer::NoSuchQuestion));
        assert_eq!(answers.set("home", "castle"), Err(BadAnswer::NoSuchChoice));
        assert_eq!(answers.set("age", "32,5"), Err(BadAnswer::TooFine));
        assert_eq!(answers.set("age", "121"), Err(BadAnswer::TooLarge { max: 120 }));
        assert!(answers.is_empty());
        assert_eq!(answers.set("age", "?"), Ok(()));
        assert_eq!(answers.get(questions::named("age").unwrap().id), Some(Answer::Unknown));
    }

    #[test]
    fn a_slip_is_read_back_and_an_older_one_as_far_as_it_goes() {
        let line = "home=alone;age=30;nationality=?;income=31050";
        assert_eq!(Answers::read(line).written(), line);
        assert_eq!(Answers::read("home=castle;age=300;gone=1;income=31050;=;").written(), "income=31050");
    }
}
