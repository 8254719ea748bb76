//! `rights/catalogue/*.toml` into the table of sheets, and the worked examples into a table for tests.

use crate::questions::Question;
use crate::{day, is_id, list, read_toml, toml_files};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    id: String,
    icon: String,
    form: Option<String>,
    minutes_to_apply: u16,
    weeks_to_receive: u16,
    steps: Vec<String>,
    papers: Vec<String>,
    source: String,
    checked_on: Datetime,
    place: Vec<Place>,
    words: BTreeMap<String, String>,
    example: Vec<Example>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    id: String,
    phone: Option<String>,
    url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    month: String,
    answers: BTreeMap<String, String>,
    verdict: String,
    amount_cents: Option<i64>,
    between_cents: Option<(i64, i64)>,
    reason: Option<String>,
}

/// One sheet that has been checked.
pub struct Sheet(File);

/// The sheets, or what is wrong with the data.
pub fn read(folder: &Path, questions: &[Question]) -> Result<Vec<Sheet>, String> {
    let mut sheets = Vec::new();
    for (stem, path) in toml_files(folder)? {
        let file: File = read_toml(&path)?;
        let of = format!("rights/catalogue/{stem}.toml");
        check(&file, &stem, questions).map_err(|problem| format!("{of}: {problem}"))?;
        sheets.push(Sheet(file));
    }
    Ok(sheets)
}

/// The table.
pub fn table(sheets: &[Sheet]) -> String {
    let mut text = String::from("static SHEETS: &[Sheet] = &[\n");
    for Sheet(file) in sheets {
        let checked_on = day(file.checked_on, "").expect("read() has checked it");
        let _ = writeln!(
            text,
            "    Sheet {{ right: RightId({:?}), icon: {:?}, form: {:?}, minutes_to_apply: {}, weeks_to_receive: {}, steps: {}, \
             papers: {}, source: {:?}, checked_on: {checked_on:?}, places: &[",
            file.id,
            file.icon,
            file.form,
            file.minutes_to_apply,
            file.weeks_to_receive,
            list(&file.steps),
            list(&file.papers),
            file.source
        );
        for Place { id, phone, url } in &file.place {
            let _ = writeln!(text, "        Place {{ id: {id:?}, phone: {phone:?}, url: {url:?} }},");
        }
        text.push_str("    ] },\n");
    }
    text.push_str("];\n");
    text
}

/// The worked examples and all words, for tests.
pub fn examples(sheets: &[Sheet]) -> String {
    let mut text = String::from("static EXAMPLES: &[Example] = &[\n");
    for Sheet(file) in sheets {
        for example in &file.example {
            let Example { name, month, answers, verdict, amount_cents, between_cents, reason } = example;
            let answers: Vec<_> = answers.iter().collect();
            let between = between_cents.or(amount_cents.map(|cents| (cents, cents)));
            let _ = writeln!(
                text,
                "    Example {{ right: {:?}, name: {name:?}, month: {month:?}, answers: &{answers:?}, verdict: {verdict:?}, \
                 between: {between:?}, reason: {reason:?} }},",
                file.id
            );
        }
    }
    text.push_str("];\n\nstatic WORDS: &[(&str, &str)] = &[\n");
    for Sheet(file) in sheets {
        for (key, words) in &file.words {
            let _ = writeln!(text, "    ({:?}, {words:?}),", format!("right-{}-{key}", file.id));
        }
    }
    text.push_str("];\n");
    text
}

fn check(file: &File, stem: &str, questions: &[Question]) -> Result<(), String> {
    if file.id != stem || !is_id(stem) {
        return Err(format!("id {:?} is not the name of the file", file.id));
    }
    if file.source.trim().is_empty() {
        return Err("it has no source".to_owned());
    }
    day(file.checked_on, "checked_on")?;
    check_words(file)?;
    if file.place.is_empty() {
        return Err("it says nowhere to go".to_owned());
    }
    for verdict in ["yes", "no"] {
        if !file.example.iter().any(|example| example.verdict == verdict) {
            return Err(format!("it has no worked example with the verdict {verdict}"));
        }
    }
    file.example.iter().try_for_each(|example| check_example(example, questions))
}

fn check_words(file: &File) -> Result<(), String> {
    let fixed = ["name", "what", "limits", "time-apply", "time-receive"].map(str::to_owned);
    let steps = file.steps.iter().map(|id| format!("step-{id}"));
    let papers = file.papers.iter().map(|id| format!("paper-{id}"));
    let places = file.place.iter().map(|place| format!("place-{}", place.id));
    for key in fixed.into_iter().chain(steps).chain(papers).chain(places) {
        if file.words.get(&key).is_none_or(|words| words.trim().is_empty()) {
            return Err(format!("[words] has no {key:?}"));
        }
    }
    let bad = file.words.keys().find(|key| !is_id(key));
    bad.map_or(Ok(()), |key| Err(format!("[words]: {key:?} is no key")))
}

fn check_example(example: &Example, questions: &[Question]) -> Result<(), String> {
    let of = &example.name;
    if !["yes", "to_check", "no"].contains(&example.verdict.as_str()) {
        return Err(format!("example {of:?}: verdict is yes, to_check or no"));
    }
    for (id, answer) in &example.answers {
        let known = questions.iter().find(|question| question.id == *id);
        let question = known.ok_or_else(|| format!("example {of:?}: there is no question {id:?}"))?;
        if !question.takes(answer) {
            return Err(format!("example {of:?}: {id} does not take {answer:?}"));
        }
    }
    Ok(())
}
