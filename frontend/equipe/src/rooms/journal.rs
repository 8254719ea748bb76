//! Who did what.

use super::subject::subject;
use super::use_asked;
use crate::app::use_staff;
use crate::parts::{Listing, Row};
use crate::words::{moment, say};
use plein_sens_frontend::design::{Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::page;
use plein_sens_shared::office::{Trace, Traces};
use yew::prelude::*;

/// The room.
#[component]
pub fn Journal() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-journal"));
    let asked = use_asked::<Traces>("traces");
    let row = |trace: &Trace| {
        let when = moment(voice, trace.at_ms);
        let name = format!("deed-{}", trace.deed.replace('_', "-"));
        let deed = voice.named(&name, &[]);
        // A deed that this version has no words for is said as it was written.
        let deed = if deed == name { trace.deed.clone().into() } else { deed };
        let about = subject(voice, &staff.office.state(), trace);
        let words = format!("{deed} {about} {} {} {} {when}", trace.subject, trace.by, trace.reason);
        let shown = html! {
            <div class="line">
                <span class="when">{ when }</span>
                <span class="what"><b>{ deed }</b><small>{ about }</small>
                    if !trace.reason.is_empty() { <small>{ say!(voice, "journal-reason", reason = trace.reason.as_str()) }</small> }
                </span>
                <span class="how">{ &trace.by }</span>
            </div>
        };
        Row { key: trace.n.to_string(), words, group: None, shown }
    };
    let held = asked.held.as_deref();
    let rows: Vec<Row> = held.map(|traces| traces.rows.iter().map(row).collect()).unwrap_or_default();
    let empty = if held.is_some() { say!(voice, "journal-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-journal"))}>
            { asked.complaint(&staff) }
            { for held.map(|traces| if traces.whole {
                html! { <p class="muted">{ say!(voice, "journal-whole") }</p> }
            } else {
                html! { <Notice tone={NoticeTone::Wrong}><p>{ say!(voice, "journal-broken") }</p></Notice> }
            }) }
            <Listing voice={voice.clone()} id="journal-search" label={say!(voice, "room-journal")} {empty} {rows} />
        </Screen>
    }
}
