//! Where the answers to each question come from: devices, hands that were counted, and people who did both, who count
//! once. Three bars a question, for staff.

use super::{Bar, Drawing, Subject};
use crate::feedback::{Answers, Hands};
use crate::id::SurveyId;
use crate::programme::Question;
use crate::state::State;
use crate::written::read_named;
use serde::Serialize;

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// A device.
    Devices,
    /// A hand that was counted.
    Hands,
    /// Both: these people are in the two others, and count once.
    Both,
}

read_named!(Source; Devices, Hands, Both);

/// Three bars a question; without height where one of the groups is smaller than the town's k.
pub fn draw(state: &State) -> Drawing {
    let k = state.programme.k();
    let questions = state.programme.surveys.values().flat_map(|survey| {
        let answers = state.answers(&survey.id);
        let once = survey.questions.iter().filter(|question| question.pair.is_none());
        once.flat_map(move |question| bars(answers, &survey.id, question, k))
    });
    Drawing { bars: questions.collect() }
}

fn bars(answers: Option<&Answers>, survey: &SurveyId, asked: &Question, k: u32) -> [Bar; 3] {
    let question = &asked.id;
    let devices = answers.map_or(0, |answers| answers.on_devices(question));
    let counts = answers.into_iter().flat_map(|answers| answers.hands.values());
    let counts: Vec<&Hands> = counts.filter(|hands| hands.question == *question).collect();
    let hands: u32 = counts.iter().map(|hands| hands.raised()).sum();
    let both: u32 = counts.iter().map(|hands| hands.on_device).sum();
    // Who answered by one way alone, and who by both.
    let groups = [devices.saturating_sub(both), hands.saturating_sub(both), both];
    let shown = groups.iter().all(|group| *group == 0 || *group >= k);
    [(Source::Devices, devices), (Source::Hands, hands), (Source::Both, both)].map(|(source, count)| Bar {
        subject: Subject::Source { survey: survey.clone(), question: question.clone(), source },
        label: asked.text.clone(),
        value: shown.then_some(count),
        out_of: None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feedback::Face;
    use crate::id::{HandsId, QuestionId};
    use crate::words::Words;

    #[test]
    fn a_small_group_hides_all_three() {
        let question: QuestionId = "accueil".parse().unwrap();
        let check = |devices: u32, raised: u32, on_device: u32, shown: [Option<u32>; 3]| {
            let face = Face::try_from(4).unwrap();
            let hands = Hands { question: question.clone(), faces: [(face, raised)].into(), on_device };
            let answers = Answers {
                sheets: devices,
                faces: [(question.clone(), [(face, devices)].into())].into(),
                hands: [(HandsId::from_bits(1), hands)].into(),
                ..Answers::default()
            };
            let asked = Question::of_faces(question.clone(), Words::french("?"));
            let bars = bars(Some(&answers), &"semaine".parse().unwrap(), &asked, 5);
            assert_eq!(bars.map(|bar| bar.value), shown, "{devices} on devices, {raised} hands, {on_device} both");
        };
        check(12, 20, 6, [Some(12), Some(20), Some(6)]);
        check(12, 0, 0, [Some(12), Some(0), Some(0)]);
        check(3, 20, 0, [None; 3]);
        check(12, 20, 2, [None; 3]);
        check(12, 20, 9, [None; 3]);
    }
}
