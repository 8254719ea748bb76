//! Choices: bordered cards that go on by themselves when touched.

use super::{Example, Icon, IconView};
use yew::prelude::*;

/// What a choice is given.
#[derive(Properties, PartialEq)]
pub struct ChoiceProps {
    /// The answer.
    pub label: AttrValue,
    /// A word more.
    #[prop_or_default]
    pub hint: Option<AttrValue>,
    /// Its pictogram.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Whether it was chosen before.
    #[prop_or_default]
    pub picked: bool,
    /// What to do when it is chosen.
    pub onpick: Callback<()>,
}

/// One choice.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let onclick = props.onpick.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class="choice" aria-pressed={props.picked.to_string()} {onclick}>
            { for props.icon.map(|icon| html! { <IconView {icon} /> }) }
            <span>{ &props.label }{ for props.hint.iter().map(|hint| html! { <small>{ hint }</small> }) }</span>
        </button>
    }
}

/// What a list of choices is given.
#[derive(Properties, PartialEq)]
pub struct ChoicesProps {
    /// The choices.
    pub children: Html,
}

/// Choices under one another.
#[component]
pub fn Choices(props: &ChoicesProps) -> Html {
    html! { <div class="choices">{ props.children.clone() }</div> }
}

pub fn examples() -> Vec<Example> {
    let choice = |label: &'static str, picked| html! { <Choice {label} {picked} onpick={Callback::noop()} /> };
    vec![Example::new(
        "list",
        html! {
            <Choices>
                { choice("En location", false) }
                { choice("Chez moi, sans emprunt", true) }
                <Choice label="Chez quelqu’un" hint="Avec ou sans loyer" icon={Icon::HouseLine} onpick={Callback::noop()} />
            </Choices>
        },
    )]
}
