//! Seeded simulations; the work and the last line are those of `tests/simulation`.

use crate::command::{cargo, listen};
use crate::failure::{Failure, Result};

pub fn sim(seeds: u64, from: u64) -> Result {
    let mut command = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-tests", "--bin", "sim", "--"]);
    command.args(["--seeds", &seeds.to_string(), "--from", &from.to_string()]);
    if listen(&mut command, |line| println!("{line}"))? {
        return Ok(());
    }
    Err(Failure::new("the simulation found violations, or did not run; each seed above can be run again alone"))
}
