//! `/borne`: this device becomes a kiosk, or a phone again.

use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, Screen};
use crate::i18n::key;
use crate::platform::page;
use crate::route::Route;
use yew::prelude::*;

/// What will change, and one button.
#[component]
pub fn Kiosk() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    page::set_title(&voice.say(key!("kiosk-title")));
    let on = app.kiosk;
    let switch = {
        let set_kiosk = app.set_kiosk.clone();
        Callback::from(move |()| {
            set_kiosk.emit(!on);
            if let Some(go) = &go {
                go.0.emit(Route::Home.path().into());
            }
        })
    };
    let (text, label) =
        if on { (key!("kiosk-is-on"), key!("kiosk-off")) } else { (key!("kiosk-is-off"), key!("kiosk-on")) };
    let action = html! { <Button label={voice.say(label)} kind={ButtonKind::Main} onclick={switch} wide={true} /> };
    html! {
        <Screen title={Some(voice.say(key!("kiosk-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}
            action={Some(action)}>
            <p class="lead">{ voice.say(text) }</p>
        </Screen>
    }
}
