//! From answers to a household of which some is still unknown, and from there to the next question.

mod fill;

use super::answers::{Answer, Answers};
use super::decimal::Decimal;
use super::household::{Couple, Household, Housing, HousingStatus, Person, Receives, Role, Savings, TaxReturn, Zone};
use super::law::Law;
use super::outlook::{Glance, Influence, glance};
use super::questions::{self, Item, Question, QuestionId, Who};
use super::unknown::{Field, Name};
use crate::day::Day;
use crate::map::sorted;

/// The zone of the town for housing benefits (Vierzon: arrêté of 17 March 1978, zone III). It is the same for everybody
/// who lives there, so nobody is asked.
pub const TOWN_ZONE: Zone = Zone::Three;

/// A household as far as it was told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    /// What is known; unknown fields have a stand-in.
    pub home: Household,
    /// What is not.
    pub unknown: Vec<Field>,
    /// Who lives there was told. Without it nothing is certain.
    pub composed: bool,
}

/// The household that these answers describe. Answers to questions that make no sense any more are left out.
pub fn told(answers: &Answers) -> Told {
    let mut home = composed(answers);
    let mut unknown = Vec::new();
    for item in items(&home) {
        let question = item.question.question();
        match (asked(item, answers), answers.get(item)) {
            (Asked::Never, _) => {}
            (Asked::Yes, Some(Answer::About(band))) => {
                unknown.extend(fields(question, item.place, &home).into_iter().map(|field| field.within(*band)));
            }
            (Asked::Yes, Some(answer)) if answer.is_known() => fill::fill(item, answer, &mut home),
            (Asked::Yes | Asked::Perhaps, _) => unknown.extend(fields(question, item.place, &home)),
        }
    }
    let told = |id: &str| answers.get(item(id, 0)).is_some_and(Answer::is_known);
    let children = !has_children(answers) || told("children");
    Told { home, unknown: in_order(unknown), composed: told("home") && children }
}

/// Each field once, in order.
fn in_order(fields: Vec<Field>) -> Vec<Field> {
    let mut once = sorted(fields, Field::cmp);
    once.dedup();
    once
}

/// Where a questionnaire stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// Every question that could be asked now and can still change something: first the one that can change the most
    /// rights; of equals the one that can change more money, then the one that stands first.
    pub open: Vec<Item>,
    /// How many rights are still possible; nothing is said of that before the first answer.
    pub possible: u32,
}

/// The next question, or none when nothing that could be asked changes anything.
pub fn next_question(answers: &Answers, law: &Law) -> Option<Item> {
    standing(answers, &told(answers), law).open.into_iter().next()
}

/// Where these answers stand; `told` is the household that they describe.
pub fn standing(answers: &Answers, told: &Told, law: &Law) -> Standing {
    if answers.is_empty() {
        return Standing { open: vec![item("home", 0)], possible: 0 };
    }
    standing_of(answers, told, glance(law, &told.home, &told.unknown))
}

/// Where these answers stand, when what they describe has been looked at already.
pub(super) fn standing_of(answers: &Answers, told: &Told, glance: Glance) -> Standing {
    let Glance { influences, possible } = glance;
    let open = |item: &Item| answers.get(*item).is_none() && asked(*item, answers) == Asked::Yes;
    for id in ["home", "children"] {
        if open(&item(id, 0)) {
            return Standing { open: vec![item(id, 0)], possible };
        }
    }
    let weighed = |item| Some((weight(item, &told.home, &influences)?, item));
    let mut weighed: Vec<_> = items(&told.home).into_iter().filter(open).filter_map(weighed).collect();
    weighed = sorted(weighed, |(a, _), (b, _)| b.cmp(a));
    Standing { open: weighed.into_iter().map(|(_, item)| item).collect(), possible }
}

/// Every question that makes sense now and has no answer, whether or not it can change anything.
pub fn askable(answers: &Answers) -> Vec<Item> {
    let open = |item: &Item| answers.get(*item).is_none() && asked(*item, answers) == Asked::Yes;
    let first = ["home", "children"].map(|id| item(id, 0));
    first.into_iter().chain(items(&composed(answers))).filter(open).collect()
}

/// How many rights a question can change, and how much money.
fn weight(item: Item, home: &Household, influences: &[Influence]) -> Option<(u32, i64)> {
    let fields = fields(item.question.question(), item.place, home);
    let of = influences.iter().filter(|influence| fields.contains(&influence.field));
    of.map(|influence| (influence.rights, influence.euros.millionths())).max()
}

