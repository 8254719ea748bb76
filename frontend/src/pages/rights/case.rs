//! A case as the desk sees it: who, which rights and why, which papers. It draws what the engine says of a ticket, holds
//! nothing and leads nowhere.

use super::results::{headline, mark};
use super::town::Town;
use super::{amount, period, reason, said, whose};
use crate::design::Card;
use crate::i18n::{Voice, key};
use crate::platform::engine::{Engine, OutOfDate};
use plein_sens_shared::rights::see::{LocalView, PapersView, ResultsView, RightView, SummaryView};
use yew::prelude::*;

/// What a case says.
#[derive(Clone, PartialEq)]
pub struct Told {
    summary: Vec<SummaryView>,
    results: ResultsView,
    aids: Vec<LocalView>,
    papers: PapersView,
}

impl Told {
    /// All that the engine says of these answers, with the aids that the town has announced.
    pub fn of(engine: &Engine, answers: &str, month: &str, aids: &str) -> Result<Self, OutOfDate> {
        Ok(Self {
            summary: engine.summary(answers),
            results: engine.results(answers, month)?,
            aids: engine.local(answers, month, aids)?,
            papers: engine.papers(answers, month, aids)?,
        })
    }
}

/// What a case is given.
#[derive(Properties, PartialEq)]
pub struct CaseProps {
    /// A voice that knows the words of the rights.
    pub voice: Voice,
    /// The town, for its own aids.
    pub town: Option<String>,
    /// The case.
    pub told: Told,
}

/// A case.
#[component]
pub fn Case(props: &CaseProps) -> Html {
    let (voice, told) = (&props.voice, &props.told);
    let (results, papers) = (&told.results, &told.papers);
    let rights = |rights: &[RightView]| rights.iter().map(|right| one(voice, right)).collect::<Html>();
    let national = papers.papers.iter().map(|paper| (voice.named(&paper.text, &[]), paper.rights.len()));
    let of_town = papers.town.iter().map(|paper| (voice.words(&paper.text), paper.aids.len()));
    html! {
        <div class="case">
            <section class="stack case-rights">
                <h2>{ headline(voice, results) }</h2>
                { rights(&results.yes) }
                { rights(&results.received) }
                { rights(&results.to_check) }
                if !told.aids.is_empty() {
                    <Town voice={voice.clone()} aids={told.aids.clone()} town={props.town.clone()} />
                }
                <details>
                    <summary>{ super::words::tell!(voice, "results-no", count = results.no.len()) }</summary>
                    <div class="stack">{ rights(&results.no) }</div>
                </details>
            </section>
            <section class="stack case-facts">
                <Card title={Some(super::words::tell!(voice, "case-who"))}>
                    <dl class="answers">
                        { for told.summary.iter().map(|view| html! {
                            <><dt>{ voice.named(&view.text, &[]) }{ for whose(voice, view.who).map(|who| html! { <small>{ who }</small> }) }</dt>
                            <dd>{ said(voice, &view.said) }</dd></>
                        }) }
                    </dl>
                </Card>
                <Card title={Some(voice.say(key!("right-papers")))}>
                    <ul>{ for national.chain(of_town).map(|(text, count)| html! { <li>{ text }{ " " }<small class="muted">{ format!("×\u{a0}{count}") }</small></li> }) }</ul>
                </Card>
                <p class="muted">{ voice.say(key!("rights-only-estimate")) }</p>
            </section>
        </div>
    }
}

/// A right in one look, its reasons behind.
fn one(voice: &Voice, right: &RightView) -> Html {
    html! {
        <details class="line">
            <summary>
                <span class="what"><b>{ voice.named(&right.name, &[]) }</b>{ mark(voice, right.verdict) }</span>
                if let Some(range) = right.amount {
                    <span class="how"><b>{ amount(voice, range) }</b>{ " " }{ period(voice, right.period) }</span>
                }
            </summary>
            <ul class="reasons">
                { for right.reasons.iter().map(|why| html! {
                    <li><span>{ reason(voice, why) }{ " " }<small class="muted" lang="fr">{ &why.source }</small></span></li>
                }) }
            </ul>
        </details>
    }
}
