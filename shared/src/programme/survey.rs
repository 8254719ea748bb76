//! What a survey asks: of whom, and how it is answered. A question's id stands for one meaning for ever; what means
//! something else has another id ([`succeeding`](Survey::succeeding)).

mod fit;
mod succession;

pub use fit::{MAX_CHOICES, MAX_NUMBER, MAX_QUESTIONS, MAX_WORDS};

use super::OfPair;
use crate::id::{QuestionId, SurveyId};
use crate::map::Map;
use crate::words::Words;
use crate::written::{Key, read_from, read_named, read_struct, read_tagged};
use serde::Serialize;

/// An answer as a number: a face from 1 to 5; no is 0 and yes is 1; the place of a choice, from 0; or a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(transparent)]
pub struct Value(pub u32);

impl From<u32> for Value {
    fn from(value: u32) -> Self {
        Self(value)
    }
}

read_from!(Value: u32);

impl Key for Value {
    fn key(text: &str) -> Option<Self> {
        text.parse().ok().map(Self)
    }
}

/// A pictogram that an answer may have, of those that the design has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Picture {
    Alone,
    Bus,
    Calendar,
    Child,
    Cooking,
    Foot,
    Help,
    Home,
    Money,
    Neighbourhood,
    Other,
    Phone,
    School,
    Smile,
    Talk,
    Time,
    Together,
    Work,
}

read_named!(Picture; Alone, Bus, Calendar, Child, Cooking, Foot, Help, Home, Money, Neighbourhood, Other, Phone, School,
    Smile, Talk, Time, Together, Work);

/// One of some answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Choice {
    /// Its picture.
    pub picture: Picture,
    /// Its words.
    pub text: Words,
}

read_struct!(Choice { picture, text });

/// How a question is answered.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Asks {
    /// By one of five faces.
    #[default]
    Faces,
    /// By yes or no.
    YesNo,
    /// By one of some pictures.
    Choice {
        /// In their order.
        choices: Vec<Choice>,
    },
    /// By a number.
    Number {
        /// The greatest.
        most: u32,
    },
}

read_tagged!(Asks, "kind"; Faces {}, YesNo {}, Choice { choices }, Number { most });

impl Asks {
    fn is_faces(&self) -> bool {
        *self == Self::Faces
    }

    /// Whether this is an answer.
    pub fn takes(&self, value: Value) -> bool {
        match self {
            Self::Faces => (1..=5).contains(&value.0),
            Self::YesNo => value.0 <= 1,
            Self::Choice { choices } => usize::try_from(value.0).is_ok_and(|place| place < choices.len()),
            Self::Number { most } => value.0 <= *most,
        }
    }
}

/// On what it depends whether a question is asked: one answer to one question before it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OnlyIf {
    /// Which question.
    pub question: QuestionId,
    /// Any of these answers.
    pub among: Vec<Value>,
}

read_struct!(OnlyIf { question, among });

/// One question of a survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// What is asked.
    pub text: Words,
    /// Of which pair it is the one side; none where it is asked once.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pair: Option<OfPair>,
    /// How it is answered.
    #[serde(skip_serializing_if = "Asks::is_faces")]
    pub asks: Asks,
    /// Of whom it is asked; of everybody where nothing is said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only_if: Option<OnlyIf>,
}

read_struct!(Question { id, text, pair, only_if } default { asks });

impl Question {
    /// A question that everybody answers once, by one of five faces.
    pub fn of_faces(id: QuestionId, text: Words) -> Self {
        Self { id, text, pair: None, asks: Asks::Faces, only_if: None }
    }

    /// Whether it is asked of who has said this before.
    pub fn is_asked(&self, said: &Map<QuestionId, Value>) -> bool {
        let met = |it: &OnlyIf| said.get(&it.question).is_some_and(|value| it.among.contains(value));
        self.only_if.as_ref().is_none_or(met)
    }
}

/// What is answered in free words. It stands apart from the questions: nothing depends on it and it depends on nothing, and a
/// program that does not know of it asks the others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct WordsAsked {
    /// Its id, which no question of the survey has.
    pub id: QuestionId,
    /// What is asked.
    pub text: Words,
}

read_struct!(WordsAsked { id, text });

/// A short survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Survey {
    /// Its id.
    pub id: SurveyId,
    /// Its title.
    pub title: Words,
    /// Its questions in their order.
    pub questions: Vec<Question>,
    /// How often it has been changed so that a question means something else, or is asked no more.
    #[serde(skip_serializing_if = "is_first")]
    pub version: u32,
    /// What is asked at its end, to be answered in free words or not at all.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub words: Vec<WordsAsked>,
    /// Whether it is asked only of who follows its address or its QR; else it stands among those that everybody is offered.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub by_link: bool,
}

read_struct!(Survey { id, title, questions } default { version, words, by_link });

/// Whether this is the first version, which is not written.
#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
pub(crate) fn is_first(version: &u32) -> bool {
    *version == 0
}

impl Survey {
    /// The first version of a survey that everybody is offered and that asks nothing in free words.
    pub fn new(id: SurveyId, title: Words, questions: Vec<Question>) -> Self {
        Self { id, title, questions, version: 0, words: Vec::new(), by_link: false }
    }

    /// A question by its id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// What was said, without what nobody asks of who says it.
    pub fn sheet(&self, said: &Map<QuestionId, Value>) -> Map<QuestionId, Value> {
        let mut sheet = Map::default();
        for question in &self.questions {
            if let Some(value) = said.get(&question.id).filter(|_| question.is_asked(&sheet)) {
                sheet.insert(question.id.clone(), *value);
            }
        }
        sheet
    }

    /// The places of the questions that are asked of who has said this, as far as that is known.
    pub fn asked(&self, said: &Map<QuestionId, Value>) -> Vec<usize> {
        let sheet = self.sheet(said);
        let all = self.questions.iter().enumerate();
        all.filter(|(_, question)| question.is_asked(&sheet)).map(|(place, _)| place).collect()
    }
}
