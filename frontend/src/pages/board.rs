//! Big screens: one chart, readable at ten metres, never a name. The trail's passages are followed live; other charts
//! are computed and protected by the server.

use crate::app::use_app;
use crate::design::{BarRow, Bars, ButtonKind, ButtonLink, Notice, NoticeTone};
use crate::i18n::key;
use crate::pages::words::shape;
use crate::platform::{net, page};
use crate::route::Route;
use plein_sens_shared::insights::{Bar, Drawing, Subject, passages};
use plein_sens_shared::trail::plate;
use plein_sens_shared::written;
use yew::prelude::*;

/// How often a chart that the server computes is asked for, in milliseconds.
const AGAIN_MS: u32 = 15_000;
/// The chart whose figures are public and live.
const LIVE: &str = "parcours";

#[derive(Properties, PartialEq)]
pub struct BoardProps {
    /// Which chart.
    pub name: AttrValue,
}

/// One chart on the wall.
#[component]
pub fn Board(props: &BoardProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let fetched = use_state(|| None::<Drawing>);
    let live = props.name == LIVE;
    let board = plate(&app.store.state(), None).map(|plate| plate.board).filter(|_| live);
    {
        let store = app.store.clone();
        use_effect_with(board, move |board| {
            if let Some(board) = board {
                store.follow(board.clone());
            }
        });
        let fetched = fetched.setter();
        use_effect_with(props.name.clone(), move |name| {
            let here = std::rc::Rc::new(());
            let looked_at = std::rc::Rc::downgrade(&here);
            let path = format!("/api/insights/{name}");
            wasm_bindgen_futures::spawn_local(async move {
                while !live && looked_at.upgrade().is_some() {
                    if let Some(drawing) = net::get(&path).await.and_then(|json| written::parse(&json)) {
                        fetched.set(Some(drawing));
                    }
                    net::wait(AGAIN_MS).await;
                }
            });
            move || drop(here)
        });
    }
    // This chart alone, and not by its name: the others are the server's to draw, and no part of this program.
    let drawing = if live { Some(passages::draw(&app.store.state())) } else { (*fetched).clone() };
    let Some(title) = voice.maybe(&format!("chart-{}", props.name)) else {
        page::set_title(&voice.say(key!("board-unknown")));
        return html! {
            <main id="main" tabindex="-1" class="board">
                <h1>{ voice.say(key!("board-unknown")) }</h1>
                <ButtonLink label={voice.say(key!("not-found-home"))} href={Route::Home.path()} kind={ButtonKind::Main} />
            </main>
        };
    };
    page::set_title(&title);
    let row = |bar: &Bar| {
        let sense = match &bar.subject {
            Subject::Stop { sense, .. } => Some(shape(*sense)),
            _ => None,
        };
        let note = match (bar.value, bar.out_of) {
            (None, _) => Some(voice.say(key!("board-protected"))),
            (Some(_), Some(all)) => Some(voice.tell(key!("board-out-of"), &[("all", all.into())])),
            (Some(_), None) => None,
        };
        BarRow {
            label: voice.words(&bar.label),
            value: bar.value.unwrap_or(0),
            sense,
            note,
            shown: bar.value.is_some(),
        }
    };
    html! {
        <main id="main" tabindex="-1" class="board">
            if let Some(drawing) = drawing {
                <Bars {title} rows={drawing.bars.iter().map(row).collect::<Vec<_>>()} />
            } else {
                <h1>{ title }</h1>
                <Notice tone={NoticeTone::Info}><p>{ voice.say(key!("board-waiting")) }</p></Notice>
            }
        </main>
    }
}
