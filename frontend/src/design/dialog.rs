//! A dialog: one question that cannot wait. The browser's own modal dialog: focus stays inside and comes back.

use super::{Button, ButtonKind, Example};
use crate::platform::page;
use yew::prelude::*;

/// What a dialog is given.
#[derive(Properties, PartialEq)]
pub struct DialogProps {
    /// The question.
    pub title: AttrValue,
    /// Whether it is open.
    pub open: bool,
    /// What is said.
    #[prop_or_default]
    pub children: Html,
    /// Its buttons.
    #[prop_or_default]
    pub actions: Html,
    /// What Escape does.
    #[prop_or_default]
    pub onclose: Option<Callback<()>>,
}

/// A dialog.
#[component]
pub fn Dialog(props: &DialogProps) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(props.open, move |open| {
            page::show_modal(&node, *open);
            // One that is taken away while it is open is shut first: the focus goes back to where it came from.
            move || page::show_modal(&node, false)
        });
    }
    let onclose = props.onclose.clone();
    let oncancel = Callback::from(move |event: Event| {
        event.prevent_default();
        if let Some(onclose) = &onclose {
            onclose.emit(());
        }
    });
    html! {
        <dialog ref={node} class="dialog" aria-label={props.title.clone()} {oncancel}>
            if props.open {
                <h2>{ &props.title }</h2>
                { props.children.clone() }
                <div class="stack">{ props.actions.clone() }</div>
            }
        </dialog>
    }
}

#[component]
fn Opened() -> Html {
    let open = use_state(|| false);
    let set = |to: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(to))
    };
    let actions =
        html! { <Button label="Je suis encore là" kind={ButtonKind::Main} onclick={set(false)} wide={true} /> };
    html! {
        <>
            <Button label="Ouvrir la question" onclick={set(true)} />
            <Dialog title="Êtes-vous encore là ?" open={*open} {actions} onclose={Some(set(false))}>
                <p>{ "Sans réponse, cette borne efface tout." }</p>
            </Dialog>
        </>
    }
}

pub fn examples() -> Vec<Example> {
    vec![Example::new("question", html! { <Opened /> })]
}
