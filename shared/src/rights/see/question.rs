//! What the page of a question draws.

use super::band::{BandView, bands_of};
use super::count;
use crate::day::Day;
use crate::rights::amounts::OutOfRange;
use crate::rights::answers::{Answer, Answers, BadAnswer, SAME, UNKNOWN, UNSAID};
use crate::rights::household::Household;
use crate::rights::law::Law;
use crate::rights::month::Month;
use crate::rights::questionnaire::{Standing, Told, standing, told};
use crate::rights::questions::{FIRST, Item, Kind, Question, Who};
use crate::written::{read_struct, read_tagged};
use serde::Serialize;

/// One question on a page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct QuestionView {
    /// Which question, of whom: `wage`, `wage.1`.
    pub item: String,
    /// Of whom, when there is more than one to ask.
    pub who: Option<WhoView>,
    /// Key of its words.
    pub text: String,
    /// Key of why it is asked.
    pub why: String,
    /// Key of a hint.
    pub hint: Option<String>,
    /// What to draw for an answer.
    pub field: FieldView,
    /// What was answered before, when the person comes back to it: the cards that were touched ([`UNKNOWN`],
    /// [`UNSAID`] and [`SAME`] among them), or what stood in the fields.
    pub before: Vec<String>,
    /// The question before it, to go back to.
    pub previous: Option<String>,
    /// How many were answered.
    pub answered: u32,
    /// At least and at most how many are left, this one included; unknown until it was told who lives there.
    pub remaining: Option<(u32, u32)>,
    /// How many rights are not excluded. Nothing to show before the first answer.
    pub possible: u32,
}

read_struct!(QuestionView { item, who, text, why, hint, field, before, previous, answered, remaining, possible });

/// Of whom a question is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(tag = "who", rename_all = "snake_case")]
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

read_tagged!(WhoView, "who"; Applicant {}, Partner {}, Child { number, birth });

/// What to draw for an answer; "I don't know" ([`UNKNOWN`]) stands beside each.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "field", rename_all = "snake_case")]
pub enum FieldView {
    /// Cards, of which one is touched.
    Choices {
        /// The cards.
        cards: Vec<ChoiceView>,
    },
    /// Cards, of which some are touched, or none.
    Many {
        /// The cards.
        cards: Vec<ChoiceView>,
    },
    /// A day.
    Day,
    /// One day or more.
    Days,
    /// A whole number.
    Number {
        /// What it counts (`years`).
        unit: String,
    },
    /// Amounts of money.
    Amounts {
        /// Each with what to call it.
        parts: Vec<ChoiceView>,
        /// One amount may stand for the same every month.
        monthly: bool,
        /// “The same as this year” is an answer.
        may_be_same: bool,
        /// What may be chosen in the place of an amount; empty where only an amount will do.
        bands: Vec<BandView>,
    },
}

read_tagged!(FieldView, "field"; Choices { cards }, Many { cards }, Day {}, Days {}, Number { unit },
    Amounts { parts, monthly, may_be_same, bands });

/// One card, or one amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ChoiceView {
    /// What to give to [`take`].
    pub id: String,
    /// Key of its words.
    pub text: String,
}

read_struct!(ChoiceView { id, text });

/// What became of an answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "taken", rename_all = "snake_case")]
pub enum TakenView {
    /// It counts.
    Yes {
        /// All answers, as [`Answers::written`] writes them.
        answers: String,
    },
    /// It cannot be.
    No {
        /// Why.
        bad: BadAnswer,
    },
}

read_tagged!(TakenView, "taken"; Yes { answers }, No { bad });

/// Takes an answer as it was typed or touched ([`Answers::set`]).
pub fn take(answers: &Answers, item: &str, raw: &str) -> TakenView {
    let mut next = answers.clone();
    match Item::parse(item).ok_or(BadAnswer::NoSuchQuestion).and_then(|item| next.set(item, raw)) {
        Ok(()) => TakenView::Yes { answers: next.written() },
        Err(bad) => TakenView::No { bad },
    }
}

/// The question with which everybody begins. It needs no engine: it stands there while the engine is on its way.
pub fn first_question() -> QuestionView {
    view_of(&FIRST)
}

/// The next question, or none when nothing is left to ask.
pub fn question(answers: &Answers, month: Month) -> Result<Option<QuestionView>, OutOfRange> {
    let told = told(answers);
    let standing = standing(answers, &told, &Law::of(month)?);
    Ok(standing.open.first().map(|item| question_view(*item, answers, month, &told, &standing)))
}

