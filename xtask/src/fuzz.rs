//! Inputs that nobody of ours would write; the work and the last line are those of `tests/fuzz`.

use crate::command::{cargo, show};
use crate::failure::Result;

pub fn fuzz(seconds: u64, seed: Option<u64>) -> Result {
    // Not `--release`: the checks for overflow find what else would go unseen. The core is optimised all the same.
    let mut command = cargo(&["run", "--quiet", "-p", "plein-sens-fuzz", "--", "--seconds", &seconds.to_string()]);
    if let Some(seed) = seed {
        command.args(["--seed", &seed.to_string()]);
    }
    show(&mut command, "something panicked, or nothing was tried; each seed above can be run again alone")
}
