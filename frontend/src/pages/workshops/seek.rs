//! Looking for something in the programme: a line to type, and words to touch.

use crate::app::use_app;
use crate::design::{Button, Field, FieldKind};
use crate::i18n::{Key, key};
use plein_sens_shared::words::SOURCE_LANGUAGE;
use plein_sens_shared::workshops::{Only, Sought};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SeekProps {
    pub sought: Sought,
    /// How many moments it is.
    pub count: usize,
    pub onseek: Callback<Sought>,
}

/// What is looked for, and how much of it there is.
#[component]
pub fn Seek(props: &SeekProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (sought, onseek) = (&props.sought, &props.onseek);
    let onchange = {
        let (sought, onseek) = (sought.clone(), onseek.clone());
        Callback::from(move |words| onseek.emit(Sought { words, ..sought.clone() }))
    };
    let word = |only: Only| {
        let onclick = {
            let (sought, onseek) = (sought.clone(), onseek.clone());
            Callback::from(move |()| {
                let mut sought = sought.clone();
                sought.turn(only);
                onseek.emit(sought);
            })
        };
        html! { <Button label={voice.say(name(only))} {onclick} pressed={Some(sought.only.contains(&only))} /> }
    };
    // Of French nobody need ask.
    let offered =
        Only::ALL.into_iter().filter(|only| *only != Only::Spoken || !voice.language().starts_with(SOURCE_LANGUAGE));
    let count = u32::try_from(props.count).unwrap_or(u32::MAX);
    html! {
        <section class="stack">
            <Field id="programme-words" kind={FieldKind::Search} label={voice.say(key!("programme-words"))}
                hint={Some(voice.say(key!("programme-words-hint")))} value={sought.words.clone()} {onchange} />
            <div class="row" role="group" aria-label={voice.say(key!("programme-only"))}>{ for offered.map(word) }</div>
            <p role="status">
                if sought.is_something() {
                    { voice.tell(key!("programme-found"), &[("count", count.into())]) }
                }
            </p>
        </section>
    }
}

fn name(only: Only) -> Key {
    match only {
        Only::Children => key!("only-children"),
        Only::Open => key!("only-open"),
        Only::Free => key!("only-free"),
        Only::Accessible => key!("accessible"),
        Only::Bus => key!("kind-bus"),
        Only::Schools => key!("audience-schools"),
        Only::Spoken => key!("only-spoken"),
    }
}
