//! Five faces, our own drawing: one line weight, no skin, no gender, each with its word.

use super::Example;
use yew::prelude::*;

/// The mouths, from “not at all” to “very much”, and the brows that make the first and the last clear from afar.
const MOUTHS: [&str; 5] =
    ["M20 46c4-8 20-8 24 0", "M21 44c5-4 17-4 22 0", "M21 43h22", "M21 41c5 5 17 5 22 0", "M19 38c2 13 24 13 26 0z"];
const EYES: [&str; 5] = [
    "M18 28l8-5M46 28l-8-5M24 31v2M40 31v2",
    "M23 27v3M41 27v3",
    "M23 26v4M41 26v4",
    "M23 25v5M41 25v5",
    "M19 28c1-5 7-5 8 0M37 28c1-5 7-5 8 0",
];

/// What the faces are given.
#[derive(Properties, PartialEq)]
pub struct FacesProps {
    /// The question.
    pub legend: AttrValue,
    /// The word of each face, 1 to 5.
    pub labels: Vec<AttrValue>,
    /// Which was chosen before.
    #[prop_or_default]
    pub picked: Option<u8>,
    /// What to do when one is chosen.
    pub onpick: Callback<u8>,
}

/// Five faces.
#[component]
pub fn Faces(props: &FacesProps) -> Html {
    let face = |((value, label), (mouth, eyes)): ((u8, &AttrValue), (&'static str, &'static str))| {
        let onclick = props.onpick.reform(move |_: MouseEvent| value);
        html! {
            <button type="button" class="face" aria-pressed={(props.picked == Some(value)).to_string()} {onclick}>
                <svg viewBox="0 0 64 64" aria-hidden="true"><circle cx="32" cy="32" r="27" /><path d={eyes} /><path d={mouth} /></svg>
                <span>{ label }</span>
            </button>
        }
    };
    let all = (1..).zip(&props.labels).zip(MOUTHS.into_iter().zip(EYES));
    html! { <div class="faces" role="group" aria-label={props.legend.clone()}>{ for all.map(face) }</div> }
}

pub fn examples() -> Vec<Example> {
    let words = ["Pas du tout", "Pas vraiment", "Moyen", "Plutôt oui", "Oui, beaucoup"];
    let labels: Vec<AttrValue> = words.into_iter().map(AttrValue::from).collect();
    vec![Example::new(
        "faces",
        html! {
            <Faces legend="Avez-vous été bien accueillis ?" {labels} picked={Some(4)} onpick={Callback::noop()} />
        },
    )]
}
