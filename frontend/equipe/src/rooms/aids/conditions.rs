//! The conditions of an aid: all of them have to be met. Each is chosen, and says in the town's words whether it is met.

use super::bench::{Bench, Part};
use super::read_out::{name_of, sentence, worded};
use crate::draft::aid::{ACTIVITIES, Condition, DISABILITIES, HOUSINGS, IS, KINDS, OF, SCHOOLS, Shape, list};
use crate::parts::Tick;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Card, Icon};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::aids;
use yew::prelude::*;

/// The field in which they stand.
const FIELD: &str = "aid-conditions";

/// All of them.
pub fn conditions(bench: &Bench) -> Html {
    let voice = &bench.staff.voice;
    let part = Part::list(bench, FIELD, list::<Condition>(bench.text(FIELD)));
    let next = Condition {
        name: free_name(part.all(), KINDS[1]),
        kind: KINDS[1].to_owned(),
        of: OF[0].to_owned(),
        is: IS[0].to_owned(),
        ..Condition::default()
    };
    html! {
        <section class="stack">
            <h2>{ say!(voice, "field-aid-conditions") }</h2>
            <p class="muted">{ say!(voice, "aid-conditions-text") }</p>
            { for part.all().iter().enumerate().map(|(place, it)| one(bench, &part, place, it)) }
            <div class="row"><Button label={say!(voice, "aid-condition-more")} icon={Some(Icon::Plus)} onclick={part.more(next)} /></div>
        </section>
    }
}

/// A name that no other condition has: examples name a condition by it.
fn free_name(others: &[Condition], kind: &str) -> String {
    let name = kind.replace('_', "-");
    let mut names = std::iter::once(name.clone()).chain((2..).map(|number| format!("{name}-{number}")));
    names.find(|name| others.iter().all(|other| other.name != *name)).unwrap_or(name)
}

fn one(bench: &Bench, part: &Part<Condition>, place: usize, it: &Condition) -> Html {
    let voice = &bench.staff.voice;
    let at = |slot: &str| format!("conditions[{place}].{slot}");
    let title = say!(voice, "aid-condition-title", number = place + 1, about = name_of(voice, &it.kind).as_str());
    let what = match it.shape() {
        Shape::Kept => html! { <p>{ sentence(voice, bench.names.as_ref(), it) }</p> },
        _ => chosen(bench, part, place, it),
    };
    let hint = match it.shape() {
        Shape::Euros | Shape::Number => Some(say!(voice, "aid-figures", figures = figures(it).join(", "))),
        _ => None,
    };
    html! {
        <Card title={Some(title)}>
            { what }
            { for hint.iter().map(|hint| html! { <p class="muted">{ hint }</p> }) }
            { part.long(&at("met"), place, (say!(voice, "aid-met"), &it.met), |it, text| it.met = text) }
            { part.long(&at("not_met"), place, (say!(voice, "aid-not-met"), &it.not_met), |it, text| it.not_met = text) }
            <Button label={say!(voice, "aid-condition-drop", number = place + 1)} kind={ButtonKind::Quiet} onclick={part.without(place)} />
        </Card>
    }
}

/// The figures that its sentences may show, as they are written there.
fn figures(it: &Condition) -> Vec<String> {
    let own = match it.kind.as_str() {
        "quotient_familial" => "quotient",
        "reste_a_vivre" => "rest",
        "monthly_resources" => "resources",
        "children" => "children",
        "people" => "people",
        "age" if ["applicant", "youngest_child"].contains(&it.of.as_str()) => "age",
        _ => "",
    };
    let bounds: &[&str] = match it.is.as_str() {
        "at_least" | "more_than" => &["minimum"],
        "between" => &["minimum", "maximum"],
        _ => &["maximum"],
    };
    let names = std::iter::once(&own).chain(bounds).filter(|name| !name.is_empty());
    names.map(|name| format!("{{ ${name} }}")).collect()
}

