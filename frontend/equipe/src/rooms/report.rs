//! The event's report: what it was, who came, what people thought, what changed, what becomes of rights, who held what, what
//! could stop; and the same under the headings of the funders' form. Each figure says where it comes from. What only a person
//! can say is a field that stands on the paper and nowhere else. A partner has its own part alone.

mod carried;
mod funder;
mod tables;

use crate::app::{Staff, use_staff};
use crate::parts::Long;
use crate::platform;
use crate::rooms::walks::{self, Walked};
use crate::rooms::{changed, take_up, words};
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Icon, Notice, NoticeTone, Screen};
use plein_sens_frontend::platform::{clock, page};
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::context::Role;
use plein_sens_shared::id::PartnerId;
use plein_sens_shared::insights::changed::reports as pairs;
use plein_sens_shared::insights::flow::reports as flows;
use plein_sens_shared::insights::load::loads;
use plein_sens_shared::insights::report::{Report, Sum, report};
use plein_sens_shared::insights::{Drawing, take_up as taking_up};
use plein_sens_shared::office::words::AllLeft;
use plein_sens_shared::permit;
use plein_sens_tables::{Sheet, csv, ods};
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Who has a report: the centre of everything, a partner of what it holds.
pub fn may_see(role: &Role) -> bool {
    permit::may_read_reports(role) || own(role).is_some()
}

fn own(role: &Role) -> Option<&PartnerId> {
    match role {
        Role::Partner(own) => Some(own),
        Role::Person | Role::Device | Role::Town | Role::Director | Role::Agent | Role::Facilitator => None,
    }
}

/// What the server protects, as it was asked for.
#[derive(Clone, PartialEq)]
pub struct Asked {
    walked: Walked,
    thought: Drawing,
    changed: Drawing,
    take_up: Drawing,
    words: AllLeft,
}

async fn asked(staff: &Staff) -> Result<Asked, Unanswered> {
    let office = &staff.office;
    Ok(Asked {
        walked: walks::walked(staff).await?,
        thought: office.ask("insights/avis").await?,
        changed: office.ask("insights/changements").await?,
        take_up: office.ask("insights/recours").await?,
        words: office.ask("words").await?,
    })
}

/// The room.
#[component]
pub fn EventReport() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let title = say!(voice, "room-report");
    page::set_title(&title);
    let found = use_state(|| None::<Result<Asked, Unanswered>>);
    let whole = permit::may_read_reports(&staff.role);
    {
        let (staff, found) = (staff.clone(), found.setter());
        use_effect_with(whole, move |whole| {
            if *whole {
                spawn_local(async move { found.set(Some(asked(&staff).await)) });
            }
        });
    }
    if !staff.office.has_programme() || (whole && found.is_none()) {
        return html! { <Screen title={Some(title)}><p>{ say!(voice, "reading") }</p></Screen> };
    }
    let asked = match &*found {
        Some(Err(why)) => {
            let why = unanswered(voice, why);
            return html! { <Screen title={Some(title)}><Notice tone={NoticeTone::Wrong}><p>{ why }</p></Notice></Screen> };
        }
        Some(Ok(asked)) => Some(asked),
        None => None,
    };
    let report = report(&staff.office.state(), own(&staff.role), clock::context().now);
    let loads = loads(&staff.office.state(), own(&staff.role));
    let sheets = Rc::new(tables::sheets(&staff, &report, &loads, asked));
    let print = Callback::from(|()| page::print());
    html! {
        <Screen title={Some(title)}>
            <p class="lead on-screen">{ if whole { say!(voice, "report-text") } else { say!(voice, "report-text-own") } }</p>
            <div class="row">
                <Button label={say!(voice, "report-print")} kind={ButtonKind::Main} icon={Some(Icon::Printer)} onclick={print} />
                <Button label={say!(voice, "report-ods")} kind={ButtonKind::Second} onclick={save_ods(&staff, &sheets)} />
                <Button label={say!(voice, "report-csv")} kind={ButtonKind::Second} onclick={save_csv(&staff, &sheets)} />
            </div>
            <article class="bilan">
                { what(&staff) }
                { reach(&staff, &report, asked) }
                { for asked.map(|asked| said(&staff, asked)) }
                { partners(&staff, &report) }
                { carried::part(&staff, &loads) }
                { could_stop(&staff, &report) }
                if let Some(asked) = asked {
                    <funder::Funder sum={report.all} walked={asked.walked.clone()} />
                }
            </article>
        </Screen>
    }
}

fn save_ods(staff: &Staff, sheets: &Rc<Vec<Sheet>>) -> Callback<()> {
    let (name, sheets) = (say!(staff.voice, "report-file"), sheets.clone());
    Callback::from(move |()| platform::save(&format!("{name}.ods"), &ods(&sheets)).unwrap_or_default())
}

/// One file: under each table's name its rows.
fn save_csv(staff: &Staff, sheets: &Rc<Vec<Sheet>>) -> Callback<()> {
    let (name, sheets) = (say!(staff.voice, "report-file"), sheets.clone());
    Callback::from(move |()| {
        let tables = sheets.iter().flat_map(|sheet| {
            let rows = [vec![sheet.name.clone()]].into_iter().chain(sheet.rows.clone());
            rows.chain([vec![String::new()]]).collect::<Vec<_>>()
        });
        page::download(&format!("{name}.csv"), &csv(&tables.collect::<Vec<_>>())).unwrap_or_default();
    })
}

/// Where figures come from, and of when they are.
pub fn source(staff: &Staff, name: &'static str) -> Html {
    let today = staff.voice.intl().date(clock::context().now.day);
    let year = clock::context().now.day.parts().0.to_string();
    html! { <p class="source">{ say!(staff.voice, "report-source", what = staff.voice.named(name, &[]).as_str(), day = format!("{today} {year}")) }</p> }
}

