//! A code that people read aloud, and the same as a QR.

use super::Example;
use yew::prelude::*;

/// What a code is given.
#[derive(Properties, PartialEq)]
pub struct CodeTextProps {
    /// The code, in groups.
    pub code: AttrValue,
    /// What it is.
    pub label: AttrValue,
}

/// A code in large type, left to right in every language.
#[component]
pub fn CodeText(props: &CodeTextProps) -> Html {
    html! { <p class="code" role="text" aria-label={format!("{} : {}", props.label, props.code)}><bdi dir="ltr">{ &props.code }</bdi></p> }
}

/// What a QR is given.
#[derive(Properties, PartialEq)]
pub struct QrProps {
    /// How many modules wide.
    pub size: u32,
    /// A path with a square of 1 for each dark module.
    pub path: AttrValue,
    /// What it is.
    pub label: AttrValue,
}

/// A QR, dark on light in every scheme, with the quiet zone that cameras need.
#[component]
pub fn Qr(props: &QrProps) -> Html {
    let side = props.size + 8;
    html! {
        <svg class="qr" role="img" aria-label={props.label.clone()} viewBox={format!("-4 -4 {side} {side}")} shape-rendering="crispEdges">
            <path class="qr-ground" d={format!("M-4-4h{side}v{side}h-{side}z")} />
            <path class="qr-dark" d={props.path.clone()} />
        </svg>
    }
}

pub fn examples() -> Vec<Example> {
    vec![Example::new("code", html! { <CodeText code="K7PM 4XQ2 9TRW" label="Votre code" /> })]
}
