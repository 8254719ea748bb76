//! What the feedback pages draw.

use crate::id::{QuestionId, SurveyId};
use crate::programme::{Question, Side, Survey};
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
    /// Whether its answers are tied to others of the same person: some of it is asked before and after.
    pub is_tied: bool,
}

/// The survey of this id; with none, the first one that the town asks.
pub fn survey(state: &State, id: Option<&SurveyId>) -> Option<SurveyView> {
    let surveys = &state.programme.surveys;
    let survey = match id {
        Some(id) => surveys.get(id)?,
        None => surveys.values().next()?,
    };
    let questions = survey.questions.iter().map(|Question { id, text, .. }| (id.clone(), text.clone())).collect();
    Some(SurveyView { id: survey.id.clone(), title: survey.title.clone(), questions, is_tied: survey.is_tied() })
}

/// The survey that asks the one side of what the town asks before and after, and its title.
pub fn of_side(state: &State, side: Side) -> Option<(SurveyId, Words)> {
    let asks = |survey: &&Survey| survey.questions.iter().any(|it| it.pair.as_ref().is_some_and(|of| of.side == side));
    state.programme.surveys.values().find(asks).map(|survey| (survey.id.clone(), survey.title.clone()))
}
