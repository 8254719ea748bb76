//! What an answer says of the household, question by question.

use super::super::answers::Answer;
use super::super::decimal::Decimal;
use super::super::household::words::{ACTIVITY, DISABILITY, SCHOOL, STATUS, named};
use super::super::household::{
    Activity, BusinessKind, Disability, Household, HousingStatus, Income, Nationality, Person, Receives, School,
    SelfEmployed, Stream, TaxYear,
};
use super::super::money::Cents;
use super::super::questions::Item;

/// Puts an answer into the household. An answer that a question does not take changes nothing: the door refused it.
pub(super) fn fill(item: Item, answer: &Answer, home: &mut Household) {
    match answer {
        Answer::Choice(choice) => choose(item, choice, home),
        Answer::Many(choices) => choose_many(item, choices, home),
        Answer::Amounts(amounts) => {
            let amounts: Vec<Decimal> = amounts.iter().map(|cents: &Cents| Decimal::from_cents(*cents)).collect();
            count(item, &amounts, home);
        }
        Answer::Days(days) => {
            let (Some(person), Some(day)) = (home.people.get_mut(item.place), days.first()) else { return };
            match item.question.as_str() {
                "birth" => person.birth = *day,
                "registered" => person.unemployed_since = Some(*day),
                _ => {}
            }
        }
        Answer::Number(years) => {
            if let ("permit", Some(person)) = (item.question.as_str(), home.people.get_mut(item.place)) {
                person.residence_years = Decimal::whole(*years);
            }
        }
        // “The same as this year” is what stands there already.
        Answer::Same | Answer::Unknown | Answer::Unsaid => {}
    }
}

fn choose(item: Item, choice: &str, home: &mut Household) {
    match item.question.as_str() {
        "housing" => home.housing.status = named(STATUS, choice).unwrap_or(HousingStatus::Homeless),
        "separated" => home.separated_recently = choice == "yes",
        question => {
            if let Some(person) = home.people.get_mut(item.place) {
                choose_of_person(question, choice, person);
            }
        }
    }
}

fn choose_of_person(question: &str, choice: &str, person: &mut Person) {
    match question {
        "activity" => {
            person.activity = activity(choice);
            person.worked_5_of_10_years = choice == "unemployed_long";
        }
        "nationality" => {
            person.protected = choice == "protected";
            person.nationality = match choice {
                "french" => Nationality::French,
                "europe" => Nationality::Europe,
                _ => Nationality::Other,
            };
        }
        "custody" => person.shared_custody = choice == "yes",
        "child_disability" => {
            person.disability = named(DISABILITY, choice).unwrap_or(Disability::None);
        }
        "school" => person.school = named(SCHOOL, choice).unwrap_or(School::None),
        _ => {}
    }
}

fn choose_many(item: Item, choices: &[&'static str], home: &mut Household) {
    let has = |choice: &str| choices.contains(&choice);
    match item.question.as_str() {
        "dwelling" => {
            home.housing.flat_share = has("flat_share");
            home.housing.room_only = has("room_only");
            home.housing.family_landlord = has("family_landlord");
        }
        "receives" => {
            home.receives = Receives {
                rsa: has("rsa"),
                af: has("af"),
                cf: has("cf"),
                asf: has("asf"),
                aah: has("aah"),
                ass: has("ass"),
                aspa: has("aspa"),
                asi: has("asi"),
            };
        }
        question => {
            let Some(person) = home.people.get_mut(item.place) else { return };
            match question {
                "situation" => {
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
                "young" => {
                    person.worked_2_of_3_years = has("worked_2_of_3");
                    person.scholarship = has("scholarship");
                    person.on_parents_return = has("parents_return");
                    person.lives_with_parents = has("parents_home");
                }
                // Which incomes there are opens the questions for how much; those that are not there stay nothing.
                _ => {}
            }
        }
    }
}

fn count(item: Item, amounts: &[Decimal], home: &mut Household) {
    let first = amounts.first().copied().unwrap_or_default();
    let second = amounts.get(1).copied().unwrap_or_default();
    match item.question.as_str() {
        "rent" => home.housing.rent = first,
        "savings" => (home.savings.livret_a, home.savings.other) = (first, second),
        "rfr" => {
            if let Some(read) = home.tax_returns.first_mut() {
                (read.rfr_n2, read.rfr_n1) = (first, second);
            }
        }
        question => {
            if let Some(person) = home.people.get_mut(item.place) {
                count_of_person(question, amounts, &mut person.income);
            }
        }
    }
}

fn count_of_person(question: &str, amounts: &[Decimal], income: &mut Income) {
    match (question, amounts) {
        ("wage" | "child_wage", amounts) => income.wage = stream(amounts),
        ("unemployment", amounts) => income.unemployment = stream(amounts),
        ("retirement", amounts) => income.retirement = stream(amounts),
        ("invalidity", amounts) => income.invalidity = stream(amounts),
        ("support_received", amounts) => income.support_received = stream(amounts),
        ("support_paid", [paid]) => income.support_paid = *paid,
        ("business", [sale, bic, bnc]) => {
            let kinds = [(BusinessKind::Sale, sale), (BusinessKind::ServiceBic, bic), (BusinessKind::ServiceBnc, bnc)];
            // Who has two kinds of business has mostly one: the larger counts, with the turnover of all.
            let turnover = *sale + *bic + *bnc;
            let kind = kinds.into_iter().max_by_key(|(_, turnover)| **turnover).map(|(kind, _)| kind);
            income.business = kind.filter(|_| turnover.is_positive()).map(|kind| SelfEmployed { kind, turnover });
        }
        ("tax_income", [wages, unemployment, pensions]) => {
            income.tax_year = Some(TaxYear { wages: *wages, unemployment: *unemployment, pensions: *pensions });
        }
        _ => {}
    }
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
