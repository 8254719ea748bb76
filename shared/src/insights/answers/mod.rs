//! What was answered to each question of the surveys, on a device or by hand, in waves. What is asked before and after has
//! its own tables (`changed`), and stands in no other.

pub mod waves;

use super::{Bar, Drawing, Subject};
use crate::day::Day;
use crate::feedback::Answers;
use crate::id::SurveyId;
use crate::programme::{Asks, Question, Value};
use crate::state::State;
use crate::words::Words;

/// From which face on somebody is happy.
const HAPPY: u32 = 4;
/// Into so many groups numbers are put at most.
const BANDS: u32 = 5;

/// The questions that are asked now.
pub fn draw(state: &State, today: Day) -> Drawing {
    let questions = state.programme.surveys.values().flat_map(|survey| {
        let answers = state.answers(&survey.id);
        survey.questions.iter().map(move |question| (&survey.id, question, answers))
    });
    drawn(questions, state.programme.k(), today)
}

/// The questions of versions before, the last one first.
pub fn draw_retired(state: &State, today: Day) -> Drawing {
    let mut retired: Vec<_> =
        state.surveys.iter().flat_map(|(id, it)| it.retired.values().map(move |retired| (id, retired, it))).collect();
    retired.sort_by_key(|(_, it, _)| std::cmp::Reverse(it.version));
    drawn(retired.into_iter().map(|(id, it, answers)| (id, &it.question, Some(answers))), state.programme.k(), today)
}

fn drawn<'a>(
    questions: impl Iterator<Item = (&'a SurveyId, &'a Question, Option<&'a Answers>)>,
    k: u32,
    today: Day,
) -> Drawing {
    let once = questions.filter(|(_, question, _)| question.pair.is_none());
    Drawing { bars: once.flat_map(|(survey, question, answers)| bars(survey, question, answers, k, today)).collect() }
}

/// The answers of which each is a group, from the first to the last value of it.
fn groups(asks: &Asks) -> Vec<(u32, u32)> {
    match asks {
        Asks::Faces => vec![(1, HAPPY - 1), (HAPPY, 5)],
        Asks::YesNo => vec![(0, 0), (1, 1)],
        Asks::Choice { choices } => (0..).zip(choices).map(|(place, _)| (place, place)).collect(),
        Asks::Number { most } => {
            let width = most / BANDS + 1;
            let band = |from: u32| (from, (from + width - 1).min(*most));
            (0..=*most).step_by(usize::try_from(width).unwrap_or(1)).map(band).collect()
        }
    }
}

