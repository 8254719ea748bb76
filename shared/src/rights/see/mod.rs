//! What the rights pages draw. Texts are keys of the locales; figures are given beside them.
//!
//! Views can be written and read: the engine is a program of its own that a phone loads when it opens this door, and
//! between the two programs there is only text. Answers stay on the engine's side, but for their one written line.

mod band;
mod local;
mod papers;
mod question;
mod sheet;
mod summary;
mod what_if;

pub use band::BandView;
pub use local::{GivenView, LocalReasonView, LocalView, local};
pub use papers::{PaperView, PapersView, TownPaperView, papers};
pub use question::{
    ChoiceView, FieldView, QuestionView, TakenView, WhoView, first_question, question, question_again, take,
};
pub use sheet::{PlaceView, SheetView};
pub use summary::{SaidView, SummaryView, summary};
pub use what_if::{PointView, ShareView, WhatIfView, what_if};

use super::amounts::OutOfRange;
use super::answers::Answers;
use super::assessment::{assess, assess_told};
use super::catalogue;
use super::finding::{Figure, Finding, Met, Quantity, Verdict};
use super::law::Law;
use super::money::{Cents, Range};
use super::month::Month;
use super::national::Period;
use super::questionnaire::{standing_of, told};
use crate::day::Day;
use crate::written::read_struct;
use serde::Serialize;

/// The results.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResultsView {
    /// What all rights together may bring a month; none when no amount is known.
    pub total: Option<Range>,
    /// Certain, and not received yet: food, home and health first.
    pub yes: Vec<RightView>,
    /// Received already.
    pub received: Vec<RightView>,
    /// To be checked.
    pub to_check: Vec<RightView>,
    /// Excluded.
    pub no: Vec<RightView>,
    /// How many answers that matter are missing.
    pub missing: u32,
    /// Whether a question is left.
    pub more: bool,
}

read_struct!(ResultsView { total, yes, received, to_check, no, missing, more });

/// One right, for this household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RightView {
    /// Which right, as it stands in an address (`rsa`).
    pub id: String,
    /// Key of its name.
    pub name: String,
    /// Key of what it is.
    pub what: String,
    /// The verdict.
    pub verdict: Verdict,
    /// How much.
    pub amount: Option<Range>,
    /// What the amount is for.
    pub period: Period,
    /// Key of the form that it takes, when that is certain.
    pub form: Option<String>,
    /// The one reason that decides; none when only all answers together exclude it.
    pub reason: Option<ReasonView>,
    /// All conditions, in the order of the law.
    pub reasons: Vec<ReasonView>,
    /// The sum, line by line; empty when it cannot be computed yet.
    pub sum: Vec<LineView>,
    /// Key of what this computation leaves out.
    pub limits: String,
    /// Since which day these amounts count.
    pub valid_from: Day,
    /// When somebody last checked them.
    pub checked_on: Day,
    /// How to ask for it.
    pub sheet: SheetView,
}

read_struct!(RightView {
    id,
    name,
    what,
    verdict,
    amount,
    period,
    form,
    reason,
    reasons,
    sum,
    limits,
    valid_from,
    checked_on,
    sheet
});

/// One condition in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ReasonView {
    /// Key of the sentence.
    pub text: String,
    /// Whether it is met.
    pub met: Met,
    /// The figures in the sentence.
    pub figures: Vec<FigureView>,
    /// The article.
    pub source: String,
}

read_struct!(ReasonView { text, met, figures, source });

/// A figure of a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FigureView {
    /// What the sentence calls it (`age` for `{ $age }`).
    pub name: String,
    /// Its value.
    pub value: Quantity,
}

read_struct!(FigureView { name, value });

impl FigureView {
    fn of(figure: &Figure) -> Self {
        Self { name: figure.name.to_owned(), value: figure.value }
    }
}

/// One line of the sum.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LineView {
    /// Key of its words.
    pub text: String,
    /// How much; negative when it takes away.
    pub cents: Cents,
}

read_struct!(LineView { text, cents });

/// All results.
pub fn results(answers: &Answers, month: Month) -> Result<ResultsView, OutOfRange> {
    let told = told(answers);
    let (findings, glance) = assess_told(&told, &Law::of(month)?)?;
    let open = standing_of(answers, &told, glance).open;
    let received = |finding: &&Finding| told.home.receives.has(finding.right.0);
    let monthly = findings.iter().filter(|finding| finding.period == Period::Month && !received(finding));
    let amounts: Vec<Range> = monthly.filter_map(|finding| finding.amount).collect();
    let new = |verdict| urgent_first(findings.iter().filter(|it| it.verdict == verdict && !received(it)));
    let views = |findings: &[&Finding]| findings.iter().filter_map(|it| right_view(it)).collect();
    let unknown = answers.iter().filter(|(_, answer)| !answer.is_known()).count();
    Ok(ResultsView {
        total: (!amounts.is_empty()).then(|| amounts.into_iter().sum()),
        yes: views(&new(Verdict::Yes)),
        received: findings.iter().filter(received).filter_map(right_view).collect(),
        to_check: views(&new(Verdict::ToCheck)),
        no: views(&new(Verdict::No)),
        missing: count(open.len() + unknown),
        more: !open.is_empty(),
    })
}

/// What one eats from, where one lives, one's health; then the rest, in the order of the list.
const URGENT: [&str; 9] = ["rsa", "aspa", "aah", "ass", "ppa", "aide_logement", "css", "cheque_energie", "asi"];

fn urgent_first<'a>(findings: impl Iterator<Item = &'a Finding>) -> Vec<&'a Finding> {
    let mut sorted: Vec<&Finding> = findings.collect();
    sorted.sort_by_key(|it| URGENT.iter().position(|right| *right == it.right.0).unwrap_or(URGENT.len()));
    sorted
}

/// One right, if there is one of this name.
pub fn right(name: &str, answers: &Answers, month: Month) -> Result<Option<RightView>, OutOfRange> {
    let findings = assess(answers, &Law::of(month)?)?;
    Ok(findings.iter().find(|finding| finding.right.0 == name).and_then(right_view))
}

/// A finding with its sheet; the build demands a sheet for each right.
fn right_view(finding: &Finding) -> Option<RightView> {
    let sheet = catalogue::named(finding.right.0)?;
    let reasons: Vec<ReasonView> = finding
        .trace
        .iter()
        .map(|condition| ReasonView {
            text: condition.text_key(finding.right),
            met: condition.met,
            figures: condition.figures.iter().map(FigureView::of).collect(),
            source: condition.source.to_owned(),
        })
        .collect();
    let line = |step: &super::finding::Step| LineView { text: step.text_key(finding.right), cents: step.cents };
    Some(RightView {
        id: finding.right.to_string(),
        name: sheet.text_key("name"),
        what: sheet.text_key("what"),
        verdict: finding.verdict,
        amount: finding.amount,
        period: finding.period,
        form: finding.form.map(|form| format!("form-{form}")),
        reason: deciding(finding.verdict, &reasons),
        reasons,
        sum: finding.steps.iter().map(line).collect(),
        limits: sheet.text_key("limits"),
        valid_from: finding.valid_from,
        checked_on: finding.checked_on,
        sheet: SheetView::of(sheet),
    })
}

/// The reason that decides.
fn deciding(verdict: Verdict, reasons: &[ReasonView]) -> Option<ReasonView> {
    let first = |met: Met| reasons.iter().find(move |reason| reason.met == met);
    let decides = match verdict {
        Verdict::Yes => reasons.last(),
        Verdict::ToCheck => first(Met::Unknown),
        Verdict::No => first(Met::NotMet),
    };
    decides.cloned()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
