//! `/borne`: this device becomes a kiosk, or a phone again.

use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, Card, Field, FieldKind, Live, Notice, NoticeTone, Screen};
use crate::i18n::key;
use crate::pages::maintenance::{Gate, Maintenance};
use crate::platform::net::Browser;
use crate::platform::{keeper, page, settings};
use crate::route::Route;
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::office::DeviceKind;
use yew::prelude::*;

/// What will change, and one button.
#[component]
pub fn Kiosk() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    page::set_title(&voice.say(key!("kiosk-title")));
    let on = app.kiosk;
    let switch = {
        let set_kiosk = app.set_kiosk.clone();
        Callback::from(move |()| {
            set_kiosk.emit(!on);
            if let Some(go) = &go {
                go.0.emit(Route::Home.path().into());
            }
        })
    };
    let (text, label) =
        if on { (key!("kiosk-is-on"), key!("kiosk-off")) } else { (key!("kiosk-is-off"), key!("kiosk-on")) };
    // Who keeps a kiosk closes it with a code; a visitor sees no more than where to type it.
    let is_open = use_state(|| !(settings::is_kiosk() && keeper::has_code()));
    if !*is_open {
        let open = is_open.setter();
        return html! {
            <Screen title={Some(voice.say(key!("kiosk-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}>
                <Gate onopen={Callback::from(move |()| open.set(true))} />
                <Enrolling />
            </Screen>
        };
    }
    let action = html! { <Button label={voice.say(label)} kind={ButtonKind::Main} onclick={switch} wide={true} /> };
    html! {
        <Screen title={Some(voice.say(key!("kiosk-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}
            action={Some(action)}>
            <p class="lead">{ voice.say(text) }</p>
            if on {
                <Maintenance />
            }
            <Enrolling />
        </Screen>
    }
}

/// The centre's own device is enrolled with a code that staff are shown.
#[component]
fn Enrolling() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (typed, wrong, name) = (use_state(String::new), use_state(|| None::<AttrValue>), use_state(|| None::<String>));
    let enrol = {
        let (voice, typed, set_kiosk) = (voice.clone(), typed.clone(), app.set_kiosk.clone());
        let (wrong, name) = (wrong.setter(), name.setter());
        Callback::from(move |()| {
            let Ok(code) = OneTimeCode::typed(&typed) else {
                return wrong.set(Some(voice.say(key!("enrol-wrong"))));
            };
            let (voice, set_kiosk, wrong, name) = (voice.clone(), set_kiosk.clone(), wrong.clone(), name.clone());
            wasm_bindgen_futures::spawn_local(async move {
                match client::enrol(&Browser, code).await {
                    Ok(standing) => {
                        settings::set_enrolled(true);
                        // Staff have let this happen: a code that is lost may be chosen anew.
                        keeper::set_code(None);
                        wrong.set(None);
                        name.set(standing.name);
                        if standing.kind == Some(DeviceKind::Kiosk) {
                            set_kiosk.emit(true);
                        }
                    }
                    Err(Unanswered::Problem(problem)) if problem.code == "bad_code" => {
                        wrong.set(Some(voice.say(key!("enrol-wrong"))));
                    }
                    Err(_) => wrong.set(Some(voice.say(key!("enrol-unanswered")))),
                }
            });
        })
    };
    let set = typed.setter();
    html! {
        <Card title={Some(voice.say(key!("enrol-title")))}>
            if let Some(name) = &*name {
                <Notice tone={NoticeTone::Yes} live={Live::Polite}>
                    <p>{ voice.tell(key!("enrol-done"), &[("name", name.clone().into())]) }</p>
                </Notice>
            } else {
                <Field id="enrol" kind={FieldKind::Code} label={voice.say(key!("enrol-label"))}
                    hint={Some(voice.say(key!("enrol-hint")))} error={(*wrong).clone()}
                    value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
                <Button label={voice.say(key!("enrol-do"))} onclick={enrol} wide={true} />
            }
        </Card>
    }
}
