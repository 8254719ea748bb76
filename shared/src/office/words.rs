//! Free words, as the centre reads them: they wait until somebody says that they may be shown, or hides them; and erasing
//! them is for ever. They stand in no event; what names their standing is beside the log.

use super::named::named;
use crate::contact::Contact;
use crate::day::Day;
use crate::feedback::LeaveWords;
use crate::feedback::screening::{Looks, screen};
pub use crate::feedback::words::BESIDE;
use crate::feedback::words::on_one_line;
use crate::id::{QuestionId, SurveyId};
use crate::written::read_struct;
use serde::Serialize;

/// The most that are read at once, those that wait before all others.
pub const MOST: usize = 500;

/// What became of somebody's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has read them yet.
    Waiting,
    /// They may be quoted.
    Shown,
    /// They are kept and quoted nowhere.
    Hidden,
    /// They are gone.
    Erased,
}

named!(Standing; Waiting = "waiting", Shown = "shown", Hidden = "hidden", Erased = "erased");

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Left {
    /// Its name.
    pub name: String,
    /// At the end of which survey.
    pub survey: SurveyId,
    /// To what it answers.
    pub question: QuestionId,
    /// On which day it was received: never finer.
    pub day: Day,
    /// In which language it was written, as far as the device knew.
    pub language: String,
    /// The words; none where no key of the centre opens them any more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Where it stands.
    pub standing: Standing,
    /// What in it must not be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub looks: Option<Looks>,
}

read_struct!(Left { name, survey, question, day, language, text, standing, looks });

impl Left {
    /// What is kept under a name, opened; none for a name that is no words'.
    pub fn opened(name: &str, day: Day, standing: Standing, contact: Option<Contact>) -> Option<Self> {
        let LeaveWords { survey, question, .. } = LeaveWords::named(name)?;
        let language = contact.as_ref().map_or_else(String::new, |it| it.language.clone());
        let text = contact.and_then(|it| it.word).map(|word| on_one_line(&word));
        let looks = text.as_deref().and_then(screen).map(|found| found.looks);
        Some(Self { name: name.to_owned(), survey, question, day, language, text, standing, looks })
    }

    /// Whether they may be shown to others.
    pub fn is_fit(&self) -> bool {
        self.text.is_some() && self.looks.is_none()
    }
}

/// All that may be read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AllLeft {
    /// What waits first; of each standing the oldest first.
    pub words: Vec<Left>,
    /// How many there are besides.
    pub more: u32,
}

read_struct!(AllLeft { words, more });

impl AllLeft {
    /// How many nobody has read yet.
    pub fn waiting(&self) -> u32 {
        u32::try_from(self.words.iter().filter(|it| it.standing == Standing::Waiting).count()).unwrap_or(u32::MAX)
    }

    /// Those that may be quoted, in the order of what they answer.
    pub fn shown(&self) -> Vec<&Left> {
        let mut shown: Vec<&Left> = self.words.iter().filter(|it| it.standing == Standing::Shown).collect();
        shown.sort_by_key(|it| (&it.survey, &it.question));
        shown
    }
}

/// Somebody says what becomes of some words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct JudgeWords {
    /// Of which.
    pub name: String,
    /// Where they stood when they looked.
    pub from: Standing,
    /// Where they stand from now on.
    pub to: Standing,
}

read_struct!(JudgeWords { name, from, to });

impl Standing {
    /// Whether somebody may move words on: anywhere but back to waiting, and from nowhere once they are gone.
    pub fn leads_to(self, to: Self) -> bool {
        self != Self::Erased && to != Self::Waiting && self != to
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_erased_never_comes_back_and_what_was_read_never_waits() {
        let mut open = Vec::new();
        for from in Standing::ALL {
            for to in Standing::ALL.iter().filter(|to| from.leads_to(**to)) {
                open.push(format!("{} to {}", from.name(), to.name()));
            }
        }
        let expected = [
            "waiting to shown",
            "waiting to hidden",
            "waiting to erased",
            "shown to hidden",
            "shown to erased",
            "hidden to shown",
            "hidden to erased",
        ];
        assert_eq!(open, expected);
        for it in Looks::ALL {
            assert_eq!(serde_json::to_string(&it).unwrap(), format!("\"{}\"", it.name()));
        }
    }
}
