//! Buttons say what happens. One main button a screen.

use super::link::Link;
use super::{Example, Icon, IconView};
use yew::prelude::*;

/// How much a button weighs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum ButtonKind {
    /// The one main action of a screen.
    Main,
    /// Any other.
    #[default]
    Second,
    /// What is rarely wanted.
    Quiet,
    /// What gives something up.
    Danger,
}

impl ButtonKind {
    fn classes(self, wide: bool) -> Classes {
        let kind = match self {
            Self::Main => "main",
            Self::Second => "second",
            Self::Quiet => "quiet",
            Self::Danger => "danger",
        };
        classes!("button", kind, wide.then_some("wide"))
    }
}

/// What a button is given.
#[derive(Properties, PartialEq)]
pub struct ButtonProps {
    /// What happens.
    pub label: AttrValue,
    /// Its weight.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Its pictogram.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// What to do.
    pub onclick: Callback<()>,
    /// Whether it is being done.
    #[prop_or_default]
    pub busy: bool,
    /// Whether it cannot be done now.
    #[prop_or_default]
    pub disabled: bool,
    /// Whether it takes the whole width.
    #[prop_or_default]
    pub wide: bool,
    /// For a button that stays pressed: whether it is.
    #[prop_or_default]
    pub pressed: Option<bool>,
    /// For a button that opens something below: whether that is open.
    #[prop_or_default]
    pub expanded: Option<bool>,
}

/// A button.
#[component]
pub fn Button(props: &ButtonProps) -> Html {
    let still = props.busy || props.disabled;
    let onclick = props.onclick.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        if !still {
            onclick.emit(());
        }
    });
    html! {
        <button type="button" class={props.kind.classes(props.wide)} disabled={props.disabled}
            aria-busy={props.busy.then_some("true")} aria-pressed={props.pressed.map(|on| on.to_string())}
            aria-expanded={props.expanded.map(|open| open.to_string())} {onclick}>
            { for props.icon.map(|icon| html! { <IconView {icon} /> }) }
            <span>{ &props.label }</span>
        </button>
    }
}

/// What a link that looks like a button is given.
#[derive(Properties, PartialEq)]
pub struct ButtonLinkProps {
    /// Where it leads, in words.
    pub label: AttrValue,
    /// Its address.
    pub href: AttrValue,
    /// Its weight.
    #[prop_or_default]
    pub kind: ButtonKind,
    /// Its pictogram.
    #[prop_or_default]
    pub icon: Option<Icon>,
    /// Whether it takes the whole width.
    #[prop_or_default]
    pub wide: bool,
}

/// A link that looks like a button.
#[component]
pub fn ButtonLink(props: &ButtonLinkProps) -> Html {
    html! {
        <Link href={props.href.clone()} classes={props.kind.classes(props.wide)}>
            { for props.icon.map(|icon| html! { <IconView {icon} /> }) }
            <span>{ &props.label }</span>
        </Link>
    }
}

pub fn examples() -> Vec<Example> {
    let button = |label: &'static str, kind| html! { <Button {label} {kind} onclick={Callback::noop()} /> };
    vec![
        Example::new("main", button("Inscrire 3 personnes", ButtonKind::Main)),
        Example::new("second", button("Voir tous les ateliers", ButtonKind::Second)),
        Example::new("quiet", button("Passer", ButtonKind::Quiet)),
        Example::new("danger", button("Rendre 3 places", ButtonKind::Danger)),
        Example::new(
            "busy",
            html! { <Button label="Inscrire 3 personnes" kind={ButtonKind::Main} busy={true} onclick={Callback::noop()} /> },
        ),
        Example::new(
            "disabled",
            html! { <Button label="Choisissez d’abord" disabled={true} onclick={Callback::noop()} /> },
        ),
        Example::new("link", html! { <ButtonLink label="Aller à l’accueil" href="/" icon={Icon::House} /> }),
    ]
}
