//! Inputs that nobody of ours would write; the work and the last line are those of `tests/fuzz`.

use crate::command::{cargo, listen};
use crate::failure::{Failure, Result};

pub fn fuzz(seconds: u64, seed: Option<u64>) -> Result {
    // Not `--release`: the checks for overflow find what else would go unseen. The core is optimised all the same.
    let mut command = cargo(&["run", "--quiet", "-p", "plein-sens-fuzz", "--", "--seconds", &seconds.to_string()]);
    if let Some(seed) = seed {
        command.args(["--seed", &seed.to_string()]);
    }
    if listen(&mut command, |line| println!("{line}"))? {
        return Ok(());
    }
    Err(Failure::new("something panicked, or nothing was tried; each seed above can be run again alone"))
}
