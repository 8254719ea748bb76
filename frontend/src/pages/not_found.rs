//! A path that leads nowhere, told with the way out.

use crate::app::use_app;
use crate::design::{ButtonKind, ButtonLink, Screen};
use crate::i18n::key;
use crate::platform::page;
use crate::route::Route;
use yew::prelude::*;

/// There is nothing here.
#[component]
pub fn NotFound() -> Html {
    let voice = use_app().voice;
    page::set_title(&voice.say(key!("not-found-title")));
    let action = html! {
        <ButtonLink label={voice.say(key!("not-found-home"))} href={Route::Home.path()} kind={ButtonKind::Main} wide={true} />
    };
    html! {
        <Screen title={Some(voice.say(key!("not-found-title")))} action={Some(action)}>
            <p class="lead">{ voice.say(key!("not-found-text")) }</p>
        </Screen>
    }
}
