//! Free words that somebody leaves at the end of a survey. They are sealed on the device like a contact and travel beside
//! their command, which says only to what they answer; the server keeps them beside the log, under a name of chance, and
//! records no fact. So nothing leads from them to a sheet of answers: no lane, no order, no hour.

use crate::contact::Contact;
use crate::context::{Context, Knowledge};
use crate::event::Event;
use crate::id::{QuestionId, SurveyId, WordsId};
use crate::refusal::Refusal;
use crate::state::State;
use crate::written::read_struct;
use serde::Serialize;

/// How many letters somebody may write.
pub const LONGEST: usize = 200;
/// How long all are before they are sealed, in bytes: two for each letter, and room for some that take more. A command with
/// them is as long as any other on the disk of a kiosk.
const PADDED: usize = 640;
/// What the names of all begin with, beside the log.
pub const BESIDE: &str = "words/";

/// The command: something was written, and comes sealed with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeaveWords {
    /// At the end of which survey.
    pub survey: SurveyId,
    /// To what they answer.
    pub question: QuestionId,
    /// Their own name, drawn for them alone.
    pub words: WordsId,
}

read_struct!(LeaveWords { survey, question, words });

impl LeaveWords {
    /// Takes them in, if this is asked or was; they are no fact. However late a tablet brings them, they are kept.
    pub fn decide(&self, state: &State, context: &Context) -> Result<Vec<Event>, Refusal> {
        let survey = state.programme.surveys.get(&self.survey);
        let before = state.answers(&self.survey);
        let is_asked = survey.is_some_and(|it| it.words.iter().any(|asked| asked.id == self.question));
        let was_asked = before.is_some_and(|it| survey.is_none() || it.unasked.contains_key(&self.question));
        // A device does not know what was asked by a version before the one it has.
        let is_older = survey.is_some() && context.knowledge != Knowledge::Everything;
        if is_asked || was_asked || is_older { Ok(Vec::new()) } else { Err(Refusal::UnknownSurvey) }
    }

    /// The name under which they are kept beside the log.
    pub fn beside(&self) -> String {
        format!("{BESIDE}{}/{}/{}", self.survey, self.question, self.words)
    }

    /// What a name under which something is kept says; none where that is no words.
    pub fn named(name: &str) -> Option<Self> {
        let mut parts = name.strip_prefix(BESIDE)?.split('/');
        let (survey, question, words) = (parts.next()?, parts.next()?, parts.next()?);
        let named = Self { survey: survey.parse().ok()?, question: question.parse().ok()?, words: words.parse().ok()? };
        (named.beside() == name).then_some(named)
    }
}

/// What was typed, on one line.
pub fn on_one_line(typed: &str) -> String {
    let plain: String = typed.chars().filter(|c| c.is_whitespace() || !c.is_control()).collect();
    let words: Vec<&str> = plain.split_whitespace().collect();
    words.join(" ")
}

/// What is sealed of what was typed, as long as any other; none where that is nothing, or too long. It is read like a
/// contact, of which only the word is there.
pub fn to_seal(typed: &str, language: &str) -> Option<Vec<u8>> {
    let text = on_one_line(typed);
    if text.is_empty() || text.chars().count() > LONGEST {
        return None;
    }
    let (name, phone, language) = (String::new(), String::new(), language.to_owned());
    let mut sealed = serde_json::to_vec(&Contact { name, phone, language, word: Some(text) }).ok()?;
    let fits = sealed.len() <= PADDED;
    sealed.resize(PADDED, b' ');
    fits.then_some(sealed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{Command, decide};
    use crate::context::Role;
    use crate::day::Moment;
    use crate::feedback;
    use crate::programme::{Question, Survey, WordsAsked};
    use crate::words::Words;

    fn leaves(question: &str) -> LeaveWords {
        LeaveWords {
            survey: "visite".parse().unwrap(),
            question: question.parse().unwrap(),
            words: WordsId::from_bits(7),
        }
    }

    fn asked(id: &str) -> WordsAsked {
        WordsAsked { id: id.parse().unwrap(), text: Words::french("Autre chose ?") }
    }

    fn town() -> State {
        let questions = vec![Question::of_faces("accueil".parse().unwrap(), Words::french("?"))];
        let id: SurveyId = "visite".parse().unwrap();
        let title = Words::french("Visite");
        let survey = Survey { words: vec![asked("ajout")], ..Survey::new(id.clone(), title, questions) };
        let mut state = State::default();
        state.programme.surveys.insert(id, survey);
        state
    }

    fn outcome(state: &State, question: &str, knowledge: Knowledge) -> Result<Vec<Event>, Refusal> {
        let now = Moment { day: crate::day::Day::default(), time: crate::day::TimeOfDay::default() };
        let context = Context { now_ms: 0, now, happened_ms: 0, role: Role::Person, knowledge };
        decide(state, &context, &Command::LeaveWords(leaves(question)))
    }

    #[test]
    fn words_are_no_fact_and_answer_what_is_asked_or_was() {
        let mut state = town();
        let all = Knowledge::Everything;
        assert_eq!(outcome(&state, "ajout", all), Ok(Vec::new()));
        assert_eq!(outcome(&state, "accueil", all), Err(Refusal::UnknownSurvey), "that is answered by faces");
        assert_eq!(outcome(&state, "ajout-2", all), Err(Refusal::UnknownSurvey));
        // What is asked no more was asked of whoever comes late; a phone that was offline knows only what is asked now.
        let id: SurveyId = "visite".parse().unwrap();
        let retired = feedback::Event::Retired { version: 0, questions: Vec::new(), words: vec![asked("avant")] };
        state.evolve(&Event::Survey(id.clone(), retired));
        assert_eq!(outcome(&state, "avant", all), Ok(Vec::new()));
        assert_eq!(outcome(&town(), "avant", Knowledge::OwnScopes), Ok(Vec::new()));
        state.programme.surveys.remove(&id);
        assert_eq!(outcome(&state, "ajout", all), Ok(Vec::new()), "the last event's survey");
        assert_eq!(outcome(&State::default(), "ajout", all), Err(Refusal::UnknownSurvey));
    }

    #[test]
    fn a_name_says_to_what_they_answer() {
        let left = leaves("ajout");
        assert_eq!(left.beside(), "words/visite/ajout/00000000000000000000000000000007");
        assert_eq!(LeaveWords::named(&left.beside()), Some(left));
        for other in ["booking/K7PM4XQ29TRW", "words/visite/ajout", "words/a/b/c", "words/visite/ajout/07/1"] {
            assert_eq!(LeaveWords::named(other), None, "{other}");
        }
    }

    #[test]
    fn all_are_as_long_as_any_other_and_none_is_too_long() {
        let check = |text: &str, word: Option<&str>| {
            let sealed = to_seal(text, "fr-facile");
            assert_eq!(sealed.as_ref().map(Vec::len), word.map(|_| PADDED), "{text}");
            let read = sealed.and_then(|bytes| Contact::read_padded(&bytes)).and_then(|it| it.word);
            assert_eq!(read.as_deref(), word);
        };
        for text in ["a".to_owned(), "ش".repeat(LONGEST), "\"".repeat(LONGEST), "\u{1f9c0}".repeat(140)] {
            check(&text, Some(&text));
        }
        check(" a\n\n b\u{7}c ", Some("a bc"));
        for text in [String::new(), " \n".to_owned(), "a".repeat(LONGEST + 1), "\u{1f9c0}".repeat(LONGEST)] {
            check(&text, None);
        }
    }
}
