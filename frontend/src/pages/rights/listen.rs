//! “Écouter”: what stands on the screen, said by the browser's own voice; interrupted by a second tap, and by leaving.
//! What is about somebody is said on a kiosk only after they have chosen that others may hear it.

use crate::app::use_app;
use crate::design::{Button, ButtonKind, Icon, Live, Notice, NoticeTone};
use crate::i18n::{Voice, key};
use crate::platform::speech;
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
    Saying,
}

#[derive(Properties, PartialEq)]
pub struct ListenProps {
    pub voice: Voice,
    /// What is said, sentence by sentence.
    pub texts: Vec<AttrValue>,
    /// Whether it is about the person.
    #[prop_or_default]
    pub private: bool,
}

/// One button; nothing where the browser has no voice.
#[component]
pub fn Listen(props: &ListenProps) -> Html {
    let app = use_app();
    let voice = &props.voice;
    let standing = use_state(|| Standing::Silent);
    use_effect_with((), |()| speech::hush);
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
    if !speech::speaks(voice.tag()) {
        return Html::default();
    }
    let say = {
        let (standing, text, language) =
            (standing.setter(), props.texts.iter().map(AttrValue::as_str).collect::<Vec<_>>().join(". "), voice.tag());
        Callback::from(move |()| {
            speech::say(&text, language);
            standing.set(Standing::Saying);
        })
    };
    let silent = {
        let standing = standing.setter();
        Callback::from(move |()| {
            speech::hush();
            standing.set(Standing::Silent);
        })
    };
    match *standing {
        Standing::Silent => {
            let (first, standing) = (props.private && app.kiosk, standing.setter());
            let onclick = if first { Callback::from(move |()| standing.set(Standing::Asking)) } else { say };
            html! { <Button label={voice.say(key!("listen"))} kind={ButtonKind::Quiet} icon={Some(Icon::SpeakerHigh)} {onclick} /> }
        }
        Standing::Asking => html! {
            <Notice tone={NoticeTone::Check} live={Live::Polite}>
                <p>{ voice.say(key!("listen-others")) }</p>
                <div class="row">
                    <Button label={voice.say(key!("listen-aloud"))} onclick={say} />
                    <Button label={voice.say(key!("listen-not"))} onclick={silent} />
                </div>
            </Notice>
        },
        Standing::Saying => {
            html! { <Button label={voice.say(key!("listen-stop"))} kind={ButtonKind::Quiet} icon={Some(Icon::SpeakerHigh)} onclick={silent} pressed={Some(true)} /> }
        }
    }
}
