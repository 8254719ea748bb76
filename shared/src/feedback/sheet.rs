//! One sheet of answers: what a device makes of what was said, and what the town takes in of it.

use super::{Event, Face};
use crate::context::{Context, Knowledge};
use crate::event::Event as AnyEvent;
use crate::id::{QuestionId, SurveyId, TieId};
use crate::map::Map;
use crate::programme::{Asks, Question, Survey, Value};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// The command: one sheet of answers, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerSurvey {
    /// Which survey.
    pub survey: SurveyId,
    /// A face for each question of faces that was not skipped.
    pub answers: Map<QuestionId, Face>,
    /// The answers to questions of other kinds.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub values: Map<QuestionId, Value>,
    /// Which version of the survey was asked.
    #[serde(skip_serializing_if = "crate::programme::is_first")]
    pub version: u32,
    /// What ties it to other sheets of the same unknown person; none where nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tie: Option<TieId>,
}

read_struct!(AnswerSurvey { survey, answers, tie } default { values, version });

impl AnswerSurvey {
    /// What somebody has said, without what nobody asked of them.
    pub fn of(survey: &Survey, said: &Map<QuestionId, Value>, tie: Option<TieId>) -> Self {
        let (mut answers, mut values) = (Map::default(), Map::default());
        for (id, value) in &survey.sheet(said) {
            match (survey.question(id).map(|question| &question.asks), value.face()) {
                (Some(Asks::Faces), Some(face)) => answers.insert(id.clone(), face),
                _ => values.insert(id.clone(), *value),
            }
        }
        Self { survey: survey.id.clone(), answers, values, version: survey.version, tie }
    }

    /// The answers, if the survey asks these questions, or asked them, and one at least is answered.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        let survey = state.programme.surveys.get(&self.survey);
        // What was answered at the last event is taken in, however late a tablet brings it.
        let before = state.answers(&self.survey);
        if survey.is_none() && before.is_none() {
            return Err(Refusal::UnknownSurvey);
        }
        let question = |id: &QuestionId| -> Option<&Question> {
            let retired = || before.and_then(|answers| answers.retired.get(id)).map(|it| &it.question);
            survey.and_then(|survey| survey.question(id)).or_else(retired)
        };
        // A device does not know what was asked by a version before the one it has.
        let is_older = context.knowledge != Knowledge::Everything && survey.is_some_and(|it| self.version < it.version);
        let answered = |id: &QuestionId| survey.is_none() && before.is_some_and(|answers| answers.has(id));
        let is_known = |id: &QuestionId| question(id).is_some() || is_older || answered(id);
        if !self.answers.keys().chain(self.values.keys()).all(is_known) {
            return Err(Refusal::IncompleteAnswers);
        }
        let mut said = self.values.clone();
        for (id, face) in &self.answers {
            said.insert(id.clone(), Value(u8::from(*face).into()));
        }
        // A program of before asks everybody everything, and by faces: what was not asked so is left out.
        let fits = |id: &QuestionId, value: Value, by_face: bool| {
            question(id)
                .is_none_or(|it| it.asks.takes(value) && (it.asks == Asks::Faces) == by_face && it.is_asked(&said))
        };
        let answers = self.answers.iter().filter(|(id, face)| fits(id, Value(u8::from(**face).into()), true));
        let values = self.values.iter().filter(|(id, value)| fits(id, **value, false));
        let answers: Map<QuestionId, Face> = answers.map(|(id, face)| (id.clone(), *face)).collect();
        let values: Map<QuestionId, Value> = values.map(|(id, value)| (id.clone(), *value)).collect();
        if answers.is_empty() && values.is_empty() {
            return Err(Refusal::IncompleteAnswers);
        }
        // A sheet is tied only where something is asked before and after: no other question is anybody's.
        let tie = self.tie.clone().filter(|_| survey.is_some_and(Survey::is_tied));
        let day = Some(context.now.day);
        let version = self.version;
        let answered = Event::Answered { answers, values, version, tie, day };
        Ok(vec![AnyEvent::Survey(self.survey.clone(), answered)])
    }
}

