//! The form of a survey. Its questions stand in one field as one text, so that a draft, what it changes and two texts side
//! by side are the same as for everything else. What cannot be read becomes what the core refuses at its place.

mod place;

use super::Fields;
use place::in_form;
use plein_sens_frontend::i18n::LANGUAGES;
use plein_sens_shared::id::QuestionId;
use plein_sens_shared::programme::{Asks, Choice, OfPair, OnlyIf, Picture, Question, Side, Survey, Value, WordsAsked};
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::words::{SOURCE_LANGUAGE, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The kinds of question, as they are called in the form.
pub const KINDS: [&str; 5] = ["faces", "yes_no", "choice", "number", WORDS];
/// The field that says whether it is asked by its address alone.
pub const BY_LINK: &str = "survey-by-link";
/// The kind that is answered in free words; the core keeps it apart from the others, at the end.
pub const WORDS: &str = "words";
/// The pictures, as they are called in the form.
pub const PICTURES: [(Picture, &str); 18] = [
    (Picture::Alone, "alone"),
    (Picture::Bus, "bus"),
    (Picture::Calendar, "calendar"),
    (Picture::Child, "child"),
    (Picture::Cooking, "cooking"),
    (Picture::Foot, "foot"),
    (Picture::Help, "help"),
    (Picture::Home, "home"),
    (Picture::Money, "money"),
    (Picture::Neighbourhood, "neighbourhood"),
    (Picture::Other, "other"),
    (Picture::Phone, "phone"),
    (Picture::School, "school"),
    (Picture::Smile, "smile"),
    (Picture::Talk, "talk"),
    (Picture::Time, "time"),
    (Picture::Together, "together"),
    (Picture::Work, "work"),
];

/// A text by language, as it is typed.
pub type Texts = BTreeMap<String, String>;

/// A choice as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pictured {
    /// One of [`PICTURES`].
    pub picture: String,
    /// Its words.
    pub text: Texts,
}

/// A question as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Asked {
    /// Its id.
    pub id: String,
    /// What is asked.
    pub text: Texts,
    /// One of [`KINDS`].
    pub kind: String,
    /// Its choices, where it has some; they stay while another kind is tried.
    pub choices: Vec<Pictured>,
    /// The greatest number.
    pub most: String,
    /// Of which pair it is a side; empty where it is asked once.
    pub pair: String,
    /// Whether it is the side after.
    pub after: bool,
    /// The question on which it depends; empty where everybody is asked.
    pub only_if: String,
    /// The answers on which it depends.
    pub among: Vec<u32>,
}

/// A text in each language that the program speaks.
pub(super) fn texts(words: &Words) -> Texts {
    let said = LANGUAGES.iter().filter_map(|it| {
        let (text, language) = words.in_language(it.code);
        (language == it.code && !text.is_empty()).then(|| (it.code.to_owned(), text.to_owned()))
    });
    said.collect()
}

/// The same as the town announces it; French is always there.
pub(super) fn words(texts: &Texts) -> Words {
    let said = texts.iter().map(|(code, text)| (code.clone(), text.trim().to_owned()));
    Words::from_languages(said.filter(|(code, text)| code == SOURCE_LANGUAGE || !text.is_empty()))
}

impl Asked {
    /// A question that is new, under an id that none of these has.
    pub fn new(others: &[Self]) -> Self {
        let free = |id: &String| others.iter().all(|other| other.id != *id);
        let id = (1..=others.len() + 1).map(|n| format!("question-{n}")).find(free).unwrap_or_default();
        let choices = vec![
            Pictured { picture: "foot".to_owned(), ..Pictured::default() },
            Pictured { picture: "bus".to_owned(), ..Pictured::default() },
        ];
        Self { id, kind: "faces".to_owned(), choices, most: "10".to_owned(), ..Self::default() }
    }

