//! The last passages on this tablet.

use super::passage::Passage;
use super::passing::Passing;
use crate::words::{look, say};
use plein_sens_shared::trail::card::CardCode;
use yew::prelude::*;

/// The last passages; what was a slip is taken back here.
pub fn last(passing: &Passing) -> Html {
    let voice = &passing.voice;
    let passages = passing.here.passages.borrow();
    if passages.is_empty() {
        return html! { <p>{ say!(voice, "stand-none") }</p> };
    }
    let one = |passage: &Passage| {
        let (passport, code) = (passage.passport.clone(), passage.code.clone());
        let time = voice.intl().time_of(passage.at_ms);
        let label = match &code {
            Some(code) => {
                say!(voice, "stand-undo-label", card = format!("{} {}", look(voice, code), code.spaced()))
            }
            None => say!(voice, "stand-undo-at", time = time.clone()),
        };
        let what = match &code {
            Some(code) => look(voice, code),
            None if passage.people.is_some() => say!(voice, "stand-class-before"),
            None => say!(voice, "stand-card-before"),
        };
        let spaced = code.as_ref().map(CardCode::spaced);
        let people = passage.people.map(|count| say!(voice, "people", count = count));
        let undo = {
            let passing = passing.clone();
            Callback::from(move |_: MouseEvent| passing.take_back(passport.clone(), code.clone()))
        };
        html! {
            <li key={format!("{} {}", passage.at_ms, passage.passport)} class="line">
                <span class="when">{ time }</span>
                <span class="what">{ what }<small>
                    { for spaced.iter().map(|code| html! { <bdi dir="ltr">{ code }</bdi> }) }
                    { for people.iter().map(|people| if spaced.is_some() { format!(" · {people}") } else { people.to_string() }) }
                </small></span>
                if passage.taken_back {
                    <span>{ say!(voice, "stand-undone") }</span>
                } else if passage.is_fresh() {
                    <button type="button" class="button second" aria-label={label} onclick={undo}>
                        <span>{ say!(voice, "stand-undo") }</span>
                    </button>
                }
            </li>
        }
    };
    html! { <ul class="listing">{ for passages.iter().map(one) }</ul> }
}
