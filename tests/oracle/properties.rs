//! What holds for every household, also those that nobody thought of.

use super::cases::households;
use fastrand::Rng;
use plein_sens_shared::rights::household::form::{self, Form};
use plein_sens_shared::rights::unknown::{Name, Value};
use plein_sens_shared::rights::{Decimal, Field, Household, Law, Month, Outcome, outcomes};
use std::thread;

/// How many households are made from those of the files.
const MADE: usize = 1_000_000;

/// Each time four answers of somebody are changed to others that are possible, amounts also to any amount at all.
pub fn changed(rng: &mut Rng, home: &mut Household, month: Month) {
    let names: Vec<Name> = Name::all().collect();
    for _ in 0..4 {
        let field = Field::of(names[rng.usize(..names.len())], rng.usize(..home.people.len()));
        let tries = field.tries(home, month);
        let value = match tries[rng.usize(..tries.len())] {
            Value::Money(_) if rng.bool() => Value::Money(Decimal::from_millionths(rng.i64(0..10_000_000_000_000))),
            other => other,
        };
        field.set(home, value);
    }
}

#[test]
fn a_million_households_and_no_amount_below_nothing() {
    let homes = households();
    let months = [(2025, 1), (2025, 9), (2026, 3), (2026, 11), (2026, 12)];
    let laws = months.map(|(year, month)| Law::of(Month::new(year, month).unwrap()).unwrap());
    let half = |seed: u64| {
        let mut rng = Rng::with_seed(seed);
        let mut home = homes[0].household.clone();
        for made in 0..MADE / 2 {
            if made % 20 == 0 {
                home.clone_from(&homes[rng.usize(..homes.len())].household);
            }
            let law = &laws[rng.usize(..laws.len())];
            changed(&mut rng, &mut home, law.month());
            for (right, outcome) in outcomes(law, &home) {
                assert!(outcome.amount >= Decimal::ZERO, "{right:?} is {outcome:?}, seed {seed}, {made}: {home:?}");
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(|| half(1));
        half(2);
    });
}

/// A person without home and other income earns one euro more, from nothing to 3 000: RSA and prime together move by
/// a euro and a half at most, but where the law pays nothing below 6 or 15 euros.
#[test]
fn one_euro_more_makes_no_cliff() {
    let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
    let of = |wage: u32| {
        let Form { household, .. } = form::read(&format!(
            r#"{{"id": "a", "couple": "none", "housing": {{"status": "homeless"}},
                "tax_units": [{{"declarants": ["p"], "rfr_n2": 0}}],
                "persons": [{{"id": "p", "role": "applicant", "birth_date": "1990-05-12", "activity": "employed",
                              "income": {{"wage_net": {wage}}}}}]}}"#
        ))
        .unwrap();
        let outcomes = outcomes(&law, &household);
        let amount = |name: &str| outcomes.iter().find(|(right, _)| right.0 == name).unwrap().1.amount;
        (amount("rsa"), amount("ppa"))
    };
    let euros = |cents: i64| Decimal::from_millionths(cents * 10_000);
    let mut before = of(0);
    for wage in 1..3_000 {
        let after = of(wage);
        let paid = |(rsa, ppa): (Decimal, Decimal)| rsa + ppa;
        let step = paid(after) - paid(before);
        let ends = before.0.is_positive() != after.0.is_positive() || before.1.is_positive() != after.1.is_positive();
        let most = if ends { euros(2_100) } else { euros(150) };
        assert!(step <= most && -step <= most, "{wage} euros: from {before:?} to {after:?}");
        before = after;
    }
    assert_eq!(before, (Decimal::ZERO, Decimal::ZERO), "3 000 euros are beyond both");
}

/// What the door refuses, it refuses with the name of the answer.
#[test]
fn what_cannot_be_is_refused_by_name() {
    let line = |more: &str| {
        format!(
            r#"{{"id": "a", "couple": "none", "housing": {{"status": "tenant_private", "rent": 300}},
                "tax_units": [{{"declarants": ["p"], "rfr_n2": 0}}],
                "persons": [{{"id": "p", "role": "applicant", "birth_date": "1990-05-12"}}]{more}}}"#
        )
    };
    assert!(form::read(&line("")).is_ok());
    let cases = [
        (line("").replace("\"rent\": 300", "\"rent\": -1"), "housing.rent"),
        (line("").replace("\"rent\": 300", "\"rent\": \"much\""), "housing.rent"),
        (line("").replace("\"rent\": 300", "\"rent\": 1e12"), "housing.rent"),
        (line("").replace("\"status\": \"tenant_private\", ", ""), "housing.status"),
        (line("").replace("tenant_private", "castle"), "housing.status"),
        (line("").replace("1990-05-12", "1990-02-30"), "persons[0].birth_date"),
        (
            line("").replace("1990-05-12\"", "1990-05-12\", \"income\": {\"wage_net\": {\"now\": 1}}"),
            "persons[0].income.wage_net.m1",
        ),
        (
            line("").replace(
                "1990-05-12\"}",
                "1990-05-12\"}, {\"id\": \"c\", \"role\": \"child\", \"birth_date\": \"1980-01-01\"}",
            ),
            "persons[1].birth_date",
        ),
        (line("").replace("\"none\"", "\"married\""), "couple"),
        (line("").replace("[\"p\"]", "[\"q\"]"), "tax_units[0].declarants[0]"),
        (line(", \"shoe_size\": 43"), "shoe_size"),
        ("[]".to_owned(), "the line"),
        ("{".to_owned(), "the line"),
    ];
    for (line, field) in cases {
        let error = form::read(&line).expect_err(&line);
        assert_eq!(error.field(), field, "{error}");
    }
}

/// `"?"` is an answer to every question.
#[test]
fn every_answer_may_be_unknown() {
    let line = r#"{"id": "a", "couple": "none", "housing": {"status": "?", "rent": "?"}, "savings": "?",
        "tax_units": [{"declarants": ["p"], "rfr_n2": "?"}], "already_receives": "?",
        "persons": [{"id": "p", "role": "applicant", "birth_date": "?", "activity": "?", "income": {"wage_net": "?"}}]}"#;
    let form = form::read(line).unwrap();
    let names: Vec<Name> = form.unknown.iter().map(|field| field.name).collect();
    for name in [Name::Status, Name::Rent, Name::RfrN2, Name::Receives, Name::Birth, Name::Activity, Name::Wage] {
        assert!(names.contains(&name), "{name:?} is not among {names:?}");
    }
    let law = Law::of(Month::new(2026, 11).unwrap()).unwrap();
    let prospects = plein_sens_shared::rights::outlook(&law, &form.household, &form.unknown).prospects;
    let rsa = prospects.iter().find(|prospect| prospect.right.0 == "rsa").unwrap();
    assert_eq!((rsa.min, rsa.verdict), (Decimal::ZERO, plein_sens_shared::rights::Verdict::ToCheck));
    assert!(rsa.max >= Outcome::from(Decimal::from_millionths(651_690_000)).amount);
}