    fn of(question: &Question) -> Self {
        let mut it = Self { id: question.id.to_string(), text: texts(&question.text), ..Self::new(&[]) };
        it.id = question.id.to_string();
        match &question.asks {
            Asks::Faces => {}
            Asks::YesNo => "yes_no".clone_into(&mut it.kind),
            Asks::Choice { choices } => {
                "choice".clone_into(&mut it.kind);
                let named = |it: &Choice| Pictured { picture: name(it.picture).to_owned(), text: texts(&it.text) };
                it.choices = choices.iter().map(named).collect();
            }
            Asks::Number { most } => {
                "number".clone_into(&mut it.kind);
                it.most = most.to_string();
            }
        }
        if let Some(pair) = &question.pair {
            (it.pair, it.after) = (pair.id.to_string(), pair.side == Side::After);
        }
        if let Some(only_if) = &question.only_if {
            (it.only_if, it.among) = (only_if.question.to_string(), only_if.among.iter().map(|it| it.0).collect());
        }
        it
    }

    fn of_words(asked: &WordsAsked) -> Self {
        let kind = WORDS.to_owned();
        Self { id: asked.id.to_string(), text: texts(&asked.text), kind, ..Self::new(&[]) }
    }

    /// Whether it is answered in free words.
    pub fn is_words(&self) -> bool {
        self.kind == WORDS
    }

    fn words(&self) -> Option<WordsAsked> {
        Some(WordsAsked { id: self.id.parse().ok()?, text: words(&self.text) })
    }

    /// The French text.
    pub fn french(&self) -> &str {
        self.text.get(SOURCE_LANGUAGE).map_or("", String::as_str)
    }

    fn question(&self) -> Option<Question> {
        let asks = match self.kind.as_str() {
            "yes_no" => Asks::YesNo,
            "choice" => {
                let choice = |it: &Pictured| {
                    let known = PICTURES.iter().find(|(_, name)| *name == it.picture);
                    Choice { picture: known.map_or(Picture::Other, |(picture, _)| *picture), text: words(&it.text) }
                };
                Asks::Choice { choices: self.choices.iter().map(choice).collect() }
            }
            "number" => Asks::Number { most: self.most.trim().parse().unwrap_or_default() },
            _ => Asks::Faces,
        };
        let side = if self.after { Side::After } else { Side::Before };
        let among = self.among.iter().map(|value| Value(*value)).collect();
        Some(Question {
            id: self.id.parse().ok()?,
            text: words(&self.text),
            pair: self.pair.parse().ok().map(|id| OfPair { id, side }),
            asks,
            only_if: self.only_if.parse::<QuestionId>().ok().map(|question| OnlyIf { question, among }),
        })
    }
}

/// What a picture is called.
fn name(picture: Picture) -> &'static str {
    PICTURES.iter().find(|(known, _)| *known == picture).map_or("other", |(_, name)| *name)
}

/// The questions that a field holds.
pub fn questions(text: &str) -> Vec<Asked> {
    serde_json::from_str(text).unwrap_or_default()
}

/// The text of a field that holds questions.
pub fn written(questions: &[Asked]) -> String {
    serde_json::to_string(questions).unwrap_or_default()
}

/// The form.
pub fn fields(survey: &Survey) -> Fields {
    let words = survey.words.iter().map(Asked::of_words);
    let asked: Vec<Asked> = survey.questions.iter().map(Asked::of).chain(words).collect();
    let (title, by_link) = (super::french(&survey.title), super::yes(survey.by_link));
    vec![("survey-title", title), (BY_LINK, by_link), ("survey-questions", written(&asked))]
}

/// The survey that a form describes, and where something is wrong with it.
pub fn with(before: &Survey, fields: &Fields) -> (Survey, Option<String>) {
    let of = |name: &str| fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.as_str());
    let asked = questions(of("survey-questions"));
    let survey = Survey {
        title: super::rewritten(&before.title, of("survey-title")),
        questions: asked.iter().filter(|it| !it.is_words()).filter_map(Asked::question).collect(),
        words: asked.iter().filter(|it| it.is_words()).filter_map(Asked::words).collect(),
        by_link: of(BY_LINK) == "yes",
        ..before.clone()
    };
    let wrong = survey.check().err().map(|refusal| match refusal {
        Refusal::UnfitSurvey { field } => in_form(&asked, &field),
        _ => String::new(),
    });
    (survey, wrong)
}

