//! All workshops that somebody may edit, by day.

use super::today::book_row;
use crate::app::{Staff, use_staff};
use crate::draft::Renewal;
use crate::parts::{Listing, Row};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::{ButtonKind, ButtonLink, Icon, Notice, NoticeTone, Screen, Tag, Tone};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::id::WorkshopId;
use plein_sens_shared::permit;
use plein_sens_shared::programme::{Announce, Announcement, Partner};
use plein_sens_shared::workshops::{books, to_tell};
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

/// Whether somebody may say what the event is.
pub fn may_make_event(staff: &Staff) -> bool {
    matches!(staff.role, Role::Director)
}

/// Whether somebody may make the next event of this one, where there is one.
pub fn may_renew(staff: &Staff) -> bool {
    let state = staff.office.state();
    let wish = Renewal::of(&state.programme, clock::context().now.day);
    wish.is_some_and(|it| permit::may_ask(&staff.role, &Command::Renew(it.wish), &state.programme))
}

/// Of a workshop that was cancelled or moved since people signed up: that they are to be told, and how many they are.
pub fn changed_since(staff: &Staff, id: &WorkshopId, leads: bool) -> Html {
    let voice = &staff.voice;
    let state = staff.office.state();
    let Some(workshop) = state.programme.workshops.get(id) else { return Html::default() };
    let parties = to_tell(&state, workshop);
    if parties == 0 {
        return Html::default();
    }
    let title = if workshop.cancelled { say!(voice, "tell-cancelled") } else { say!(voice, "tell-moved") };
    html! {
        <Notice tone={NoticeTone::Check} title={Some(title)}>
            <p>{ say!(voice, "tell-parties", count = parties) }</p>
            if leads {
                <p><ButtonLink label={say!(voice, "tell-go")} href={Route::Parties(id.to_string()).path()} /></p>
            }
        </Notice>
    }
}

/// What a town without an event needs first, for who can do it.
pub fn first_steps(staff: &Staff) -> Html {
    let voice = &staff.voice;
    let begun = !staff.office.has_programme() || staff.office.state().programme.occasion.is_some();
    if begun || !may_make_event(staff) {
        return Html::default();
    }
    html! {
        <Notice tone={NoticeTone::Info} title={Some(say!(voice, "event-none"))}>
            <p>{ say!(voice, "event-none-text") }</p>
            <p><ButtonLink label={say!(voice, "event-begin")} href={Route::Occasion.path()} kind={ButtonKind::Main} /></p>
        </Notice>
    }
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
    let begun = staff.office.state().programme.occasion.is_some();
    let empty = if !staff.office.has_programme() {
        say!(voice, "reading")
    } else if all.is_empty() {
        say!(voice, "today-none")
    } else {
        say!(voice, "programme-none")
    };
    html! {
        <Screen title={Some(say!(voice, "room-programme"))}>
            { first_steps(&staff) }
            <div class="row">
                <ButtonLink label={say!(voice, "workshop-new")} href={Route::Workshop(None).path()} icon={Some(Icon::Plus)} kind={if begun { ButtonKind::Main } else { ButtonKind::Second }} />
                if begun && may_make_event(&staff) {
                    <ButtonLink label={say!(voice, "event-edit")} href={Route::Occasion.path()} />
                }
                if may_renew(&staff) {
                    <ButtonLink label={say!(voice, "renewal")} href={Route::Renewal.path()} />
                }
                if super::leaflets::may_edit(&staff) {
                    <ButtonLink label={say!(voice, "room-leaflets")} href={Route::Leaflets.path()} icon={Some(Icon::CookingPot)} />
                }
                if may_import(&staff) {
                    <ButtonLink label={say!(voice, "partner-new")} href={Route::NewPartner.path()} />
                    <ButtonLink label={say!(voice, "import-title")} href={Route::Import.path()} />
                }
            </div>
            { walls(&staff) }
            <Listing voice={voice.clone()} id="programme-search" label={say!(voice, "room-programme")} {empty} {rows} />
        </Screen>
    }
}

/// The big screens, which belong to the program of everybody.
fn walls(staff: &Staff) -> Html {
    let voice = &staff.voice;
    let walls = [
        ("/ecran/programme", say!(voice, "wall-programme")),
        ("/ecran/parcours", say!(voice, "wall-trail")),
        ("/ecran/avis", say!(voice, "wall-feedback")),
    ];
    let wall = |(path, name): (&'static str, AttrValue)| html! { <a href={path}>{ name }</a> };
    html! { <p class="row"><span class="muted">{ say!(voice, "walls") }</span>{ for walls.into_iter().map(wall) }</p> }
}
