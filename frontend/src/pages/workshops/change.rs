//! Changing who comes with a booking.

use super::who::use_who;
use crate::app::use_app;
use crate::design::{Button, ButtonKind, Live, Notice, NoticeTone};
use crate::i18n::key;
use crate::pages::words;
use crate::platform::page;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::workshops::{BookingView, ChangeParty};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ChangeProps {
    pub view: BookingView,
}

/// While it can be changed, a button that opens the way.
#[component]
pub fn Change(props: &ChangeProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let open = use_state(|| false);
    let card = &props.view.card;
    let turn = |to: bool| {
        let open = open.setter();
        Callback::from(move |()| open.set(to))
    };
    if card.begun || card.is_cancelled() {
        return Html::default();
    }
    html! {
        if *open {
            <Changing view={props.view.clone()} ondone={turn(false)} />
        } else {
            <Button label={voice.say(key!("party-change"))} onclick={turn(true)} wide={true} />
        }
    }
}

#[derive(Properties, PartialEq)]
struct ChangingProps {
    view: BookingView,
    ondone: Callback<()>,
}

/// The counters, beginning where they stood.
#[component]
fn Changing(props: &ChangingProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let trouble = use_state(|| None::<Trouble>);
    let who = use_who(&props.view.card, Some(&props.view.who));
    let keep = {
        let (store, booking, ondone) = (app.store.clone(), props.view.id.clone(), props.ondone.clone());
        let (who, trouble) = (who.clone(), trouble.setter());
        Callback::from(move |()| {
            let Some(who) = who.said() else { return };
            let (store, ondone, trouble) = (store.clone(), ondone.clone(), trouble.clone());
            let command = Command::ChangeParty(ChangeParty { booking: booking.clone(), who });
            wasm_bindgen_futures::spawn_local(async move {
                match store.record(command).await {
                    Ok(_) => {
                        ondone.emit(());
                        // What becomes of them stands above.
                        page::begin_reading();
                    }
                    Err(why) => trouble.set(Some(why)),
                }
            });
        })
    };
    let more = who.people.saturating_sub(props.view.who.people());
    html! {
        <section class="stack" aria-labelledby="who-comes-now">
            <h2 id="who-comes-now">{ voice.say(key!("sign-up-who")) }</h2>
            { who.form }
            if more > 0 {
                <p class="muted">{ voice.say(key!("party-more")) }</p>
            }
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <Button label={voice.tell(key!("party-keep"), &[("count", who.people.into())])} kind={ButtonKind::Main}
                disabled={who.people == 0} onclick={keep} wide={true} />
            <Button label={voice.say(key!("party-change-not"))} kind={ButtonKind::Quiet} onclick={props.ondone.clone()} wide={true} />
        </section>
    }
}
