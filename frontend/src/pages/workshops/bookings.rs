//! Own bookings, and finding one by its code.

use super::programme::moved_line;
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, ButtonLink, Card, Field, FieldKind, Icon, Screen};
use crate::i18n::{Voice, key};
use crate::pages::words::{bad_code, when};
use crate::platform::{clock, page};
use crate::route::Route;
use plein_sens_shared::code::{BadCode, BookingId};
use plein_sens_shared::workshops::booking::Standing;
use plein_sens_shared::workshops::{BookingView, bookings, has_changed};
use yew::prelude::*;

/// What this device holds, then the field for a code.
#[component]
pub fn Bookings() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("bookings-title")));
    let held = bookings(&app.store.state(), clock::context().now);
    let card = |view: &BookingView| {
        let href = format!("{}#{}", Route::Booking.path(), view.id);
        html! {
            <Card title={Some(voice.words(&view.card.title))} href={Some(AttrValue::from(href))}>
                <p>{ when(voice, &view.card) }</p>
                { moved_line(voice, &view.card) }
                <p class="seats">{ standing_line(voice, view) }</p>
            </Card>
        }
    };
    html! {
        <Screen title={Some(voice.say(key!("bookings-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            if held.is_empty() {
                <p class="lead">{ voice.say(key!("bookings-none")) }</p>
                <ButtonLink label={voice.say(key!("home-all-workshops"))} href={Route::Programme.path()} wide={true} />
            } else {
                <section class="stack">{ for held.iter().map(card) }</section>
            }
            <FindByCode />
            <ButtonLink label={voice.say(key!("request-look"))} href={Route::Request.path()} wide={true} />
            <ButtonLink label={voice.say(key!("own-title"))} href={Route::Own.path()} wide={true} />
            <ButtonLink label={voice.say(key!("receipt-title"))} href={Route::Receipt.path()} wide={true} />
        </Screen>
    }
}

/// On the first screen: that the centre has moved or cancelled something of what is booked here.
#[component]
pub fn Changed() -> Html {
    let app = use_app();
    if !has_changed(&app.store.state(), clock::context().now) {
        return Html::default();
    }
    let label = app.voice.say(key!("home-changed"));
    html! { <ButtonLink {label} href={Route::Bookings.path()} icon={Some(Icon::CalendarBlank)} wide={true} /> }
}

fn standing_line(voice: &Voice, view: &BookingView) -> AttrValue {
    match view.standing {
        Standing::Asked | Standing::Confirmed | Standing::Waiting { .. } if view.card.is_cancelled() => {
            voice.say(key!("workshop-cancelled"))
        }
        Standing::Asked => voice.say(key!("standing-asked")),
        Standing::Confirmed => voice.say(key!("standing-confirmed")),
        Standing::Waiting { place } => voice.tell(key!("standing-place"), &[("place", place.into())]),
        Standing::Withdrawn => voice.say(key!("standing-withdrawn")),
    }
}

/// Twelve letters lead to a booking, on any device.
#[component]
fn FindByCode() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    let typed = use_state(String::new);
    let error = use_state(|| None::<BadCode>);
    let find = {
        let (typed, error) = (typed.clone(), error.setter());
        Callback::from(move |()| match BookingId::typed(&typed) {
            Ok(code) => {
                if let Some(go) = &go {
                    go.0.emit(format!("{}#{code}", Route::Booking.path()).into());
                }
            }
            Err(bad) => error.set(Some(bad)),
        })
    };
    let told = error.map(|bad| bad_code(voice, bad));
    let set = typed.setter();
    html! {
        <section class="stack" aria-labelledby="find">
            <h2 id="find">{ voice.say(key!("find-title")) }</h2>
            <Field id="booking-code" kind={FieldKind::Code} label={voice.say(key!("find-label"))}
                hint={Some(voice.say(key!("find-hint")))} error={told} value={(*typed).clone()}
                onchange={Callback::from(move |text| set.set(text))} />
            <Button label={voice.say(key!("find-do"))} kind={ButtonKind::Second} onclick={find} wide={true} />
        </section>
    }
}
