//! How much the server takes and how fast it answers: measured by `tests/load` on the disk on which everything is built.

use super::{Measure, heard};
use crate::command::{cargo, folder};
use crate::dist::server;
use crate::failure::Result;

pub fn sync() -> Result<Vec<Measure>> {
    let mut load = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-load", "--bin", "sync", "--"]);
    load.arg(folder("bench")?).env("PLEIN_SENS", server(&["--release"])?);
    heard("tests/load/sync", &mut load)
}
