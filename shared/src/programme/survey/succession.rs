//! A survey that is published anew. Nobody knows which answers are still on their way from a phone without a network; so
//! a question that means something else is another question, whether it was answered or not. It gets an id of its own,
//! and what was answered before stays with the old one.

use super::{Asks, Question, Survey, WordsAsked};
use crate::event::Event as AnyEvent;
use crate::feedback;
use crate::id::QuestionId;
use crate::programme::{Announcement, Event};
use crate::refusal::Refusal;
use crate::state::State;
use crate::words::{SOURCE_LANGUAGE, Words};

impl Survey {
    /// Publishes it, in the place of the one that stands under its id.
    pub fn published(&self, state: &State) -> Result<Vec<AnyEvent>, Refusal> {
        self.check()?;
        let answers = state.answers(&self.id);
        let taken = |id: &QuestionId| answers.is_some_and(|answers| answers.knows(id));
        let held = state.programme.surveys.get(&self.id);
        let first = || (Self { version: 0, ..self.clone() }, Vec::new(), Vec::new());
        let (survey, questions, words) = held.map_or_else(first, |held| self.succeeding(held, taken));
        let mut events = vec![AnyEvent::Programme(Event::Announced { what: Announcement::Survey(survey) })];
        if let Some(held) = held.filter(|_| !questions.is_empty() || !words.is_empty()) {
            let retired = feedback::Event::Retired { version: held.version, questions, words };
            events.push(AnyEvent::Survey(self.id.clone(), retired));
        }
        Ok(events)
    }

    /// This survey as it follows another one under its id, and the questions that are asked no more, those for free words apart. `taken` says which
    /// ids belong to questions of versions before.
    ///
    /// A question keeps its meaning while its French words, its kind, the pictures and French words of its choices, its
    /// pair and its condition stay; a translation is only a translation. The version grows by one where a question comes,
    /// goes or changes its meaning.
    pub fn succeeding(
        &self,
        held: &Self,
        taken: impl Fn(&QuestionId) -> bool,
    ) -> (Self, Vec<Question>, Vec<WordsAsked>) {
        let version = held.version + 1;
        let mut renamed: Vec<(QuestionId, QuestionId)> = Vec::new();
        let mut questions: Vec<Question> = Vec::new();
        for question in &self.questions {
            let mut question = question.clone();
            if let Some(only_if) = &mut question.only_if
                && let Some((_, now)) = renamed.iter().find(|(was, _)| *was == only_if.question)
            {
                only_if.question = now.clone();
            }
            let is_free =
                |id: &QuestionId| !held.asks(id) && !taken(id) && questions.iter().all(|other| other.id != *id);
            let stays = held.question(&question.id).is_some_and(|before| before.means(&question));
            if !stays && !is_free(&question.id) {
                let was = question.id.clone();
                question.id = another(&was, version, is_free);
                renamed.push((was, question.id.clone()));
            }
            questions.push(question);
        }
        let gone = |before: &&Question| questions.iter().all(|question| question.id != before.id);
        let retired: Vec<Question> = held.questions.iter().filter(gone).cloned().collect();
        let (words, unasked) = self.succeeding_words(held, version, |id| {
            !held.asks(id) && !taken(id) && questions.iter().all(|other| other.id != *id)
        });
        let counts = |it: &[Question], words: &[WordsAsked]| (it.len(), words.len());
        let is_same = retired.is_empty()
            && unasked.is_empty()
            && counts(&questions, &words) == counts(&held.questions, &held.words);
        let version = if is_same { held.version } else { version };
        (Self { questions, version, words, ..self.clone() }, retired, unasked)
    }

    /// The same of what is answered in free words.
    fn succeeding_words(
        &self,
        held: &Self,
        version: u32,
        is_free: impl Fn(&QuestionId) -> bool,
    ) -> (Vec<WordsAsked>, Vec<WordsAsked>) {
        let mut words: Vec<WordsAsked> = Vec::new();
        for asked in &self.words {
            let mut asked = asked.clone();
            let is_free = |id: &QuestionId| is_free(id) && words.iter().all(|other| other.id != *id);
            let stays = held.words.iter().any(|before| before.id == asked.id && says(&before.text, &asked.text));
            if !stays && !is_free(&asked.id) {
                asked.id = another(&asked.id, version, is_free);
            }
            words.push(asked);
        }
        let gone = |before: &&WordsAsked| words.iter().all(|asked| asked.id != before.id);
        let unasked = held.words.iter().filter(gone).cloned().collect();
        (words, unasked)
    }

    /// Whether it asks something under this id, whichever way it is answered.
    fn asks(&self, id: &QuestionId) -> bool {
        self.question(id).is_some() || self.words.iter().any(|asked| asked.id == *id)
    }
}

/// The next id after this one that is free; there is room for its number, however long the name.
fn another(was: &QuestionId, version: u32, is_free: impl Fn(&QuestionId) -> bool) -> QuestionId {
    let stem: String = was.as_str().chars().take(54).collect();
    let names = (version + 1..).map(|n| format!("{stem}-{n}"));
    names.filter_map(|name| name.parse().ok()).find(is_free).unwrap_or_else(|| was.clone())
}

