//! An amount, large, never only a number.

use super::Example;
use yew::prelude::*;

/// What an amount is given.
#[derive(Properties, PartialEq)]
pub struct AmountProps {
    /// The amount, with its currency.
    pub value: AttrValue,
    /// For how long: “par mois”.
    pub per: AttrValue,
}

/// An amount.
#[component]
pub fn Amount(props: &AmountProps) -> Html {
    html! { <p class="amount"><bdi>{ &props.value }</bdi>{ " " }<span>{ &props.per }</span></p> }
}

pub fn examples() -> Vec<Example> {
    vec![
        Example::new("exact", html! { <Amount value="573,49 €" per="par mois" /> }),
        Example::new("range", html! { <Amount value="entre 310 € et 420 €" per="par mois" /> }),
    ]
}
