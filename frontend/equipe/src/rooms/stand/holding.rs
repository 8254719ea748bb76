//! The stop's own screen: a field that always listens, the camera, what the last card came to, and the last passages.

use super::counting::Counting;
use super::joining::Step;
use super::last::last;
use super::outcome::{Outcome, Shown};
use super::passage;
use super::passing::{FIELD, Here, Passing};
use super::total::total;
use crate::parts::{Line, LineKind, Sure, Tick};
use crate::platform::listen_with;
use crate::rooms::set;
use crate::route::Route;
use crate::words::say;
use gloo_timers::callback::Interval;
use plein_sens_frontend::camera::Camera;
use plein_sens_frontend::design::{
    Button, ButtonKind, Icon, Live, Notice, NoticeTone, Screen, SenseShape, SkipLink, Strip, Tone,
};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::keeping::{Link, Store, Trouble};
use plein_sens_frontend::platform::{clock, page, settings};
use plein_sens_frontend::{sense, shape, trouble};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::{CardKey, StopId};
use plein_sens_shared::programme::Stop;
use plein_sens_shared::replica::Stage;
use plein_sens_shared::trail::card::Card;
use plein_sens_shared::trail::passport::Passport;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How often it is looked which passages can still be taken back.
const LOOK_MS: u32 = 15_000;

#[derive(Properties, PartialEq)]
pub struct HoldingProps {
    pub voice: Voice,
    pub store: Store,
    /// Changes with every change behind the door.
    pub version: u32,
    pub stop: StopId,
    pub reads: CardKey,
}

