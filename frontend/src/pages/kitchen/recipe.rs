//! One recipe: its card, to be read at arm's length, listened to and printed.

use super::Card;
use super::leaflet::nothing;
use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Notice, NoticeTone, Screen};
use crate::i18n::key;
use crate::pages::listen::Listen;
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::words::tell;
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::kitchen::{self, leaflets};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RecipeProps {
    /// Its address: month and number.
    pub id: AttrValue,
}

/// The page.
#[component]
pub fn Recipe(props: &RecipeProps) -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let Some(desk) = door.desk() else {
        return closed(&app, app.voice.say(key!("door-workshops")), &door, &knock);
    };
    let voice = &desk.voice;
    let (state, today) = (app.store.state(), clock::context().now.day);
    let back = Some((tell!(voice, "food-title"), AttrValue::from(Route::Leaflet.path())));
    let Some((leaflet, recipe)) = kitchen::recipe(&state.programme, today, &props.id) else {
        if leaflets(&state.programme, today).next().is_none() {
            return nothing(&app, voice);
        }
        let title = tell!(voice, "food-title");
        page::set_title(&title);
        let (label, href) = (tell!(voice, "recipe-others"), Route::Leaflet.path());
        let action = html! { <ButtonLink {label} {href} kind={ButtonKind::Main} wide={true} /> };
        return html! {
            <Screen title={Some(title)} {back} action={Some(action)}>
                <Notice tone={NoticeTone::Check}><p>{ tell!(voice, "recipe-none") }</p></Notice>
            </Screen>
        };
    };
    let title = voice.words(&recipe.title);
    page::set_title(&title);
    html! {
        <Screen title={Some(title)} {back}>
            <p class="overline">{ tell!(voice, "recipe-time", minutes = voice.intl().number(recipe.minutes)) }</p>
            <Card voice={voice.clone()} {recipe} />
            if leaflet.food.demo {
                <p class="muted">{ tell!(voice, "food-demo") }</p>
            }
            <Listen voice={voice.clone()} />
            <Button label={voice.say(key!("booking-print"))} onclick={Callback::from(|()| page::print())} wide={true} />
        </Screen>
    }
}
