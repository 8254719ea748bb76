//! The examples worked out by hand: an invented household each, and what has to come out. The engine says at once
//! whether it does.

use super::bench::{Bench, Part};
use super::read_out::{reason, worded};
use crate::draft::aid::{ACTIVITIES, Condition, Example, HOUSINGS, list, sample};
use crate::parts::Tick;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Card, Icon, Verdict, VerdictKind};
use plein_sens_frontend::platform::clock;
use plein_sens_shared::rights::Month;
use yew::prelude::*;

/// The field in which they stand.
const FIELD: &str = "aid-examples";

/// All of them.
pub fn examples(bench: &Bench) -> Html {
    let voice = &bench.staff.voice;
    let part = Part::list(bench, FIELD, list::<Example>(bench.text(FIELD)));
    let next = Example {
        month: Month::of(clock::context().now.day).to_string(),
        yes: true,
        home: sample(false, "35", ("employed", "1200"), "", ("tenant_social", "400")),
        ..Example::default()
    };
    html! {
        <section class="stack">
            <h2>{ say!(voice, "field-aid-examples") }</h2>
            <p class="muted">{ say!(voice, "aid-examples-text") }</p>
            { for part.all().iter().enumerate().map(|(place, it)| one(bench, &part, place, it)) }
            { for bench.wrong("examples").map(|error| html! { <p class="error" role="alert">{ error }</p> }) }
            <div class="row"><Button label={say!(voice, "aid-example-more")} icon={Some(Icon::Plus)} onclick={part.more(next)} /></div>
        </section>
    }
}

fn one(bench: &Bench, part: &Part<Example>, place: usize, it: &Example) -> Html {
    let voice = &bench.staff.voice;
    let at = |slot: &str| format!("examples[{place}].{slot}");
    let line = |slot: &str, label: AttrValue, value: &str, put: fn(&mut Example, String)| {
        part.line(&at(slot), place, (label, value), put)
    };
    let home = &it.home;
    let verdicts = vec![("yes".to_owned(), say!(voice, "aid-yes")), ("no".to_owned(), say!(voice, "aid-no"))];
    let conditions = list::<Condition>(bench.text("aid-conditions"));
    let own = conditions.iter().map(|it| it.name.as_str()).chain(["validity", "children"]);
    let reasons = own.map(|name| (name.to_owned(), reason(voice, &bench.fields, name)));
    let reasons: Vec<_> = std::iter::once((String::new(), say!(voice, "aid-reason-any"))).chain(reasons).collect();
    let in_kind = bench.text("aid-gives").contains("\"kind\":\"in_kind\"");
    html! {
        <Card title={Some(say!(voice, "aid-example-title", number = place + 1, name = it.name.as_str()))}>
            { outcome(bench, place) }
            <details open={place >= bench.folded || bench.told}>
                <summary>{ say!(voice, "aid-example-open") }</summary>
                <div class="stack">
                    { line("name", say!(voice, "aid-example-name"), &it.name, |it, text| it.name = text) }
                    { line("month", say!(voice, "aid-example-month"), &it.month, |it, text| it.month = text) }
                    <div class="pair">
                        { line("age", say!(voice, "aid-home-age"), &home.age, |it, text| it.home.age = text) }
                        { part.pick(&at("activity"), place, (say!(voice, "aid-home-activity"), &home.activity), worded(voice, &ACTIVITIES, "aid-activity"), |it, word| it.home.activity = word) }
                        { line("income", say!(voice, "aid-home-income"), &home.income, |it, text| it.home.income = text) }
                        { line("earned", say!(voice, "aid-home-earned"), &home.earned, |it, text| it.home.earned = text) }
                        { line("children", say!(voice, "aid-home-children"), &home.children, |it, text| it.home.children = text) }
                        { part.pick(&at("housing"), place, (say!(voice, "aid-home-housing"), &home.housing), worded(voice, &HOUSINGS, "aid-housing"), |it, word| it.home.housing = word) }
                        { line("rent", say!(voice, "aid-home-rent"), &home.rent, |it, text| it.home.rent = text) }
                    </div>
                    <Tick label={say!(voice, "aid-home-couple")} on={home.couple} onchange={part.change(place, |it: &mut Example, on: bool| it.home.couple = on)} />
                    <div class="pair">
                        { part.pick(&at("verdict"), place, (say!(voice, "aid-expected"), if it.yes { "yes" } else { "no" }), verdicts, |it, said| it.yes = said == "yes") }
                        if it.yes && !in_kind {
                            { line("euros", say!(voice, "aid-expected-euros"), &it.euros, |it, text| it.euros = text) }
                        }
                        if !it.yes {
                            { part.pick(&at("reason"), place, (say!(voice, "aid-expected-reason"), &it.reason), reasons, |it, name| it.reason = name) }
                        }
                    </div>
                </div>
            </details>
            <Button label={say!(voice, "aid-example-drop", number = place + 1)} kind={ButtonKind::Quiet} onclick={part.without(place)} />
        </Card>
    }
}

/// Whether it comes out, as the engine says now.
fn outcome(bench: &Bench, place: usize) -> Html {
    let voice = &bench.staff.voice;
    let Some(failures) = &bench.looked.failures else {
        return html! { <p class="muted">{ say!(voice, "aid-not-tried") }</p> };
    };
    match failures.iter().find(|(failed, _)| *failed == place) {
        None => {
            html! { <div role="status"><Verdict kind={VerdictKind::Yes} label={say!(voice, "aid-comes-out")} /></div> }
        }
        Some((_, why)) => html! {
            <div role="status"><Verdict kind={VerdictKind::Check} label={say!(voice, "aid-fails")} /><p class="error">{ why }</p></div>
        },
    }
}
