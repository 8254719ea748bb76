//! A stop: its sense, its riddle, who holds it, and one button, for one person or a whole class. Passing twice is said
//! kindly.

use super::{found, next, seen};
use crate::app::use_app;
use crate::design::{
    Button, ButtonKind, ButtonLink, Card, Counter, IconView, Live, Notice, NoticeTone, Screen, SenseShape,
};
use crate::i18n::key;
use crate::pages::feedback::picture;
use crate::pages::listen::Listen;
use crate::pages::words::{self, sense, shape};
use crate::platform::page;
use crate::route::Route;
use crate::store::Trouble;
use plein_sens_shared::command::Command;
use plein_sens_shared::trail::{CheckIn, MAX_GROUP, stop};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct StopProps {
    /// Its id, as its QR opens it.
    pub id: AttrValue,
}

/// A group that nobody has counted yet: about a class.
const CLASS: u32 = 25;

/// One stop.
#[component]
pub fn Stop(props: &StopProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let trouble = use_state(|| None::<Trouble>);
    // What was chosen here; before that, what this passport said at the stop before.
    let chosen = use_state(|| None::<Option<u32>>);
    let back = Some((voice.say(key!("back-trail")), AttrValue::from(Route::Trail.path())));
    let trail = |label| html! { <ButtonLink label={voice.say(label)} href={Route::Trail.path()} kind={ButtonKind::Main} wide={true} /> };
    let passport = app.store.passport();
    let id = props.id.parse().ok();
    let held = id.and_then(|id| stop(&app.store.state(), passport.as_ref(), &id));
    let Some((trail_view, view)) = held.as_ref().and_then(|(trail, place)| Some((trail, trail.stops.get(*place)?)))
    else {
        let text =
            if app.store.replica().has_programme() { key!("refusal-unknown-stop") } else { key!("programme-not-yet") };
        return html! {
            <Screen title={Some(voice.say(key!("trail-title")))} {back} action={Some(trail(key!("back-trail")))}>
                <Notice tone={NoticeTone::Check}><p>{ voice.say(text) }</p></Notice>
            </Screen>
        };
    };
    // Most stops are simply called after their sense; another name says more.
    let (told, name) = (sense(voice, view.sense), voice.words(&view.name));
    let is_named = name != told;
    let title = if is_named { name } else { told.clone() };
    page::set_title(&title);
    let is_done = trail_view.seen() == trail_view.stops.len();
    let group = (*chosen).unwrap_or(view.group);
    let choose = chosen.setter();
    let check_in = {
        let (store, stop, trouble) = (app.store.clone(), view.id.clone(), trouble.setter());
        Callback::from(move |()| {
            let (store, trouble) = (store.clone(), trouble.clone());
            let command =
                Command::CheckIn(CheckIn { passport: store.own_passport(), stop: stop.clone(), people: group });
            wasm_bindgen_futures::spawn_local(async move { trouble.set(store.record(command).await.err()) });
        })
    };
    let action = if view.seen_at_ms.is_some() {
        trail(if is_done { key!("back-trail") } else { key!("stop-go-on") })
    } else {
        let label = match group {
            Some(people) => voice.tell(key!("stop-check-in-group"), &[("count", people.into())]),
            None => voice.say(key!("stop-check-in")),
        };
        html! { <Button {label} kind={ButtonKind::Main} onclick={check_in} wide={true} /> }
    };
    let who = |group: Option<u32>| {
        let (other, label) = match group {
            Some(_) => (None, key!("stop-alone")),
            None => (Some(view.group.unwrap_or(CLASS)), key!("stop-group")),
        };
        let (turn, count) = (choose.clone(), choose.clone());
        html! {
            <section class="stack">
                if let Some(value) = group {
                    <Counter label={voice.say(key!("stop-group-count"))} hint={Some(voice.say(key!("stop-group-hint")))} {value}
                        min={2} max={u32::from(MAX_GROUP)}
                        less={voice.tell(key!("counter-less"), &[("what", voice.say(key!("stop-group-count")).as_str().into())])}
                        more={voice.tell(key!("counter-more"), &[("what", voice.say(key!("stop-group-count")).as_str().into())])}
                        onchange={Callback::from(move |people| count.set(Some(Some(people))))} />
                }
                <Button label={voice.say(label)} kind={ButtonKind::Quiet} onclick={Callback::from(move |()| turn.set(Some(other)))} />
            </section>
        }
    };
    let after = trail_view.next();
    html! {
        <Screen title={Some(title)} {back} action={Some(action)}>
            if is_named {
                <p class="overline">{ format!("{told} · {}", voice.words(&trail_view.title)) }</p>
            }
            <div class="stop-shape"><SenseShape sense={shape(view.sense)} filled={view.seen_at_ms.is_some()} size={128} /></div>
            if let Some(trouble) = &*trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            if let Some(when) = seen(voice, view) {
                <Notice tone={NoticeTone::Yes} live={Live::Polite} title={Some(voice.say(key!("stop-noted")))}>
                    <p>{ when }</p>
                    if is_done {
                        <p><b>{ voice.say(key!("trail-done")) }</b></p>
                        { for trail_view.souvenir.iter().map(|souvenir| html! { <p>{ voice.words(souvenir) }</p> }) }
                    }
                    if let Some(after) = after {
                        <p><b>{ next(voice, trail_view, after) }</b></p>
                    }
                </Notice>
            } else if let Some(after) = after.filter(|after| after.id != view.id) {
                // Nobody is turned away who comes out of turn.
                <Notice tone={NoticeTone::Info}>
                    <p>{ voice.tell(key!("stop-out-of-turn"), &[("stop", voice.words(&after.name).to_string().into())]) }</p>
                </Notice>
            }
            <div class="riddle">
                if let Some(it) = view.picture {
                    <IconView icon={picture(it)} />
                }
                <p class="lead">{ voice.words(&view.riddle) }</p>
            </div>
            // At a kiosk this stands in the bar above.
            if !app.kiosk {
                <Listen key={format!("{} {}", view.id, voice.language())} voice={voice.clone()} />
            }
            <div>
                if let Some(partner) = &view.partner {
                    <p class="muted">{ voice.tell(key!("stop-held-by"), &[("partner", partner.as_str().into())]) }</p>
                }
                if let Some(found) = found(voice, view) {
                    <p class="muted">{ found }</p>
                }
            </div>
            if view.seen_at_ms.is_some() {
                <Card title={Some(voice.say(key!("stop-also")))}><p>{ voice.words(&view.also) }</p></Card>
            } else {
                { who(group) }
            }
        </Screen>
    }
}
