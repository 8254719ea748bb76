//! Epicé'bon: the food of each month, and the editor of its leaflet with its recipe cards, which shows what a portion costs while
//! somebody types.

mod bench;
mod editor;
mod read_out;
mod recipe;

pub use editor::LeafletEditor;
pub use read_out::read_out;

use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row};
use crate::rooms::blanks;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::link::Link;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Icon, Screen, Tag, Tone, Verdict, VerdictKind};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::command::Command;
use plein_sens_shared::permit;
use plein_sens_shared::programme::{Announce, Announcement, Leaflet};
use yew::prelude::*;

/// Whether somebody may publish the food of a month.
pub fn may_edit(staff: &Staff) -> bool {
    let Some(blank) = blanks::leaflet() else { return false };
    let wish = Command::Announce(Announce { what: Announcement::Leaflet(blank), over: None });
    permit::may_ask(&staff.role, &wish, &staff.office.state().programme)
}

/// The room.
#[component]
pub fn Leaflets() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-leaflets"));
    let (drafts, today) = (staff.office.drafts(), clock::context().now.day);
    let state = staff.office.state();
    let row = |leaflet: &Leaflet| {
        let (food, first_day) = (leaflet.food()?, leaflet.first_day()?);
        let (name, month) = (voice.words(&food.name), voice.intl().month(first_day));
        let recipes = say!(voice, "leaflet-recipes", count = food.recipes.len());
        let shown = html! {
            <div class="line">
                <span class="what">
                    <Link href={Route::Leaflet(Some(leaflet.id.to_string())).path()} classes="cover">{ &name }</Link>
                    <small>{ &month }</small><small>{ recipes }</small>
                </span>
                <span class="how">
                    if leaflet.withdrawn {
                        <Tag label={say!(voice, "leaflet-is-withdrawn")} />
                    } else if first_day > today {
                        <Tag label={say!(voice, "leaflet-waits")} />
                    } else {
                        <Verdict kind={VerdictKind::Yes} label={say!(voice, "leaflet-is-published")} />
                    }
                    if drafts.contains(&format!("leaflet/{}", leaflet.id)) {
                        <Tag label={say!(voice, "draft")} tone={Tone::Check} />
                    }
                </span>
            </div>
        };
        Some(Row { key: leaflet.id.to_string(), words: format!("{name} {month}"), group: None, shown })
    };
    let rows: Vec<Row> = state.programme.leaflets.values().rev().filter_map(row).collect();
    let empty = if staff.office.has_programme() { say!(voice, "leaflets-none") } else { say!(voice, "reading") };
    let back = Some((say!(voice, "back-to-programme"), AttrValue::from(Route::Programme.path())));
    html! {
        <Screen title={Some(say!(voice, "room-leaflets"))} {back}>
            <p class="lead">{ say!(voice, "leaflets-text") }</p>
            <div class="row"><ButtonLink label={say!(voice, "leaflet-new")} href={Route::Leaflet(None).path()} icon={Some(Icon::Plus)} kind={ButtonKind::Main} /></div>
            <Listing voice={voice.clone()} id="leaflets-search" label={say!(voice, "room-leaflets")} {empty} {rows} />
        </Screen>
    }
}
