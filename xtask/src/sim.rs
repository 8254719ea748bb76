//! Seeded simulations; the work and the last line are those of `tests/simulation`.

use crate::command::{cargo, listen};
use crate::failure::{Failure, Result};

pub fn sim(words: &[String]) -> Result {
    let mut command = cargo(&["run", "--release", "--quiet", "-p", "plein-sens-tests", "--bin", "sim", "--"]);
    command.args(words);
    if listen(&mut command, |line| println!("{line}"))? {
        return Ok(());
    }
    Err(Failure::new("the simulation found what must not be, or did not run; each story above can be told again alone"))
}