/// A question to which the person comes back; none if there is no such question.
pub fn question_again(item: &str, answers: &Answers, month: Month) -> Result<Option<QuestionView>, OutOfRange> {
    let told = told(answers);
    let standing = standing(answers, &told, &Law::of(month)?);
    Ok(Item::parse(item).map(|item| question_view(item, answers, month, &told, &standing)))
}

fn question_view(item: Item, answers: &Answers, month: Month, told: &Told, standing: &Standing) -> QuestionView {
    let left = count(standing.open.len());
    let mut view = QuestionView {
        item: item.to_string(),
        who: who(item, &told.home),
        before: answers.get(item).map(before).unwrap_or_default(),
        previous: previous(item, answers).map(|item| item.to_string()),
        answered: count(answers.len()),
        remaining: told.composed.then_some((left.min(1), left)),
        possible: standing.possible,
        ..view_of(item.question.question())
    };
    if let FieldView::Amounts { bands, .. } = &mut view.field {
        *bands = bands_of(item.question.question().kind, answers.get(item));
    }
    if let FieldView::Many { cards } = &mut view.field
        && is_past_bearing(item, answers, month)
    {
        cards.retain(|card| card.id != PREGNANT || view.before.contains(&card.id));
    }
    view
}

/// The card of a pregnancy.
const PREGNANT: &str = "pregnant";
/// From this age on nobody is asked of a pregnancy, in years.
const PAST_BEARING: i32 = 60;

/// Whether an adult has said to be too old to expect a child.
fn is_past_bearing(item: Item, answers: &Answers, month: Month) -> bool {
    let born = crate::rights::questionnaire::item("birth", item.place);
    item.question.question().who == Who::Adult
        && matches!(answers.get(born), Some(Answer::Days(days))
            if days.first().is_some_and(|day| month.first_day().parts().0 - day.parts().0 > PAST_BEARING))
}

/// A question that nobody has answered yet, when it is the only one that can be asked. Bands come later: the first part of
/// a phone's program draws this one, and no amount.
fn view_of(question: &Question) -> QuestionView {
    QuestionView {
        item: question.id.to_string(),
        who: None,
        text: question.text_key(None),
        why: question.text_key(Some("why")),
        hint: question.has_hint.then(|| question.text_key(Some("hint"))),
        field: field(question),
        before: Vec::new(),
        previous: None,
        answered: 0,
        remaining: None,
        possible: 0,
    }
}

fn field(question: &Question) -> FieldView {
    let words = |part: &str, ids: &[&str]| -> Vec<ChoiceView> {
        let key = |id: &str| question.text_key(Some(&format!("{part}-{id}")));
        ids.iter().map(|id| ChoiceView { id: (*id).to_owned(), text: key(id) }).collect()
    };
    match question.kind {
        Kind::Choice(choices) => FieldView::Choices { cards: words("choice", choices) },
        Kind::Many(choices) => FieldView::Many { cards: words("choice", choices) },
        Kind::Day => FieldView::Day,
        Kind::Days => FieldView::Days,
        Kind::Number { unit, .. } => FieldView::Number { unit: unit.to_owned() },
        Kind::Amounts { parts, monthly, may_be_same, .. } => {
            let parts = if monthly { monthly_words(parts) } else { words("part", parts) };
            FieldView::Amounts { parts, monthly, may_be_same, bands: Vec::new() }
        }
    }
}

/// The months have the same words in every question.
fn monthly_words(parts: &[&str]) -> Vec<ChoiceView> {
    parts.iter().map(|id| ChoiceView { id: (*id).to_owned(), text: format!("month-part-{id}") }).collect()
}

/// What was touched or typed for an answer.
fn before(answer: &Answer) -> Vec<String> {
    match answer {
        Answer::Choice(choice) => vec![(*choice).to_owned()],
        Answer::Many(choices) => choices.iter().map(ToString::to_string).collect(),
        Answer::Days(days) => days.iter().map(|day| typed(*day)).collect(),
        Answer::Number(number) => vec![number.to_string()],
        Answer::Amounts(amounts) => {
            amounts.iter().map(|cents| format!("{},{:02}", cents.0 / 100, cents.0 % 100)).collect()
        }
        Answer::About(_) => vec![answer.to_string()],
        Answer::Same => vec![SAME.to_owned()],
        Answer::Unknown => vec![UNKNOWN.to_owned()],
        Answer::Unsaid => vec![UNSAID.to_owned()],
    }
}

/// A day as people here write it.
fn typed(day: Day) -> String {
    let (year, month, day) = day.parts();
    format!("{day:02}/{month:02}/{year}")
}

pub(super) fn who(item: Item, home: &Household) -> Option<WhoView> {
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
