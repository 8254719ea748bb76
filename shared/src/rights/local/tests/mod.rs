//! The demo aids, and what an aid comes to: each threshold from both sides.

mod mistakes;
mod rules;

use super::decide::decide;
use super::*;
use crate::day::Day;
use crate::rights::case::Case;
use crate::rights::decimal::Decimal;
use crate::rights::finding::{Quantity, Verdict};
use crate::rights::household::{Household, form};
use crate::rights::law::Law;
use crate::rights::money::Cents;
use crate::rights::month::Month;
use crate::rights::trace::Trace;

fn law(month: &str) -> Law {
    Law::of(Month::parse(month).unwrap()).unwrap()
}

fn aid(id: &str) -> LocalAid {
    demo_with_examples().into_iter().find(|aid| aid.id == id).unwrap()
}

fn words(text: &str) -> Words {
    Words([(FRENCH.to_owned(), text.to_owned())].into())
}

fn euros(text: &str) -> Euros {
    Euros(Decimal::parse(text).unwrap())
}

/// A tenant couple with children born on these days, the eldest at collège, and these wages each month.
fn family(wage: u32, births: &[&str]) -> Household {
    let child = |(n, birth): (usize, &&str)| {
        let school = if n == 0 { "college" } else { "none" };
        format!(r#", {{"id": "c{n}", "role": "child", "birth_date": "{birth}", "school_level": "{school}"}}"#)
    };
    let children = births.iter().enumerate().map(child).collect::<Vec<_>>().concat();
    let line = format!(
        r#"{{"id": "a", "couple": "married", "housing": {{"status": "tenant_social", "rent": 400, "charges": 50}},
        "tax_units": [{{"declarants": ["p", "q"], "rfr_n2": 0, "rfr_n1": 0}}], "persons": [
        {{"id": "p", "role": "applicant", "birth_date": "1986-05-10", "activity": "employed", "income": {{"wage_net": {wage}}}}},
        {{"id": "q", "role": "partner", "birth_date": "1960-11-01", "activity": "retired", "disability": "50_to_79"}}{children}]}}"#
    );
    form::read(&line).unwrap().household
}

fn found(aid: &LocalAid, month: &str, home: &Household) -> LocalFinding {
    decide_each(std::slice::from_ref(aid), &law(month), home).remove(0)
}

#[test]
fn each_demo_aid_is_right_and_its_examples_come_out() {
    let aids = demo_with_examples();
    assert_eq!(aids.iter().map(|aid| aid.id.as_str()).collect::<Vec<_>>(), ["cantine", "epicea"]);
    for aid in aids {
        let mistakes: Vec<String> = aid.check().iter().map(ToString::to_string).collect();
        let failures: Vec<String> = aid.check_examples().iter().map(ToString::to_string).collect();
        assert!(mistakes.is_empty() && failures.is_empty(), "{}: {mistakes:?} {failures:?}", aid.id);
        assert!(aid.deliberation.is_demo_data);
        for words in [&aid.name, &aid.what].into_iter().chain(&aid.note).chain(&aid.papers) {
            assert!(words.0.contains_key("en"), "{words:?}");
        }
    }
}

