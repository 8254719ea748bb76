//! Free words: what people wrote at the end of a survey. Each waits until somebody has read it; then it may be quoted in the
//! results and in the report, or it is hidden, or it is erased for ever. Nothing says who wrote it, or what else they said.

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row, Sure};
use crate::rooms::{Asked, none};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone, Screen, Verdict, VerdictKind};
use plein_sens_frontend::i18n::{self, Voice};
use plein_sens_frontend::platform::page;
use plein_sens_shared::feedback::screening::Looks;
use plein_sens_shared::id::QuestionId;
use plein_sens_shared::office::words::{AllLeft, JudgeWords, Left, Standing};
use plein_sens_shared::permit;
use yew::prelude::*;

/// Whether somebody has this room.
pub fn may_read(staff: &Staff) -> bool {
    permit::may_moderate(&staff.role)
}

/// The room.
#[component]
pub fn Words() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-words");
    page::set_title(&title);
    let asked = use_words(&staff);
    let closing = use_state(|| None::<Left>);
    let held = asked.held.as_deref();
    let row = |it: &Left| Row {
        key: it.name.clone(),
        words: it.text.clone().unwrap_or_default(),
        group: Some(standing(voice, it.standing).to_string()),
        shown: line(&staff, &asked, it, &closing),
    };
    let rows: Vec<Row> = held.map(|all| all.words.iter().map(row).collect()).unwrap_or_default();
    let more = held.map_or(0, |all| all.more);
    let empty = if held.is_some() { say!(voice, "words-none") } else { say!(voice, "reading") };
    let back = (say!(voice, "back-to-feedback"), AttrValue::from(Route::Feedback.path()));
    html! {
        <Screen title={Some(title)} back={Some(back)}>
            <p class="lead">{ say!(voice, "words-lead") }</p>
            { asked.complaint(&staff) }
            <Listing voice={voice.clone()} id="words-search" label={say!(voice, "room-words")} {empty} {rows} />
            if more > 0 {
                <p>{ say!(voice, "words-more", count = more) }</p>
            }
            <p class="muted">{ say!(voice, "words-term") }</p>
            if let Some(it) = &*closing {
                <Sure title={say!(voice, "words-erase-title")} yes={say!(voice, "words-erase-yes")} no={say!(voice, "words-erase-no")}
                    onyes={asked.telling(&staff, "judge-words", judging(it, Standing::Erased))} onclose={none(&closing)}>
                    <p>{ say!(voice, "words-erase-text") }</p>
                </Sure>
            }
        </Screen>
    }
}

/// All that may be read, asked for when the room opens and whenever the centre says anything new.
#[hook]
fn use_words(staff: &Staff) -> Asked<AllLeft> {
    let asked = Asked::<AllLeft> { held: use_state(|| None), trouble: use_state(|| None) };
    {
        let (asked, staff) = (asked.clone(), staff.clone());
        use_effect_with(staff.office.changes(), move |_| asked.ask(&staff, "words"));
    }
    asked
}

fn judging(it: &Left, to: Standing) -> JudgeWords {
    JudgeWords { name: it.name.clone(), from: it.standing, to }
}

fn line(staff: &Staff, asked: &Asked<AllLeft>, it: &Left, closing: &UseStateHandle<Option<Left>>) -> Html {
    let voice = &staff.voice;
    let to = |to: Standing| asked.telling(staff, "judge-words", judging(it, to));
    let close = {
        let (closing, it) = (closing.setter(), it.clone());
        Callback::from(move |()| closing.set(Some(it.clone())))
    };
    let is_fit = it.text.is_some() && it.looks.is_none();
    let waits = it.standing == Standing::Waiting;
    html! {
        <div class="line words">
            <span class="when">{ voice.intl().date(it.day) }</span>
            <span class="what">
                { quoted(voice, it) }
                <small>{ asked_for(staff, it) }</small>
                if let Some(looks) = it.looks {
                    <Notice tone={NoticeTone::Check}><p>{ unfit(voice, looks) }</p></Notice>
                }
            </span>
            <span class="how">
                <Verdict kind={kind(it.standing)} label={standing(voice, it.standing)} />
                if is_fit && it.standing.leads_to(Standing::Shown) {
                    <Button key="show" label={say!(voice, "words-show")} kind={if waits { ButtonKind::Main } else { ButtonKind::Second }} onclick={to(Standing::Shown)} />
                }
                if it.text.is_some() && it.standing.leads_to(Standing::Hidden) {
                    <Button key="hide" label={say!(voice, "words-hide")} onclick={to(Standing::Hidden)} />
                }
                <Button key="erase" label={say!(voice, "words-erase")} kind={ButtonKind::Quiet} onclick={close} />
            </span>
        </div>
    }
}

