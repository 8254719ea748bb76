//! What is kept here: in plain words, what still waits and what was refused; try again, take it along, be helped.

use crate::app::{App, use_app};
use crate::design::{Button, ButtonKind, Card, Live, Notice, NoticeTone, Screen, Verdict, VerdictKind};
use crate::i18n::key;
use crate::pages::words;
use crate::platform::page;
use crate::route::Route;
use crate::store::{Link, Trouble};
use plein_sens_shared::command::Command;
use plein_sens_shared::replica::{Pending, Stage};
use yew::prelude::*;

/// The list of what this device keeps.
#[component]
pub fn Kept() -> Html {
    let app = use_app();
    let voice = &app.voice;
    page::set_title(&voice.say(key!("kept-title")));
    let rows: Vec<Pending> = app.store.replica().outbox().iter().filter(|pending| pending.shown).cloned().collect();
    let retry = {
        let store = app.store.clone();
        Callback::from(move |()| store.sync())
    };
    let export = {
        let rows: Vec<String> = rows.iter().map(|pending| pending.envelope.body.clone()).collect();
        Callback::from(move |()| {
            let text = format!("[\n{}\n]\n", rows.join(",\n"));
            // A browser that refuses downloads says so itself.
            page::download("plein-sens.json", &text).unwrap_or_default();
        })
    };
    let action = (!rows.is_empty()).then(|| {
        html! { <Button label={voice.say(key!("kept-retry"))} kind={ButtonKind::Main} onclick={retry} wide={true} /> }
    });
    html! {
        <Screen title={Some(voice.say(key!("kept-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))} {action}>
            if let Some(error) = app.store.disk_trouble() {
                <Notice tone={NoticeTone::Wrong} live={Live::Polite}>
                    <p>{ words::trouble(voice, &Trouble::Disk(error.clone())) }</p>
                    // For whoever helps: what the browser itself said, in its own language.
                    <p class="muted" lang="en">{ error.0 }</p>
                </Notice>
            }
            <p class="lead" role="status">{ voice.say(match app.store.link() {
                Link::Untried => key!("link-untried"),
                Link::Connected => key!("link-connected"),
                Link::Offline => key!("link-offline"),
                Link::Outdated => key!("strip-outdated"),
                Link::Troubled => key!("strip-troubled"),
            }) }</p>
            if rows.is_empty() {
                <Notice tone={NoticeTone::Yes}><p>{ voice.say(key!("kept-nothing")) }</p></Notice>
            } else {
                { for rows.iter().map(|pending| row(&app, pending)) }
                <Button label={voice.say(key!("kept-export"))} onclick={export} wide={true} />
            }
        </Screen>
    }
}

fn row(app: &App, pending: &Pending) -> Html {
    let voice = &app.voice;
    let (kind, stage) = match &pending.stage {
        Stage::Kept => (VerdictKind::Waiting, voice.say(key!("stage-kept"))),
        Stage::Received => (VerdictKind::Yes, voice.say(key!("stage-received"))),
        Stage::Refused { refusal } => (VerdictKind::No, words::refusal(voice, refusal)),
        Stage::Unreadable => (VerdictKind::No, voice.say(key!("stage-unreadable"))),
    };
    let read = matches!(pending.stage, Stage::Refused { .. } | Stage::Unreadable);
    let put_away = {
        let (store, intent) = (app.store.clone(), pending.envelope.intent.clone());
        Callback::from(move |()| store.put_away(intent.clone()))
    };
    html! {
        <Card key={pending.envelope.intent.as_str()} title={Some(what(app, pending.command().as_ref()))}>
            <Verdict {kind} label={stage} />
            if read {
                <Button label={voice.say(key!("kept-put-away"))} onclick={put_away} />
            }
        </Card>
    }
}

/// A tap in plain words.
fn what(app: &App, command: Option<&Command>) -> AttrValue {
    let (voice, state) = (&app.voice, app.store.state());
    match command {
        Some(Command::SignUp(command)) => {
            let workshop = state.programme.workshops.get(&command.workshop);
            let title = workshop.map(|workshop| voice.words(&workshop.title)).unwrap_or_default();
            let people = u32::from(command.adults) + u32::from(command.children);
            voice.tell(key!("kept-sign-up"), &[("title", title.as_str().into()), ("count", people.into())])
        }
        Some(Command::Withdraw(_)) => voice.say(key!("kept-withdraw")),
        Some(Command::CheckIn(command)) => {
            let stop = state.programme.stop(&command.stop).map(|(_, stop)| words::sense(voice, stop.sense));
            voice.tell(key!("kept-check-in"), &[("stop", stop.unwrap_or_default().as_str().into())])
        }
        Some(Command::AnswerSurvey(_)) => voice.say(key!("kept-survey")),
        // A command without words of its own here, or one of another version: adding one must not wait for this page.
        Some(_) | None => voice.say(key!("kept-other")),
    }
}