/// What is chosen and typed.
fn chosen(bench: &Bench, part: &Part<Condition>, place: usize, it: &Condition) -> Html {
    let voice = &bench.staff.voice;
    let at = |slot: &str| format!("conditions[{place}].{slot}");
    let numbers = matches!(it.shape(), Shape::Euros | Shape::Number);
    let unit = if it.shape() == Shape::Euros { say!(voice, "aid-bound-euros") } else { say!(voice, "aid-bound") };
    let kinds = worded(voice, &KINDS, "aid-about");
    let others = part.all().to_vec();
    let about = part.change(place, move |it: &mut Condition, kind: String| {
        // What examples call it stays while it is about the same thing.
        it.name = free_name(&others, &kind);
        it.kind = kind;
        it.among.clear();
    });
    let pick = html! {
        <crate::parts::Pick id={format!("field-conditions-{place}--kind")} label={say!(voice, "aid-about")} choices={kinds}
            value={it.kind.clone()} error={bench.wrong(&at("kind"))} onchange={about} />
    };
    html! {
        <>
            { pick }
            if it.asks_of() {
                { part.pick(&at("of"), place, (say!(voice, "aid-of"), &it.of), worded(voice, &OF, "aid-of"), |it, of| it.of = of) }
            }
            if it.kind == "children" {
                { part.line(&at("from_age"), place, (say!(voice, "aid-from-age"), &it.from_age), |it, text| it.from_age = text) }
                { part.line(&at("to_age"), place, (say!(voice, "aid-to-age"), &it.to_age), |it, text| it.to_age = text) }
            }
            if numbers {
                { part.pick(&at("is"), place, (say!(voice, "aid-is"), &it.is), worded(voice, &IS, "aid-is"), |it, is| it.is = is) }
                { part.line(&at("from"), place, (unit, &it.from), |it, text| it.from = text) }
                if it.is == "between" {
                    { part.line(&at("to"), place, (say!(voice, "aid-bound-to"), &it.to), |it, text| it.to = text) }
                }
            }
            if it.shape() == Shape::Rate {
                { part.pick(&at("among"), place, (say!(voice, "aid-rate"), it.among.first().map_or("", String::as_str)), worded(voice, &DISABILITIES, "aid-rate"), |it, rate| it.among = vec![rate]) }
            }
            if it.shape() == Shape::Among {
                { ticks(bench, part, place, it) }
            }
        </>
    }
}

/// What can be ticked, each with its words.
pub fn words_of(voice: &Voice, names: Option<&Voice>, kind: &str) -> Vec<(String, AttrValue)> {
    let (words, prefix): (&[&str], &str) = match kind {
        "housing" => (&HOUSINGS, "aid-housing"),
        "activity" => (&ACTIVITIES, "aid-activity"),
        "school_of_a_child" => (&SCHOOLS, "aid-school"),
        _ => {
            let right = |name: &&str| {
                let said =
                    names.map_or_else(|| (*name).into(), |names| names.named(&format!("right-{name}-name"), &[]));
                ((*name).to_owned(), said)
            };
            return aids::NAMES.iter().filter(|name| **name != aids::OF_THE_TOWN).map(right).collect();
        }
    };
    worded(voice, words, prefix)
}

fn ticks(bench: &Bench, part: &Part<Condition>, place: usize, it: &Condition) -> Html {
    let voice = &bench.staff.voice;
    let one = |(word, label): (String, AttrValue)| {
        let on = it.among.contains(&word);
        let onchange = part.change(place, move |it: &mut Condition, on: bool| {
            it.among.retain(|known| *known != word);
            it.among.extend(on.then(|| word.clone()));
        });
        html! { <Tick {label} {on} {onchange} /> }
    };
    let words = words_of(voice, bench.names.as_ref(), &it.kind);
    html! {
        <>
            <div class="ticks" role="group" aria-label={say!(voice, "aid-among")}>{ for words.into_iter().map(one) }</div>
            { for bench.wrong(&format!("conditions[{place}].among")).map(|error| html! { <p class="error" role="alert">{ error }</p> }) }
        </>
    }
}
