//! The camera: a button opens it, what it sees is shown, and the first QR that it reads is handed on. Where a browser has
//! none nothing stands here, so there is always a field beside it.

use crate::design::{Button, Icon, Live, Notice, NoticeTone};
use crate::i18n::{Voice, key};
use crate::platform::camera::{self, Trouble};
use crate::platform::net;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// How long it looks away between two that it reads, so that a hand can take one away and hold the next.
const BETWEEN_MS: u32 = 1_000;

/// What it is given.
#[derive(Properties, PartialEq)]
pub struct CameraProps {
    /// Who speaks.
    pub voice: Voice,
    /// Takes what a QR says.
    pub onread: Callback<String>,
    /// Whether it stays open for the next one.
    #[prop_or_default]
    pub stays: bool,
}

/// The button, and what it opens.
#[component]
pub fn Camera(props: &CameraProps) -> Html {
    let voice = &props.voice;
    let (open, trouble) = (use_state(|| false), use_state(|| None::<Trouble>));
    let video = use_node_ref();
    let look = {
        let (open, trouble, video, onread) = (open.setter(), trouble.setter(), video.clone(), props.onread.clone());
        let stays = props.stays;
        Callback::from(move |()| {
            let (open, trouble, video, onread) = (open.clone(), trouble.clone(), video.clone(), onread.clone());
            open.set(true);
            trouble.set(None);
            spawn_local(async move {
                loop {
                    match camera::read(&video).await {
                        // Whoever took the picture away has closed it.
                        Ok(None) => return,
                        Ok(Some(text)) => onread.emit(text),
                        Err(why) => {
                            trouble.set(Some(why));
                            break;
                        }
                    }
                    if !stays {
                        break;
                    }
                    net::wait(BETWEEN_MS).await;
                }
                open.set(false);
            });
        })
    };
    if !camera::is_there() {
        return Html::default();
    }
    let close = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    html! {
        <div class="stack seeing">
            if *open {
                <video class="camera" ref={video} playsinline=true aria-label={voice.say(key!("camera-on"))}></video>
                <Button label={voice.say(key!("camera-close"))} onclick={close} wide={true} />
            } else {
                <Button label={voice.say(key!("camera-open"))} icon={Some(Icon::QrCode)} onclick={look} wide={true} />
            }
            if let Some(trouble) = *trouble {
                <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ voice.say(match trouble {
                    Trouble::Shut => key!("camera-shut"),
                    Trouble::Blind => key!("camera-blind"),
                }) }</p></Notice>
            }
        </div>
    }
}
