//! The programme of the hour on a big screen: what is on, and what comes next; silent, and readable at ten metres.

use crate::app::{App, use_app};
use crate::i18n::{Key, key};
use crate::pages::workshops::seats_line;
use crate::platform::{clock, net, page};
use plein_sens_shared::day::Moment;
use plein_sens_shared::workshops::{CardView, hour};
use yew::prelude::*;

/// How often it looks at the clock, in milliseconds.
const AGAIN_MS: u32 = 20_000;

/// The screen.
#[component]
pub fn Hour() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let now = use_state_eq(|| clock::context().now);
    {
        let now = now.setter();
        use_effect_with((), move |()| {
            let here = std::rc::Rc::new(());
            let looked_at = std::rc::Rc::downgrade(&here);
            wasm_bindgen_futures::spawn_local(async move {
                while looked_at.upgrade().is_some() {
                    now.set(clock::context().now);
                    net::wait(AGAIN_MS).await;
                }
            });
            move || drop(here)
        });
    }
    let title = voice.say(key!("board-programme"));
    page::set_title(&title);
    let view = hour(&app.store.state(), *now);
    let is_empty = view.on.is_empty() && view.next.is_empty();
    html! {
        <main id="main" tabindex="-1" class="board hour">
            <h1>{ title }</h1>
            { part(&app, key!("board-on"), &view.on, *now) }
            { part(&app, key!("board-next"), &view.next, *now) }
            if is_empty {
                <p>{ voice.say(key!("board-quiet")) }</p>
            }
        </main>
    }
}

fn part(app: &App, name: Key, cards: &[CardView], now: Moment) -> Html {
    let voice = &app.voice;
    if cards.is_empty() {
        return Html::default();
    }
    let line = |card: &CardView| {
        let time = voice.intl().time(if card.begun { card.end } else { card.start });
        let time = if card.begun { voice.tell(key!("board-until"), &[("time", time.into())]) } else { time.into() };
        html! {
            <li key={card.id.as_str()}>
                <span class="when">
                    if card.day != now.day {
                        <small>{ voice.intl().weekday(card.day) }</small>
                    }
                    { time }
                </span>
                <span class="what">{ voice.words(&card.title) }</span>
                <span class="where">{ voice.words(&card.place) }</span>
                if !card.begun {
                    <span class="seats">{ seats_line(app, card) }</span>
                }
            </li>
        }
    };
    html! {
        <section>
            <h2>{ voice.say(name) }</h2>
            <ul>{ for cards.iter().map(line) }</ul>
        </section>
    }
}
