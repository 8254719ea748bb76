//! Results: first a sentence, then yes, to check and no, each with its reason.

use super::door::{closed, out_of_date, use_door};
use super::kept::{self, Changed, Keep, Reopen};
use super::town::Town;
use super::words::tell;
use super::{amount, period, reason};
use crate::app::use_app;
use crate::design::{Amount, ButtonKind, ButtonLink, Card, Icon, Screen, Verdict as Mark, VerdictKind};
use crate::i18n::{Key, Voice, key};
use crate::pages::listen::Listen;
use crate::platform::{kept_answers, page};
use crate::route::Route;
use plein_sens_shared::rights::Verdict;
use plein_sens_shared::rights::kept::Visit;
use plein_sens_shared::rights::see::{ResultsView, RightView};
use yew::prelude::*;

/// All results; where the answers are gone and this phone keeps some, the way back to them.
#[component]
pub fn Results() -> Html {
    let (app, redraw) = (use_app(), use_force_update());
    match kept_answers::kept() {
        Some(kept) if app.answers.is_empty() => {
            html! { <Reopen {kept} onerase={Callback::from(move |()| redraw.force_update())} /> }
        }
        _ => html! { <Shown /> },
    }
}

#[component]
fn Shown() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let title = app.voice.say(key!("results-title"));
    page::set_title(&title);
    let back = Some((app.voice.say(key!("results-again")), AttrValue::from(Route::Questions.path())));
    let view = use_memo(((*app.answers).clone(), door.clone()), |(answers, door)| {
        door.desk().map(|desk| {
            let results = desk.engine.results(answers, &desk.month)?;
            let aids = desk.engine.local(answers, &desk.month, &desk.aids)?;
            let visit = kept::visit(desk, answers, &results, &aids)?;
            Ok((results, aids, visit))
        })
    });
    if app.answers.is_empty() {
        return html! {
            <Screen title={Some(title)} {back}>
                <p class="lead">{ app.voice.say(key!("results-empty")) }</p>
                <ButtonLink label={app.voice.say(key!("results-begin"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            </Screen>
        };
    }
    let (view, aids, visit, voice) = match ((*view).as_ref(), door.desk()) {
        (Some(Ok((view, aids, visit))), Some(desk)) => (view, aids, visit, &desk.voice),
        (Some(Err(why)), _) => return out_of_date(&app, title, *why),
        _ => return closed(&app, title, &door, &knock),
    };
    let town = app.store.state().programme.town().map(str::to_owned);
    let take = html! {
        <ButtonLink label={tell!(voice, "ticket-title")} href={Route::TakeHome.path()} kind={ButtonKind::Main} icon={Some(Icon::QrCode)} wide={true} />
    };
    let rights = |rights: &[RightView]| rights.iter().map(|right| one(voice, right)).collect::<Html>();
    html! {
        <Screen title={Some(headline(voice, view))} {back} action={Some(take)}>
            <Listen voice={voice.clone()} texts={aloud(voice, view)} private={true} />
            <Changed voice={voice.clone()} visit={visit.clone()} aids={aids.clone()} />
            if view.more {
                <p>{ voice.tell(key!("results-missing"), &[("count", view.missing.into())]) }</p>
                <ButtonLink label={voice.say(key!("results-go-on"))} href={Route::Questions.path()} wide={true} />
            }
            { group(tell!(voice, "results-yes"), rights(&view.yes), view.yes.len()) }
            { group(tell!(voice, "results-check"), rights(&view.to_check), view.to_check.len()) }
            if !aids.is_empty() {
                <Town voice={voice.clone()} aids={aids.clone()} {town} />
            }
            { group(tell!(voice, "results-received"), rights(&view.received), view.received.len()) }
            if !view.no.is_empty() {
                <details>
                    <summary>{ tell!(voice, "results-no", count = view.no.len()) }</summary>
                    <div class="stack folded">{ rights(&view.no) }</div>
                </details>
            }
            <Ways voice={voice.clone()} visit={visit.clone()} />
            <p class="muted">{ voice.say(key!("rights-only-estimate")) }</p>
            <p class="muted">{ voice.say(key!("rights-private")) }</p>
        </Screen>
    }
}

#[derive(Properties, PartialEq)]
struct WaysProps {
    voice: Voice,
    visit: Visit,
}

/// The ways on from the results.
#[component]
fn Ways(props: &WaysProps) -> Html {
    let voice = &props.voice;
    html! {
        <>
            <div class="stack">
                <ButtonLink label={tell!(voice, "summary-title")} href={Route::Summary.path()} icon={Some(Icon::ListHeart)} wide={true} />
                <ButtonLink label={tell!(voice, "papers-title")} href={Route::Papers.path()} icon={Some(Icon::IdentificationCard)} wide={true} />
                <ButtonLink label={tell!(voice, "follow-title")} href={Route::FollowUp.path()} icon={Some(Icon::Smiley)} wide={true} />
                <ButtonLink label={tell!(voice, "what-if-title")} href={Route::WhatIf.path()} icon={Some(Icon::CurrencyEur)} wide={true} />
            </div>
            <Keep voice={voice.clone()} visit={props.visit.clone()} />
            <Card title={Some(voice.say(key!("results-help")))}>
                <p>{ voice.say(key!("results-help-text")) }</p>
                <ButtonLink label={tell!(voice, "ask-title")} href={Route::Ask.path()} icon={Some(Icon::Question)} wide={true} />
                <ButtonLink label={voice.say(key!("directory-title"))} href={Route::Directory.path()} icon={Some(Icon::MapPin)} wide={true} />
            </Card>
        </>
    }
}

/// So many cents a month a total may be uncertain by, beside three times its least, and still say something.
const WIDE: i64 = 150_000;

/// The first line is a sentence. A total that may be anything is none while there is something to ask.
pub fn headline(voice: &Voice, view: &ResultsView) -> AttrValue {
    match view.total {
        Some(total) if view.more && total.max.0 > 3 * total.min.0 + WIDE => voice.say(key!("results-early")),
        Some(total) if total.max.0 > 0 => {
            voice.tell(key!("results-total"), &[("amount", amount(voice, total).as_str().into())])
        }
        _ if view.to_check.is_empty() => voice.say(key!("results-none")),
        _ => voice.say(key!("results-to-check")),
    }
}

/// The results as they are read aloud.
fn aloud(voice: &Voice, view: &ResultsView) -> Vec<AttrValue> {
    let right = |right: &RightView| {
        let amount = right.amount.map(|range| format!(", {} {}", amount(voice, range), period(voice, right.period)));
        let verdict = voice.say(verdict_words(right.verdict));
        format!("{}, {verdict}{}", voice.named(&right.name, &[]), amount.unwrap_or_default()).into()
    };
    let rights = view.yes.iter().chain(&view.to_check).map(right);
    [headline(voice, view)].into_iter().chain(rights).collect()
}

/// Rights of one kind below their word; nothing where there is none.
fn group(title: AttrValue, rights: Html, count: usize) -> Html {
    if count == 0 {
        return Html::default();
    }
    html! { <section class="stack"><h2>{ title }</h2>{ rights }</section> }
}

fn one(voice: &Voice, right: &RightView) -> Html {
    let mark = mark(voice, right.verdict);
    let href = Route::Right { right: right.id.clone() }.path();
    html! {
        <Card title={Some(voice.named(&right.name, &[]))}>
            { mark }
            if let Some(form) = &right.form {
                <p>{ voice.named(form, &[]) }</p>
            }
            if let Some(range) = right.amount {
                <Amount value={amount(voice, range)} per={period(voice, right.period)} />
            }
            if let Some(why) = &right.reason {
                <p class="reason">{ reason(voice, why) }</p>
            }
            <ButtonLink label={voice.say(key!("right-open"))} {href} wide={true} />
        </Card>
    }
}

/// A verdict with its shape and word.
pub fn mark(voice: &Voice, verdict: Verdict) -> Html {
    let kind = match verdict {
        Verdict::Yes => VerdictKind::Yes,
        Verdict::ToCheck => VerdictKind::Check,
        Verdict::No => VerdictKind::No,
    };
    html! { <Mark {kind} label={voice.say(verdict_words(verdict))} /> }
}

fn verdict_words(verdict: Verdict) -> Key {
    match verdict {
        Verdict::Yes => key!("verdict-yes"),
        Verdict::ToCheck => key!("verdict-to-check"),
        Verdict::No => key!("verdict-no"),
    }
}