/// A part under its heading; the table in it has the same name, so the part is no landmark.
fn part(staff: &Staff, id: &'static str, title: AttrValue, from: &'static str, inside: Html) -> Html {
    html! {
        <section class="stack">
            <h2 {id}>{ title }</h2>
            { inside }
            { source(staff, from) }
        </section>
    }
}

/// What only a person can write: it stands on the paper, and is kept nowhere.
#[component]
pub fn ToWrite(props: &ToWriteProps) -> Html {
    let text = use_state(String::new);
    let onchange = {
        let text = text.setter();
        Callback::from(move |typed| text.set(typed))
    };
    html! {
        <div class="to-write">
            <Long id={props.id.clone()} label={props.label.clone()} value={(*text).clone()} {onchange} />
            <p class="on-paper">{ &*text }</p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct ToWriteProps {
    pub id: AttrValue,
    pub label: AttrValue,
}

fn what(staff: &Staff) -> Html {
    let voice = &staff.voice;
    let state = staff.office.state();
    let Some(occasion) = &state.programme.occasion else { return Html::default() };
    let days = say!(
        voice,
        "report-days",
        from = voice.intl().date(occasion.first_day),
        to = voice.intl().date(occasion.last_day()),
        year = occasion.last_day().parts().0.to_string()
    );
    let inside = html! {
        <>
            <p><b>{ &occasion.town }</b>{ " · " }{ days }</p>
            <p>{ voice.words(&occasion.about) }</p>
            if let Some(demo) = &occasion.demo {
                <p>{ voice.words(demo) }</p>
            }
            <ToWrite id="write-what" label={say!(voice, "report-write-what")} />
        </>
    };
    part(staff, "report-what", voice.words(&occasion.title), "source-programme", inside)
}

/// Some workshops in a sentence.
fn summed(staff: &Staff, sum: &Sum) -> AttrValue {
    let Sum { workshops, open, seats, registered, waiting, .. } = *sum;
    say!(
        staff.voice,
        "report-sum",
        workshops = workshops,
        open = open,
        seats = seats,
        registered = registered,
        waiting = waiting
    )
}

/// How many came, as far as somebody noted it.
pub fn came(staff: &Staff, sum: &Sum) -> AttrValue {
    let Sum { workshops, noted, came, walk_ins, .. } = *sum;
    say!(staff.voice, "report-came-sum", noted = noted, workshops = workshops, came = came, walk_ins = walk_ins)
}

fn reach(staff: &Staff, report: &Report, asked: Option<&Asked>) -> Html {
    let voice = &staff.voice;
    let passages = asked.map(|asked| walks::by_day(&asked.walked.quarters).values().sum::<u32>());
    let reports = asked.map(|asked| flows(&asked.walked.flow)).unwrap_or_default();
    let inside = html! {
        <>
            <p>{ summed(staff, &report.all) }</p>
            <p>{ came(staff, &report.all) }</p>
            { walks::table(&say!(voice, "report-by-day"), &tables::days(staff, report, asked)) }
            { for passages.map(|count| html! { <p>{ say!(voice, "report-passages", count = count) }</p> }) }
            { for reports.values().map(|report| html! { <p>{ walks::people(staff, report) }</p> }) }
        </>
    };
    html! {
        <>
            { part(staff, "report-reach", say!(voice, "report-reach"), "source-books", inside) }
            { for asked.map(|asked| html! { <div class="stack"><walks::Shown walked={asked.walked.clone()} />{ source(staff, "source-trail") }</div> }) }
        </>
    }
}

fn said(staff: &Staff, asked: &Asked) -> Html {
    let voice = &staff.voice;
    let thought = walks::table(&say!(voice, "report-thought"), &tables::thought(staff, asked));
    let pairs = pairs(&asked.changed);
    let changed = html! {
        <>
            { for pairs.iter().map(|pair| changed::in_short(staff, pair)) }
            <ToWrite id="write-changed" label={say!(voice, "report-write-changed")} />
        </>
    };
    let year = taking_up::years(&asked.take_up).first().copied();
    let take_up = match year {
        Some(year) => take_up::in_short(staff, &taking_up::report(&asked.take_up, year), year),
        None => html! { <p>{ say!(voice, "take-up-empty", k = staff.office.state().programme.k()) }</p> },
    };
    html! {
        <>
            { part(staff, "report-thought", say!(voice, "report-thought"), "source-feedback", thought) }
            { part(staff, "report-words", say!(voice, "words-quoted"), "source-words", words::quotes(staff, &asked.words)) }
            { part(staff, "report-changed", say!(voice, "changed-title"), "source-changed", changed) }
            { part(staff, "report-take-up", say!(voice, "room-take-up"), "source-take-up", take_up) }
        </>
    }
}

fn partners(staff: &Staff, report: &Report) -> Html {
    let title = say!(staff.voice, "report-partners");
    let inside = walks::table(&title, &tables::partners(staff, report));
    part(staff, "report-partners", title, "source-books", inside)
}

/// Few people is no proof of little use: it is where to ask.
fn could_stop(staff: &Staff, report: &Report) -> Html {
    let voice = &staff.voice;
    let inside = html! {
        <>
            <p>{ say!(voice, "report-quiet-text") }</p>
            if report.quiet.is_empty() {
                <p>{ say!(voice, "report-quiet-none") }</p>
            } else {
                { walks::table(&say!(voice, "report-quiet"), &tables::quiet(staff, report)) }
            }
            <ToWrite id="write-stop" label={say!(voice, "report-write-stop")} />
        </>
    };
    part(staff, "report-quiet", say!(voice, "report-quiet"), "source-books", inside)
}
