//! The words of the rights, which the public program keeps apart: some rooms say them too.

use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::engine;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A voice that knows the names of the national rights, once they are here.
#[hook]
pub fn use_names(voice: &Voice) -> Option<Voice> {
    let names = use_state(|| None::<Voice>);
    let setter = names.setter();
    use_effect_with(voice.clone(), move |voice| {
        let voice = voice.clone();
        spawn_local(async move {
            if let Some(words) = engine::words(voice.language()).await {
                setter.set(Some(voice.with_rights(&words)));
            }
        });
    });
    (*names).clone()
}
