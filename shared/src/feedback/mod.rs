//! Feedback: a survey of a few questions, answered by faces, yes or no, pictures or a number, on a device; those of faces
//! by a show of hands as well. What is written in free words is no fact of a survey ([`words`]).
//! Anonymous: an answer sheet has a lane of its own and belongs to nobody. What is asked before and after may be tied to
//! a passport, by a name from which nobody comes back to it.

mod hands;
pub mod screening;
mod see;
mod sheet;
mod tie;
pub mod words;

pub use hands::{CountHands, Hands, MAX_HANDS};
pub use see::{Answered, Offer, before, offers, survey};
pub use sheet::AnswerSurvey;
pub use words::LeaveWords;

use crate::day::Day;
use crate::id::{HandsId, QuestionId, TieId};
use crate::map::Map;
use crate::programme::{Question, Value, WordsAsked, is_first};
use crate::written::{Key, read_from, read_struct, read_tagged};
use serde::Serialize;

/// One of five faces: 1 (not at all) to 5 (very much).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "u8")]
pub struct Face(u8);

read_from!(Face: u8);

impl Key for Face {
    fn key(text: &str) -> Option<Self> {
        Self::try_from(text.parse::<u8>().ok()?).ok()
    }
}

impl TryFrom<u8> for Face {
    type Error = &'static str;
    fn try_from(value: u8) -> Result<Self, Self::Error> {
        if (1..=5).contains(&value) { Ok(Self(value)) } else { Err("a face is 1 to 5") }
    }
}

impl From<Face> for u8 {
    fn from(face: Face) -> u8 {
        face.0
    }
}

/// What is recorded of a survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody answered.
    Answered {
        /// A face for each question of faces that was answered.
        answers: Map<QuestionId, Face>,
        /// The answers to questions of other kinds.
        #[serde(skip_serializing_if = "Map::is_empty")]
        values: Map<QuestionId, Value>,
        /// Which version of the survey was asked.
        #[serde(skip_serializing_if = "is_first")]
        version: u32,
        /// What ties it to other sheets, where something does.
        #[serde(skip_serializing_if = "Option::is_none")]
        tie: Option<TieId>,
        /// On which day it was received: never finer. Older facts have it where they are tied.
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<Day>,
    },
    /// The hands of a room were counted, or counted again; taken back where there are none.
    HandsCounted {
        /// Which show of hands.
        show: HandsId,
        /// What was counted.
        hands: Hands,
        /// On which day; older facts have none.
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<Day>,
    },
    /// Questions that another version of the survey asks no more, or otherwise.
    Retired {
        /// The last version that asked them.
        version: u32,
        /// The questions.
        questions: Vec<Question>,
        /// What is no more asked in free words.
        #[serde(skip_serializing_if = "Vec::is_empty")]
        words: Vec<WordsAsked>,
    },
}

read_tagged!(Event, "kind"; Answered { answers, tie, day } default { values, version },
    HandsCounted { show, hands, day }, Retired { version, questions } default { words });

/// A question that is asked no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Retired {
    /// The last version that asked it.
    pub version: u32,
    /// The question.
    pub question: Question,
}

read_struct!(Retired { version, question });

/// The fold of a survey: how often each answer was given.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// How many sheets.
    pub sheets: u32,
    /// For each question, how often each face (1 to 5) was chosen.
    pub faces: Map<QuestionId, Map<Face, u32>>,
    /// What was counted in rooms.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub hands: Map<HandsId, Hands>,
    /// What was answered under a tie. The first answer to a question counts.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub tied: Map<TieId, Map<QuestionId, Given>>,
    /// What was answered on devices by the day, faces and all; older faces are in `faces` alone.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub by_day: Map<Day, Map<QuestionId, Map<Value, u32>>>,
    /// On which day rooms were counted.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub counted_on: Map<HandsId, Day>,
    /// The questions of versions before.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub retired: Map<QuestionId, Retired>,
    /// What versions before have asked in free words.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub unasked: Map<QuestionId, WordsAsked>,
}

