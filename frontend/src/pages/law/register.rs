//! The register of processing, as it stands in `docs/law`: every kind of the table with all that is said of it. A document
//! of the town: in French, or in English for who reads that.

use super::{opened, say, term, use_words};
use crate::app::{App, use_app};
use crate::design::{ButtonLink, Card};
use crate::i18n::{Voice, key};
use crate::platform::law::LANGUAGES;
use crate::route::Route;
use plein_sens_shared::holdings::Holding;
use plein_sens_shared::words::SOURCE_LANGUAGE;
use yew::prelude::*;

/// The page.
#[component]
pub fn Register() -> Html {
    let app = use_app();
    let own = app.voice.language();
    let language = LANGUAGES.into_iter().find(|it| *it == own).unwrap_or(SOURCE_LANGUAGE);
    let voice = if language == own { app.voice.clone() } else { app.voice.in_french() };
    let (whole, words) = (use_words(&voice, language), use_words(&app.voice, own));
    let title = match &whole.0 {
        super::Words::Here(voice) if language == own => say(voice, "title"),
        _ => app.voice.say(key!("foot-privacy")),
    };
    let note = match &words.0 {
        super::Words::Here(voice) if language != own => Some(say(voice, "register-in-french")),
        _ => None,
    };
    opened(&app, title, (key!("foot-privacy"), Route::Privacy), whole, |voice| {
        page(&app, voice, language, note.as_ref())
    })
}

fn page(app: &App, voice: &Voice, language: &'static str, warning: Option<&AttrValue>) -> Html {
    html! {
        <>
            { for warning.map(|it| html! { <p class="lead">{ it }</p> }) }
            <div class="stack" lang={language} dir={warning.is_some().then_some("ltr")}>
                <p>{ say(voice, "intro") }</p>
                { for Holding::ALL.into_iter().map(|holding| one(app, voice, holding)) }
            </div>
            <ButtonLink label={app.voice.say(key!("foot-privacy"))} href={Route::Privacy.path()} wide={true} />
        </>
    }
}

fn one(app: &App, voice: &Voice, holding: Holding) -> Html {
    let own = |part: &str| say(voice, &format!("holdings-{}-{part}", holding.name()));
    let place = match (holding, holding.tables()) {
        (Holding::Rights, _) => say(voice, "nowhere"),
        (Holding::OwnDevice | Holding::Kiosk | Holding::KeptAnswers, _) => say(voice, "device"),
        (_, []) => say(voice, "log"),
        // Passages are in the log; the table only numbers cards.
        (Holding::Passages, tables) => format!("{}, {}", say(voice, "log"), tables.join(", ")).into(),
        (_, tables) => tables.join(", ").into(),
    };
    let rows = [
        ("about", say(voice, &format!("about-{:?}", holding.about()))),
        ("why", own("why")),
        ("who", own("who")),
        ("term", term(app, voice, holding)),
        ("erase", own("erase")),
        ("where", place),
    ];
    html! {
        <Card title={Some(own("what"))}>
            <dl class="facts law">{ for rows.into_iter().map(|(label, text)| html! {
                <><dt>{ say(voice, &format!("labels-{label}")) }</dt><dd>{ text }</dd></>
            }) }</dl>
        </Card>
    }
}
