//! How much the server takes and how fast it answers: measured by `tests/load` on the disk on which everything is built.

use super::{Measure, heard};
use crate::command::{cargo, folder};
use crate::dist::server;
use crate::failure::Result;

/// What it takes, beside what its disk and database could do.
pub fn sync() -> Result<Vec<Measure>> {
    measured("sync")
}

/// How many check-ins a second forty devices of one hall bring through.
pub fn forum() -> Result<Vec<Measure>> {
    measured("forum")
}

/// Whether a crowd that listens or dawdles hinders those who push.
pub fn load() -> Result<Vec<Measure>> {
    measured("crowd")
}

/// How many guesses at codes and passwords it answers.
pub fn guess() -> Result<Vec<Measure>> {
    measured("guess")
}

fn measured(program: &str) -> Result<Vec<Measure>> {
    let mut load = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", program, "--"]);
    load.arg(folder("bench")?).env("PLEIN_SENS", server(&["--release"])?);
    heard(&format!("tests/load/{program}"), &mut load)
}
