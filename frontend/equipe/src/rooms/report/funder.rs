//! The same figures under the headings of the form by which associations account for a subsidy (Cerfa 15059): what can be counted is
//! there, and what a person must write is marked. No sum of money is known here, so none is filled in.

use super::{ToWrite, came, source};
use crate::app::use_staff;
use crate::rooms::walks::{self, Walked};
use crate::words::say;
use plein_sens_shared::insights::flow::reports as flows;
use plein_sens_shared::insights::report::Sum;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct FunderProps {
    pub sum: Sum,
    pub walked: Walked,
}

/// The part of the report.
#[component]
pub fn Funder(props: &FunderProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let state = staff.office.state();
    let reports = flows(&props.walked.flow);
    let places: std::collections::BTreeSet<String> =
        state.programme.workshops.values().map(|it| voice.words(&it.place).to_string()).collect();
    let dates = state.programme.occasion.as_ref().map(|it| {
        say!(
            voice,
            "report-days",
            from = voice.intl().date(it.first_day),
            to = voice.intl().date(it.last_day()),
            year = it.last_day().parts().0.to_string()
        )
    });
    html! {
        <section class="stack funder" aria-labelledby="report-funder">
            <h2 id="report-funder">{ say!(voice, "funder-title") }</h2>
            <p>{ say!(voice, "funder-text") }</p>
            <h3>{ say!(voice, "funder-quality") }</h3>
            <ToWrite id="funder-done" label={say!(voice, "funder-done")} />
            <h4>{ say!(voice, "funder-people") }</h4>
            <p>{ say!(voice, "funder-registered", count = props.sum.registered) }</p>
            <p>{ came(&staff, &props.sum) }</p>
            { source(&staff, "source-books") }
            { for reports.values().map(|report| html! { <p>{ walks::people(&staff, report) }</p> }) }
            if !reports.is_empty() {
                { source(&staff, "source-trail") }
            }
            <p>{ say!(voice, "funder-twice") }</p>
            <ToWrite id="funder-publics" label={say!(voice, "funder-publics")} />
            <h4>{ say!(voice, "funder-where") }</h4>
            <p>{ for dates.map(|dates| format!("{dates}. ")) }{ places.into_iter().collect::<Vec<_>>().join(" · ") }</p>
            { source(&staff, "source-programme") }
            <ToWrite id="funder-aims" label={say!(voice, "funder-aims")} />
            <h3>{ say!(voice, "funder-money") }</h3>
            <ToWrite id="funder-costs" label={say!(voice, "funder-costs")} />
            <ToWrite id="funder-given" label={say!(voice, "funder-given")} />
            <ToWrite id="funder-remarks" label={say!(voice, "funder-remarks")} />
        </section>
    }
}
