//! “Accessibilité”: how far it is, what is not accessible, and how to say what is in the way.

use super::{Reach, opened, say, town, use_words};
use crate::app::{App, use_app};
use crate::design::{ButtonLink, Card};
use crate::i18n::{Voice, key};
use crate::route::Route;
use yew::prelude::*;

/// What is not accessible, item by item.
const NOT_YET: [&str; 4] = ["people", "languages", "speech", "screens"];

/// The page.
#[component]
pub fn Accessibility() -> Html {
    let app = use_app();
    let words = use_words(&app.voice, app.voice.language());
    opened(&app, app.voice.say(key!("foot-accessibility")), (key!("nav-help"), Route::Help), words, |voice| {
        page(&app, voice)
    })
}

fn page(app: &App, voice: &Voice) -> Html {
    html! {
        <>
            <p class="lead">{ say(voice, "access-state") }</p>
            <Card title={Some(say(voice, "access-done-title"))}><p>{ say(voice, "access-done") }</p></Card>
            <Card title={Some(say(voice, "access-not-title"))}>
                <ul>{ for NOT_YET.iter().map(|it| html! { <li>{ say(voice, &format!("access-not-{it}")) }</li> }) }</ul>
            </Card>
            <Card title={Some(say(voice, "access-tell-title"))}>
                <p>{ voice.named("law-access-tell", &[("town", town(app).into())]) }</p>
                <p>{ say(voice, "access-defender") }</p>
            </Card>
            <Reach />
            <ButtonLink label={voice.say(key!("foot-privacy"))} href={Route::Privacy.path()} wide={true} />
        </>
    }
}
