//! The food of the month: why this one, when, how to choose and keep it; its recipes, and those of the months before.

use super::card::{each, meta};
use crate::app::{App, use_app};
use crate::design::{ButtonKind, ButtonLink, Card, Notice, NoticeTone, Screen};
use crate::i18n::{Voice, key};
use crate::pages::listen::Listen;
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::words::tell;
use crate::pages::workshops::CardLink;
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::kitchen::{LeafletView, Recipe, leaflets};
use plein_sens_shared::workshops::{self, CardView};
use yew::prelude::*;

/// The page.
#[component]
pub fn Leaflet() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let Some(desk) = door.desk() else {
        return closed(&app, app.voice.say(key!("door-workshops")), &door, &knock);
    };
    let voice = &desk.voice;
    let all: Vec<LeafletView> = leaflets(&app.store.state().programme, clock::context().now.day).collect();
    let Some((newest, earlier)) = all.split_first() else { return nothing(&app, voice) };
    let food = &newest.food;
    let title = voice.words(&food.name);
    page::set_title(&title);
    let cooked = cooked(&app, newest);
    let known = [
        (tell!(voice, "food-season"), &food.season),
        (tell!(voice, "food-choosing"), &food.choosing),
        (tell!(voice, "food-keeping"), &food.keeping),
    ];
    // What nobody has said is not asked for.
    let known: Vec<_> = known.into_iter().filter(|(_, text)| text.longest() > 0).collect();
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    html! {
        <Screen title={Some(title)} {back}>
            <p class="overline">{ tell!(voice, "food-of", month = voice.intl().month(newest.first_day)) }</p>
            <p class="lead">{ voice.words(&food.about) }</p>
            if !known.is_empty() {
                <dl class="facts law">
                    { for known.into_iter().map(|(label, text)| html! { <><dt>{ label }</dt><dd>{ voice.words(text) }</dd></> }) }
                </dl>
            }
            <section class="stack">
                <h2>{ tell!(voice, "food-recipes") }</h2>
                { recipes(voice, newest) }
            </section>
            if !cooked.is_empty() {
                <section class="stack">
                    <h2>{ tell!(voice, "food-workshops") }</h2>
                    { for cooked.into_iter().map(|card| html! { <CardLink {card} dated={true} /> }) }
                </section>
            }
            if !earlier.is_empty() {
                <details>
                    <summary>{ tell!(voice, "food-earlier") }</summary>
                    <div class="stack">{ for earlier.iter().map(|leaflet| month(voice, leaflet)) }</div>
                </details>
            }
            if food.demo {
                <p class="muted">{ tell!(voice, "food-demo") }</p>
            }
            <Listen voice={voice.clone()} />
        </Screen>
    }
}

/// What is said where no leaflet is: that there is none, or that nothing has come yet.
pub fn nothing(app: &App, voice: &Voice) -> Html {
    let said = if app.store.replica().has_programme() {
        tell!(voice, "food-none")
    } else {
        voice.say(key!("programme-not-yet"))
    };
    let title = tell!(voice, "food-title");
    page::set_title(&title);
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    let label = voice.say(key!("home-all-workshops"));
    let action = html! { <ButtonLink {label} href={Route::Programme.path()} kind={ButtonKind::Main} wide={true} /> };
    html! {
        <Screen title={Some(title)} {back} action={Some(action)}>
            <Notice tone={NoticeTone::Info}><p>{ said }</p></Notice>
        </Screen>
    }
}

/// Its recipe cards, each with what a portion costs.
fn recipes(voice: &Voice, leaflet: &LeafletView) -> Html {
    let one = |(place, recipe): (usize, &Recipe)| {
        let href = AttrValue::from(Route::Recipe { recipe: leaflet.address(place) }.path());
        html! {
            <Card key={place} title={Some(voice.words(&recipe.title))} href={Some(href)}>
                <p>{ meta(voice, recipe) }</p>
                <p><b>{ each(voice, recipe) }</b></p>
            </Card>
        }
    };
    html! { <>{ for leaflet.food.recipes.iter().enumerate().map(one) }</> }
}

/// A month before: its food and its recipes.
fn month(voice: &Voice, leaflet: &LeafletView) -> Html {
    html! {
        <section class="stack" key={leaflet.id.as_str()}>
            <h2>{ voice.words(&leaflet.food.name) }</h2>
            <p class="overline">{ voice.intl().month(leaflet.first_day) }</p>
            { recipes(voice, leaflet) }
        </section>
    }
}

/// What is still to come of the workshops of who cooks with people.
fn cooked(app: &App, leaflet: &LeafletView) -> Vec<CardView> {
    let state = app.store.state();
    let partner = leaflet.food.partner.as_ref().and_then(|id| state.programme.partners.get(id));
    let Some(partner) = partner else { return Vec::new() };
    let days = workshops::programme(&state, clock::context().now).days;
    let all = days.into_iter().flat_map(|day| day.cards);
    all.filter(|card| card.partner.as_ref() == Some(&partner.name) && !card.begun && !card.is_cancelled()).collect()
}
