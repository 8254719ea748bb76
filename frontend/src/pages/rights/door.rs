//! The door behind which the engine is: it comes to the device when somebody opens it, and stays.

use super::month;
use crate::app::{App, use_app};
use crate::design::{Button, Live, Notice, NoticeTone, Screen};
use crate::i18n::{Voice, key};
use crate::platform::engine::{self, Engine, OutOfDate};
use crate::route::Route;
use yew::prelude::*;

/// The engine, with a voice that knows the words of the rights.
#[derive(Clone, PartialEq)]
pub struct Desk {
    pub engine: Engine,
    pub voice: Voice,
    /// The month for which is computed: this one.
    pub month: String,
    /// The aids that the town gives, as it has announced them.
    pub aids: String,
}

/// How far it is.
#[derive(Clone, PartialEq)]
pub enum Door {
    /// On its way.
    Opening,
    /// It did not come through.
    Shut,
    /// Here.
    Open(Desk),
}

impl Door {
    /// What is behind it, once it is open.
    pub fn desk(&self) -> Option<&Desk> {
        if let Self::Open(desk) = self { Some(desk) } else { None }
    }
}

/// The door, and how to knock again.
#[hook]
pub fn use_door() -> (Door, Callback<()>) {
    let app = use_app();
    let language = app.voice.language();
    let knocks = use_state(|| 0u32);
    // Of which knock it is known that nobody opened.
    let in_vain = use_state(|| None::<u32>);
    let arrived = use_force_update();
    {
        let in_vain = in_vain.clone();
        use_effect_with((language, *knocks), move |(language, knock)| {
            let (language, knock) = (*language, *knock);
            if engine::held(language).is_none() {
                wasm_bindgen_futures::spawn_local(async move {
                    match engine::fetch(language).await {
                        Some(_) => arrived.force_update(),
                        None => in_vain.set(Some(knock)),
                    }
                });
            }
        });
    }
    let door = match engine::held(language) {
        Some((engine, words)) => {
            let (voice, aids) = (app.voice.with_rights(&words), app.store.state().programme.aids_given());
            Door::Open(Desk { engine, voice, month: month().to_string(), aids })
        }
        None if *in_vain == Some(*knocks) => Door::Shut,
        None => Door::Opening,
    };
    let knock = Callback::from(move |()| knocks.set(*knocks + 1));
    (door, knock)
}

/// What is said in front of the door.
pub fn before_the_door(voice: &Voice, door: &Door, knock: &Callback<()>) -> Html {
    match door {
        Door::Open(_) => Html::default(),
        Door::Opening => html! {
            <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("rights-coming")) }</p></Notice>
        },
        Door::Shut => html! {
            <>
                <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ voice.say(key!("rights-not-here")) }</p></Notice>
                <Button label={voice.say(key!("rights-try-again"))} onclick={knock.clone()} />
            </>
        },
    }
}

/// A whole screen in front of the door.
pub fn closed(app: &App, title: AttrValue, door: &Door, knock: &Callback<()>) -> Html {
    let back = Some((app.voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    html! { <Screen title={Some(title)} {back}>{ before_the_door(&app.voice, door, knock) }</Screen> }
}

/// What is said when this month's amounts are not checked.
pub fn out_of_date(app: &App, title: AttrValue, _: OutOfDate) -> Html {
    let back = Some((app.voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    html! {
        <Screen title={Some(title)} {back}>
            <Notice tone={NoticeTone::Wrong}><p>{ app.voice.say(key!("rights-out-of-date")) }</p></Notice>
        </Screen>
    }
}
