//! A no has its reason as well as a yes: in every household, at least one condition that is not met.

use super::cases::households;
use super::properties::changed;
use fastrand::Rng;
use plein_sens_shared::rights::{Finding, Household, Law, Met, Month, Verdict, assess_household};
use std::collections::BTreeMap;

#[test]
fn every_no_says_why() {
    for (year, month) in [(2026, 11), (2026, 3)] {
        let law = Law::of(Month::new(year, month).unwrap()).unwrap();
        let mut silent: BTreeMap<&str, Vec<String>> = BTreeMap::new();
        let mut refusals = 0;
        for (of, home) in told(&law) {
            for finding in assess_household(&law, &home, &[]).unwrap() {
                if finding.verdict != Verdict::No {
                    continue;
                }
                refusals += 1;
                if !says_why(&finding) {
                    silent.entry(finding.right.0).or_default().push(of.clone());
                }
            }
        }
        assert!(refusals > 200_000, "{refusals} refusals: the households have changed");
        let line = |(right, of): (&&str, &Vec<String>)| format!("{right}: {} without a reason, {}", of.len(), of[0]);
        assert!(silent.is_empty(), "{year}-{month}\n{}", silent.iter().map(line).collect::<Vec<_>>().join("\n"));
    }
}

/// The households of the files, and others made from them.
fn told(law: &Law) -> Vec<(String, Household)> {
    let mut rng = Rng::with_seed(7);
    let mut homes = Vec::new();
    for form in households() {
        let mut home = form.household;
        homes.push((form.id.clone(), home.clone()));
        for round in 0..6 {
            changed(&mut rng, &mut home, law.month());
            homes.push((format!("{}, changed {round}: {home:?}", form.id), home.clone()));
        }
    }
    homes
}

fn says_why(finding: &Finding) -> bool {
    finding.trace.iter().any(|condition| condition.met == Met::NotMet)
}