/// Whether a question makes sense after these answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Asked {
    Yes,
    /// The question on which it depends has no answer yet, or none that says.
    Perhaps,
    Never,
}

pub(super) fn asked(of: Item, answers: &Answers) -> Asked {
    let Some(ask_if) = &of.question.question().ask_if else { return Asked::Yes };
    let Some(other) = questions::named(ask_if.question) else { return Asked::Never };
    let place = if other.who == Who::Household { 0 } else { of.place };
    let on = Item { question: other.id, place };
    match asked(on, answers) {
        Asked::Yes => match answers.get(on) {
            Some(Answer::Choice(choice)) if ask_if.is.contains(choice) => Asked::Yes,
            Some(Answer::Many(choices)) if choices.iter().any(|choice| ask_if.is.contains(choice)) => Asked::Yes,
            None | Some(Answer::Unknown | Answer::Unsaid) => Asked::Perhaps,
            Some(_) => Asked::Never,
        },
        other => other,
    }
}

/// Whether an answer still counts: somebody of that place is there, and the question may still make sense.
pub(super) fn matters(of: Item, answers: &Answers, home: &Household) -> bool {
    let there = match of.question.question().who {
        Who::Household => of.place == 0,
        Who::Adult => of.place < home.adult_count(),
        Who::Child => (home.adult_count()..home.people.len()).contains(&of.place),
    };
    there && asked(of, answers) != Asked::Never
}

/// Every question for every person of the household, but the first two, which say who that is.
fn items(home: &Household) -> Vec<Item> {
    let places = |question: &'static Question| {
        let places = match question.who {
            Who::Household => 0..1,
            Who::Adult => 0..home.adult_count(),
            Who::Child => home.adult_count()..home.people.len(),
        };
        places.map(move |place| Item { question: question.id, place })
    };
    questions::all().iter().filter(|question| !question.fields.is_empty()).flat_map(places).collect()
}

/// The fields that a question fills.
fn fields(question: &'static Question, place: usize, home: &Household) -> Vec<Field> {
    let children = home.adult_count()..home.people.len();
    let of = |field: &&'static str| -> Vec<Field> {
        let (name, places) = match field.strip_prefix("children.") {
            Some(name) => (name, children.clone()),
            None => (*field, place..place + 1),
        };
        Name::written(name).map(|name| places.map(|place| Field::of(name, place)).collect()).unwrap_or_default()
    };
    question.fields.iter().flat_map(of).collect()
}

/// The question of this name; the names are those of the table.
pub(super) fn item(id: &str, place: usize) -> Item {
    let question = questions::named(id).map_or_else(first, |question| question.id);
    Item { question, place }
}

fn first() -> QuestionId {
    questions::all()[0].id
}

fn has_children(answers: &Answers) -> bool {
    matches!(answers.get(item("home", 0)), Some(Answer::Choice("alone_children" | "couple_children")))
}

/// Who lives there, with nothing known of them yet.
fn composed(answers: &Answers) -> Household {
    let couple = match answers.get(item("home", 0)) {
        Some(Answer::Choice("couple" | "couple_children")) => Couple::Married,
        _ => Couple::None,
    };
    let births = match answers.get(item("children", 0)) {
        Some(Answer::Days(days)) if has_children(answers) => days.clone(),
        _ => Vec::new(),
    };
    let mut people = vec![Person::new(Role::Applicant, Day::default())];
    if couple != Couple::None {
        people.push(Person::new(Role::Partner, Day::default()));
    }
    people.extend(births.into_iter().map(|birth| Person::new(Role::Child, birth)));
    for (place, person) in people.iter_mut().enumerate() {
        person.id = place.to_string();
    }
    Household {
        couple,
        separated_recently: false,
        housing: Housing {
            status: HousingStatus::Homeless,
            rent: Decimal::ZERO,
            charges: Decimal::ZERO,
            zone: TOWN_ZONE,
            flat_share: false,
            room_only: false,
            family_landlord: false,
        },
        savings: Savings::default(),
        tax_returns: vec![TaxReturn { of_applicant: true, of_partner: people.len() > 1, ..TaxReturn::default() }],
        receives: Receives::default(),
        people,
    }
}