/// What was written, in its own language and its own direction.
fn quoted(voice: &Voice, it: &Left) -> Html {
    let language = i18n::language(&it.language).map(|language| language.code);
    match &it.text {
        Some(text) => html! { <q lang={language} dir="auto">{ text }</q> },
        None => html! { <>{ say!(voice, "words-shut") }</> },
    }
}

/// What it answers.
fn asked_for(staff: &Staff, it: &Left) -> AttrValue {
    let known = question(staff, &it.question);
    known.unwrap_or_else(|| say!(staff.voice, "words-of-before", survey = it.survey.as_str()))
}

fn question(staff: &Staff, id: &QuestionId) -> Option<AttrValue> {
    let state = staff.office.state();
    let words = state.programme.surveys.values().flat_map(|survey| &survey.words).find(|asked| asked.id == *id)?;
    Some(staff.voice.words(&words.text))
}

fn unfit(voice: &Voice, looks: Looks) -> AttrValue {
    match looks {
        Looks::Address => say!(voice, "words-has-address"),
        Looks::Digits => say!(voice, "words-has-digits"),
        Looks::Link => say!(voice, "words-has-link"),
        Looks::Mail => say!(voice, "words-has-mail"),
        Looks::Phone => say!(voice, "words-has-phone"),
    }
}

fn kind(standing: Standing) -> VerdictKind {
    match standing {
        Standing::Waiting => VerdictKind::Waiting,
        Standing::Shown => VerdictKind::Yes,
        Standing::Hidden | Standing::Erased => VerdictKind::No,
    }
}

fn standing(voice: &Voice, standing: Standing) -> AttrValue {
    match standing {
        Standing::Waiting => say!(voice, "words-is-waiting"),
        Standing::Shown => say!(voice, "words-is-shown"),
        Standing::Hidden => say!(voice, "words-is-hidden"),
        Standing::Erased => say!(voice, "words-is-erased"),
    }
}

/// Those that may be quoted, in the room of results.
#[component]
pub fn Quoted() -> Html {
    let staff = use_staff();
    let asked = use_words(&staff);
    let waiting =
        asked.held.as_ref().map_or(0, |all| all.words.iter().filter(|it| it.standing == Standing::Waiting).count());
    html! {
        <section class="stack">
            <h2>{ say!(staff.voice, "words-quoted") }</h2>
            if waiting > 0 {
                <p>{ say!(staff.voice, "words-waiting", count = waiting) }</p>
            }
            { for asked.held.iter().map(|all| quotes(&staff, all)) }
        </section>
    }
}

/// The same as a list, under what they answer.
pub fn quotes(staff: &Staff, all: &AllLeft) -> Html {
    let shown = all.shown();
    if shown.is_empty() {
        return html! { <p>{ say!(staff.voice, "words-none-quoted") }</p> };
    }
    let groups = shown.chunk_by(|one, next| one.question == next.question);
    let group = |some: &[&Left]| {
        let title = some.first().map(|it| asked_for(staff, it)).unwrap_or_default();
        html! {
            <>
                <h3>{ title }</h3>
                <ul class="quotes">{ for some.iter().map(|it| html! { <li>{ quoted(&staff.voice, it) }</li> }) }</ul>
            </>
        }
    };
    html! { <>{ for groups.map(group) }</> }
}

/// The same as a table: what was asked, and what was written.
pub fn rows(staff: &Staff, all: &AllLeft) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let heads = [voice.named("changed-question", &[]), say!(voice, "words-words")].map(|head| head.to_string());
    let line = |it: &&Left| vec![asked_for(staff, it).to_string(), it.text.clone().unwrap_or_default()];
    [heads.to_vec()].into_iter().chain(all.shown().iter().map(line)).collect()
}
