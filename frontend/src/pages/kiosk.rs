//! `/borne`: this device becomes a kiosk, or a phone again.

use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, Card, Dialog, Field, FieldKind, Live, Notice, NoticeTone, Screen};
use crate::i18n::key;
use crate::pages::maintenance::{Gate, Maintenance};
use crate::platform::net::Browser;
use crate::platform::{keeper, page, settings};
use crate::route::Route;
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::code::OneTimeCode;
use plein_sens_shared::office::DeviceKind;
use yew::prelude::*;

/// Where it is said what the device is called now.
const ENROLLED: &str = "enrolled";

/// What will change, and one button.
#[component]
pub fn Kiosk() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let go = use_context::<Go>();
    page::set_title(&voice.say(key!("kiosk-title")));
    let on = app.kiosk;
    let (typed, name, asking) = (use_state(String::new), use_state(|| None::<String>), use_state(|| false));
    let ask = |to: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(to))
    };
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
                <Enrolling typed={typed.clone()} name={name.clone()} />
            </Screen>
        };
    }
    // Who has used a code is done.
    let kind = if on || name.is_some() { ButtonKind::Second } else { ButtonKind::Main };
    let onclick = if on { ask(true) } else { switch.clone() };
    // Who types a code wishes to use it: nothing stands there that would leave it aside.
    let is_using_code = !on && !typed.is_empty() && name.is_none();
    let action = (!is_using_code).then(|| html! { <Button label={voice.say(label)} {kind} {onclick} wide={true} /> });
    let answers = html! {
        <>
            <Button label={voice.say(key!("kiosk-off"))} kind={ButtonKind::Danger} onclick={switch} wide={true} />
            <Button label={voice.say(key!("kiosk-off-no"))} onclick={ask(false)} wide={true} />
        </>
    };
    html! {
        <Screen title={Some(voice.say(key!("kiosk-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))}
            {action}>
            <p class="lead">{ voice.say(text) }</p>
            // What came of a code stands before what an enrolled device can do, and is not pushed away by it.
            if name.is_some() {
                <Enrolling typed={typed.clone()} name={name.clone()} />
            }
            if on {
                <Maintenance />
            }
            if name.is_none() {
                <Enrolling {typed} {name} />
            }
            <Dialog title={voice.say(key!("kiosk-off-sure"))} open={*asking} actions={answers} onclose={Some(ask(false))} />
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct EnrollingProps {
    /// The code, as far as it is typed.
    typed: UseStateHandle<String>,
    /// What the device is called, once it is enrolled.
    name: UseStateHandle<Option<String>>,
}

/// The centre's own device is enrolled with a code that staff are shown.
#[component]
fn Enrolling(props: &EnrollingProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (typed, name, wrong) = (&props.typed, &props.name, use_state(|| None::<AttrValue>));
    // A device that becomes a kiosk is drawn anew.
    use_effect_with((name.is_some(), app.kiosk), |(enrolled, _)| {
        if *enrolled {
            page::lead_to(ENROLLED);
        }
    });
    let enrol = {
        let (voice, typed, set_kiosk) = (voice.clone(), typed.clone(), app.set_kiosk.clone());
        let (wrong, name, store) = (wrong.setter(), name.setter(), app.store.clone());
        Callback::from(move |()| {
            let Ok(code) = OneTimeCode::typed(&typed) else {
                return wrong.set(Some(voice.say(key!("enrol-wrong"))));
            };
            let (voice, set_kiosk, store) = (voice.clone(), set_kiosk.clone(), store.clone());
            let (wrong, name) = (wrong.clone(), name.clone());
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
                        store.report_soon();
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
    let kind = if typed.is_empty() { ButtonKind::Second } else { ButtonKind::Main };
    html! {
        <Card title={Some(voice.say(key!("enrol-title")))}>
            if let Some(name) = &**name {
                <div id={ENROLLED} tabindex="-1">
                    <Notice tone={NoticeTone::Yes} live={Live::Polite}>
                        <p>{ voice.tell(key!("enrol-done"), &[("name", name.clone().into())]) }</p>
                    </Notice>
                </div>
            } else {
                <Field id="enrol" kind={FieldKind::Code} label={voice.say(key!("enrol-label"))}
                    hint={Some(voice.say(key!("enrol-hint")))} error={(*wrong).clone()}
                    value={(**typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
                <Button label={voice.say(key!("enrol-do"))} {kind} onclick={enrol} wide={true} />
            }
        </Card>
    }
}
