//! When a place is open: one sentence for now, the days to come below it, and a way on where it is closed.

use super::words::tell;
use crate::app::{App, use_app};
use crate::design::{ButtonLink, Icon, Verdict as Mark, VerdictKind};
use crate::i18n::Voice;
use crate::pages::directory::entry;
use crate::platform::clock;
use crate::platform::engine::Engine;
use crate::route::Route;
use plein_sens_shared::day::Moment;
use plein_sens_shared::hours::{DayView, HoursView};
use yew::prelude::*;

/// When a place is open: as the town's directory says it, or else as it came with the rights.
pub fn of_place(app: &App, engine: &Engine, place: &str) -> Option<HoursView> {
    let now = clock::context().now;
    let listed = entry(app, place).and_then(|entry| engine.structure(&entry, now)?.hours);
    listed.or_else(|| engine.hours(place, now))
}

#[derive(Properties, PartialEq)]
pub struct HoursProps {
    /// A voice that knows the words of the rights.
    pub voice: Voice,
    pub view: HoursView,
}

/// The hours of a place on the card of a right.
#[component]
pub fn Hours(props: &HoursProps) -> Html {
    let app = use_app();
    let (voice, view) = (&props.voice, &props.view);
    let kind = if view.open_until.is_some() { VerdictKind::Yes } else { VerdictKind::Waiting };
    html! {
        <div class="stack hours">
            <Mark {kind} label={standing(voice, view, clock::context().now)} />
            // Who comes to a closed door has something in hand meanwhile.
            if view.open_until.is_none() && !app.answers.is_empty() {
                <p>{ tell!(voice, "hours-meanwhile") }</p>
                <ButtonLink label={tell!(voice, "ticket-title")} href={Route::TakeHome.path()} icon={Some(Icon::QrCode)} wide={true} />
            }
            <details>
                <summary>{ tell!(voice, "hours-days") }</summary>
                { days(voice, view) }
            </details>
        </div>
    }
}

/// “Ouvert maintenant, jusqu’à 17 h.”
pub fn standing(voice: &Voice, view: &HoursView, now: Moment) -> AttrValue {
    let time = |time| voice.intl().time(time);
    match (view.open_until, view.opens) {
        (Some(until), _) => tell!(voice, "hours-open", time = time(until)),
        (None, Some(opens)) if opens.day == now.day => tell!(voice, "hours-opens-today", time = time(opens.time)),
        (None, Some(opens)) => tell!(voice, "hours-opens", day = voice.intl().date(opens.day), time = time(opens.time)),
        (None, None) => tell!(voice, "hours-shut"),
    }
}

/// The days to come, one a line; what is invented says so.
pub fn days(voice: &Voice, view: &HoursView) -> Html {
    let line = |it: &DayView| {
        let spans = it.spans.iter().map(|(from, until)| {
            let (from, until) = (voice.intl().time(*from), voice.intl().time(*until));
            tell!(voice, "hours-span", from = from, until = until)
        });
        // Each by itself, so that a script read from the right sets them in its own order.
        let spans = spans
            .reduce(|before, span| tell!(voice, "hours-spans", before = before.as_str(), span = span.as_str()))
            .unwrap_or_else(|| tell!(voice, "hours-closed"));
        html! { <li>{ tell!(voice, "hours-day", day = voice.intl().date(it.day), spans = spans.as_str()) }</li> }
    };
    html! {
        <>
            <ul>{ for view.days.iter().map(line) }</ul>
            if view.is_demo {
                <p class="muted">{ tell!(voice, "hours-demo") }</p>
            }
        </>
    }
}
