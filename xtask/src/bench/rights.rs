//! The rights engine: natively beside the reference model where that is installed, in a slow browser, and what it weighs.

use std::collections::BTreeMap;
use std::fs::File;
use std::path::Path;
use std::process::Stdio;

use serde_json::Value;

use super::{Measure, kilobytes, read_measure};
use crate::command::{cargo, listen, program, root, target, write};
use crate::dist::Dist;
use crate::failure::{Doing, Failure, Result};
use crate::frontend::{Profile, bare};
use crate::pack::{brotli, unpacked};
use crate::setup::{chromium, node_packages};

const PACKAGE: &str = "plein-sens-bench";

pub fn rights(_: &Dist) -> Result<Vec<Measure>> {
    let folder = target("bench/rights");
    let households = folder.join("households.jsonl");
    write(&households, unpacked(&root().join("tests/oracle/households.jsonl.gz"))?.as_bytes())?;

    let (glue, wasm) = bare(PACKAGE, Profile::Phone)?;
    write(&folder.join("app.js"), glue.as_bytes())?;
    write(&folder.join("app.wasm"), &wasm)?;

    let mut native = cargo(&["run", "--quiet", "--release", "-p", PACKAGE]);
    native.stdin(File::open(&households).doing(|| format!("could not open {}", households.display()))?);
    let mut measures = heard("the engine", &mut native)?;
    let baselines = openfisca(&households)?;
    for measure in &mut measures {
        measure.baseline = baselines.get(&measure.name).copied();
    }

    node_packages()?;
    let mut node = program("node", &["tests/bench/rights.mjs", &folder.to_string_lossy()]);
    node.env("CHROMIUM", chromium()?);
    measures.extend(heard("tests/bench/rights.mjs", &mut node)?);

    let weight = kilobytes(brotli(&wasm)?.len());
    measures.push(Measure { name: "weight.rights".to_owned(), value: weight, unit: "kB".to_owned(), baseline: None });
    Ok(measures)
}

/// What a program measured.
fn heard(name: &str, command: &mut std::process::Command) -> Result<Vec<Measure>> {
    let mut measures = Vec::new();
    let success = listen(command.stderr(Stdio::inherit()), |line| measures.extend(read_measure(line)))?;
    if success && !measures.is_empty() {
        return Ok(measures);
    }
    Err(Failure::new(format!("{name} measured nothing; its reasons stand above")))
}

/// The reference model on the same households, in the environment that `tests/oracle/regenerate.py` asks for; nothing
/// where it is not installed.
fn openfisca(households: &Path) -> Result<BTreeMap<String, f64>> {
    let python = target("oracle/bin/python");
    let mut measured = BTreeMap::new();
    if !python.is_file() {
        eprintln!(
            "• no OpenFisca in target/oracle, so no baseline: docs/recipes/revaluation.md says how to install it"
        );
        return Ok(measured);
    }
    let mut command = program(&python, &["tests/bench/openfisca.py", &households.to_string_lossy()]);
    let success = listen(&mut command, |line| {
        let said: Value = serde_json::from_str(line).unwrap_or_default();
        if let (Some(name), Some(value)) = (said["name"].as_str(), said["value"].as_f64()) {
            measured.insert(name.to_owned(), value);
        }
    })?;
    if success {
        return Ok(measured);
    }
    Err(Failure::new("tests/bench/openfisca.py did not come to an end; its reasons stand above"))
}
