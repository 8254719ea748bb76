//! The keyboard of a kiosk: letters of three scripts, and numbers. Its keys are large, never take the focus from the field,
//! and count once when a hand that shakes touches the same one twice.

use crate::app::use_app;
use crate::i18n::{Voice, key};
use crate::platform::{clock, fields, keeper};
use crate::route::use_route;
use gloo_timers::callback::Interval;
use yew::prelude::*;

/// How often it looks whether its field is still there, in milliseconds.
const LOOK_MS: u32 = 500;

/// What stands on the keys.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Script {
    Latin,
    Arabic,
    Cyrillic,
}

impl Script {
    fn of(language: &str) -> Self {
        match language {
            "ar" | "fa" | "ps" | "ur" => Self::Arabic,
            "uk" | "ru" | "bg" => Self::Cyrillic,
            _ => Self::Latin,
        }
    }

    fn next(self) -> Self {
        match self {
            Self::Latin => Self::Arabic,
            Self::Arabic => Self::Cyrillic,
            Self::Cyrillic => Self::Latin,
        }
    }

    /// Its name, as its readers write it.
    fn name(self) -> &'static str {
        match self {
            Self::Latin => "abc",
            Self::Arabic => "عربي",
            Self::Cyrillic => "укр",
        }
    }

    fn language(self) -> &'static str {
        match self {
            Self::Latin => "fr",
            Self::Arabic => "ar",
            Self::Cyrillic => "uk",
        }
    }

    fn rows(self) -> [&'static str; 4] {
        match self {
            Self::Latin => ["éèêàâçîôûï", "azertyuiop", "qsdfghjklm", "wxcvbn'-."],
            Self::Arabic => ["أإآءئؤىة", "ضصثقفغعهخحج", "شسيبلاتنمكط", "ذدزرظو"],
            Self::Cyrillic => ["ґї'-.", "йцукенгшщзх", "фівапролджє", "ячсмитьбю"],
        }
    }
}

const NUMBERS: [&str; 4] = ["123+", "456/", "789,", "-0. "];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Shown {
    script: Script,
    numbers: bool,
    capitals: bool,
}

/// Stands above the bar as soon as somebody comes into a field, until it is closed or they go elsewhere.
#[component]
pub fn Keyboard() -> Html {
    let app = use_app();
    let (open, shown) = (use_state(|| false), use_state(|| None::<Shown>));
    let route = use_route();
    let script = Script::of(app.voice.language());
    {
        let (open, shown) = (open.setter(), shown.setter());
        use_effect_with(script, move |script| {
            let script = *script;
            let entered = fields::on_enter(move |numbers| {
                shown.set(Some(Shown { script, numbers, capitals: false }));
                open.set(true);
            });
            move || drop(entered)
        });
    }
    {
        let open = open.setter();
        use_effect_with(route, move |_| open.set(false));
    }
    {
        let closed = open.setter();
        use_effect_with(*open, move |open| {
            let looking = open.then(|| {
                fields::show();
                Interval::new(LOOK_MS, move || {
                    if !fields::is_there() {
                        closed.set(false);
                    }
                })
            });
            move || drop(looking)
        });
    }
    let Some(now) = (*shown).filter(|_| *open) else { return Html::default() };
    let close = {
        let open = open.setter();
        Callback::from(move |()| open.set(false))
    };
    let show = {
        let shown = shown.setter();
        Callback::from(move |next| shown.set(Some(next)))
    };
    html! { <Keys voice={app.voice.clone()} {now} {show} {close} /> }
}

#[derive(Properties, PartialEq)]
struct KeysProps {
    voice: Voice,
    now: Shown,
    show: Callback<Shown>,
    close: Callback<()>,
}

#[component]
fn Keys(props: &KeysProps) -> Html {
    let (voice, now) = (&props.voice, props.now);
    let last = use_mut_ref(|| None::<(AttrValue, i64)>);
    // Whether a touch counts, or is the same one once more.
    let counts = move |key: &AttrValue| {
        let at = clock::monotonic_ms().unwrap_or_default();
        let once = i64::from(keeper::same_key_tenths()) * 100;
        let same = |(before, then): &(AttrValue, i64)| before == key && at - then < once;
        let is_same = last.borrow().as_ref().is_some_and(same);
        // A hand that goes on shaking goes on being one touch.
        *last.borrow_mut() = Some((key.clone(), at));
        !is_same
    };
    let press = move |key: AttrValue, act: Callback<()>| {
        let counts = counts.clone();
        Callback::from(move |_: MouseEvent| {
            if counts(&key) {
                act.emit(());
            }
        })
    };
    let letter = |letter: char| {
        let text = if now.capitals { fields::capital(letter) } else { letter.to_string() };
        let shown = if letter == ' ' { voice.say(key!("keyboard-space")) } else { AttrValue::from(text.clone()) };
        let (show, typed) = (props.show.clone(), text.clone());
        let act = Callback::from(move |()| {
            fields::insert(&typed).unwrap_or_default();
            if now.capitals {
                show.emit(Shown { capitals: false, ..now });
            }
        });
        html! { <button type="button" class="key" onclick={press(letter.to_string().into(), act)}>{ shown }</button> }
    };
    let special = |class: &'static str, shown: Html, label: Option<AttrValue>, act: Callback<()>| {
        let name = label.clone().unwrap_or_else(|| class.into());
        html! { <button type="button" class={classes!("key", class)} aria-label={label} onclick={press(name, act)}>{ shown }</button> }
    };
    let show = |next: Shown| props.show.reform(move |()| next);
    let rows = if now.numbers { NUMBERS } else { now.script.rows() };
    let language = if now.numbers { None } else { Some(now.script.language()) };
    let (next, digits) = (now.script.next(), Shown { numbers: !now.numbers, capitals: false, ..now });
    // The field keeps the focus, whatever is touched here.
    let stay = Callback::from(|event: PointerEvent| event.prevent_default());
    let still = Callback::from(|event: MouseEvent| event.prevent_default());
    html! {
        <div class={classes!("keyboard", now.numbers.then_some("numbers"))} role="region" aria-label={voice.say(key!("keyboard"))}
            onpointerdown={stay} onmousedown={still}>
            { for rows.iter().map(|row| html! { <div class="keys" lang={language} dir={if now.script == Script::Arabic && !now.numbers { "rtl" } else { "ltr" }}>{ for row.chars().map(letter) }</div> }) }
            <div class="keys">
                if !now.numbers && now.script != Script::Arabic {
                    { special("shift", html! { "⇧" }, Some(voice.say(key!("keyboard-shift"))), show(Shown { capitals: !now.capitals, ..now })) }
                }
                { special("digits", html! { if now.numbers { { now.script.name() } } else { { "123" } } }, None, show(digits)) }
                if !now.numbers {
                    { special("script", html! { <span lang={next.language()}>{ next.name() }</span> }, None, show(Shown { script: next, capitals: false, ..now })) }
                    { special("space", html! { voice.say(key!("keyboard-space")) }, None, Callback::from(|()| fields::insert(" ").unwrap_or_default())) }
                }
                { special("erase", html! { "⌫" }, Some(voice.say(key!("keyboard-erase"))), Callback::from(|()| fields::erase().unwrap_or_default())) }
                { special("close", html! { "▾" }, Some(voice.say(key!("keyboard-close"))), props.close.clone()) }
            </div>
        </div>
    }
}
