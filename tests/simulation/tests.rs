//! Does the house stand in a storm, and does the storm knock a bad house over?

use simulation::leases::{self, LeaseMutant};
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

const LEASE_SEEDS: u64 = 600;

#[test]
fn what_a_kiosk_confirmed_within_its_lease_stands() {
    let (mut promises, mut violations) = (0, Vec::new());
    for seed in 0..LEASE_SEEDS {
        let run = leases::run(seed, None);
        promises += run.taps;
        violations.extend(run.violations.into_iter().map(|violation| format!("seed {seed}: {violation}")));
    }
    println!("{LEASE_SEEDS} seeds, {promises} promises");
    assert!(violations.is_empty(), "{}", violations.join("\n"));
    assert!(promises > 1_000, "only {promises} promises were made: this proves nothing");
}

#[test]
fn every_mistake_with_leases_is_caught() {
    for mutant in LeaseMutant::ALL {
        let caught = (0..LEASE_SEEDS).find(|seed| !leases::run(*seed, Some(mutant)).violations.is_empty());
        println!("{mutant:?} caught by seed {caught:?}");
        assert!(caught.is_some(), "{mutant:?} was not caught by {LEASE_SEEDS} seeds");
    }
}
