//! What changed: for each question that is asked before and after, the verdict in words, the two shares as a slope, the
//! counts as a table, and all of it as a file. Everything is computed of the counts that the server protects.

use crate::app::{Staff, use_staff};
use crate::words::{say, unanswered};
use plein_sens_frontend::design::{Button, ButtonKind, Notice, NoticeTone};
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::Unanswered;
use plein_sens_shared::insights::Drawing;
use plein_sens_shared::insights::changed::verdict::{Judgement, Verdict, judge};
use plein_sens_shared::insights::changed::waves::{Change, Levels, Told};
use plein_sens_shared::insights::changed::{ONE, Report, reports};
use plein_sens_tables::csv;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The part of the room.
#[component]
pub fn Changed() -> Html {
    let staff = use_staff();
    let voice = &staff.voice;
    let found = use_state(|| None::<Result<Drawing, Unanswered>>);
    {
        let (staff, found) = (staff.clone(), found.setter());
        use_effect_with((), move |()| {
            spawn_local(async move { found.set(Some(staff.office.ask("insights/changements").await)) });
        });
    }
    html! {
        <section class="stack" aria-labelledby="changed">
            <h2 id="changed">{ say!(voice, "changed-title") }</h2>
            <p>{ say!(voice, "changed-text") }</p>
            { match &*found {
                None => html! { <p>{ say!(voice, "reading") }</p> },
                Some(Err(why)) => html! { <Notice tone={NoticeTone::Wrong}><p>{ unanswered(voice, why) }</p></Notice> },
                Some(Ok(drawing)) => shown(&staff, &reports(drawing)),
            } }
        </section>
    }
}

fn shown(staff: &Staff, reports: &[Report]) -> Html {
    let voice = &staff.voice;
    if reports.is_empty() {
        return html! { <Notice tone={NoticeTone::Info}><p>{ say!(voice, "changed-none") }</p></Notice> };
    }
    let k = staff.office.state().programme.k();
    let save = {
        let (name, text) = (say!(voice, "changed-file"), csv(&rows(voice, reports)));
        Callback::from(move |()| page::download(&format!("{name}.csv"), &text).unwrap_or_default())
    };
    html! {
        <>
            { for reports.iter().map(|report| one(voice, report, k)) }
            <p class="muted">{ say!(voice, "changed-how", k = k) }</p>
            <div class="row"><Button label={say!(voice, "changed-save")} kind={ButtonKind::Second} onclick={save} /></div>
        </>
    }
}

fn one(voice: &Voice, report: &Report, k: u32) -> Html {
    let Told { pairs, change, levels, ends } = report.told;
    let judged = judge(change.as_ref());
    html! {
        <section class="stack panel">
            <h3>{ voice.words(&report.text) }</h3>
            <p><b>{ verdict(voice, judged.verdict) }</b></p>
            if let Some(change) = &change {
                <p>{ say!(voice, "changed-sentence", all = change.of(), better = change.better, same = change.same, worse = change.worse) }</p>
                <p>{ grounds(voice, &judged) }</p>
            } else {
                <p>{ say!(voice, "changed-few", k = k) }</p>
            }
            { for levels.as_ref().map(|levels| slope(voice, levels)) }
            if pairs > 0 {
                { table(voice, report) }
            }
            if let Some(ends) = &ends {
                <p>{ say!(voice, "changed-ends", all = ends.of, top = ends.top, bottom = ends.bottom) }</p>
            }
            <p class="muted">{ say!(voice, "changed-missing", before = report.before, after = report.after, both = report.both) }</p>
        </section>
    }
}

/// One pair of questions as a report says it: the verdict and what it rests on.
pub fn in_short(staff: &Staff, report: &Report) -> Html {
    let voice = &staff.voice;
    let judged = judge(report.told.change.as_ref());
    html! {
        <>
            <h3>{ voice.words(&report.text) }</h3>
            <p><b>{ verdict(voice, judged.verdict) }</b></p>
            if let Some(change) = &report.told.change {
                <p>{ say!(voice, "changed-sentence", all = change.of(), better = change.better, same = change.same, worse = change.worse) }{ " " }{ grounds(voice, &judged) }</p>
            } else {
                <p>{ say!(voice, "changed-few", k = staff.office.state().programme.k()) }</p>
            }
        </>
    }
}

fn verdict(voice: &Voice, verdict: Verdict) -> AttrValue {
    match verdict {
        Verdict::NotEnough => say!(voice, "changed-not-enough"),
        Verdict::Better => say!(voice, "changed-better"),
        Verdict::Worse => say!(voice, "changed-worse"),
        Verdict::Same => say!(voice, "changed-same"),
    }
}

/// What the verdict rests on: the interval, and how often chance alone would do as much.
fn grounds(voice: &Voice, judged: &Judgement) -> String {
    let net = judged.net;
    let [at, low, high] = [net.at, net.low, net.high].map(|share| signed(in_parts(share, 100)));
    let net = say!(voice, "changed-net", at = at, low = low, high = high);
    let chance = judged.test.map(|test| match u32::try_from(in_parts(test.p, 1_000)) {
        Ok(0) | Err(_) => say!(voice, "changed-chance-none"),
        Ok(times) => say!(voice, "changed-chance", times = times),
    });
    [Some(net), chance].into_iter().flatten().map(|text| text.to_string()).collect::<Vec<_>>().join(" ")
}

