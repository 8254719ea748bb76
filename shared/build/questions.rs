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
struct Question {
    id: String,
    mark: u8,
    #[serde(default)]
    hint: bool,
    who: String,
    kind: String,
    #[serde(default)]
    choices: Vec<String>,
    #[serde(default)]
    parts: Vec<String>,
    #[serde(default)]
    monthly: bool,
    #[serde(default)]
    may_be_same: bool,
    min: Option<i64>,
    max: Option<i64>,
    unit: Option<String>,
    max_cents: Option<i64>,
    #[serde(default)]
    bands: Vec<i64>,
    fields: Vec<String>,
    ask_if: Option<AskIf>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskIf {
    question: String,
    is: Vec<String>,
}

/// The table, or what is wrong with the data.
pub fn table(path: &Path) -> Result<String, String> {
    let questions = read_toml::<File>(path)?.question;
    let row = |place: usize| {
        let (before, question) = (&questions[..place], &questions[place]);
        question.row(before).map_err(|problem| format!("rights/questions.toml, {}: {problem}", question.id))
    };
    let allow = "#[allow(clippy::unreadable_literal, reason = \"the build script writes it\")]";
    let first = questions.first().ok_or("rights/questions.toml: no question")?;
    if first.who != "household" || first.ask_if.is_some() {
        return Err("rights/questions.toml: the first question is asked of everybody, once".to_owned());
    }
    let mut text = format!(
        "/// The question with which everybody begins.\n{allow}\npub(super) const FIRST: Question = {};\n\n\
         {allow}\nstatic QUESTIONS: &[Question] = &[\n    FIRST,\n",
        row(0)?
    );
    for place in 1..questions.len() {
        let _ = writeln!(text, "    {},", row(place)?);
    }
    text.push_str("];\n");
    Ok(text)
}

impl Question {
    /// The question as Rust writes it, checked against those before it.
    fn row(&self, before: &[Self]) -> Result<String, String> {
        if !is_id(&self.id) {
            return Err("an id is written in small letters and underscores".to_owned());
        }
        if before.iter().any(|other| other.id == self.id) {
            return Err("this question is there twice".to_owned());
        }
        if before.iter().any(|other| other.mark == self.mark) {
            return Err("its mark is another question's already".to_owned());
        }
        let who = match self.who.as_str() {
            "household" => "Household",
            "adult" => "Adult",
            "child" => "Child",
            other => return Err(format!("who {other:?} is none of household, adult, child")),
        };
        let ask_if = match &self.ask_if {
            None => "None".to_owned(),
            Some(ask_if) => {
                let known = before.iter().find(|other| other.id == ask_if.question);
                let choices = &known.ok_or("ask_if names no question before it")?.choices;
                if ask_if.is.is_empty() || !ask_if.is.iter().all(|choice| choices.contains(choice)) {
                    return Err(format!("ask_if names no choice of {}", ask_if.question));
                }
                format!("Some(AskIf {{ question: {:?}, is: {} }})", ask_if.question, list(&ask_if.is))
            }
        };
        let Self { id, mark, hint, fields, .. } = self;
        let (kind, fields) = (self.kind()?, list(fields));
        Ok(format!(
            "Question {{ id: QuestionId({id:?}), mark: {mark}, has_hint: {hint}, who: Who::{who}, kind: {kind}, \
             fields: {fields}, ask_if: {ask_if} }}"
        ))
    }

    /// Where its bands begin and end, as Rust writes it: from nothing to its largest amount, without a gap.
    fn bands(&self, max_cents: i64) -> Result<String, String> {
        let edges: Vec<i64> = self.bands.iter().map(|euros| euros * 100).collect();
        let (first, last) = (edges.first().copied().unwrap_or(0), edges.last().copied().unwrap_or(max_cents));
        let grows = edges.windows(2).all(|pair| pair[0] < pair[1]);
        if edges.len() == 1 || !grows || (first, last) != (0, max_cents) {
            return Err("bands go from 0 to max_cents, each beginning where the one before ends".to_owned());
        }
        if !edges.is_empty() && !self.monthly {
            return Err("only what comes each month has bands".to_owned());
        }
        Ok(edges.iter().map(|cents| format!("Cents({cents})")).collect::<Vec<_>>().join(", "))
    }

    /// Its kind as Rust writes it, or what is missing or too much.
    fn kind(&self) -> Result<String, String> {
        let number = (self.min, self.max, &self.unit);
        let bare =
            number == (None, None, &None) && self.max_cents.is_none() && self.parts.is_empty() && self.bands.is_empty();
        let words = [&self.choices, &self.parts];
        if let Some(word) = words.into_iter().flatten().find(|word| !is_id(word)) {
            return Err(format!("{word:?} is not written in small letters and underscores"));
        }
        match (self.kind.as_str(), self.choices.len(), self.parts.len()) {
            ("choice", 2.., 0) if bare => Ok(format!("Kind::Choice({})", list(&self.choices))),
            ("many", 2.., 0) if bare => Ok(format!("Kind::Many({})", list(&self.choices))),
            ("day", 0, 0) if bare => Ok("Kind::Day".to_owned()),
            ("days", 0, 0) if bare => Ok("Kind::Days".to_owned()),
            ("number", 0, 0) => match number {
                (Some(min), Some(max), Some(unit)) if min < max => {
                    Ok(format!("Kind::Number {{ min: {min}, max: {max}, unit: {unit:?} }}"))
                }
                _ => Err("a number has min < max and a unit".to_owned()),
            },
            ("amounts", 0, 1..) => {
                let max = self.max_cents.filter(|max| *max > 0).ok_or("amounts have max_cents")?;
                let (parts, monthly, same, bands) =
                    (list(&self.parts), self.monthly, self.may_be_same, self.bands(max)?);
                Ok(format!(
                    "Kind::Amounts {{ parts: {parts}, monthly: {monthly}, may_be_same: {same}, bands: &[{bands}], \
                     max: Cents({max}) }}"
                ))
            }
            _ => Err(
                "kind is choice or many (choices), day, days, number (min, max, unit) or amounts (parts, max_cents)"
                    .to_owned(),
            ),
        }
    }
}
