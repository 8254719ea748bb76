//! What may be wrong in a definition, as data and in words.

use crate::rights::local::definition::Expected;
use std::fmt;

/// A contradiction in a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mistake {
    /// Where, as a path (`conditions[1].when.any[0]`).
    pub field: String,
    /// What is wrong there.
    pub problem: Problem,
}

/// What may be wrong in a definition.
#[derive(Debug, Clone, PartialEq, Eq)]
#[expect(missing_docs, reason = "each is said in full by `Display`")]
pub enum Problem {
    Empty,
    NoFrench,
    NoLanguage(String),
    NoId,
    Twice,
    UntilBeforeFrom,
    Negative,
    NotPositive,
    AbovePercent,
    EmptySpan,
    BandsBegin,
    BandsEnd,
    BandsGap,
    BandsOverlap,
    NoMonth,
    NoSuchFigure { name: String, known: Vec<&'static str> },
    AmbiguousFigure(String),
    NoSuchCondition(String),
    TooFewExamples(usize),
    NoExampleSays(Expected),
    NoAmount,
    AmountInKind,
    ReasonForYes,
    TooDeep,
    DemoWithoutNote,
}

impl fmt::Display for Mistake {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.field, self.problem)
    }
}

impl std::error::Error for Mistake {}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::NoLanguage(code) => {
                return write!(f, "{code:?} is no language: two or three small letters, such as fr");
            }
            Self::NoSuchFigure { name, known } if known.is_empty() => {
                return write!(f, "this condition compares no figure, so there is no {{ ${name} }}");
            }
            Self::NoSuchFigure { name, known } => {
                return write!(f, "this condition has no figure {name:?}: it compares {}", known.join(", "));
            }
            Self::AmbiguousFigure(name) => return write!(f, "this condition has several figures called {name:?}"),
            Self::NoSuchCondition(name) => return write!(f, "no condition of this aid is called {name:?}"),
            Self::TooFewExamples(least) => return write!(f, "at least {least} worked examples are needed"),
            Self::NoExampleSays(expected) => return write!(f, "no worked example comes out as {expected:?}"),
            Self::Empty => "it is empty",
            Self::NoFrench => "the French text (fr) is missing",
            Self::NoId => "a name is written in small letters, digits, - and _",
            Self::Twice => "another one has this name (validity and children are every aid's own)",
            Self::UntilBeforeFrom => "the last day is before the first",
            Self::Negative => "it is below zero",
            Self::NotPositive => "it has to be more than zero",
            Self::AbovePercent => "a part is at most 100 percent",
            Self::EmptySpan => "it ends before it begins",
            Self::BandsBegin => "the first band begins at 0",
            Self::BandsEnd => "the last band, and only the last, has no end (below)",
            Self::BandsGap => "no band holds what lies between the one before and this one",
            Self::BandsOverlap => "this band begins before the one before it ends",
            Self::NoMonth => "a month is written 2026-11",
            Self::NoAmount => "the amount or the price that has to come out is missing",
            Self::AmountInKind => "what is given in kind, or not at all, has no amount",
            Self::ReasonForYes => "a reason is for a no",
            Self::TooDeep => "there are too many rules inside one another",
            Self::DemoWithoutNote => "demo data have a note that says so",
        };
        f.write_str(text)
    }
}
