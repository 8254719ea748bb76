//! What a survey must be before it is published: short, each question with its words and its answers, each condition
//! about a question before it. So nothing can ask in circles.

use super::{Asks, Question, Survey, Value};
use crate::id::QuestionId;
use crate::refusal::Refusal;
use crate::words::{SOURCE_LANGUAGE, Words};

/// More questions nobody answers in a minute.
pub const MAX_QUESTIONS: usize = 12;
/// So many pictures stand on one screen.
pub const MAX_CHOICES: usize = 6;
/// The greatest number that is asked for.
pub const MAX_NUMBER: u32 = 1_000;
/// So often people are asked to write.
pub const MAX_WORDS: usize = 2;

impl Survey {
    /// Whether it may be published; else the first place in which something is wrong, as `questions[0].text`.
    pub fn check(&self) -> Result<(), Refusal> {
        let unfit = |field: String| Err(Refusal::UnfitSurvey { field });
        if is_empty(&self.title) {
            return unfit("title".to_owned());
        }
        if self.questions.is_empty() || self.questions.len() > MAX_QUESTIONS {
            return unfit("questions".to_owned());
        }
        let pairs = self.questions.iter().filter(|question| question.pair.is_some()).count();
        for (place, question) in self.questions.iter().enumerate() {
            let wrong = self.wrong(place, question);
            // What is asked before and after stands in a survey of its own: no other answer is tied to a person.
            let wrong = wrong.or((question.pair.is_none() && pairs > 0).then_some("pair"));
            if let Some(part) = wrong {
                return unfit(format!("questions[{place}].{part}"));
            }
        }
        if self.words.len() > MAX_WORDS || (pairs > 0 && !self.words.is_empty()) {
            return unfit("words".to_owned());
        }
        for (place, asked) in self.words.iter().enumerate() {
            let is_taken = self.question(&asked.id).is_some();
            if is_taken || self.words[..place].iter().any(|other| other.id == asked.id) {
                return unfit(format!("words[{place}].id"));
            }
            if is_empty(&asked.text) {
                return unfit(format!("words[{place}].text"));
            }
        }
        Ok(())
    }

    fn wrong(&self, place: usize, question: &Question) -> Option<&'static str> {
        if is_empty(&question.text) {
            return Some("text");
        }
        let before = &self.questions[..place];
        if before.iter().any(|other| other.id == question.id) {
            return Some("id");
        }
        match &question.asks {
            Asks::Choice { choices } => {
                let pictures = |place: usize| choices[..place].iter().all(|it| it.picture != choices[place].picture);
                let told = |place: usize| !is_empty(&choices[place].text) && pictures(place);
                if !(2..=MAX_CHOICES).contains(&choices.len()) || !(0..choices.len()).all(told) {
                    return Some("choices");
                }
            }
            Asks::Number { most } if !(1..=MAX_NUMBER).contains(most) => return Some("most"),
            Asks::Faces | Asks::YesNo | Asks::Number { .. } => {}
        }
        if question.pair.is_some() && (question.asks != Asks::Faces || question.only_if.is_some()) {
            return Some("pair");
        }
        let only_if = question.only_if.as_ref()?;
        let follows = |id: &QuestionId| before.iter().find(|other| other.id == *id);
        let asks = |it: &Question, value: &Value| it.asks.takes(*value) && !matches!(it.asks, Asks::Number { .. });
        let fits = follows(&only_if.question)
            .is_some_and(|it| !only_if.among.is_empty() && only_if.among.iter().all(|value| asks(it, value)));
        (!fits).then_some("only_if")
    }
}

