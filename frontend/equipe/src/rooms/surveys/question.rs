//! One question of the draft: its words, how it is answered, of whom it is asked, and where it stands.

use super::bench::Bench;
use crate::draft::survey::{Asked, KINDS, PICTURES, Pictured, WORDS};
use crate::parts::{Line, LineKind, Pick, Tick};
use crate::rooms::texts::write;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Icon, IconView};
use plein_sens_frontend::feedback::picture;
use plein_sens_shared::programme::MAX_CHOICES;
use yew::prelude::*;

/// The question at a place.
pub fn question(bench: &Bench, place: usize, it: &Asked) -> Html {
    let voice = &bench.staff.voice;
    let number = u32::try_from(place + 1).unwrap_or_default();
    let kinds = KINDS.iter().map(|kind| ((*kind).to_owned(), voice.named(&kind_name(kind), &[])));
    let words = bench.change(place, |it: &mut Asked, typed| write(&mut it.text, typed));
    let kind = bench.change(place, |it: &mut Asked, kind: String| {
        it.kind = kind;
        if it.is_words() {
            it.only_if.clear();
            it.among.clear();
        }
    });
    let heading = format!("question-{place}");
    html! {
        <section class="stack panel" aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ say!(voice, "survey-question", number = number) }</h2>
            if it.pair.is_empty() {
                { bench.texts(&format!("q{place}-text"), &say!(voice, "survey-words"), &it.text, bench.wrong(place, "text"), &words) }
                <Pick id={format!("q{place}-kind")} label={say!(voice, "survey-kind")} choices={kinds.collect::<Vec<_>>()} value={it.kind.clone()} onchange={kind} />
                { answers(bench, place, it) }
                { of_whom(bench, place, it) }
            } else {
                <p><b>{ it.french() }</b></p>
                <p class="muted">{ if it.after { say!(voice, "survey-side-after") } else { say!(voice, "survey-side-before") } }</p>
            }
            { for ["id", "pair", "words"].iter().filter_map(|part| bench.wrong(place, part)).map(error) }
            { moves(bench, place) }
        </section>
    }
}

/// What a kind is called.
pub fn kind_name(kind: &str) -> String {
    format!("survey-kind-{}", kind.replace('_', "-"))
}

fn error(said: AttrValue) -> Html {
    html! { <p class="error" role="alert">{ said }</p> }
}

fn answers(bench: &Bench, place: usize, it: &Asked) -> Html {
    let voice = &bench.staff.voice;
    match it.kind.as_str() {
        "number" => {
            let onchange = bench.change(place, |it: &mut Asked, text: String| it.most = text);
            html! { <Line id={format!("q{place}-most")} label={say!(voice, "survey-most")} value={it.most.clone()} {onchange} kind={LineKind::Number} error={bench.wrong(place, "most")} /> }
        }
        "choice" => {
            let used = |name: &str| it.choices.iter().any(|choice| choice.picture == name);
            let unused = PICTURES.iter().find(|(_, name)| !used(name)).map_or("other", |(_, name)| *name);
            let more = bench.change(place, move |it: &mut Asked, ()| {
                it.choices.push(Pictured { picture: unused.to_owned(), ..Pictured::default() });
            });
            html! {
                <>
                    { for it.choices.iter().enumerate().map(|(at, choice)| one_choice(bench, place, at, choice, it.choices.len())) }
                    { for bench.wrong(place, "choices").map(error) }
                    <div class="row"><Button label={say!(voice, "survey-choice-more")} icon={Some(Icon::Plus)} disabled={it.choices.len() >= MAX_CHOICES} onclick={more} /></div>
                </>
            }
        }
        WORDS => html! { <p class="muted">{ say!(voice, "survey-words-text") }</p> },
        _ => Html::default(),
    }
}

