//! `kill --rounds N`: the real server on a real disk, killed at random moments under load and started again; every
//! acknowledgement ever given is compared with what is there. A fifth of the rounds stands on a small disk that fills.
//! The last line is `kills N, acknowledged A, lost L, duplicated D`.

mod disk;
mod round;
mod town;

use lexopt::prelude::*;
use load::process;
use round::Report;
use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
kill [--rounds 50] [--seed S] [--server FILE] [--disk DIR] [--clients 16] [--small-if-possible]

  --server              the program that is tried (default: PLEIN_SENS of the environment)
  --disk                where its data stand (default: the folder for temporary files)
  --small-if-possible   where no small disk can be mounted, do without it";

/// What is asked for.
pub struct Asked {
    rounds: u32,
    seed: u64,
    clients: usize,
    server: PathBuf,
    disk: PathBuf,
    /// The disk is a small one, made for this.
    small: bool,
    /// Where no small disk can be mounted, all rounds are run on the large one.
    small_if_possible: bool,
}

fn read() -> Result<Asked, String> {
    let (mut rounds, mut clients, mut small, mut small_if_possible) = (50, 16, false, false);
    let (mut seed, mut server, mut disk) = (fastrand::u64(..1_000_000), None, std::env::temp_dir());
    let mut parser = lexopt::Parser::from_env();
    let said = |error: lexopt::Error| error.to_string();
    while let Some(argument) = parser.next().map_err(said)? {
        match argument {
            Long("rounds") => rounds = parser.value().and_then(|value| value.parse()).map_err(said)?,
            Long("seed") => seed = parser.value().and_then(|value| value.parse()).map_err(said)?,
            Long("clients") => clients = parser.value().and_then(|value| value.parse()).map_err(said)?,
            Long("server") => server = Some(parser.value().map_err(said)?.into()),
            Long("disk") => disk = parser.value().map_err(said)?.into(),
            Long("small") => small = true,
            Long("small-if-possible") => small_if_possible = true,
            other => return Err(said(other.unexpected())),
        }
    }
    Ok(Asked { rounds, seed, clients, server: process::program(server)?, disk, small, small_if_possible })
}

fn main() -> ExitCode {
    let asked = match read() {
        Ok(asked) => asked,
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            return ExitCode::FAILURE;
        }
    };
    println!("seed {}", asked.seed);
    match run(&asked) {
        Ok(report) => {
            report.print();
            if report.is_good() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run(asked: &Asked) -> Result<Report, Box<dyn std::error::Error>> {
    if asked.small {
        return round::rounds(asked, asked.rounds);
    }
    let small = asked.rounds / 5;
    let mut report = round::rounds(asked, asked.rounds - small)?;
    report.add(&disk::rounds_on_a_small_disk(asked, small)?);
    Ok(report)
}
