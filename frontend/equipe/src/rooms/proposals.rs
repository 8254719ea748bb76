//! What somebody offers to show, in the list of requests: read like a sealed contact, then made a workshop, or declined
//! with a reason of the list. Nobody writes a refusal of their own.

use super::{blanks, none, send};
use crate::app::{Staff, use_staff};
use crate::draft::{Draft, Thing};
use crate::parts::Pick;
use crate::rooms::Stuck;
use crate::rooms::contacting::Contacting;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::link::Go;
use plein_sens_frontend::design::{Button, ButtonKind, Dialog};
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::code::RequestId;
use plein_sens_shared::command::Command;
use plein_sens_shared::contact::Contact;
use plein_sens_shared::event::Scope;
use plein_sens_shared::office::OpenContact;
use plein_sens_shared::requests::{Because, Craft, MoveRequest, Proposal, Standing};
use yew::prelude::*;

const BECAUSE: [Because; 5] = [Because::Alike, Because::Full, Because::Means, Because::Unreached, Because::Agreed];

/// What it is about and when they could, as the list says it.
pub fn summary(voice: &Voice, proposal: &Proposal) -> String {
    let days: Vec<String> = proposal.days.iter().map(|day| voice.intl().day_of_week(*day)).collect();
    let days = if days.is_empty() { say!(voice, "proposed-any-day").to_string() } else { days.join(", ") };
    format!("{} · {days}", craft(voice, proposal.craft))
}

fn craft(voice: &Voice, craft: Craft) -> AttrValue {
    match craft {
        Craft::Kitchen => say!(voice, "proposed-craft-kitchen"),
        Craft::Garden => say!(voice, "proposed-craft-garden"),
        Craft::Hands => say!(voice, "proposed-craft-hands"),
        Craft::Music => say!(voice, "proposed-craft-music"),
        Craft::Words => say!(voice, "proposed-craft-words"),
        Craft::Other => say!(voice, "proposed-craft-other"),
    }
}

fn because(voice: &Voice, because: Because) -> AttrValue {
    match because {
        Because::Alike => say!(voice, "proposed-because-alike"),
        Because::Full => say!(voice, "proposed-because-full"),
        Because::Means => say!(voice, "proposed-because-means"),
        Because::Unreached => say!(voice, "proposed-because-unreached"),
        Because::Agreed => say!(voice, "proposed-because-agreed"),
    }
}

#[derive(Properties, PartialEq)]
pub struct ReadingProps {
    pub request: RequestId,
    pub standing: Standing,
    pub proposal: Proposal,
    pub stuck: UseStateSetter<Option<Stuck>>,
    pub onclose: Callback<()>,
}

/// Reads a proposal, and makes a workshop of it.
#[component]
pub fn Reading(props: &ReadingProps) -> Html {
    let (staff, go) = (use_staff(), use_context::<Go>());
    let voice = &staff.voice;
    let plan = {
        let (staff, request, proposal) = (staff.clone(), props.request.clone(), props.proposal.clone());
        let (from, stuck) = (props.standing, props.stuck.clone());
        Callback::from(move |contact: Contact| {
            if from == Standing::Asked {
                let (request, to) = (request.clone(), Standing::Taken);
                send(&staff, Command::MoveRequest(MoveRequest { request, from, to, because: None }), stuck.clone());
            }
            begin(&staff, &request, &proposal, &contact);
            if let Some(go) = &go {
                go.0.emit(Route::Workshop(None).path().into());
            }
        })
    };
    // What somebody else's idea has begun is not written over.
    let other = blanks::workshop(&staff).and_then(|it| staff.office.draft(&Thing::Workshop(Box::new(it)).key()));
    let is_busy = other.is_some_and(|draft| draft.proposal.as_ref() != Some(&props.request));
    let may_stand =
        if props.proposal.named { say!(voice, "proposed-named-yes") } else { say!(voice, "proposed-named-no") };
    let note = if is_busy { format!("{may_stand} {}", say!(voice, "proposed-busy")).into() } else { may_stand };
    let wish = OpenContact::of(&Scope::Request(props.request.clone()), &say!(voice, "proposed-reason"));
    html! {
        <Contacting {wish} title={say!(voice, "proposed-read")} word={say!(voice, "proposed-word")} {note}
            then={(!is_busy).then(|| (say!(voice, "proposed-plan"), plan))} onclose={props.onclose.clone()} />
    }
}

