//! `fuzz [--seconds 60] [--seed S]`: the last line is `executions E, panics P`.

use lexopt::prelude::*;
use std::process::ExitCode;
use std::time::Duration;

/// How many panics are shown.
const SHOWN: usize = 20;

fn read() -> Result<(u64, u64), lexopt::Error> {
    let (mut seconds, mut seed) = (60, fastrand::u64(..1 << 40));
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("seconds") => seconds = parser.value()?.parse()?,
            Long("seed") => seed = parser.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok((seconds, seed))
}

fn main() -> ExitCode {
    let (seconds, seed) = match read() {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}\nfuzz [--seconds 60] [--seed S]");
            return ExitCode::FAILURE;
        }
    };
    println!(
        "seed {seed}; targets {}",
        fuzz::targets().iter().map(|target| target.name).collect::<Vec<_>>().join(", ")
    );
    let report = fuzz::run(&fuzz::targets(), seed, Duration::from_secs(seconds), u64::MAX);
    for panic in report.panics.iter().take(SHOWN) {
        println!("{panic}");
    }
    let accepted: Vec<String> = report.accepted.iter().map(|(name, times)| format!("{name} {times}")).collect();
    println!("accepted: {}", accepted.join(", "));
    println!("{} seconds", report.seconds);
    println!("executions {}, panics {}", report.executions, report.panics.len());
    if report.panics.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
