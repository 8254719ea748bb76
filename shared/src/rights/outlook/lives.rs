//! Quite different lives that an unfinished questionnaire may still turn out to be.
//!
//! A right often needs several answers together (out of work, and worked long enough, and without benefit): varying one
//! answer at a time only shows it from a life in which the others are so. Each life fills what is unknown, and only that.

use crate::rights::decimal::Decimal;
use crate::rights::household::{
    Activity, Disability, Household, HousingStatus, Nationality, Receives, School, Stream, TaxYear,
};
use crate::rights::law::Law;
use crate::rights::month::Month;
use crate::rights::unknown::{Field, Name, Value};

/// What a life answers to a field; none: the first of the possible answers.
type Life = fn(Field, Month) -> Option<Value>;

const LIVES: [Life; 12] = [
    poor,
    working,
    laid_off,
    disabled,
    old,
    old_newcomer,
    invalid,
    studying,
    young_family,
    newcomer,
    well_off,
    lone_parent,
];

/// How many more are drawn from all possible answers, always the same ones: more when little is missing.
const DRAWN: [u32; 2] = [16, 5];

/// So few unknown answers are little.
pub(super) const LITTLE: usize = 8;

/// The household in each of these lives; when little is unknown, many of them are the same, and it stands there once.
pub(super) fn lives(law: &Law, home: &Household, unknown: &[Field], tries: &[Vec<Value>]) -> Vec<Household> {
    let filled = |life: &Life| {
        let mut filled = home.clone();
        for (field, tries) in unknown.iter().zip(tries) {
            // No life sends a child of five to the lycée, or earns what is known not to be earned.
            let is_free = field.name != Name::School && field.within.is_none();
            let may = |value: &Value| is_free || tries.contains(value);
            if let Some(value) = life(*field, law.month()).filter(may).or(tries.first().copied()) {
                field.set(&mut filled, value);
            }
        }
        filled
    };
    let drawn = |round: u32| {
        let mut drawn = home.clone();
        let mut state = 0x9E37_79B9_u32.wrapping_mul(round + 1);
        for (field, tries) in unknown.iter().zip(tries) {
            // A linear congruence is enough to spread over a list of a few.
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            if let Some(value) = usize::try_from(state >> 16).ok().and_then(|at| tries.get(at % tries.len())) {
                field.set(&mut drawn, *value);
            }
        }
        drawn
    };
    let rounds = DRAWN[usize::from(unknown.len() > LITTLE)];
    let mut homes: Vec<Household> = Vec::new();
    for home in LIVES.iter().map(filled).chain((0..rounds).map(drawn)) {
        if !homes.contains(&home) {
            homes.push(home);
        }
    }
    homes
}

fn poor(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Status => Some(Value::Status(HousingStatus::TenantSocial)),
        Name::Rent => Some(euros(340)),
        _ => grown(field, month, 40).or_else(|| schoolchild(field, month, 13, School::College)),
    }
}

fn working(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Activity => Some(Value::Activity(Activity::Employed)),
        Name::Wage => Some(pay(1_050)),
        Name::TaxYear => Some(notice(11_000)),
        Name::Rent => Some(euros(550)),
        Name::Status => Some(Value::Status(HousingStatus::TenantPrivate)),
        _ => grown(field, month, 35).or_else(|| schoolchild(field, month, 8, School::Primary)),
    }
}

fn laid_off(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Activity => Some(Value::Activity(Activity::Unemployed)),
        Name::Worked5Of10 => Some(Value::Flag(true)),
        Name::UnemployedSince => Some(Value::Day(Some(month.plus(-24).first_day()))),
        Name::TaxYear => Some(notice(8_000)),
        Name::Rent => Some(euros(400)),
        Name::SupportReceived => Some(pay(0)),
        _ => grown(field, month, 45).or_else(|| schoolchild(field, month, 16, School::Lycee)),
    }
}

