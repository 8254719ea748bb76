//! What an aid gives: help in kind, or money.

use super::bench::{Bench, Part};
use super::read_out::{given, worded};
use crate::draft::aid::{GIVEN, Gives, PERS};
use crate::parts::Tick;
use crate::words::say;
use yew::prelude::*;

/// The field in which it stands.
const FIELD: &str = "aid-gives";

/// What it gives.
pub fn gives(bench: &Bench) -> Html {
    let voice = &bench.staff.voice;
    let it: Gives = serde_json::from_str(bench.text(FIELD)).unwrap_or_default();
    let part = Part::one(bench, FIELD, it.clone());
    let at = |slot: &str| format!("gives.{slot}");
    let mut kinds = worded(voice, &GIVEN, "aid-gives");
    if !it.kept.is_empty() {
        kinds.push(("price".to_owned(), say!(voice, "aid-gives-price")));
    }
    let line = |slot: &str, label: AttrValue, value: &str, put: fn(&mut Gives, String)| {
        part.line(&at(slot), 0, (label, value), put)
    };
    let rest = match it.kind.as_str() {
        "in_kind" => html! {
            <>
                { line("weeks", say!(voice, "aid-weeks"), &it.weeks, |it, text| it.weeks = text) }
                { line("percent", say!(voice, "aid-percent"), &it.percent, |it, text| it.percent = text) }
                <Tick label={say!(voice, "aid-renewable")} on={it.renewable} onchange={part.change(0, |it: &mut Gives, on: bool| it.renewable = on)} />
            </>
        },
        "money" => html! {
            <>
                { line("euros", say!(voice, "aid-euros"), &it.euros, |it, text| it.euros = text) }
                { part.pick(&at("per"), 0, (say!(voice, "aid-per"), &it.per), worded(voice, &PERS, "aid-per"), |it, per| it.per = per) }
                <p class="muted">{ say!(voice, "aid-each-child") }</p>
                { line("from_age", say!(voice, "aid-from-age"), &it.from_age, |it, text| it.from_age = text) }
                { line("to_age", say!(voice, "aid-to-age"), &it.to_age, |it, text| it.to_age = text) }
            </>
        },
        _ => html! { <p>{ given(voice, &it) }</p> },
    };
    html! {
        <section class="stack">
            <h2>{ say!(voice, "field-aid-gives") }</h2>
            { part.pick(&at("kind"), 0, (say!(voice, "aid-gives-kind"), &it.kind), kinds, |it, kind| it.kind = kind) }
            { rest }
        </section>
    }
}