read_struct!(Answers { sheets, faces } default { hands, tied, by_day, counted_on, retired, unasked });

/// One answer under a tie.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Given {
    /// What.
    pub face: Face,
    /// On which day it was received.
    pub day: Day,
}

read_struct!(Given { face, day });

impl Answers {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event {
            Event::Answered { answers, values, version: _, tie, day } => {
                self.sheets += 1;
                for (question, face) in answers {
                    *self.faces.or_default(question.clone()).or_default(*face) += 1;
                    if let Some(day) = day {
                        self.note(*day, question, Value(u8::from(*face).into()));
                    }
                }
                for (question, value) in values {
                    self.note(day.unwrap_or_default(), question, *value);
                }
                if let (Some(tie), Some(day)) = (tie, day) {
                    let tied = self.tied.or_default(tie.clone());
                    for (question, face) in answers {
                        tied.or_insert(question.clone(), Given { face: *face, day: *day });
                    }
                }
            }
            Event::HandsCounted { show, hands, .. } if hands.raised() == 0 => {
                self.hands.remove(show);
                self.counted_on.remove(show);
            }
            Event::HandsCounted { show, hands, day } => {
                self.hands.insert(show.clone(), hands.clone());
                if let Some(day) = day {
                    self.counted_on.insert(show.clone(), *day);
                }
            }
            Event::Retired { version, questions, words } => {
                for asked in words {
                    self.unasked.insert(asked.id.clone(), asked.clone());
                }
                for question in questions {
                    let retired = Retired { version: *version, question: question.clone() };
                    self.retired.insert(question.id.clone(), retired);
                }
            }
        }
    }

    fn note(&mut self, day: Day, question: &QuestionId, value: Value) {
        *self.by_day.or_default(day).or_default(question.clone()).or_default(value) += 1;
    }

    /// Whether an id is, or was, that of a question here.
    pub fn knows(&self, id: &QuestionId) -> bool {
        self.retired.contains_key(id) || self.unasked.contains_key(id) || self.has(id)
    }

    /// Whether somebody has answered a question on a device.
    pub fn has(&self, question: &QuestionId) -> bool {
        self.faces.contains_key(question) || self.by_day.values().any(|day| day.contains_key(question))
    }

    /// How many people gave each answer to a question on each day, each counted once: those who answered on a device,
    /// and the hands of those who had not. What has no day is of the first.
    pub fn days_of(&self, question: &QuestionId) -> Map<Day, Map<Value, u32>> {
        let mut days = Map::<Day, Map<Value, u32>>::default();
        let mut dated = Map::<Value, u32>::default();
        for (day, all) in &self.by_day {
            for (value, count) in all.get(question).into_iter().flatten() {
                *days.or_default(*day).or_default(*value) += count;
                *dated.or_default(*value) += count;
            }
        }
        for (face, all) in self.faces.get(question).into_iter().flatten() {
            let value = Value(u8::from(*face).into());
            let undated = all.saturating_sub(dated.get(&value).copied().unwrap_or_default());
            if undated > 0 {
                *days.or_default(Day::default()).or_default(value) += undated;
            }
        }
        for (show, hands) in self.hands.iter().filter(|(_, hands)| hands.question == *question) {
            let day = self.counted_on.get(show).copied().unwrap_or_default();
            for (face, count) in &hands.beside_devices() {
                let all = days.or_default(day).or_default(Value(u8::from(*face).into()));
                *all = all.saturating_add(*count);
            }
        }
        days
    }

    /// How many people answered a question on a device.
    pub fn on_devices(&self, question: &QuestionId) -> u32 {
        let dated: u32 = self.by_day.values().filter_map(|day| day.get(question)).flat_map(Map::values).sum();
        self.faces.get(question).map_or(dated, |faces| faces.values().sum())
    }
}
