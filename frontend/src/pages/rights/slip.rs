//! The slip of paper: what may be asked for, with which papers, where; in the person's language, and in French for
//! whoever helps them. On a receipt printer's roll and on A4; nothing of it is seen on the screen.

use super::hours::days;
use super::results::headline;
use super::words::tell;
use super::{amount, period};
use crate::design::Qr;
use crate::i18n::{Voice, key};
use crate::platform::clock;
use plein_sens_shared::hours::HoursView;
use plein_sens_shared::rights::Verdict;
use plein_sens_shared::rights::see::{PapersView, ResultsView, RightView};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub struct SlipProps {
    /// The person's language.
    pub voice: Voice,
    /// French, where that is another one and its words are here.
    pub french: Option<Voice>,
    pub results: ResultsView,
    pub papers: PapersView,
    /// When somebody is there who helps.
    pub hours: Option<HoursView>,
    /// Who gives it, where they are and how to call them, a line each.
    pub town: Vec<String>,
    /// The ticket.
    pub square: Option<(u32, String)>,
}

/// The slip.
#[component]
pub fn Slip(props: &SlipProps) -> Html {
    let part = |voice: &Voice| {
        html! {
            <div class="slip-part" lang={voice.language()} dir={voice.direction()}>
                { said(voice, &props.results, &props.papers, props.hours.as_ref()) }
            </div>
        }
    };
    html! {
        <div class="slip" aria-hidden="true">
            <p class="slip-town">
                { for props.town.iter().enumerate().map(|(n, line)| if n == 0 { html! { <b>{ line }</b> } } else { html! { <><br />{ line }</> } }) }
            </p>
            if let Some((size, path)) = props.square.clone() {
                <Qr {size} {path} label="QR" />
            }
            <div class="slip-parts">
                { part(&props.voice) }
                { for props.french.as_ref().map(part) }
            </div>
        </div>
    }
}

fn said(voice: &Voice, results: &ResultsView, papers: &PapersView, hours: Option<&HoursView>) -> Html {
    let today = clock::context().now.day;
    let line = |right: &RightView| {
        let amount = right.amount.map(|range| format!("{} {}", amount(voice, range), period(voice, right.period)));
        let mark = if right.verdict == Verdict::Yes { "✓ " } else { "? " };
        html! { <li>{ mark }<b>{ voice.named(&right.name, &[]) }</b>{ for amount.map(|amount| html! { <><br />{ amount }</> }) }</li> }
    };
    let national = papers.papers.iter().map(|paper| voice.named(&paper.text, &[]));
    let of_town = papers.town.iter().map(|paper| voice.words(&paper.text));
    html! {
        <>
            <h2>{ voice.say(key!("results-title")) }</h2>
            <p>{ tell!(voice, "slip-day", day = voice.intl().date(today), year = today.parts().0.to_string()) }</p>
            <p><b>{ headline(voice, results) }</b></p>
            <ul>{ for results.yes.iter().chain(&results.to_check).map(line) }</ul>
            if !results.to_check.is_empty() {
                <p>{ tell!(voice, "slip-to-check") }</p>
            }
            <h3>{ voice.say(key!("right-papers")) }</h3>
            <ul class="boxes">{ for national.chain(of_town).map(|text| html! { <li>{ "☐ " }{ text }</li> }) }</ul>
            <p><b>{ voice.say(key!("results-help-text")) }</b></p>
            { for hours.map(|hours| days(voice, hours)) }
            <p>{ tell!(voice, "slip-scan") }</p>
            <p>{ voice.say(key!("rights-only-estimate")) }</p>
        </>
    }
}
