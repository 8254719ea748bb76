//! The plate of the senses: five shapes that fill, and the field for a stop's short code.

use super::mine::Mine;
use super::plan::plan;
use super::{found, next, seen};
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{
    Button, ButtonKind, ButtonLink, Card, CodeText, Field, FieldKind, Notice, NoticeTone, Plate as Drawing, Screen,
    SenseShape, Verdict, VerdictKind,
};
use crate::i18n::{Voice, key};
use crate::pages::camera::Camera;
use crate::pages::feedback::asked;
use crate::pages::receipt::ReceiptCard;
use crate::pages::words::{sense, shape};
use crate::platform::{kept_surveys, page};
use crate::route::Route;
use plein_sens_shared::event::Scope;
use plein_sens_shared::feedback;
use plein_sens_shared::id::TrailId;
use plein_sens_shared::trail::card::{Card as Paper, CardCode};
use plein_sens_shared::trail::{PlateView, StopView, named, plates};
use yew::prelude::*;

/// The trail as this passport sees it.
#[component]
pub fn Plate() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("trail-title")));
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    // A card of paper leads here by its QR: its plate is looked at, and what is done here stays with this device's own.
    let paper = Paper::shown(&page::fragment());
    {
        let scope = paper.as_ref().map(|paper| Scope::Passport(paper.passport.clone()));
        use_effect_with((app.store.clone(), scope), |(store, scope)| {
            if let Some(scope) = scope {
                store.follow(scope.clone());
            }
        });
    }
    let passport = paper.as_ref().map(|paper| paper.passport.clone()).or_else(|| app.store.passport());
    let chosen = use_state(|| None::<TrailId>);
    let mut all = plates(&app.store.state(), passport.as_ref());
    let place = all.iter().position(|view| Some(&view.id) == chosen.as_ref()).unwrap_or_default();
    let Some(view) = (place < all.len()).then(|| all.remove(place)) else {
        return html! {
            <Screen title={Some(voice.say(key!("trail-title")))} {back}><p>{ voice.say(key!("programme-not-yet")) }</p></Screen>
        };
    };
    let filled =
        view.stops.iter().filter(|stop| stop.seen_at_ms.is_some()).map(|stop| shape(stop.sense)).collect::<Vec<_>>();
    let count = |number: usize| u32::try_from(number).unwrap_or_default();
    let progress =
        voice.tell(key!("door-trail-seen"), &[("seen", view.seen().into()), ("all", view.stops.len().into())]);
    let done = view.seen() == view.stops.len();
    let names: Vec<AttrValue> = view.stops.iter().map(|stop| sense(voice, stop.sense)).collect();
    // What is asked before is asked as long as nothing has begun.
    let is_asked = view.seen() == 0 && !app.kiosk;
    let before = if is_asked { feedback::before(&app.store.state(), &kept_surveys::kept()) } else { Vec::new() };
    let address = |stop: &StopView| AttrValue::from(Route::Stop { stop: stop.id.to_string() }.path());
    let card = |(number, stop): (u32, &StopView)| {
        let href = address(stop);
        // Most stops are simply called after their sense.
        let (title, name) = (sense(voice, stop.sense), voice.words(&stop.name));
        let numbered =
            if view.in_order { format!("{} · {title}", voice.intl().number(number)).into() } else { title.clone() };
        html! {
            <Card title={Some(numbered)} tone={shape(stop.sense).tone()} href={Some(href)}
                mark={html! { <SenseShape sense={shape(stop.sense)} filled={stop.seen_at_ms.is_some()} /> }}>
                if name != title {
                    <p>{ name }</p>
                } else if let Some(partner) = &stop.partner {
                    <p>{ voice.tell(key!("stop-held-by"), &[("partner", partner.as_str().into())]) }</p>
                }
                if let Some(found) = found(voice, stop) {
                    <p class="muted">{ found }</p>
                }
                if let Some(label) = seen(voice, stop) {
                    <Verdict kind={VerdictKind::Yes} {label} />
                }
            </Card>
        }
    };
    html! {
        <Screen title={Some(voice.words(&view.title))} {back}>
            <p class="lead">{ voice.words(&view.about) }</p>
            <Drawing {filled} {names} label={progress.clone()} count={voice.intl().number(count(view.seen()))}
                out_of={voice.tell(key!("plate-out-of"), &[("all", view.stops.len().into())])} />
            // The plate shows the number; it is said to whoever listens, and the end is said to everybody.
            <p class={if done { "progress-line" } else { "heard" }} role="status">{ if done { voice.say(key!("trail-done")) } else { progress } }</p>
            if let Some(souvenir) = view.souvenir.as_ref().filter(|_| done) {
                <Notice tone={NoticeTone::Yes} title={Some(voice.say(key!("trail-souvenir")))}><p>{ voice.words(souvenir) }</p></Notice>
            }
            // Whoever has been everywhere has something to tell.
            if done && !app.kiosk {
                <ButtonLink label={voice.say(key!("door-feedback"))} href={Route::Feedback.path()} wide={true} />
            }
            if let Some(stop) = view.next() {
                <Card title={Some(next(voice, &view, stop))} tone={shape(stop.sense).tone()} href={Some(address(stop))}
                    mark={html! { <SenseShape sense={shape(stop.sense)} filled={false} /> }}>
                    if let Some(found) = found(voice, stop) {
                        <p class="muted">{ found }</p>
                    }
                </Card>
            }
            if let Some(paper) = &paper {
                <CodeText code={paper.code.spaced()} label={voice.say(key!("find-label"))} />
                // A kiosk is nobody's.
                if !app.kiosk {
                    <Mine passport={paper.passport.clone()} />
                }
            } else {
                <TypeCode />
                { for before.iter().map(|offer| asked(voice, offer)) }
                <Own />
            }
            { plan(voice, &view) }
            <section class="stack">
                <h2>{ voice.say(key!("trail-stops")) }</h2>
                { for (1..).zip(&view.stops).map(card) }
            </section>
            if !all.is_empty() {
                <section class="stack">
                    <h2>{ voice.say(key!("trail-others")) }</h2>
                    { for all.iter().map(|other| to_other(voice, other, chosen.setter())) }
                </section>
            }
        </Screen>
    }
}

