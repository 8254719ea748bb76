//! How many of a class came. The question stays until it is answered, or put away on purpose.

use super::passing::CLASS;
use crate::words::{look, say};
use plein_sens_frontend::design::{Button, ButtonKind, Counter};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::trail::MAX_GROUP;
use plein_sens_shared::trail::card::Card;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CountingProps {
    pub voice: Voice,
    /// The class's.
    pub card: Card,
    /// How many there were at another stop, where that is known.
    pub group: Option<u32>,
    /// So many came.
    pub onnote: Callback<u32>,
    /// Nothing is noted.
    pub onnot: Callback<()>,
}

/// The question.
#[component]
pub fn Counting(props: &CountingProps) -> Html {
    let CountingProps { voice, card, .. } = props;
    let counted = use_state(|| None::<u32>);
    // The number of another stop may come in later; it is not put in the place of what somebody has counted.
    let people = counted.or(props.group).unwrap_or(CLASS);
    let hint = format!("{} · {}. {}", look(voice, &card.code), card.code.spaced(), say!(voice, "stand-class-hint"));
    let count = {
        let counted = counted.setter();
        Callback::from(move |people| counted.set(Some(people)))
    };
    html! {
        <div class="stack">
            <Counter label={say!(voice, "stand-class")} {hint} value={people} min={1} max={u32::from(MAX_GROUP)}
                less={say!(voice, "stand-class-less")} more={say!(voice, "stand-class-more")} onchange={count} />
            <Button label={say!(voice, "stand-class-do", people = people)} kind={ButtonKind::Main} onclick={props.onnote.reform(move |()| people)} wide={true} />
            <Button label={say!(voice, "stand-class-not")} onclick={props.onnot.clone()} wide={true} />
        </div>
    }
}
