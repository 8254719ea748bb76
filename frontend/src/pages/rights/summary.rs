//! All answers, to look over and to correct one.

use super::door::{closed, use_door};
use super::questions::ANSWERED;
use super::words::tell;
use super::{said, whose};
use crate::app::use_app;
use crate::design::{ButtonKind, ButtonLink, Card, Screen};
use crate::i18n::key;
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::see::SummaryView;
use yew::prelude::*;

/// The list.
#[component]
pub fn Summary() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let back = Some((app.voice.say(key!("back-results")), AttrValue::from(Route::Results.path())));
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("results-title")), &door, &knock) };
    let voice = &desk.voice;
    let title = tell!(voice, "summary-title");
    page::set_title(&title);
    let answers = desk.engine.summary(&app.answers);
    if answers.is_empty() {
        return html! {
            <Screen title={Some(title)} {back}>
                <p class="lead">{ voice.say(key!("results-empty")) }</p>
                <ButtonLink label={voice.say(key!("results-begin"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            </Screen>
        };
    }
    let one = |view: &SummaryView| {
        let href = format!("{}#{ANSWERED}{}", Route::Questions.path(), view.item);
        html! {
            <Card title={Some(said(voice, &view.said))} href={Some(AttrValue::from(href))}>
                <p>{ voice.named(&view.text, &[]) }{ for whose(voice, view.who).map(|who| html! { <>{ " " }<span class="muted">{ who }</span></> }) }</p>
            </Card>
        }
    };
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ tell!(voice, "summary-lead") }</p>
            <div class="stack">{ for answers.iter().map(one) }</div>
            <p class="muted">{ voice.say(key!("rights-private")) }</p>
        </Screen>
    }
}
