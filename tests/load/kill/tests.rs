//! Is everything that was acknowledged there, once, whenever the server was killed? And is a server that acknowledges
//! too early found out?

use std::path::PathBuf;
use std::process::{Command, Output};

fn kill(server: PathBuf, rounds: &str, seed: &str) -> (Output, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_kill"));
    command.arg("--server").arg(server).args(["--rounds", rounds, "--seed", seed]);
    // Data stand on the disk on which everything is built: a folder for temporary files may lie in memory.
    command.arg("--disk").arg(env!("CARGO_TARGET_TMPDIR")).arg("--small-if-possible");
    let output = command.output().expect("the trial starts");
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    println!("{said}{}", String::from_utf8_lossy(&output.stderr));
    (output, said)
}

fn last(said: &str) -> &str {
    said.lines().last().unwrap_or_default()
}

#[test]
fn whatever_was_acknowledged_is_there_once_after_every_kill() {
    let server = std::env::var_os("PLEIN_SENS").expect("`cargo xtask test kill` builds the server and names it").into();
    let (output, said) = kill(server, "60", "1");
    let last = last(&said);
    assert!(output.status.success() && last.ends_with("lost 0, duplicated 0"), "{last}");
    let kills = last.strip_prefix("kills ").and_then(|rest| rest.split(',').next()?.parse::<u32>().ok());
    assert!(kills.is_some_and(|kills| kills >= 50), "{last}");
    // The trial was one: commits were cut off before their answers, answers were swallowed.
    let trial = said.lines().find(|line| line.contains("were committed and cut off"));
    let idle = trial.is_none_or(|trial| trial.starts_with("0 ") || trial.contains(", 0 answers"));
    assert!(!idle, "{trial:?}");
    // And a disk was full, where there can be a small one.
    if said.contains("no small disk can be mounted here") {
        return;
    }
    let found_full =
        |line: &str| line.strip_suffix(" pushes found a full disk")?.rsplit(' ').next()?.parse::<u64>().ok();
    let small: Vec<u64> = said.lines().filter(|line| line.contains("small disk: ")).filter_map(found_full).collect();
    assert!(small.iter().sum::<u64>() > 0, "no push found the small disk full: {small:?}");
}

#[test]
fn a_server_that_acknowledges_before_its_commit_is_caught() {
    let (output, said) = kill(env!("CARGO_BIN_EXE_early-server").into(), "3", "2");
    assert!(!output.status.success(), "{}", last(&said));
    assert!(last(&said).contains("kills") && !last(&said).contains("lost 0,"), "{}", last(&said));
}
