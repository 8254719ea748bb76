//! The same list on paper, A4: short codes, how many adults and children, and a column to write in. Nothing on it opens a
//! booking or names anybody.

use super::party::on_paper;
use super::roll::when;
use crate::rooms::{needs, young};
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::workshops::BookView;
use plein_sens_shared::workshops::attendance::{Place, SheetRow};
use yew::prelude::*;

/// How many parties stand on a page.
const A_PAGE: usize = 20;

#[derive(Properties, PartialEq)]
pub struct SheetProps {
    pub voice: Voice,
    pub book: BookView,
    pub rows: Vec<SheetRow>,
    /// Who invites.
    pub town: String,
}

/// The pages; on the screen they are not seen.
#[component]
pub fn Sheet(props: &SheetProps) -> Html {
    // Who waits is let in where a seat stays free, so they stand on it too.
    let rows: Vec<&SheetRow> = props.rows.iter().filter(|row| row.place != Place::Withdrawn).collect();
    let pages = rows.len().div_ceil(A_PAGE).max(1);
    let page = |n: usize| one(props, rows.get(n * A_PAGE..).unwrap_or_default(), n + 1, pages);
    html! { <div class="sheets for-paper" aria-hidden="true">{ for (0..pages).map(page) }</div> }
}

fn one(props: &SheetProps, rows: &[&SheetRow], page: usize, pages: usize) -> Html {
    let voice = &props.voice;
    let row = |row: &&SheetRow| {
        let (letters, check) = on_paper(row);
        let adults = row.children.map(|children| row.people.saturating_sub(children));
        html! {
            <tr>
                <th scope="row" class="party-code"><bdi dir="ltr">{ letters }{ " " }{ check }</bdi></th>
                <td>{ row.people }</td>
                <td>{ for adults }</td>
                <td>{ for row.children }</td>
                <td>{ known(voice, row) }</td>
                <td class="to-write"></td>
            </tr>
        }
    };
    let head = |word: AttrValue| html! { <th scope="col">{ word }</th> };
    html! {
        <article class="paper attendance-sheet">
            <p class="paper-town"><b>{ voice.words(&props.book.title) }</b><span>{ &props.town }</span></p>
            <p>{ when(voice, &props.book) }</p>
            <table>
                <thead><tr>
                    { head(say!(voice, "attendance-sheet-code")) }
                    { head(say!(voice, "attendance-sheet-people")) }
                    { head(say!(voice, "attendance-sheet-adults")) }
                    { head(say!(voice, "attendance-sheet-children")) }
                    { head(say!(voice, "attendance-sheet-notes")) }
                    { head(say!(voice, "attendance-sheet-came")) }
                </tr></thead>
                <tbody>{ for rows.iter().take(A_PAGE).map(row) }</tbody>
            </table>
            if page == pages {
                <p class="sheet-line">{ say!(voice, "attendance-sheet-walk-ins") }</p>
            }
            <p class="sheet-foot"><span>{ say!(voice, "attendance-sheet-foot") }</span><span>{ say!(voice, "list-page", page = page, pages = pages) }</span></p>
        </article>
    }
}

/// What whoever prepares should know: that the party waits, how old its children are, and what it needs.
fn known(voice: &Voice, row: &SheetRow) -> String {
    let waits = (row.place == Place::Waiting).then(|| say!(voice, "attendance-waits").to_string());
    let needs = Some(needs::short(voice, &row.needs)).filter(|needs| !needs.is_empty());
    let all = [waits, young::known(voice, &row.ages, row.class), needs];
    all.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}
