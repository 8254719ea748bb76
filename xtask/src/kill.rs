//! The real server, killed under load; the work and the last line are those of `tests/load`.

use std::process::Command;

use crate::command::{cargo, folder, show};
use crate::dist::server;
use crate::failure::Result;

pub fn kill(rounds: u32, seed: Option<u64>) -> Result {
    let server = server(&["--release"])?;
    let mut command = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", "kill", "--"]);
    command.args(["--rounds", &rounds.to_string(), "--server"]).arg(server).arg("--disk").arg(folder("kill")?);
    if let Some(seed) = seed {
        command.args(["--seed", &seed.to_string()]);
    }
    show(&mut command, "something was lost or doubled, or the trial did not run; the seed stands above")
}

/// A short trial and its counter-trial, as tests.
pub fn tests() -> Result<Command> {
    let server = server(&[])?;
    let mut command = cargo(&["test", "--no-fail-fast", "-p", "plein-sens-load", "--", "--nocapture"]);
    command.env("PLEIN_SENS", server);
    Ok(command)
}
