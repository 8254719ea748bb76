//! The rights engine against an outside judge: OpenFisca-France, the State's reference model, run as a separate program.
//!
//! `rsa_single.jsonl` holds cases of 2026-03 and 2026-11 with what OpenFisca-France 176.1.8 gives for the RSA. Of 2,000
//! generated households, those are kept which the first right can express exactly: one adult, no partner, no child, not
//! pregnant; under 65; not self-employed; no savings; no disability of 50 % or more and no AAH, MVA, ASI, ASPA or ASS;
//! no child support paid; no result that two cents would move. Incomes may vary from month to month: their three
//! months are added up, without what has stopped and is not replaced (as the question says). The housing benefit is
//! the one that the same model gives, as if the person had answered it.

use plein_sens_shared::rights::{self, Answers, Cents, Household, Month, RightId, Verdict};
use serde::Deserialize;
use std::collections::BTreeMap;

static CASES: &str = include_str!("rsa_single.jsonl");

/// Fewer than this, and the judge has been sent home.
const AT_LEAST: usize = 700;

/// Where we follow the law and the model does not, by name. Aged 18 with two years of work: "dix-huit ans au moins"
/// (CASF, art. L262-7-1); the model begins at 19.
const LAW_FIRST: [(&str, &str); 2] = [("dev-01363", "2026-03"), ("dev-01629", "2026-03")];

#[derive(Deserialize)]
struct Case {
    id: String,
    month: String,
    answers: BTreeMap<String, String>,
    income_three_months_cents: i64,
    rsa_cents: i64,
}

#[test]
fn rsa_of_single_adults_agrees_to_the_cent() {
    let (mut compared, mut paid, mut law_first) = (0, 0, 0);
    for line in CASES.lines() {
        let case: Case = serde_json::from_str(line).expect("a case is one line of JSON");
        let ours = rsa(&case);
        if LAW_FIRST.contains(&(case.id.as_str(), case.month.as_str())) {
            assert!(ours > Cents(0) && case.rsa_cents == 0, "{} {}: no difference any more", case.id, case.month);
            law_first += 1;
            continue;
        }
        assert_eq!(ours, Cents(case.rsa_cents), "{} {}: ours, then theirs", case.id, case.month);
        compared += 1;
        paid += usize::from(case.rsa_cents > 0);
    }
    println!("{compared} cases compared, {paid} of them with an amount; {law_first} where the law comes first");
    assert!(compared >= AT_LEAST, "only {compared} cases were compared");
    assert_eq!(law_first, LAW_FIRST.len());
}

/// The RSA of a case; whoever has answered everything gets a verdict and one amount.
fn rsa(case: &Case) -> Cents {
    let mut answers = Answers::default();
    for (question, raw) in &case.answers {
        answers.set(question, raw).unwrap_or_else(|bad| panic!("{}: {question}: {bad}", case.id));
    }
    let household = Household {
        income_three_months: Some(Cents(case.income_three_months_cents)),
        ..Household::from_answers(&answers)
    };
    let month = Month::parse(&case.month).expect("a case names its month");
    let findings = rights::assess_household(household, month).expect("both months are known").findings;
    let finding = findings.iter().find(|finding| finding.right == RightId("rsa")).expect("RSA is in the list");
    let amount = finding.amount.unwrap_or_default();
    assert!(amount.is_exact() && finding.verdict != Verdict::ToCheck, "{}: {finding:?}", case.id);
    amount.min
}
