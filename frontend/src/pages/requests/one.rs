//! One request, for help or proposing a workshop: where it stands, its code to take away, and a way to take it back. The code stands after `#`; without one
//! it can be typed.

use super::asked;
use super::wording::{became, wording};
use crate::app::use_app;
use crate::design::{
    Button, ButtonKind, ButtonLink, Card, CodeText, Dialog, Field, FieldKind, Live, Notice, NoticeTone, Qr, Screen,
    Verdict, VerdictKind,
};
use crate::i18n::{Voice, key};
use crate::pages::law::REQUEST;
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::words::tell;
use crate::pages::words;
use crate::pages::words::bad_code;
use crate::pages::workshops::qr;
use crate::platform::page;
use crate::route::{Route, use_route};
use crate::store::Trouble;
use plein_sens_shared::code::{BadCode, RequestId};
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::ContactStanding;
use plein_sens_shared::event::Scope;
use plein_sens_shared::replica::Stage;
use plein_sens_shared::requests::WithdrawRequest;
use yew::prelude::*;

/// The request whose code stands after `#`.
#[component]
pub fn Request() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    // Another code may come to stand after `#` while this page is open.
    let (_here, typed) = (use_route(), use_force_update());
    let key = page::fragment();
    let code = RequestId::typed(&key).ok();
    {
        let store = app.store.clone();
        use_effect_with(code.clone(), move |code| {
            if let Some(code) = code {
                store.follow(Scope::Request(code.clone()));
            }
        });
    }
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("results-title")), &door, &knock) };
    let voice = &desk.voice;
    let held = code.as_ref().and_then(|code| app.store.state().requests.get(code).cloned());
    let held = held.filter(|request| request.details.is_some());
    let title = held.as_ref().map_or_else(|| tell!(voice, "request-find"), |request| wording(voice, request).title);
    page::set_title(&title);
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    let found = Callback::from(move |found: RequestId| {
        page::set_fragment(found.as_str());
        typed.force_update();
    });
    let Some(code) = code else {
        return html! { <Screen title={Some(title)} {back}><ByCode voice={voice.clone()} {found} /></Screen> };
    };
    let refusal = app.store.refusal_in(&Scope::Request(code.clone()));
    html! {
        <Screen title={Some(title)} {back}>
            if let Some(why) = &refusal {
                <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ words::refusal(voice, why) }</p></Notice>
            }
            if let Some(request) = held {
                <One {key} voice={voice.clone()} {code} {request} />
            } else if refusal.is_none() {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ tell!(voice, "request-not-found") }</p></Notice>
                <ByCode voice={voice.clone()} {found} />
            }
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    voice: Voice,
    code: RequestId,
    request: plein_sens_shared::requests::request::Request,
}

#[component]
fn One(props: &OneProps) -> Html {
    let app = use_app();
    let (voice, request) = (&props.voice, &props.request);
    let (tone, said, text) = became(voice, request);
    let wording = wording(voice, request);
    let (again, anew) = &wording.again;
    let (kind, stage) = match app.store.stage_in(&Scope::Request(props.code.clone())) {
        Some(Stage::Kept) => (VerdictKind::Waiting, key!("stage-kept")),
        Some(Stage::Unreadable) => (VerdictKind::No, key!("stage-unreadable")),
        Some(Stage::Received | Stage::Refused { .. }) | None => (VerdictKind::Yes, key!("stage-received")),
    };
    let address = format!("{}{}#{}", page::origin(), Route::Request.path(), props.code);
    html! {
        <>
            <Notice {tone} title={Some(said)} live={Live::Polite}><p>{ text }</p></Notice>
            <div role="status"><Verdict {kind} label={voice.say(stage)} /></div>
            if let Some(details) = &request.details {
                <p class="lead">
                    { for asked(voice, details).into_iter().map(|line| html! { <>{ line }<br /></> }) }
                </p>
            }
            if let Some(workshop) = &request.workshop {
                <ButtonLink label={tell!(voice, "proposal-see")} href={Route::Workshop { workshop: workshop.to_string() }.path()}
                    kind={ButtonKind::Main} wide={true} />
            }
            if request.is_open() {
                <Card title={Some(wording.code.clone())}>
                    <CodeText code={props.code.spaced()} label={wording.code.clone()} />
                    if let Some((size, path)) = qr::path(&address) {
                        <Qr {size} {path} label={wording.qr.clone()} />
                    }
                    <p>{ &wording.keep }</p>
                    <Button label={voice.say(key!("booking-print"))} onclick={Callback::from(|()| page::print())} wide={true} />
                </Card>
                if request.contact == Some(ContactStanding::Sealed) {
                    <p class="muted">{ &wording.sealed }</p>
                }
                <TakeBack voice={voice.clone()} code={props.code.clone()} request={request.clone()} />
            } else {
                <ButtonLink label={again.clone()} href={anew.path()} wide={true} />
            }
            <ButtonLink label={voice.say(key!("own-title"))} href={format!("{}#{REQUEST}{}", Route::Own.path(), props.code)} kind={ButtonKind::Quiet} wide={true} />
        </>
    }
}

