//! Does the house stand in a storm, and does the storm knock a bad house over?

use simulation::{Mutant, run};

const SEEDS: u64 = 300;

#[test]
fn nothing_is_lost_doubled_or_unfair() {
    let (mut taps, mut violations) = (0, Vec::new());
    for seed in 0..SEEDS {
        let run = run(seed, None);
        taps += run.taps;
        violations.extend(run.violations.into_iter().map(|violation| format!("seed {seed}: {violation}")));
    }
    println!("{SEEDS} seeds, {taps} taps");
    assert!(violations.is_empty(), "{}", violations.join("\n"));
    assert!(taps > 10_000, "only {taps} taps: this storm is a breeze");
}

#[test]
fn every_deliberate_mistake_is_caught() {
    for mutant in Mutant::ALL {
        let caught = (0..SEEDS).find(|seed| !run(*seed, Some(mutant)).violations.is_empty());
        println!("{mutant:?} caught by seed {caught:?}");
        assert!(caught.is_some(), "{mutant:?} was not caught by {SEEDS} seeds");
    }
}
