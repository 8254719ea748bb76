//! The card of a right: what it is, why you, the sum, steps, papers, where, and since when the amounts count.

use super::results::mark;
use super::{amount, month, period, reason};
use crate::app::use_app;
use crate::design::{Amount, ButtonKind, ButtonLink, Card, Notice, NoticeTone, Screen, Verdict as Mark, VerdictKind};
use crate::i18n::{Voice, key};
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::see::{ReasonView, RightView, right};
use plein_sens_shared::rights::{Met, Sheet};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct RightProps {
    /// Its name, as it stands in the path.
    pub name: AttrValue,
}

/// One right, for this person.
#[component]
pub fn Right(props: &RightProps) -> Html {
    let app = use_app();
    let voice = &app.voice;
    let back = Some((voice.say(key!("back-results")), AttrValue::from(Route::Results.path())));
    let view = use_memo((props.name.clone(), (*app.answers).clone(), month()), |(name, answers, month)| {
        right(name, answers, *month)
    });
    let Ok(Some(view)) = &*view else {
        return html! {
            <Screen title={Some(voice.say(key!("results-title")))} {back}>
                <Notice tone={NoticeTone::Check}><p>{ voice.say(key!("right-unknown")) }</p></Notice>
            </Screen>
        };
    };
    let title = voice.named(&view.name, &[]);
    page::set_title(&title);
    html! {
        <Screen title={Some(title)} {back}>
            <p class="lead">{ voice.named(&view.what, &[]) }</p>
            if app.answers.is_empty() {
                <ButtonLink label={voice.say(key!("results-begin"))} href={Route::Questions.path()} kind={ButtonKind::Main} wide={true} />
            } else {
                { for_you(voice, view) }
            }
            { how_to_ask(voice, view.sheet) }
            <p class="muted">{ voice.tell(key!("right-valid"), &[
                ("since", voice.intl().date(view.valid_from).into()),
                ("year", view.valid_from.parts().0.to_string().into()),
                ("checked", voice.intl().date(view.checked_on).into()),
            ]) }</p>
            <p class="muted">{ voice.named(&view.limits, &[]) }</p>
        </Screen>
    }
}

fn for_you(voice: &Voice, view: &RightView) -> Html {
    html! {
        <>
            <Card title={Some(voice.say(key!("right-why")))}>
                { mark(voice, view.verdict) }
                if let Some(form) = &view.form {
                    <p>{ voice.named(form, &[]) }</p>
                }
                if let Some(range) = view.amount {
                    <Amount value={amount(voice, range)} per={period(voice, view.period)} />
                }
                <ul class="reasons">{ for view.reasons.iter().map(|why| condition(voice, why)) }</ul>
            </Card>
            if !view.sum.is_empty() {
                <details>
                    <summary>{ voice.say(key!("right-sum")) }</summary>
                    <table class="sum">
                        <tbody>
                            { for view.sum.iter().map(|line| html! {
                                <tr><th scope="row">{ voice.named(&line.text, &[]) }</th><td>{ voice.intl().money(line.cents.0) }</td></tr>
                            }) }
                        </tbody>
                    </table>
                </details>
            }
        </>
    }
}

fn condition(voice: &Voice, why: &ReasonView) -> Html {
    let (kind, label) = match why.met {
        Met::Met => (VerdictKind::Yes, key!("condition-met")),
        Met::NotMet => (VerdictKind::No, key!("condition-not-met")),
        Met::Unknown => (VerdictKind::Check, key!("condition-unknown")),
    };
    html! {
        <li>
            <Mark {kind} label={voice.say(label)} />
            <span>{ reason(voice, why) }{ " " }<small class="muted" lang="fr">{ why.source }</small></span>
        </li>
    }
}

fn how_to_ask(voice: &Voice, sheet: &Sheet) -> Html {
    let texts = |part: &str, ids: &[&str]| {
        ids.iter()
            .map(|id| html! { <li>{ voice.named(&sheet.text_key(&format!("{part}-{id}")), &[]) }</li> })
            .collect::<Html>()
    };
    let (minutes, weeks) = (u32::from(sheet.minutes_to_apply), u32::from(sheet.weeks_to_receive));
    html! {
        <>
            <section class="stack">
                <h2>{ voice.say(key!("right-steps")) }</h2>
                <ol class="steps">{ texts("step", sheet.steps) }</ol>
                <p>{ voice.named(&sheet.text_key("time-apply"), &[("minutes", minutes.into())]) }</p>
                <p>{ voice.named(&sheet.text_key("time-receive"), &[("weeks", weeks.into())]) }</p>
            </section>
            <section class="stack">
                <h2>{ voice.say(key!("right-papers")) }</h2>
                <ul>{ texts("paper", sheet.papers) }</ul>
            </section>
            <section class="stack">
                <h2>{ voice.say(key!("right-where")) }</h2>
                <ul>
                    { for sheet.places.iter().map(|place| html! {
                        <li>
                            { voice.named(&sheet.text_key(&format!("place-{}", place.id)), &[]) }
                            if let Some(phone) = place.phone {
                                { " " }<bdi class="phone">{ phone }</bdi>
                            }
                        </li>
                    }) }
                </ul>
                if let Some(form) = sheet.form {
                    <p class="muted">{ voice.tell(key!("right-form"), &[("form", form.into())]) }</p>
                }
            </section>
        </>
    }
}
