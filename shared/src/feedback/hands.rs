//! A show of hands: whoever holds it counts them, and says how many of these people have answered on a device already,
//! so that nobody counts twice.

use super::{Event, Face};
use crate::command::of_staff;
use crate::context::Context;
use crate::event::Event as AnyEvent;
use crate::id::{HandsId, QuestionId, SurveyId};
use crate::map::Map;
use crate::programme::Asks;
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// More hands than this are in no room; it is a slip of the finger.
pub const MAX_HANDS: u32 = 500;

/// The command: the hands of one room for one question. Said again under the same id, it puts the first count right;
/// without hands, it takes it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct CountHands {
    /// Which survey.
    pub survey: SurveyId,
    /// This show of hands, drawn by the device.
    pub show: HandsId,
    /// What was asked, and what was counted.
    pub hands: Hands,
}

read_struct!(CountHands { survey, show, hands });

/// What was counted in one room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Hands {
    /// For which question.
    pub question: QuestionId,
    /// How many hands for each face.
    pub faces: Map<Face, u32>,
    /// How many of these people have answered on a device already.
    pub on_device: u32,
}

read_struct!(Hands { question, faces, on_device });

impl Hands {
    /// How many hands in all.
    pub fn raised(&self) -> u32 {
        self.faces.values().fold(0, |all, count| all.saturating_add(*count))
    }

    /// The hands of those who have not answered on a device. Whose hands these are nobody knows: they are taken to be
    /// spread over the faces as all hands are, in whole people, the largest remainders first.
    pub fn beside_devices(&self) -> Map<Face, u32> {
        let (raised, left) = (u64::from(self.raised()), u64::from(self.raised().saturating_sub(self.on_device)));
        let share = |count: u32| u64::from(count) * left;
        let mut whole: Map<Face, u32> =
            self.faces.iter().map(|(face, count)| (*face, whole_part(share(*count), raised))).collect();
        let given: u64 = whole.values().map(|count| u64::from(*count)).sum();
        let mut faces: Vec<Face> = self.faces.keys().copied().collect();
        faces.sort_by_key(|face| std::cmp::Reverse(share(self.faces[face]) % raised.max(1)));
        for face in faces.into_iter().take(usize::try_from(left.saturating_sub(given)).unwrap_or_default()) {
            *whole.or_default(face) += 1;
        }
        whole
    }
}

fn whole_part(share: u64, of: u64) -> u32 {
    u32::try_from(share / of.max(1)).unwrap_or(u32::MAX)
}

