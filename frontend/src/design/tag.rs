//! A word on a surface, and a verdict: always shape and word.

use super::{Example, Icon, IconView, Tone};
use yew::prelude::*;

/// What a tag is given.
#[derive(Properties, PartialEq)]
pub struct TagProps {
    /// Its word.
    pub label: AttrValue,
    /// Its tone.
    #[prop_or_default]
    pub tone: Tone,
}

/// A word on a surface.
#[component]
pub fn Tag(props: &TagProps) -> Html {
    html! { <span class={classes!("tag", props.tone.class())}>{ &props.label }</span> }
}

/// Yes, to check, or no. “No” is not an error: it is said in ink with a plain shape.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VerdictKind {
    /// Yes.
    Yes,
    /// To check.
    Check,
    /// On its way.
    Waiting,
    /// No.
    No,
}

/// What a verdict is given.
#[derive(Properties, PartialEq)]
pub struct VerdictProps {
    /// Which.
    pub kind: VerdictKind,
    /// Its words.
    pub label: AttrValue,
}

/// A verdict.
#[component]
pub fn Verdict(props: &VerdictProps) -> Html {
    let (class, icon) = match props.kind {
        VerdictKind::Yes => ("verdict yes", Icon::CheckCircle),
        VerdictKind::Check => ("verdict check", Icon::Question),
        VerdictKind::Waiting => ("verdict check", Icon::Clock),
        VerdictKind::No => ("verdict no", Icon::Minus),
    };
    html! { <span {class}><IconView {icon} /><span>{ &props.label }</span></span> }
}

pub fn examples() -> Vec<Example> {
    let verdict = |kind, label: &'static str| html! { <Verdict {kind} {label} /> };
    vec![
        Example::new("yes", verdict(VerdictKind::Yes, "Oui, vous pouvez le demander")),
        Example::new("check", verdict(VerdictKind::Check, "À vérifier")),
        Example::new("waiting", verdict(VerdictKind::Waiting, "Gardé ici, pas encore reçu par le centre")),
        Example::new("no", verdict(VerdictKind::No, "Pas cette fois")),
        Example::new("tag", html! { <Tag label="Familles" /> }),
    ]
}
