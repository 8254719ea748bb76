//! `sim --seeds N [--from S] [--mutant Name]` runs whole seeds; the last line is `seeds N, violations V`. `sim --seed S
//! [--steps 3,8-11] [--mutant Name]` tells one story. `sim --mutants [--seeds N]` tries every deliberate mistake; the last line is
//! `invariants N, mutants caught M of M`.

use lexopt::prelude::*;
use simulation::{MISTAKES, Mutant, Run, Story, run_all, tell, try_mistakes};
use std::collections::BTreeSet;
use std::process::ExitCode;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};

/// Within how many seeds a mistake must be caught.
const WITHIN: u64 = 10_000;
/// How many failing seeds are shrunk and told; more would tell nothing new.
const TOLD: usize = 3;
const DAY_MS: u64 = 24 * 3_600_000;

#[derive(Default)]
struct Asked {
    seeds: Option<u64>,
    from: u64,
    seed: Option<u64>,
    steps: Option<Story>,
    mutant: Option<Mutant>,
    mutants: bool,
}

fn read() -> Result<Asked, lexopt::Error> {
    let mut asked = Asked::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("seeds") => asked.seeds = Some(parser.value()?.parse()?),
            Long("from") => asked.from = parser.value()?.parse()?,
            Long("seed") => asked.seed = Some(parser.value()?.parse()?),
            Long("steps") => asked.steps = Some(parser.value()?.parse()?),
            Long("mutant") => {
                let name = parser.value()?.string()?;
                asked.mutant = Some(Mutant::named(&name).ok_or_else(|| format!("no mistake is called {name}"))?);
            }
            Long("mutants") => asked.mutants = true,
            other => return Err(other.unexpected()),
        }
    }
    Ok(asked)
}

fn main() -> ExitCode {
    let asked = match read() {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!(
                "{error}\nsim --seeds N [--from S] [--mutant NAME] | --seed S [--steps 3,8-11] [--mutant NAME] | --mutants"
            );
            return ExitCode::FAILURE;
        }
    };
    let is_well = if asked.mutants {
        mutants(asked.seeds.unwrap_or(WITHIN))
    } else if let Some(seed) = asked.seed {
        let steps = asked.steps.unwrap_or_else(|| Story::whole(seed)).steps;
        one(&Story { seed, steps }, asked.mutant)
    } else {
        many(asked.from, asked.seeds.unwrap_or(1_000), asked.mutant)
    };
    if is_well { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// One story, told.
fn one(story: &Story, mutant: Option<Mutant>) -> bool {
    let run = tell(story, mutant);
    for line in run.told.iter().chain(&run.violations) {
        println!("{line}");
    }
    println!("seeds 1, violations {}", run.violations.len());
    run.violations.is_empty()
}

fn many(from: u64, seeds: u64, mutant: Option<Mutant>) -> bool {
    let (done, taps, device_ms) = (AtomicU64::new(0), AtomicU64::new(0), AtomicU64::new(0));
    let failed: Mutex<Vec<(u64, Vec<String>)>> = Mutex::default();
    run_all(from, seeds, mutant, |seed, run: Run| {
        taps.fetch_add(run.taps, Ordering::Relaxed);
        device_ms.fetch_add(run.device_ms, Ordering::Relaxed);
        // At once: whoever breaks off a long run has seen what it had found.
        for violation in &run.violations {
            println!("seed {seed}: {violation}");
        }
        if !run.violations.is_empty() {
            failed.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((seed, run.violations));
        }
        let done = done.fetch_add(1, Ordering::Relaxed) + 1;
        if done.is_multiple_of(1_000) {
            println!("{done} seeds");
        }
    });
    let mut failed = failed.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    failed.sort();
    for (seed, _) in failed.iter().take(TOLD) {
        let story = Story::whole(*seed).shrunk(mutant);
        println!("\nthe shortest story of seed {seed}, {} steps:", story.steps.len());
        let run = tell(&story, mutant);
        for line in run.told.iter().chain(&run.violations) {
            println!("{line}");
        }
        let mutant = mutant.map(|mutant| format!(" --mutant {}", mutant.name())).unwrap_or_default();
        println!("again: cargo xtask sim --seed {seed} --steps {story}{mutant}\n");
    }
    println!("{} taps, {} device-days", taps.into_inner(), device_ms.into_inner() / DAY_MS);
    println!("seeds {seeds}, violations {}", failed.iter().map(|(_, violations)| violations.len()).sum::<usize>());
    failed.is_empty()
}

fn mutants(within: u64) -> bool {
    let tried = try_mistakes(within);
    println!("{:>9}  {:20} {:>6}  what caught it", "invariant", "mutant", "seed");
    for (mistake, caught) in &tried {
        let (seed, found) = caught.clone().map_or(("-".to_owned(), "NOTHING".to_owned()), |(seed, found)| {
            let first = found.lines().next().unwrap_or_default();
            (seed.to_string(), first.chars().take(110).collect())
        });
        println!("{:>9}  {:20} {seed:>6}  {found}", mistake.invariant, mistake.mutant.name());
    }
    let caught = tried.iter().filter(|(_, caught)| caught.is_some()).count();
    let invariants: BTreeSet<u8> = MISTAKES.iter().map(|mistake| mistake.invariant).collect();
    println!("invariants {}, mutants caught {caught} of {}", invariants.len(), tried.len());
    caught == tried.len()
}
