//! “Et si… ?”: what would be left with other hours of work, another rent, one child more, or alone. A curve, the same
//! as a sentence, and the same as a table.

use super::door::{Desk, closed, out_of_date, use_door};
use super::words::tell;
use super::{amount, period};
use crate::app::use_app;
use crate::design::{Button, ButtonKind, ButtonLink, Card, Counter, Curve, CurvePoint, Screen};
use crate::i18n::{Voice, key};
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::see::{PointView, ShareView, WhatIfView};
use plein_sens_shared::rights::{Cents, Range};
use yew::prelude::*;

/// One change at a time.
#[component]
pub fn WhatIf() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let back = Some((app.voice.say(key!("back-results")), AttrValue::from(Route::Results.path())));
    let change = use_state(|| None::<AttrValue>);
    let place = use_state(|| None::<u32>);
    let view = use_memo(((*change).clone(), (*app.answers).clone(), door.clone()), |(change, answers, door)| {
        let desk = door.desk()?;
        Some(curve_of(desk, change.as_deref(), answers))
    });
    let (seen, voice) = match ((*view).as_ref(), door.desk()) {
        (Some(Ok(seen)), Some(desk)) => (seen.as_ref(), &desk.voice),
        (Some(Err(why)), _) => return out_of_date(&app, app.voice.say(key!("results-title")), *why),
        _ => return closed(&app, app.voice.say(key!("results-title")), &door, &knock),
    };
    let title = tell!(voice, "what-if-title");
    page::set_title(&title);
    let Some((asked, view)) = seen.filter(|(_, view)| view.open == 0) else {
        let open = seen.map_or(1, |(_, view)| view.open);
        return html! {
            <Screen title={Some(title)} {back}>
                <p class="lead">{ tell!(voice, "what-if-open", count = open) }</p>
                <ButtonLink label={voice.say(key!("results-go-on"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            </Screen>
        };
    };
    let (pick_change, unpick) = (change.setter(), place.setter());
    let which = view.changes.iter().map(|other| {
        let (pick, unpick, to) = (pick_change.clone(), unpick.clone(), AttrValue::from(other.clone()));
        let onclick = Callback::from(move |()| {
            pick.set(Some(to.clone()));
            unpick.set(None);
        });
        let pressed = other == asked;
        html! { <Button key={other.clone()} label={named(voice, other)} {onclick} pressed={Some(pressed)} /> }
    });
    let picked = (*place).unwrap_or(view.first).min(u32::try_from(view.points.len()).unwrap_or(1).saturating_sub(1));
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ tell!(voice, "what-if-lead") }</p>
            <div class="row" role="group" aria-label={tell!(voice, "what-if-which")}>{ for which }</div>
            <Looked voice={voice.clone()} change={AttrValue::from(asked.clone())} view={view.clone()} {picked}
                onpick={Callback::from(move |to| place.set(Some(to)))} />
            <p class="muted">{ tell!(voice, "what-if-steady") }</p>
            <p class="muted">{ voice.say(key!("rights-only-estimate")) }</p>
        </Screen>
    }
}

/// What was asked for, or the first change that can be; with its curve.
fn curve_of(
    desk: &Desk,
    change: Option<&str>,
    answers: &str,
) -> Result<Option<(String, WhatIfView)>, crate::platform::engine::OutOfDate> {
    for change in change.into_iter().chain(["hours", "rent"]) {
        if let Some(view) = desk.engine.what_if(change, answers, &desk.month)? {
            return Ok(Some((change.to_owned(), view)));
        }
    }
    Ok(None)
}

/// A change as its button says it.
fn named(voice: &Voice, change: &str) -> AttrValue {
    match change {
        "hours" => tell!(voice, "what-if-hours"),
        "hours.1" => tell!(voice, "what-if-hours-partner"),
        "rent" => tell!(voice, "what-if-rent"),
        "birth" => tell!(voice, "what-if-birth"),
        _ => tell!(voice, "what-if-separation"),
    }
}

#[derive(Properties, PartialEq)]
struct LookedProps {
    voice: Voice,
    change: AttrValue,
    view: WhatIfView,
    /// Which point is looked at.
    picked: u32,
    onpick: Callback<u32>,
}

/// The point that is looked at: in a sentence, on the curve, in the table.
#[component]
fn Looked(props: &LookedProps) -> Html {
    let (voice, view) = (&props.voice, &props.view);
    let step = view.points.get(1).map_or(1, |point| point.at).max(1);
    let Some(point) = view.points.get(props.picked as usize) else { return Html::default() };
    let has_curve = view.points.len() > 2;
    let (sentence, more) = (sentence(voice, &props.change, point), more(voice, point));
    let counter = {
        let (label, less, more, tap) = if props.change == "rent" {
            (
                tell!(voice, "what-if-rent-count"),
                tell!(voice, "what-if-rent-less"),
                tell!(voice, "what-if-rent-more"),
                step,
            )
        } else {
            (
                tell!(voice, "what-if-hours-count"),
                tell!(voice, "what-if-hours-less"),
                tell!(voice, "what-if-hours-more"),
                5,
            )
        };
        let max = view.points.last().map_or(0, |point| point.at);
        html! {
            <Counter {label} {less} {more} value={point.at} min={0} {max} step={tap}
                onchange={props.onpick.reform(move |at: u32| at / step)} />
        }
    };
    html! {
        <>
            if has_curve {
                { counter }
            }
            <div class="stack" role="status">
                <p class="lead"><b>{ sentence.clone() }</b></p>
                <p>{ more }</p>
            </div>
            if has_curve {
                { drawn(props, sentence) }
            }
            <Card title={Some(tell!(voice, "what-if-rights"))}>{ shares(voice, &view.now, point) }</Card>
            <details>
                <summary>{ tell!(voice, "what-if-table") }</summary>
                { table(voice, &props.change, view) }
            </details>
        </>
    }
}

