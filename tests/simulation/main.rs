//! `sim --seeds N [--from S]`: runs the simulation; the last line is `seeds N, violations V`.

use lexopt::prelude::*;
use std::process::ExitCode;

fn read() -> Result<(u64, u64), lexopt::Error> {
    let (mut seeds, mut from) = (1_000, 0);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("seeds") => seeds = parser.value()?.parse()?,
            Long("from") => from = parser.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok((seeds, from))
}

fn main() -> ExitCode {
    let (seeds, from) = match read() {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}\nsim --seeds N [--from S]");
            return ExitCode::FAILURE;
        }
    };
    let mut violations = 0;
    for seed in from..from + seeds {
        let run = simulation::run(seed, None);
        for violation in &run.violations {
            println!("seed {seed}: {violation}");
        }
        violations += run.violations.len();
        if (seed + 1 - from).is_multiple_of(1_000) {
            println!("{} seeds", seed + 1 - from);
        }
    }
    println!("seeds {seeds}, violations {violations}");
    if violations == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