fn disabled(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Disability => Some(Value::Disability(Disability::From80)),
        Name::Rsdae => Some(Value::Flag(true)),
        Name::Rent => Some(euros(400)),
        Name::TaxYear => Some(notice(5_500)),
        _ => grown(field, month, 35).or_else(|| schoolchild(field, month, 12, School::College)),
    }
}

fn old(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Activity => Some(Value::Activity(Activity::Retired)),
        Name::Retirement => Some(pay(700)),
        Name::Rent => Some(euros(400)),
        Name::Status => Some(Value::Status(HousingStatus::TenantPrivate)),
        _ => grown(field, month, 69),
    }
}

fn old_newcomer(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Nationality => Some(Value::Nationality(Nationality::Other)),
        _ => old(field, month),
    }
}

fn invalid(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Invalidity => Some(pay(400)),
        Name::Rent => Some(euros(300)),
        Name::Disability => Some(Value::Disability(Disability::From50To79)),
        _ => grown(field, month, 55),
    }
}

fn studying(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Activity => Some(Value::Activity(Activity::Student)),
        Name::Wage => Some(pay(1_500)),
        Name::Rent => Some(euros(340)),
        Name::School => Some(Value::School(School::Higher)),
        _ => grown(field, month, 21).or_else(|| schoolchild(field, month, 19, School::Higher)),
    }
}

fn young_family(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Pregnant => Some(Value::Flag(true)),
        Name::Wage => Some(pay(850)),
        Name::Activity => Some(Value::Activity(Activity::Employed)),
        Name::TaxYear => Some(notice(20_000)),
        Name::Rent => Some(euros(460)),
        Name::Receives => Some(Value::Receives(Receives { af: true, cf: true, asf: true, ..Receives::default() })),
        _ => grown(field, month, 24).or_else(|| schoolchild(field, month, 1, School::None)),
    }
}

fn newcomer(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Nationality => Some(Value::Nationality(Nationality::Other)),
        Name::ResidenceYears => Some(euros(4)),
        Name::Rent => Some(euros(270)),
        _ => grown(field, month, 29).or_else(|| schoolchild(field, month, 4, School::Nursery)),
    }
}

fn well_off(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::Activity => Some(Value::Activity(Activity::Employed)),
        Name::Wage => Some(pay(1_700)),
        Name::TaxYear => Some(notice(33_000)),
        Name::RfrN2 | Name::RfrN1 => Some(euros(15_000)),
        Name::OtherSavings => Some(euros(30_100)),
        Name::Rent => Some(euros(700)),
        _ => grown(field, month, 45).or_else(|| schoolchild(field, month, 15, School::Lycee)),
    }
}

fn lone_parent(field: Field, month: Month) -> Option<Value> {
    match field.name {
        Name::SeparatedRecently => Some(Value::Flag(true)),
        Name::Wage => Some(pay(560)),
        Name::Activity => Some(Value::Activity(Activity::Employed)),
        Name::SupportReceived => Some(pay(100)),
        Name::Rent => Some(euros(550)),
        _ => grown(field, month, 30).or_else(|| schoolchild(field, month, 6, School::Primary)),
    }
}

/// The adults come first. Their permit is old enough where the life says nothing else.
fn grown(field: Field, month: Month, age: i32) -> Option<Value> {
    match field.name {
        Name::Birth if field.place < 2 => Some(born(month, age)),
        Name::ResidenceYears => Some(euros(30)),
        _ => None,
    }
}

fn schoolchild(field: Field, month: Month, age: i32, school: School) -> Option<Value> {
    match field.name {
        Name::Birth => Some(born(month, age)),
        Name::School => Some(Value::School(school)),
        _ => None,
    }
}

fn born(month: Month, age: i32) -> Value {
    Value::Day(Some(month.plus(-12 * age - 4).first_day()))
}

fn euros(sum: i64) -> Value {
    Value::Money(Decimal::whole(sum))
}

fn pay(month: i64) -> Value {
    Value::Stream(Stream::steady(Decimal::whole(month)))
}

fn notice(wages: i64) -> Value {
    Value::TaxYear(Some(TaxYear { wages: Decimal::whole(wages), ..TaxYear::default() }))
}
