//! A receipt that the town signed: shown on paper or screen as a QR, and found again from it. It says a code; so it
//! stands after `#`, which no server sees.

use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, Card, Field, FieldKind, Live, Notice, NoticeTone, Qr, Screen};
use crate::i18n::{Voice, key};
use crate::pages::camera::Camera;
use crate::pages::words;
use crate::pages::workshops::qr;
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::event::Scope;
use plein_sens_shared::voucher::{BadVoucher, Shown};
use yew::prelude::*;

/// The receipt of a booking or a passport, if the town has given one.
#[derive(Properties, PartialEq)]
pub struct ReceiptCardProps {
    /// Of what.
    pub scope: Scope,
}

/// One button; behind it the QR and how to keep it.
#[component]
pub fn ReceiptCard(props: &ReceiptCardProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let open = use_state(|| false);
    let Some(voucher) = app.store.replica().voucher(&props.scope).map(str::to_owned) else { return Html::default() };
    if !*open {
        let setter = open.setter();
        return html! {
            <Button label={voice.say(key!("receipt-show"))} onclick={Callback::from(move |()| setter.set(true))} wide={true} />
        };
    }
    let address = format!("{}{}#", page::origin(), Route::Receipt.path());
    html! {
        <Card title={Some(voice.say(key!("receipt-card")))}>
            if let Some((size, path)) = qr::with_code(&address, &voucher) {
                <Qr {size} {path} label={voice.say(key!("receipt-qr"))} />
            }
            <p>{ voice.say(key!("receipt-keep")) }</p>
            // To be typed where nothing can scan.
            <p class="muted voucher"><bdi dir="ltr">{ voucher }</bdi></p>
            <Button label={voice.say(key!("booking-print"))} onclick={Callback::from(|()| page::print())} wide={true} />
        </Card>
    }
}

/// A receipt is scanned, pasted or typed here; one that a phone's camera opened stands after `#`.
#[component]
pub fn Receipt() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("receipt-title")));
    let go = use_context::<Go>();
    let (typed, told, asking) = (use_state(page::fragment), use_state(|| None::<AttrValue>), use_state(|| false));
    let show = {
        let (store, voice) = (app.store.clone(), voice.clone());
        let (told, asking) = (told.setter(), asking.setter());
        Callback::from(move |text: String| {
            // A camera reads the address as well.
            let voucher = text.rsplit('#').next().unwrap_or_default().to_owned();
            let (store, voice, go) = (store.clone(), voice.clone(), go.clone());
            let (told, asking) = (told.clone(), asking.clone());
            asking.set(true);
            told.set(None);
            wasm_bindgen_futures::spawn_local(async move {
                let shown = store.show(voucher).await;
                asking.set(false);
                match (place(&shown), go) {
                    (Some(place), Some(go)) => go.0.emit(place.into()),
                    _ => told.set(Some(answer(&voice, &shown))),
                }
            });
        })
    };
    {
        let show = show.clone();
        use_effect_with((), move |()| {
            let brought = page::fragment();
            if !brought.is_empty() {
                show.emit(brought);
            }
        });
    }
    let show_typed = {
        let typed = typed.clone();
        show.reform(move |()| (*typed).clone())
    };
    let entered = {
        let show = show_typed.clone();
        // A scanner types like a keyboard, and ends with the enter key.
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            show.emit(());
        })
    };
    let set = typed.setter();
    html! {
        <Screen title={Some(voice.say(key!("receipt-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
            <p class="lead">{ voice.say(key!("receipt-text")) }</p>
            <form class="stack" onsubmit={entered}>
                <Field id="receipt" kind={FieldKind::Code} label={voice.say(key!("receipt-label"))}
                    hint={Some(voice.say(key!("receipt-hint")))} error={(*told).clone()}
                    value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
                <Button label={voice.say(key!("receipt-do"))} kind={ButtonKind::Main} onclick={show_typed} wide={true} />
            </form>
            <Camera voice={voice.clone()} onread={show} />
            if *asking {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("link-untried")) }</p></Notice>
            }
        </Screen>
    }
}

/// Where to go with what was found.
fn place(shown: &Result<Shown, Unanswered>) -> Option<String> {
    match shown {
        Ok(Shown::Restored { scope: Scope::Booking(code) } | Shown::Known { scope: Scope::Booking(code) }) => {
            Some(format!("{}#{code}", Route::Booking.path()))
        }
        Ok(Shown::Restored { .. } | Shown::Known { .. }) => Some(Route::Trail.path()),
        Ok(Shown::Refused { .. } | Shown::Bad { .. }) | Err(_) => None,
    }
}

fn answer(voice: &Voice, shown: &Result<Shown, Unanswered>) -> AttrValue {
    match shown {
        Ok(Shown::Refused { refusal }) => words::refusal(voice, refusal),
        Ok(Shown::Bad { why }) => voice.say(match why {
            BadVoucher::Another => key!("voucher-another"),
            BadVoucher::Version => key!("voucher-version"),
            BadVoucher::Torn => key!("voucher-torn"),
            BadVoucher::Foreign => key!("voucher-foreign"),
            BadVoucher::Changed => key!("voucher-changed"),
        }),
        Ok(Shown::Restored { .. } | Shown::Known { .. }) | Err(_) => voice.say(key!("receipt-unanswered")),
    }
}