/// The screen, once the programme says what the stop is.
#[component]
pub fn Holding(props: &HoldingProps) -> Html {
    let found = props.store.state().programme.stop(&props.stop).map(|(trail, stop)| {
        let after = trail.after(&stop.id).map(|it| next(&props.voice, it));
        (trail.id.clone(), stop.clone(), after)
    });
    let board = found.as_ref().map(|(trail, ..)| Scope::Board(trail.clone()));
    use_effect_with((props.store.clone(), board.clone()), |(store, board)| {
        if let Some(board) = board {
            store.follow(board.clone());
        }
    });
    let accent = props.store.state().programme.accent();
    use_effect_with(accent, |accent| page::set_accent(accent.as_ref()));
    let Some((trail, stop, after)) = found else {
        return html! { <Screen title={Some(say!(props.voice, "reading"))}><GiveBack voice={props.voice.clone()} store={props.store.clone()} stop={props.stop.clone()} /></Screen> };
    };
    let board = props.store.state().boards.get(&trail).and_then(|board| board.passages.get(&stop.id)).copied();
    let total = total(board.unwrap_or_default(), &props.store.replica(), &stop.id);
    html! { <AtStop voice={props.voice.clone()} store={props.store.clone()} version={props.version} {stop} {after} {total} reads={props.reads.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct AtStopProps {
    voice: Voice,
    store: Store,
    version: u32,
    stop: Stop,
    /// What comes after it, where there is an order.
    after: Option<AttrValue>,
    total: u32,
    reads: CardKey,
}

#[component]
fn AtStop(props: &AtStopProps) -> Html {
    let AtStopProps { voice, store, stop, reads, .. } = props;
    let (typed, shown) = (use_state(String::new), use_state(|| Shown::Nobody));
    let here = use_memo((), |()| {
        let mut kept = passage::kept(store.replica().outbox(), &stop.id);
        // Whoever comes tomorrow looks for nobody of today.
        let today = clock::context().now.day;
        kept.retain(|it| clock::local(it.at_ms).day == today);
        Here::holding(kept)
    });
    let passing = Passing {
        voice: voice.clone(),
        store: store.clone(),
        stop: stop.id.clone(),
        reads: reads.clone(),
        sense: shape(stop.sense),
        shown: shown.setter(),
        here,
    };
    let looked = use_force_update();
    use_effect_with((), move |()| {
        page::lead_to(FIELD);
        let working = (listen_with(FIELD), Interval::new(LOOK_MS, move || looked.force_update()));
        move || drop(working)
    });
    {
        let passing = passing.clone();
        use_effect_with(props.version, move |_| passing.answered());
    }
    let name = voice.words(&stop.name);
    page::set_title(&name);
    let entered = {
        let (passing, typed) = (passing.clone(), typed.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            // What is not taken yet stays in the field.
            if !typed.trim().is_empty() && passing.scanned(&typed) {
                typed.set(String::new());
            }
        })
    };
    let onread = {
        let passing = passing.clone();
        Callback::from(move |text: String| passing.seen(&text))
    };
    let set_typed = typed.setter();
    let told = sense(voice, stop.sense);
    html! {
        <div class="stand">
            <SkipLink label={voice.named("skip", &[])} />
            <Standing voice={voice.clone()} store={store.clone()} version={props.version} />
            <Screen>
                <header class="stand-head">
                    <SenseShape sense={shape(stop.sense)} filled={true} size={72} />
                    <div>
                        <h1>{ if name == told { told } else { format!("{told} : {name}").into() } }</h1>
                        <p>{ say!(voice, "stand-total", count = props.total) }</p>
                        if let Some(after) = &props.after {
                            <p>{ after }</p>
                        }
                    </div>
                </header>
                <div class="stand-parts">
                    <section class="stack">
                        <Outcome voice={voice.clone()} shown={(*shown).clone()} after={props.after.clone()} />
                        { for passing.here.class.borrow().iter().map(|class| counting(&passing, class)) }
                        <form class="row listening" onsubmit={entered}>
                            <Line id={FIELD} kind={LineKind::Text} label={say!(voice, "stand-field")} hint={Some(if matches!(*shown, Shown::Joining(_)) { say!(voice, "join-show") } else { say!(voice, "stand-hint") })}
                                value={(*typed).clone()} onchange={Callback::from(move |text| set_typed.set(text))} />
                            <button type="submit" class="button second"><span>{ say!(voice, "stand-do") }</span></button>
                        </form>
                        <Camera voice={voice.clone()} {onread} stays={true} />
                    </section>
                    <section class="stack">
                        <h2>{ say!(voice, "stand-last") }</h2>
                        { last(&passing) }
                        { joining(&passing) }
                        <Silent voice={voice.clone()} here={passing.here.clone()} />
                        <GiveBack voice={voice.clone()} store={store.clone()} stop={stop.id.clone()} />
                    </section>
                </div>
            </Screen>
        </div>
    }
}

/// How many of this class came.
fn counting(passing: &Passing, class: &Card) -> Html {
    let group = passing.store.state().passports.get(&class.passport).and_then(Passport::group);
    let onnote = {
        let (passing, class) = (passing.clone(), class.clone());
        Callback::from(move |people| passing.pass(class.clone(), Some(people)))
    };
    let onnot = {
        let passing = passing.clone();
        Callback::from(move |()| passing.lets_class_go())
    };
    html! { <Counting key={class.code.to_string()} voice={passing.voice.clone()} card={class.clone()} {group} {onnote} {onnot} /> }
}

/// Where to send who comes out of here.
fn next(voice: &Voice, stop: &Stop) -> AttrValue {
    voice.named("trail-next", &[("stop", voice.words(&stop.name).to_string().into())])
}

/// Two cards of one person are joined here, or somebody thinks better of it.
fn joining(passing: &Passing) -> Html {
    let is_joining = !matches!(*passing.here.joining.borrow(), Step::Not);
    let label = if is_joining { say!(passing.voice, "join-not") } else { say!(passing.voice, "join-begin") };
    let onclick = {
        let passing = passing.clone();
        Callback::from(move |()| passing.begins_to_join(!is_joining))
    };
    html! { <Button {label} icon={Some(Icon::IdentificationCard)} {onclick} /> }
}

#[derive(Properties, PartialEq)]
struct StandingProps {
    voice: Voice,
    store: Store,
    version: u32,
}

/// What matters of network and disk, and nothing where all is well.
#[component]
fn Standing(props: &StandingProps) -> Html {
    let StandingProps { voice, store, .. } = props;
    let waiting = store.replica().outbox().iter().filter(|pending| pending.stage == Stage::Kept).count();
    let refused = store.disk_trouble();
    html! {
        <>
            { for refused.map(|why| html! {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ trouble(voice, &Trouble::Disk(why)) }</p></Notice>
            }) }
            if matches!(store.link(), Link::Offline | Link::Troubled | Link::Outdated) {
                <Strip label={say!(voice, "stand-offline", count = waiting)} tone={Tone::Check} />
            }
        </>
    }
}

#[derive(Properties)]
struct SilentProps {
    voice: Voice,
    here: std::rc::Rc<Here>,
}

impl PartialEq for SilentProps {
    fn eq(&self, other: &Self) -> bool {
        self.voice == other.voice && std::rc::Rc::ptr_eq(&self.here, &other.here)
    }
}

/// Silence can be chosen.
#[component]
fn Silent(props: &SilentProps) -> Html {
    let on = use_state(|| false);
    let onchange = {
        let (set, here) = (on.setter(), props.here.clone());
        Callback::from(move |to| {
            here.silent.set(to);
            set.set(to);
        })
    };
    html! { <Tick label={say!(props.voice, "stand-silent")} on={*on} {onchange} /> }
}

#[derive(Properties, PartialEq)]
struct GiveBackProps {
    voice: Voice,
    store: Store,
    stop: StopId,
}

/// The tablet is no stop's any more: it forgets whom it saw, and the key.
#[component]
fn GiveBack(props: &GiveBackProps) -> Html {
    let voice = &props.voice;
    let asked = use_state(|| false);
    let give = {
        let (store, stop) = (props.store.clone(), props.stop.clone());
        Callback::from(move |()| {
            let (store, stop) = (store.clone(), stop.clone());
            spawn_local(async move {
                // A disk that refuses holds nothing that names somebody; the key goes in any case.
                drop(store.forget_passports(&stop, 0).await);
                settings::set_stop_held(None);
                page::start_over(&Route::Trail.path());
            });
        })
    };
    html! {
        <>
            <Button label={say!(voice, "stand-give-back")} kind={ButtonKind::Quiet} icon={Some(Icon::SignOut)} onclick={set(&asked, true)} />
            if *asked {
                <Sure title={say!(voice, "stand-give-back-sure")} yes={say!(voice, "stand-give-back")} no={say!(voice, "close")}
                    onyes={give} onclose={set(&asked, false)}>
                    <p>{ say!(voice, "stand-give-back-text") }</p>
                </Sure>
            }
        </>
    }
}
