//! The last passages on this tablet.

use super::passing::{Passage, Passing};
use crate::words::{look, say};
use yew::prelude::*;

/// The last passages; what was a slip is taken back here.
pub fn last(passing: &Passing) -> Html {
    let voice = &passing.voice;
    let passages = passing.here.passages.borrow();
    if passages.is_empty() {
        return html! { <p>{ say!(voice, "stand-none") }</p> };
    }
    let one = |passage: &Passage| {
        let card = passage.card.clone();
        let name = format!("{} {}", look(voice, &card.code), card.code.spaced());
        let undo = {
            let (passing, card) = (passing.clone(), card.clone());
            Callback::from(move |_: MouseEvent| passing.take_back(card.clone()))
        };
        html! {
            <li key={format!("{} {}", passage.at_ms, card.code)} class="line">
                <span class="when">{ voice.intl().time_of(passage.at_ms) }</span>
                <span class="what">{ look(voice, &card.code) }<small><bdi dir="ltr">{ card.code.spaced() }</bdi>
                    { for passage.people.map(|count| format!(" · {}", say!(voice, "people", count = count))) }</small></span>
                if passage.taken_back {
                    <span>{ say!(voice, "stand-undone") }</span>
                } else if passage.is_fresh() {
                    <button type="button" class="button second" aria-label={say!(voice, "stand-undo-label", card = name.as_str())} onclick={undo}>
                        <span>{ say!(voice, "stand-undo") }</span>
                    </button>
                }
            </li>
        }
    };
    html! { <ul class="listing">{ for passages.iter().map(one) }</ul> }
}
