//! A survey that is published anew. Nobody knows which answers are still on their way from a phone without a network; so
//! a question that means something else is another question, whether it was answered or not. It gets an id of its own,
//! and what was answered before stays with the old one.

use super::{Asks, Question, Survey};
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
        let answers = state.surveys.get(&self.id);
        let taken =
            |id: &QuestionId| answers.is_some_and(|answers| answers.retired.contains_key(id) || answers.has(id));
        let held = state.programme.surveys.get(&self.id);
        let first = || (Self { version: 0, ..self.clone() }, Vec::new());
        let (survey, retired) = held.map_or_else(first, |held| self.succeeding(held, taken));
        let mut events = vec![AnyEvent::Programme(Event::Announced { what: Announcement::Survey(survey) })];
        if let Some(held) = held.filter(|_| !retired.is_empty()) {
            let retired = feedback::Event::Retired { version: held.version, questions: retired };
            events.push(AnyEvent::Survey(self.id.clone(), retired));
        }
        Ok(events)
    }

    /// This survey as it follows another one under its id, and the questions that are asked no more. `taken` says which
    /// ids belong to questions of versions before.
    ///
    /// A question keeps its meaning while its French words, its kind, the pictures and French words of its choices, its
    /// pair and its condition stay; a translation is only a translation. The version grows by one where a question comes,
    /// goes or changes its meaning.
    pub fn succeeding(&self, held: &Self, taken: impl Fn(&QuestionId) -> bool) -> (Self, Vec<Question>) {
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
            let is_free = |id: &QuestionId| {
                held.question(id).is_none() && !taken(id) && questions.iter().all(|other| other.id != *id)
            };
            let stays = held.question(&question.id).is_some_and(|before| before.means(&question));
            if !stays && !is_free(&question.id) {
                let was = question.id.clone();
                // Room for the number, however long the name.
                let stem: String = was.as_str().chars().take(54).collect();
                let names = (version + 1..).map(|n| format!("{stem}-{n}"));
                let free = names.filter_map(|name| name.parse().ok()).find(is_free);
                question.id = free.unwrap_or_else(|| was.clone());
                renamed.push((was, question.id.clone()));
            }
            questions.push(question);
        }
        let gone = |before: &&Question| questions.iter().all(|question| question.id != before.id);
        let retired: Vec<Question> = held.questions.iter().filter(gone).cloned().collect();
        let is_same = retired.is_empty() && questions.len() == held.questions.len();
        let version = if is_same { held.version } else { version };
        (Self { questions, version, ..self.clone() }, retired)
    }
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

    fn survey() -> Survey {
        let faces = |id: &str, text: &str| Question::of_faces(id.parse().unwrap(), Words::french(text));
        let only_if = Some(OnlyIf { question: "accueil".parse().unwrap(), among: vec![Value(1), Value(2)] });
        let questions = vec![
            faces("accueil", "L’accueil ?"),
            Question { only_if, ..faces("pourquoi", "Était-ce l’attente ?") },
            Question { asks: Asks::YesNo, ..faces("revenir", "Reviendrez-vous ?") },
        ];
        Survey { id: "semaine".parse().unwrap(), title: Words::french("Semaine"), questions, version: 2 }
    }

    /// Version, ids, and the ids that are asked no more.
    fn after(change: impl Fn(&mut Survey), taken: &[&str]) -> (u32, Vec<String>, Vec<String>) {
        let (held, mut now) = (survey(), survey());
        change(&mut now);
        let (survey, retired) = now.succeeding(&held, |id| taken.contains(&id.as_str()));
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