/// The way to another trail, and how far one is on it.
fn to_other(voice: &Voice, other: &PlateView, chosen: UseStateSetter<Option<TrailId>>) -> Html {
    let title = voice.words(&other.title);
    let label = match other.seen() {
        0 => title,
        seen => {
            let args = [("seen", seen.into()), ("all", other.stops.len().into())];
            format!("{title} · {}", voice.tell(key!("door-trail-seen"), &args)).into()
        }
    };
    let id = other.id.clone();
    let onclick = Callback::from(move |()| {
        chosen.set(Some(id.clone()));
        page::begin_reading();
    });
    html! { <Button {label} {onclick} wide={true} /> }
}

/// What this device's own passport can be taken along by.
#[component]
fn Own() -> Html {
    let app = use_app();
    let voice = &app.voice;
    html! {
        <>
            { for app.store.passport().map(|passport| html! { <ReceiptCard scope={Scope::Passport(passport)} /> }) }
            if app.store.passport().is_some() {
                <ButtonLink label={voice.say(key!("own-title"))} href={format!("{}#{}", Route::Own.path(), crate::pages::law::PASSPORT)} wide={true} />
            }
            <ButtonLink label={voice.say(key!("receipt-title"))} href={Route::Receipt.path()} wide={true} />
        </>
    }
}

/// The poster of a stop: its QR is scanned, or its code is typed. The QR of a card leads to the card.
#[component]
fn TypeCode() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    let (typed, wrong) = (use_state(String::new), use_state(|| None::<AttrValue>));
    let open = {
        let (wrong, store) = (wrong.setter(), app.store.clone());
        // Letters alone are said across a table: they open nobody's card.
        let (unknown, letters) = (voice.say(key!("stop-code-unknown")), voice.say(key!("card-code-alone")));
        Callback::from(move |text: String| {
            let stop =
                named(&store.state().programme, &text).map(|stop| Route::Stop { stop: stop.id.to_string() }.path());
            let card = || text.split_once('#').and_then(|(_, behind)| Paper::shown(behind));
            let card = || card().map(|card| format!("{}#{}", Route::Passport.path(), card.written()));
            match (stop.or_else(card), &go) {
                (Some(path), Some(go)) => go.0.emit(path.into()),
                _ if CardCode::typed(&text).is_ok() => wrong.set(Some(letters.clone())),
                _ => wrong.set(Some(unknown.clone())),
            }
        })
    };
    let set = typed.setter();
    let open_typed = {
        let typed = typed.clone();
        open.reform(move |()| (*typed).clone())
    };
    html! {
        <section class="stack" aria-labelledby="type-code">
            <h2 id="type-code">{ voice.say(key!("stop-code-title")) }</h2>
            <Field id="stop-code" kind={FieldKind::Code} label={voice.say(key!("stop-code-label"))}
                hint={Some(voice.say(key!("stop-code-hint")))} error={(*wrong).clone()}
                value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
            <Button label={voice.say(key!("stop-code-do"))} kind={ButtonKind::Main} onclick={open_typed} wide={true} />
            <Camera voice={voice.clone()} onread={open} />
            if !app.kiosk {
                <p class="muted">{ voice.say(key!("card-have")) }</p>
            }
        </section>
    }
}
