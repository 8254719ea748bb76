//! Maintenance of a kiosk, for its keeper: how it is, whether it prints, how large a millimetre is, how loud, how patient.
//! It stands on `/borne`, behind a code, and shows nothing of people but how many sends wait.

use crate::app::use_app;
use crate::design::{Button, Card, Counter, Field, FieldKind, Live, Notice, NoticeTone, Qr};
use crate::i18n::{Key, key};
use crate::pages::workshops::qr;
use crate::platform::{keeper, net, page, sound};
use crate::store::Link;
use yew::prelude::*;

/// How long a wrong code takes to be told, in milliseconds: whoever tries them all is there for years.
const WRONG_MS: u32 = 3_000;
/// Where it is typed.
const FIELD: &str = "keeper";
/// How many digits a code has.
const DIGITS: std::ops::RangeInclusive<usize> = 4..=8;

#[derive(Properties, PartialEq)]
pub struct GateProps {
    /// The code was right.
    pub onopen: Callback<()>,
}

/// The code comes first.
#[component]
pub fn Gate(props: &GateProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (typed, wrong, waits) = (use_state(String::new), use_state(|| false), use_state(|| false));
    let try_it = {
        let (typed, wrong, waits) = (typed.clone(), wrong.setter(), waits.clone());
        let onopen = props.onopen.clone();
        Callback::from(move |()| {
            if *waits {
                return;
            }
            if keeper::opens(&typed) {
                return onopen.emit(());
            }
            let (wrong, waits) = (wrong.clone(), waits.setter());
            waits.set(true);
            wrong.set(false);
            // What is typed meanwhile is another code, and not the end of this one.
            typed.set(String::new());
            wasm_bindgen_futures::spawn_local(async move {
                net::wait(WRONG_MS).await;
                wrong.set(true);
                waits.set(false);
            });
        })
    };
    // Keys go on into the field, and not into the button.
    use_effect_with((*waits, *wrong), |(waits, wrong)| {
        if *waits || *wrong {
            page::lead_to(FIELD);
        }
    });
    let set = typed.setter();
    html! {
        <section class="stack">
            <Field id={FIELD} kind={FieldKind::Day} label={voice.say(key!("keeper-code"))}
                error={wrong.then(|| voice.say(key!("keeper-wrong")))}
                value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
            <Button label={voice.say(key!("keeper-open"))} busy={*waits} onclick={try_it} wide={true} />
            <p role="status">{ waits.then(|| voice.say(key!("keeper-looking"))) }</p>
        </section>
    }
}

/// Everything behind the code.
#[component]
pub fn Maintenance() -> Html {
    html! { <><Network /><Paper /><Senses /><Code /></> }
}

/// Whether the centre answers, and what waits for it.
#[component]
fn Network() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let waiting = app.store.waiting() + app.store.waiting_of_others();
    let retry = {
        let store = app.store.clone();
        Callback::from(move |()| store.sync())
    };
    let link = match app.store.link() {
        Link::Untried => key!("link-untried"),
        Link::Connected => key!("link-connected"),
        Link::Offline => key!("link-offline"),
        Link::Outdated => key!("strip-outdated"),
        Link::Troubled => key!("strip-troubled"),
    };
    html! {
        <Card title={Some(voice.say(key!("keeper-network")))}>
            <p role="status">{ voice.say(link) }</p>
            <p>{ if waiting == 0 { voice.say(key!("kept-nothing")) } else { voice.tell(key!("keeper-waiting"), &[("count", waiting.into())]) } }</p>
            <p class="muted">{ voice.tell(key!("kept-version"), &[("version", page::version().as_str().into())]) }</p>
            <Button label={voice.say(key!("kept-retry"))} onclick={retry} wide={true} />
        </Card>
    }
}

/// A frame as large as a bank card, on the glass and on paper, and a QR to be scanned off both.
#[component]
fn Paper() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let size = use_state(keeper::millimetre);
    let onchange = {
        let size = size.setter();
        // In steps of one in a hundred.
        Callback::from(move |hundredths: u32| {
            keeper::set_millimetre(hundredths * 10);
            size.set(keeper::millimetre());
        })
    };
    html! {
        <Card title={Some(voice.say(key!("keeper-size")))}>
            <p>{ voice.say(key!("keeper-size-text")) }</p>
            <div class="bank-card">
                if let Some((size, path)) = qr::path(&page::origin()) {
                    <Qr {size} {path} label={page::origin()} />
                }
            </div>
            <Steps label={key!("keeper-size")} value={*size / 10} min={25} max={400} {onchange} />
            <Button label={voice.say(key!("keeper-print"))} onclick={Callback::from(|()| page::print())} wide={true} />
        </Card>
    }
}

/// How loud it is, and how patient its keys are.
#[component]
fn Senses() -> Html {
    let (volume, tenths) = (use_state(keeper::volume), use_state(keeper::same_key_tenths));
    let louder = {
        let volume = volume.setter();
        Callback::from(move |to| {
            keeper::set_volume(to);
            volume.set(to);
            sound::tone(to).unwrap_or_default();
        })
    };
    let patient = {
        let tenths = tenths.setter();
        Callback::from(move |to| {
            keeper::set_same_key_tenths(to);
            tenths.set(to);
        })
    };
    html! {
        <Card>
            <Steps label={key!("keeper-volume")} value={*volume} min={0} max={10} onchange={louder} />
            <Steps label={key!("keeper-same-key")} value={*tenths} min={0} max={20} onchange={patient} />
        </Card>
    }
}

#[derive(Properties, PartialEq)]
struct StepsProps {
    label: Key,
    value: u32,
    min: u32,
    max: u32,
    onchange: Callback<u32>,
}

#[component]
fn Steps(props: &StepsProps) -> Html {
    let voice = use_app().voice;
    let label = voice.say(props.label);
    html! {
        <Counter less={format!("{label} −")} more={format!("{label} +")} {label} value={props.value}
            min={props.min} max={props.max} onchange={props.onchange.clone()} />
    }
}

/// The code by which this page opens the next time.
#[component]
fn Code() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (typed, wrong, kept) = (use_state(String::new), use_state(|| false), use_state(keeper::has_code));
    let keep = {
        let (typed, wrong, kept) = (typed.clone(), wrong.setter(), kept.setter());
        Callback::from(move |()| {
            let fine = DIGITS.contains(&typed.len()) && typed.bytes().all(|letter| letter.is_ascii_digit());
            wrong.set(!fine);
            if fine {
                keeper::set_code(Some(&typed));
                typed.set(String::new());
                kept.set(true);
            }
        })
    };
    let set = typed.setter();
    html! {
        <Card>
            if !*kept {
                <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ voice.say(key!("keeper-ajar")) }</p></Notice>
            }
            <Field id="keeper-new" kind={FieldKind::Day} label={voice.say(key!("keeper-code"))}
                hint={Some(voice.say(key!("keeper-digits")))} error={wrong.then(|| voice.say(key!("keeper-digits")))}
                value={(*typed).clone()} onchange={Callback::from(move |text| set.set(text))} />
            <Button label={voice.say(key!("keeper-keep"))} onclick={keep} wide={true} />
        </Card>
    }
}
