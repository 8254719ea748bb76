//! Results: first a sentence, then yes, to check and no, each with its reason.

use super::door::{closed, out_of_date, use_door};
use super::town::Town;
use super::words::tell;
use super::{amount, period, reason};
use crate::app::use_app;
use crate::design::{Amount, ButtonKind, ButtonLink, Card, Icon, Screen, Verdict as Mark, VerdictKind};
use crate::i18n::{Voice, key};
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::Verdict;
use plein_sens_shared::rights::see::{ResultsView, RightView};
use yew::prelude::*;

/// All results.
#[component]
pub fn Results() -> Html {
    let app = use_app();
    let (door, knock) = use_door();
    let title = app.voice.say(key!("results-title"));
    page::set_title(&title);
    let back = Some((app.voice.say(key!("results-again")), AttrValue::from(Route::Questions.path())));
    let view = use_memo(((*app.answers).clone(), door.clone()), |(answers, door)| {
        door.desk().map(|desk| {
            let (results, aids) = (desk.engine.results(answers, &desk.month), desk.engine.local(answers, &desk.month));
            Ok((results?, aids?))
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
    let (view, aids, voice) = match ((*view).as_ref(), door.desk()) {
        (Some(Ok((view, aids))), Some(desk)) => (view, aids, &desk.voice),
        (Some(Err(why)), _) => return out_of_date(&app, title, *why),
        _ => return closed(&app, title, &door, &knock),
    };
    let take = html! {
        <ButtonLink label={tell!(voice, "ticket-title")} href={Route::TakeHome.path()} kind={ButtonKind::Main} icon={Some(Icon::QrCode)} wide={true} />
    };
    let rights = |rights: &[RightView]| rights.iter().map(|right| one(voice, right)).collect::<Html>();
    html! {
        <Screen title={Some(headline(voice, view))} {back} action={Some(take)}>
            { rights(&view.yes) }
            { rights(&view.to_check) }
            if !aids.is_empty() {
                <Town voice={voice.clone()} aids={aids.clone()} />
            }
            { rights(&view.no) }
            <div class="stack">
                <ButtonLink label={tell!(voice, "papers-title")} href={Route::Papers.path()} icon={Some(Icon::IdentificationCard)} wide={true} />
                <ButtonLink label={tell!(voice, "what-if-title")} href={Route::WhatIf.path()} icon={Some(Icon::Clock)} wide={true} />
            </div>
            if view.more {
                <p>{ voice.tell(key!("results-missing"), &[("count", view.missing.into())]) }</p>
                <ButtonLink label={voice.say(key!("results-go-on"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            }
            <Card title={Some(voice.say(key!("results-help")))}><p>{ voice.say(key!("results-help-text")) }</p></Card>
            <p class="muted">{ voice.say(key!("rights-only-estimate")) }</p>
            <p class="muted">{ voice.say(key!("rights-private")) }</p>
        </Screen>
    }
}

/// The first line is a sentence.
fn headline(voice: &Voice, view: &ResultsView) -> AttrValue {
    match view.total {
        Some(total) if total.max.0 > 0 => {
            voice.tell(key!("results-total"), &[("amount", amount(voice, total).as_str().into())])
        }
        _ if view.to_check.is_empty() => voice.say(key!("results-none")),
        _ => voice.say(key!("results-to-check")),
    }
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
    let (kind, label) = match verdict {
        Verdict::Yes => (VerdictKind::Yes, key!("verdict-yes")),
        Verdict::ToCheck => (VerdictKind::Check, key!("verdict-to-check")),
        Verdict::No => (VerdictKind::No, key!("verdict-no")),
    };
    html! { <Mark {kind} label={voice.say(label)} /> }
}
