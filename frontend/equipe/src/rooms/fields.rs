//! The fields of the editors: each with its label, its kind, and how its text is read out.

use super::{aids, leaflets, settings, surveys, trail};
use crate::app::Staff;
use crate::draft::{choices, chosen, others};
use crate::parts::{Line, LineKind, Long, Pick, Tick};
use crate::words::{self, say};
use plein_sens_shared::context::Role;
use plein_sens_shared::words::SOURCE_LANGUAGE;
use yew::prelude::*;

/// A field's text as people read it.
pub fn read_out(staff: &Staff, name: &str, text: &str) -> AttrValue {
    let voice = &staff.voice;
    let state = staff.office.state();
    let of_rooms = [aids::read_out, surveys::read_out, leaflets::read_out];
    if let Some(said) = of_rooms.iter().find_map(|read_out| read_out(voice, name, text)) {
        return said;
    }
    if let Some(said) = trail::read_out(staff, name, text) {
        return said;
    }
    match (name, chosen(name, text)) {
        (_, Some(Ok(audience))) => words::audience(voice, audience),
        (_, Some(Err(kind))) => words::kind(voice, kind),
        ("day", None) => {
            let first = state.programme.occasion.as_ref().map(|occasion| occasion.first_day);
            first.map_or_else(
                || text.to_owned().into(),
                |day| voice.intl().date(day.plus(text.parse().unwrap_or_default())).into(),
            )
        }
        ("partner" | "food-partner", None) if !text.is_empty() => {
            let partner = text.parse().ok().and_then(|id| state.programme.partners.get(&id).map(|it| it.name.clone()));
            partner.unwrap_or_else(|| text.to_owned()).into()
        }
        ("sense", None) => voice.named(&format!("sense-{text}"), &[]),
        ("first-day", None) => {
            let day = text.to_owned().try_into();
            day.map_or_else(|_| text.to_owned().into(), |day| voice.intl().date(day).into())
        }
        ("accessible" | "asks-ages" | "cancelled" | "survey-by-link", None) if text == "yes" => say!(voice, "yes"),
        ("accessible" | "asks-ages" | "cancelled" | "survey-by-link", None) => say!(voice, "no"),
        ("languages" | "spoken", None) => settings::tongues(voice, text),
        (name, None) if text.is_empty() && name.ends_with("-days") => say!(voice, "term-law"),
        ("seats", None) if text.is_empty() => say!(voice, "seats-none"),
        _ if text.is_empty() => say!(voice, "field-empty"),
        _ => text.to_owned().into(),
    }
}

/// A field in words.
pub fn label(staff: &Staff, name: &str) -> AttrValue {
    staff.voice.named(&format!("field-{name}"), &[])
}

/// One field of a form; `wrong` names those in which something is.
pub fn one_field(
    staff: &Staff,
    name: &'static str,
    text: &str,
    edit: &Callback<(&'static str, String)>,
    wrong: &[&'static str],
) -> Html {
    let voice = &staff.voice;
    let state = staff.office.state();
    let (id, value) = (format!("field-{name}"), text.to_owned());
    let label = label(staff, name);
    let onchange = edit.reform(move |text: String| (name, text));
    let error = wrong.contains(&name).then(|| voice.named(&format!("wrong-{name}"), &[]));
    let pick = |choices: Vec<(String, AttrValue)>| {
        html! { <Pick id={id.clone()} label={label.clone()} {choices} value={value.clone()} onchange={onchange.clone()} /> }
    };
    match name {
        "about" | "riddle" | "also" | "event-about" | "trail-about" => {
            html! { <Long {id} {label} {value} {onchange} /> }
        }
        "start" | "end" => html! { <Line {id} {label} {value} {onchange} {error} kind={LineKind::Time} /> },
        "access" => trail::access(staff, &label, text, &onchange),
        "picture" => trail::picture(staff, &label, text, &onchange),
        "first-day" => html! { <Line {id} {label} {value} {onchange} {error} kind={LineKind::Date} /> },
        "days" | "lease-in-all" | "lease-minutes" => {
            html! { <Line {id} {label} {value} {onchange} {error} kind={LineKind::Number} /> }
        }
        "seats" | "offer-on" | "lease-seats" => {
            let hint = Some(voice.named(&format!("{name}-hint"), &[]));
            html! { <Line {id} {label} {value} {onchange} {error} kind={LineKind::Number} {hint} /> }
        }
        "day" => {
            let days = state.programme.occasion.as_ref().map_or(1, |occasion| occasion.days);
            // The event may have been made shorter than what it holds: that day is shown until another is chosen.
            let beyond = text.parse().ok().filter(|day| *day >= days);
            pick(
                (0..days)
                    .chain(beyond)
                    .map(|day| (day.to_string(), read_out(staff, "day", &day.to_string())))
                    .collect(),
            )
        }
        "audience" | "kind" | "sense" => {
            pick(choices(name).iter().map(|it| ((*it).to_owned(), read_out(staff, name, it))).collect())
        }
        // French is written easily; it is not spoken as another language.
        "spoken" => {
            let offered = others().filter(|code| !code.starts_with(SOURCE_LANGUAGE));
            settings::tongues_of(name, label, offered, text, edit)
        }
        "accessible" | "asks-ages" | "cancelled" | "survey-by-link" => {
            let onchange = edit.reform(move |on: bool| (name, if on { "yes" } else { "no" }.to_owned()));
            html! { <Tick {label} on={text == "yes"} {onchange} /> }
        }
        // A partner's people give their workshop to nobody.
        "partner" if matches!(staff.role, Role::Partner(_)) => Html::default(),
        "partner" => {
            pick(state.programme.partners.values().map(|it| (it.id.to_string(), it.name.clone().into())).collect())
        }
        _ => settings::field(staff, name, text, edit, error.clone())
            .unwrap_or_else(|| html! { <Line {id} {label} {value} {onchange} {error} /> }),
    }
}
