//! Everything that is held of a booking, a request or a passport, on the spot: what this device knows, what the centre says that
//! it holds, and who opened the sealed contact. To be read, printed, or taken along as a file. Which of them it is stands
//! after `#`, where no server sees it; with nothing there, this device says what can be asked about.

use super::facts::{centre, moved};
use super::kept_answers::KeptAnswers;
use super::{opened, say, use_words};
use crate::app::{App, use_app};
use crate::design::{Button, ButtonKind, ButtonLink, Card, Live, Notice, NoticeTone};
use crate::i18n::{Voice, key};
use crate::pages::words::when;
use crate::platform::net::Browser;
use crate::platform::{clock, page};
use crate::route::{Route, use_route};
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::code::{BookingId, RequestId};
use plein_sens_shared::event::Scope;
use plein_sens_shared::held::Held;
use plein_sens_shared::requests::Standing;
use plein_sens_shared::requests::request::Request;
use plein_sens_shared::trail::{PlateView, plates};
use plein_sens_shared::workshops::{BookingView, booking, bookings};
use yew::prelude::*;

/// What stands after `#` for this device's passport: it is named by no address.
pub const PASSPORT: &str = "passeport";
/// What stands there before the code of a request, which looks like a booking's.
pub const REQUEST: &str = "demande-";

/// The page.
#[component]
pub fn Own() -> Html {
    let app = use_app();
    // Whoever goes from here to one of these stays at this path.
    let _here = use_route();
    let words = use_words(&app.voice, app.voice.language());
    let asked = page::fragment();
    let scope = if asked == PASSPORT {
        app.store.passport().map(Scope::Passport)
    } else if let Some(code) = asked.strip_prefix(REQUEST) {
        RequestId::typed(code).ok().map(Scope::Request)
    } else {
        BookingId::typed(&asked).ok().map(Scope::Booking)
    };
    let back =
        if asked == PASSPORT { (key!("back-trail"), Route::Trail) } else { (key!("back-bookings"), Route::Bookings) };
    opened(&app, app.voice.say(key!("own-title")), back, words, |voice| match &scope {
        Some(scope) => html! { <OneScope key={asked.as_str()} voice={voice.clone()} scope={scope.clone()} /> },
        None => choice(&app, voice),
    })
}

