//! No room of ours.

use crate::app::use_staff;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Screen};
use plein_sens_frontend::platform::page;
use yew::prelude::*;

/// Nothing is here, and the way to what is.
#[component]
pub fn Nowhere() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "nowhere-title"));
    html! {
        <Screen title={Some(say!(voice, "nowhere-title"))}>
            <p>{ say!(voice, "nowhere-text") }</p>
            <div class="row"><ButtonLink label={say!(voice, "room-today")} href={Route::Today.path()} kind={ButtonKind::Main} /></div>
        </Screen>
    }
}
