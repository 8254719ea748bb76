//! The workshops whose parties somebody may see.

use super::today::{book_row, is_open};
use crate::app::use_staff;
use crate::parts::{Listing, Row};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::Screen;
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::permit;
use plein_sens_shared::workshops::{BookView, books};
use yew::prelude::*;

/// The room.
#[component]
pub fn SignUps() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-sign-ups"));
    let now = clock::context().now;
    let (state, opens) = (staff.office.state(), permit::may_open_contacts(&staff.role));
    let row = |book: &BookView| {
        let day = voice.intl().date(book.day);
        // Who may open a booking finds it by its code, with or without spaces.
        let ledger = state.ledgers.get(&book.id).filter(|_| opens);
        let parties = ledger.iter().flat_map(|ledger| &ledger.parties);
        let codes = parties.flat_map(|party| [party.booking.spaced(), party.booking.to_string()]);
        let said = [voice.words(&book.title).to_string(), voice.words(&book.place).to_string(), day.clone()];
        let words = said.into_iter().chain(codes).collect::<Vec<_>>().join(" ");
        let shown = book_row(&staff, book, Route::Parties(book.id.to_string()).path());
        Row { key: book.id.to_string(), words, group: Some(day), shown }
    };
    let all = books(&state, now);
    // What is over stands behind what is to come.
    let (past, coming): (Vec<&BookView>, Vec<&BookView>) =
        all.iter().filter(|book| book.filling.is_some() && is_open(&staff, book)).partition(|book| book.day < now.day);
    let rows: Vec<Row> = coming.into_iter().chain(past).map(row).collect();
    let empty = if staff.office.has_programme() { say!(voice, "sign-ups-none") } else { say!(voice, "reading") };
    html! {
        <Screen title={Some(say!(voice, "room-sign-ups"))}>
            <p class="lead">{ say!(voice, "sign-ups-text") }</p>
            <Listing voice={voice.clone()} id="sign-ups-search" label={say!(voice, "room-sign-ups")} {empty} {rows} />
        </Screen>
    }
}
