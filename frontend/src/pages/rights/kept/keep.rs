//! At the end of the results: whether this phone shall keep the answers, with a code or without; and what has changed.

use super::{forget, is_owner, put, put_again, since};
use crate::app::use_app;
use crate::design::{Button, Card, Field, FieldKind, Live, Notice, NoticeTone};
use crate::i18n::{Voice, key};
use crate::pages::rights::words::tell;
use crate::platform::{kept_answers, pin};
use plein_sens_shared::rights::kept::{Kept, Visit, of_town};
use plein_sens_shared::rights::see::LocalView;
use yew::prelude::*;

/// The fewest signs of a code.
const SHORTEST: usize = 4;

#[derive(Properties, PartialEq)]
pub struct KeepProps {
    /// A voice that knows the words of the rights.
    pub voice: Voice,
    /// What would be kept.
    pub visit: Visit,
}

/// Why it is not kept.
#[derive(Clone, Copy, PartialEq)]
enum Trouble {
    CodeTooShort,
    Refused,
}

/// Keeps, or erases what is kept. On a kiosk there is nothing.
#[component]
pub fn Keep(props: &KeepProps) -> Html {
    let app = use_app();
    let redraw = use_force_update();
    let (typed, trouble) = (use_state(String::new), use_state(|| None::<Trouble>));
    // Not an effect: how an effect is run stands in the first part of the program.
    use_memo(props.visit.clone(), |visit| wasm_bindgen_futures::spawn_local(put_again(visit.clone())));
    if app.kiosk {
        return Html::default();
    }
    let voice = &props.voice;
    if is_owner() {
        let erase = {
            let (redraw, trouble) = (redraw.clone(), trouble.setter());
            Callback::from(move |()| {
                trouble.set((!forget()).then_some(Trouble::Refused));
                redraw.force_update();
            })
        };
        let is_sealed = matches!(kept_answers::kept(), Some(Kept::Sealed { .. }));
        return html! {
            <Card title={Some(tell!(voice, "keep-title"))}>
                <p role="status">{ if is_sealed { tell!(voice, "keep-sealed") } else { tell!(voice, "keep-open") } }</p>
                <Button label={tell!(voice, "keep-erase")} onclick={erase} wide={true} />
            </Card>
        };
    }
    let keep = {
        let (visit, typed, trouble, redraw) = (props.visit.clone(), typed.clone(), trouble.setter(), redraw.clone());
        Callback::from(move |()| {
            let code = typed.trim().to_owned();
            if (1..SHORTEST).contains(&code.chars().count()) {
                return trouble.set(Some(Trouble::CodeTooShort));
            }
            let (visit, trouble, redraw) = (visit.clone(), trouble.clone(), redraw.clone());
            wasm_bindgen_futures::spawn_local(async move {
                let done = put(visit, (!code.is_empty()).then_some(code)).await;
                trouble.set((!done).then_some(Trouble::Refused));
                redraw.force_update();
            });
        })
    };
    let onchange = {
        let typed = typed.setter();
        Callback::from(move |text| typed.set(text))
    };
    let too_short = (*trouble == Some(Trouble::CodeTooShort)).then(|| tell!(voice, "keep-code-short"));
    html! {
        <Card title={Some(tell!(voice, "keep-title"))}>
            <p>{ tell!(voice, "keep-text") }</p>
            if pin::can_seal() {
                <Field id="keep-code" kind={FieldKind::Number} label={tell!(voice, "keep-code")} hint={Some(tell!(voice, "keep-code-hint"))}
                    error={too_short} value={(*typed).clone()} {onchange} />
            }
            <Button label={tell!(voice, "keep-do")} onclick={keep} wide={true} />
            if *trouble == Some(Trouble::Refused) {
                <p class="error" role="alert">{ voice.say(key!("trouble-disk")) }</p>
            }
        </Card>
    }
}

#[derive(Properties, PartialEq)]
pub struct ChangedProps {
    /// A voice that knows the words of the rights.
    pub voice: Voice,
    /// What there is now.
    pub visit: Visit,
    /// The town's aids, for their names.
    pub aids: Vec<LocalView>,
}

/// What is otherwise than at the visit that was opened again; nothing where none was.
#[component]
pub fn Changed(props: &ChangedProps) -> Html {
    let (voice, aids) = (&props.voice, &props.aids);
    let Some(since) = since(&props.visit) else { return Html::default() };
    let name = |id: &String| match of_town(id) {
        Some(town) => aids.iter().find(|aid| aid.id == town).map(|aid| voice.words(&aid.name)),
        None => Some(voice.named(&format!("right-{id}-name"), &[])),
    };
    let list = |ids: &[String]| ids.iter().filter_map(name).map(|name| html! { <li>{ name }</li> }).collect::<Html>();
    html! {
        <>
            if since.new.is_empty() {
                <Notice tone={NoticeTone::Info} live={Live::Polite}><p>{ tell!(voice, "since-nothing") }</p></Notice>
            } else {
                <Notice tone={NoticeTone::Yes} live={Live::Polite}>
                    <p>{ tell!(voice, "since-new", count = since.new.len()) }</p>
                    <ul>{ list(&since.new) }</ul>
                </Notice>
            }
            if !since.over.is_empty() {
                <Notice tone={NoticeTone::Check}>
                    <p>{ tell!(voice, "since-over", count = since.over.len()) }</p>
                    <ul>{ list(&since.over) }</ul>
                </Notice>
            }
        </>
    }
}
