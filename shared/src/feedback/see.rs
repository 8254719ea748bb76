//! What the feedback pages draw.

use crate::id::{QuestionId, SurveyId};
use crate::programme::Question;
use crate::state::State;
use crate::words::Words;

/// A survey, one question at a time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SurveyView {
    /// Which survey.
    pub id: SurveyId,
    /// Its title.
    pub title: Words,
    /// Its questions in their order.
    pub questions: Vec<(QuestionId, Words)>,
}

/// The survey of this id; with none, the first one that the town asks.
pub fn survey(state: &State, id: Option<&SurveyId>) -> Option<SurveyView> {
    let surveys = &state.programme.surveys;
    let survey = match id {
        Some(id) => surveys.get(id)?,
        None => surveys.values().next()?,
    };
    let questions = survey.questions.iter().map(|Question { id, text }| (id.clone(), text.clone())).collect();
    Some(SurveyView { id: survey.id.clone(), title: survey.title.clone(), questions })
}
