//! What becomes of one's rights: one question a screen, nothing given before the last one, and given only if the person
//! says so. Here, and at a later visit.

mod asking;
mod reminding;

pub use reminding::is_due;

use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Card, Choice, Choices, Icon, Live, Notice, NoticeTone, Screen};
use crate::i18n::{Voice, key};
use crate::pages::rights::door::{Desk, closed, out_of_date, use_door};
use crate::pages::rights::words::tell;
use crate::pages::words;
use crate::platform::{kept_reminder, page};
use crate::route::Route;
use crate::store::Trouble;
use asking::Asking;
use plein_sens_shared::aids;
use plein_sens_shared::command::Command;
use plein_sens_shared::id::RightName;
use plein_sens_shared::rights::Verdict;
use plein_sens_shared::rights::see::ResultsView;
use plein_sens_shared::take_up::{Said, TellTakeUp, Visit};
use reminding::Reminding;
use yew::prelude::*;

/// How far it is.
#[derive(Clone, PartialEq)]
enum Stage {
    /// What this is, and whether one wants it.
    Before,
    /// The questions.
    Asking(Visit),
    /// What was said, before it is given.
    Said(Visit, Vec<(RightName, Said)>),
    /// It is given.
    Given(Visit),
}

/// The page.
#[component]
pub fn FollowUp() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let reminder = use_memo((), |()| kept_reminder::kept());
    let stage = use_state(|| if is_due() { Stage::Asking(Visit::Later) } else { Stage::Before });
    let trouble = use_state(|| None::<Trouble>);
    let view = use_memo(((*app.answers).clone(), door.clone()), |(answers, door)| {
        let desk = door.desk().filter(|_| !answers.is_empty())?;
        let results = desk.engine.results(answers, &desk.month);
        let aids = desk.engine.local(answers, &desk.month, &desk.aids);
        Some(results.and_then(|results| Ok(likely(&results, aids?.iter().any(|aid| aid.verdict != Verdict::No)))))
    });
    let Some(desk) = door.desk() else { return closed(&app, app.voice.say(key!("results-title")), &door, &knock) };
    let voice = &desk.voice;
    let title = tell!(voice, "follow-title");
    page::set_title(&title);
    let rights = match &*view {
        Some(Err(why)) => return out_of_date(&app, title, *why),
        Some(Ok(rights)) => rights.clone(),
        None => reminder.as_ref().as_ref().map(|it| it.rights.clone()).unwrap_or_default(),
    };
    let (way, label) = way_back(voice, app.answers.is_empty());
    let back = Some((label.clone(), way.clone()));
    if rights.is_empty() {
        return nothing(voice, title, back, app.answers.is_empty());
    }
    let on = |next: Stage| {
        let stage = stage.setter();
        Callback::from(move |()| stage.set(next.clone()))
    };
    let give = |visit: Visit, said: &[(RightName, Said)]| {
        let (store, stage, trouble) = (app.store.clone(), stage.setter(), trouble.setter());
        let mut said = said.to_vec();
        // In the order of the alphabet: the order tells nothing of what matters to somebody.
        said.sort();
        Callback::from(move |()| {
            let (store, stage, trouble, said) = (store.clone(), stage.clone(), trouble.clone(), said.clone());
            wasm_bindgen_futures::spawn_local(async move {
                for (right, said) in said {
                    if let Err(why) = store.record(Command::TellTakeUp(TellTakeUp { right, said })).await {
                        return trouble.set(Some(why));
                    }
                }
                stage.set(Stage::Given(visit));
            });
        })
    };
    match &*stage {
        Stage::Before => {
            before(voice, title, back, [Visit::First, Visit::Later].map(|visit| on(Stage::Asking(visit))), way)
        }
        Stage::Asking(visit) => {
            let (stage, visit) = (stage.setter(), *visit);
            let done = Callback::from(move |said| stage.set(Stage::Said(visit, said)));
            html! { <Asking voice={voice.clone()} {rights} {visit} {done} {back} /> }
        }
        Stage::Said(visit, said) => {
            let giving = Giving { again: on(Stage::Asking(*visit)), give: give(*visit, said), back, way };
            check(desk, said, giving, trouble.as_ref())
        }
        Stage::Given(visit) => html! {
            <Reminding voice={voice.clone()} {rights} visit={*visit} {label} {way} />
        },
    }
}

