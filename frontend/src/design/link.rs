//! A real link: it has an address, can be opened in another tab, and on a plain tap goes there without a reload.

use yew::prelude::*;

/// Where a tapped link leads: given by the app around the components.
#[derive(Clone, PartialEq)]
pub struct Go(pub Callback<AttrValue>);

/// What a link is given.
#[derive(Properties, PartialEq)]
pub struct LinkProps {
    /// Its address.
    pub href: AttrValue,
    /// Its classes.
    #[prop_or_default]
    pub classes: Classes,
    /// Its id.
    #[prop_or_default]
    pub id: Option<AttrValue>,
    /// Whether it is the page one is on.
    #[prop_or_default]
    pub current: bool,
    /// What it shows.
    pub children: Html,
}

/// A link.
#[component]
pub fn Link(props: &LinkProps) -> Html {
    let go = use_context::<Go>();
    let href = props.href.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        let elsewhere =
            event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key();
        if let (false, Some(go)) = (elsewhere, &go) {
            event.prevent_default();
            go.0.emit(href.clone());
        }
    });
    html! {
        <a href={props.href.clone()} class={props.classes.clone()} id={props.id.clone()}
            aria-current={props.current.then_some("page")} {onclick}>{ props.children.clone() }</a>
    }
}