/// What this device can be asked about.
fn choice(app: &App, voice: &Voice) -> Html {
    let held = bookings(&app.store.state(), clock::context().now);
    let card = |view: &BookingView| {
        let href = format!("{}#{}", Route::Own.path(), view.id);
        html! {
            <Card title={Some(voice.words(&view.card.title))} href={Some(AttrValue::from(href))}><p>{ when(voice, &view.card) }</p></Card>
        }
    };
    let state = app.store.state();
    let requests: Vec<(&RequestId, &Request)> = state.requests.iter().filter(|(_, it)| it.details.is_some()).collect();
    let request = |(code, request): &(&RequestId, &Request)| {
        let href = format!("{}#{REQUEST}{code}", Route::Own.path());
        html! {
            <Card title={Some(name(voice, request))} href={Some(AttrValue::from(href))}><p><bdi dir="ltr">{ code.spaced() }</bdi></p></Card>
        }
    };
    let waiting = app.store.waiting();
    html! {
        <>
            <p class="lead">{ say(voice, "own-choose") }</p>
            { for held.iter().map(card) }
            { for requests.iter().map(request) }
            if app.store.passport().is_some() {
                <Card title={Some(voice.say(key!("trail-title")))} href={Some(AttrValue::from(format!("{}#{PASSPORT}", Route::Own.path())))}>
                    <p>{ say(voice, "own-passport") }</p>
                </Card>
            }
            <KeptAnswers voice={voice.clone()} />
            if held.is_empty() && requests.is_empty() && app.store.passport().is_none() {
                <p>{ say(voice, "own-nothing") }</p>
            }
            <Card title={Some(voice.say(key!("kept-title")))} href={Some(AttrValue::from(Route::Kept.path()))}>
                <p>{ voice.named("law-own-waiting", &[("count", waiting.into())]) }</p>
            </Card>
            <ButtonLink label={voice.say(key!("foot-privacy"))} href={Route::Privacy.path()} wide={true} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct OneScopeProps {
    /// A voice that knows the words of the law.
    voice: Voice,
    scope: Scope,
}

#[component]
fn OneScope(props: &OneScopeProps) -> Html {
    let app = use_app();
    let (voice, scope) = (&props.voice, &props.scope);
    let (told, tries) = (use_state(|| None::<Result<Held, Unanswered>>), use_state(|| 0_u32));
    {
        let told = told.setter();
        use_effect_with((scope.clone(), *tries), move |(scope, _)| {
            let scope = scope.clone();
            wasm_bindgen_futures::spawn_local(async move { told.set(Some(client::held(&Browser, scope).await)) });
        });
    }
    let file = {
        let (store, scope, told) = (app.store.clone(), scope.clone(), told.clone());
        Callback::from(move |()| {
            let centre = told.as_ref().and_then(|told| told.as_ref().ok());
            let text = store.replica().own_copy(&scope, clock::context().now_ms, centre);
            // A browser that refuses downloads says so itself.
            page::download("plein-sens-mes-donnees.json", &text).unwrap_or_default();
        })
    };
    let again = {
        let told = told.setter();
        Callback::from(move |()| {
            told.set(None);
            tries.set(*tries + 1);
        })
    };
    html! {
        <>
            { here(&app, voice, scope) }
            <section class="stack" aria-live="polite" aria-label={say(voice, "own-centre-title")}>
                { match &*told {
                    None => html! { <p>{ say(voice, "own-asking") }</p> },
                    Some(Ok(held)) => centre(&app, voice, held),
                    Some(Err(_)) => html! {
                        <>
                            <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ say(voice, "own-unanswered") }</p></Notice>
                            <Button label={voice.say(key!("rights-try-again"))} onclick={again} wide={true} />
                        </>
                    },
                } }
            </section>
            // On a kiosk the file would stay for the next person.
            if !app.kiosk {
                <Button label={say(voice, "own-file")} kind={ButtonKind::Main} onclick={file} wide={true} />
            }
            <Button label={voice.say(key!("booking-print"))} onclick={Callback::from(|()| page::print())} wide={true} />
            <p class="muted">{ say(voice, "own-keep") }</p>
        </>
    }
}

/// What this device knows.
fn here(app: &App, voice: &Voice, scope: &Scope) -> Html {
    let state = app.store.state();
    let inside = if let Scope::Booking(code) = scope {
        match booking(&state, code, clock::context().now) {
            Some(view) => html! {
                <>
                    <p><b>{ voice.words(&view.card.title) }</b><br />{ when(voice, &view.card) }</p>
                    <p>{ voice.named("law-own-people", &[("count", view.who.people().into())]) }</p>
                    <p><bdi dir="ltr">{ view.id.spaced() }</bdi></p>
                </>
            },
            None => html! { <p>{ say(voice, "own-not-here") }</p> },
        }
    } else if let Scope::Request(code) = scope {
        match state.requests.get(code).and_then(|request| Some((request, request.standing?))) {
            Some((request, standing)) => html! {
                <>
                    <p><b>{ name(voice, request) }</b><br />{ moved(voice, called(standing)) }</p>
                    <p><bdi dir="ltr">{ code.spaced() }</bdi></p>
                </>
            },
            None => html! { <p>{ say(voice, "own-not-here") }</p> },
        }
    } else {
        let passport = app.store.passport();
        let plates = plates(&state, passport.as_ref());
        let one = |plate: &PlateView| {
            let args = [("seen", plate.seen().into()), ("all", plate.stops.len().into())];
            html! { <p>{ voice.words(&plate.title) }<br />{ voice.tell(key!("door-trail-seen"), &args) }</p> }
        };
        let shown = plates.iter().enumerate().filter(|(place, plate)| *place == 0 || plate.seen() > 0);
        shown.map(|(_, plate)| one(plate)).collect()
    };
    html! { <Card title={Some(say(voice, "own-here-title"))}>{ inside }</Card> }
}

/// What a request is called: for help, or proposing a workshop.
fn name(voice: &Voice, request: &Request) -> AttrValue {
    let is_proposal = request.details.as_ref().is_some_and(|details| details.proposal.is_some());
    voice.say(if is_proposal { key!("kept-proposal") } else { key!("request-look") })
}

/// A standing as facts write it.
fn called(standing: Standing) -> &'static str {
    match standing {
        Standing::Asked => "asked",
        Standing::Taken => "taken",
        Standing::Done => "done",
        Standing::Withdrawn => "withdrawn",
        Standing::Expired => "expired",
        Standing::Declined => "declined",
    }
}
