//! The questions, as data: what can be asked, in which order, and which answers are possible.
//!
//! They stand in `shared/rights/questions.toml`; the build script makes them into a table. Their words are in the
//! locales. Which of them still matters is not decided here: see [`next_question`](super::next_question).

use super::answers::{Answer, Answers};
use super::money::Cents;
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
    /// The name of its pictogram.
    pub icon: &'static str,
    /// Whether there is a hint, `question-<id>-hint`.
    pub has_hint: bool,
    /// What an answer looks like.
    pub kind: Kind,
    /// Only to be asked after certain answers to another question.
    ask_if: Option<AskIf>,
}

/// What an answer looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// One of these; the words are `question-<id>-choice-<choice>`.
    Choice(&'static [&'static str]),
    /// Money per month.
    Money {
        /// At least.
        min: Cents,
        /// At most.
        max: Cents,
    },
    /// A whole number.
    Number {
        /// At least.
        min: i64,
        /// At most.
        max: i64,
        /// What it counts (`years`).
        unit: &'static str,
    },
}

/// A question makes sense only after one of these answers to another one.
#[derive(Debug, PartialEq, Eq)]
struct AskIf {
    question: &'static str,
    is: &'static [&'static str],
}

/// All questions, in the order in which they may be asked.
pub fn all() -> &'static [Question] {
    QUESTIONS
}

/// The question of this name, if there is one.
pub fn named(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id.0 == id)
}

impl QuestionId {
    /// Its name.
    pub const fn as_str(self) -> &'static str {
        self.0
    }

    /// The question itself.
    pub(super) fn question(self) -> &'static Question {
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

    /// Whether it makes sense after these answers.
    pub(super) fn may_be_asked(&self, answers: &Answers) -> bool {
        self.depends(answers, false)
    }

    /// Whether it may yet be asked: it makes sense, or the question on which it depends has no answer yet.
    pub(super) fn may_yet_be_asked(&self, answers: &Answers) -> bool {
        self.depends(answers, true)
    }

    fn depends(&self, answers: &Answers, unasked: bool) -> bool {
        let Some(ask_if) = &self.ask_if else { return true };
        match named(ask_if.question).and_then(|other| answers.get(other.id)) {
            None => unasked,
            Some(Answer::Choice(choice)) => ask_if.is.contains(&choice),
            Some(Answer::Number(_) | Answer::Unknown) => false,
        }
    }
}

impl fmt::Display for QuestionId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)
    }
}
