//! `cargo xtask advisories FOLDER`: takes what `RustSec` knows today into the tree, from a checkout of its database, so
//! that `tests/tidy` can hold the lock file against it without a network.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::command::root;
use crate::failure::{Doing, Failure, Result};

const KEPT: &str = "tests/tidy/advisories.toml";
const HEAD: &str = "\
# What RustSec (rustsec/advisory-db, CC0) knew of every crate, a line each. `cargo xtask advisories FOLDER` writes it anew
# from a checkout; `tests/tidy/advisories.rs` holds the lock file against it.
";

pub fn advisories(database: &Path) -> Result {
    let commit = commit(database)?;
    let mut lines = Vec::new();
    for file in advisory_files(database)? {
        let text = fs::read_to_string(&file).doing(|| format!("{} cannot be read.", file.display()))?;
        lines.push(line(&text).doing(|| format!("{} is not an advisory as RustSec writes them.", file.display()))?);
    }
    lines.retain(|line| !line.is_empty());
    if lines.is_empty() {
        return Err(Failure::new(
            "There is no advisory in that folder: it should be a checkout of rustsec/advisory-db.",
        ));
    }
    lines.sort();
    let text = format!("{HEAD}\ntaken = {commit:?}\n\n[known]\n{}", lines.concat());
    fs::write(root().join(KEPT), text).doing(|| format!("{KEPT} cannot be written."))?;
    println!("{KEPT}: {} advisories, as of {commit}", lines.len());
    Ok(())
}

/// The day and the name of what is checked out.
fn commit(database: &Path) -> Result<String> {
    let told = Command::new("git").arg("-C").arg(database).args(["log", "-1", "--format=%cs %h"]).output();
    let told = told.doing(|| "git is needed, to say as of which day this is.".to_owned())?;
    let told = String::from_utf8_lossy(&told.stdout).trim().to_owned();
    if told.is_empty() { Err(Failure::new("That folder is no checkout that git knows.")) } else { Ok(told) }
}

fn advisory_files(database: &Path) -> Result<Vec<std::path::PathBuf>> {
    let missing = || "A checkout of rustsec/advisory-db has a folder `crates`; this one has none.".to_owned();
    let mut files = Vec::new();
    for package in fs::read_dir(database.join("crates")).doing(missing)? {
        let folder = package.doing(missing)?.path();
        for file in fs::read_dir(&folder).doing(missing)? {
            files.push(file.doing(missing)?.path());
        }
    }
    files.retain(|file| file.extension().is_some_and(|ending| ending == "md"));
    Ok(files)
}

/// The line of one advisory, empty if it was withdrawn; none for what is no advisory.
fn line(text: &str) -> Option<String> {
    let front = text.strip_prefix("```toml")?.split("```").next()?;
    let read: toml::Table = front.parse().ok()?;
    let advisory = read["advisory"].as_table()?;
    if advisory.contains_key("withdrawn") {
        return Some(String::new());
    }
    let (id, package) = (advisory["id"].as_str()?, advisory["package"].as_str()?);
    let ranges = |kind: &str| {
        let ranges = read.get("versions").and_then(|versions| versions.get(kind));
        ranges.and_then(toml::Value::as_array).cloned().unwrap_or_default()
    };
    let mut line = format!("{id} = {{ package = {package:?}");
    for kind in ["patched", "unaffected"] {
        let _ = write!(line, ", {kind} = {}", toml::Value::Array(ranges(kind)));
    }
    Some(line + " }\n")
}

#[cfg(test)]
mod tests {
    use super::line;

    #[test]
    fn a_line_says_whom_it_is_of_and_what_is_safe() {
        let front = "id = \"RUSTSEC-2026-0001\"\npackage = \"bread\"\n";
        let text = |more: &str| {
            format!("```toml\n[advisory]\n{front}{more}\n[versions]\npatched = [\">= 2\"]\n```\n# Mould\n")
        };
        let safe = "RUSTSEC-2026-0001 = { package = \"bread\", patched = [\">= 2\"], unaffected = [] }\n";
        assert_eq!(line(&text("")), Some(safe.to_owned()));
        assert_eq!(line(&text("withdrawn = \"2026-01-02\"")), Some(String::new()));
        assert_eq!(line("# Mould"), None);
    }
}
