//! `rights/questions.toml` into the table of questions.

use crate::{is_id, list, read_toml};
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    question: Vec<Question>,
}

/// One question as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    pub id: String,
    icon: String,
    #[serde(default)]
    hint: bool,
    kind: String,
    #[serde(default)]
    choices: Vec<String>,
    min: Option<i64>,
    max: Option<i64>,
    unit: Option<String>,
    min_cents: Option<i64>,
    max_cents: Option<i64>,
    ask_if: Option<AskIf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskIf {
    question: String,
    is: Vec<String>,
}

/// The questions, each checked against those before it.
pub fn read(path: &Path) -> Result<Vec<Question>, String> {
    let questions = read_toml::<File>(path)?.question;
    for (place, question) in questions.iter().enumerate() {
        let of = format!("rights/questions.toml, {}", question.id);
        if !is_id(&question.id) {
            return Err(format!("{of}: an id is written in small letters and underscores"));
        }
        let (before, _) = questions.split_at(place);
        if before.iter().any(|other| other.id == question.id) {
            return Err(format!("{of}: this question is there twice"));
        }
        question.kind().map_err(|problem| format!("{of}: {problem}"))?;
        if let Some(ask_if) = &question.ask_if {
            let known = before.iter().find(|other| other.id == ask_if.question);
            let choices = &known.ok_or_else(|| format!("{of}: ask_if names no question before it"))?.choices;
            if ask_if.is.is_empty() || !ask_if.is.iter().all(|choice| choices.contains(choice)) {
                return Err(format!("{of}: ask_if names no choice of {}", ask_if.question));
            }
        }
    }
    Ok(questions)
}

/// The table.
pub fn table(questions: &[Question]) -> String {
    let mut text = String::from(
        "#[allow(clippy::unreadable_literal, reason = \"the build script writes it\")]\nstatic QUESTIONS: &[Question] = &[\n",
    );
    for question in questions {
        let ask_if = question.ask_if.as_ref().map_or("None".to_owned(), |ask_if| {
            format!("Some(AskIf {{ question: {:?}, is: {} }})", ask_if.question, list(&ask_if.is))
        });
        let kind = question.kind().expect("read() has checked it");
        let _ = writeln!(
            text,
            "    Question {{ id: QuestionId({:?}), icon: {:?}, has_hint: {}, kind: {kind}, ask_if: {ask_if} }},",
            question.id, question.icon, question.hint
        );
    }
    text.push_str("];\n");
    text
}

impl Question {
    /// Its kind as Rust writes it, or what is missing or too much.
    fn kind(&self) -> Result<String, String> {
        let number = (self.min, self.max, &self.unit);
        let money = (self.min_cents, self.max_cents);
        match (self.kind.as_str(), number, money) {
            ("choice", (None, None, None), (None, None)) if self.choices.len() > 1 => {
                match self.choices.iter().find(|choice| !is_id(choice)) {
                    Some(choice) => Err(format!("choice {choice:?} is not written in small letters and underscores")),
                    None => Ok(format!("Kind::Choice({})", list(&self.choices))),
                }
            }
            ("money", (None, None, None), (Some(min), Some(max))) if self.choices.is_empty() && min < max => {
                Ok(format!("Kind::Money {{ min: Cents({min}), max: Cents({max}) }}"))
            }
            ("number", (Some(min), Some(max), Some(unit)), (None, None)) if self.choices.is_empty() && min < max => {
                Ok(format!("Kind::Number {{ min: {min}, max: {max}, unit: {unit:?} }}"))
            }
            _ => Err("kind is choice (two choices or more), money (min_cents < max_cents) or number (min < max, unit)"
                .to_owned()),
        }
    }

    /// Whether it takes this answer, as an example writes it.
    pub fn takes(&self, answer: &str) -> bool {
        answer == "?" || self.choices.is_empty() || self.choices.iter().any(|choice| choice == answer)
    }
}
