//! A door: one of the few large ways in, with one line of truth.

use super::link::Link;
use super::{Example, Icon, IconView};
use yew::prelude::*;

/// What a door is given.
#[derive(Properties, PartialEq)]
pub struct DoorProps {
    /// What is behind it.
    pub title: AttrValue,
    /// One line of truth.
    pub line: AttrValue,
    /// Its address.
    pub href: AttrValue,
    /// Its pictogram.
    pub icon: Icon,
    /// Its id.
    pub id: AttrValue,
}

/// A door.
#[component]
pub fn Door(props: &DoorProps) -> Html {
    html! {
        <Link href={props.href.clone()} id={props.id.clone()} classes="door">
            <IconView icon={props.icon} />
            <span class="door-title">{ &props.title }</span>
            <span class="door-line">{ &props.line }</span>
        </Link>
    }
}

pub fn examples() -> Vec<Example> {
    vec![Example::new(
        "door",
        html! {
            <Door title="Mes droits" line="Environ 5 minutes, rien n’est enregistré" href="/galerie" icon={Icon::HandCoins} id="door-example" />
        },
    )]
}
