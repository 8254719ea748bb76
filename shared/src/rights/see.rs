//! What the rights pages draw. Texts are keys of the locales; figures are given beside them.

use super::amounts::OutOfRange;
use super::answers::{Answer, Answers};
use super::catalogue::{self, Sheet};
use super::finding::{Figure, Finding, Met, RightId, Verdict};
use super::money::{Cents, Range};
use super::month::Month;
use super::outlook::{assess, next_question, remaining};
use super::questions::{Kind, Question, QuestionId};
use crate::day::Day;

/// One question on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// Which question.
    pub id: QuestionId,
    /// Key of its words.
    pub text: String,
    /// Key of why it is asked.
    pub why: String,
    /// Key of a hint.
    pub hint: Option<String>,
    /// The name of its pictogram.
    pub icon: &'static str,
    /// What to draw for an answer.
    pub field: FieldView,
    /// What was answered before, when the person comes back to it.
    pub answer: Option<Answer>,
    /// The question before it, to go back to.
    pub previous: Option<QuestionId>,
    /// How many were answered.
    pub answered: u32,
    /// At least and at most how many are left, this one included.
    pub remaining: (u32, u32),
    /// How many rights are not excluded. Nothing to show before the first answer.
    pub possible: u32,
}

/// What to draw for an answer; "I don't know" ([`UNKNOWN`](super::answers::UNKNOWN)) stands beside each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldView {
    /// Cards.
    Choices(Vec<ChoiceView>),
    /// An amount per month.
    Money {
        /// At least.
        min: Cents,
        /// At most.
        max: Cents,
    },
    /// A whole number.
    Number {
        /// At least.
        min: i64,
        /// At most.
        max: i64,
        /// What it counts (`years`).
        unit: &'static str,
    },
}

/// One card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// What to give to [`Answers::set`].
    pub id: &'static str,
    /// Key of its words.
    pub text: String,
}

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
    pub next: Option<QuestionId>,
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
    /// How much per month.
    pub amount: Option<Range>,
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

/// The next question, or none when nothing is left to ask.
pub fn question(answers: &Answers, month: Month) -> Result<Option<QuestionView>, OutOfRange> {
    next_question(answers, month)?.map(|question| question_view(question, answers, month)).transpose()
}

/// A question to which the person comes back.
pub fn question_again(id: QuestionId, answers: &Answers, month: Month) -> Result<QuestionView, OutOfRange> {
    question_view(id.question(), answers, month)
}

/// All results.
pub fn results(answers: &Answers, month: Month) -> Result<ResultsView, OutOfRange> {
    let assessment = assess(answers, month)?;
    let amounts: Vec<Range> = assessment.findings.iter().filter_map(|finding| finding.amount).collect();
    let of = |verdict| assessment.findings.iter().filter(|f| f.verdict == verdict).filter_map(right_view).collect();
    Ok(ResultsView {
        month,
        total: (!amounts.is_empty()).then(|| amounts.into_iter().sum()),
        yes: of(Verdict::Yes),
        to_check: of(Verdict::ToCheck),
        no: of(Verdict::No),
        missing: assessment.missing,
        next: next_question(answers, month)?.map(|question| question.id),
    })
}

/// One right, if there is one of this name.
pub fn right(name: &str, answers: &Answers, month: Month) -> Result<Option<RightView>, OutOfRange> {
    let findings = assess(answers, month)?.findings;
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

fn question_view(question: &'static Question, answers: &Answers, month: Month) -> Result<QuestionView, OutOfRange> {
    let findings = assess(answers, month)?.findings;
    let choice = |id: &&'static str| ChoiceView { id, text: question.text_key(Some(&format!("choice-{id}"))) };
    Ok(QuestionView {
        id: question.id,
        text: question.text_key(None),
        why: question.text_key(Some("why")),
        hint: question.has_hint.then(|| question.text_key(Some("hint"))),
        icon: question.icon,
        field: match question.kind {
            Kind::Choice(choices) => FieldView::Choices(choices.iter().map(choice).collect()),
            Kind::Money { min, max } => FieldView::Money { min, max },
            Kind::Number { min, max, unit } => FieldView::Number { min, max, unit },
        },
        answer: answers.get(question.id),
        previous: previous(question, answers),
        answered: count(answers.asked().count()),
        remaining: remaining(answers, month)?,
        possible: count(findings.iter().filter(|finding| finding.verdict != Verdict::No).count()),
    })
}

/// The answered question before this one.
fn previous(question: &Question, answers: &Answers) -> Option<QuestionId> {
    let before = |other: &&'static Question| other.id != question.id;
    if answers.get(question.id).is_some() {
        answers.asked().take_while(before).last().map(|other| other.id)
    } else {
        answers.asked().next_back().map(|other| other.id)
    }
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
        Verdict::ToCheck => first(Met::Beyond).or_else(|| first(Met::Unknown)),
        Verdict::No => first(Met::NotMet),
    };
    decides.cloned()
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
