//! What an answer says of the household. Where a question has one field, or one for each of its choices or parts, its data
//! say all (`questions.toml`); the questions that mean more stand here.

use super::super::answers::Answer;
use super::super::decimal::Decimal;
use super::super::household::words::{ACTIVITY, DISABILITY, NATIONALITY, SCHOOL, STATUS, named};
use super::super::household::{
    Activity, BusinessKind, Disability, Household, Nationality, Person, Receives, SelfEmployed, Stream, TaxYear,
};
use super::super::questions::{Item, Question, Who};
use super::super::unknown::{Field, Name, Value};

/// Puts an answer into the household. An answer that a question does not take changes nothing: the door refused it.
pub(super) fn fill(item: Item, answer: &Answer, home: &mut Household) {
    if means_more(item, answer, home).is_some() {
        return;
    }
    let question = item.question.question();
    let place_of = |written: &str| {
        let place = if question.who == Who::Household { 0 } else { item.place };
        Name::written(written).map(|name| Field::of(name, place))
    };
    for (field, value) in said(question, answer) {
        if let (Some(field), Some(value)) = (place_of(field), value) {
            field.set(home, value);
        }
    }
}

/// The fields that an answer fills, each with its value.
fn said(question: &Question, answer: &Answer) -> Vec<(&'static str, Option<Value>)> {
    let [first, ..] = question.fields else { return Vec::new() };
    let fields = question.fields.iter().copied();
    match answer {
        Answer::Choice(choice) => vec![(*first, chosen(first, choice))],
        Answer::Many(choices) => {
            let flag = |choice: &str| Some(Value::Flag(choices.contains(&choice)));
            fields.zip(question.kind.choices().iter().map(|choice| flag(choice))).collect()
        }
        Answer::Days(days) => vec![(*first, days.first().map(|day| Value::Day(Some(*day))))],
        Answer::Number(number) => vec![(*first, Some(Value::Money(Decimal::whole(*number))))],
        Answer::Amounts(amounts) => {
            let amounts: Vec<Decimal> = amounts.iter().map(|cents| Decimal::from_cents(*cents)).collect();
            match Name::written(first).map(|name| Field::home(name).is_stream()) {
                Some(true) => vec![(*first, Some(Value::Stream(stream(&amounts))))],
                _ => fields.zip(amounts.into_iter().map(|amount| Some(Value::Money(amount)))).collect(),
            }
        }
        // “The same as this year” is what stands there already; what is known about a month stands beside the household.
        Answer::Same | Answer::About(_) | Answer::Unknown | Answer::Unsaid => Vec::new(),
    }
}

/// What a choice means in a field: one of its words, or yes and no.
fn chosen(field: &str, choice: &str) -> Option<Value> {
    match Name::written(field)? {
        Name::Status => named(STATUS, choice).map(Value::Status),
        Name::Activity => named(ACTIVITY, choice).map(Value::Activity),
        Name::Nationality => named(NATIONALITY, choice).map(Value::Nationality),
        Name::Disability => named(DISABILITY, choice).map(Value::Disability),
        Name::School => named(SCHOOL, choice).map(Value::School),
        _ => Some(Value::Flag(choice == "yes")),
    }
}

/// The questions that say more than their fields do; none for the others.
fn means_more(item: Item, answer: &Answer, home: &mut Household) -> Option<()> {
    let question = item.question.as_str();
    if let ("receives", Answer::Many(choices)) = (question, answer) {
        home.receives = receives(choices);
        return Some(());
    }
    let person = home.people.get_mut(item.place)?;
    match (question, answer) {
        ("activity", Answer::Choice(choice)) => {
            person.activity = activity(choice);
            person.worked_5_of_10_years = *choice == "unemployed_long";
        }
        ("nationality", Answer::Choice(choice)) => {
            person.protected = *choice == "protected";
            person.nationality = match *choice {
                "french" => Nationality::French,
                "europe" => Nationality::Europe,
                _ => Nationality::Other,
            };
        }
        ("situation", Answer::Many(choices)) => situation(choices, person),
        ("business" | "tax_income", Answer::Amounts(amounts)) => {
            let amounts: Vec<Decimal> = amounts.iter().map(|cents| Decimal::from_cents(*cents)).collect();
            let [first, second, third] = amounts.try_into().ok()?;
            if question == "business" {
                person.income.business = business([first, second, third]);
            } else {
                let year = TaxYear { wages: first, unemployment: second, pensions: third };
                person.income.tax_year = Some(year);
            }
        }
        _ => return None,
    }
    Some(())
}

fn receives(choices: &[&'static str]) -> Receives {
    let has = |choice: &str| choices.contains(&choice);
    Receives {
        rsa: has("rsa"),
        af: has("af"),
        cf: has("cf"),
        asf: has("asf"),
        aah: has("aah"),
        ass: has("ass"),
        aspa: has("aspa"),
        asi: has("asi"),
    }
}

fn situation(choices: &[&'static str], person: &mut Person) {
    let has = |choice: &str| choices.contains(&choice);
    person.pregnant = has("pregnant");
    person.rsdae = has("restriction");
    person.disability = if has("disability_80") {
        Disability::From80
    } else if has("disability_50") {
        Disability::From50To79
    } else {
        Disability::None
    };
}

/// Who has two kinds of business has mostly one: the larger counts, with the turnover of all.
fn business([sale, bic, bnc]: [Decimal; 3]) -> Option<SelfEmployed> {
    let kinds = [(BusinessKind::Sale, sale), (BusinessKind::ServiceBic, bic), (BusinessKind::ServiceBnc, bnc)];
    let turnover = sale + bic + bnc;
    let kind = kinds.into_iter().max_by_key(|(_, turnover)| *turnover).map(|(kind, _)| kind);
    kind.filter(|_| turnover.is_positive()).map(|kind| SelfEmployed { kind, turnover })
}

fn stream(amounts: &[Decimal]) -> Stream {
    match amounts {
        [now, m1, m2, m3, before] => Stream { now: *now, last: [*m1, *m2, *m3], before: *before },
        [month, ..] => Stream::steady(*month),
        [] => Stream::default(),
    }
}

/// Who has worked long enough says so here, out of work.
fn activity(choice: &str) -> Activity {
    if choice == "unemployed_long" {
        Activity::Unemployed
    } else {
        named(ACTIVITY, choice).unwrap_or(Activity::Inactive)
    }
}
