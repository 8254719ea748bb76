//! The trails and their stops: to be designed and edited, to be held on a tablet, and what is printed for them.

mod design;
mod fields;
mod plan;

pub use design::Design;
pub use fields::{access, picture, read_out};

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
use plein_sens_shared::programme::{Announce, Announcement, EditStop, Stop, Trail as Announced};
use yew::prelude::*;

/// The trails that somebody may design.
pub fn designed(staff: &Staff) -> Vec<Announced> {
    let state = staff.office.state();
    let may = |trail: &&Announced| {
        let wish = Command::Announce(Announce { what: Announcement::Trail((*trail).clone()), over: None });
        permit::may_ask(&staff.role, &wish, &state.programme)
    };
    state.programme.trails.values().filter(may).cloned().collect()
}

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
    let (edited, trails) = (stops(&staff), designed(&staff));
    let row = |stop: &Stop| {
        let partner = state.programme.partners.get(&stop.partner).map(|it| it.name.clone()).unwrap_or_default();
        let name = voice.words(&stop.name);
        let place = state.programme.stop(&stop.id).filter(|(trail, _)| trail.in_order);
        let place = place.and_then(|(trail, _)| trail.stops.iter().position(|it| it.id == stop.id));
        let number = place.and_then(|place| u32::try_from(place + 1).ok()).map(|number| voice.intl().number(number));
        let name = number.map_or(name.clone(), |number| format!("{number} · {name}").into());
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
                    // Where there are several, a stop is added on the page of its trail.
                    if trails.len() < 2 {
                        <ButtonLink label={say!(voice, "stop-new")} href={Route::Stop(None).path()} icon={Some(Icon::Plus)} kind={ButtonKind::Main} />
                    }
                    <ButtonLink label={say!(voice, "trail-new")} href={Route::Design(None).path()} icon={Some(Icon::Plus)} />
                }
                <ButtonLink label={say!(voice, "trail-print")} href={Route::Printing.path()} icon={Some(Icon::Printer)} />
            </div>
            if !trails.is_empty() {
                <section class="stack" aria-labelledby="trail-designs">
                    <h2 id="trail-designs">{ say!(voice, "trail-designs") }</h2>
                    { for trails.iter().map(|trail| one_trail(&staff, trail)) }
                </section>
                <h2>{ say!(voice, "trail-stands") }</h2>
            }
            <Listing voice={voice.clone()} id="trail-search" label={say!(voice, "room-trail")} {empty} {rows} />
            if permit::may_see_walks(&staff.role) {
                <super::walks::Walks />
            }
        </Screen>
    }
}

/// A trail, and the way to its design.
fn one_trail(staff: &Staff, trail: &Announced) -> Html {
    let voice = &staff.voice;
    let order = if trail.in_order { say!(voice, "order-set") } else { say!(voice, "order-free") };
    let count = |number: usize| u32::try_from(number).unwrap_or_default();
    let placed = trail.stops.iter().filter(|stop| stop.place.is_some()).count();
    html! {
        <div class="line">
            <span class="what">
                <Link href={Route::Design(Some(trail.id.to_string())).path()} classes="cover">{ voice.words(&trail.title) }</Link>
                <small>{ order }</small>
                <small>{ say!(voice, "trail-placed", placed = count(placed), all = count(trail.stops.len())) }</small>
            </span>
        </div>
    }
}
