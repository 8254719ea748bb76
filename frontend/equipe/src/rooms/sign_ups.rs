//! The workshops whose parties somebody may see.

use super::today::{book_row, is_open};
use crate::app::use_staff;
use crate::parts::{Listing, Row};
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::design::Screen;
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::workshops::{BookView, books};
use yew::prelude::*;

/// The room.
#[component]
pub fn SignUps() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    page::set_title(&say!(voice, "room-sign-ups"));
    let now = clock::context().now;
    let row = |book: &BookView| {
        let day = voice.intl().date(book.day);
        let words = format!("{} {} {day}", voice.words(&book.title), voice.words(&book.place));
        let shown = book_row(&staff, book, Route::Parties(book.id.to_string()).path());
        Row { key: book.id.to_string(), words, group: Some(day), shown }
    };
    let all = books(&staff.office.state(), now);
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
