//! “Écouter”: what stands on the screen, said by the browser's own voice or, where it has none of the language, with sound
//! that was made before; interrupted by a second tap, and by leaving. Where something cannot be heard, the screen says so.
//! What is about somebody is said on a kiosk only after they have chosen that others may hear it.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, Icon, Live, Notice, NoticeTone};
use crate::i18n::{Voice, key};
use crate::platform::{aloud, speech};
use gloo_timers::callback::Interval;
use yew::prelude::*;

/// How often it is looked whether all has been said, in milliseconds.
const EVERY_MS: u32 = 400;

/// Where it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    Silent,
    /// Others may hear it: the person is asked first.
    Asking,
    /// The sound is on its way.
    Beginning,
    Saying,
}

#[derive(Properties, PartialEq)]
pub struct ListenProps {
    pub voice: Voice,
    /// What is said, sentence by sentence; the whole page where nothing is given.
    #[prop_or_default]
    pub texts: Vec<AttrValue>,
    /// Whether it is about the person; a whole page knows that itself.
    #[prop_or_default]
    pub private: bool,
}

/// One button, and what cannot be heard.
#[component]
pub fn Listen(props: &ListenProps) -> Html {
    let app = use_app();
    let voice = &props.voice;
    let standing = use_state(|| Standing::Silent);
    let told = use_state(|| None::<AttrValue>);
    // Counts the touches: what was begun for an older one is not gone on with.
    let touches = use_mut_ref(|| 0_u32);
    {
        let (touches, texts) = (touches.clone(), props.texts.clone());
        use_effect_with(texts, move |_| {
            move || {
                *touches.borrow_mut() += 1;
                speech::hush();
            }
        });
    }
    {
        let standing = standing.clone();
        use_effect_with(*standing, move |now| {
            let watching = (*now == Standing::Saying).then(|| {
                let standing = standing.setter();
                Interval::new(EVERY_MS, move || {
                    if !speech::is_saying() {
                        standing.set(Standing::Silent);
                    }
                })
            });
            move || drop(watching)
        });
    }
    let say = {
        let (standing, told, touches) = (standing.setter(), told.setter(), touches.clone());
        let missing = voice.say(key!("boot-error"));
        let lines = props.texts.iter().map(AttrValue::as_str).collect::<Vec<_>>().join("\n");
        Callback::from(move |agreed: bool| {
            *touches.borrow_mut() += 1;
            standing.set(Standing::Beginning);
            told.set(None);
            let (standing, told, touches, lines) = (standing.clone(), told.clone(), touches.clone(), lines.clone());
            let missing = missing.clone();
            let touch = *touches.borrow();
            wasm_bindgen_futures::spawn_local(async move {
                let is_wanted = || *touches.borrow() == touch;
                let reader = aloud::reader().await;
                if !is_wanted() {
                    return;
                }
                let Some(reader) = reader else {
                    told.set(Some(missing));
                    return standing.set(Standing::Silent);
                };
                if lines.is_empty() && !agreed && reader.is_private() {
                    return standing.set(Standing::Asking);
                }
                let unheard = if lines.is_empty() { reader.read_page().await } else { reader.read(&lines).await };
                if is_wanted() {
                    told.set(unheard.map(AttrValue::from));
                    standing.set(Standing::Saying);
                }
            });
        })
    };
    let silent = {
        let (standing, touches) = (standing.setter(), touches);
        Callback::from(move |()| {
            *touches.borrow_mut() += 1;
            speech::hush();
            standing.set(Standing::Silent);
        })
    };
    let kind = if props.texts.is_empty() { ButtonKind::Second } else { ButtonKind::Quiet };
    let button = match *standing {
        Standing::Silent => {
            let (first, standing) = (props.private && app.kiosk, standing.setter());
            let onclick =
                if first { Callback::from(move |()| standing.set(Standing::Asking)) } else { say.reform(|()| false) };
            html! { <Button label={voice.say(key!("listen"))} {kind} icon={Some(Icon::SpeakerHigh)} {onclick} /> }
        }
        Standing::Asking => html! {
            <Notice tone={NoticeTone::Check} live={Live::Polite}>
                <p>{ voice.say(key!("listen-others")) }</p>
                <div class="row">
                    <Button label={voice.say(key!("listen-aloud"))} onclick={say.reform(|()| true)} />
                    <Button label={voice.say(key!("listen-not"))} onclick={silent} />
                </div>
            </Notice>
        },
        Standing::Beginning | Standing::Saying => {
            html! { <Button label={voice.say(key!("listen-stop"))} {kind} icon={Some(Icon::SpeakerHigh)} onclick={silent} pressed={Some(true)} /> }
        }
    };
    html! {
        <>
            { button }
            if let Some(told) = &*told {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ told }</p></Notice>
            }
        </>
    }
}
