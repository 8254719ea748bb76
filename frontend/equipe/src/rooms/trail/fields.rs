//! What the forms of a trail and of a stop have besides words: what a stop has for who needs it, the picture of its riddle; and how
//! these fields, an order and a plan are read out.

use crate::app::Staff;
use crate::draft::NEEDS;
use crate::draft::survey::PICTURES;
use crate::draft::trail::{ORDER, PLAN, SET, SOUVENIR, STOPS, placed, read};
use crate::parts::{Pick, Tick};
use crate::words::{say, tongue};
use plein_sens_frontend::design::IconView;
use plein_sens_frontend::feedback::picture as drawn;
use plein_sens_frontend::need;
use yew::prelude::*;

/// What a stop has, to be ticked.
pub fn access(staff: &Staff, label: &AttrValue, text: &str, onchange: &Callback<String>) -> Html {
    let voice = &staff.voice;
    let held: Vec<String> = text.split_whitespace().map(str::to_owned).collect();
    let tick = |it: &'static str, label: AttrValue| {
        let held = held.clone();
        let on = held.iter().any(|one| one == it);
        let onchange = onchange.reform(move |on: bool| {
            let wanted = |name: &str| if name == it { on } else { held.iter().any(|one| one == name) };
            let all: Vec<&str> = NEEDS.iter().map(|(_, name)| *name).filter(|name| wanted(name)).collect();
            all.join(" ")
        });
        html! { <Tick {label} {on} {onchange} /> }
    };
    let of = |is_language: bool| NEEDS.iter().filter(move |(need, _)| need.language().is_some() == is_language);
    html! {
        <>
            <h2>{ label }</h2>
            <div class="ticks" role="group" aria-label={label.clone()}>
                { for of(false).map(|(it, name)| tick(name, need(voice, *it))) }
            </div>
            <p>{ voice.named("needs-language", &[]) }</p>
            <div class="ticks" role="group" aria-label={voice.named("needs-language", &[])}>
                { for of(true).map(|(it, name)| tick(name, need(voice, *it))) }
            </div>
        </>
    }
}

/// The picture of a riddle, of those that an answer of a survey may have too.
pub fn picture(staff: &Staff, label: &AttrValue, text: &str, onchange: &Callback<String>) -> Html {
    let voice = &staff.voice;
    let all =
        PICTURES.iter().map(|(_, name)| ((*name).to_owned(), voice.named(&format!("survey-picture-{name}"), &[])));
    let choices: Vec<(String, AttrValue)> =
        std::iter::once((String::new(), say!(voice, "picture-none"))).chain(all).collect();
    let shown = PICTURES.iter().find(|(_, name)| *name == text).map(|(picture, _)| drawn(*picture));
    html! {
        <div class="stack">
            <Pick id="field-picture" label={label.clone()} {choices} value={text.to_owned()} onchange={onchange.clone()} />
            <p class="muted">{ say!(voice, "picture-hint") }</p>
            if let Some(icon) = shown {
                <span class="picture-shown"><IconView {icon} /></span>
            }
        </div>
    }
}

/// A field of these as people read it; none of any other, or where it is empty.
pub fn read_out(staff: &Staff, name: &str, text: &str) -> Option<AttrValue> {
    let voice = &staff.voice;
    if text.is_empty() {
        return None;
    }
    let called = |id: &str| {
        let state = staff.office.state();
        let stop = id.parse().ok().and_then(|id| state.programme.stop(&id).map(|(_, stop)| voice.words(&stop.name)));
        stop.unwrap_or_else(|| id.to_owned().into())
    };
    Some(match name {
        "access" => {
            let has = NEEDS.iter().filter(|(_, name)| text.split_whitespace().any(|one| one == *name));
            has.map(|(it, _)| need(voice, *it).to_string()).collect::<Vec<_>>().join(", ").into()
        }
        "picture" => voice.named(&format!("survey-picture-{text}"), &[]),
        ORDER if text == SET => say!(voice, "order-set"),
        ORDER => say!(voice, "order-free"),
        STOPS => {
            let all =
                (1..).zip(text.split_whitespace()).map(|(number, id): (u32, _)| format!("{number}. {}", called(id)));
            all.collect::<Vec<_>>().join(" ").into()
        }
        PLAN => {
            placed(text).map(|(id, square)| format!("{} : {square}", called(id))).collect::<Vec<_>>().join(", ").into()
        }
        SOUVENIR => read(text)
            .into_iter()
            .map(|(code, text)| format!("{} : {text}", tongue(&code)))
            .collect::<Vec<_>>()
            .join("\n")
            .into(),
        _ => return None,
    })
}
