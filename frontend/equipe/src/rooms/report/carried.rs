//! What the event asks of those who carry it: its part of the report, and its table.

use crate::app::Staff;
use crate::rooms::walks;
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_shared::insights::load::{Group, Load, Together, together};
use yew::prelude::*;

/// What each group carries together, and each partner in it: what it costs to go on.
pub fn part(staff: &Staff, loads: &[Load]) -> Html {
    let voice = &staff.voice;
    let line = |it: &Together| {
        let (most, minutes) = &it.most;
        say!(
            voice,
            "load-together",
            group = voice.named(group_name(it.group), &[]).as_str(),
            count = it.partners,
            hours = hours(voice, it.minutes).as_str(),
            most = most.as_str(),
            part = hours(voice, *minutes).as_str()
        )
    };
    let inside = html! {
        <>
            <p>{ say!(voice, "load-text") }</p>
            <ul>{ for together(loads).iter().map(|it| html! { <li>{ line(it) }</li> }) }</ul>
            { walks::table(&say!(voice, "load-title"), &rows(staff, loads)) }
            <p>{ say!(voice, "load-groups") }</p>
        </>
    };
    super::part(staff, "report-load", say!(voice, "load-title"), "source-programme", inside)
}

/// What each partner carries: who carries most comes first.
pub fn rows(staff: &Staff, loads: &[Load]) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let heads = super::tables::row([
        say!(voice, "report-partner"),
        say!(voice, "load-hours-head"),
        say!(voice, "report-workshops"),
        say!(voice, "report-stops"),
        say!(voice, "load-days"),
        say!(voice, "load-double"),
        say!(voice, "load-alone"),
    ]);
    let line = |it: &Load| {
        let named = |group: Group| voice.named(group_name(group), &[]).to_string();
        let groups: Vec<String> = it
            .minutes
            .iter()
            .map(|(group, minutes)| format!("{} : {}", named(*group), hours(voice, *minutes)))
            .collect();
        let double: Vec<String> = it.double.keys().map(|day| voice.intl().date(*day)).collect();
        let alone: Vec<String> =
            it.alone.iter().map(|(group, day)| format!("{}, {}", named(*group), voice.intl().date(*day))).collect();
        let counts = [it.moments.to_string(), it.stops.to_string(), it.days.len().to_string()];
        [it.name.clone(), groups.join(" · ")]
            .into_iter()
            .chain(counts)
            .chain([double.join(" · "), alone.join(" · ")])
            .collect()
    };
    [heads].into_iter().chain(loads.iter().map(line)).collect()
}

/// What a working group is called.
fn group_name(group: Group) -> &'static str {
    match group {
        Group::Convivial => "load-convivial",
        Group::Schools => "load-schools",
        Group::Forum => "load-forum",
    }
}

/// “3 h 30”.
fn hours(voice: &Voice, minutes: u32) -> String {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let whole = say!(voice, "load-hours", hours = hours);
    if rest == 0 { whole.to_string() } else { format!("{whole} {rest:02}") }
}
