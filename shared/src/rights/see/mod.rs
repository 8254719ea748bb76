//! What the rights pages draw. Texts are keys of the locales; figures are given beside them.

mod question;

pub use question::{ChoiceView, FieldView, QuestionView, WhoView, question, question_again};

use super::amounts::OutOfRange;
use super::answers::{Answer, Answers};
use super::assessment::{assess, assess_told};
use super::catalogue::{self, Sheet};
use super::finding::{Figure, Finding, Met, RightId, Verdict};
use super::law::Law;
use super::money::{Cents, Range};
use super::month::Month;
use super::national::Period;
use super::questionnaire::{standing_of, told};
use super::questions::Item;
use crate::day::Day;

/// The results.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResultsView {
    /// For which month.
    pub month: Month,
    /// What all rights together may bring a month; none when no amount is known.
    pub total: Option<Range>,
    /// Certain.
    pub yes: Vec<RightView>,
    /// To be checked.
    pub to_check: Vec<RightView>,
    /// Excluded.
    pub no: Vec<RightView>,
    /// How many answers that matter are missing.
    pub missing: u32,
    /// The question to go on with, if one is left.
    pub next: Option<Item>,
}

/// One right, for this household.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RightView {
    /// Which right.
    pub id: RightId,
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
    pub sheet: &'static Sheet,
}

/// One condition in words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReasonView {
    /// Key of the sentence.
    pub text: String,
    /// Whether it is met.
    pub met: Met,
    /// The figures in the sentence.
    pub figures: Vec<Figure>,
    /// The article.
    pub source: &'static str,
}

/// One line of the sum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineView {
    /// Key of its words.
    pub text: String,
    /// How much; negative when it takes away.
    pub cents: Cents,
}

/// One right in the catalogue, whoever looks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardView {
    /// Which right.
    pub id: RightId,
    /// The name of its pictogram.
    pub icon: &'static str,
    /// Key of its name.
    pub name: String,
    /// Key of what it is.
    pub what: String,
}

/// All results.
pub fn results(answers: &Answers, month: Month) -> Result<ResultsView, OutOfRange> {
    let told = told(answers);
    let (findings, glance) = assess_told(&told, &Law::of(month)?)?;
    let open = standing_of(answers, &told, glance).open;
    let monthly = findings.iter().filter(|finding| finding.period == Period::Month);
    let amounts: Vec<Range> = monthly.filter_map(|finding| finding.amount).collect();
    let of = |verdict| findings.iter().filter(|f| f.verdict == verdict).filter_map(right_view).collect();
    let unknown = answers.iter().filter(|(_, answer)| **answer == Answer::Unknown).count();
    Ok(ResultsView {
        month,
        total: (!amounts.is_empty()).then(|| amounts.into_iter().sum()),
        yes: of(Verdict::Yes),
        to_check: of(Verdict::ToCheck),
        no: of(Verdict::No),
        missing: count(open.len() + unknown),
        next: open.first().copied(),
    })
}

/// One right, if there is one of this name.
pub fn right(name: &str, answers: &Answers, month: Month) -> Result<Option<RightView>, OutOfRange> {
    let findings = assess(answers, &Law::of(month)?)?;
    Ok(findings.iter().find(|finding| finding.right.0 == name).and_then(right_view))
}

/// Every right that this version knows.
pub fn catalogue() -> Vec<CardView> {
    let card = |sheet: &Sheet| CardView {
        id: sheet.right,
        icon: sheet.icon,
        name: sheet.text_key("name"),
        what: sheet.text_key("what"),
    };
    catalogue::all().iter().map(card).collect()
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
            figures: condition.figures.clone(),
            source: condition.source,
        })
        .collect();
    let line = |step: &super::finding::Step| LineView { text: step.text_key(finding.right), cents: step.cents };
    Some(RightView {
        id: finding.right,
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
        sheet,
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
