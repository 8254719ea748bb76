//! Where the answers are gone and a visit is kept: it is opened again, with its code where it has one, or erased.

use super::{forget, opened};
use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Field, FieldKind, Screen};
use crate::i18n::key;
use crate::pages::rights::door::{closed, use_door};
use crate::pages::rights::words::tell;
use crate::platform::{page, pin};
use crate::route::Route;
use plein_sens_shared::rights::kept::{Kept, Visit};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct ReopenProps {
    /// What is kept.
    pub kept: Kept,
    /// Called when it was erased.
    pub onerase: Callback<()>,
}

/// The way back to what is kept.
#[component]
pub fn Reopen(props: &ReopenProps) -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let title = app.voice.say(key!("results-title"));
    page::set_title(&title);
    let (typed, is_wrong, is_opening) = (use_state(String::new), use_state(|| false), use_state(|| false));
    let open = {
        let (kept, answers, typed) = (props.kept.clone(), app.answers.clone(), typed.clone());
        let (is_wrong, is_opening) = (is_wrong.setter(), is_opening.setter());
        Callback::from(move |()| {
            let take = |answers: &UseStateHandle<AttrValue>, visit: Visit, pin: Option<String>| {
                let line = AttrValue::from(visit.answers.clone());
                opened(visit, pin);
                answers.set(line);
            };
            let sealed = match &kept {
                Kept::Open(visit) => return take(&answers, visit.clone(), None),
                Kept::Sealed { bytes, .. } => bytes.clone(),
            };
            let (answers, code) = (answers.clone(), typed.trim().to_owned());
            let (is_wrong, is_opening) = (is_wrong.clone(), is_opening.clone());
            is_wrong.set(false);
            is_opening.set(true);
            wasm_bindgen_futures::spawn_local(async move {
                let visit = pin::open(&code, &sealed).await.and_then(|text| Visit::read(&text));
                is_opening.set(false);
                match visit {
                    Some(visit) => take(&answers, visit, Some(code)),
                    None => is_wrong.set(true),
                }
            });
        })
    };
    let erase = props.onerase.reform(|()| {
        forget();
    });
    let onchange = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    let Some(desk) = door.desk() else { return closed(&app, title, &door, &knock) };
    let voice = &desk.voice;
    let error = is_wrong.then(|| tell!(voice, "keep-code-wrong"));
    let is_sealed = matches!(props.kept, Kept::Sealed { .. });
    html! {
        <Screen title={Some(title)} back={Some((voice.say(key!("back")), AttrValue::from(Route::Home.path())))}>
            <p class="lead">{ tell!(voice, "keep-here") }</p>
            if is_sealed {
                <Field id="keep-code" kind={FieldKind::Number} label={tell!(voice, "keep-code-again")} {error} value={(*typed).clone()} {onchange} />
            }
            <Button label={if *is_opening { tell!(voice, "keep-opening") } else { tell!(voice, "keep-look") }} kind={ButtonKind::Main}
                onclick={open} wide={true} />
            <ButtonLink label={tell!(voice, "keep-new")} href={Route::Questions.path()} wide={true} />
            <Button label={tell!(voice, "keep-erase")} onclick={erase} wide={true} />
        </Screen>
    }
}
