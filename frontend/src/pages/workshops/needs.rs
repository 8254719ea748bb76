//! Saying what one needs so that one can come, or nothing, which is the shorter way: closed until somebody opens it.

use crate::app::use_app;
use crate::design::{Button, Choice, Choices};
use crate::i18n::{Voice, key};
use plein_sens_shared::programme::Need;
use yew::prelude::*;

/// The part of a sign-up in which needs are said.
pub struct NeedsForm {
    pub form: Html,
    /// What was said.
    pub needs: Vec<Need>,
}

/// A need in words.
pub fn need(voice: &Voice, need: Need) -> AttrValue {
    match (need, need.language()) {
        (_, Some(code)) => voice.intl().language(code).into(),
        (Need::Childcare, _) => voice.say(key!("need-childcare")),
        (Need::Transport, _) => voice.say(key!("need-transport")),
        (Need::Meatless, _) => voice.say(key!("need-meatless")),
        (Need::StepFree, _) => voice.say(key!("need-step-free")),
        (_, None) => voice.say(key!("need-signing")),
    }
}

/// Saying needs, or none.
#[hook]
pub fn use_needs() -> NeedsForm {
    let app = use_app();
    let voice = &app.voice;
    let (open, needs) = (use_state(|| false), use_state(Vec::<Need>::new));
    let toggle = {
        let (open, needs) = (open.clone(), needs.setter());
        Callback::from(move |()| {
            // Closed is nothing.
            needs.set(Vec::new());
            open.set(!*open);
        })
    };
    let one = |it: Need| {
        let picked = needs.contains(&it);
        let needs = needs.clone();
        let onpick = Callback::from(move |()| {
            let mut all: Vec<Need> = needs.iter().copied().filter(|other| *other != it).collect();
            all.extend((!picked).then_some(it));
            needs.set(all);
        });
        html! { <Choice label={need(voice, it)} {picked} {onpick} /> }
    };
    let form = html! {
        <>
            <Button label={voice.say(if *open { key!("needs-close") } else { key!("needs-open") })}
                onclick={toggle} wide={true} expanded={Some(*open)} />
            if *open {
                <p>{ voice.say(key!("needs-what")) }</p>
                <Choices>{ for Need::THINGS.into_iter().map(one) }</Choices>
                <p>{ voice.say(key!("needs-language")) }</p>
                <Choices>{ for Need::LANGUAGES.into_iter().map(one) }</Choices>
            }
        </>
    };
    NeedsForm { form, needs: (*needs).clone() }
}
