//! The engine against its worked examples, its words and its own explanations.

use super::household::form;
use super::unknown::{Field, Name};
use super::*;
use std::collections::BTreeMap;

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// A worked example of a sheet.
struct Example {
    right: &'static str,
    name: &'static str,
    month: &'static str,
    household: &'static str,
    verdict: &'static str,
    amount: Option<&'static str>,
    form: Option<&'static str>,
    reason: Option<&'static str>,
}

fn findings(example: &Example) -> (Law, Household, Vec<Finding>) {
    let law = Law::of(Month::parse(example.month).unwrap()).unwrap();
    let home = form::read(example.household).unwrap_or_else(|error| panic!("{}: {error}", example.name)).household;
    let findings = assess_household(&law, &home, &[]).unwrap();
    (law, home, findings)
}

#[test]
fn every_right_has_a_sheet_and_every_sheet_a_right() {
    let rights: Vec<&str> = national::NATIONAL.iter().map(|national| national.right.0).collect();
    let sheets: Vec<&str> = catalogue::all().iter().map(|sheet| sheet.right.0).collect();
    assert_eq!(rights, sheets);
}

#[test]
fn worked_examples_come_out_as_they_were_computed_elsewhere() {
    for example in EXAMPLES {
        let of = format!("{}, {}", example.right, example.name);
        let (_, _, findings) = findings(example);
        let finding = findings.iter().find(|finding| finding.right.0 == example.right).unwrap();
        let verdict = if finding.verdict == Verdict::Yes { "yes" } else { "no" };
        assert_eq!(verdict, example.verdict, "{of}");
        let cents = finding.amount.map_or(0, |range| range.min.0);
        let expected = example.amount.map_or(0, |amount| Decimal::parse(amount).unwrap().cents().0);
        assert!((cents - expected).abs() <= 2, "{of}: {cents} cents, not {expected}");
        if example.form.is_some() {
            assert_eq!(finding.form, example.form, "{of}");
        }
        if let Some(reason) = example.reason {
            let key = format!("right-{}-{reason}", example.right);
            assert!(finding.trace.iter().any(|condition| condition.text_key(finding.right) == key), "{of}: {reason}");
        }
    }
}

/// A no has its reason as well as a yes, and the sum adds up to the cent.
#[test]
fn every_verdict_is_explained() {
    for example in EXAMPLES {
        let (_, _, findings) = findings(example);
        for finding in findings {
            let of = format!("{} of {}", finding.right, example.name);
            assert!(!finding.trace.is_empty(), "{of} has no condition");
            match finding.verdict {
                Verdict::Yes if finding.amount.is_some() => {
                    let sum: i64 = finding.steps.iter().map(|step| step.cents.0).sum();
                    let amount = finding.amount.unwrap().min.0;
                    // Two people may each have a sum of their own: together they still are the amount.
                    assert!((sum - amount).abs() <= 1, "{of}: lines {:?} are not {amount}", finding.steps);
                }
                Verdict::No => {
                    assert!(finding.trace.iter().any(|condition| condition.met == Met::NotMet), "{of}: no reason");
                }
                Verdict::Yes | Verdict::ToCheck => {}
            }
        }
    }
}

/// Who has not said how old they are, and whether a child is coming, is told of neither that it is so or not.
#[test]
fn what_is_asked_of_some_only_is_not_said_of_all() {
    let example = EXAMPLES.iter().find(|example| example.right == "rsa").unwrap();
    let (law, mut home, _) = findings(example);
    home.people.truncate(1);
    let unknown = [Field::of(Name::Birth, 0), Field::of(Name::Pregnant, 0)];
    let findings = assess_household(&law, &home, &unknown).unwrap();
    let rsa = findings.iter().find(|finding| finding.right.0 == "rsa").unwrap();
    let of = |name: &str| rsa.trace.iter().find(|condition| condition.name == name).map(|condition| condition.met);
    assert_eq!((rsa.verdict, of("lone"), of("age"), of("young")), (Verdict::ToCheck, None, None, Some(Met::Unknown)));
}

/// Every text that a finding may ask for is there, with no figure that its condition does not have.
#[test]
fn every_condition_and_line_has_its_words() {
    let words: BTreeMap<String, &str> = WORDS.iter().map(|(key, text)| ((*key).to_owned(), *text)).collect();
    for example in EXAMPLES {
        let (_, _, findings) = findings(example);
        for finding in findings {
            for condition in &finding.trace {
                for met in [Met::Met, Met::NotMet, Met::Unknown] {
                    let key = Condition { met, ..condition.clone() }.text_key(finding.right);
                    let text = words.get(&key).unwrap_or_else(|| panic!("{key} has no words"));
                    for figure in text.split("{ $").skip(1).filter_map(|rest| rest.split(' ').next()) {
                        let has = condition.figures.iter().any(|known| known.name == figure);
                        assert!(has, "{key} says {figure}, which is not compared");
                    }
                }
            }
            for step in &finding.steps {
                let key = step.text_key(finding.right);
                assert!(words.contains_key(&key), "{key} has no words");
            }
        }
    }
}

