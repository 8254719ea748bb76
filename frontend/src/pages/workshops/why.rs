//! “Why not me?”: what decided on a booking, in plain words, and what comes next.

use crate::app::use_app;
use crate::design::Card;
use crate::i18n::{Voice, key};
use crate::platform::clock;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::day::Moment;
use plein_sens_shared::workshops::reason::{Explained, Reason};
use plein_sens_shared::workshops::{NextView, why};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WhyProps {
    /// Which booking.
    pub booking: BookingId,
}

/// Why a booking stands where it does; nothing while nothing is known.
#[component]
pub fn Why(props: &WhyProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let view = why(&app.store.state(), &props.booking);
    let Some(view) = view else { return Html::default() };
    html! {
        <Card title={Some(voice.say(key!("why-title")))}>
            <ol class="reasons">
                { for view.steps.iter().map(|step| told(voice, step)) }
            </ol>
            { for view.next.iter().map(|next| coming(voice, next)) }
        </Card>
    }
}

fn told(voice: &Voice, step: &Explained) -> Html {
    let text = match step.reason {
        Reason::SeatsFree { free } => voice.tell(key!("why-seats-free"), &[("free", free.into())]),
        Reason::Behind { free, parties, people } => {
            let args = [("parties", parties.into()), ("people", people.into()), ("free", free.into())];
            voice.tell(key!("why-behind"), &args)
        }
        Reason::TooFew { free } => voice.tell(key!("why-too-few"), &[("free", free.into())]),
        Reason::InTurn { free } => voice.tell(key!("why-in-turn"), &[("free", free.into())]),
        Reason::OfferedOn { free, parties } => {
            voice.tell(key!("why-offered-on"), &[("free", free.into()), ("parties", parties.into())])
        }
        Reason::FromLease => voice.say(key!("why-from-lease")),
        Reason::LeaseOver => voice.say(key!("why-lease-over")),
        Reason::Passed { free } => voice.tell(key!("why-passed"), &[("free", free.into())]),
    };
    html! { <li><span class="muted">{ at(voice, clock::local(step.at_ms)) }</span><br />{ text }</li> }
}

fn coming(voice: &Voice, next: &NextView) -> Html {
    let now = voice.tell(key!("why-now"), &[("free", next.free.into()), ("people", next.people.into())]);
    let rule = if next.place == 1 { key!("why-first") } else { key!("why-later") };
    let deadline = |moment: Moment| voice.tell(key!("why-deadline"), &[("when", at(voice, moment).as_str().into())]);
    html! {
        <>
            <p><b>{ now }</b></p>
            <p>{ voice.say(rule) }</p>
            { for next.offers_on.map(|moment| html! { <p>{ deadline(moment) }</p> }) }
        </>
    }
}

fn at(voice: &Voice, moment: Moment) -> AttrValue {
    let (day, time) = (voice.intl().date(moment.day), voice.intl().time(moment.time));
    voice.tell(key!("when"), &[("day", day.into()), ("time", time.into())])
}
