//! What the feedback pages draw: what there is to answer, and a survey, one question at a time.

use crate::day::Day;
use crate::id::SurveyId;
use crate::programme::{Side, Survey};
use crate::state::State;
use crate::words::Words;

/// The survey of this id.
pub fn survey<'a>(state: &'a State, id: &SurveyId) -> Option<&'a Survey> {
    state.programme.surveys.get(id)
}

/// A survey that somebody may answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Offer {
    /// Which.
    pub id: SurveyId,
    /// Its title.
    pub title: Words,
    /// When it is asked, if it is asked before and after.
    pub side: Option<Side>,
    /// Whether it was answered here.
    pub answered: bool,
}

/// What a device remembers of a survey that was answered on it: which version, and on which day. No answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Which.
    pub survey: SurveyId,
    /// Which version of it.
    pub version: u32,
    /// On which day, by the device's clock.
    pub day: Day,
}

impl Answered {
    /// As it is kept: `semaine.0.2015-10-13`.
    pub fn written(&self) -> String {
        format!("{}.{}.{}", self.survey, self.version, self.day)
    }

    /// Reads it again.
    pub fn read(text: &str) -> Option<Self> {
        let (rest, day) = text.rsplit_once('.')?;
        let (survey, version) = rest.rsplit_once('.')?;
        Some(Self {
            survey: survey.parse().ok()?,
            version: version.parse().ok()?,
            day: day.to_owned().try_into().ok()?,
        })
    }

    fn is_of(&self, survey: &Survey) -> bool {
        self.survey == survey.id
    }
}

fn offer(survey: &Survey, answered: &[Answered]) -> Offer {
    let was = answered.iter().any(|it| it.is_of(survey) && it.version == survey.version);
    Offer { id: survey.id.clone(), title: survey.title.clone(), side: survey.side(), answered: was }
}

/// What everybody is offered who comes to tell what they think. What is asked after is offered where its before was answered:
/// else it would be half of a pair; and once something lies between: a stop that was passed (`passed`), or a night. Nothing that
/// somebody else publishes takes the place of another one.
pub fn offers(state: &State, answered: &[Answered], passed: bool, today: Day) -> Vec<Offer> {
    let surveys = || state.programme.surveys.values().filter(|survey| !survey.by_link);
    let told_before = |after: &Survey| {
        let is_due = |it: &&Answered| passed || it.day < today;
        let was = |survey: &&Survey| answered.iter().filter(is_due).any(|it| it.is_of(survey));
        surveys().filter(was).any(|survey| survey.side() == Some(Side::Before) && survey.pairs_with(after))
    };
    let once = surveys().filter(|survey| !survey.is_tied());
    let after = surveys().filter(|survey| survey.side() == Some(Side::After) && told_before(survey));
    once.chain(after).map(|survey| offer(survey, answered)).collect()
}

/// What is asked before, and was not yet answered here.
pub fn before(state: &State, answered: &[Answered]) -> Vec<Offer> {
    let all = state.programme.surveys.values().filter(|survey| !survey.by_link && survey.side() == Some(Side::Before));
    all.map(|survey| offer(survey, answered)).filter(|offer| !offer.answered).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{OfPair, Question};

    fn town() -> State {
        let question = |id: &str, pair: Option<Side>| {
            let pair = pair.map(|side| OfPair { id: "table".parse().unwrap(), side });
            Question { pair, ..Question::of_faces(id.parse().unwrap(), Words::french("?")) }
        };
        let mut state = State::default();
        for (id, side, by_link) in [
            ("apres", Some(Side::After), false),
            ("avant", Some(Side::Before), false),
            ("semaine", None, false),
            ("visite", None, true),
        ] {
            let id: SurveyId = id.parse().unwrap();
            let survey = Survey::new(id.clone(), Words::french("?"), vec![question(id.as_str(), side)]);
            state.programme.surveys.insert(id, Survey { by_link, ..survey });
        }
        state
    }

    fn ids(offers: &[Offer]) -> Vec<(&str, bool)> {
        offers.iter().map(|offer| (offer.id.as_str(), offer.answered)).collect()
    }

    fn day(n: i32) -> Day {
        Day::default().plus(n)
    }

    fn answered(all: &[&str]) -> Vec<Answered> {
        all.iter().map(|it| Answered { survey: it.parse().unwrap(), version: 0, day: day(0) }).collect()
    }

    #[test]
    fn what_is_remembered_is_read_again() {
        let it = Answered { version: 3, ..answered(&["table-avant"]).remove(0) };
        assert_eq!(Answered::read(&it.written()), Some(it));
        for text in ["", "semaine", "semaine.0", "semaine.x.2015-10-13", "semaine.0.hier"] {
            assert_eq!(Answered::read(text), None, "{text}");
        }
    }

    #[test]
    fn what_is_offered_is_what_is_not_asked_by_its_address_alone() {
        let mut state = town();
        assert_eq!(ids(&offers(&state, &[], true, day(0))), [("semaine", false)]);
        assert_eq!(ids(&before(&state, &[])), [("avant", false)]);
        // Another one comes, whatever its name: nothing is asked in the place of what was asked before.
        let first = Survey::new(
            "accueil".parse().unwrap(),
            Words::french("?"),
            town().programme.surveys.values().nth(2).unwrap().questions.clone(),
        );
        state.programme.surveys.insert(first.id.clone(), first);
        assert_eq!(ids(&offers(&state, &[], true, day(0))), [("accueil", false), ("semaine", false)]);
    }

    #[test]
    fn after_is_offered_to_who_was_asked_before_and_nothing_twice() {
        let mut state = town();
        let answered = answered(&["avant", "semaine"]);
        let offered = |state: &State, passed, today| offers(state, &answered, passed, day(today));
        assert_eq!(ids(&offered(&state, true, 0)), [("semaine", true), ("apres", false)]);
        assert_eq!(ids(&offered(&state, false, 0)), [("semaine", true)], "nothing lies between");
        assert_eq!(ids(&offered(&state, false, 1)), [("semaine", true), ("apres", false)]);
        assert!(before(&state, &answered).is_empty());
        // What it asks has changed since: it is asked anew, and who was asked before is still known.
        for id in ["avant", "semaine"] {
            let id: SurveyId = id.parse().unwrap();
            let survey = state.programme.surveys.get(&id).unwrap().clone();
            state.programme.surveys.insert(id, Survey { version: 1, ..survey });
        }
        assert_eq!(ids(&offered(&state, true, 0)), [("semaine", false), ("apres", false)]);
        assert_eq!(ids(&before(&state, &answered)), [("avant", false)]);
    }
}