#[derive(Properties, PartialEq)]
struct TakeBackProps {
    voice: Voice,
    code: RequestId,
    request: plein_sens_shared::requests::request::Request,
}

/// The button that takes the request back, and asks once whether that is meant.
#[component]
fn TakeBack(props: &TakeBackProps) -> Html {
    let app = use_app();
    let voice = &props.voice;
    let wording = wording(voice, &props.request);
    let (asking, trouble) = (use_state(|| false), use_state(|| None::<Trouble>));
    let set = |open: bool| {
        let asking = asking.setter();
        Callback::from(move |()| asking.set(open))
    };
    let withdraw = {
        let (store, request, asking, trouble) =
            (app.store.clone(), props.code.clone(), asking.setter(), trouble.setter());
        Callback::from(move |()| {
            let (store, trouble) = (store.clone(), trouble.clone());
            let command = Command::WithdrawRequest(WithdrawRequest { request: request.clone() });
            asking.set(false);
            wasm_bindgen_futures::spawn_local(async move { trouble.set(store.record(command).await.err()) });
        })
    };
    let actions = html! {
        <>
            <Button label={tell!(voice, "request-no")} kind={ButtonKind::Main} onclick={set(false)} wide={true} />
            <Button label={tell!(voice, "request-yes")} kind={ButtonKind::Danger} onclick={withdraw} wide={true} />
        </>
    };
    html! {
        <>
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <Button label={wording.withdraw} kind={ButtonKind::Quiet} onclick={set(true)} wide={true} />
            <Dialog title={wording.sure} open={*asking} {actions} onclose={Some(set(false))}>
                <p>{ wording.sure_text }</p>
            </Dialog>
        </>
    }
}

#[derive(Properties, PartialEq)]
struct ByCodeProps {
    voice: Voice,
    /// Takes a code that was typed.
    found: Callback<RequestId>,
}

/// Twelve letters lead to a request, on any device.
#[component]
fn ByCode(props: &ByCodeProps) -> Html {
    let voice = &props.voice;
    let (typed, error) = (use_state(String::new), use_state(|| None::<BadCode>));
    let find = {
        let (typed, error, found) = (typed.clone(), error.setter(), props.found.clone());
        Callback::from(move |()| match RequestId::typed(&typed) {
            Ok(code) => found.emit(code),
            Err(bad) => error.set(Some(bad)),
        })
    };
    let told = error.map(|bad| bad_code(voice, bad));
    let set = typed.setter();
    html! {
        <section class="stack">
            <Field id="request-code" kind={FieldKind::Code} label={voice.say(key!("find-label"))} hint={Some(tell!(voice, "request-hint"))}
                error={told} value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
            <Button label={tell!(voice, "request-open")} onclick={find} wide={true} />
            <ButtonLink label={tell!(voice, "ask-title")} href={Route::Ask.path()} wide={true} />
        </section>
    }
}
