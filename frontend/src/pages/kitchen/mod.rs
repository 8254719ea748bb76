//! The kitchen: the food of the month, what its leaflet says, and its recipe cards.

mod card;
mod leaflet;
mod recipe;

pub use card::{Card, CardProps};
pub use leaflet::Leaflet;
pub use recipe::Recipe;

use crate::app::use_app;
use crate::design::{ButtonLink, Icon};
use crate::i18n::key;
use crate::platform::clock;
use crate::route::Route;
use plein_sens_shared::kitchen::leaflets;
use yew::prelude::*;

/// The way there; nothing where no leaflet is.
#[component]
pub fn Way() -> Html {
    let app = use_app();
    let state = app.store.state();
    let Some(newest) = leaflets(&state.programme, clock::context().now.day).next() else { return Html::default() };
    let food = app.voice.words(&newest.food.name);
    let label = app.voice.tell(key!("food-link"), &[("food", food.as_str().into())]);
    html! { <ButtonLink {label} href={Route::Leaflet.path()} icon={Some(Icon::CookingPot)} wide={true} /> }
}
