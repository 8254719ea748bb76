//! The fields of a leaflet as people read them: what publishing changes, and two texts side by side.

use crate::draft::leaflet::{Goes, MONTH, RECIPES, Written, recipes};
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::day::Day;
use yew::AttrValue;

/// The text of a field; none where the name is another form's.
pub fn read_out(voice: &Voice, name: &str, text: &str) -> Option<AttrValue> {
    match name {
        MONTH => {
            let day = Day::try_from(format!("{text}-01")).ok()?;
            Some(voice.intl().month(day).into())
        }
        RECIPES => {
            let lines: Vec<String> = recipes(text).iter().map(|it| recipe(voice, it)).collect();
            Some(if lines.is_empty() { say!(voice, "field-empty") } else { lines.join("\n\n").into() })
        }
        _ => None,
    }
}

fn recipe(voice: &Voice, it: &Written) -> String {
    let unit = |it: &Goes| voice.named(&format!("leaflet-unit-{}", it.unit), &[]);
    let goes = |it: &Goes| {
        let amount = if it.amount.is_empty() { String::new() } else { format!(" {} {}", it.amount, unit(it)) };
        let euros = if it.euros.is_empty() { String::new() } else { format!(" ({} €)", it.euros) };
        format!("{}{amount}{euros}", it.what)
    };
    let all: Vec<String> = it.ingredients.iter().map(goes).collect();
    let (portions, minutes) = (it.portions.as_str(), it.minutes.as_str());
    let head = say!(voice, "leaflet-read-out", title = it.title.as_str(), portions = portions, minutes = minutes);
    format!("{head} : {}.\n{}", all.join(", "), it.steps)
}