/// A share in whole parts of so many, rounded.
fn in_parts(share: i128, of: i128) -> i128 {
    (2 * share * of + ONE).div_euclid(2 * ONE)
}

/// A difference with its sign.
fn signed(points: i128) -> String {
    match points {
        0 => "0".to_owned(),
        1.. => format!("+{points}"),
        _ => format!("−{}", points.unsigned_abs()),
    }
}

/// The share of a group, in per cent.
fn percent(part: u32, of: u32) -> u32 {
    (2 * part * 100 + of) / (2 * of.max(1))
}

/// Two shares of the same people, joined by a line. Its sentence says the same.
fn slope(voice: &Voice, levels: &Levels) -> Html {
    let caption = say!(voice, "changed-levels", all = levels.of, before = levels.before, after = levels.after);
    let (before, after) = (percent(levels.before, levels.of), percent(levels.after, levels.of));
    let y = |share: u32| (170 - share * 3 / 2).to_string();
    let number = |share: u32, x: &'static str, anchor: &'static str| {
        html! { <text {x} y={(175 - share * 3 / 2).to_string()} text-anchor={anchor}>{ say!(voice, "changed-percent", share = share) }</text> }
    };
    html! {
        <figure class="slope">
            <figcaption>{ caption.clone() }</figcaption>
            <svg viewBox="0 0 360 210" role="img" aria-label={caption}>
                <line class="axis" x1="90" x2="90" y1="20" y2="170" /><line class="axis" x1="270" x2="270" y1="20" y2="170" />
                <line class="rise" x1="90" y1={y(before)} x2="270" y2={y(after)} />
                <circle cx="90" cy={y(before)} r="7" /><circle cx="270" cy={y(after)} r="7" />
                { number(before, "76", "end") }{ number(after, "284", "start") }
                <text x="90" y="200" text-anchor="middle">{ say!(voice, "changed-before") }</text>
                <text x="270" y="200" text-anchor="middle">{ say!(voice, "changed-after") }</text>
            </svg>
        </figure>
    }
}

/// The counts that are told: their words, how many, and of how many.
fn lines(voice: &Voice, told: &Told) -> Vec<(AttrValue, u32, u32)> {
    let mut lines = Vec::new();
    if let Some(change) = told.change {
        let Change { better, same, worse } = change;
        lines.push((say!(voice, "changed-group-better"), better, change.of()));
        lines.push((say!(voice, "changed-group-same"), same, change.of()));
        lines.push((say!(voice, "changed-group-worse"), worse, change.of()));
    }
    if let Some(levels) = told.levels {
        lines.push((say!(voice, "changed-group-yes-before"), levels.before, levels.of));
        lines.push((say!(voice, "changed-group-yes-after"), levels.after, levels.of));
    }
    if let Some(ends) = told.ends {
        lines.push((say!(voice, "changed-group-top"), ends.top, ends.of));
        lines.push((say!(voice, "changed-group-bottom"), ends.bottom, ends.of));
    }
    lines
}

fn table(voice: &Voice, report: &Report) -> Html {
    let row = |(label, count, of): (AttrValue, u32, u32)| {
        html! { <tr><th scope="row">{ label }</th><td>{ count }</td><td>{ of }</td><td>{ say!(voice, "changed-percent", share = percent(count, of)) }</td></tr> }
    };
    let title = voice.words(&report.text);
    html! {
        <div class="wide" role="region" tabindex="0" aria-label={title}>
            <table class="report">
                <thead><tr>
                    <th scope="col">{ say!(voice, "changed-group") }</th><th scope="col">{ say!(voice, "changed-people") }</th>
                    <th scope="col">{ say!(voice, "changed-of") }</th><th scope="col">{ say!(voice, "changed-share") }</th>
                </tr></thead>
                <tbody>{ for lines(voice, &report.told).into_iter().map(row) }</tbody>
            </table>
        </div>
    }
}

/// The same for a file, a line a group; nothing is in it that is not on the screen.
pub fn rows(voice: &Voice, reports: &[Report]) -> Vec<Vec<String>> {
    let heads = [
        say!(voice, "changed-question"),
        say!(voice, "changed-group"),
        say!(voice, "changed-people"),
        say!(voice, "changed-of"),
        say!(voice, "changed-verdict"),
    ];
    let mut rows = vec![heads.map(|head| head.to_string()).to_vec()];
    for report in reports {
        let (question, word) = (voice.words(&report.text), verdict(voice, judge(report.told.change.as_ref()).verdict));
        let whole = [
            (say!(voice, "changed-answered-before"), report.before),
            (say!(voice, "changed-answered-after"), report.after),
            (say!(voice, "changed-answered-both"), report.both),
        ];
        let whole = whole.map(|(label, count)| (label, count.to_string(), String::new()));
        let groups = lines(voice, &report.told);
        let groups = groups.into_iter().map(|(label, count, of)| (label, count.to_string(), of.to_string()));
        rows.extend(
            whole
                .into_iter()
                .chain(groups)
                .map(|(label, count, of)| vec![question.to_string(), label.to_string(), count, of, word.to_string()]),
        );
    }
    rows
}
