//! Feedback: a survey of a few questions, each answered by one of five faces, on a device or by a show of hands.
//! Anonymous: an answer sheet has a lane of its own and belongs to nobody. What is asked before and after may be tied to
//! a passport, by a name from which nobody comes back to it.

mod hands;
mod see;
mod tie;

pub use hands::{CountHands, Hands, MAX_HANDS};
pub use see::{SurveyView, of_side, survey};

use crate::context::Context;
use crate::day::Day;
use crate::event::Event as AnyEvent;
use crate::id::{HandsId, QuestionId, SurveyId, TieId};
use crate::map::Map;
use crate::programme::Survey;
use crate::refusal::Refusal;
use crate::state::State;
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

/// The command: one sheet of answers, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerSurvey {
    /// Which survey.
    pub survey: SurveyId,
    /// A face for each question that was not skipped.
    pub answers: Map<QuestionId, Face>,
    /// What ties it to other sheets of the same unknown person; none where nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<TieId>,
}

read_struct!(AnswerSurvey { survey, answers, tie });

/// What is recorded of a survey.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// Somebody answered.
    Answered {
        /// A face for each question answered.
        answers: Map<QuestionId, Face>,
        /// What ties it to other sheets, where something does.
        #[serde(skip_serializing_if = "Option::is_none")]
        tie: Option<TieId>,
        /// On which day it was received, where it is tied: never finer.
        #[serde(skip_serializing_if = "Option::is_none")]
        day: Option<Day>,
    },
    /// The hands of a room were counted, or counted again; taken back where there are none.
    HandsCounted {
        /// Which show of hands.
        show: HandsId,
        /// What was counted.
        hands: Hands,
    },
}

read_tagged!(Event, "kind"; Answered { answers, tie, day }, HandsCounted { show, hands });

/// The fold of a survey: how often each face was chosen.
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
}

read_struct!(Answers { sheets, faces } default { hands, tied });

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
            Event::Answered { answers, tie, day } => {
                self.sheets += 1;
                for (question, face) in answers {
                    *self.faces.or_default(question.clone()).or_default(*face) += 1;
                }
                if let (Some(tie), Some(day)) = (tie, day) {
                    let tied = self.tied.or_default(tie.clone());
                    for (question, face) in answers {
                        tied.or_insert(question.clone(), Given { face: *face, day: *day });
                    }
                }
            }
            Event::HandsCounted { show, hands } if hands.raised() == 0 => drop(self.hands.remove(show)),
            Event::HandsCounted { show, hands } => self.hands.insert(show.clone(), hands.clone()),
        }
    }

    /// How many people chose each face of a question, each counted once: those who answered on a device, and the hands of
    /// those who had not.
    pub fn of(&self, question: &QuestionId) -> Map<Face, u32> {
        let mut all = self.faces.get(question).cloned().unwrap_or_default();
        for hands in self.hands.values().filter(|hands| hands.question == *question) {
            for (face, count) in &hands.beside_devices() {
                *all.or_default(*face) += count;
            }
        }
        all
    }
}

impl AnswerSurvey {
    /// The answers, if the survey asks these questions and one at least is answered.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        let survey = state.programme.surveys.get(&self.survey);
        // What was answered at the last event is taken in, however late a tablet brings it.
        let before = state.surveys.get(&self.survey);
        if survey.is_none() && before.is_none() {
            return Err(Refusal::UnknownSurvey);
        }
        let asked = |id: &QuestionId| match survey {
            Some(survey) => survey.questions.iter().any(|question| question.id == *id),
            None => before.is_some_and(|answers| answers.faces.contains_key(id)),
        };
        if self.answers.is_empty() || !self.answers.keys().all(asked) {
            return Err(Refusal::IncompleteAnswers);
        }
        // A sheet is tied only where something is asked before and after: no other question is anybody's.
        let tie = self.tie.clone().filter(|_| survey.is_some_and(Survey::is_tied));
        let day = tie.as_ref().map(|_| context.now.day).filter(|day| (0..=9_999).contains(&day.parts().0));
        Ok(vec![AnyEvent::Survey(self.survey.clone(), Event::Answered { answers: self.answers.clone(), tie, day })])
    }
}
