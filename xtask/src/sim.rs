//! Seeded simulations; the work and the last line are those of `tests/simulation`.

use crate::command::{cargo, show};
use crate::failure::Result;

pub fn sim(words: &[String]) -> Result {
    let mut command = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-tests", "--bin", "sim", "--"]);
    command.args(words);
    show(
        &mut command,
        "the simulation found what must not be, or did not run; each story above can be told again alone",
    )
}
