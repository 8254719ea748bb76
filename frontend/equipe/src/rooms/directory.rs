//! Who helps in the town, as everybody reads it: brought in from a file, and taken out one by one.

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row, Sure};
use crate::rooms::{Stuck, none, send};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{Button, ButtonKind, ButtonLink, Icon, Screen, Tag};
use plein_sens_frontend::platform::page;
use plein_sens_shared::command::Command;
use plein_sens_shared::directory::{DelistStructure, Entry, Structure};
use plein_sens_shared::id::StructureId;
use yew::prelude::*;

/// A structure that somebody wants to take out, with the edition that they see.
#[derive(Clone, PartialEq)]
struct Leaving {
    id: StructureId,
    name: String,
    over: String,
}

/// The room.
#[component]
pub fn Directory() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-directory");
    page::set_title(&title);
    let (leaving, stuck) = (use_state(|| None::<Leaving>), use_state(|| None::<Stuck>));
    let take_out = {
        let (staff, leaving, stuck) = (staff.clone(), leaving.clone(), stuck.setter());
        Callback::from(move |()| {
            let Some(Leaving { id, over, .. }) = (*leaving).clone() else { return };
            send(&staff, Command::DelistStructure(DelistStructure { structure: id, over }), stuck.clone());
        })
    };
    let state = staff.office.state();
    let mut held: Vec<(Structure, &Entry)> =
        state.directory.entries.values().filter_map(|entry| Some((entry.structure()?, entry))).collect();
    held.sort_by(|a, b| a.0.name.cmp(&b.0.name));
    let row = |(it, entry): (Structure, &Entry)| {
        let ask = {
            let (leaving, id, name, over) = (leaving.setter(), it.id.clone(), it.name.clone(), entry.edition());
            Callback::from(move |()| {
                leaving.set(Some(Leaving { id: id.clone(), name: name.clone(), over: over.clone() }));
            })
        };
        Row {
            key: it.id.to_string(),
            words: format!("{} {}", it.name, it.address),
            group: None,
            shown: line(&staff, &it, ask),
        }
    };
    let rows: Vec<Row> = held.into_iter().map(row).collect();
    let action = html! {
        <ButtonLink label={say!(voice, "directory-import")} href={Route::DirectoryImport.path()} kind={ButtonKind::Main} icon={Some(Icon::Export)} />
    };
    html! {
        <Screen title={Some(title)} {action}>
            <p class="lead">{ say!(voice, "directory-room-text", count = rows.len()) }</p>
            { for stuck.iter().map(|stuck| stuck.told(voice, say!(voice, "directory-sooner"))) }
            <Listing voice={voice.clone()} id="directory-search" label={say!(voice, "room-directory")} empty={say!(voice, "directory-room-none")} {rows} />
            if let Some(Leaving { name, .. }) = &*leaving {
                <Sure title={say!(voice, "directory-sure", name = name.as_str())} yes={say!(voice, "directory-yes")} no={say!(voice, "directory-no")}
                    onyes={take_out} onclose={none(&leaving)}>
                    <p>{ say!(voice, "directory-sure-text") }</p>
                </Sure>
            }
        </Screen>
    }
}

fn line(staff: &Staff, it: &Structure, ask: Callback<()>) -> Html {
    let voice = &staff.voice;
    let since = it
        .as_of
        .map(|day| say!(voice, "directory-as-of", day = voice.intl().date(day), year = day.parts().0.to_string()));
    html! {
        <div class="line">
            <span class="what"><b>{ &it.name }</b>
                <small>{ &it.address }</small>
                <small>{ say!(voice, "directory-services", count = it.services.len()) }{ for since.map(|since| format!(" · {since}")) }</small>
            </span>
            <span class="how">
                if it.demo {
                    <Tag label={say!(voice, "demo")} />
                }
                <Button label={say!(voice, "directory-take-out", name = it.name.as_str())} kind={ButtonKind::Quiet} onclick={ask} />
            </span>
        </div>
    }
}
