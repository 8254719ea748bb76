//! Does every crate that comes with us come from where we said, under a licence that we said? The rule stands in
//! `deny.toml`, where `cargo deny` reads it too.

use serde_json::Value;
use spdx::{Expression, ParseMode};
use std::fs;
use std::process::Command;

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// All packages of the lock file that a server or a browser of ours is built of.
fn packages() -> Vec<Value> {
    let mut packages = Vec::new();
    for target in ["x86_64-unknown-linux-gnu", "wasm32-unknown-unknown"] {
        let told = Command::new(env!("CARGO"))
            .args(["metadata", "--format-version", "1", "--locked", "--filter-platform", target])
            .current_dir(super::root())
            .output()
            .expect("cargo runs");
        assert!(told.status.success(), "{}", String::from_utf8_lossy(&told.stderr));
        let told: Value = serde_json::from_slice(&told.stdout).unwrap();
        packages.extend(told["packages"].as_array().unwrap().iter().cloned());
    }
    packages
}

fn allowed() -> Vec<String> {
    let rules: toml::Table = fs::read_to_string(super::root().join("deny.toml")).unwrap().parse().unwrap();
    let allowed = rules["licenses"]["allow"].as_array().unwrap().iter();
    allowed.map(|name| name.as_str().unwrap().to_owned()).collect()
}

/// Whether a licence, as its crate says it, lets us have it.
fn lets_us(licence: &str, allowed: &[String]) -> bool {
    let read = Expression::parse_mode(licence, ParseMode::LAX);
    read.is_ok_and(|it| it.evaluate(|asked| allowed.contains(&asked.to_string())))
}

#[test]
fn every_crate_is_ours_to_use_and_comes_from_the_registry() {
    let (packages, allowed) = (packages(), allowed());
    assert!(packages.len() > 300, "only {} packages: the reading of this test is broken", packages.len());
    for package in &packages {
        let (name, source) = (&package["name"], package["source"].as_str());
        assert!(source.is_none_or(|source| source == REGISTRY), "{name} comes from {source:?}");
        let licence = package["license"].as_str().unwrap_or_default();
        assert!(lets_us(licence, &allowed), "{name} is under {licence:?}, which deny.toml does not allow");
    }
    assert!(lets_us("MIT/Apache-2.0", &allowed) && lets_us("GPL-2.0-only OR MIT", &allowed));
    assert!(!lets_us("GPL-2.0-only", &allowed) && !lets_us("MIT AND SSPL-1.0", &allowed) && !lets_us("", &allowed));
}
