//! What the page of a question draws.

use super::count;
use crate::day::Day;
use crate::rights::amounts::OutOfRange;
use crate::rights::answers::{Answer, Answers};
use crate::rights::law::Law;
use crate::rights::month::Month;
use crate::rights::questionnaire::{Standing, standing, told};
use crate::rights::questions::{Item, Kind, Question, Who};

/// One question on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuestionView {
    /// Which question, of whom.
    pub item: Item,
    /// Of whom, when there is more than one to ask.
    pub who: Option<WhoView>,
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
    pub previous: Option<Item>,
    /// How many were answered.
    pub answered: u32,
    /// At least and at most how many are left, this one included, as far as can be seen.
    pub remaining: (u32, u32),
    /// How many rights are not excluded. Nothing to show before the first answer.
    pub possible: u32,
}

/// Of whom a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WhoView {
    /// The one who answers.
    Applicant,
    /// Their partner.
    Partner,
    /// A child, by its number in the order of the answer and its birth.
    Child {
        /// 1 is the first.
        number: u32,
        /// The day of birth.
        birth: Day,
    },
}

/// What to draw for an answer; "I don't know" ([`UNKNOWN`](super::answers::UNKNOWN)) stands beside each.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldView {
    /// Cards, of which one is touched.
    Choices(Vec<ChoiceView>),
    /// Cards, of which some are touched, or none.
    Many(Vec<ChoiceView>),
    /// A day.
    Day,
    /// One day or more.
    Days,
    /// A whole number.
    Number {
        /// What it counts (`years`).
        unit: &'static str,
    },
    /// Amounts of money.
    Amounts {
        /// Each with what to call it.
        parts: Vec<ChoiceView>,
        /// One amount may stand for the same every month.
        monthly: bool,
        /// “The same as this year” is an answer.
        may_be_same: bool,
    },
}

/// One card, or one amount.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceView {
    /// What to give to [`Answers::set`].
    pub id: &'static str,
    /// Key of its words.
    pub text: String,
}

/// The next question, or none when nothing is left to ask.
pub fn question(answers: &Answers, month: Month) -> Result<Option<QuestionView>, OutOfRange> {
    let standing = standing(answers, &Law::of(month)?);
    Ok(standing.open.first().map(|item| question_view(*item, answers, &standing)))
}

/// A question to which the person comes back.
pub fn question_again(item: Item, answers: &Answers, month: Month) -> Result<QuestionView, OutOfRange> {
    Ok(question_view(item, answers, &standing(answers, &Law::of(month)?)))
}

fn question_view(item: Item, answers: &Answers, standing: &Standing) -> QuestionView {
    let question = item.question.question();
    let left = count(standing.open.len());
    QuestionView {
        item,
        who: who(item, answers),
        text: question.text_key(None),
        why: question.text_key(Some("why")),
        hint: question.has_hint.then(|| question.text_key(Some("hint"))),
        icon: question.icon,
        field: field(question),
        answer: answers.get(item).cloned(),
        previous: previous(item, answers),
        answered: count(answers.len()),
        remaining: (left.min(1), left),
        possible: standing.possible,
    }
}

fn field(question: &'static Question) -> FieldView {
    let words = |part: &'static str, ids: &'static [&'static str]| -> Vec<ChoiceView> {
        let one = |id: &&'static str| ChoiceView { id, text: question.text_key(Some(&format!("{part}-{id}"))) };
        ids.iter().map(one).collect()
    };
    match question.kind {
        Kind::Choice(choices) => FieldView::Choices(words("choice", choices)),
        Kind::Many(choices) => FieldView::Many(words("choice", choices)),
        Kind::Day => FieldView::Day,
        Kind::Days => FieldView::Days,
        Kind::Number { unit, .. } => FieldView::Number { unit },
        Kind::Amounts { parts, monthly, may_be_same, .. } => {
            let parts = if monthly { monthly_words(parts) } else { words("part", parts) };
            FieldView::Amounts { parts, monthly, may_be_same }
        }
    }
}

/// The months have the same words in every question.
fn monthly_words(parts: &'static [&'static str]) -> Vec<ChoiceView> {
    parts.iter().map(|id| ChoiceView { id, text: format!("month-part-{id}") }).collect()
}

fn who(item: Item, answers: &Answers) -> Option<WhoView> {
    let home = told(answers).home;
    match item.question.question().who {
        Who::Household => None,
        Who::Adult if !home.has_partner() => None,
        Who::Adult if item.place == 0 => Some(WhoView::Applicant),
        Who::Adult => Some(WhoView::Partner),
        Who::Child => {
            let number = count(item.place + 1 - home.adult_count().min(item.place + 1));
            home.people.get(item.place).map(|child| WhoView::Child { number, birth: child.birth })
        }
    }
}

/// The question that was answered before this one.
fn previous(item: Item, answers: &Answers) -> Option<Item> {
    let answered: Vec<Item> = answers.iter().map(|(other, _)| other).collect();
    match answered.iter().position(|other| *other == item) {
        Some(place) => place.checked_sub(1).map(|before| answered[before]),
        None => answered.last().copied(),
    }
}
