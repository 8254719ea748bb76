//! A card of paper that belongs to whoever holds this phone: from then on both show the same passages. Its QR is needed: six
//! letters that are said across a table prove nothing, and would show a stranger where somebody was.

use crate::app::use_app;
use crate::design::{Button, ButtonLink, Live, Notice, NoticeTone};
use crate::i18n::key;
use crate::pages::words;
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::PassportId;
use plein_sens_shared::trail::JoinPassports;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct MineProps {
    /// The card's.
    pub passport: PassportId,
}

/// Joins the card with the phone's own passport.
#[component]
pub fn Mine(props: &MineProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let told = use_state(|| None::<Result<(), Trouble>>);
    let join = {
        let (store, told, other) = (app.store.clone(), told.setter(), props.passport.clone());
        Callback::from(move |()| {
            let (store, told, other) = (store.clone(), told.clone(), other.clone());
            let passport = store.own_passport();
            // What the card saw comes from the centre, into the phone's own scope.
            store.follow(Scope::Passport(passport.clone()));
            wasm_bindgen_futures::spawn_local(async move {
                let joined = store.record(Command::JoinPassports(JoinPassports { passport, other })).await;
                told.set(Some(joined.map(drop)));
            });
        })
    };
    html! {
        <section class="stack" aria-labelledby="card-mine">
            <h2 id="card-mine">{ voice.say(key!("card-mine-title")) }</h2>
            if let Some(Ok(())) = &*told {
                <Notice tone={NoticeTone::Yes} live={Live::Polite} title={Some(voice.say(key!("stop-noted")))}>
                    <p>{ voice.say(key!("card-mine-done")) }</p>
                </Notice>
                <ButtonLink label={voice.say(key!("stop-go-on"))} href={Route::Trail.path()} wide={true} />
            } else {
                <p>{ voice.say(key!("card-mine-text")) }</p>
                if let Some(Err(trouble)) = &*told {
                    <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
                }
                <Button label={voice.say(key!("card-mine-do"))} onclick={join} wide={true} />
            }
        </section>
    }
}
