//! Signing up: who comes, and one button that says what it does.

use super::contact::use_contact;
use super::needs::use_needs;
use super::who::use_who;
use crate::app::use_app;
use crate::design::link::Go;
use crate::design::{Button, ButtonKind, Live, Notice, NoticeTone};
use crate::i18n::key;
use crate::pages::words;
use crate::platform::{chance, clock};
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::workshops::{CardView, SignUp, clash};
use yew::prelude::*;

/// The counters, and the button that stands apart from them: at the bottom of the screen.
pub struct SignUpForm {
    pub form: Html,
    pub action: Html,
}

/// Signing up for this workshop.
#[hook]
pub fn use_sign_up(card: &CardView) -> SignUpForm {
    let app = use_app();
    let go = use_context::<Go>();
    let voice = &app.voice;
    let (busy, trouble) = (use_state(|| false), use_state(|| None::<Trouble>));
    let who = use_who(card, None);
    let contact = use_contact();
    let needs = use_needs();
    let sign_up = {
        let (store, workshop) = (app.store.clone(), card.id.clone());
        let (who, needs) = (who.clone(), needs.needs);
        let (busy, trouble, contact) = (busy.setter(), trouble.setter(), contact.clone());
        Callback::from(move |()| {
            let Some(said) = who.said() else { return };
            let Ok(sealed) = contact.seal() else { return };
            let booking = chance::booking();
            let command = SignUp {
                workshop: workshop.clone(),
                booking: booking.clone(),
                who: said,
                lease: store.lease_for(&workshop, who.people),
                contact: sealed.is_some(),
                needs: needs.clone(),
            };
            let (store, busy, trouble, go) = (store.clone(), busy.clone(), trouble.clone(), go.clone());
            busy.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                match store.record_sealed(Command::SignUp(command), sealed).await {
                    Ok(_) => {
                        if let Some(go) = go {
                            go.0.emit(format!("{}#{booking}", Route::Booking.path()).into());
                        }
                    }
                    Err(why) => {
                        trouble.set(Some(why));
                        busy.set(false);
                    }
                }
            });
        })
    };
    // Whoever would wait knows it before; seats that this device has set aside are sure.
    let few = who.people > 0 && card.seats.is_some_and(|seats| seats.waiting > 0 || seats.free < who.people);
    let waits = few && app.store.lease_for(&card.id, who.people).is_none();
    let same_hours = clash(&app.store.state(), card, clock::context().now);
    let form = html! {
        <section class="stack sign-up" aria-labelledby="who-comes">
            <h2 id="who-comes">{ voice.say(key!("sign-up-who")) }</h2>
            { who.form }
            <p class="muted">{ voice.say(key!("sign-up-nothing-asked")) }</p>
            { contact.form }
            { needs.form }
            { for same_hours.map(|held| html! {
                <Notice tone={NoticeTone::Info} live={Live::Polite}>
                    <p>{ voice.tell(key!("sign-up-clash"), &[("title", voice.words(&held.card.title).as_str().into())]) }</p>
                </Notice>
            }) }
            if waits {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("sign-up-waits")) }</p></Notice>
            }
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
        </section>
    };
    let action = html! {
        <Button label={voice.tell(if waits { key!("sign-up-wait") } else { key!("sign-up-do") }, &[("count", who.people.into())])} kind={ButtonKind::Main}
            disabled={who.people == 0} busy={*busy} onclick={sign_up} wide={true} />
    };
    SignUpForm { form, action }
}
