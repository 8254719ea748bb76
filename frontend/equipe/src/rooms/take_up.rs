//! What becomes of rights: the counts that the server protects, as sentences, lines and tables, and as a file for the
//! centre's own analysis.

use crate::app::{Staff, use_staff};
use crate::parts::Tally as Lines;
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone, Screen};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::{engine, page};
use plein_sens_shared::aids;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::id::RightName;
use plein_sens_shared::insights::Drawing;
use plein_sens_shared::insights::take_up::{Report, Tally, report, years};
use plein_sens_shared::take_up::{Said, Step};
use plein_sens_tables::csv;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// All that is said of a first visit.
const FIRST: [Step; 2] = [Step::Has, Step::Lacks];
/// All that is said later.
const LATER: [Step; 4] = [Step::Received, Step::Refused, Step::Waits, Step::NotAsked];
/// What asking leads to.
const ASKED: [Step; 3] = [Step::Received, Step::Refused, Step::Waits];

/// The room.
#[component]
pub fn TakeUp() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-take-up");
    page::set_title(&title);
    let answer = use_state(|| None::<Result<Drawing, Unanswered>>);
    // The names of the rights come with their words.
    let names = use_state(|| None::<Voice>);
    let picked = use_state(|| None::<u32>);
    {
        let (office, answer, names) = (staff.office.clone(), answer.setter(), names.setter());
        use_effect_with(voice.clone(), move |voice| {
            let voice = voice.clone();
            spawn_local(async move {
                if let Some(words) = engine::words(voice.language()).await {
                    names.set(Some(voice.with_rights(&words)));
                }
                answer.set(Some(office.ask("insights/recours").await));
            });
        });
    }
    let drawing = match &*answer {
        None => return html! { <Screen title={Some(title)}><p>{ say!(voice, "reading") }</p></Screen> },
        Some(Err(why)) => {
            let why = unanswered(voice, why);
            return html! { <Screen title={Some(title)}><Notice tone={NoticeTone::Wrong}><p>{ why }</p></Notice></Screen> };
        }
        Some(Ok(drawing)) => drawing,
    };
    let years = years(drawing);
    let Some(year) = picked.filter(|year| years.contains(year)).or(years.first().copied()) else {
        return html! { <Screen title={Some(title)}><p class="lead">{ say!(voice, "take-up-empty", k = staff.office.state().programme.k()) }</p></Screen> };
    };
    let report = report(drawing, year);
    let pick = |of: u32| {
        let picked = picked.setter();
        let onclick = Callback::from(move |()| picked.set(Some(of)));
        html! { <Button label={of.to_string()} {onclick} pressed={Some(of == year)} /> }
    };
    html! {
        <Screen title={Some(title)}>
            if years.len() > 1 {
                <div class="row" role="group" aria-label={say!(voice, "take-up-year")}>{ for years.iter().map(|of| pick(*of)) }</div>
            }
            <Shown {report} {year} names={(*names).clone()} />
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct ShownProps {
    report: Report,
    year: u32,
    names: Option<Voice>,
}

#[component]
fn Shown(props: &ShownProps) -> Html {
    let staff = use_staff();
    let (voice, report, all) = (&staff.voice, &props.report, &props.report.all);
    let save = {
        let (name, text) = (say!(voice, "take-up-file", year = props.year.to_string()), file(&staff, props));
        Callback::from(move |()| page::download(&format!("{name}.csv"), &text).unwrap_or_default())
    };
    let (reasons, funnel) = (reasons(voice, all), funnel(voice, all));
    let k = staff.office.state().programme.k();
    html! {
        <>
            <p class="lead">{ say!(voice, "take-up-first-sentence", all = all.at(&FIRST), lacks = all.at(&[Step::Lacks])) }</p>
            <div class="row"><Button label={say!(voice, "take-up-save")} kind={ButtonKind::Main} onclick={save} /></div>
            <section class="stack">
                <h2>{ say!(voice, "take-up-why") }</h2>
                <Lines caption={why(voice, all)} rows={reasons.to_vec()} />
            </section>
            <section class="stack">
                <h2>{ say!(voice, "take-up-funnel") }</h2>
                <Lines caption={say!(voice, "take-up-later-sentence", back = all.at(&LATER), asked = all.at(&ASKED), received = all.at(&[Step::Received]))} rows={funnel.to_vec()} />
            </section>
            { table(&staff, props, say!(voice, "take-up-at-first"), &FIRST) }
            { table(&staff, props, say!(voice, "take-up-at-later"), &LATER) }
            <p class="muted">{ say!(voice, "take-up-how", k = k) }</p>
            if report.rights.is_empty() {
                <p>{ say!(voice, "take-up-empty", k = k) }</p>
            }
        </>
    }
}

fn reasons(voice: &Voice, all: &Tally) -> [(AttrValue, u32); 4] {
    let reasons = [Said::NotKnown, Said::NotAsked, Said::NotReceived, Said::NotOffered];
    reasons.map(|said| (label(voice, said), all.of(said).unwrap_or(0)))
}

fn funnel(voice: &Voice, all: &Tally) -> [(AttrValue, u32); 4] {
    [
        (say!(voice, "take-up-likely"), all.at(&[Step::Lacks])),
        (say!(voice, "take-up-back"), all.at(&LATER)),
        (say!(voice, "take-up-asked"), all.at(&ASKED)),
        (say!(voice, "take-up-received"), all.at(&[Step::Received])),
    ]
}

/// A year as the event's report says it: how many rights were not there, why, and what came of asking.
pub fn in_short(staff: &Staff, report: &Report, year: u32) -> Html {
    let (voice, all) = (&staff.voice, &report.all);
    html! {
        <>
            <p><b>{ year }</b>{ " · " }{ say!(voice, "take-up-first-sentence", all = all.at(&FIRST), lacks = all.at(&[Step::Lacks])) }</p>
            <Lines caption={why(voice, all)} rows={reasons(voice, all).to_vec()} />
            <Lines caption={say!(voice, "take-up-later-sentence", back = all.at(&LATER), asked = all.at(&ASKED), received = all.at(&[Step::Received]))} rows={funnel(voice, all).to_vec()} />
        </>
    }
}

/// The same as a table.
pub fn sums(staff: &Staff, report: &Report) -> Vec<Vec<String>> {
    let voice = &staff.voice;
    let heads = vec![say!(voice, "flow-what").to_string(), say!(voice, "flow-at-least").to_string()];
    let lines = reasons(voice, &report.all).into_iter().chain(funnel(voice, &report.all));
    [heads].into_iter().chain(lines.map(|(label, count)| vec![label.to_string(), count.to_string()])).collect()
}

fn why(voice: &Voice, all: &Tally) -> AttrValue {
    match all.first_reason() {
        Some((said, count)) => {
            say!(voice, "take-up-why-sentence", reason = label(voice, said).as_str(), count = count)
        }
        None => say!(voice, "take-up-why-none"),
    }
}

fn label(voice: &Voice, said: Said) -> AttrValue {
    voice.named(&format!("take-up-said-{}", said.name()), &[])
}

/// What a right is called; its short name where the words are not here.
fn name(props: &ShownProps, voice: &Voice, right: &RightName) -> AttrValue {
    match &props.names {
        _ if right.as_str() == aids::OF_THE_TOWN => say!(voice, "take-up-town"),
        Some(names) => names.named(&format!("right-{right}-name"), &[]),
        None => right.to_string().into(),
    }
}

fn columns(steps: &[Step]) -> impl Iterator<Item = Said> {
    Said::ALL.iter().copied().filter(|said| steps.contains(&said.step()))
}

fn table(staff: &Staff, props: &ShownProps, title: AttrValue, steps: &[Step]) -> Html {
    let voice = &staff.voice;
    let few = say!(voice, "take-up-few", k = staff.office.state().programme.k());
    let cells = |tally: &Tally| -> Html {
        columns(steps)
            .map(|said| match tally.of(said) {
                Some(count) => html! { <td>{ count }</td> },
                None => html! { <td class="few">{ few.clone() }</td> },
            })
            .collect()
    };
    let rights = props.report.rights.iter().filter(|(_, tally)| tally.at(steps) > 0);
    html! {
        <section class="stack">
            <h2>{ title.clone() }</h2>
            <div class="wide" role="region" tabindex="0" aria-label={title}>
                <table class="report">
                    <thead><tr><th scope="col">{ say!(voice, "take-up-right") }</th>{ for columns(steps).map(|said| html! { <th scope="col">{ label(voice, said) }</th> }) }</tr></thead>
                    <tbody>{ for rights.map(|(right, tally)| html! { <tr><th scope="row">{ name(props, voice, right) }</th>{ cells(tally) }</tr> }) }</tbody>
                    <tfoot><tr><th scope="row">{ say!(voice, "take-up-all") }</th>{ cells(&props.report.all) }</tr></tfoot>
                </table>
            </div>
        </section>
    }
}

/// The same as a file: one line a right; a cell is empty where there is no group.
fn file(staff: &Staff, props: &ShownProps) -> String {
    let voice = &staff.voice;
    let all = [FIRST.as_slice(), &LATER].concat();
    let heads = [say!(voice, "take-up-year"), say!(voice, "take-up-right")].map(|head| head.to_string());
    let mut rows = vec![heads.into_iter().chain(columns(&all).map(|said| label(voice, said).to_string())).collect()];
    rows.extend(props.report.rights.iter().map(|(right, tally)| {
        let cell = |said| tally.of(said).map(|count| count.to_string()).unwrap_or_default();
        let own = [props.year.to_string(), name(props, voice, right).to_string()];
        own.into_iter().chain(columns(&all).map(cell)).collect::<Vec<_>>()
    }));
    csv(&rows)
}
