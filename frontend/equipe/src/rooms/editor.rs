//! The editors of a workshop, of a stop, of a partner and of the event itself. What is typed is a draft on this screen until “Publier”, which says what it
//! will change; when somebody else was quicker, both texts are shown.

use super::blanks;
use super::collision::Collision;
use super::fields::{label, one_field, read_out};
use super::programme::{changed_since, may_edit};
use super::set;
use crate::app::{Staff, use_staff};
use crate::draft::{Draft, Thing};
use crate::office::sending;
use crate::route::Route;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{
    Button, ButtonKind, ButtonLink, Dialog, Live, Notice, NoticeTone, Screen, Tag, Tone,
};
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::programme::Partner;
use plein_sens_shared::refusal::Refusal;
use plein_sens_shared::sync::Outcome;
use wasm_bindgen_futures::spawn_local;
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
        return opened(&staff, blanks::stop(&staff).map(|stop| (Thing::NewStop(Box::new(stop)), true)), back);
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

/// What came of publishing.
#[derive(Clone, PartialEq)]
pub enum After {
    Published,
    Unanswered(Unanswered),
    Refused(Refusal),
    Wrong(&'static str),
    Collided,
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
    let key = props.thing.key();
    let kept = staff.office.draft(&key);
    let mut draft = kept.clone().unwrap_or_else(|| Draft::of(props.thing.clone(), props.new));
    if props.new {
        // What is new collides with nothing of its own; the trail that it comes to may have changed meanwhile.
        draft.base = props.thing.clone();
    }
    let (asking, busy, after) = (use_state(|| false), use_state(|| false), use_state(|| None::<After>));
    let title = match (props.new, draft.fields.first()) {
        _ if matches!(props.thing, Thing::Settings(..)) => blanks::title(voice, &props.thing),
        (true, _) | (_, None) => blanks::title(voice, &props.thing),
        (false, Some(_)) => props.thing.fields().first().map(|(_, title)| title.clone()).unwrap_or_default().into(),
    };
    page::set_title(&title);
    let theirs = (!props.new && draft.base != props.thing && !draft.changes().is_empty()).then(|| props.thing.clone());
    if let Some(theirs) = theirs.filter(|_| !*busy) {
        return html! { <Collision {draft} {theirs} back={props.back.clone()} /> };
    }
    let edit = editing(&staff, &draft, &key, after.setter());
    let publish = publishing(&staff, &draft, &key, (asking.setter(), busy.setter(), after.setter()));
    let drop_it = dropping(&staff, &key);
    let (open, shut) = (set(&asking, true), set(&asking, false));
    let changed = draft.changes();
    let wrong = if let Some(After::Wrong(name)) = *after { Some(name) } else { None };
    let shown = draft.fields.iter().filter(|(name, _)| !(props.new && *name == "cancelled"));
    let action = html! {
        <div class="row">
            <Button label={say!(voice, "publish")} kind={ButtonKind::Main} onclick={open} disabled={changed.is_empty()} busy={*busy} />
            if kept.is_some() {
                <Button label={say!(voice, "draft-drop")} kind={ButtonKind::Quiet} onclick={drop_it} />
            }
        </div>
    };
    html! {
        <Screen {title} back={Some(props.back.clone())} action={Some(action)}>
            if kept.is_some() {
                <p><Tag label={say!(voice, "draft-here")} tone={Tone::Check} /></p>
            }
            { said(&staff, after.as_ref()) }
            if let Thing::Workshop(workshop) = &props.thing {
                { changed_since(&staff, &workshop.id, true) }
            }
            if draft.proposal.is_some() {
                <p class="muted">{ say!(voice, "proposed-draft") }</p>
            }
            { for shown.map(|(name, text)| one_field(&staff, name, text, &edit, wrong)) }
            if draft.base.is_translated() {
                <p class="muted">{ say!(voice, "translated") }</p>
            }
            { confirming(&staff, &draft, *asking, (publish, shut), Html::default()) }
        </Screen>
    }
}

/// Takes what is typed into the draft, which is kept while it differs from what is published.
pub fn editing(
    staff: &Staff,
    draft: &Draft,
    key: &str,
    after: UseStateSetter<Option<After>>,
) -> Callback<(&'static str, String)> {
    let (office, key, draft) = (staff.office.clone(), key.to_owned(), draft.clone());
    Callback::from(move |(name, text): (&'static str, String)| {
        let draft = draft.with(name, &text);
        let changed = !draft.changes().is_empty();
        after.set(None);
        office.keep_draft(&key, changed.then_some(draft));
    })
}

/// Gives a draft up.
pub fn dropping(staff: &Staff, key: &str) -> Callback<()> {
    let (office, key) = (staff.office.clone(), key.to_owned());
    Callback::from(move |()| office.keep_draft(&key, None))
}

/// The question before a draft is published: what changes, below what the room itself has to say of it.
pub fn confirming(
    staff: &Staff,
    draft: &Draft,
    open: bool,
    (publish, shut): (Callback<()>, Callback<()>),
    lead: Html,
) -> Html {
    let voice = &staff.voice;
    let actions = html! {
        <>
            <Button label={say!(voice, "publish-yes")} kind={ButtonKind::Main} onclick={publish} wide={true} />
            <Button label={say!(voice, "publish-no")} onclick={shut.clone()} wide={true} />
        </>
    };
    html! {
        <Dialog title={say!(voice, "publish-title")} {open} {actions} onclose={Some(shut)}>
            { lead }
            // A leaflet says itself when it is read.
            if !matches!(draft.base, Thing::Leaflet(_)) {
                <p>{ say!(voice, "publish-text") }</p>
            }
            <dl class="changes" tabindex="0">{ for draft.changes().iter().map(|(name, before, now)| html! {
                <><dt>{ label(staff, name) }</dt>
                <dd>if !draft.new { <del>{ read_out(staff, name, before) }</del> }<ins>{ read_out(staff, name, now) }</ins></dd></>
            }) }</dl>
        </Dialog>
    }
}

/// What came of it, and what to do.
pub fn said(staff: &Staff, after: Option<&After>) -> Html {
    let voice = &staff.voice;
    let (tone, words) = match after {
        None | Some(After::Wrong(_) | After::Collided) => return Html::default(),
        Some(After::Published) => (NoticeTone::Yes, say!(voice, "published")),
        Some(After::Unanswered(why)) => {
            let why = unanswered(voice, why);
            (NoticeTone::Check, say!(voice, "not-published", why = why.as_str()))
        }
        Some(After::Refused(why)) => {
            (NoticeTone::Check, voice.named(&format!("refusal-{}", why.kind().replace('_', "-")), &[]))
        }
    };
    html! { <Notice {tone} live={Live::Polite}><p>{ words }</p></Notice> }
}

/// Where it is said that it is asked, that it is on its way, and what came of it.
pub type Setters = (UseStateSetter<bool>, UseStateSetter<bool>, UseStateSetter<Option<After>>);

/// Publishes a draft; it is put away when the centre has said that it is published.
pub fn publishing(staff: &Staff, draft: &Draft, key: &str, (asking, busy, after): Setters) -> Callback<()> {
    let (office, draft, key) = (staff.office.clone(), draft.clone(), key.to_owned());
    Callback::from(move |()| {
        asking.set(false);
        let thing = match draft.base.with(&draft.fields) {
            Ok(thing) => blanks::addressed(&office, thing, draft.new),
            Err(field) => return after.set(Some(After::Wrong(field))),
        };
        let push = draft.sent.clone().unwrap_or_else(|| sending(&draft.command(&thing)));
        office.keep_draft(&key, Some(Draft { sent: Some(push.clone()), ..draft.clone() }));
        let (office, key, busy, after) = (office.clone(), key.clone(), busy.clone(), after.clone());
        let draft = draft.clone();
        busy.set(true);
        spawn_local(async move {
            let outcome = office.push(&push).await;
            let (kept, said) = match outcome {
                Ok(Outcome::Done) => (None, After::Published),
                Ok(Outcome::Refused { refusal: Refusal::ChangedMeanwhile }) if !draft.new => {
                    (Some(draft), After::Collided)
                }
                Ok(Outcome::Refused { refusal }) => (Some(draft), After::Refused(refusal)),
                Ok(Outcome::Unreadable) => (Some(draft), After::Unanswered(Unanswered::NotOurs)),
                Err(why) => (Some(Draft { sent: Some(push), ..draft }), After::Unanswered(why)),
            };
            office.keep_draft(&key, kept);
            after.set(Some(said));
            busy.set(false);
        });
    })
}
