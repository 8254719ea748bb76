//! Rights: one question a screen, results with their reasons, and the card of a right. The answers live in the memory
//! of this page and nowhere else.

mod ahead;
mod amounts;
mod answering;
mod case;
pub mod door;
pub mod hours;
pub mod kept;
mod papers;
mod questions;
mod results;
mod right;
mod slip;
mod summary;
mod take_home;
mod ticket;
mod town;
mod what_if;
pub mod words;

pub use case::{Case, CaseProps, Told};
pub use papers::Papers;
pub use questions::Questions;
pub use results::Results;
pub use right::Right;
pub use summary::Summary;
pub use take_home::TakeHome;
pub use ticket::{Ticket, told as ticket_told};
pub use what_if::WhatIf;

use crate::i18n::{Arg, Voice, key};
use crate::platform::clock;
use plein_sens_shared::day::Day;
use plein_sens_shared::rights::see::{BandView, FigureView, ReasonView, SaidView, WhoView};
use plein_sens_shared::rights::{Cents, Month, Period, Quantity, Range};
use yew::AttrValue;

/// The month for which is computed: this one.
fn month() -> Month {
    Month::of(clock::context().now.day)
}

/// “entre 310 € et 420 €”, or one amount.
fn amount(voice: &Voice, range: Range) -> AttrValue {
    let money = |cents: i64| Arg::from(voice.intl().money(cents));
    if range.is_exact() {
        voice.intl().money(range.min.0).into()
    } else {
        voice.tell(key!("range-of-amounts"), &[("min", money(range.min.0)), ("max", money(range.max.0))])
    }
}

/// What was answered, in words.
fn said(voice: &Voice, said: &SaidView) -> AttrValue {
    let list = |texts: Vec<String>| AttrValue::from(texts.join(", "));
    match said {
        SaidView::Chosen { texts } if texts.is_empty() => words::tell!(voice, "summary-none"),
        SaidView::Chosen { texts } => list(texts.iter().map(|text| voice.named(text, &[]).to_string()).collect()),
        SaidView::Days { days } => list(days.iter().map(|day| written_day(*day)).collect()),
        SaidView::Number { number, unit } => {
            format!("{} {}", voice.intl().number(*number), voice.named(&format!("unit-{unit}"), &[])).into()
        }
        SaidView::Amounts { amounts } => list(amounts.iter().map(|cents| voice.intl().money(cents.0)).collect()),
        SaidView::About { band } => about(voice, band),
        SaidView::Same => voice.say(key!("answer-same")),
        SaidView::Unknown => voice.say(key!("question-unknown")),
        SaidView::Unsaid => voice.say(key!("question-unsaid")),
    }
}

/// “Entre 300 € et 600 €”, or a band that is open at one end.
fn about(voice: &Voice, band: &BandView) -> AttrValue {
    let money = |cents: Cents| voice.intl().money(cents.0);
    match (band.from, band.to) {
        (Some(from), Some(to)) => words::tell!(voice, "answer-band", min = money(from), max = money(to)),
        (None, Some(to)) => words::tell!(voice, "answer-band-under", max = money(to)),
        (from, None) => words::tell!(voice, "answer-band-over", min = money(from.unwrap_or_default())),
    }
}

/// “12/05/1992”: a birth is read by its figures.
fn written_day(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{day:02}/{month:02}/{year}")
}

/// Of whom an answer is, where it could be somebody else's.
fn whose(voice: &Voice, who: Option<WhoView>) -> Option<AttrValue> {
    Some(match who? {
        WhoView::Applicant => voice.say(key!("who-applicant")),
        WhoView::Partner => voice.say(key!("who-partner")),
        WhoView::Child { number, .. } => words::tell!(voice, "summary-child", number = number),
    })
}

/// What an amount is for.
fn period(voice: &Voice, period: Period) -> AttrValue {
    voice.say(match period {
        Period::Month => key!("per-month"),
        Period::Year => key!("per-year"),
        Period::SchoolYear => key!("per-school-year"),
        Period::Once => key!("once"),
        Period::Contribution => key!("per-month-to-pay"),
    })
}

/// A reason with the person's own figures.
fn reason(voice: &Voice, reason: &ReasonView) -> AttrValue {
    let args: Vec<(&str, Arg)> = reason.figures.iter().map(|figure| arg(voice, figure)).collect();
    voice.named(&reason.text, &args)
}

fn arg<'a>(voice: &Voice, figure: &'a FigureView) -> (&'a str, Arg) {
    let value = match figure.value {
        Quantity::Money(cents) => voice.intl().money(cents.0).into(),
        Quantity::Years(count) | Quantity::People(count) => u32::try_from(count).unwrap_or_default().into(),
    };
    (&figure.name, value)
}
