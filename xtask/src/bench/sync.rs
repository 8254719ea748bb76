//! How much the server takes and how fast it answers: measured by `tests/load` on the disk on which everything is built.

use super::{Measure, heard};
use crate::command::{cargo, target};
use crate::failure::{Doing, Result};
use crate::kill::server;

pub fn sync() -> Result<Vec<Measure>> {
    let disk = target("bench");
    std::fs::create_dir_all(&disk).doing(|| format!("could not make {}", disk.display()))?;
    let mut load = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", "sync", "--"]);
    load.arg(disk).env("PLEIN_SENS", server(&["--release"])?);
    heard("tests/load/sync", &mut load)
}
