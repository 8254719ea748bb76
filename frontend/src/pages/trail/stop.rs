//! A stop: its sense, its riddle, who holds it, and one button. Passing twice is said kindly.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Card, Live, Notice, NoticeTone, Screen, SenseShape};
use crate::i18n::key;
use crate::pages::words::{self, sense, shape};
use crate::platform::page;
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::trail::{CheckIn, stop};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StopProps {
    /// Its id, as its QR opens it.
    pub id: AttrValue,
}

/// One stop.
#[component]
pub fn Stop(props: &StopProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let trouble = use_state(|| None::<Trouble>);
    let back = Some((voice.say(key!("back-trail")), AttrValue::from(Route::Trail.path())));
    let trail = |label| html! { <ButtonLink label={voice.say(label)} href={Route::Trail.path()} kind={ButtonKind::Main} wide={true} /> };
    let passport = app.store.passport();
    let id = props.id.parse().ok();
    let Some(view) = id.and_then(|id| stop(&app.store.state(), passport.as_ref(), &id)) else {
        let text =
            if app.store.replica().has_programme() { key!("refusal-unknown-stop") } else { key!("programme-not-yet") };
        return html! {
            <Screen title={Some(voice.say(key!("trail-title")))} {back} action={Some(trail(key!("back-trail")))}>
                <Notice tone={NoticeTone::Check}><p>{ voice.say(text) }</p></Notice>
            </Screen>
        };
    };
    let title = sense(voice, view.sense);
    page::set_title(&title);
    let check_in = {
        let (store, stop, trouble) = (app.store.clone(), view.id.clone(), trouble.setter());
        Callback::from(move |()| {
            let (store, trouble) = (store.clone(), trouble.clone());
            let command = Command::CheckIn(CheckIn { passport: store.own_passport(), stop: stop.clone() });
            wasm_bindgen_futures::spawn_local(async move { trouble.set(store.record(command).await.err()) });
        })
    };
    let action = if view.seen_at_ms.is_some() {
        trail(key!("stop-go-on"))
    } else {
        html! { <Button label={voice.say(key!("stop-check-in"))} kind={ButtonKind::Main} onclick={check_in} wide={true} /> }
    };
    html! {
        <Screen title={Some(title)} {back} action={Some(action)}>
            <div class="stop-shape"><SenseShape sense={shape(view.sense)} filled={view.seen_at_ms.is_some()} size={160} /></div>
            <p class="lead">{ voice.words(&view.riddle) }</p>
            if let Some(partner) = &view.partner {
                <p class="muted">{ voice.tell(key!("stop-held-by"), &[("partner", partner.as_str().into())]) }</p>
            }
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            if let Some(at_ms) = view.seen_at_ms {
                <Notice tone={NoticeTone::Yes} live={Live::Polite} title={Some(voice.say(key!("stop-noted")))}>
                    <p>{ voice.tell(key!("stop-seen"), &[("time", voice.intl().time_of(at_ms).into())]) }</p>
                </Notice>
                <Card title={Some(voice.say(key!("stop-also")))}><p>{ voice.words(&view.also) }</p></Card>
            }
        </Screen>
    }
}
