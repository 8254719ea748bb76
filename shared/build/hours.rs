//! `rights/places.toml` into the table of opening hours, by the reader that the core has for those that staff import. What it
//! does not read stops the build.

#[path = "../src/hours/read.rs"]
mod read;

use crate::{is_id, read_toml};
use read::ReadRule;
use serde::Deserialize;
use std::fmt::Write;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    place: Vec<Place>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Place {
    id: String,
    hours: String,
    is_demo_data: bool,
    /// Where they were read, and when: for whoever keeps them up to date.
    #[serde(rename = "source")]
    _source: String,
}

/// The table, or what is wrong with the data.
pub fn table(path: &Path) -> Result<String, String> {
    let file: File = read_toml(path)?;
    let mut table = "/// The places of `shared/rights/places.toml`.\nstatic PLACES: &[Open] = &[\n".to_owned();
    for Place { id, hours, is_demo_data, .. } in &file.place {
        let of = |problem: String| format!("rights/places.toml: {id}: {problem}");
        if !is_id(id) {
            return Err(of("an id is written in small letters".into()));
        }
        let rules: String = read::rules(hours).map_err(of)?.iter().map(written).collect();
        writeln!(
            table,
            "    Open {{ place: {id:?}, text: {hours:?}, is_demo: {is_demo_data}, hours: Hours::known(&[{rules}]) }},"
        )
        .map_err(|e| e.to_string())?;
    }
    Ok(table + "];\n")
}

fn written(ReadRule { season, days, holidays, spans }: &ReadRule) -> String {
    format!("Rule {{ season: {season:?}, days: {days}, holidays: {holidays}, spans: Cow::Borrowed(&{spans:?}) }}, ")
}
