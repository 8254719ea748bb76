//! All workshops that somebody may edit, by day.

use super::today::book_row;
use crate::app::{Staff, use_staff};
use crate::parts::{Listing, Row};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Icon, Screen, Tag, Tone};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::command::Command;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::permit;
use plein_sens_shared::programme::{Announce, Announcement, Partner};
use plein_sens_shared::workshops::books;
use yew::prelude::*;

/// Whether somebody may edit a workshop.
pub fn may_edit(staff: &Staff, id: &WorkshopId) -> bool {
    let state = staff.office.state();
    let Some(workshop) = state.programme.workshops.get(id) else { return false };
    let wish = Command::Announce(Announce { what: Announcement::Workshop(workshop.clone()), over: None });
    permit::may_ask(&staff.role, &wish, &state.programme)
}

/// Whether somebody may announce partners and anybody's workshops: who brings tables of them.
pub fn may_import(staff: &Staff) -> bool {
    let Ok(id) = "x".parse() else { return false };
    let what = Announcement::Partner(Partner { id, name: String::new() });
    permit::may_ask(&staff.role, &Command::Announce(Announce { what, over: None }), &staff.office.state().programme)
}

/// The room.
#[component]
pub fn Programme() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-programme"));
    let all = books(&staff.office.state(), clock::context().now);
    let drafts = staff.office.drafts();
    let row = |book: &plein_sens_shared::workshops::BookView| {
        let day = voice.intl().date(book.day);
        let is_draft = drafts.contains(&format!("workshop/{}", book.id));
        let words = format!(
            "{} {} {} {day}",
            voice.words(&book.title),
            voice.words(&book.place),
            book.signs.clone().unwrap_or_default(),
        );
        let shown = html! {
            <>
                if is_draft {
                    <p><Tag label={say!(voice, "draft")} tone={Tone::Check} /></p>
                }
                { book_row(&staff, book, Route::Workshop(Some(book.id.to_string())).path()) }
            </>
        };
        Row { key: book.id.to_string(), words, group: Some(day), shown }
    };
    let rows: Vec<Row> = all.iter().filter(|book| may_edit(&staff, &book.id)).map(row).collect();
    let empty = if staff.office.has_programme() { say!(voice, "programme-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-programme"))}>
            <div class="row">
                <ButtonLink label={say!(voice, "workshop-new")} href={Route::Workshop(None).path()} icon={Some(Icon::Plus)} kind={ButtonKind::Main} />
                if may_import(&staff) {
                    <ButtonLink label={say!(voice, "import-title")} href={Route::Import.path()} />
                }
            </div>
            <Listing voice={voice.clone()} id="programme-search" label={say!(voice, "room-programme")} {empty} {rows} />
        </Screen>
    }
}
