//! The editors of a workshop, of a stop, of a partner and of the event itself. What is typed is a draft on this screen until “Publier”, which says what it
//! will change; when somebody else was quicker, both texts are shown.

use super::blanks;
use super::fields::one_field;
use super::form::use_form;
use super::programme::{changed_since, may_edit};
use super::whom::whom;
use crate::app::{Staff, use_staff};
use crate::draft::{Draft, Thing};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::programme::Partner;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct WorkshopEditorProps {
    /// Which; none for a new one.
    pub id: Option<String>,
}

/// The editor of a workshop.
#[component]
pub fn WorkshopEditor(props: &WorkshopEditorProps) -> Html {
    let staff = use_staff();
    let back = (say!(staff.voice, "back-to-programme"), AttrValue::from(Route::Programme.path()));
    let base = match &props.id {
        None if staff.office.state().programme.partners.is_empty() => return begin_with(&staff, back),
        None => blanks::workshop(&staff).map(|workshop| (Thing::Workshop(Box::new(workshop)), true)),
        Some(id) => id.parse().ok().filter(|id| may_edit(&staff, id)).and_then(|id| {
            let state = staff.office.state();
            state.programme.workshops.get(&id).cloned().map(|held| (Thing::Workshop(Box::new(held)), false))
        }),
    };
    opened(&staff, base, back)
}

/// Whoever holds it comes first.
fn begin_with(staff: &Staff, back: (AttrValue, AttrValue)) -> Html {
    if !staff.office.has_programme() {
        return opened(staff, None, back);
    }
    let voice = &staff.voice;
    html! {
        <Screen title={Some(say!(voice, "partner-first"))} back={Some(back)}>
            <p>{ say!(voice, "partner-first-text") }</p>
            <div class="row"><ButtonLink label={say!(voice, "partner-new")} href={Route::NewPartner.path()} kind={ButtonKind::Main} /></div>
        </Screen>
    }
}

/// The editor of the event.
#[component]
pub fn OccasionEditor() -> Html {
    let staff = use_staff();
    let back = (say!(staff.voice, "back-to-programme"), AttrValue::from(Route::Programme.path()));
    let held = staff.office.state().programme.occasion.clone();
    let new = held.is_none();
    let base = held.unwrap_or_else(blanks::occasion);
    let base = staff.office.has_programme().then(|| (Thing::Occasion(Box::new(base)), new));
    opened(&staff, base, back)
}

/// The editor of a partner that is not there yet.
#[component]
pub fn PartnerEditor() -> Html {
    let staff = use_staff();
    let back = (say!(staff.voice, "back-to-programme"), AttrValue::from(Route::Programme.path()));
    let blank = "nouveau".parse().ok().map(|id| Partner { id, name: String::new() });
    let base = blank.filter(|_| staff.office.has_programme());
    opened(&staff, base.map(|partner| (Thing::Partner(Box::new(partner)), true)), back)
}

#[derive(Properties, PartialEq)]
pub struct StopEditorProps {
    /// Which; none for a new one.
    pub id: Option<String>,
    /// To which trail a new one comes; the town's first one, if nothing is said.
    #[prop_or_default]
    pub trail: Option<String>,
}

/// The editor of a stop.
#[component]
pub fn StopEditor(props: &StopEditorProps) -> Html {
    let staff = use_staff();
    let back = (say!(staff.voice, "back-to-trail"), AttrValue::from(Route::Trail.path()));
    let Some(id) = &props.id else {
        if staff.office.state().programme.partners.is_empty() {
            return begin_with(&staff, back);
        }
        return opened(
            &staff,
            blanks::stop(&staff, props.trail.as_deref()).map(|stop| (Thing::NewStop(Box::new(stop)), true)),
            back,
        );
    };
    let stop = super::trail::stops(&staff).into_iter().find(|stop| stop.id.as_str() == id);
    opened(&staff, stop.map(|stop| (Thing::Stop(Box::new(stop)), false)), back)
}

/// The editor of what is there to be edited.
pub fn opened(staff: &Staff, base: Option<(Thing, bool)>, back: (AttrValue, AttrValue)) -> Html {
    match base {
        Some((thing, new)) => html! { <Editor {thing} {new} {back} /> },
        None if staff.office.has_programme() => html! { <super::nowhere::Nowhere /> },
        None => html! { <Screen title={Some(say!(staff.voice, "reading"))} back={Some(back)} /> },
    }
}

#[derive(Properties, PartialEq)]
struct EditorProps {
    thing: Thing,
    new: bool,
    back: (AttrValue, AttrValue),
}

#[component]
fn Editor(props: &EditorProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let form = use_form(&props.thing, props.new);
    let draft = &form.draft;
    let title = match (props.new, draft.fields.first()) {
        _ if matches!(props.thing, Thing::Settings(..) | Thing::Occasion(_)) => blanks::title(voice, &props.thing),
        (true, _) | (_, None) => blanks::title(voice, &props.thing),
        (false, Some(_)) => props.thing.fields().first().map(|(_, title)| title.clone()).unwrap_or_default().into(),
    };
    page::set_title(&title);
    if let Some(collision) = form.collision(&props.back) {
        return collision;
    }
    let edit = form.edit();
    let wrong = form.wrong();
    let shown = draft.fields.iter().filter(|(name, _)| !(props.new && *name == "cancelled"));
    html! {
        <Screen {title} back={Some(props.back.clone())} action={Some(form.ways_out())}>
            { form.standing() }
            if let Thing::Workshop(workshop) = &props.thing {
                { changed_since(&staff, &workshop.id, true) }
            }
            if draft.proposal.is_some() {
                <p class="muted">{ say!(voice, "proposed-draft") }</p>
            }
            { for shown.map(|(name, text)| one_field(&staff, name, text, &edit, &wrong)) }
            if draft.base.is_translated() {
                <p class="muted">{ say!(voice, "translated") }</p>
            }
            { form.confirming(html! { <>{ past(&staff, draft) }{ whom(&staff, draft) }</> }, None) }
        </Screen>
    }
}

/// That a new workshop is on a day that is over: nobody would come.
fn past(staff: &Staff, draft: &Draft) -> Html {
    let state = staff.office.state();
    let is_over = match draft.base.with(&draft.fields) {
        Ok(Thing::Workshop(it)) => draft.new && state.programme.is_over(&it, clock::context().now),
        _ => false,
    };
    html! {
        if is_over {
            <Notice tone={NoticeTone::Check}><p>{ say!(staff.voice, "workshop-past") }</p></Notice>
        }
    }
}
