//! The questions of a survey as people read them: what publishing changes, and two texts side by side.

use super::question::kind_name;
use crate::draft::survey::{Asked, questions};
use crate::words::{say, tongue};
use plein_sens_frontend::i18n::Voice;
use yew::AttrValue;

/// The text of a field; none where the name is another form's.
pub fn read_out(voice: &Voice, name: &str, text: &str) -> Option<AttrValue> {
    if name != "survey-questions" {
        return None;
    }
    let all = questions(text);
    let line = |(place, it): (usize, &Asked)| {
        let kind = voice.named(&kind_name(&it.kind), &[]);
        let choices: Vec<&str> = match it.kind.as_str() {
            "choice" => it.choices.iter().filter_map(|choice| choice.text.get("fr").map(String::as_str)).collect(),
            _ => Vec::new(),
        };
        let choices = if choices.is_empty() { String::new() } else { format!(" : {}", choices.join(", ")) };
        let number = all.iter().position(|other| other.id == it.only_if).and_then(|at| u32::try_from(at + 1).ok());
        let only_if = number.map(|number| say!(voice, "survey-follows", number = number)).unwrap_or_default();
        let others = it.text.iter().filter(|(code, text)| code.as_str() != "fr" && !text.is_empty());
        let others: Vec<String> = others.map(|(code, text)| format!("{} : {text}", tongue(code))).collect();
        let others = if others.is_empty() { String::new() } else { format!(" [{}]", others.join(" · ")) };
        format!("{}. {} ({kind}{choices}) {only_if}{others}", place + 1, it.french())
    };
    let lines: Vec<String> = all.iter().enumerate().map(line).collect();
    Some(if lines.is_empty() { say!(voice, "field-empty") } else { lines.join("\n").into() })
}
