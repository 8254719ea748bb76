//! The real server, killed under load; the work and the last line are those of `tests/load`.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use serde_json::Value;

use crate::command::{cargo, listen, target};
use crate::failure::{Doing, Failure, Result};

pub fn kill(rounds: u32, seed: Option<u64>) -> Result {
    let server = server(&["--release"])?;
    let mut command = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", "kill", "--"]);
    command.args(["--rounds", &rounds.to_string(), "--server"]).arg(server).arg("--disk").arg(disk()?);
    if let Some(seed) = seed {
        command.args(["--seed", &seed.to_string()]);
    }
    if listen(&mut command, |line| println!("{line}"))? {
        return Ok(());
    }
    Err(Failure::new("something was lost or doubled, or the trial did not run; the seed stands above"))
}

/// A short trial and its counter-trial, as tests.
pub fn tests() -> Result<Command> {
    let server = server(&[])?;
    let mut command = cargo(&["test", "--no-fail-fast", "-p", "plein-sens-load", "--", "--nocapture"]);
    command.env("PLEIN_SENS", server);
    Ok(command)
}

/// Data stand on the disk on which everything is built: a folder for temporary files may lie in memory.
fn disk() -> Result<PathBuf> {
    let disk = target("kill");
    std::fs::create_dir_all(&disk).doing(|| format!("could not make {}", disk.display()))?;
    Ok(disk)
}

/// The server's program, built with these further words; its front end is whatever was built last.
pub fn server(more: &[&str]) -> Result<PathBuf> {
    let mut command = cargo(&["build", "-p", "plein-sens-backend", "--bin", "plein-sens"]);
    command.args(more).arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let mut binary = None;
    let built = listen(&mut command, |line| {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            return;
        };
        if message["target"]["name"] == "plein-sens"
            && let Some(path) = message["executable"].as_str()
        {
            binary = Some(PathBuf::from(path));
        }
    })?;
    if !built {
        return Err(Failure::new("the back end does not compile; the compiler's reasons stand above"));
    }
    binary.doing(|| "cargo named no binary `plein-sens`".to_owned())
}
