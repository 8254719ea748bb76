//! `SciPy`, as `recorded.py` recorded it.

use plein_sens_shared::insights::changed::ONE;
use plein_sens_shared::insights::changed::interval::{Interval, net, share};
use plein_sens_shared::insights::changed::signed_rank::{Steps, signed_rank};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Recorded {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    /// Before, after, and how many people.
    pairs: Vec<(u8, u8, usize)>,
    test: Option<Test>,
    share: [f64; 3],
    net: [f64; 3],
}

#[derive(Deserialize)]
struct Test {
    how: String,
    twice_up: u64,
    twice_down: u64,
    p: f64,
    effect: f64,
}

#[track_caller]
#[allow(clippy::cast_precision_loss, reason = "compared to a millionth")]
fn near(ours: i128, theirs: f64, what: &str) {
    let ours = ours as f64 / ONE as f64;
    assert!((ours - theirs).abs() < 1e-6, "{what}: {ours} here, {theirs} there");
}

#[track_caller]
fn between(ours: Interval, [low, at, high]: [f64; 3], what: &str) {
    near(ours.low, low, what);
    near(ours.at, at, what);
    near(ours.high, high, what);
}

#[test]
fn every_figure_is_that_of_scipy() {
    let recorded: Recorded = serde_json::from_str(include_str!("recorded.json")).unwrap();
    let mut ways = BTreeMap::<&str, u32>::new();
    for case in &recorded.cases {
        let pairs = case.pairs.iter().flat_map(|(before, after, people)| vec![(*before, *after); *people]);
        let steps: Steps = pairs.collect();
        let what = format!("{:?}", case.pairs);
        between(share(steps.better(), steps.all()), case.share, &what);
        between(net(steps.better(), steps.worse(), steps.all()), case.net, &what);
        let (Some(ours), Some(theirs)) = (signed_rank(&steps), &case.test) else {
            assert!(signed_rank(&steps).is_none() && case.test.is_none(), "{what}");
            *ways.entry("nobody changed").or_default() += 1;
            continue;
        };
        assert_eq!((ours.twice_up, ours.twice_down), (theirs.twice_up, theirs.twice_down), "{what}");
        assert_eq!(ours.is_exact, theirs.how != "normal", "{what}");
        near(ours.p, theirs.p, &what);
        near(ours.effect(), theirs.effect, &what);
        *ways.entry(&theirs.how).or_default() += 1;
    }
    println!("{ways:?}");
    assert!(ways.len() == 4 && ways.values().all(|cases| *cases >= 3), "{ways:?}");
}