/// A question that can be asked before and after.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct Banked {
    /// What both sides ask.
    pub pair: String,
    /// What it is about: `food` or `ties`.
    pub about: String,
    /// The words.
    pub text: Texts,
}

/// The bank.
pub fn bank() -> Vec<Banked> {
    serde_json::from_str(include_str!("bank.json")).unwrap_or_default()
}

impl Banked {
    /// One side of it.
    pub fn asked(&self, after: bool) -> Asked {
        let id = format!("{}-{}", self.pair, if after { "apres" } else { "avant" });
        Asked { id, text: self.text.clone(), pair: self.pair.clone(), after, ..Asked::new(&[]) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_that_nobody_touches_is_the_survey() {
        let mut all = vec![Asked::new(&[])];
        for kind in KINDS {
            let mut next = Asked { kind: kind.to_owned(), ..Asked::new(&all) };
            next.text.insert("fr".to_owned(), "Et vous ?".to_owned());
            next.choices.iter_mut().for_each(|it| drop(it.text.insert("fr".to_owned(), it.picture.clone())));
            all.push(next);
        }
        all[0].text.insert("fr".to_owned(), "Content ?".to_owned());
        (all[1].only_if, all[1].among) = (all[0].id.clone(), vec![1, 2]);
        let id = "semaine".parse().unwrap();
        let blank = Survey { version: 1, ..Survey::new(id, Words::french("Avis"), Vec::new()) };
        let typed = vec![("survey-title", "Avis".to_owned()), ("survey-questions", written(&all))];
        let (survey, wrong) = with(&blank, &typed);
        assert_eq!((survey.questions.len(), survey.words.len(), wrong), (5, 1, None));
        assert_eq!(with(&survey, &fields(&survey)), (survey, None));
    }

    #[test]
    fn what_is_wrong_is_told_at_its_place() {
        let id = "semaine".parse().unwrap();
        let blank = Survey::new(id, Words::french(""), Vec::new());
        assert_eq!(with(&blank, &fields(&blank)).1.as_deref(), Some("title"));
        let number = Asked { kind: "number".to_owned(), most: "dix".to_owned(), ..bank()[0].asked(false) };
        let typed = vec![("survey-title", "Avis".to_owned()), ("survey-questions", written(&[number]))];
        assert_eq!(with(&blank, &typed).1.as_deref(), Some("questions[0].most"));
        // Words are counted where they stand in the form.
        let french = |it: Asked| Asked { text: Texts::from([("fr".to_owned(), "Et ?".to_owned())]), ..it };
        let words = |id: &str| Asked { id: id.to_owned(), kind: WORDS.to_owned(), ..Asked::new(&[]) };
        let faces = |id: &str| Asked { id: id.to_owned(), ..Asked::new(&[]) };
        let wrong = |all: &[Asked]| {
            let typed = vec![("survey-title", "Avis".to_owned()), ("survey-questions", written(all))];
            with(&blank, &typed).1.unwrap_or_default()
        };
        assert_eq!(wrong(&[words("a"), french(faces("b"))]), "questions[0].text");
        assert_eq!(wrong(&[french(words("a")), faces("b")]), "questions[1].text");
        assert_eq!(wrong(&[french(faces("a")), french(words("a"))]), "questions[1].id");
        let many: Vec<Asked> = ["a", "b", "c"].into_iter().map(|id| french(words(id))).collect();
        assert_eq!(wrong(&[vec![french(faces("q"))], many].concat()), "questions[3].words");
    }

    #[test]
    fn every_question_of_the_bank_can_be_asked_before_and_after() {
        let id = "table".parse().unwrap();
        let blank = Survey::new(id, Words::french(""), Vec::new());
        assert!(bank().len() >= 8 && bank().iter().all(|it| ["food", "ties"].contains(&it.about.as_str())));
        for after in [false, true] {
            let asked: Vec<Asked> = bank().iter().map(|it| it.asked(after)).collect();
            let typed = vec![("survey-title", "Table".to_owned()), ("survey-questions", written(&asked))];
            let (survey, wrong) = with(&blank, &typed);
            assert_eq!((wrong, survey.is_tied(), survey.questions.len()), (None, true, bank().len()));
        }
    }
}
