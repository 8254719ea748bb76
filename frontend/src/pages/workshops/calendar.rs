//! The programme as a calendar: a day a row, its hours beside one another.

use crate::app::use_app;
use crate::design::link::Link;
use crate::i18n::{Key, key};
use crate::route::Route;
use plein_sens_shared::workshops::{CardView, DayView, Part};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct CalendarProps {
    pub days: Vec<DayView>,
}

/// The days, each with what is in the morning, the afternoon and the evening.
#[component]
pub fn Calendar(props: &CalendarProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let line = |card: &CardView| {
        let href = AttrValue::from(Route::Workshop { workshop: card.id.to_string() }.path());
        let off = card.is_cancelled().then(|| voice.say(key!("seats-cancelled")));
        html! {
            <li><Link {href}><b>{ voice.intl().time(card.start) }</b><bdi>{ voice.words(&card.title) }</bdi>{ for off.map(|off| html! { <small>{ " " }{ off }</small> }) }</Link></li>
        }
    };
    let part = |day: &DayView, part: Part| {
        let cards = || day.cards.iter().filter(|card| Part::of(card.start) == part);
        if cards().next().is_none() {
            return html! { <div class="calendar-part calendar-none"></div> };
        }
        html! {
            <div class="calendar-part"><h3>{ voice.say(name(part)) }</h3><ul>{ for cards().map(line) }</ul></div>
        }
    };
    let day = |day: &DayView| {
        html! {
            <section key={day.day.to_string()} class={classes!("calendar-day", day.today.then_some("calendar-today"))}>
                <h2>{ voice.intl().date(day.day) }</h2>
                { for Part::ALL.into_iter().map(|it| part(day, it)) }
            </section>
        }
    };
    html! { <div class="calendar">{ for props.days.iter().map(day) }</div> }
}

fn name(part: Part) -> Key {
    match part {
        Part::Morning => key!("part-morning"),
        Part::Afternoon => key!("part-afternoon"),
        Part::Evening => key!("part-evening"),
    }
}