/// The rights that are likely and not there, in the order of the results; the town's own as one.
fn likely(results: &ResultsView, town: bool) -> Vec<RightName> {
    let national = results.yes.iter().chain(&results.to_check).map(|right| right.id.as_str());
    national.chain(town.then_some(aids::OF_THE_TOWN)).filter_map(|name| name.parse().ok()).collect()
}

/// Where one goes on from here.
fn way_back(voice: &Voice, empty: bool) -> (AttrValue, AttrValue) {
    let (route, label) = if empty { (Route::Home, key!("back")) } else { (Route::Results, key!("back-results")) };
    (route.path().into(), voice.say(label))
}

/// What a right is called.
fn name(voice: &Voice, right: &RightName) -> AttrValue {
    if right.as_str() == aids::OF_THE_TOWN {
        tell!(voice, "follow-town")
    } else {
        voice.named(&format!("right-{right}-name"), &[])
    }
}

/// What was said, in words.
fn answer(voice: &Voice, said: Said) -> AttrValue {
    voice.named(&format!("follow-said-{}", said.name()), &[])
}

type Back = Option<(AttrValue, AttrValue)>;

fn nothing(voice: &Voice, title: AttrValue, back: Back, empty: bool) -> Html {
    let lead = if empty { voice.say(key!("results-empty")) } else { tell!(voice, "follow-none") };
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ lead }</p>
            <ButtonLink label={voice.say(key!("results-begin"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            <ButtonLink label={tell!(voice, "ticket-open-title")} href={Route::Ticket.path()} icon={Some(Icon::QrCode)} wide={true} />
        </Screen>
    }
}

fn before(voice: &Voice, title: AttrValue, back: Back, [first, later]: [Callback<()>; 2], way: AttrValue) -> Html {
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ tell!(voice, "follow-lead") }</p>
            <Choices>
                <Choice label={tell!(voice, "follow-first")} hint={tell!(voice, "follow-first-hint")} onpick={first} />
                <Choice label={tell!(voice, "follow-later")} hint={tell!(voice, "follow-later-hint")} onpick={later} />
            </Choices>
            <Notice tone={NoticeTone::Info}><p>{ tell!(voice, "follow-sent") }</p></Notice>
            <ButtonLink label={tell!(voice, "follow-no")} href={way} kind={ButtonKind::Quiet} wide={true} />
        </Screen>
    }
}

/// What can be done with what was said.
struct Giving {
    again: Callback<()>,
    give: Callback<()>,
    back: Back,
    way: AttrValue,
}

fn check(desk: &Desk, said: &[(RightName, Said)], giving: Giving, trouble: Option<&Trouble>) -> Html {
    let voice = &desk.voice;
    let give = html! {
        <Button label={tell!(voice, "follow-give", count = said.len())} kind={ButtonKind::Main} onclick={giving.give} wide={true} />
    };
    html! {
        <Screen title={Some(tell!(voice, "follow-check"))} back={giving.back} action={(!said.is_empty()).then_some(give)}>
            if said.is_empty() {
                <p class="lead">{ tell!(voice, "follow-all-passed") }</p>
            } else {
                <p class="lead">{ tell!(voice, "follow-not-yet") }</p>
                { for said.iter().map(|(right, said)| html! { <Card title={Some(name(voice, right))}><p>{ answer(voice, *said) }</p></Card> }) }
            }
            if let Some(trouble) = trouble {
                <Notice tone={NoticeTone::Wrong} live={Live::Assertive}><p>{ words::trouble(voice, trouble) }</p></Notice>
            }
            <Button label={tell!(voice, "follow-again")} onclick={giving.again} wide={true} />
            <ButtonLink label={tell!(voice, "follow-no")} href={giving.way} kind={ButtonKind::Quiet} wide={true} />
        </Screen>
    }
}
