//! How a trail is walked: how many do, how far they come, and which way.

use super::{files, picture, stop, table};
use crate::app::Staff;
use crate::words::say;
use plein_sens_shared::id::StopId;
use plein_sens_shared::insights::flow::Report;
use plein_sens_shared::programme::{Sense, Trail};
use yew::prelude::*;

/// What is told of a trail.
pub fn shown(staff: &Staff, trail: &Trail, report: &Report) -> Html {
    let voice = &staff.voice;
    let stops: Vec<(String, Sense)> =
        trail.stops.iter().map(|stop| (voice.words(&stop.name).to_string(), stop.sense)).collect();
    let place = |id: &StopId| trail.stops.iter().position(|stop| stop.id == *id);
    let ways: Vec<(usize, usize, u32)> =
        report.next.iter().filter_map(|((from, to), people)| Some((place(from)?, place(to)?, *people))).collect();
    let title = format!("{} : {}", say!(voice, "flow-title"), voice.words(&trail.title));
    let rows = rows(staff, trail, report);
    let name = format!("{}-{}", say!(voice, "flow-file"), trail.id);
    let id = format!("flow-{}", trail.id);
    let most = ways.iter().max_by_key(|(_, _, people)| *people);
    let all = report.came_to.last().copied().flatten();
    html! {
        <section class="stack">
            <h2 {id}>{ title.clone() }</h2>
            <p>{ people(staff, report) }{ for all.map(|all| format!(" {}", say!(voice, "flow-all", count = all))) }</p>
            if let Some((from, to, people)) = most {
                <p>{ say!(voice, "flow-most", from = stops[*from].0.as_str(), to = stops[*to].0.as_str(), count = *people) }</p>
                { picture_of(staff, &title, &stops, &ways) }
                { table(&title, &rows) }
                { files(staff, &name, picture::flow(&title, &stops, &ways), &rows) }
            } else {
                <p>{ say!(voice, "flow-none", k = staff.office.state().programme.k()) }</p>
            }
            <p class="how">{ say!(voice, "flow-how", k = staff.office.state().programme.k()) }</p>
        </section>
    }
}

fn picture_of(staff: &Staff, title: &str, stops: &[(String, Sense)], ways: &[(usize, usize, u32)]) -> Html {
    let svg = picture::flow(title, stops, ways);
    html! {
        <figure class="picture-of">
            <img src={picture::address(&svg)} alt={say!(staff.voice, "flow-picture")} />
            <figcaption>{ say!(staff.voice, "flow-picture") }</figcaption>
        </figure>
    }
}

/// How many walked, as far as it can be said.
pub fn people(staff: &Staff, report: &Report) -> AttrValue {
    let Report { least, most, .. } = report;
    if least == most {
        say!(staff.voice, "flow-people-exact", count = *least)
    } else {
        say!(staff.voice, "flow-people", least = *least, most = *most)
    }
}

/// How far people came, then from each stop to each.
pub fn rows(staff: &Staff, trail: &Trail, report: &Report) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let few = |people: Option<u32>| people.map_or(say!(voice, "flow-untold").to_string(), |people| people.to_string());
    let mut rows = vec![vec![say!(voice, "flow-what").to_string(), say!(voice, "flow-at-least").to_string()]];
    for (stops, people) in (2_u32..).zip(&report.came_to) {
        rows.push(vec![say!(voice, "flow-came", stops = stops).to_string(), few(*people)]);
    }
    let name = |id: &StopId| stop(staff, id).0;
    for from in &trail.stops {
        for to in trail.stops.iter().filter(|to| to.id != from.id) {
            let people = report.next.get(&(from.id.clone(), to.id.clone())).copied();
            rows.push(vec![say!(voice, "flow-way", from = name(&from.id), to = name(&to.id)).to_string(), few(people)]);
        }
    }
    rows
}
