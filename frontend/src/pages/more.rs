//! What else the first screen leads to, once there is something: it comes with the second part of the program.

use super::kitchen::Way;
use super::rights::kept::Recheck;
use super::workshops::Changed;
use yew::prelude::*;

/// All of it; nothing where there is nothing.
#[component]
pub fn More() -> Html {
    html! { <><Changed /><Recheck /><Way /></> }
}
