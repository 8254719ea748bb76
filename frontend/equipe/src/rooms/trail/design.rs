//! The editor of a trail: whether its stops are done in an order and in which, where they stand on the plan, and what awaits who has
//! seen them all. What is typed is a draft on this screen until “Publier”.

use super::plan::PlanEditor;
use crate::app::use_staff;
use crate::draft::Thing;
use crate::draft::trail::{FREE, ORDER, SET, SOUVENIR, STOPS, drawn, fields, read, written};
use crate::rooms::fields::{label, one_field};
use crate::rooms::form::use_form;
use crate::rooms::texts::{texts, write};
use crate::rooms::{blanks, nowhere};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{ButtonLink, Choice, Choices, Icon, Screen, SenseShape};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::page;
use plein_sens_frontend::shape;
use plein_sens_shared::programme::{Stop, Trail};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct DesignProps {
    /// Which trail; none for a new one.
    pub id: Option<String>,
}

/// The editor of a trail.
#[component]
pub fn Design(props: &DesignProps) -> Html {
    let staff = use_staff();
    let held = match &props.id {
        Some(id) => super::designed(&staff).into_iter().find(|trail| trail.id.as_str() == id),
        None => blanks::trail("nouveau", ""),
    };
    match held {
        _ if !staff.office.has_programme() => {
            let back = (say!(staff.voice, "back-to-trail"), Route::Trail.path().into());
            html! { <Screen title={Some(say!(staff.voice, "reading"))} back={Some(back)} /> }
        }
        None => html! { <nowhere::Nowhere /> },
        Some(held) => html! { <Editor {held} new={props.id.is_none()} /> },
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    held: Trail,
    new: bool,
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let back = (say!(voice, "back-to-trail"), AttrValue::from(Route::Trail.path()));
    let form = use_form(&Thing::Trail(Box::new(props.held.clone())), props.new);
    let draft = &form.draft;
    let title = if props.new { say!(voice, "trail-new") } else { voice.words(&props.held.title) };
    page::set_title(&title);
    if let Some(collision) = form.collision(&back) {
        return collision;
    }
    let edit = form.edit();
    let of = |name: &str| draft.fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text);
    let wrong = form.wrong();
    let trail = drawn(&props.held, &draft.fields);
    let souvenir = read(of(SOUVENIR));
    let onsouvenir = {
        let souvenir = souvenir.clone();
        edit.reform(move |typed: (&'static str, String)| {
            let mut souvenir = souvenir.clone();
            write(&mut souvenir, typed);
            (SOUVENIR, written(&souvenir))
        })
    };
    let order = |value: &'static str, name: &str| {
        let onpick = edit.reform(move |()| (ORDER, value.to_owned()));
        html! { <Choice label={voice.named(name, &[])} hint={Some(voice.named(&format!("{name}-hint"), &[]))} picked={of(ORDER) == value} {onpick} /> }
    };
    html! {
        <Screen {title} back={Some(back)} action={Some(form.ways_out())}>
            { form.standing() }
            { one_field(&staff, "trail-title", of("trail-title"), &edit, &wrong) }
            { one_field(&staff, "trail-about", of("trail-about"), &edit, &wrong) }
            if draft.base.is_translated() {
                <p class="muted">{ say!(voice, "translated") }</p>
            }
            { one_field(&staff, "audience", of("audience"), &edit, &wrong) }
            if props.new {
                <p class="muted">{ say!(voice, "trail-new-text") }</p>
            } else {
                <div class="row"><ButtonLink label={say!(voice, "trail-add-stop")} icon={Some(Icon::Plus)} href={Route::AddStop(props.held.id.to_string()).path()} /></div>
            }
            <section class="stack" aria-labelledby="design-order">
                <h2 id="design-order">{ label(&staff, ORDER) }</h2>
                <div class="field"><Choices>
                    { order(FREE, "order-free") }
                    { order(SET, "order-set") }
                </Choices></div>
                <ol class="listing">{ for trail.stops.iter().enumerate().map(|(place, stop)| row(voice, &trail, place, stop, &edit)) }</ol>
            </section>
            <PlanEditor voice={voice.clone()} trail={trail.clone()} edit={edit.clone()} />
            <section class="stack" aria-labelledby="design-souvenir">
                <h2 id="design-souvenir">{ say!(voice, "design-souvenir") }</h2>
                <p class="muted">{ say!(voice, "design-souvenir-text") }</p>
                { texts(&staff, "field-trail-souvenir", &label(&staff, SOUVENIR), &souvenir,
                    wrong.contains(&SOUVENIR).then(|| say!(voice, "wrong-trail-souvenir")), &onsouvenir) }
            </section>
            { form.confirming(Html::default(), None) }
        </Screen>
    }
}

/// One stop, and its way up and down.
fn row(voice: &Voice, trail: &Trail, place: usize, stop: &Stop, edit: &Callback<(&'static str, String)>) -> Html {
    let name = voice.words(&stop.name);
    let number = u32::try_from(place + 1).unwrap_or_default();
    let swap = |with: usize| {
        let mut trail = trail.clone();
        trail.stops.swap(place, with);
        let order =
            fields(&trail).into_iter().find(|(name, _)| *name == STOPS).map(|(_, text)| text).unwrap_or_default();
        edit.reform(move |()| (STOPS, order.clone()))
    };
    let (first, last) = (place == 0, place + 1 == trail.stops.len());
    let moving = |word: AttrValue, told: AttrValue, still: bool, with: usize| {
        let onclick = swap(if still { place } else { with }).reform(|_: MouseEvent| ());
        html! { <button type="button" class="button second" aria-label={told} disabled={still} {onclick}><span>{ word }</span></button> }
    };
    html! {
        <li class="line" key={stop.id.to_string()}>
            <SenseShape sense={shape(stop.sense)} filled={false} size={40} />
            <span class="what">{ format!("{} · {name}", voice.intl().number(number)) }</span>
            { moving(say!(voice, "design-up"), say!(voice, "design-up-what", stop = name.as_str()), first, place.saturating_sub(1)) }
            { moving(say!(voice, "design-down"), say!(voice, "design-down-what", stop = name.as_str()), last, place + 1) }
        </li>
    }
}
