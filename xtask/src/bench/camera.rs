//! What reads a QR where the browser does not: how many of the pictures of its test it reads, beside zbar where that is
//! installed; how long a phone's browser takes for one, and what it weighs.

use std::fs;

use super::{Measure, heard, kilobytes};
use crate::command::{cargo, program, target, write};
use crate::failure::{Doing, Result};
use crate::frontend::{Profile, QR, bare};
use crate::pack::brotli;
use crate::setup::{chromium, node_packages};

pub fn camera() -> Result<Vec<Measure>> {
    let folder = target("bench/camera");
    fs::create_dir_all(&folder).doing(|| format!("could not make {}", folder.display()))?;
    let mut native = cargo(&["test", "--quiet", "-p", QR, "--", "--nocapture", "read_off_a_camera"]);
    native.env("PLEIN_SENS_PICTURES", &folder);
    let mut measures = heard("frontend/qr/src/tests.rs", &mut native)?;

    let (glue, wasm) = bare(QR, Profile::Phone)?;
    write(&folder.join("app.js"), glue.as_bytes())?;
    write(&folder.join("app.wasm"), &wasm)?;
    node_packages()?;
    let mut node = program("node", &["tests/bench/camera.mjs", &folder.to_string_lossy()]);
    node.env("CHROMIUM", chromium()?);
    measures.extend(heard("tests/bench/camera.mjs", &mut node)?);

    let weight = kilobytes(brotli(&wasm)?.len() + brotli(glue.as_bytes())?.len());
    measures.push(Measure { name: "weight.camera".to_owned(), value: weight, unit: "kB".to_owned(), baseline: None });
    Ok(measures)
}