/// “Avec 20 h de travail par semaine, vous auriez 1 084 € par mois en tout.”
fn sentence(voice: &Voice, change: &str, point: &PointView) -> AttrValue {
    let total = amount(voice, point.total);
    match change {
        "hours" => tell!(voice, "what-if-hours-says", at = point.at, total = total.as_str()),
        "hours.1" => tell!(voice, "what-if-partner-says", at = point.at, total = total.as_str()),
        "rent" => {
            let rent = voice.intl().money(i64::from(point.at) * 100);
            tell!(voice, "what-if-rent-says", rent = rent, total = total.as_str())
        }
        "birth" => tell!(voice, "what-if-birth-says", total = total.as_str()),
        _ => tell!(voice, "what-if-separation-says", total = total.as_str()),
    }
}

/// How much more or less than now that is.
fn more(voice: &Voice, point: &PointView) -> AttrValue {
    let Range { min, max } = point.gain;
    let between = |min: Cents, max: Cents| amount(voice, Range { min, max });
    match (min.0, max.0) {
        (0, 0) => tell!(voice, "what-if-same"),
        (0.., _) => tell!(voice, "what-if-gain", amount = between(min, max).as_str()),
        (_, ..=0) => tell!(voice, "what-if-loss", amount = between(Cents(-max.0), Cents(-min.0)).as_str()),
        _ => tell!(voice, "what-if-either"),
    }
}

fn drawn(props: &LookedProps, label: AttrValue) -> Html {
    let (voice, view) = (&props.voice, &props.view);
    let point = |point: &PointView| CurvePoint {
        at: point.at,
        part: point.income.min.0,
        low: point.total.min.0,
        high: point.total.max.0,
    };
    let (heights, places, is_rent) = (voice.clone(), voice.clone(), props.change == "rent");
    let write_at = move |at: u32| {
        if is_rent {
            places.intl().money(i64::from(at) * 100).into()
        } else {
            tell!(places, "what-if-hours-mark", at = at)
        }
    };
    html! {
        <Curve {label} points={view.points.iter().map(point).collect::<Vec<_>>()} now={(view.now.at, view.now.total.max.0)}
            picked={props.picked as usize} write_at={Callback::from(write_at)}
            write_height={Callback::from(move |cents: i64| AttrValue::from(heights.intl().money(cents)))}
            legend={[tell!(voice, "what-if-with"), tell!(voice, "what-if-without"), tell!(voice, "what-if-today")]} />
    }
}

/// Each right that there is or would be, now and then.
fn shares(voice: &Voice, now: &PointView, then: &PointView) -> Html {
    let said = |share: &ShareView| format!("{} {}", amount(voice, share.amount), period(voice, share.period));
    let in_then = |name: &str| then.rights.iter().find(|share| share.name == name);
    let in_now = |name: &str| now.rights.iter().find(|share| share.name == name);
    let kept = then.rights.iter().map(|share| {
        let mark = if in_now(&share.name).is_none() { tell!(voice, "what-if-begins") } else { AttrValue::default() };
        html! { <li><b>{ voice.named(&share.name, &[]) }</b>{ " : " }{ said(share) }{ " " }<small class="muted">{ mark }</small></li> }
    });
    let ended = now.rights.iter().filter(|share| in_then(&share.name).is_none()).map(|share| {
        html! { <li><b>{ voice.named(&share.name, &[]) }</b>{ " : " }{ tell!(voice, "what-if-ends") }</li> }
    });
    if now.rights.is_empty() && then.rights.is_empty() {
        return html! { <p>{ tell!(voice, "what-if-none") }</p> };
    }
    html! { <ul>{ for kept }{ for ended }</ul> }
}

fn table(voice: &Voice, change: &str, view: &WhatIfView) -> Html {
    // A line for every hour would be read by nobody.
    let stride = if view.points.len() > 20 { 5 } else { 1 };
    let at = |point: &PointView| match change {
        "hours" | "hours.1" => tell!(voice, "what-if-hours-mark", at = point.at),
        "rent" => voice.intl().money(i64::from(point.at) * 100).into(),
        _ if point.at == 0 => tell!(voice, "what-if-before"),
        _ => tell!(voice, "what-if-after"),
    };
    html! {
        <table class="sum wide">
            <caption class="heard">{ named(voice, change) }</caption>
            <thead><tr><td></td><th scope="col">{ tell!(voice, "what-if-without") }</th><th scope="col">{ tell!(voice, "what-if-with") }</th></tr></thead>
            <tbody>
                { for view.points.iter().step_by(stride).map(|point| html! {
                    <tr><th scope="row">{ at(point) }</th><td>{ amount(voice, point.income) }</td><td>{ amount(voice, point.total) }</td></tr>
                }) }
            </tbody>
        </table>
    }
}