fn is_empty(words: &Words) -> bool {
    words.in_language(SOURCE_LANGUAGE).0.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::map::Map;
    use crate::programme::{Choice, OfPair, OnlyIf, Picture, Side, WordsAsked};

    fn id(id: &str) -> QuestionId {
        id.parse().unwrap()
    }

    fn choice(picture: Picture, text: &str) -> Choice {
        Choice { picture, text: Words::french(text) }
    }

    fn words(name: &str) -> WordsAsked {
        WordsAsked { id: id(name), text: Words::french("Autre chose ?") }
    }

    fn survey() -> Survey {
        let asks = |name: &str, asks: Asks| Question { asks, ..Question::of_faces(id(name), Words::french("?")) };
        let how =
            asks("venu", Asks::Choice { choices: vec![choice(Picture::Foot, "À pied"), choice(Picture::Bus, "Bus")] });
        let among = vec![Value(1)];
        let line = Question { only_if: Some(OnlyIf { question: id("venu"), among }), ..asks("ligne", Asks::YesNo) };
        let why = Question {
            only_if: Some(OnlyIf { question: id("ligne"), among: vec![Value(0)] }),
            ..asks("combien", Asks::Number { most: 9 })
        };
        let questions = vec![asks("accueil", Asks::Faces), how, line, why];
        Survey {
            words: vec![words("ajout")],
            ..Survey::new("visite".parse().unwrap(), Words::french("Visite"), questions)
        }
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let check = |wrong: &str, change: fn(&mut Survey)| {
            let mut survey = survey();
            change(&mut survey);
            let found = survey.check().err().map(|refusal| match refusal {
                Refusal::UnfitSurvey { field } => field,
                other => panic!("{other:?}"),
            });
            assert_eq!(found.unwrap_or_default(), wrong);
        };
        check("", |_| {});
        check("title", |it| it.title = Words::french(" "));
        check("questions", |it| it.questions.clear());
        check("questions[0].text", |it| it.questions[0].text = Words::french(""));
        check("questions[3].id", |it| it.questions[3].id = it.questions[0].id.clone());
        check("questions[1].choices", |it| {
            it.questions[1].asks = Asks::Choice { choices: vec![choice(Picture::Bus, "Bus")] };
        });
        check("questions[1].choices", |it| {
            it.questions[1].asks =
                Asks::Choice { choices: vec![choice(Picture::Bus, "Bus"), choice(Picture::Bus, "Car")] };
        });
        check("questions[3].most", |it| it.questions[3].asks = Asks::Number { most: 0 });
        check("questions[1].pair", |it| {
            it.questions[0].pair = Some(OfPair { id: "cuisine".parse().unwrap(), side: Side::Before });
        });
        check("words", |it| it.words = vec![words("a"), words("b"), words("c")]);
        check("words[0].id", |it| it.words[0].id = id("venu"));
        check("words[1].id", |it| it.words.push(words("ajout")));
        check("words[0].text", |it| it.words[0].text = Words::french(" "));
        // What is tied to a person is never written.
        check("words", |it| {
            it.questions.truncate(1);
            it.questions[0].pair = Some(OfPair { id: "cuisine".parse().unwrap(), side: Side::Before });
        });
        // A condition is about a question before it, and about an answer that can be given.
        check("questions[2].only_if", |it| it.questions[2].only_if.as_mut().unwrap().question = id("ligne"));
        check("questions[2].only_if", |it| it.questions[2].only_if.as_mut().unwrap().question = id("combien"));
        check("questions[2].only_if", |it| it.questions[2].only_if.as_mut().unwrap().among = vec![Value(2)]);
        check("questions[2].only_if", |it| it.questions[2].only_if.as_mut().unwrap().among.clear());
    }

    #[test]
    fn a_question_is_asked_of_whom_it_is_meant_for() {
        let survey = survey();
        let check = |said: &[(&str, u32)], asked: &[usize], kept: usize| {
            let said: Map<QuestionId, Value> = said.iter().map(|(name, value)| (id(name), Value(*value))).collect();
            assert_eq!(survey.asked(&said), asked, "{said:?}");
            assert_eq!(survey.sheet(&said).len(), kept, "{said:?}");
        };
        check(&[], &[0, 1], 0);
        check(&[("venu", 0)], &[0, 1], 1);
        check(&[("venu", 1)], &[0, 1, 2], 1);
        check(&[("venu", 1), ("ligne", 0)], &[0, 1, 2, 3], 2);
        // Whoever goes back and says something else has not said what followed.
        check(&[("venu", 0), ("ligne", 0), ("combien", 3)], &[0, 1], 1);
    }
}
