//! What the feedback pages draw: a survey, one question at a time.

use crate::id::SurveyId;
use crate::programme::{Side, Survey};
use crate::state::State;
use crate::words::Words;

/// The survey of this id; with none, the first one that the town asks.
pub fn survey<'a>(state: &'a State, id: Option<&SurveyId>) -> Option<&'a Survey> {
    let surveys = &state.programme.surveys;
    match id {
        Some(id) => surveys.get(id),
        None => surveys.values().next(),
    }
}

/// The survey that asks the one side of what the town asks before and after, and its title.
pub fn of_side(state: &State, side: Side) -> Option<(SurveyId, Words)> {
    let asks = |survey: &&Survey| survey.questions.iter().any(|it| it.pair.as_ref().is_some_and(|of| of.side == side));
    state.programme.surveys.values().find(asks).map(|survey| (survey.id.clone(), survey.title.clone()))
}