/// Drafts the workshop: its title as its person said it, with their first name where they wish that. Place and day are
/// the centre's.
fn begin(staff: &Staff, request: &RequestId, proposal: &Proposal, contact: &Contact) {
    let Some(blank) = blanks::workshop(staff) else { return };
    let thing = Thing::Workshop(Box::new(blank));
    let key = thing.key();
    let mut draft = Draft::of(thing, true).with("title", contact.word.as_deref().unwrap_or_default().trim());
    if proposal.named && !contact.name.is_empty() {
        draft = draft.with("about", &say!(staff.voice, "proposed-with", name = contact.name.as_str()));
    }
    staff.office.keep_draft(&key, Some(Draft { proposal: Some(request.clone()), ..draft }));
}

#[derive(Properties, PartialEq)]
pub struct DecliningProps {
    pub request: RequestId,
    pub standing: Standing,
    pub stuck: UseStateSetter<Option<Stuck>>,
    pub onclose: Callback<()>,
}

/// Asks why a proposal is declined.
#[component]
pub fn Declining(props: &DecliningProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let picked = use_state(|| None::<Because>);
    let why = picked.map(|because| place(because).to_string()).unwrap_or_default();
    let decline = {
        let (staff, picked, stuck) = (staff.clone(), picked.clone(), props.stuck.clone());
        let (request, from, to) = (props.request.clone(), props.standing, Standing::Declined);
        let shut = props.onclose.clone();
        Callback::from(move |()| {
            let command = MoveRequest { request: request.clone(), from, to, because: *picked };
            send(&staff, Command::MoveRequest(command), stuck.clone());
            shut.emit(());
        })
    };
    let pick = {
        let picked = picked.setter();
        Callback::from(move |text: String| {
            picked.set(BECAUSE.into_iter().find(|because| place(*because).to_string() == text));
        })
    };
    let nothing = (String::new(), say!(voice, "proposed-decline-choose"));
    let reasons = BECAUSE.map(|one| (place(one).to_string(), because(voice, one)));
    let choices: Vec<(String, AttrValue)> = [nothing].into_iter().chain(reasons).collect();
    let actions = html! {
        <>
            <Button label={say!(voice, "proposed-decline-no")} onclick={props.onclose.clone()} wide={true} />
            <Button label={say!(voice, "proposed-decline-yes")} kind={ButtonKind::Main} onclick={decline}
                disabled={picked.is_none()} wide={true} />
        </>
    };
    html! {
        <Dialog title={say!(voice, "proposed-decline-title")} open={true} {actions} onclose={Some(props.onclose.clone())}>
            <p>{ say!(voice, "proposed-decline-text") }</p>
            <Pick id="declined-because" label={say!(voice, "proposed-decline-why")} {choices} value={why} onchange={pick} />
        </Dialog>
    }
}

/// Where a reason stands in the list.
fn place(because: Because) -> usize {
    BECAUSE.iter().position(|one| *one == because).unwrap_or_default()
}

/// What is chosen of the list: to be read, or to be declined.
#[derive(Clone, PartialEq)]
pub enum Chosen {
    Read(RequestId),
    Decline(RequestId),
}

/// The dialog over the list, if somebody has opened one.
pub fn over_the_list(
    staff: &Staff,
    chosen: &UseStateHandle<Option<Chosen>>,
    stuck: &UseStateSetter<Option<Stuck>>,
) -> Html {
    let Some(Chosen::Read(request) | Chosen::Decline(request)) = &**chosen else { return Html::default() };
    let state = staff.office.state();
    let Some(entry) = state.desk.entries.get(request) else { return Html::default() };
    let (standing, proposal) = (entry.standing, entry.details.proposal.clone());
    let (key, request, stuck, onclose) = (request.to_string(), request.clone(), stuck.clone(), none(chosen));
    match (&**chosen, proposal) {
        (Some(Chosen::Read(_)), Some(proposal)) => {
            html! { <Reading key={key} {request} {standing} {proposal} {stuck} {onclose} /> }
        }
        (Some(Chosen::Decline(_)), Some(_)) => {
            html! { <Declining key={key} {request} {standing} {stuck} {onclose} /> }
        }
        (Some(Chosen::Read(_)), None) => {
            let wish = OpenContact::of(&Scope::Request(request.clone()), "");
            html! { <Contacting key={key} {wish} {onclose} /> }
        }
        (Some(Chosen::Decline(_)) | None, _) => Html::default(),
    }
}
