//! In front of a page that the program's second part brings: what is said while that is on its way, and when it does not
//! come. Only the pages that `xtask/src/frontend.rs` names can be drawn without it.

use crate::app::use_app;
use crate::design::{Button, Live, Notice, NoticeTone, Screen};
use crate::i18n::key;
use crate::platform::{boot, net, page};
use crate::route::Route;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct BehindProps {
    /// Called when the second part is here.
    pub oncome: Callback<()>,
}

/// Waits for the second part, in the place of the page.
#[component]
pub fn Behind(props: &BehindProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (tries, in_vain) = (use_state(|| 1_u32), use_state(|| 0_u32));
    {
        let (in_vain, oncome) = (in_vain.setter(), props.oncome.clone());
        use_effect_with(*tries, move |tries| {
            let tries = *tries;
            wasm_bindgen_futures::spawn_local(async move {
                if !boot::whole().await {
                    return in_vain.set(tries);
                }
                oncome.emit(());
                // Once the page has been drawn.
                net::wait(0).await;
                page::begin_reading();
            });
        });
    }
    let again = {
        let tries = tries.clone();
        Callback::from(move |()| tries.set(*tries + 1))
    };
    let back = Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())));
    html! {
        <Screen title={Some(voice.say(key!("app-name")))} {back}>
            if *in_vain == *tries {
                <Notice tone={NoticeTone::Check} live={Live::Assertive}><p>{ voice.say(key!("boot-error")) }</p></Notice>
                <Button label={voice.say(key!("rights-try-again"))} onclick={again} />
            } else {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ voice.say(key!("page-coming")) }</p></Notice>
            }
        </Screen>
    }
}