#[test]
fn a_trace_never_changes_the_result() {
    for example in EXAMPLES {
        let (law, home, findings) = findings(example);
        for (finding, (right, outcome)) in findings.iter().zip(outcomes(&law, &home)) {
            assert_eq!(finding.right, right);
            assert_eq!(finding.verdict == Verdict::Yes, outcome.is_yes(), "{right} of {}", example.name);
            let cents = finding.amount.map_or(0, |range| range.min.0);
            assert_eq!(cents, outcome.amount.cents().0, "{right} of {}", example.name);
        }
    }
}

#[test]
fn a_month_that_nobody_has_checked_is_an_error_not_last_years_amount() {
    let month = Month::new(2031, 1).unwrap();
    assert!(see::results(&Answers::default(), month).is_err());
    assert!(see::question(&Answers::default(), month).is_err());
}

fn november() -> Month {
    Month::new(2026, 11).unwrap()
}

#[test]
fn the_first_question_is_the_one_that_the_engine_asks_of_nobody() {
    let asked = see::question(&Answers::default(), november()).unwrap().unwrap();
    assert_eq!(see::first_question(), asked);
}

#[test]
fn every_view_is_read_as_it_was_written() {
    fn same<V: crate::written::Read + serde::Serialize + PartialEq + std::fmt::Debug>(view: &V) {
        assert_eq!(crate::written::parse::<V>(&serde_json::to_string(view).unwrap()).as_ref(), Some(view));
    }
    let line = "home=couple_children;children=2018-01-14,2021-05-02;birth=1990-03-12;birth.1=1988-07-01;\
                nationality=french;incomes=wage;wage=820/820/800/0/12.5;housing=tenant_private;rent=410";
    let about = line.replace("820/820/800/0/12.5", "600-900");
    for line in ["", "home=alone", "home=?", "home=couple", line, &about] {
        let answers = Answers::read(line);
        let question = see::question(&answers, november()).unwrap().unwrap();
        same(&question);
        for (item, _) in answers.iter() {
            same(&see::question_again(&item.to_string(), &answers, november()).unwrap().unwrap());
        }
        let results = see::results(&answers, november()).unwrap();
        assert!(results.yes.len() + results.to_check.len() + results.no.len() == national::NATIONAL.len());
        same(&results);
        same(&see::local(&local::demo(), &answers, november()).unwrap());
        for raw in ["?", "alone", "1234567", "-3", "1,234", "2018-01-14", ""] {
            same(&see::take(&answers, &question.item, raw));
        }
    }
}

#[test]
fn nobody_is_asked_of_a_pregnancy_at_an_age_that_has_none() {
    let cards = |birth: &str| {
        let answers = Answers::read(&format!("home=alone;birth={birth};activity=employed;nationality=french"));
        match see::question_again("situation", &answers, november()).unwrap().unwrap().field {
            see::FieldView::Many { cards } => cards.into_iter().map(|card| card.id).collect::<Vec<_>>(),
            _ => Vec::new(),
        }
    };
    assert_eq!(cards("1951-07-05"), ["disability_50", "disability_80", "restriction"]);
    assert_eq!(cards("1966-12-31")[0], "pregnant");
    assert_eq!(cards("?")[0], "pregnant", "who does not say their age is asked");
}

#[test]
fn what_is_received_stands_apart_and_is_not_promised_again() {
    let line = "home=alone;birth=1992-05-12;activity=employed;nationality=french;incomes=wage;wage=310.50;situation=-;\
                young=-;housing=tenant_social;rent=350;dwelling=-;savings=0/0;tax_income==;rfr=3400/3400;receives=";
    let results = |receives: &str| see::results(&Answers::read(&format!("{line}{receives}")), november()).unwrap();
    let ids = |rights: &[see::RightView]| rights.iter().map(|right| right.id.clone()).collect::<Vec<_>>();
    let (before, after) = (results("-"), results("rsa"));
    assert_eq!(ids(&before.yes)[..3], ["rsa", "ppa", "aide_logement"], "what one lives on, then where, come first");
    assert_eq!((ids(&before.received).len(), ids(&after.received)), (0, vec!["rsa".to_owned()]));
    assert!(!ids(&after.yes).contains(&"rsa".to_owned()));
    let rsa = before.yes[0].amount.unwrap();
    assert_eq!(before.total.unwrap().min.0 - after.total.unwrap().min.0, rsa.min.0, "only what is new is in the sum");
}
