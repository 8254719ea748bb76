//! On the home screen of a phone that keeps a visit: the way back to it, which says when something is new.

use crate::design::{ButtonLink, Icon};
use crate::pages::rights::door::{Desk, use_door};
use crate::pages::rights::words::tell;
use crate::platform::kept_answers;
use crate::route::Route;
use plein_sens_shared::rights::kept::{Kept, found};
use yew::prelude::*;

/// The way back; nothing where nothing is kept.
#[component]
pub fn Recheck() -> Html {
    match kept_answers::kept() {
        Some(kept) => html! { <Again {kept} /> },
        None => Html::default(),
    }
}

#[derive(Properties, PartialEq)]
struct AgainProps {
    kept: Kept,
}

/// Looks again with the engine of today. It is drawn when that has come.
#[component]
fn Again(props: &AgainProps) -> Html {
    let (door, _) = use_door();
    let news = use_memo((props.kept.clone(), door.clone()), |(kept, door)| Some(news(door.desk()?, kept)));
    let (Some(desk), Some(news)) = (door.desk(), *news) else { return Html::default() };
    let voice = &desk.voice;
    let label = match news {
        News::New(count) => tell!(voice, "since-new", count = count),
        News::Changed => tell!(voice, "since-changed"),
        News::Nothing => tell!(voice, "keep-look"),
    };
    html! { <ButtonLink {label} href={Route::Results.path()} icon={Some(Icon::HandCoins)} wide={true} /> }
}

/// What there is to say of a visit that is not opened yet.
#[derive(Clone, Copy, PartialEq)]
enum News {
    /// So many new rights.
    New(usize),
    /// Amounts or aids are others; what that means stands behind a code.
    Changed,
    Nothing,
}

fn news(desk: &Desk, kept: &Kept) -> News {
    match kept {
        Kept::Open(visit) => {
            let results = desk.engine.results(&visit.answers, &desk.month);
            let aids = desk.engine.local(&visit.answers, &desk.month, &desk.aids);
            let (Ok(results), Ok(aids)) = (results, aids) else { return News::Nothing };
            match visit.since(&found(&results, &aids)).new.len() {
                0 => News::Nothing,
                count => News::New(count),
            }
        }
        Kept::Sealed { basis, .. } => match desk.engine.basis(&desk.month, &desk.aids) {
            Ok(now) if now != *basis => News::Changed,
            _ => News::Nothing,
        },
    }
}
