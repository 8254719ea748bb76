//! For whom something changes, said before it is published: how many have signed up, and whether there are seats for
//! all who were promised one.

use crate::app::Staff;
use crate::draft::{Draft, Thing};
use crate::words::say;
use plein_sens_frontend::design::{Notice, NoticeTone};
use plein_sens_shared::programme::{Occasion, Workshop};
use yew::prelude::*;

/// What is to be known of those who have signed up; nothing where nothing of theirs changes.
pub fn whom(staff: &Staff, draft: &Draft) -> Html {
    let said = match (&draft.base, draft.base.with(&draft.fields)) {
        _ if draft.new => Vec::new(),
        (Thing::Workshop(before), Ok(Thing::Workshop(after))) => of_workshop(staff, before, &after),
        (Thing::Occasion(before), Ok(Thing::Occasion(after))) => of_occasion(staff, before, &after),
        _ => Vec::new(),
    };
    html! {
        if !said.is_empty() {
            <Notice tone={NoticeTone::Check}>{ for said.iter().map(|said| html! { <p>{ said }</p> }) }</Notice>
        }
    }
}

fn of_workshop(staff: &Staff, before: &Workshop, after: &Workshop) -> Vec<AttrValue> {
    let voice = &staff.voice;
    let state = staff.office.state();
    let Some(ledger) = state.ledgers.get(&before.id).filter(|ledger| !ledger.parties.is_empty()) else {
        return Vec::new();
    };
    let mut said = Vec::new();
    if before.slot() != after.slot() || (after.cancelled && !before.cancelled) {
        said.push(say!(voice, "tell-parties", count = ledger.parties.len()));
    }
    let taken = ledger.taken();
    if let Some(seats) = after.seats.filter(|seats| before.seats != after.seats && *seats < taken) {
        said.push(say!(voice, "whom-seats", taken = taken, seats = seats));
    }
    said
}

fn of_occasion(staff: &Staff, before: &Occasion, after: &Occasion) -> Vec<AttrValue> {
    let voice = &staff.voice;
    let state = staff.office.state();
    let workshops = || state.programme.workshops.values();
    let mut said = Vec::new();
    if before.first_day != after.first_day && workshops().next().is_some() {
        said.push(say!(voice, "whom-moves", count = workshops().count()));
        let parties = |it: &Workshop| state.ledgers.get(&it.id).map_or(0, |ledger| ledger.parties.len());
        let parties: usize = workshops().map(parties).sum();
        if parties > 0 {
            said.push(say!(voice, "tell-parties", count = parties));
        }
    }
    let beyond = workshops().filter(|it| it.day >= after.days && it.day < before.days).count();
    if beyond > 0 {
        said.push(say!(voice, "whom-beyond", count = beyond));
    }
    said
}