fn one_choice(bench: &Bench, place: usize, at: usize, choice: &Pictured, all: usize) -> Html {
    let voice = &bench.staff.voice;
    let number = u32::try_from(at + 1).unwrap_or_default();
    let named = |name: &str| voice.named(&format!("survey-picture-{name}"), &[]);
    let pictures = PICTURES.iter().map(|(_, name)| ((*name).to_owned(), named(name))).collect::<Vec<_>>();
    let shown = PICTURES.iter().find(|(_, name)| *name == choice.picture).map(|(shown, _)| picture(*shown));
    let change = |put: fn(&mut Pictured, String)| {
        bench.change(place, move |it: &mut Asked, text: String| {
            if let Some(choice) = it.choices.get_mut(at) {
                put(choice, text);
            }
        })
    };
    let words = bench.change(place, move |it: &mut Asked, typed| {
        if let Some(choice) = it.choices.get_mut(at) {
            write(&mut choice.text, typed);
        }
    });
    // A condition on a choice that goes, or moves, would mean another.
    let without = bench.change(place, move |it: &mut Asked, ()| drop(it.choices.remove(at)));
    html! {
        <div class="stack choice-edit">
            <div class="pair">
                <span class="picture-shown">{ for shown.map(|icon| html! { <IconView {icon} /> }) }</span>
                <Pick id={format!("q{place}-c{at}-picture")} label={say!(voice, "survey-picture", number = number)} choices={pictures} value={choice.picture.clone()}
                    onchange={change(|it, name| it.picture = name)} />
            </div>
            { bench.texts(&format!("q{place}-c{at}-text"), &say!(voice, "survey-choice", number = number), &choice.text, None, &words) }
            if all > 2 {
                <div class="row"><Button label={say!(voice, "survey-choice-less", number = number)} kind={ButtonKind::Quiet} onclick={without} /></div>
            }
        </div>
    }
}

/// Of everybody, or of who has given an answer to a question before it.
fn of_whom(bench: &Bench, place: usize, it: &Asked) -> Html {
    // Whoever wants to write may.
    if it.is_words() {
        return Html::default();
    }
    let voice = &bench.staff.voice;
    let before = &bench.questions[..place];
    let could = before.iter().enumerate().filter(|(_, it)| it.kind != "number" && !it.is_words() && it.pair.is_empty());
    let named = |(at, other): (usize, &Asked)| {
        let number = u32::try_from(at + 1).unwrap_or_default();
        (other.id.clone(), say!(voice, "survey-only-if", number = number, text = other.french()))
    };
    let choices: Vec<_> =
        std::iter::once((String::new(), say!(voice, "survey-everybody"))).chain(could.map(named)).collect();
    if choices.len() == 1 && it.only_if.is_empty() {
        return Html::default();
    }
    let onchange = bench.change(place, |it: &mut Asked, id: String| {
        it.only_if = id;
        it.among.clear();
    });
    let depends = before.iter().find(|other| other.id == it.only_if);
    let answers = depends.map(|other| values(bench, other)).unwrap_or_default();
    let tick = |(value, label): (u32, AttrValue)| {
        let onchange = bench.change(place, move |it: &mut Asked, on: bool| {
            it.among.retain(|held| *held != value);
            if on {
                it.among.push(value);
                it.among.sort_unstable();
            }
        });
        html! { <Tick {label} on={it.among.contains(&value)} {onchange} /> }
    };
    html! {
        <>
            <Pick id={format!("q{place}-only-if")} label={say!(voice, "survey-of-whom")} {choices} value={it.only_if.clone()} {onchange} error={bench.wrong(place, "only_if")} />
            if !answers.is_empty() {
                <div class="ticks" role="group" aria-label={say!(voice, "survey-among")}>{ for answers.into_iter().map(tick) }</div>
            }
        </>
    }
}

/// The answers that a question can have, each with its words.
pub fn values(bench: &Bench, it: &Asked) -> Vec<(u32, AttrValue)> {
    let voice = &bench.staff.voice;
    match it.kind.as_str() {
        "yes_no" => vec![(1, say!(voice, "yes")), (0, say!(voice, "no"))],
        "choice" => {
            let text = |it: &Pictured| AttrValue::from(it.text.get("fr").cloned().unwrap_or_default());
            (0..).zip(&it.choices).map(|(place, it)| (place, text(it))).collect()
        }
        _ => (1..=5).map(|face| (face, voice.named(&format!("face-{face}"), &[]))).collect(),
    }
}

fn moves(bench: &Bench, place: usize) -> Html {
    let voice = &bench.staff.voice;
    let number = u32::try_from(place + 1).unwrap_or_default();
    let last = bench.questions.len() - 1;
    let swap = |with: usize| {
        let bench = bench.clone();
        Callback::from(move |()| {
            let mut all = (*bench.questions).clone();
            all.swap(place, with);
            bench.put(&all);
        })
    };
    let without = {
        let bench = bench.clone();
        Callback::from(move |()| {
            let mut all = (*bench.questions).clone();
            all.remove(place);
            bench.put(&all);
        })
    };
    html! {
        <div class="row">
            if place > 0 {
                <Button label={say!(voice, "survey-up", number = number)} kind={ButtonKind::Quiet} onclick={swap(place - 1)} />
            }
            if place < last {
                <Button label={say!(voice, "survey-down", number = number)} kind={ButtonKind::Quiet} onclick={swap(place + 1)} />
            }
            <Button label={say!(voice, "survey-without", number = number)} kind={ButtonKind::Quiet} onclick={without} />
        </div>
    }
}
