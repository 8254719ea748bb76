//! Makes tables of the law's data, so that phones carry no TOML parser.
//!
//! Amounts, questions, catalogue, opening hours and the town's own aids stand in `rights/`; bad data stops the build with the name of
//! its file. What this deliberately is not: no rule of law is here, and French words go to the front end's own build,
//! but for those of the town's aids, which are data like the rest of an aid.

#[path = "build/amounts.rs"]
mod amounts;
#[path = "build/catalogue.rs"]
mod catalogue;
#[path = "build/hours.rs"]
mod hours;
#[path = "build/local.rs"]
mod local;
#[path = "build/national.rs"]
mod national;
#[path = "build/questions.rs"]
mod questions;

use std::path::{Path, PathBuf};
use std::{env, fs, process};

fn main() {
    println!("cargo::rerun-if-changed=rights");
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=src/hours/read.rs");
    if let Err(problem) = write_tables() {
        // The first line of what cargo shows, and the only one that helps.
        println!("cargo::error={problem}");
        process::exit(1);
    }
}

#[expect(clippy::disallowed_methods, reason = "a build script is not the core: cargo tells it where to read and write")]
fn write_tables() -> Result<(), String> {
    let package = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(|e| e.to_string())?);
    let data = package.join("rights");
    let out = PathBuf::from(env::var("OUT_DIR").map_err(|e| e.to_string())?);
    let write = |name: &str, text: String| fs::write(out.join(name), text).map_err(|e| format!("{name}: {e}"));
    let sheets = catalogue::read(&data.join("catalogue"))?;
    write("amounts.rs", amounts::table(&data.join("amounts"))?)?;
    write("questions.rs", questions::table(&data.join("questions.toml"))?)?;
    write("catalogue.rs", catalogue::table(&sheets))?;
    write("national.rs", national::table(&sheets, &package.join("src/rights/national"))?)?;
    write("places.rs", hours::table(&data.join("places.toml"))?)?;
    write("local.rs", local::table(&data.join("local"))?)?;
    // Only tests read these: a phone carries neither the examples nor the words.
    write("examples.rs", catalogue::examples(&sheets))
}

/// The TOML files of a folder, sorted, each with its name.
fn toml_files(folder: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let entries = fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
    let mut files = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| format!("{}: {e}", folder.display()))?.path();
        if path.extension().is_some_and(|extension| extension == "toml") {
            let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            files.push((stem, path));
        }
    }
    files.sort();
    Ok(files)
}

/// Reads one TOML file into its shape.
fn read_toml<T: serde::de::DeserializeOwned>(path: &Path) -> Result<T, String> {
    let text = fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    toml::from_str(&text).map_err(|e| format!("{}: {}", path.display(), e.to_string().replace('\n', " | ")))
}

/// A TOML date as the tables write it.
fn day(date: toml::value::Datetime, of: &str) -> Result<(i32, u8, u8), String> {
    match (date.date, date.time) {
        (Some(date), None) => Ok((i32::from(date.year), date.month, date.day)),
        _ => Err(format!("{of}: a day is written 2026-04-01, not {date}")),
    }
}

/// A list of texts as Rust writes it.
fn list(texts: &[String]) -> String {
    format!("&{texts:?}")
}

/// Whether a name can be part of a text key and of an address.
fn is_id(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_' || b == b'-')
}
