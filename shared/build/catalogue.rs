//! `rights/catalogue/*.toml` into the table of sheets, and the worked examples into a table for tests.

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
    form: Option<String>,
    minutes_to_apply: u16,
    weeks_to_receive: u16,
    steps: Vec<String>,
    papers: Vec<String>,
    /// Where it was read, and when: for whoever keeps it up to date, and for no phone.
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
    /// Where its number and its ways were read.
    #[serde(rename = "url")]
    _url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    name: String,
    month: String,
    /// The household in the exchange form, as JSON.
    household: String,
    verdict: String,
    /// Euros, as they are written: `651.69`.
    amount: Option<String>,
    /// `apl`, `als`, `alf`; `free`, `paid`.
    form: Option<String>,
    /// The condition that decides, with its state: `age-not-met`.
    reason: Option<String>,
}

/// One sheet that has been checked.
pub struct Sheet(File);

impl Sheet {
    /// The right that it is about.
    pub fn id(&self) -> &str {
        &self.0.id
    }
}

/// The sheets, or what is wrong with the data.
pub fn read(folder: &Path) -> Result<Vec<Sheet>, String> {
    let mut sheets = Vec::new();
    for (stem, path) in toml_files(folder)? {
        let file: File = read_toml(&path)?;
        let of = format!("rights/catalogue/{stem}.toml");
        check(&file, &stem).map_err(|problem| format!("{of}: {problem}"))?;
        sheets.push(Sheet(file));
    }
    check_papers(&sheets)?;
    Ok(sheets)
}

/// The table.
pub fn table(sheets: &[Sheet]) -> String {
    let mut text = String::from("static SHEETS: &[Sheet] = &[\n");
    for Sheet(file) in sheets {
        let _ = writeln!(
            text,
            "    Sheet {{ right: RightId({:?}), form: {:?}, minutes_to_apply: {}, weeks_to_receive: {}, steps: {}, \
             papers: {}, places: &[",
            file.id,
            file.form,
            file.minutes_to_apply,
            file.weeks_to_receive,
            list(&file.steps),
            list(&file.papers)
        );
        for Place { id, phone, .. } in &file.place {
            let _ = writeln!(text, "        Place {{ id: {id:?}, phone: {phone:?} }},");
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
            let Example { name, month, household, verdict, amount, form, reason } = example;
            let _ = writeln!(
                text,
                "    Example {{ right: {:?}, name: {name:?}, month: {month:?}, household: {household:?}, verdict: {verdict:?}, \
                 amount: {amount:?}, form: {form:?}, reason: {reason:?} }},",
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

fn check(file: &File, stem: &str) -> Result<(), String> {
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
    for example in &file.example {
        check_example(example, file).map_err(|problem| format!("example {:?}: {problem}", example.name))?;
    }
    for verdict in ["yes", "no"] {
        if !file.example.iter().any(|example| example.verdict == verdict) {
            return Err(format!("it has no worked example with the verdict {verdict}"));
        }
    }
    Ok(())
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
    // A condition is said in each of its states, whichever of them the rule notes.
    let states = ["-met", "-not-met", "-unknown"];
    for condition in file.words.keys().filter_map(|key| condition(key)) {
        if let Some(state) = states.iter().find(|state| !file.words.contains_key(&format!("{condition}{state}"))) {
            return Err(format!("[words] has no {:?}", format!("{condition}{state}")));
        }
    }
    let bad = file.words.keys().find(|key| !is_id(key));
    bad.map_or(Ok(()), |key| Err(format!("[words]: {key:?} is no key")))
}

/// The condition of which a key is one of the states.
fn condition(key: &str) -> Option<&str> {
    ["-not-met", "-met", "-unknown"].iter().find_map(|state| key.strip_suffix(state))
}

/// One paper has one name and the same words on every sheet, so that one list of papers can serve all rights.
fn check_papers(sheets: &[Sheet]) -> Result<(), String> {
    let mut known: BTreeMap<&str, (&str, &str)> = BTreeMap::new();
    for Sheet(file) in sheets {
        for (key, words) in file.words.iter().filter(|(key, _)| key.starts_with("paper-")) {
            let (first, of) = *known.entry(key).or_insert((words, &file.id));
            if first != words {
                return Err(format!("rights/catalogue/{}.toml: {key} has other words in {of}.toml", file.id));
            }
        }
    }
    Ok(())
}

/// The shape only: whether the household can be read, and whether it comes out so, is the tests' to say.
fn check_example(example: &Example, file: &File) -> Result<(), String> {
    let Example { household, verdict, amount, form, reason, .. } = example;
    if !["yes", "no"].contains(&verdict.as_str()) {
        return Err(format!("verdict is yes or no, not {verdict:?}"));
    }
    if !is_object(household) {
        return Err("household is no JSON object".to_owned());
    }
    if verdict == "no" && (amount.is_some() || form.is_some()) {
        return Err("a no has neither amount nor form".to_owned());
    }
    if verdict == "yes" && amount.is_none() && form.as_deref() != Some("free") {
        return Err("a yes has an amount".to_owned());
    }
    if amount.as_ref().is_some_and(|amount| amount.parse::<f64>().is_err()) {
        return Err("amount is in euros, such as \"651.69\"".to_owned());
    }
    let unknown = reason.as_ref().filter(|reason| condition(reason).is_none() || !file.words.contains_key(*reason));
    unknown.map_or(Ok(()), |reason| Err(format!("reason {reason:?} has no words")))
}

/// Whether a text has braces around it, and each bracket outside of quotes closed in its turn.
fn is_object(text: &str) -> bool {
    let (mut open, mut quoted, mut escaped) = (Vec::new(), false, false);
    for letter in text.trim().chars() {
        match letter {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            '{' | '[' if !quoted => open.push(letter),
            '}' if !quoted && open.pop() != Some('{') => return false,
            ']' if !quoted && open.pop() != Some('[') => return false,
            _ => {}
        }
    }
    text.trim().starts_with('{') && open.is_empty() && !quoted
}
