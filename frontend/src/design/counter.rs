//! A counter: fewer, how many, more. Large enough for hands that shake.

use super::{Example, Icon, IconView};
use yew::prelude::*;

/// What a counter is given.
#[derive(Properties, PartialEq)]
pub struct CounterProps {
    /// What is counted.
    pub label: AttrValue,
    /// A word more.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// How many.
    pub value: u32,
    /// At least.
    pub min: u32,
    /// At most.
    pub max: u32,
    /// How far one tap goes.
    #[prop_or(1)]
    pub step: u32,
    /// What “−” does, in words.
    pub less: AttrValue,
    /// What “+” does, in words.
    pub more: AttrValue,
    /// What to do with the new number.
    pub onchange: Callback<u32>,
}

/// A counter.
#[component]
pub fn Counter(props: &CounterProps) -> Html {
    let value = props.value;
    let step = |to: u32| props.onchange.reform(move |_: MouseEvent| to);
    let button = |label: &AttrValue, icon, disabled, onclick| {
        html! { <button type="button" class="step" aria-label={label.clone()} {disabled} {onclick}><IconView {icon} /></button> }
    };
    html! {
        <div class="counter" role="group" aria-label={props.label.clone()}>
            <span class="counter-label">
                { &props.label }
                { for props.hint.iter().map(|hint| html! { <small>{ hint }</small> }) }
            </span>
            { button(&props.less, Icon::Minus, value <= props.min, step(value.saturating_sub(props.step).max(props.min))) }
            <output aria-live="polite">{ value }</output>
            { button(&props.more, Icon::Plus, value >= props.max, step((value + props.step).min(props.max))) }
        </div>
    }
}

pub fn examples() -> Vec<Example> {
    let counter = |value| {
        html! {
            <Counter label="Adultes" hint="À partir de 18 ans" {value} min={0} max={12} less="Un adulte de moins"
                more="Un adulte de plus" onchange={Callback::noop()} />
        }
    };
    vec![Example::new("two", counter(2)), Example::new("none", counter(0))]
}
