//! A ticket is opened here: one that a camera brought stands after `#`; one can also be typed. What it says is put in the
//! place of this page's answers, and the address forgets it.

use super::door::{closed, use_door};
use super::words::tell;
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, ButtonLink, Field, FieldKind, Screen};
use crate::i18n::{Voice, key};
use crate::pages::camera::Camera;
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::ticket::{BadTicket, TicketView};
use yew::prelude::*;

/// Opens a ticket.
#[component]
pub fn Ticket() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let go = use_context::<Go>();
    let typed = use_state(page::fragment);
    let (bad, older) = (use_state(|| None::<BadTicket>), use_state(|| false));
    let open = {
        let (bad, older, answers) = (bad.setter(), older.setter(), app.answers.setter());
        let desk = door.desk().cloned();
        Callback::from(move |text: String| {
            let Some(desk) = &desk else { return };
            match desk.engine.open_ticket(&text) {
                Some(TicketView::Whole { answers: line, month }) => {
                    answers.set(line.into());
                    page::forget_fragment();
                    match &go {
                        Some(go) if month == desk.month => go.0.emit(Route::Results.path().into()),
                        _ => older.set(true),
                    }
                }
                Some(TicketView::Bad { why }) => bad.set(Some(why)),
                None => {}
            }
        })
    };
    {
        let open = open.clone();
        use_effect_with(door.desk().is_some(), move |here| {
            let brought = page::fragment();
            if *here && !brought.is_empty() {
                open.emit(brought);
            }
        });
    }
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("results-title")), &door, &knock) };
    let voice = &desk.voice;
    let title = tell!(voice, "ticket-open-title");
    page::set_title(&title);
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    if *older {
        return html! {
            <Screen title={Some(title)} {back}>
                <p class="lead">{ tell!(voice, "ticket-older") }</p>
                <ButtonLink label={voice.say(key!("rights-see-now"))} href={Route::Results.path()} kind={ButtonKind::Main} wide={true} />
                <ButtonLink label={tell!(voice, "follow-say")} href={Route::FollowUp.path()} wide={true} />
            </Screen>
        };
    }
    let set = {
        let (typed, bad) = (typed.setter(), bad.setter());
        Callback::from(move |text| {
            typed.set(text);
            bad.set(None);
        })
    };
    let open_typed = {
        let typed = typed.clone();
        open.reform(move |()| (*typed).clone())
    };
    let entered = {
        let open = open_typed.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            open.emit(());
        })
    };
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ tell!(voice, "ticket-open-lead") }</p>
            <form class="stack" onsubmit={entered}>
                <Field id="ticket" kind={FieldKind::Code} label={tell!(voice, "ticket-field")} error={bad.map(|why| told(voice, why))}
                    value={(*typed).clone()} onchange={set} />
                <Button label={tell!(voice, "ticket-open")} kind={ButtonKind::Main} onclick={open_typed} wide={true} />
            </form>
            <Camera voice={voice.clone()} onread={open} />
            <ButtonLink label={voice.say(key!("results-begin"))} href={Route::Questions.path()} wide={true} />
        </Screen>
    }
}

/// What is wrong with a ticket, and the way on.
pub fn told(voice: &Voice, why: BadTicket) -> AttrValue {
    match why {
        BadTicket::Foreign => tell!(voice, "ticket-foreign"),
        BadTicket::Version => tell!(voice, "ticket-version"),
        BadTicket::Torn => tell!(voice, "ticket-torn"),
    }
}
