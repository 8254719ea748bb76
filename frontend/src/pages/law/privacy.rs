//! “Vos données”: in plain words, what is held of people, for how long, and whom to ask.

use super::{Reach, opened, say, term, town, use_words};
use crate::app::{App, use_app};
use crate::design::{ButtonLink, Card};
use crate::i18n::{Voice, key};
use crate::route::Route;
use plein_sens_shared::holdings::Holding;
use yew::prelude::*;

/// What people leave here: the kinds of the table that are about them, and not about who works here.
const OF_PEOPLE: [Holding; 8] = [
    Holding::Rights,
    Holding::KeptAnswers,
    Holding::Bookings,
    Holding::Contacts,
    Holding::Passages,
    Holding::Answers,
    Holding::OwnDevice,
    Holding::Kiosk,
];

/// The page.
#[component]
pub fn Privacy() -> Html {
    let app = use_app();
    let words = use_words(&app.voice, app.voice.language());
    opened(&app, app.voice.say(key!("foot-privacy")), (key!("nav-help"), Route::Help), words, |voice| page(&app, voice))
}

fn page(app: &App, voice: &Voice) -> Html {
    let who = [("town", town(app).into())];
    html! {
        <>
            <p class="lead">{ say(voice, "privacy-lead") }</p>
            <p>{ say(voice, "privacy-where") }</p>
            { for OF_PEOPLE.into_iter().map(|holding| one(app, voice, holding)) }
            <Card title={Some(say(voice, "privacy-rights-title"))}>
                <p>{ say(voice, "privacy-rights") }</p>
                <p>{ say(voice, "privacy-own") }</p>
                <ButtonLink label={voice.say(key!("own-title"))} href={Route::Own.path()} wide={true} />
            </Card>
            <Card title={Some(say(voice, "privacy-whom-title"))}>
                <p>{ voice.named("law-privacy-whom", &who) }</p>
                <p>{ say(voice, "privacy-cnil") }</p>
            </Card>
            <Reach />
            <ButtonLink label={say(voice, "to-register")} href={Route::Register.path()} wide={true} />
            <ButtonLink label={voice.say(key!("foot-accessibility"))} href={Route::Accessibility.path()} wide={true} />
        </>
    }
}

fn one(app: &App, voice: &Voice, holding: Holding) -> Html {
    let own = |part: &str| say(voice, &format!("holdings-{}-{part}", holding.name()));
    let label = |part: &str| say(voice, &format!("labels-{part}"));
    html! {
        <Card title={Some(own("what"))}>
            <dl class="facts law">
                <dt>{ label("term") }</dt><dd>{ term(app, voice, holding) }</dd>
                <dt>{ label("who") }</dt><dd>{ own("who") }</dd>
                <dt>{ label("erase") }</dt><dd>{ own("erase") }</dd>
            </dl>
        </Card>
    }
}
