//! What else the first screen leads to, once there is something: it comes with the second part of the program.

use super::kitchen::Way;
use super::rights::kept::Recheck;
use super::workshops::Changed;
use crate::app::use_app;
use yew::prelude::*;

/// All of it; nothing where there is nothing. A kiosk's glass is full: there the food of the month stands with the workshops.
#[component]
pub fn More() -> Html {
    let app = use_app();
    html! {
        <>
            <Changed />
            <Recheck />
            if !app.kiosk {
                <Way />
            }
        </>
    }
}
