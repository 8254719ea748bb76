//! What is kept here: in plain words, what still waits and what was refused; try again, take it along, be helped.

use crate::app::{App, use_app};
use crate::design::{Button, ButtonKind, Card, Live, Notice, NoticeTone, Screen, Verdict, VerdictKind};
use crate::i18n::{Voice, key};
use crate::pages::words;
use crate::platform::{clock, page, storage};
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
        let store = app.store.clone();
        Callback::from(move |()| {
            // A browser that refuses downloads says so itself.
            page::download("plein-sens.json", &store.export().text()).unwrap_or_default();
        })
    };
    let (lost, unread, others) = (app.store.lost(), app.store.unread(), app.store.waiting_of_others());
    let nothing = rows.is_empty() && unread + others == 0;
    let action = (!nothing).then(|| {
        html! { <Button label={voice.say(key!("kept-retry"))} kind={ButtonKind::Main} onclick={retry} wide={true} /> }
    });
    let put_away_lost = {
        let store = app.store.clone();
        Callback::from(move |()| store.put_away_lost())
    };
    html! {
        <Screen title={Some(voice.say(key!("kept-title")))} back={Some((voice.say(key!("back")), Route::Home.path().into()))} {action}
            still={nothing && lost == 0}>
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
            if lost > 0 {
                <Notice tone={NoticeTone::Wrong} live={Live::Polite}>
                    <p>{ voice.tell(key!("kept-lost"), &[("count", lost.into())]) }</p>
                    <Button label={voice.say(key!("kept-put-away"))} onclick={put_away_lost} />
                </Notice>
            }
            if nothing {
                <Notice tone={NoticeTone::Yes}><p>{ voice.say(key!("kept-nothing")) }</p></Notice>
            }
            { for rows.iter().map(|pending| row(&app, pending)) }
            if others > 0 {
                <p>{ voice.tell(key!("kept-others"), &[("count", others.into())]) }</p>
            }
            if unread > 0 {
                <Notice tone={NoticeTone::Check}><p>{ voice.tell(key!("kept-unread"), &[("count", unread.into())]) }</p></Notice>
            }
            // On a kiosk the file would stay for the next person.
            if !app.kiosk && (!rows.is_empty() || unread > 0) {
                <section class="stack">
                    <Button label={voice.say(key!("kept-export"))} onclick={export} wide={true} />
                    <p class="muted">{ voice.say(key!("kept-export-why")) }</p>
                </section>
            }
            <Device />
        </Screen>
    }
}

/// How safe this device keeps what it is given; for whoever helps, also which version it runs.
#[component]
fn Device() -> Html {
    let app = use_app();
    let voice = &app.voice;
    let (safe, room) = (use_state(|| None::<bool>), use_state(|| None::<(u32, u32)>));
    {
        let (safe, room) = (safe.setter(), room.setter());
        use_effect_with(app.store.waiting(), move |_| {
            wasm_bindgen_futures::spawn_local(async move {
                safe.set(storage::persisted().await);
                room.set(storage::room().await);
            });
        });
    }
    let promise = safe.map(|safe| voice.say(if safe { key!("kept-safe") } else { key!("kept-unsafe") }));
    let room =
        room.map(|(used, quota)| voice.tell(key!("kept-room"), &[("used", used.into()), ("quota", quota.into())]));
    let version = voice.tell(key!("kept-version"), &[("version", page::version().as_str().into())]);
    html! {
        <Card title={Some(voice.say(key!("kept-device")))}>
            { for promise.map(|promise| html! { <p>{ promise }</p> }) }
            { for room.map(|room| html! { <p class="muted">{ room }</p> }) }
            <p class="muted">{ version }</p>
        </Card>
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
    let command = pending.command();
    let read = matches!(pending.stage, Stage::Refused { .. } | Stage::Unreadable);
    let put_away = {
        let (store, intent) = (app.store.clone(), pending.envelope.intent.clone());
        Callback::from(move |()| store.put_away(intent.clone()))
    };
    html! {
        <Card key={pending.envelope.intent.as_str()} title={Some(what(app, command.as_ref()))}>
            // Of what is counted by the day, nothing finer is known here either.
            if !command.as_ref().is_some_and(Command::is_tally) {
                <p class="muted">{ when(voice, pending.envelope.happened_ms) }</p>
            }
            <Verdict {kind} label={stage} />
            if read {
                <Button label={voice.say(key!("kept-put-away"))} onclick={put_away} />
            }
        </Card>
    }
}

/// When it was done.
fn when(voice: &Voice, at_ms: i64) -> AttrValue {
    let (day, time) = (voice.intl().date(clock::local(at_ms).day), voice.intl().time_of(at_ms));
    voice.tell(key!("when"), &[("day", day.into()), ("time", time.into())])
}

/// A tap in plain words.
fn what(app: &App, command: Option<&Command>) -> AttrValue {
    let (voice, state) = (&app.voice, app.store.state());
    match command {
        Some(Command::SignUp(command)) => {
            let workshop = state.programme.workshops.get(&command.workshop);
            let title = workshop.map(|workshop| voice.words(&workshop.title)).unwrap_or_default();
            let people = command.who.people();
            voice.tell(key!("kept-sign-up"), &[("title", title.as_str().into()), ("count", people.into())])
        }
        Some(Command::ChangeParty(command)) => {
            voice.tell(key!("kept-change-party"), &[("count", command.who.people().into())])
        }
        Some(Command::Withdraw(_)) => voice.say(key!("kept-withdraw")),
        Some(Command::EraseContact(_)) => voice.say(key!("kept-erase-contact")),
        Some(Command::CheckIn(command)) => {
            let stop = state.programme.stop(&command.stop).map(|(_, stop)| words::sense(voice, stop.sense));
            voice.tell(key!("kept-check-in"), &[("stop", stop.unwrap_or_default().as_str().into())])
        }
        Some(Command::JoinPassports(_)) => voice.say(key!("kept-join")),
        Some(Command::AnswerSurvey(_) | Command::LeaveWords(_)) => voice.say(key!("kept-survey")),
        Some(Command::AskForHelp(command)) if command.proposal.is_some() => voice.say(key!("kept-proposal")),
        Some(Command::AskForHelp(_)) => voice.say(key!("kept-ask")),
        Some(Command::WithdrawRequest(_)) => voice.say(key!("kept-take-back")),
        Some(Command::TellTakeUp(_)) => voice.say(key!("kept-take-up")),
        // A command without words of its own here, or one of another version: adding one must not wait for this page.
        Some(_) | None => voice.say(key!("kept-other")),
    }
}
