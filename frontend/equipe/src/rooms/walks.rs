//! When people pass at the stops, and how they walk from one to the next: a sentence, a picture and a table each, and both as
//! files. The room of the trail shows them, and the event's report.

mod flow;
pub mod picture;

pub use flow::{people, rows as flow_rows};

use crate::app::{Staff, use_staff};
use crate::words::{say, unanswered};
use picture::Line;
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::id::StopId;
use plein_sens_shared::insights::Drawing;
use plein_sens_shared::insights::flow::reports;
use plein_sens_shared::insights::quarters::series;
use plein_sens_shared::insights::report::quarter_end;
use plein_sens_shared::map::Map;
use plein_sens_shared::programme::Sense;
use plein_sens_tables::csv;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// So long without a passage, a stop is calm: in minutes.
const CALM_MIN: u16 = 30;

/// Both charts.
#[derive(Clone, PartialEq)]
pub struct Walked {
    pub quarters: Drawing,
    pub flow: Drawing,
}

/// Asks for both.
pub async fn walked(staff: &Staff) -> Result<Walked, Unanswered> {
    let quarters = staff.office.ask("insights/quarts-d-heure").await?;
    Ok(Walked { quarters, flow: staff.office.ask("insights/cheminement").await? })
}

/// What stands in the room of the trail.
#[component]
pub fn Walks() -> Html {
    let staff = use_staff();
    let found = use_state(|| None::<Result<Walked, Unanswered>>);
    {
        let (staff, found) = (staff.clone(), found.setter());
        use_effect_with((), move |()| {
            spawn_local(async move { found.set(Some(walked(&staff).await)) });
        });
    }
    match &*found {
        None => html! { <p>{ say!(staff.voice, "reading") }</p> },
        Some(Err(why)) => {
            html! { <Notice tone={NoticeTone::Wrong}><p>{ unanswered(&staff.voice, why) }</p></Notice> }
        }
        Some(Ok(walked)) => html! { <Shown walked={walked.clone()} /> },
    }
}

/// How many passed at each stop: by quarter, of one day.
type Counts = Vec<(StopId, Map<TimeOfDay, u32>)>;

/// How many passed on each day.
pub fn by_day(quarters: &Drawing) -> Map<Day, u32> {
    let mut days = Map::<Day, u32>::default();
    for (_, counts) in series(quarters) {
        for (at, people) in &counts {
            *days.or_default(at.day) += people;
        }
    }
    days
}

/// The day on which most people passed.
fn fullest(days: &Map<Day, u32>) -> Option<Day> {
    days.iter().max_by_key(|(_, people)| **people).map(|(day, _)| *day)
}

fn of_day(quarters: &Drawing, day: Day) -> Counts {
    let stops = series(quarters).into_iter().map(|(stop, counts)| {
        let that_day = counts.iter().filter(|(at, _)| at.day == day);
        (stop, that_day.map(|(at, people)| (at.time, *people)).collect::<Map<_, _>>())
    });
    stops.filter(|(_, counts)| !counts.is_empty()).collect()
}

#[derive(Properties, PartialEq)]
pub struct ShownProps {
    pub walked: Walked,
}

/// Both, as soon as they are there.
#[component]
pub fn Shown(props: &ShownProps) -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let picked = use_state(|| None::<Day>);
    let days = by_day(&props.walked.quarters);
    let Some(day) = picked.or_else(|| fullest(&days)) else {
        return html! { <Notice tone={NoticeTone::Info}><p>{ say!(voice, "walks-none") }</p></Notice> };
    };
    let pick = |of: Day| {
        let picked = picked.setter();
        let onclick = Callback::from(move |()| picked.set(Some(of)));
        html! { <Button label={voice.intl().date(of)} {onclick} pressed={Some(of == day)} /> }
    };
    let state = staff.office.state();
    let reports = reports(&props.walked.flow);
    let walked = state.programme.trails.values().filter_map(|trail| Some((trail, reports.get(&trail.id)?)));
    html! {
        <>
            <section class="stack" aria-labelledby="quarters">
                <h2 id="quarters">{ say!(voice, "walks-title") }</h2>
                if days.len() > 1 {
                    <div class="row" role="group" aria-label={say!(voice, "walks-day")}>{ for days.keys().map(|day| pick(*day)) }</div>
                }
                { quarters(&staff, day, &of_day(&props.walked.quarters, day)) }
            </section>
            if reports.is_empty() {
                <Notice tone={NoticeTone::Info}><p>{ say!(voice, "flow-later") }</p></Notice>
            }
            { for walked.map(|(trail, report)| flow::shown(&staff, trail, report)) }
        </>
    }
}

fn stop(staff: &Staff, id: &StopId) -> (String, Sense) {
    let state = staff.office.state();
    let found = state.programme.stop(id).map(|(_, stop)| (staff.voice.words(&stop.name).to_string(), stop.sense));
    found.unwrap_or((id.to_string(), Sense::Sight))
}

