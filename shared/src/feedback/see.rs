//! What the feedback pages draw: what there is to answer, and a survey, one question at a time.

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

/// How a device remembers that this version of a survey was answered: `semaine.0`.
pub fn answered_as(survey: &Survey) -> String {
    format!("{}.{}", survey.id, survey.version)
}

fn offer(survey: &Survey, answered: &[String]) -> Offer {
    let was = answered.contains(&answered_as(survey));
    Offer { id: survey.id.clone(), title: survey.title.clone(), side: survey.side(), answered: was }
}

/// What everybody is offered who comes to tell what they think; `answered` is what was answered on this device
/// ([`answered_as`]). What is asked after is offered where its before was answered: else it would be half of a pair. Nothing that
/// somebody else publishes takes the place of another one.
pub fn offers(state: &State, answered: &[String]) -> Vec<Offer> {
    let surveys = || state.programme.surveys.values().filter(|survey| !survey.by_link);
    let told_before = |after: &Survey| {
        let was = |survey: &&Survey| {
            answered.iter().any(|it| it.rsplit_once('.').is_some_and(|(id, _)| id == survey.id.as_str()))
        };
        surveys().filter(was).any(|survey| survey.side() == Some(Side::Before) && survey.pairs_with(after))
    };
    let once = surveys().filter(|survey| !survey.is_tied());
    let after = surveys().filter(|survey| survey.side() == Some(Side::After) && told_before(survey));
    once.chain(after).map(|survey| offer(survey, answered)).collect()
}

/// What is asked before, and was not yet answered here.
pub fn before(state: &State, answered: &[String]) -> Vec<Offer> {
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

    #[test]
    fn what_is_offered_is_what_is_not_asked_by_its_address_alone() {
        let mut state = town();
        assert_eq!(ids(&offers(&state, &[])), [("semaine", false)]);
        assert_eq!(ids(&before(&state, &[])), [("avant", false)]);
        // Another one comes, whatever its name: nothing is asked in the place of what was asked before.
        let first = Survey::new(
            "accueil".parse().unwrap(),
            Words::french("?"),
            town().programme.surveys.values().nth(2).unwrap().questions.clone(),
        );
        state.programme.surveys.insert(first.id.clone(), first);
        assert_eq!(ids(&offers(&state, &[])), [("accueil", false), ("semaine", false)]);
    }

    #[test]
    fn after_is_offered_to_who_was_asked_before_and_nothing_twice() {
        let mut state = town();
        let answered = ["avant.0".to_owned(), "semaine.0".to_owned()];
        assert_eq!(ids(&offers(&state, &answered)), [("semaine", true), ("apres", false)]);
        assert!(before(&state, &answered).is_empty());
        // What it asks has changed since: it is asked anew, and who was asked before is still known.
        for id in ["avant", "semaine"] {
            let id: SurveyId = id.parse().unwrap();
            let survey = state.programme.surveys.get(&id).unwrap().clone();
            state.programme.surveys.insert(id, Survey { version: 1, ..survey });
        }
        assert_eq!(ids(&offers(&state, &answered)), [("semaine", false), ("apres", false)]);
        assert_eq!(ids(&before(&state, &answered)), [("avant", false)]);
    }
}
