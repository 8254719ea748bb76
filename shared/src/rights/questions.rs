//! The questions, as data: what can be asked, of whom, and which answers are possible.
//!
//! They stand in `shared/rights/questions.toml`; the build script makes them into a table. Their words are in the
//! locales. Which of them still matters is not decided here: see [`next_question`](super::next_question).

use super::money::{Cents, Range};
use std::fmt;

include!(concat!(env!("OUT_DIR"), "/questions.rs"));

/// A question that exists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct QuestionId(&'static str);

/// One question.
#[derive(Debug, PartialEq, Eq)]
pub struct Question {
    /// Its id; the words are `question-<id>` and `question-<id>-why`.
    pub id: QuestionId,
    /// The number that stands for it in a ticket, for ever.
    pub(super) mark: u8,
    /// Whether there is a hint, `question-<id>-hint`.
    pub has_hint: bool,
    /// Of whom it is asked.
    pub who: Who,
    /// What an answer looks like.
    pub kind: Kind,
    /// The answers of the written form that it fills; `children.` before those of all children at once.
    pub(super) fields: &'static [&'static str],
    /// Only to be asked after certain answers to another question.
    pub(super) ask_if: Option<AskIf>,
}

/// Of whom a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Who {
    /// Once.
    Household,
    /// Of the applicant and of the partner.
    Adult,
    /// Of each child.
    Child,
}

/// What an answer looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these; the words are `question-<id>-choice-<choice>`.
    Choice(&'static [&'static str]),
    /// Some of these, or none.
    Many(&'static [&'static str]),
    /// A day.
    Day,
    /// One day or more.
    Days,
    /// A whole number.
    Number {
        /// At least.
        min: i64,
        /// At most.
        max: i64,
        /// What it counts (`years`).
        unit: &'static str,
    },
    /// One amount a part; the words are `question-<id>-part-<part>`.
    Amounts {
        /// What is asked for.
        parts: &'static [&'static str],
        /// One amount may stand for the same every month.
        monthly: bool,
        /// “The same as this year” is an answer.
        may_be_same: bool,
        /// Where the bands begin and end that may be chosen in the place of an amount; none where only an amount will do.
        bands: &'static [Cents],
        /// Each at most.
        max: Cents,
    },
}

impl Kind {
    /// Between what one chooses; nothing where nothing is to be chosen.
    pub(super) const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Choice(choices) | Self::Many(choices) => choices,
            Self::Day | Self::Days | Self::Number { .. } | Self::Amounts { .. } => &[],
        }
    }

    /// The bands that may be chosen in the place of an amount, from nothing to the most.
    pub fn bands(self) -> impl Iterator<Item = Range> {
        let edges = if let Self::Amounts { bands, .. } = self { bands } else { &[] };
        edges.windows(2).map(|pair| Range { min: pair[0], max: pair[1] })
    }
}

/// A question makes sense only after one of these answers to another one.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct AskIf {
    pub question: &'static str,
    pub is: &'static [&'static str],
}

/// One question for one person (or, at place 0, for the household).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Item {
    /// Which question.
    pub question: QuestionId,
    /// Of whom, by the place among the people of the household: the adults first.
    pub place: usize,
}

/// All questions, in the order in which they stand.
pub fn all() -> &'static [Question] {
    QUESTIONS
}

/// The question of this name, if there is one.
pub fn named(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id.0 == id)
}

/// The question that has this number in a ticket.
pub(super) fn marked(mark: u64) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| u64::from(question.mark) == mark)
}

impl QuestionId {
    /// Its name.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The question itself.
    pub fn question(self) -> &'static Question {
        named(self.0).expect("only the table makes ids")
    }
}

impl Question {
    /// The key of its words, or of a part of them (`why`, `hint`, `choice-alone`).
    pub fn text_key(&self, part: Option<&str>) -> String {
        match part {
            None => format!("question-{}", self.id),
            Some(part) => format!("question-{}-{part}", self.id),
        }
    }
}

impl Item {
    /// Read from an address: `wage`, `wage.1`.
    pub fn parse(text: &str) -> Option<Self> {
        let (id, place) = text.split_once('.').unwrap_or((text, "0"));
        Some(Self { question: named(id)?.id, place: place.parse().ok()? })
    }
}

impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.place == 0 { self.question.fmt(f) } else { write!(f, "{}.{}", self.question, self.place) }
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
