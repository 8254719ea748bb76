//! How far the engine and the model agree, right by right.

use super::cases::{expected, households};
use plein_sens_shared::rights::{Law, Month, exchange, outcomes};
use serde_json::Value;
use std::collections::BTreeMap;

/// At least so many of a thousand must agree, for each right.
const PER_MILLE: usize = 999;

#[derive(Default)]
struct Score {
    compared: usize,
    equal: usize,
    flagged: usize,
    flagged_equal: usize,
    apart: Vec<String>,
}

#[test]
fn november_2026() {
    compare("2026-11", include_bytes!("expected.2026-11.jsonl.gz"));
}

/// Before the revaluations of April 2026: amounts are those of their month.
#[test]
fn march_2026() {
    compare("2026-03", include_bytes!("expected.2026-03.jsonl.gz"));
}

fn compare(month: &str, packed: &[u8]) {
    let month = Month::parse(month).unwrap();
    let law = Law::of(month).unwrap();
    let mut scores: BTreeMap<String, Score> = BTreeMap::new();
    for (form, expected) in households().iter().zip(expected(packed)) {
        let line = exchange::line(&form.id, month, &outcomes(&law, &form.household));
        let ours: Value = serde_json::from_str(&line).unwrap();
        assert_eq!(ours["id"], expected["id"], "the files are in step");
        for (benefit, theirs) in expected["benefits"].as_object().unwrap() {
            let score = scores.entry(benefit.clone()).or_default();
            let equal = agree(benefit, &ours["benefits"][benefit], theirs, &expected["benefits"]);
            if is_flagged(benefit, &expected) {
                score.flagged += 1;
                score.flagged_equal += usize::from(equal);
                continue;
            }
            score.compared += 1;
            score.equal += usize::from(equal);
            if !equal {
                score.apart.push(format!("{}: {} not {theirs}", form.id, ours["benefits"][benefit]));
            }
        }
    }
    println!("{month}             compared   equal    share  flagged  (equal)");
    for (benefit, score) in &scores {
        let share = 100.0 * ratio(score.equal, score.compared);
        let Score { compared, equal, flagged, flagged_equal, apart } = score;
        println!(
            "{benefit:20} {compared:8} {equal:8} {share:7.2} % {flagged:7} ({flagged_equal:6})  {}",
            apart.join(", ")
        );
    }
    assert_eq!(scores.len(), 21, "every key of the expected form is compared");
    for (benefit, score) in &scores {
        assert!(score.compared > 1_500, "{benefit}: the judge has been sent home");
        assert!(score.equal * 1_000 >= score.compared * PER_MILLE, "{benefit}: {:?}", score.apart);
    }
}

/// A benefit that the authors of the cases call doubtful in law, or that two cents would move, decides nothing.
fn is_flagged(benefit: &str, expected: &Value) -> bool {
    let base = match benefit {
        "css_participation" => "css",
        "aide_logement_type" => "aide_logement",
        other => other,
    };
    let unstable = expected["unstable"].as_array().is_some_and(|list| list.iter().any(|name| name == base));
    expected["doubts"].get(base).is_some() || unstable
}

/// The tolerances of the cases: a cent; two for sums of months; a euro where whole euros are paid, or depend on them.
fn agree(benefit: &str, ours: &Value, theirs: &Value, all: &Value) -> bool {
    let (Some(ours_euros), Some(theirs_euros)) = (ours.as_f64(), theirs.as_f64()) else { return ours == theirs };
    let tolerance = match benefit {
        "aide_logement" => 1.0,
        "rsa" | "ppa" if all["aide_logement"].as_f64() != Some(0.0) => 1.0,
        "rsa" | "ppa" => 0.0201,
        _ => 0.0101,
    };
    (ours_euros - theirs_euros).abs() <= tolerance
}

fn ratio(part: usize, whole: usize) -> f64 {
    f64::from(u32::try_from(part).unwrap()) / f64::from(u32::try_from(whole.max(1)).unwrap())
}
