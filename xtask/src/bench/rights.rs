//! The rights engine: natively beside the reference model where that is installed, in a slow browser, and what it weighs.

use std::fs::File;
use std::path::Path;

use super::{Measure, heard, kilobytes};
use crate::command::{cargo, program, root, target, write};
use crate::failure::{Doing, Result};
use crate::frontend::{Profile, RIGHTS, bare, with_features};
use crate::pack::{brotli, unpacked};
use crate::setup::{chromium, node_packages};

const PACKAGE: &str = "plein-sens-bench";
/// The engine alone, to be weighed.
const WEIGHED: &str = "plein-sens-weighed";

pub fn rights() -> Result<Vec<Measure>> {
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
        measure.baseline = baselines.iter().find(|other| other.name == measure.name).map(|other| other.value);
    }

    node_packages()?;
    let mut node = program("node", &["tests/bench/rights.mjs", &folder.to_string_lossy()]);
    node.env("CHROMIUM", chromium()?);
    measures.extend(heard("tests/bench/rights.mjs", &mut node)?);

    measures.extend(weights()?);
    Ok(measures)
}

/// What the engine adds with its amounts, its reasons, and what to ask next; and all that a phone loads to know its rights:
/// questions, views, the town's aids, the ticket and the directory besides. Words come apart.
fn weights() -> Result<Vec<Measure>> {
    let weigh = |(_, wasm): (String, Vec<u8>)| Ok(kilobytes(brotli(&wasm)?.len()));
    let without = weigh(bare(WEIGHED, Profile::Phone)?)?;
    let with = weigh(with_features(WEIGHED, Profile::Phone, &["engine"])?)?;
    let whole = weigh(bare(RIGHTS, Profile::Phone)?)?;
    let measure = |(name, value): (&str, f64)| {
        let (name, unit) = (name.to_owned(), "kB".to_owned());
        Measure { name, value, unit, baseline: None }
    };
    Ok([("weight.rights", with - without), ("weight.rights_program", whole)].map(measure).into())
}

/// The reference model on the same households, in the environment that `tests/oracle/regenerate.py` asks for; nothing
/// where it is not installed.
fn openfisca(households: &Path) -> Result<Vec<Measure>> {
    let python = target("oracle/bin/python");
    if !python.is_file() {
        eprintln!(
            "• no OpenFisca in target/oracle, so no baseline: docs/recipes/revaluation.md says how to install it"
        );
        return Ok(Vec::new());
    }
    heard(
        "tests/bench/openfisca.py",
        &mut program(&python, &["tests/bench/openfisca.py", &households.to_string_lossy()]),
    )
}
