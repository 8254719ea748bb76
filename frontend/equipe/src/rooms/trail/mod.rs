//! The stops: to be edited, to be held on a tablet, and what is printed for them.

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row};
use crate::rooms::programme::may_import;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Icon, Screen};
use plein_sens_frontend::platform::page;
use plein_sens_shared::command::Command;
use plein_sens_shared::event::Scope;
use plein_sens_shared::permit;
use plein_sens_shared::programme::{EditStop, Stop};
use yew::prelude::*;

/// The stops that somebody may edit.
pub fn stops(staff: &Staff) -> Vec<Stop> {
    let state = staff.office.state();
    let may = |stop: &&Stop| {
        let wish = Command::EditStop(EditStop { stop: (*stop).clone(), over: stop.edition() });
        permit::may_ask(&staff.role, &wish, &state.programme)
    };
    state.programme.trails.values().flat_map(|trail| &trail.stops).filter(may).cloned().collect()
}

/// The stops that somebody may hold: those whose passages they may read.
pub fn held(staff: &Staff) -> Vec<Stop> {
    let state = staff.office.state();
    let may = |stop: &&Stop| {
        let scope = Scope::Stop(stop.id.clone());
        permit::may_hold_stops(&staff.role) && permit::may_read(&staff.role, &scope, &state.programme)
    };
    state.programme.trails.values().flat_map(|trail| &trail.stops).filter(may).cloned().collect()
}

/// The room.
#[component]
pub fn Trail() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-trail"));
    let state = staff.office.state();
    let edited: Vec<Stop> = stops(&staff);
    let row = |stop: &Stop| {
        let partner = state.programme.partners.get(&stop.partner).map(|it| it.name.clone()).unwrap_or_default();
        let name = voice.words(&stop.name);
        let href = Route::Stop(Some(stop.id.to_string())).path();
        let hold = Route::Stand(stop.id.to_string()).path();
        let shown = html! {
            <div class="line">
                <span class="when">{ &stop.code }</span>
                <span class="what">
                    if edited.iter().any(|it| it.id == stop.id) {
                        <Link {href} classes="cover">{ name.clone() }</Link>
                    } else {
                        { name.clone() }
                    }
                    <small>{ &partner }</small>
                </span>
                <Link href={hold} classes="button second"><span>{ say!(voice, "trail-hold") }<span class="heard">{ format!(" : {name}") }</span></span></Link>
            </div>
        };
        Row { key: stop.id.to_string(), words: format!("{name} {partner} {}", stop.code), group: None, shown }
    };
    let rows: Vec<Row> = held(&staff).iter().map(row).collect();
    let empty = if !staff.office.has_programme() {
        say!(voice, "reading")
    } else if state.programme.trails.values().all(|trail| trail.stops.is_empty()) {
        say!(voice, "trail-empty")
    } else {
        say!(voice, "trail-none")
    };
    html! {
        <Screen title={Some(say!(voice, "room-trail"))}>
            <p class="lead">{ say!(voice, "trail-text") }</p>
            <div class="row">
                if may_import(&staff) {
                    <ButtonLink label={say!(voice, "stop-new")} href={Route::Stop(None).path()} icon={Some(Icon::Plus)} kind={ButtonKind::Main} />
                }
                <ButtonLink label={say!(voice, "trail-print")} href={Route::Printing.path()} icon={Some(Icon::Printer)} />
            </div>
            <Listing voice={voice.clone()} id="trail-search" label={say!(voice, "room-trail")} {empty} {rows} />
            if permit::may_see_walks(&staff.role) {
                <super::walks::Walks />
            }
        </Screen>
    }
}