/// One bar for who is happy, or says yes; else one a choice, or a span of numbers.
fn bars(survey: &SurveyId, question: &Question, answers: Option<&Answers>, k: u32, today: Day) -> Vec<Bar> {
    let groups = groups(&question.asks);
    let days = answers.map(|answers| answers.days_of(&question.id)).unwrap_or_default();
    let over = days.iter().filter(|(day, _)| **day < today);
    let counts: Vec<Vec<u32>> = over
        .map(|(_, day)| {
            let within = |(from, to): &(u32, u32)| -> u32 {
                let those = day.iter().filter(|(value, _)| (*from..=*to).contains(&value.0));
                those.map(|(_, count)| *count).sum()
            };
            groups.iter().map(within).collect()
        })
        .collect();
    let told = waves::told(&counts, groups.len(), k);
    let bar = |place: usize| {
        let (from, to) = groups[place];
        let answer = |label: Words| {
            let (from, to) = (Value(from), Value(to));
            (Subject::Answer { survey: survey.clone(), question: question.id.clone(), from, to }, label)
        };
        let (subject, label) = match &question.asks {
            Asks::Faces => {
                (Subject::Question { survey: survey.clone(), question: question.id.clone() }, question.text.clone())
            }
            Asks::YesNo => {
                (Subject::Yes { survey: survey.clone(), question: question.id.clone() }, question.text.clone())
            }
            Asks::Choice { choices } => answer(question.text.beside(&choices[place].text)),
            Asks::Number { .. } if from == to => answer(question.text.beside(&Words::french(&from.to_string()))),
            Asks::Number { .. } => answer(question.text.beside(&Words::french(&format!("{from}–{to}")))),
        };
        let (value, out_of) = told[place].map_or((None, None), |(value, of)| (Some(value), Some(of)));
        Bar { subject, label, value, out_of }
    };
    match question.asks {
        // The others are what it lacks.
        Asks::Faces | Asks::YesNo => vec![bar(1)],
        Asks::Choice { .. } | Asks::Number { .. } => (0..groups.len()).map(bar).collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::{Event, Face, Hands};
    use crate::id::{HandsId, QuestionId};
    use crate::map::Map;
    use crate::programme::{Choice, Picture, Settings, Survey};

    fn day(n: i32) -> Day {
        Day::default().plus(n)
    }

    fn id() -> QuestionId {
        "q".parse().unwrap()
    }

    /// A town that asks one thing, and what was answered on the first day.
    fn town(asks: Asks, k: Option<u32>, said: &[(u32, u32)]) -> State {
        let mut state = State::default();
        state.programme.settings = k.map(|k| Settings { k, ..Settings::of_the_house("Vierzon") });
        let survey: SurveyId = "semaine".parse().unwrap();
        let question = Question { asks, ..Question::of_faces(id(), Words::french("Quoi ?").with("en", "What?")) };
        let by_faces = question.asks == Asks::Faces;
        let title = Words::french("Avis");
        let held = Survey::new(survey.clone(), title, vec![question]);
        state.programme.surveys.insert(survey.clone(), held);
        let answers = state.surveys.or_default(survey);
        for (value, people) in said {
            for _ in 0..*people {
                let value = Value(*value);
                let (mut faces, mut values) = (Map::default(), Map::default());
                match value.face().filter(|_| by_faces) {
                    Some(face) => faces.insert(id(), face),
                    None => values.insert(id(), value),
                }
                answers.evolve(&Event::Answered { answers: faces, values, version: 0, tie: None, day: Some(day(0)) });
            }
        }
        state
    }

    fn shown(state: &State, today: i32) -> Vec<(Option<u32>, Option<u32>)> {
        draw(state, day(today)).bars.iter().map(|bar| (bar.value, bar.out_of)).collect()
    }

    #[test]
    fn two_surveys_may_each_have_a_question_of_the_same_name() {
        let mut state = town(Asks::Faces, None, &[(2, 9), (5, 9)]);
        let question = Question { asks: Asks::YesNo, ..Question::of_faces(id(), Words::french("Reviendrez-vous ?")) };
        let other = Survey::new("autre".parse().unwrap(), Words::french("Autre"), vec![question]);
        state.programme.surveys.insert(other.id.clone(), other);
        let bars = draw(&state, day(1)).bars;
        let of = |survey: &str| survey.parse::<SurveyId>().unwrap();
        assert_eq!(bars[0].subject, Subject::Yes { survey: of("autre"), question: id() });
        assert_eq!(bars[1].subject, Subject::Question { survey: of("semaine"), question: id() });
        assert_eq!(bars.iter().map(|bar| bar.value).collect::<Vec<_>>(), [None, Some(9)]);
    }

    #[test]
    fn small_groups_and_their_complements_are_protected() {
        let check = |k: Option<u32>, happy: u32, others: u32, expected: Option<u32>| {
            let state = town(Asks::Faces, k, &[(2, others), (5, happy)]);
            let of = expected.map(|_| happy + others);
            assert_eq!(shown(&state, 1), [(expected, of)], "{happy} happy, {others} others");
            assert_eq!(shown(&state, 0), [(None, None)], "nothing is told of today");
        };
        check(None, 4, 0, None);
        check(None, 9, 1, None);
        check(None, 9, 0, None);
        check(None, 6, 5, Some(6));
        // A town may ask for more, and never for less.
        check(Some(8), 9, 7, None);
        check(Some(8), 9, 8, Some(9));
        check(Some(2), 4, 4, None);
    }

    #[test]
    fn every_kind_has_its_bars() {
        assert_eq!(shown(&town(Asks::YesNo, None, &[(0, 5), (1, 7)]), 1), [(Some(7), Some(12))]);
        let choice = |picture, text| Choice { picture, text: Words::french(text) };
        let asks = Asks::Choice { choices: vec![choice(Picture::Foot, "À pied"), choice(Picture::Bus, "En bus")] };
        let state = town(asks, None, &[(0, 5), (1, 7)]);
        assert_eq!(shown(&state, 1), [(Some(5), Some(12)), (Some(7), Some(12))]);
        let bars = draw(&state, day(1)).bars;
        assert_eq!(bars[1].label.in_language("fr").0, "Quoi ? En bus");
        assert_eq!(bars[1].label.in_language("en").0, "What? En bus");
        let numbers: Vec<(u32, u32)> = (0..=10).map(|number| (number, 3)).collect();
        let state = town(Asks::Number { most: 10 }, None, &numbers);
        let labels: Vec<_> =
            draw(&state, day(1)).bars.iter().map(|it| it.label.in_language("fr").0.to_owned()).collect();
        assert_eq!(labels, ["Quoi ? 0–2", "Quoi ? 3–5", "Quoi ? 6–8", "Quoi ? 9–10"]);
        assert_eq!(shown(&state, 1)[3], (Some(6), Some(33)));
        assert_eq!(groups(&Asks::Number { most: 3 }), [(0, 0), (1, 1), (2, 2), (3, 3)]);
    }

    #[test]
    fn hands_count_on_the_day_after_and_what_has_no_day_counts() {
        let mut state = town(Asks::Faces, None, &[(5, 4)]);
        let survey: SurveyId = "semaine".parse().unwrap();
        let face = |value: u8| Face::try_from(value).unwrap();
        let answers = state.surveys.or_default(survey);
        // As facts of before say it: without a day.
        answers.evolve(&Event::Answered {
            answers: [(id(), face(5))].into(),
            values: Map::default(),
            version: 0,
            tie: None,
            day: None,
        });
        let hands = Hands { question: id(), faces: [(face(2), 10), (face(5), 10)].into(), on_device: 6 };
        answers.evolve(&Event::HandsCounted { show: HandsId::from_bits(1), hands, day: Some(day(1)) });
        assert_eq!(shown(&state, 1), [(None, None)]);
        assert_eq!(shown(&state, 2), [(Some(12), Some(19))]);
    }
}