#[test]
fn an_aid_travels_as_json_and_stays_the_same() {
    for aid in demo_with_examples() {
        let text = serde_json::to_string(&aid).unwrap();
        assert_eq!(serde_json::from_str::<LocalAid>(&text).unwrap(), aid);
        assert_eq!(crate::written::parse(&text).as_ref(), Some(&aid));
        let more = text.replacen("{\"id\"", "{\"colour\":\"red\",\"id\"", 1);
        let error = serde_json::from_str::<LocalAid>(&more).unwrap_err().to_string();
        assert!(error.contains("unknown field `colour`"), "{error}");
        let operator = serde_json::to_string(&aid.conditions[0].when).unwrap();
        let other = text.replacen(&operator, r#"{"quotient_familial":{"equals":"600"}}"#, 1);
        let error = serde_json::from_str::<LocalAid>(&other).unwrap_err().to_string();
        assert!(error.contains("unknown variant `equals`, expected one of `at_least`"), "{error}");
    }
}

#[test]
fn an_aid_counts_from_its_first_day_to_its_last() {
    let mut aid = aid("epicea");
    aid.conditions.clear();
    aid.validity = Validity { from: Day::new(2026, 3, 1).unwrap(), until: Day::new(2026, 6, 1) };
    let home = family(1000, &[]);
    for (month, verdict) in [("2026-02", "no"), ("2026-03", "yes"), ("2026-06", "yes"), ("2026-07", "no")] {
        let found = found(&aid, month, &home);
        let expected = if verdict == "yes" { (Verdict::Yes, Some(Given::InKind)) } else { (Verdict::No, None) };
        assert_eq!((found.verdict, found.given), expected, "{month}");
        assert_eq!(found.not_met().collect::<Vec<_>>(), if verdict == "yes" { vec![] } else { vec!["validity"] });
    }
}

#[test]
fn money_is_for_the_household_or_for_each_child() {
    let ages = |from_age, to_age| Some(Ages { from_age, to_age });
    // Eleven years old on 1 November, and not yet ten.
    let home = family(1000, &["2015-11-01", "2016-11-02"]);
    let cases = [
        (None, Some("40")),
        (ages(9, 11), Some("80")),
        (ages(10, 11), Some("40")),
        (ages(9, 10), Some("40")),
        (ages(12, 18), None),
    ];
    for (for_each_child, expected) in cases {
        let mut aid = aid("epicea");
        aid.conditions.clear();
        aid.gives = Gives::Money { euros: euros("40"), per: Per::Year, for_each_child };
        let found = found(&aid, "2026-11", &home);
        let given = expected.map(|amount| Given::Money(euros(amount).0, Per::Year));
        assert_eq!(found.given, given, "{for_each_child:?}");
        assert_eq!(found.verdict == Verdict::Yes, expected.is_some());
        assert_eq!(found.not_met().collect::<Vec<_>>(), if expected.is_some() { vec![] } else { vec!["children"] });
    }
}

#[test]
fn the_trace_notes_the_quotient_and_lines_that_add_up_to_it() {
    let (law, home) = (law("2026-11"), family(1500, &["2015-05-01", "2018-05-01"]));
    let case = Case::new(&law, &home);
    let mut trace = Trace::on();
    let found = decide(&aid("cantine"), &case, &mut trace);
    let quotient = found.sums.iter().find(|sum| sum.of == SumOf::QuotientFamilial).unwrap();
    let (conditions, steps) = trace.into_parts();
    let names: Vec<&str> = conditions.iter().map(|condition| condition.name).collect();
    assert_eq!(names, ["validity", "quotient-familial"]);
    assert_eq!(conditions[1].figures[0].value, Quantity::Money(quotient.result));
    assert_eq!(steps.iter().map(|step| step.cents.0).sum::<i64>(), quotient.result.0);
    assert!(steps.iter().any(|step| step.name == "af") && steps.iter().any(|step| step.name == "wages-of-year"));
    assert_eq!((steps.last().unwrap().name, quotient.by), ("by-parts", Decimal::whole(3)));
    // 1,500 net are 1,554.79 taxable (107,799 / 104,000).
    assert_eq!(quotient.lines[0], ("wages-of-year", Cents(155_479)));
}

#[test]
fn all_aids_of_the_town_are_decided_at_once() {
    let found = decide_all(&law("2026-11"), &family(1500, &["2015-05-01"]));
    assert_eq!(found.iter().map(|one| one.aid.as_str()).collect::<Vec<_>>(), ["cantine", "epicea"]);
    // The only child is at collège.
    assert_eq!(found[0].not_met().collect::<Vec<_>>(), ["school"]);
    assert!(
        found
            .iter()
            .all(|one| one.conditions[0] == LocalMet { name: "validity".to_owned(), met: true, figures: vec![] })
    );
}

#[test]
fn an_example_that_does_not_come_out_says_how() {
    type Change = fn(&mut Example);
    let cases: [(Change, &str); 8] = [
        (|it| it.month = "2026-13".to_owned(), "no law for this month (2026-13)"),
        (|it| it.month = "2035-01".to_owned(), "no law for this month"),
        (|it| it.household = "{".to_owned(), "household: the line is no JSON"),
        (|it| it.household = it.household.replace("\"rfr_n2\": 40000", "\"rfr_n2\": -1"), "rfr_n2 is below zero"),
        (|it| it.household = it.household.replace("\"primary\"", "\"?\""), "household: 1 answers are unknown"),
        (|it| it.verdict = Expected::No, "the verdict is Yes; not met: []"),
        (|it| it.euros = Some(euros("1.01")), "1 euros come out"),
        (|it| it.reason = Some("school".to_owned()), "its reason is met; not met: []"),
    ];
    for (change, expected) in cases {
        let mut aid = aid("cantine");
        change(&mut aid.examples[0]);
        let failures = aid.check_examples();
        let text = failures.iter().map(ToString::to_string).collect::<Vec<_>>().concat();
        assert_eq!(failures.len(), 1, "{expected}: {text}");
        assert!(text.starts_with("examples[0] (quotient de 299,99 euros): ") && text.contains(expected), "{text}");
    }
}

#[test]
fn what_a_version_cannot_read_hides_no_other() {
    let known = serde_json::to_string(&aid("epicea")).unwrap();
    let later = known.replacen(r#"{"reste_a_vivre":"#, r#"{"phase_of_the_moon":"#, 1);
    assert_ne!(known, later);
    for lines in [format!("{later}\n{known}"), format!("{known}\n{later}"), format!("\n{known}\nno\n")] {
        assert_eq!(read_each(&lines), vec![aid("epicea")], "{lines}");
    }
    assert_eq!(read_each(""), Vec::new());
}