impl Value {
    /// The face that it stands for, in the answer to a question of faces.
    pub fn face(self) -> Option<Face> {
        Face::try_from(u8::try_from(self.0).ok()?).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{Command, decide};
    use crate::context::Role;
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::programme::{Announce, Announcement, OnlyIf};
    use crate::words::Words;

    fn id(id: &str) -> QuestionId {
        id.parse().unwrap()
    }

    fn context(role: Role, day: i32, knowledge: Knowledge) -> Context {
        let now = Moment { day: Day::default().plus(day), time: TimeOfDay::default() };
        Context { now_ms: 0, now, happened_ms: 0, role, knowledge }
    }

    fn gives(state: &mut State, command: &Command, role: Role, day: i32) -> Result<(), Refusal> {
        for event in decide(state, &context(role, day, Knowledge::Everything), command)? {
            state.evolve(&event);
        }
        Ok(())
    }

    fn publish(state: &mut State, survey: &Survey) -> Result<(), Refusal> {
        let what = Announcement::Survey(survey.clone());
        let over = state.programme.edition_under(&what);
        gives(state, &Command::Announce(Announce { what, over }), Role::Director, 0)
    }

    fn visit() -> Survey {
        let asks = |name: &str, asks: Asks| Question { asks, ..Question::of_faces(id(name), Words::french(name)) };
        let only_if = Some(OnlyIf { question: id("seul"), among: vec![Value(0)] });
        let with = Question { only_if, ..asks("combien", Asks::Number { most: 9 }) };
        let questions = vec![asks("accueil", Asks::Faces), asks("seul", Asks::YesNo), with];
        Survey::new("visite".parse().unwrap(), Words::french("Visite"), questions)
    }

    fn said(all: &[(&str, u32)]) -> Map<QuestionId, Value> {
        all.iter().map(|(name, value)| (id(name), Value(*value))).collect()
    }

    fn answer(state: &mut State, survey: &Survey, all: &[(&str, u32)]) -> Result<(), Refusal> {
        let sheet = AnswerSurvey::of(survey, &said(all), None);
        gives(state, &Command::AnswerSurvey(sheet), Role::Person, 1)
    }

    fn counted(state: &State, question: &str) -> Vec<(u32, u32)> {
        let answers = &state.surveys[&"visite".parse::<SurveyId>().unwrap()];
        let days = answers.days_of(&id(question));
        days.values().flat_map(|day| day.iter().map(|(value, count)| (value.0, *count))).collect()
    }

    #[test]
    fn what_is_said_is_what_is_counted() {
        let mut state = State::default();
        publish(&mut state, &visit()).unwrap();
        answer(&mut state, &visit(), &[("accueil", 5), ("seul", 0), ("combien", 3)]).unwrap();
        // Whoever came alone was not asked with how many.
        answer(&mut state, &visit(), &[("seul", 1), ("combien", 3)]).unwrap();
        assert_eq!(counted(&state, "accueil"), [(5, 1)]);
        assert_eq!(counted(&state, "seul"), [(0, 1), (1, 1)]);
        assert_eq!(counted(&state, "combien"), [(3, 1)]);
        assert_eq!(answer(&mut state, &visit(), &[]), Err(Refusal::IncompleteAnswers));
    }

    #[test]
    fn what_a_program_of_before_sends_is_kept_as_far_as_it_is_an_answer() {
        let mut state = State::default();
        publish(&mut state, &visit()).unwrap();
        let sheet = |answers: &str| {
            Command::read(&format!(r#"{{"kind":"answer_survey","survey":"visite","answers":{answers}}}"#)).unwrap()
        };
        let old = sheet(r#"{"accueil":4,"seul":2,"combien":5}"#);
        gives(&mut state, &old, Role::Person, 1).unwrap();
        assert_eq!(counted(&state, "accueil"), [(4, 1)]);
        assert!(counted(&state, "seul").is_empty() && counted(&state, "combien").is_empty());
        assert_eq!(gives(&mut state, &sheet(r#"{"seul":2}"#), Role::Person, 1), Err(Refusal::IncompleteAnswers));
        assert_eq!(gives(&mut state, &sheet(r#"{"x":2}"#), Role::Person, 1), Err(Refusal::IncompleteAnswers));
    }

    #[test]
    fn an_answer_keeps_the_question_that_it_was_given_to() {
        let mut state = State::default();
        publish(&mut state, &visit()).unwrap();
        answer(&mut state, &visit(), &[("accueil", 5), ("seul", 1)]).unwrap();
        let mut second = visit();
        second.questions[1].text = Words::french("Êtes-vous venu seul, sans enfant ?");
        publish(&mut state, &second).unwrap();
        let held = state.programme.surveys[&visit().id].clone();
        assert_eq!((held.version, held.questions[1].id.as_str()), (1, "seul-2"));
        // A phone that was offline brings an answer to the first version; another answers the second.
        answer(&mut state, &visit(), &[("accueil", 2), ("seul", 0), ("combien", 4)]).unwrap();
        answer(&mut state, &held, &[("accueil", 5), ("seul-2", 0)]).unwrap();
        assert_eq!(counted(&state, "accueil"), [(2, 1), (5, 2)]);
        assert_eq!(counted(&state, "seul"), [(0, 1), (1, 1)]);
        assert_eq!(counted(&state, "seul-2"), [(0, 1)]);
        assert_eq!(counted(&state, "combien"), [(4, 1)]);
        let retired = &state.surveys[&visit().id].retired;
        assert!(retired.values().all(|it| it.version == 0) && retired.contains_key(&id("seul")));
        // The phone itself knows the new version alone, and keeps what was said.
        let phone = State { programme: state.programme.clone(), ..State::default() };
        let sheet = Command::AnswerSurvey(AnswerSurvey::of(&visit(), &said(&[("seul", 0)]), None));
        assert!(decide(&phone, &context(Role::Person, 1, Knowledge::OwnScopes), &sheet).is_ok());
    }

    #[test]
    fn what_is_unfit_is_not_published_and_nobody_is_written_over() {
        let mut state = State::default();
        let circles = || {
            let mut survey = visit();
            survey.questions.swap(1, 2);
            survey
        };
        let field = "questions[1].only_if".to_owned();
        assert_eq!(publish(&mut state, &circles()), Err(Refusal::UnfitSurvey { field }));
        publish(&mut state, &visit()).unwrap();
        let what = Announcement::Survey(visit());
        let again = Command::Announce(Announce { what, over: None });
        assert_eq!(gives(&mut state, &again, Role::Agent, 0), Err(Refusal::ChangedMeanwhile));
    }
}
