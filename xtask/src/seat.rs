//! The last seat, asked for by many at the same moment; the work and the last line are those of `tests/load`.

use crate::command::{cargo, show};
use crate::dist::server;
use crate::failure::Result;

pub fn seat(rounds: u32) -> Result {
    let mut command = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", "seat", "--"]);
    command.args(["--rounds", &rounds.to_string()]).env("PLEIN_SENS", server(&["--release"])?);
    show(&mut command, "a seat was given twice, or a device was not answered")
}
