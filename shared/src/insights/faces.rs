//! For each question of the surveys: how many of those who answered, on a device or by hand, chose one of the two
//! happiest faces. What is asked before and after has its own tables (`changed`), and stands in no other.

use super::{Bar, Drawing, Subject};
use crate::state::State;

/// One bar a question. A question that fewer people than the town's k answered shows nothing; nor does one where the happy or
/// the others are fewer people than that, since each is the other's complement.
pub fn draw(state: &State) -> Drawing {
    let k = state.programme.k();
    let questions = state.programme.surveys.values().flat_map(|survey| {
        let answers = state.surveys.get(&survey.id);
        survey.questions.iter().filter(|question| question.pair.is_none()).map(move |question| {
            let faces = answers.map(|answers| answers.of(&question.id)).unwrap_or_default();
            let count = |least: u8| -> u32 {
                let chosen = faces.iter();
                chosen.filter(|(face, _)| u8::from(**face) >= least).map(|(_, count)| *count).sum()
            };
            let (all, happy) = (count(1), count(4));
            let small = |group: u32| (1..k).contains(&group);
            let shown = all >= k && !small(happy) && !small(all - happy);
            Bar {
                subject: Subject::Question { question: question.id.clone() },
                label: question.text.clone(),
                value: shown.then_some(happy),
                out_of: shown.then_some(all),
            }
        })
    });
    Drawing { bars: questions.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::{Answers, Face};
    use crate::programme::{Question, Settings, Survey};
    use crate::words::Words;

    #[test]
    fn small_groups_and_their_complements_are_protected() {
        let check_with = |k: Option<u32>, happy: u32, others: u32, shown: Option<u32>| {
            let id: crate::id::SurveyId = "semaine".parse().unwrap();
            let question: crate::id::QuestionId = "accueil".parse().unwrap();
            let mut state = State::default();
            state.programme.settings = k.map(|k| Settings { k, ..Settings::of_the_house("Vierzon") });
            let questions = vec![Question { id: question.clone(), text: Words::french("?"), pair: None }];
            let survey = Survey { id: id.clone(), title: Words::french("Avis"), questions };
            state.programme.surveys.insert(id.clone(), survey);
            let faces = [(Face::try_from(2).unwrap(), others), (Face::try_from(5).unwrap(), happy)];
            let answers =
                Answers { sheets: happy + others, faces: [(question, faces.into())].into(), ..Answers::default() };
            state.surveys.insert(id, answers);
            assert_eq!(draw(&state).bars[0].value, shown, "{happy} happy, {others} others");
        };
        let check = |happy, others, shown| check_with(None, happy, others, shown);
        check(4, 0, None);
        check(5, 0, Some(5));
        check(9, 1, None);
        check(3, 9, None);
        check(6, 5, Some(6));
        check(0, 5, Some(0));
        // A town may ask for more, and never for less.
        check_with(Some(8), 7, 0, None);
        check_with(Some(8), 9, 7, None);
        check_with(Some(8), 9, 8, Some(9));
        check_with(Some(2), 4, 0, None);
    }
}
