//! Is a crate of the lock file known to be dangerous or given up? What `RustSec` knew on the day of `advisories.toml` is
//! kept beside this; what we live with, and why, stands in `deny.toml`.

use semver::{Version, VersionReq};
use std::collections::BTreeMap;
use std::fs;

fn read(file: &str) -> toml::Table {
    fs::read_to_string(super::root().join(file)).unwrap().parse().unwrap()
}

/// Whether a version is in one of the ranges of an advisory.
fn within(advisory: &toml::Value, kind: &str, version: &Version) -> bool {
    let ranges = advisory[kind].as_array().unwrap().iter().map(|range| range.as_str().unwrap());
    ranges.map(|range| VersionReq::parse(range).unwrap()).any(|range| range.matches(version))
}

fn touches(advisory: &toml::Value, version: &Version) -> bool {
    !within(advisory, "patched", version) && !within(advisory, "unaffected", version)
}

#[test]
fn no_crate_is_known_to_be_dangerous_but_those_we_have_looked_at() {
    let (known, lock, rules) = (read("tests/tidy/advisories.toml"), read("Cargo.lock"), read("deny.toml"));
    let known = known["known"].as_table().unwrap();
    assert!(known.len() > 900, "only {} advisories: the list is torn", known.len());
    let mut versions: BTreeMap<&str, Vec<Version>> = BTreeMap::new();
    for package in lock["package"].as_array().unwrap() {
        let version = Version::parse(package["version"].as_str().unwrap()).unwrap();
        versions.entry(package["name"].as_str().unwrap()).or_default().push(version);
    }
    let ours = |package: &str| versions.get(package).into_iter().flatten();
    let touched: Vec<&str> = known
        .iter()
        .filter(|(_, advisory)| ours(advisory["package"].as_str().unwrap()).any(|version| touches(advisory, version)))
        .map(|(id, _)| id.as_str())
        .collect();
    let lived_with = rules["advisories"]["ignore"].as_array().unwrap().iter();
    let mut lived_with: Vec<&str> = lived_with.map(|one| one["id"].as_str().unwrap()).collect();
    lived_with.sort_unstable();
    assert_eq!(touched, lived_with, "what touches us (left), and what deny.toml says we live with (right)");
}

#[test]
fn a_version_between_two_safe_ones_is_touched() {
    let advisory: toml::Value =
        toml::toml! { patched = [">= 1.2.3", "< 1.0.0, >= 0.9.3"] unaffected = ["< 0.7.0"] }.into();
    for (version, touched) in [("0.6.9", false), ("0.8.0", true), ("0.9.4", false), ("1.1.0", true), ("1.3.0", false)] {
        assert_eq!(touches(&advisory, &Version::parse(version).unwrap()), touched, "{version}");
    }
}
