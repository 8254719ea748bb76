//! The fields of an aid as people read them: conditions, what is given, examples.

use super::conditions::words_of;
use crate::draft::Fields;
use crate::draft::aid::{Condition, Example, Gives, Shape, list};
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::day::Day;
use yew::AttrValue;

/// A field's text; none where it is no field of an aid that needs it.
pub fn read_out(voice: &Voice, name: &str, text: &str) -> Option<AttrValue> {
    let joined = |parts: Vec<String>| -> AttrValue {
        if parts.is_empty() { say!(voice, "field-empty") } else { parts.join(" · ").into() }
    };
    Some(match name {
        "aid-conditions" => {
            let all = list::<Condition>(text);
            joined(all.iter().map(|it| format!("{} ({})", sentence(voice, None, it), it.not_met)).collect())
        }
        "aid-gives" => given(voice, &serde_json::from_str(text).unwrap_or_default()),
        "aid-examples" => joined(list::<Example>(text).iter().map(|it| example(voice, it)).collect()),
        "aid-voted" | "aid-from" | "aid-until" => {
            let day = Day::try_from(text.to_owned()).ok()?;
            format!("{} {}", voice.intl().date(day), day.parts().0).into()
        }
        _ => return None,
    })
}

/// A word of a closed list, as it is said.
fn word(voice: &Voice, list: &str, word: &str) -> AttrValue {
    voice.named(&format!("{list}-{}", word.replace('_', "-")), &[])
}

/// The words of a closed list, to be chosen from.
pub fn worded(voice: &Voice, words: &[&str], list: &str) -> Vec<(String, AttrValue)> {
    words.iter().map(|it| ((*it).to_owned(), word(voice, list, it))).collect()
}

/// What a condition is about.
pub fn name_of(voice: &Voice, kind: &str) -> AttrValue {
    word(voice, "aid-about", kind)
}

/// A condition in one sentence.
pub fn sentence(voice: &Voice, names: Option<&Voice>, it: &Condition) -> AttrValue {
    let about = name_of(voice, &it.kind).to_string();
    let mut parts = Vec::new();
    if it.asks_of() {
        parts.push(word(voice, "aid-of", &it.of).to_string());
    }
    if it.kind == "children" {
        parts.push(say!(voice, "aid-ages", from = it.from_age.as_str(), to = it.to_age.as_str()).to_string());
    }
    match it.shape() {
        Shape::Euros | Shape::Number => {
            let bounds = if it.is == "between" { format!("{} – {}", it.from, it.to) } else { it.from.clone() };
            parts.push(format!("{} {bounds}", word(voice, "aid-is", &it.is)));
        }
        Shape::Among => {
            let words = words_of(voice, names, &it.kind);
            let said = words.into_iter().filter(|(word, _)| it.among.contains(word)).map(|(_, said)| said.to_string());
            parts.push(said.collect::<Vec<_>>().join(", "));
        }
        Shape::Rate => parts.extend(it.among.iter().map(|rate| word(voice, "aid-rate", rate).to_string())),
        Shape::Kept => return say!(voice, "aid-kept", rule = it.kept.as_str()),
    }
    say!(voice, "aid-sentence", about = about, what = parts.join(", "))
}

/// What is given, in one sentence.
pub fn given(voice: &Voice, it: &Gives) -> AttrValue {
    match it.kind.as_str() {
        "in_kind" if it.weeks.trim().is_empty() => say!(voice, "aid-given-in-kind", percent = it.percent.as_str()),
        "in_kind" => {
            say!(voice, "aid-given-weeks", weeks = it.weeks.as_str(), percent = it.percent.as_str())
        }
        "money" => {
            let per = voice.named(&format!("aid-per-{}", it.per), &[]);
            let money = say!(voice, "aid-given-money", euros = it.euros.as_str(), per = per.as_str());
            if it.from_age.trim().is_empty() {
                return money;
            }
            let ages = say!(voice, "aid-ages", from = it.from_age.as_str(), to = it.to_age.as_str());
            say!(voice, "aid-sentence", about = money.as_str(), what = ages.as_str())
        }
        _ => say!(voice, "aid-given-price"),
    }
}

/// An example in one line: all that decides.
fn example(voice: &Voice, it: &Example) -> String {
    let verdict = if it.yes { say!(voice, "aid-yes") } else { say!(voice, "aid-no") };
    let home = &it.home;
    let parts = [&it.month, &home.age, &home.income, &home.earned, &home.children, &home.rent, &it.euros];
    let figures: Vec<&str> = parts.iter().map(|part| part.trim()).filter(|part| !part.is_empty()).collect();
    format!("{} ({}) : {verdict}", it.name, figures.join(" / "))
}

/// What a reason is called: of one of the conditions, or of those that every aid has.
pub fn reason(voice: &Voice, fields: &Fields, name: &str) -> AttrValue {
    match name {
        "validity" => say!(voice, "aid-reason-validity"),
        "children" => say!(voice, "aid-reason-children"),
        _ => {
            let held = fields.iter().find(|(field, _)| *field == "aid-conditions").map_or("", |(_, text)| text);
            let all = list::<Condition>(held);
            match all.iter().position(|it| it.name == name) {
                Some(place) => say!(
                    voice,
                    "aid-condition-title",
                    number = place + 1,
                    about = name_of(voice, &all[place].kind).as_str()
                ),
                None => name.to_owned().into(),
            }
        }
    }
}
