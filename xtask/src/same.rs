//! Does the core say the same natively and as wasm? Both get what was recorded and the same seeds; each line is compared.
//! Then both make a mistake that no native run can see (a digest of lengths as wide as the machine counts), and it must
//! be found: a comparison that finds nothing proves nothing.

use std::fs::File;
use std::path::Path;
use std::process::Command;

use crate::command::{cargo, file_name, files, listen, program, read_text, root, target, write};
use crate::failure::{Doing, Failure, Result};
use crate::frontend::{Profile, bare};
use crate::pack::unpacked;

const PACKAGE: &str = "plein-sens-same";
/// What makes both sides make it.
const MISTAKE: &str = "mutant\tMachineWidth\n";

/// How many lines are the same; anything else is a failure.
pub fn same() -> Result<usize> {
    let folder = target("same");
    let (glue, wasm) = bare(PACKAGE, Profile::Fast)?;
    write(&folder.join("app.mjs"), glue.as_bytes())?;
    write(&folder.join("app.wasm"), &wasm)?;
    let (native, wasm) = both(&folder, &given()?)?;
    if let Some(difference) = difference(&native, &wasm) {
        return Err(Failure::new(difference));
    }
    let (mistaken, wasm) = both(&folder, MISTAKE)?;
    match difference(&mistaken, &wasm) {
        None => Err(Failure::new("both sides made a mistake in which they must differ, and no difference was found")),
        Some(_) => Ok(native.len()),
    }
}

/// What both sides say to what is given.
fn both(folder: &Path, given: &str) -> Result<(Vec<String>, Vec<String>)> {
    let file = folder.join("given.txt");
    write(&file, given.as_bytes())?;
    let mut native = cargo(&["run", "--quiet", "-p", PACKAGE]);
    native.stdin(File::open(file).doing(|| "could not open what is given".to_owned())?);
    let mut wasm = program("node", &["tests/same/same.mjs", &folder.to_string_lossy()]);
    Ok((said("the core", &mut native)?, said("the core as wasm", &mut wasm)?))
}

/// Everything that was recorded: what was ever written, said or printed, and the households of the oracle.
fn given() -> Result<String> {
    let mut given = String::new();
    let folders = [("command", Some("command")), ("event", Some("event")), ("ticket", Some("ticket")), ("sync", None)];
    for (folder, kind) in folders {
        for path in files(&root().join("tests/compatibility").join(folder))? {
            let kind = kind.unwrap_or_else(|| file_name(&path).split('.').next().unwrap_or_default());
            given += &line(kind, &path)?;
        }
    }
    for household in unpacked(&root().join("tests/oracle/households.jsonl.gz"))?.lines() {
        given.extend(["household\t", household, "\n"]);
    }
    Ok(given)
}

fn line(kind: &str, path: &Path) -> Result<String> {
    let text = read_text(path)?;
    let json: serde_json::Value = serde_json::from_str(&text).doing(|| format!("{} is no JSON", path.display()))?;
    Ok(format!("{kind}\t{json}\n"))
}

fn said(who: &str, command: &mut Command) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    if listen(command, |line| lines.push(line.to_owned()))? {
        return Ok(lines);
    }
    Err(Failure::new(format!("{who} did not say all it should")))
}

/// The first line in which two sides differ; silence is different from everything.
fn difference(native: &[String], wasm: &[String]) -> Option<String> {
    if native.is_empty() || native.len() != wasm.len() {
        return Some(format!("the core says {} lines, as wasm {}", native.len(), wasm.len()));
    }
    let mut both = native.iter().zip(wasm);
    both.find(|(native, wasm)| native != wasm).map(|(native, wasm)| format!("natively: {native}\nas wasm: {wasm}"))
}

#[cfg(test)]
mod tests {
    use super::difference;

    #[test]
    fn a_digit_a_missing_line_and_silence_are_differences() {
        let said = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
        let both = said(&["seed 0 ab", "seed 1 cd"]);
        assert_eq!(difference(&both, &both), None);
        assert!(difference(&both, &said(&["seed 0 ab", "seed 1 ce"])).is_some_and(|told| told.contains("seed 1 ce")));
        assert!(difference(&both, &both[..1]).is_some());
        assert!(difference(&[], &[]).is_some());
    }
}
