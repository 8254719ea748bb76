//! A list that is searched and paged: nobody scrolls through four hundred rows.

use super::{Line, LineKind};
use crate::words::{folded, say};
use plein_sens_frontend::design::Button;
use plein_sens_frontend::i18n::Voice;
use yew::prelude::*;

/// How many rows stand on a page.
const PAGE: usize = 25;
/// From how many rows on there is something to look for.
const SEARCHED: usize = 6;

/// One row, and the words by which it is found.
#[derive(Clone, PartialEq)]
pub struct Row {
    /// Names it among the others.
    pub key: String,
    /// What is looked through.
    pub words: String,
    /// Under which heading it stands.
    pub group: Option<String>,
    /// What it shows.
    pub shown: Html,
}

#[derive(Properties, PartialEq)]
pub struct ListingProps {
    pub voice: Voice,
    pub id: AttrValue,
    /// What is listed, for screen readers.
    pub label: AttrValue,
    /// What is said where nothing is.
    pub empty: AttrValue,
    pub rows: Vec<Row>,
}

/// The list.
#[component]
pub fn Listing(props: &ListingProps) -> Html {
    let (looked_for, place) = (use_state(String::new), use_state(|| 0_usize));
    let wanted = folded(looked_for.trim());
    let has = |row: &&Row| wanted.split_whitespace().all(|word| folded(&row.words).contains(word));
    let found: Vec<&Row> = props.rows.iter().filter(has).collect();
    let pages = found.len().div_ceil(PAGE).max(1);
    let at = (*place).min(pages - 1);
    let voice = &props.voice;
    let onchange = {
        let (looked_for, place) = (looked_for.setter(), place.setter());
        Callback::from(move |words: String| {
            looked_for.set(words);
            place.set(0);
        })
    };
    let turn = |to: usize| {
        let place = place.setter();
        Callback::from(move |()| place.set(to))
    };
    let mut last = None;
    let mut one = |row: &&Row| {
        let heading = row.group.clone().filter(|group| last.replace(group.clone()).as_ref() != Some(group));
        html! { <li key={row.key.clone()}>{ for heading.map(|group| html! { <h2 class="day">{ group }</h2> }) }{ row.shown.clone() }</li> }
    };
    let shown: Vec<Html> = found.iter().skip(at * PAGE).take(PAGE).map(&mut one).collect();
    html! {
        <div class="stack">
            if props.rows.len() > SEARCHED {
                <Line id={props.id.clone()} label={say!(voice, "list-search")} kind={LineKind::Search} value={(*looked_for).clone()} {onchange} />
                <p role="status" class="muted">{ say!(voice, "list-found", count = found.len(), all = props.rows.len()) }</p>
            }
            if found.is_empty() && props.rows.is_empty() {
                <p>{ &props.empty }</p>
            }
            <ul class="listing" aria-label={props.label.clone()}>{ for shown }</ul>
            if pages > 1 {
                <div class="row">
                    <Button label={say!(voice, "list-before")} disabled={at == 0} onclick={turn(at.saturating_sub(1))} />
                    <p>{ say!(voice, "list-page", page = at + 1, pages = pages) }</p>
                    <Button label={say!(voice, "list-after")} disabled={at + 1 == pages} onclick={turn(at + 1)} />
                </div>
            }
        </div>
    }
}