impl Question {
    /// Whether both mean the same, in whatever other languages.
    pub fn means(&self, other: &Self) -> bool {
        let asks = match (&self.asks, &other.asks) {
            (Asks::Choice { choices: mine }, Asks::Choice { choices: theirs }) => {
                let same = mine.iter().zip(theirs).all(|(a, b)| a.picture == b.picture && says(&a.text, &b.text));
                mine.len() == theirs.len() && same
            }
            (mine, theirs) => mine == theirs,
        };
        asks && says(&self.text, &other.text) && self.pair == other.pair && self.only_if == other.only_if
    }
}

fn says(one: &Words, other: &Words) -> bool {
    one.in_language(SOURCE_LANGUAGE) == other.in_language(SOURCE_LANGUAGE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::{OnlyIf, Value};

    fn words(id: &str, text: &str) -> WordsAsked {
        WordsAsked { id: id.parse().unwrap(), text: Words::french(text) }
    }

    fn survey() -> Survey {
        let faces = |id: &str, text: &str| Question::of_faces(id.parse().unwrap(), Words::french(text));
        let only_if = Some(OnlyIf { question: "accueil".parse().unwrap(), among: vec![Value(1), Value(2)] });
        let questions = vec![
            faces("accueil", "L’accueil ?"),
            Question { only_if, ..faces("pourquoi", "Était-ce l’attente ?") },
            Question { asks: Asks::YesNo, ..faces("revenir", "Reviendrez-vous ?") },
        ];
        let words = vec![words("ajout", "Autre chose ?")];
        Survey { version: 2, words, ..Survey::new("semaine".parse().unwrap(), Words::french("Semaine"), questions) }
    }

    /// Version, ids, and the ids that are asked no more.
    fn after(change: impl Fn(&mut Survey), taken: &[&str]) -> (u32, Vec<String>, Vec<String>) {
        let (held, mut now) = (survey(), survey());
        change(&mut now);
        let (survey, retired, _) = now.succeeding(&held, |id| taken.contains(&id.as_str()));
        let ids = |all: &[Question]| all.iter().map(|question| question.id.to_string()).collect();
        (survey.version, ids(&survey.questions), ids(&retired))
    }

    #[test]
    fn what_means_the_same_keeps_its_id() {
        let same = |change: fn(&mut Survey)| {
            let (version, _, retired) = after(change, &[]);
            assert_eq!((version, retired.len()), (2, 0));
        };
        same(|_| {});
        same(|it| it.title = Words::french("La semaine"));
        same(|it| it.questions[0].text = it.questions[0].text.clone().with("en", "Welcome?"));
        same(|it| it.version = 7);
    }

    #[test]
    fn other_words_are_asked_under_another_id() {
        let after = |change: fn(&mut Survey)| {
            let (held, mut now) = (survey(), survey());
            change(&mut now);
            let (survey, retired, unasked) = now.succeeding(&held, |_| false);
            let ids = |all: &[WordsAsked]| all.iter().map(|asked| asked.id.to_string()).collect::<Vec<_>>();
            assert!(retired.is_empty());
            (survey.version, ids(&survey.words), ids(&unasked))
        };
        let owned = |all: &[&str]| all.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>();
        assert_eq!(
            after(|it| it.words[0].text = it.words[0].text.clone().with("en", "Anything else?")),
            (2, owned(&["ajout"]), vec![])
        );
        assert_eq!(
            after(|it| it.words[0].text = Words::french("Que changer ?")),
            (3, owned(&["ajout-4"]), owned(&["ajout"]))
        );
        assert_eq!(after(|it| it.words.clear()), (3, vec![], owned(&["ajout"])));
        assert_eq!(after(|it| it.words.push(words("suite", "Et ?"))), (3, owned(&["ajout", "suite"]), vec![]));
        // A question's id is no name for words.
        assert_eq!(after(|it| it.words.push(words("revenir", "Et ?"))).1, owned(&["ajout", "revenir-4"]));
    }

    #[test]
    fn what_means_something_else_is_another_question() {
        let (version, ids, retired) = after(|it| it.questions[2].text = Words::french("Reviendrez-vous ici ?"), &[]);
        assert_eq!((version, ids[2].as_str(), retired.as_slice()), (3, "revenir-4", &["revenir".to_owned()][..]));
        let (_, ids, _) = after(|it| it.questions[2].asks = Asks::Number { most: 5 }, &["revenir-4"]);
        assert_eq!(ids[2], "revenir-5");
        // What is asked only after it is asked of other people: another question, which follows it.
        let (_, ids, retired) = after(|it| it.questions[0].text = Words::french("L’accueil, ce matin ?"), &[]);
        assert_eq!((ids[0].as_str(), ids[1].as_str(), retired.len()), ("accueil-4", "pourquoi-4", 2));
        // What goes is kept as it was; what comes back under an id of before is not taken for it.
        assert_eq!(after(|it| drop(it.questions.remove(2)), &[]).2, ["revenir"]);
        let came = Question::of_faces("ancienne".parse().unwrap(), Words::french("?"));
        assert_eq!(after(|it| it.questions.push(came.clone()), &["ancienne"]).1[3], "ancienne-4");
        assert_eq!(after(|it| it.questions.push(came.clone()), &[]).0, 3);
    }
}
