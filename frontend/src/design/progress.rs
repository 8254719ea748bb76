//! How far one is: in words with dots, never a false per cent; and the tray that fills below.

use super::{ButtonLink, Example};
use yew::prelude::*;

/// What the progress is given.
#[derive(Properties, PartialEq)]
pub struct ProgressProps {
    /// “Encore 3 à 6 questions”.
    pub label: AttrValue,
    /// How many are done.
    pub done: u32,
    /// At least how many are left.
    pub more_min: u32,
    /// At most how many are left.
    pub more_max: u32,
}

/// Words and dots: full, sure to come, perhaps to come.
#[component]
pub fn Progress(props: &ProgressProps) -> Html {
    let perhaps = props.more_max.saturating_sub(props.more_min);
    let dots = |count: u32, class: &'static str| (0..count.min(12)).map(move |_| html! { <i {class}></i> });
    html! {
        <div class="progress">
            <span aria-hidden="true" class="dots">
                { for dots(props.done, "full") }{ for dots(props.more_min, "") }{ for dots(perhaps, "perhaps") }
            </span>
            <span>{ &props.label }</span>
        </div>
    }
}

/// What the tray is given.
#[derive(Properties, PartialEq)]
pub struct TrayProps {
    /// What is in it.
    pub label: AttrValue,
    /// The way out.
    #[prop_or_default]
    pub children: Html,
}

/// The tray that fills.
#[component]
pub fn Tray(props: &TrayProps) -> Html {
    html! { <div class="tray"><p role="status">{ &props.label }</p>{ props.children.clone() }</div> }
}

pub fn examples() -> Vec<Example> {
    vec![
        Example::new("dots", html! { <Progress label="Encore 3 à 6 questions" done={2} more_min={3} more_max={6} /> }),
        Example::new(
            "tray",
            html! { <Tray label="3 droits encore possibles"><ButtonLink label="Voir maintenant" href="/galerie" /></Tray> },
        ),
    ]
}
