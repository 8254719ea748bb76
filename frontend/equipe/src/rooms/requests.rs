//! Who has asked for help, or proposes a workshop. The list names nobody: a contact is opened one at a time, with a reason
//! that is written down, and is erased when the request is closed.

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row};
use crate::rooms::proposals::{Chosen, over_the_list, summary};
use crate::rooms::{Stuck, send};
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, Screen, Verdict, VerdictKind};
use plein_sens_frontend::i18n::{self, Voice};
use plein_sens_frontend::platform::{engine, page};
use plein_sens_shared::aids;
use plein_sens_shared::code::RequestId;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::permit;
use plein_sens_shared::requests::desk::Entry;
use plein_sens_shared::requests::{FORGOTTEN_AFTER_DAYS, MoveRequest, OPEN_DAYS, Standing, Way, When};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Whether somebody has this room.
pub fn may_see(staff: &Staff) -> bool {
    permit::may_read(&staff.role, &Scope::Requests, &staff.office.state().programme)
}

/// The room.
#[component]
pub fn Requests() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-requests");
    page::set_title(&title);
    let (chosen, stuck) = (use_state(|| None::<Chosen>), use_state(|| None::<Stuck>));
    let names = use_state(|| None::<Voice>);
    {
        let names = names.setter();
        use_effect_with(voice.clone(), move |voice| {
            let voice = voice.clone();
            spawn_local(async move {
                if let Some(words) = engine::words(voice.language()).await {
                    names.set(Some(voice.with_rights(&words)));
                }
            });
        });
    }
    let move_on = {
        let (staff, stuck) = (staff.clone(), stuck.setter());
        Callback::from(move |(request, from, to): (RequestId, Standing, Standing)| {
            send(&staff, Command::MoveRequest(MoveRequest { request, from, to, because: None }), stuck.clone());
        })
    };
    let state = staff.office.state();
    let row = |(id, entry): (&RequestId, &Entry)| {
        let about = entry.details.right.as_ref().map(|right| match &*names {
            _ if right.as_str() == aids::OF_THE_TOWN => say!(voice, "take-up-town"),
            Some(names) => names.named(&format!("right-{right}-name"), &[]),
            None => right.to_string().into(),
        });
        let choose = {
            let chosen = chosen.setter();
            Callback::from(move |one| chosen.set(Some(one)))
        };
        let moves = move_on.reform({
            let (id, from) = (id.clone(), entry.standing);
            move |to| (id.clone(), from, to)
        });
        Row {
            key: id.to_string(),
            words: format!("{} {}", id.spaced(), id),
            group: Some(standing(voice, entry.standing).to_string()),
            shown: line(voice, id, entry, about, &choose, &moves),
        }
    };
    let rows: Vec<Row> = state.desk.in_order().into_iter().map(row).collect();
    html! {
        <Screen title={Some(title)}>
            <p class="lead">{ say!(voice, "requests-text", days = u32::try_from(OPEN_DAYS).unwrap_or_default(), after = u32::try_from(FORGOTTEN_AFTER_DAYS).unwrap_or_default()) }</p>
            { for stuck.iter().map(|stuck| stuck.told(voice, say!(voice, "request-sooner"))) }
            <Listing voice={voice.clone()} id="requests-search" label={say!(voice, "room-requests")} empty={say!(voice, "requests-none")} {rows} />
            { over_the_list(&staff, &chosen, &stuck.setter()) }
        </Screen>
    }
}

fn line(
    voice: &Voice,
    id: &RequestId,
    entry: &Entry,
    about: Option<AttrValue>,
    choose: &Callback<Chosen>,
    moves: &Callback<Standing>,
) -> Html {
    let details = &entry.details;
    let way = match details.way {
        Way::Call => say!(voice, "request-call"),
        Way::Visit => say!(voice, "request-visit"),
        Way::Show => say!(voice, "request-show"),
    };
    let when = match details.when {
        When::Any => say!(voice, "request-any"),
        When::Morning => say!(voice, "request-morning"),
        When::Afternoon => say!(voice, "request-afternoon"),
        When::Evening => say!(voice, "request-evening"),
    };
    let language = i18n::language(&details.language).map_or(details.language.as_str(), |language| language.name);
    let to = |to: Standing| moves.reform(move |()| to);
    let chosen = |chosen: fn(RequestId) -> Chosen| {
        let id = id.clone();
        choose.reform(move |()| chosen(id.clone()))
    };
    let proposal = details.proposal.as_ref();
    let open = if proposal.is_some() { say!(voice, "proposed-read") } else { say!(voice, "sealed-open") };
    html! {
        <div class="line">
            <span class="when">{ voice.intl().date(entry.asked) }</span>
            <span class="what">
                { way }{ ", " }{ when }
                { for proposal.iter().map(|proposal| html! { <small>{ summary(voice, proposal) }</small> }) }
                <small>{ language.to_owned() }{ for about.map(|about| format!(" · {about}")) }</small>
                <small>{ id.spaced() }</small>
            </span>
            <span class="how">
                <Verdict kind={kind(entry.standing)} label={standing(voice, entry.standing)} />
                if entry.standing.is_open() {
                    <Button label={open} onclick={chosen(Chosen::Read)} />
                }
                if entry.standing == Standing::Asked {
                    <Button label={say!(voice, "request-take")} kind={ButtonKind::Main} onclick={to(Standing::Taken)} />
                }
                if entry.standing == Standing::Taken {
                    <Button label={say!(voice, "request-give-back")} onclick={to(Standing::Asked)} />
                    if proposal.is_none() {
                        <Button label={say!(voice, "request-close")} kind={ButtonKind::Main} onclick={to(Standing::Done)} />
                    }
                }
                if entry.standing.is_open() && proposal.is_some() {
                    <Button label={say!(voice, "proposed-decline")} onclick={chosen(Chosen::Decline)} />
                }
            </span>
        </div>
    }
}

fn kind(standing: Standing) -> VerdictKind {
    match standing {
        Standing::Asked | Standing::Taken => VerdictKind::Waiting,
        Standing::Done => VerdictKind::Yes,
        Standing::Withdrawn | Standing::Expired | Standing::Declined => VerdictKind::No,
    }
}

/// Where it stands.
pub fn standing(voice: &Voice, standing: Standing) -> AttrValue {
    match standing {
        Standing::Asked => say!(voice, "request-is-asked"),
        Standing::Taken => say!(voice, "request-is-taken"),
        Standing::Done => say!(voice, "request-is-done"),
        Standing::Withdrawn => say!(voice, "request-is-withdrawn"),
        Standing::Expired => say!(voice, "request-is-expired"),
        Standing::Declined => say!(voice, "request-is-declined"),
    }
}