impl CountHands {
    /// The count, if the survey asks this question by faces and as many hands were raised as are said to have answered
    /// before. What was counted on a day before is in what everybody may see, and stays.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<AnyEvent>, Refusal> {
        of_staff()?;
        let survey = state.programme.surveys.get(&self.survey).ok_or(Refusal::UnknownSurvey)?;
        if survey.question(&self.hands.question).is_none_or(|question| question.asks != Asks::Faces) {
            return Err(Refusal::IncompleteAnswers);
        }
        let day = Some(context.now.day);
        let counted = state.answers(&self.survey).filter(|answers| answers.hands.contains_key(&self.show));
        if counted.is_some_and(|answers| answers.counted_on.get(&self.show).copied() != day) {
            return Err(Refusal::HandsPublished);
        }
        let raised = self.hands.raised();
        if raised > MAX_HANDS || self.hands.on_device > raised {
            return Err(Refusal::UnlikelyHands { raised, max: MAX_HANDS });
        }
        let counted = Event::HandsCounted { show: self.show.clone(), hands: self.hands.clone(), day };
        Ok(vec![AnyEvent::Survey(self.survey.clone(), counted)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::context::{Knowledge, Role};
    use crate::day::{Day, Moment, TimeOfDay};
    use crate::feedback::Answers;
    use crate::programme::{Question, Survey};
    use crate::words::Words;

    fn face(value: u8) -> Face {
        Face::try_from(value).unwrap()
    }

    fn hands(counts: &[(u8, u32)], on_device: u32) -> Hands {
        let faces = counts.iter().map(|(value, count)| (face(*value), *count)).collect();
        Hands { question: "accueil".parse().unwrap(), faces, on_device }
    }

    fn count(state: &mut State, show: u128, hands: Hands) -> Result<(), Refusal> {
        count_on(state, show, hands, 0)
    }

    fn count_on(state: &mut State, show: u128, hands: Hands, day: i32) -> Result<(), Refusal> {
        let command = CountHands { survey: "semaine".parse().unwrap(), show: HandsId::from_bits(show), hands };
        let (now, role, knowledge) = (
            Moment { day: Day::default().plus(day), time: TimeOfDay::default() },
            Role::Facilitator,
            Knowledge::Everything,
        );
        let events = command.decide(state, &Context { now_ms: 0, now, happened_ms: 0, role, knowledge })?;
        for event in &events {
            state.evolve(event);
        }
        Ok(())
    }

    fn town() -> State {
        let mut state = State::default();
        let questions = vec![Question::of_faces("accueil".parse().unwrap(), Words::french("?"))];
        let id: SurveyId = "semaine".parse().unwrap();
        let survey = Survey::new(id.clone(), Words::french("Avis"), questions);
        state.programme.surveys.insert(id, survey);
        state
    }

    fn counted(state: &State) -> &Answers {
        &state.surveys[&"semaine".parse::<SurveyId>().unwrap()]
    }

    #[test]
    fn the_same_show_is_counted_once_put_right_and_taken_back() {
        let mut state = town();
        count(&mut state, 1, hands(&[(4, 9), (5, 14)], 0)).unwrap();
        count(&mut state, 1, hands(&[(4, 9), (5, 12)], 3)).unwrap();
        count(&mut state, 2, hands(&[(1, 2)], 0)).unwrap();
        let raised: Vec<u32> = counted(&state).hands.values().map(Hands::raised).collect();
        assert_eq!(raised, [21, 2]);
        count(&mut state, 2, hands(&[], 0)).unwrap();
        assert_eq!(counted(&state).hands.len(), 1);
    }

    #[test]
    fn what_everybody_may_have_seen_is_put_right_no_more() {
        let mut state = town();
        count_on(&mut state, 1, hands(&[(5, 14)], 0), 0).unwrap();
        assert_eq!(count_on(&mut state, 1, hands(&[(5, 13)], 0), 1), Err(Refusal::HandsPublished));
        count_on(&mut state, 2, hands(&[(5, 6)], 0), 1).unwrap();
        let days = counted(&state).days_of(&"accueil".parse().unwrap());
        let five = crate::programme::Value(5);
        assert_eq!(days.values().map(|day| day[&five]).collect::<Vec<_>>(), [14, 6]);
    }

    #[test]
    fn a_slip_of_the_finger_is_told() {
        let mut state = town();
        let unlikely = |raised| Err(Refusal::UnlikelyHands { raised, max: MAX_HANDS });
        assert_eq!(count(&mut state, 1, hands(&[(5, 4)], 5)), unlikely(4));
        assert_eq!(count(&mut state, 1, hands(&[(4, 300), (5, 201)], 0)), unlikely(501));
        let other = Hands { question: "autre".parse().unwrap(), ..hands(&[(5, 4)], 0) };
        assert_eq!(count(&mut state, 1, other), Err(Refusal::IncompleteAnswers));
        assert!(state.surveys.is_empty());
    }

    #[test]
    fn nobody_counts_twice_and_nobody_is_cut_in_pieces() {
        let check = |counts: &[(u8, u32)], on_device: u32, beside: &[(u8, u32)]| {
            let expected: Map<Face, u32> = beside.iter().map(|(value, count)| (face(*value), *count)).collect();
            assert_eq!(hands(counts, on_device).beside_devices(), expected, "{counts:?} with {on_device} on devices");
        };
        check(&[(4, 10), (5, 10)], 0, &[(4, 10), (5, 10)]);
        check(&[(4, 10), (5, 10)], 20, &[(4, 0), (5, 0)]);
        check(&[(3, 1), (4, 1), (5, 1)], 1, &[(3, 1), (4, 1), (5, 0)]);
        check(&[(2, 5), (5, 20)], 8, &[(2, 3), (5, 14)]);
        check(&[], 0, &[]);
        // Nobody records so many, and whoever reads them does not fall over.
        let most = u32::MAX;
        check(&[(4, most), (5, most)], 7, &[(4, most - 7), (5, most - 7)]);
        let mut answers = Answers::default();
        for show in [1, 2].map(HandsId::from_bits) {
            answers.evolve(&Event::HandsCounted { show, hands: hands(&[(5, most)], 0), day: None });
        }
        let days = answers.days_of(&"accueil".parse().unwrap());
        assert_eq!(days.values().flat_map(Map::values).copied().collect::<Vec<_>>(), [most]);
    }
}
