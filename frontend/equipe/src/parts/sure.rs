//! The question before something ends that does not come back.

use plein_sens_frontend::design::{Button, ButtonKind, Dialog};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SureProps {
    /// The question.
    pub title: AttrValue,
    /// What ends it.
    pub yes: AttrValue,
    /// What leaves it as it is.
    pub no: AttrValue,
    pub onyes: Callback<()>,
    pub onclose: Callback<()>,
    /// What it means.
    pub children: Html,
}

/// The question, open; it closes with either answer.
#[component]
pub fn Sure(props: &SureProps) -> Html {
    let ends = {
        let (onyes, onclose) = (props.onyes.clone(), props.onclose.clone());
        Callback::from(move |()| {
            onyes.emit(());
            onclose.emit(());
        })
    };
    let actions = html! {
        <>
            <Button label={props.yes.clone()} kind={ButtonKind::Danger} onclick={ends} wide={true} />
            <Button label={props.no.clone()} onclick={props.onclose.clone()} wide={true} />
        </>
    };
    html! {
        <Dialog title={props.title.clone()} open={true} {actions} onclose={Some(props.onclose.clone())}>
            { props.children.clone() }
        </Dialog>
    }
}
