//! The editor of one survey. What is typed is a draft on this screen until “Publier”, which goes on only when nothing is
//! wrong, and says when the survey gets a new version.

use super::bench::Bench;
use super::place;
use super::preview::Preview;
use super::question::question;
use crate::app::use_staff;
use crate::draft::Thing;
use crate::draft::survey::{Asked, BY_LINK, Banked, bank, questions, with};
use crate::parts::{Line, Pick};
use crate::rooms::fields::{label, one_field};
use crate::rooms::form::use_form;
use crate::rooms::{blanks, nowhere};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Icon, Live, Notice, NoticeTone, Screen, Tag, Tone};
use plein_sens_frontend::platform::page;
use plein_sens_shared::programme::{MAX_QUESTIONS, Survey};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SurveyEditorProps {
    /// Which; none for a new one.
    pub id: Option<String>,
}

/// The editor.
#[component]
pub fn SurveyEditor(props: &SurveyEditorProps) -> Html {
    let staff = use_staff();
    let held = match &props.id {
        None => blanks::survey(),
        Some(id) => id.parse().ok().and_then(|id| staff.office.state().programme.surveys.get(&id).cloned()),
    };
    match held {
        _ if !staff.office.has_programme() => {
            let back = (say!(staff.voice, "back-to-surveys"), Route::Surveys.path().into());
            html! { <Screen title={Some(say!(staff.voice, "reading"))} back={Some(back)} /> }
        }
        None => html! { <nowhere::Nowhere /> },
        Some(held) => html! { <Editor {held} new={props.id.is_none()} /> },
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    held: Survey,
    new: bool,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let back = (say!(voice, "back-to-surveys"), AttrValue::from(Route::Surveys.path()));
    let thing = Thing::Survey(Box::new(props.held.clone()));
    let form = use_form(&thing, props.new);
    let draft = &form.draft;
    let sees = use_state(|| false);
    let title = if props.new { say!(voice, "survey-new") } else { voice.words(&props.held.title) };
    page::set_title(&title);
    if let Some(collision) = form.collision(&back) {
        return collision;
    }
    let (survey, wrong) = with(&props.held, &draft.fields);
    let edit = form.edit();
    let open = form.open(wrong.is_none());
    let see = {
        let (setter, now) = (sees.setter(), *sees);
        Callback::from(move |()| setter.set(!now))
    };
    let of = |name: &str| draft.fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text).to_owned();
    let all = questions(&of("survey-questions"));
    let bench = Bench {
        staff: staff.clone(),
        questions: Rc::new(all.clone()),
        edit: edit.clone(),
        wrong: wrong.clone().filter(|_| form.is_told()),
    };
    let told = bench.wrong.as_deref();
    let version = (!props.new).then(|| survey.succeeding(&props.held, |_| false).0.version);
    let grows = version.filter(|version| *version > props.held.version);
    let lead = html! {
        <>
                <p>{ place::place(&staff, &survey) }</p>
                { for grows.map(|version| html! { <p>{ say!(voice, "survey-version-new", version = version + 1) }</p> }) }
        </>
    };
    let action = html! {
        <>
        if told.is_some() {
            <Notice tone={NoticeTone::Check} live={Live::Polite}><p>{ say!(voice, "survey-not-yet") }</p></Notice>
        }
        <div class="row">
            <Button label={say!(voice, "publish")} kind={ButtonKind::Main} onclick={open} disabled={draft.changes().is_empty()} busy={form.is_busy()} />
            <Button label={if *sees { say!(voice, "survey-preview-close") } else { say!(voice, "survey-preview") }} disabled={survey.questions.is_empty()} onclick={see} />
            if form.kept {
                <Button label={say!(voice, "draft-drop")} kind={ButtonKind::Quiet} onclick={form.give_up()} />
            }
        </div>
        </>
    };
    html! {
        <Screen {title} back={Some(back)} action={Some(action)}>
            if form.kept {
                <p><Tag label={say!(voice, "draft-here")} tone={Tone::Check} /></p>
            }
            { form.said() }
            if *sees && !survey.questions.is_empty() {
                <Preview survey={survey.clone()} />
            }
            <Line id="field-survey-title" label={label(&staff, "survey-title")} value={of("survey-title")} onchange={edit.reform(|text: String| ("survey-title", text))}
                error={(told == Some("title")).then(|| say!(voice, "wrong-title"))} />
            { one_field(&staff, BY_LINK, &of(BY_LINK), &edit, &[]) }
            if !survey.questions.is_empty() {
                <p class="muted">{ place::place(&staff, &survey) }</p>
            }
            if !props.new {
                <place::Reach survey={props.held.clone()} />
            }
            { for all.iter().enumerate().map(|(place, it)| question(&bench, place, it)) }
            if told == Some("questions") {
                <p class="error" role="alert">{ say!(voice, "survey-wrong-questions") }</p>
            }
            <More bench={bench.clone()} />
            { form.confirming(lead, None) }
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct MoreProps {
    bench: Bench,
}

/// One more question: of one's own, or of the bank.
#[component]
fn More(props: &MoreProps) -> Html {
    let bench = &props.bench;
    let voice = &bench.staff.voice;
    let banked = use_memo((), |()| bank());
    let (chosen, after) = (use_state(String::new), use_state(|| false));
    let add = |next: Asked| {
        let bench = bench.clone();
        Callback::from(move |()| bench.put(&[(*bench.questions).clone(), vec![next.clone()]].concat()))
    };
    let full = bench.questions.len() >= MAX_QUESTIONS;
    let own = html! { <div class="row"><Button label={say!(voice, "survey-more")} icon={Some(Icon::Plus)} disabled={full} onclick={add(Asked::new(&bench.questions))} /></div> };
    // What is asked before and after stands in a survey of its own.
    let is_paired = bench.questions.iter().any(|it| !it.pair.is_empty());
    if !is_paired && !bench.questions.is_empty() {
        return own;
    }
    let has = |it: &Banked| bench.questions.iter().any(|other| other.pair == it.pair);
    let free: Vec<&Banked> = banked.iter().filter(|it| !has(it)).collect();
    let text = |it: &Banked| {
        let about = voice.named(&format!("survey-about-{}", it.about), &[]);
        (it.pair.clone(), format!("{about} : {}", it.text.get("fr").cloned().unwrap_or_default()).into())
    };
    let choices: Vec<(String, AttrValue)> = free.iter().map(|it| text(it)).collect();
    let next = free.iter().find(|it| it.pair == *chosen).or(free.first());
    // All sides of one survey are the same.
    let side = bench.questions.first().map_or(*after, |it| it.after);
    let sides = vec![
        ("before".to_owned(), say!(voice, "survey-side-before")),
        ("after".to_owned(), say!(voice, "survey-side-after")),
    ];
    let (pick, turn) = (chosen.setter(), after.setter());
    html! {
        <>
            if !is_paired {
                { own }
            }
            <section class="stack panel" aria-labelledby="bank">
                <h2 id="bank">{ say!(voice, "survey-bank") }</h2>
                <p class="muted">{ say!(voice, "survey-bank-text") }</p>
                if let Some(next) = next {
                    if !is_paired {
                        <Pick id="bank-side" label={say!(voice, "survey-side")} choices={sides} value={if side { "after" } else { "before" }}
                            onchange={Callback::from(move |side: String| turn.set(side == "after"))} />
                    }
                    <Pick id="bank-question" label={say!(voice, "survey-bank-question")} {choices} value={next.pair.clone()} onchange={Callback::from(move |pair| pick.set(pair))} />
                    <div class="row"><Button label={say!(voice, "survey-bank-add")} icon={Some(Icon::Plus)} disabled={full} onclick={add(next.asked(side))} /></div>
                }
            </section>
        </>
    }
}
