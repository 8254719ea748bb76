//! The editor of one aid. What is typed is a draft on this screen until “Publier”, which goes on only when nothing is
//! wrong and every example comes out, and says whom it will touch. A withdrawn aid is told to nobody any more.

use super::bench::Bench;
use super::look::look;
use super::samples::{households, told, touched};
use super::{conditions, examples, gives};
use crate::app::use_staff;
use crate::draft::Thing;
use crate::draft::aid::Held;
use crate::parts::{LineKind, Sure};
use crate::rooms::form::use_form;
use crate::rooms::names::use_names;
use crate::rooms::{blanks, nowhere, set};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone, Screen, Tag, Tone};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::programme::{Aid, Announcement};
use plein_sens_shared::rights::Month;
use plein_sens_shared::rights::local::FRENCH;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct AidEditorProps {
    /// Which; none for a new one.
    pub id: Option<String>,
}

/// The editor.
#[component]
pub fn AidEditor(props: &AidEditorProps) -> Html {
    let staff = use_staff();
    let held = match &props.id {
        None => blanks::aid(),
        Some(id) => id.parse().ok().and_then(|id| staff.office.state().programme.aids.get(&id).and_then(Held::of)),
    };
    match held {
        _ if !staff.office.has_programme() => {
            let back = (say!(staff.voice, "back-to-aids"), Route::Aids.path().into());
            html! { <Screen title={Some(say!(staff.voice, "reading"))} back={Some(back)} /> }
        }
        None => html! { <nowhere::Nowhere /> },
        Some(held) => html! { <Editor {held} new={props.id.is_none()} /> },
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    held: Held,
    new: bool,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let back = (say!(voice, "back-to-aids"), AttrValue::from(Route::Aids.path()));
    let thing = Thing::Aid(Box::new(props.held.clone()));
    let form = use_form(&thing, props.new);
    let draft = &form.draft;
    let leaving = use_state(|| false);
    let names = use_names(voice);
    let looked = use_memo((props.held.clone(), draft.fields.clone(), voice.clone()), |(held, fields, voice)| {
        look(voice, &held.aid, fields)
    });
    let now = Month::of(clock::context().now.day);
    let homes = use_memo((looked.aid.clone(), now), |(aid, now)| touched(aid, *now));
    let published = (!props.new && !props.held.announced.withdrawn).then(|| props.held.aid.clone());
    let before = use_memo((published, now), |(aid, now)| aid.as_ref().and_then(|aid| touched(aid, *now)));
    let title = if props.new { say!(voice, "aid-new") } else { props.held.aid.name.of(FRENCH).to_owned().into() };
    page::set_title(&title);
    if let Some(collision) = form.collision(&back) {
        return collision;
    }
    let edit = form.edit();
    let open = form.open(looked.is_right());
    let withdraw = {
        let held = &props.held.announced;
        let gone = Announcement::Aid(Aid { withdrawn: true, ..held.clone() });
        form.withdraw(&Announcement::Aid(held.clone()), &gone)
    };
    let (leave, stay) = (set(&leaving, true), set(&leaving, false));
    let changed = draft.changes();
    let withdrawn = props.held.announced.withdrawn;
    let count = looked.wrong.len() + looked.failures.as_ref().map_or(0, Vec::len);
    let (homes, before) = ((*homes).clone(), (*before).clone());
    let bench = Bench {
        staff: staff.clone(),
        fields: draft.fields.clone(),
        edit,
        looked,
        told: form.is_told(),
        folded: props.held.aid.examples.len(),
        names,
    };
    let action = html! {
        <>
            { form.not_yet(count) }
            <div class="row">
                <Button label={say!(voice, "publish")} kind={ButtonKind::Main} onclick={open} disabled={changed.is_empty() && !withdrawn} busy={form.is_busy()} />
                if form.kept {
                    <Button label={say!(voice, "draft-drop")} kind={ButtonKind::Quiet} onclick={form.give_up()} />
                }
                if !props.new && !withdrawn {
                    <Button label={say!(voice, "aid-withdraw")} onclick={leave} />
                }
            </div>
        </>
    };
    html! {
        <Screen {title} back={Some(back)} action={Some(action)}>
            if form.kept {
                <p><Tag label={say!(voice, "draft-here")} tone={Tone::Check} /></p>
            }
            if withdrawn {
                <Notice tone={NoticeTone::Info}><p>{ say!(voice, "aid-withdrawn-text") }</p></Notice>
            }
            { form.said() }
            { written(&bench) }
            { conditions::conditions(&bench) }
            { gives::gives(&bench) }
            { asked_for(&bench) }
            { examples::examples(&bench) }
            <section class="stack">
                <h2>{ say!(voice, "aid-touched-title") }</h2>
                <div role="status">{ told(voice, homes.as_deref(), before.as_deref()) }</div>
                <p class="muted">{ say!(voice, "aid-touched-text") }</p>
                { households(voice, homes.as_deref(), before.as_deref()) }
            </section>
            if draft.base.is_translated() {
                <p class="muted">{ say!(voice, "translated") }</p>
            }
            { form.confirming(told(voice, homes.as_deref(), before.as_deref()), None) }
            if *leaving {
                <Sure title={say!(voice, "aid-withdraw-title")} yes={say!(voice, "aid-withdraw-yes")} no={say!(voice, "aid-withdraw-no")}
                    onyes={withdraw} onclose={stay}><p>{ say!(voice, "aid-withdraw-text") }</p></Sure>
            }
        </Screen>
    }
}

/// What it is called, what it is, and the decision on which it rests.
fn written(bench: &Bench) -> Html {
    let voice = &bench.staff.voice;
    html! {
        <>
            { bench.line("aid-name", LineKind::Text, None) }
            { bench.long("aid-what", Some(say!(voice, "aid-what-hint"))) }
            { bench.long("aid-note", Some(say!(voice, "aid-note-hint"))) }
            <section class="stack">
                <h2>{ say!(voice, "aid-decision") }</h2>
                <div class="pair">
                    { bench.line("aid-number", LineKind::Text, None) }
                    { bench.line("aid-voted", LineKind::Date, None) }
                    { bench.line("aid-body", LineKind::Text, None) }
                </div>
                <div class="pair">
                    { bench.line("aid-from", LineKind::Date, None) }
                    { bench.line("aid-until", LineKind::Date, Some(say!(voice, "aid-until-hint"))) }
                </div>
            </section>
        </>
    }
}

/// Which papers, and where.
fn asked_for(bench: &Bench) -> Html {
    let voice = &bench.staff.voice;
    html! {
        <section class="stack">
            <h2>{ say!(voice, "aid-asked-for") }</h2>
            { bench.long("aid-papers", Some(say!(voice, "aid-papers-hint"))) }
            { bench.long("aid-place", None) }
            { bench.line("aid-phone", LineKind::Text, None) }
        </section>
    }
}
