//! The card of a right: what it is, why you, the sum, steps, papers, where, and since when the amounts count.

use super::door::{closed, use_door};
use super::hours::{Hours, of_place};
use super::results::mark;
use super::words::tell;
use super::{amount, period, reason};
use crate::app::{App, use_app};
use crate::design::{
    Amount, ButtonKind, ButtonLink, Card, Icon, Notice, NoticeTone, Screen, Verdict as Mark, VerdictKind,
};
use crate::i18n::{Voice, key};
use crate::pages::directory::entry;
use crate::platform::engine::Engine;
use crate::platform::page;
use crate::route::Route;
use plein_sens_shared::rights::Met;
use plein_sens_shared::rights::see::{ReasonView, RightView, SheetView};
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
    let (door, knock) = use_door();
    let back = Some((app.voice.say(key!("back-results")), AttrValue::from(Route::Results.path())));
    let view = use_memo((props.name.clone(), (*app.answers).clone(), door.clone()), |(name, answers, door)| {
        let desk = door.desk()?;
        Some(desk.engine.right(name, answers, &desk.month).ok().flatten())
    });
    let (view, desk) = match ((*view).as_ref(), door.desk()) {
        (Some(Some(view)), Some(desk)) => (view, desk),
        (Some(None), _) => {
            return html! {
                <Screen title={Some(app.voice.say(key!("results-title")))} {back} still={true}>
                    <Notice tone={NoticeTone::Check}><p>{ app.voice.say(key!("right-unknown")) }</p></Notice>
                </Screen>
            };
        }
        _ => return closed(&app, app.voice.say(key!("results-title")), &door, &knock),
    };
    let voice = &desk.voice;
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
            { how_to_ask(voice, &view.sheet) }
            { where_to_go(&app, voice, &desk.engine, &view.sheet) }
            <ButtonLink label={tell!(voice, "ask-title")} href={format!("{}#{}", Route::Ask.path(), view.id)} icon={Some(Icon::Question)} wide={true} />
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
            <span>{ reason(voice, why) }{ " " }<small class="muted" lang="fr">{ &why.source }</small></span>
        </li>
    }
}

fn how_to_ask(voice: &Voice, sheet: &SheetView) -> Html {
    let texts = |keys: &[String]| keys.iter().map(|key| html! { <li>{ voice.named(key, &[]) }</li> }).collect::<Html>();
    let time = |(key, count): &(String, u32), of: &str| voice.named(key, &[(of, (*count).into())]);
    html! {
        <>
            <section class="stack">
                <h2>{ voice.say(key!("right-steps")) }</h2>
                <ol class="steps">{ texts(&sheet.steps) }</ol>
                <p>{ time(&sheet.apply, "minutes") }</p>
                <p>{ time(&sheet.receive, "weeks") }</p>
            </section>
            <section class="stack">
                <h2>{ voice.say(key!("right-papers")) }</h2>
                <ul>{ texts(&sheet.papers) }</ul>
            </section>
        </>
    }
}

fn where_to_go(app: &App, voice: &Voice, engine: &Engine, sheet: &SheetView) -> Html {
    let listed = |place: &str| entry(app, place).map(|_| Route::Structure { structure: place.to_owned() }.path());
    html! {
        <section class="stack">
            <h2>{ voice.say(key!("right-where")) }</h2>
            <ul>
                { for sheet.places.iter().map(|place| html! {
                    <li>
                        { voice.named(&place.text, &[]) }
                        if let Some(phone) = &place.phone {
                            { " " }<bdi class="phone">{ phone }</bdi>
                        }
                        { for of_place(app, engine, &place.id).map(|view| html! { <Hours voice={voice.clone()} {view} /> }) }
                        { for listed(&place.id).map(|href| html! { <ButtonLink label={tell!(voice, "directory-see")} {href} icon={Some(Icon::MapPin)} wide={true} /> }) }
                    </li>
                }) }
            </ul>
            <ButtonLink label={voice.say(key!("directory-title"))} href={Route::Directory.path()} icon={Some(Icon::MapPin)} wide={true} />
            if let Some(form) = &sheet.form {
                <p class="muted">{ voice.tell(key!("right-form"), &[("form", form.as_str().into())]) }</p>
            }
        </section>
    }
}
