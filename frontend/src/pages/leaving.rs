//! A kiosk is left by nobody: what leads to another site is shown as a QR, for the person's own telephone.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, Dialog, Qr};
use crate::i18n::key;
use crate::pages::workshops::qr;
use crate::platform::page;
use yew::prelude::*;

/// Watches every link; shows where one would have led.
#[component]
pub fn Leaving() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let address = use_state(|| None::<String>);
    {
        let address = address.setter();
        use_effect_with((), move |()| {
            let listener = page::on_leaving(move |to| address.set(Some(to)));
            move || drop(listener)
        });
    }
    let close = {
        let address = address.setter();
        Callback::from(move |()| address.set(None))
    };
    let actions = html! {
        <Button label={voice.say(key!("kept-put-away"))} kind={ButtonKind::Main} onclick={close.clone()} wide={true} />
    };
    let shown = (*address).clone().unwrap_or_default();
    // A number is called by whoever reads it, too.
    let number = shown.strip_prefix("tel:");
    let title = voice.say(if number.is_some() { key!("kiosk-call") } else { key!("kiosk-leaving") });
    html! {
        <Dialog title={title.clone()} open={address.is_some()} {actions} onclose={Some(close)}>
            if let Some((size, path)) = qr::path(&shown) {
                <Qr {size} {path} label={title} />
            }
            if let Some(number) = number {
                <p class="lead"><bdi class="phone" dir="ltr">{ spaced(number) }</bdi></p>
            } else {
                <p class="muted"><bdi dir="ltr">{ &shown }</bdi></p>
            }
        </Dialog>
    }
}

/// A number as it is read out: two digits at a time, where it is one of France and not a short one.
fn spaced(number: &str) -> String {
    if number.len() != 10 {
        return number.to_owned();
    }
    (0..10).step_by(2).filter_map(|at| number.get(at..at + 2)).collect::<Vec<_>>().join(" ")
}