/// From the first quarter in which somebody passed to the last.
fn all_quarters(counts: &Counts) -> Vec<TimeOfDay> {
    let times = || counts.iter().flat_map(|(_, counts)| counts.keys().copied());
    let (Some(first), Some(last)) = (times().min(), times().max()) else { return Vec::new() };
    let mut all = vec![first];
    while let Some(at) = all.last().copied().filter(|at| *at < last) {
        all.push(quarter_end(at));
    }
    all
}

fn at(counts: &Map<TimeOfDay, u32>, time: TimeOfDay) -> u32 {
    counts.get(&time).copied().unwrap_or(0)
}

fn quarters(staff: &Staff, day: Day, counts: &Counts) -> Html {
    let voice = &staff.voice;
    let all = all_quarters(counts);
    let sum = |time: TimeOfDay| counts.iter().map(|(_, counts)| at(counts, time)).sum::<u32>();
    let busiest = all.iter().copied().max_by_key(|time| (sum(*time), std::cmp::Reverse(*time))).unwrap_or_default();
    let time = |time: TimeOfDay| voice.intl().time(time);
    let sentence = say!(
        voice,
        "walks-busiest",
        day = voice.intl().date(day),
        from = time(busiest),
        to = time(quarter_end(busiest)),
        count = sum(busiest)
    );
    let lines: Vec<Line> = counts
        .iter()
        .map(|(id, counts)| {
            let (name, sense) = stop(staff, id);
            Line { name, sense, counts: all.iter().map(|time| at(counts, *time)).collect() }
        })
        .collect();
    let hours = all.iter().enumerate().filter(|(_, time)| time.parts().1 == 0).map(|(n, at)| (n, time(*at)));
    let svg = picture::series(&sentence, &lines, &hours.collect::<Vec<_>>());
    let heads: Vec<String> = [say!(voice, "walks-quarter").to_string()]
        .into_iter()
        .chain(lines.iter().map(|line| line.name.clone()))
        .chain([say!(voice, "walks-all").to_string()])
        .collect();
    let rows = all.iter().enumerate().map(|(n, from)| {
        let counts = lines.iter().map(|line| line.counts[n].to_string());
        [time(*from)].into_iter().chain(counts).chain([sum(*from).to_string()]).collect::<Vec<_>>()
    });
    let rows: Vec<Vec<String>> = [heads].into_iter().chain(rows).collect();
    let name = format!("{}-{day}", say!(voice, "walks-file"));
    let calm = calm(staff, day, counts);
    html! {
        <>
            <p class="lead">{ sentence.clone() }{ for calm.map(|calm| format!(" {calm}")) }</p>
            <figure class="picture-of"><img src={picture::address(&svg)} alt={say!(voice, "walks-picture", day = voice.intl().date(day))} /></figure>
            { table(&say!(voice, "walks-table"), &rows) }
            { files(staff, &name, svg, &rows) }
        </>
    }
}

/// Where nobody has passed for a while, of the stops that had somebody today.
fn calm(staff: &Staff, day: Day, counts: &Counts) -> Option<AttrValue> {
    let Moment { day: today, time: now } = clock::context().now;
    let minutes = |time: TimeOfDay| time.parts().0 * 60 + time.parts().1;
    let is_calm = |counts: &Map<TimeOfDay, u32>| {
        counts.keys().next_back().is_some_and(|last| minutes(now).saturating_sub(minutes(*last) + 15) >= CALM_MIN)
    };
    let calm: Vec<String> =
        counts.iter().filter(|(_, counts)| is_calm(counts)).map(|(id, _)| stop(staff, id).0).collect();
    (day == today && !calm.is_empty()).then(|| say!(staff.voice, "walks-calm", stops = calm.join(", ")))
}

/// A table of which the first row says what stands in each column, and the first column what each row is about.
pub fn table(title: &str, rows: &[Vec<String>]) -> Html {
    let Some((heads, rows)) = rows.split_first() else { return Html::default() };
    let row = |row: &Vec<String>| {
        let cells = row.iter().enumerate().map(|(n, cell)| {
            if n == 0 {
                html! { <th scope="row">{ cell }</th> }
            } else {
                html! { <td>{ cell }</td> }
            }
        });
        html! { <tr>{ for cells }</tr> }
    };
    html! {
        <div class="wide" role="region" tabindex="0" aria-label={title.to_owned()}>
            <table class="report">
                <thead><tr>{ for heads.iter().map(|head| html! { <th scope="col">{ head }</th> }) }</tr></thead>
                <tbody>{ for rows.iter().map(row) }</tbody>
            </table>
        </div>
    }
}

fn files(staff: &Staff, name: &str, svg: String, rows: &[Vec<String>]) -> Html {
    let voice = &staff.voice;
    let save = |ending: &str, text: String| {
        let name = format!("{name}.{ending}");
        Callback::from(move |()| page::download(&name, &text).unwrap_or_default())
    };
    html! {
        <div class="row">
            <Button label={say!(voice, "walks-save-picture")} kind={ButtonKind::Second} onclick={save("svg", svg)} />
            <Button label={say!(voice, "walks-save-table")} kind={ButtonKind::Second} onclick={save("csv", csv(rows))} />
        </div>
    }
}
