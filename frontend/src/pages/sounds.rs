//! In Help, on a device whose browser has no voice of the language: its sounds can be kept here, to be heard without a
//! network too.

use crate::app::use_app;
use crate::design::{Button, Card, Icon};
use crate::platform::{aloud, speech};
use yew::prelude::*;

/// One card; nothing where the browser has a voice, or the site no sounds.
#[component]
pub fn Sounds() -> Html {
    let app = use_app();
    let tag = app.voice.tag();
    let (keeping, busy, asked) =
        (use_state(|| None::<(bool, String, String)>), use_state(|| false), use_state(|| 0_u32));
    {
        let keeping = keeping.setter();
        use_effect_with((tag, *asked), move |(tag, _)| {
            // A phone that speaks need not load what else could be said with.
            if speech::has_voice(tag) == Some(true) {
                return keeping.set(None);
            }
            wasm_bindgen_futures::spawn_local(async move {
                if let Some(reader) = aloud::reader().await {
                    keeping.set(reader.keeping().await);
                }
            });
        });
    }
    let Some((kept, told, label)) = (*keeping).clone() else { return Html::default() };
    let onclick = {
        let (busy, asked) = (busy.setter(), asked.clone());
        Callback::from(move |()| {
            busy.set(true);
            let (busy, asked) = (busy.clone(), asked.clone());
            wasm_bindgen_futures::spawn_local(async move {
                if let Some(reader) = aloud::reader().await {
                    reader.keep(!kept).await;
                }
                busy.set(false);
                asked.set(*asked + 1);
            });
        })
    };
    html! {
        <Card>
            <p role="status">{ told }</p>
            <Button label={AttrValue::from(label)} icon={Some(Icon::SpeakerHigh)} wide={true} busy={*busy} {onclick} />
        </Card>
    }
}
