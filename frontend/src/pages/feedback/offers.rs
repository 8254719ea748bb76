//! What the town asks: at once, where it is one thing; else what there is to answer, by its title, and what was answered here.

use super::{Survey, home};
use crate::app::{App, use_app};
use crate::design::{ButtonKind, ButtonLink, Card, Notice, NoticeTone, Screen, Verdict, VerdictKind};
use crate::i18n::{Key, Voice, key};
use crate::platform::{clock, kept_surveys, page};
use crate::route::Route;
use plein_sens_shared::feedback::{Offer, offers};
use plein_sens_shared::id::SurveyId;
use plein_sens_shared::programme::Side;
use plein_sens_shared::words::Words;
use yew::prelude::*;

/// What this device offers.
fn all(app: &App) -> Vec<Offer> {
    let state = app.store.state();
    let passed =
        app.store.passport().and_then(|id| Some(!state.passports.get(&id)?.stops.is_empty())).unwrap_or_default();
    offers(&state, &kept_surveys::kept(), passed, clock::context().now.day)
}

/// What is still to be answered here.
pub(super) fn left(app: &App) -> Vec<Offer> {
    all(app).into_iter().filter(|offer| !offer.answered).collect()
}

/// What somebody thinks of it.
#[component]
pub fn Opinion() -> Html {
    let app = use_app();
    let voice = &app.voice;
    // What was begun here is brought to its end here, whatever is answered or published meanwhile.
    let begun = use_mut_ref(|| None::<SurveyId>);
    let offers = all(&app);
    let left: Vec<&Offer> = offers.iter().filter(|offer| !offer.answered && offer.side.is_none()).collect();
    if begun.borrow().is_none()
        && let [only] = left.as_slice()
    {
        *begun.borrow_mut() = Some(only.id.clone());
    }
    if let Some(id) = &*begun.borrow() {
        return html! { <Survey key={id.as_str()} id={id.to_string()} /> };
    }
    if offers.is_empty() {
        return nothing(&app, key!("survey-none"));
    }
    let title = voice.say(key!("door-feedback"));
    page::set_title(&title);
    let is_done = offers.iter().all(|offer| offer.answered);
    let card = |offer: &Offer| {
        html! {
            <Card title={Some(name(voice, &offer.title, offer.side))} href={Some(AttrValue::from(address(offer)))}>
                if offer.answered {
                    <Verdict kind={VerdictKind::Yes} label={voice.say(key!("survey-answered"))} />
                }
            </Card>
        }
    };
    html! {
        <Screen title={Some(title)} back={Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())))}>
            <p class="lead">{ voice.say(if is_done { key!("survey-thanks") } else { key!("survey-which") }) }</p>
            { for offers.iter().map(card) }
        </Screen>
    }
}

fn address(offer: &Offer) -> String {
    Route::Survey { survey: offer.id.to_string() }.path()
}

/// The way to one.
pub fn asked(voice: &Voice, offer: &Offer) -> Html {
    html! { <ButtonLink label={name(voice, &offer.title, offer.side)} href={address(offer)} wide={true} /> }
}

/// Its title, and whether it is asked before or after.
pub(super) fn name(voice: &Voice, title: &Words, side: Option<Side>) -> AttrValue {
    let title = voice.words(title);
    let side = match side {
        None => return title,
        Some(Side::Before) => voice.say(key!("survey-before")),
        Some(Side::After) => voice.say(key!("survey-after")),
    };
    format!("{side} · {title}").into()
}

/// Nothing is asked here, and why.
pub(super) fn nothing(app: &App, why: Key) -> Html {
    let voice = &app.voice;
    page::set_title(&voice.say(key!("door-feedback")));
    let text = if app.store.replica().has_programme() { why } else { key!("programme-not-yet") };
    html! {
        <Screen title={Some(voice.say(key!("door-feedback")))} back={Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())))}
            action={Some(home(voice, ButtonKind::Main))}>
            <Notice tone={NoticeTone::Check}><p>{ voice.say(text) }</p></Notice>
        </Screen>
    }
}
