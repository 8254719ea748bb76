//! `rights/amounts/*.toml` into a table of dated amounts.

use crate::{day, is_id, read_toml, toml_files};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use toml::value::Datetime;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Theme {
    amount: Vec<Amount>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Amount {
    name: String,
    unit: String,
    checked_on: Datetime,
    known_until: String,
    values: Vec<Dated>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dated {
    from: Datetime,
    value: i64,
    source: String,
}

/// The table, or what is wrong with the data.
pub fn table(folder: &Path) -> Result<String, String> {
    let mut amounts: BTreeMap<String, (String, String)> = BTreeMap::new();
    for (theme, path) in toml_files(folder)? {
        for amount in read_toml::<Theme>(&path)?.amount {
            let of = format!("rights/amounts/{theme}.toml, {}", amount.name);
            let entry = entry(&amount, &of)?;
            let about = format!("`{}`, in `rights/amounts/{theme}.toml`.", amount.name);
            if amounts.insert(variant(&amount.name), (about, entry)).is_some() {
                return Err(format!("{of}: this amount is there twice"));
            }
        }
    }
    let mut text = String::from("/// An amount of the law, by its name in `shared/rights/amounts/`.\n");
    text.push_str("#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]\npub enum AmountName {\n");
    for (name, (about, _)) in &amounts {
        let _ = writeln!(text, "    /// {about}\n    {name},");
    }
    text.push_str("}\n\n#[allow(clippy::unreadable_literal, reason = \"the build script writes it\")]\nstatic ENTRIES: &[Entry] = &[\n");
    text.extend(amounts.into_values().map(|(_, entry)| entry));
    text.push_str("];\n");
    Ok(text)
}

fn entry(amount: &Amount, of: &str) -> Result<String, String> {
    let unit = match amount.unit.as_str() {
        "cents_per_month" => "CentsPerMonth",
        "ten_thousandths" => "TenThousandths",
        "years" => "Years",
        other => return Err(format!("{of}: unit {other:?} is none of cents_per_month, ten_thousandths, years")),
    };
    if !is_id(&amount.name) {
        return Err(format!("{of}: a name is written in small letters and underscores"));
    }
    let checked_on = day(amount.checked_on, of)?;
    let until =
        month(&amount.known_until).ok_or_else(|| format!("{of}: known_until is a month, such as \"2027-03\""))?;
    let mut text = format!(
        "    // {}\n    Entry {{ unit: Unit::{unit}, checked_on: {checked_on:?}, known_until: {until:?}, values: &[\n",
        amount.name
    );
    let mut before = None;
    for Dated { from, value, source } in &amount.values {
        let from = day(*from, of)?;
        if before >= Some(from) {
            return Err(format!("{of}: values must be sorted, each day once; {from:?} comes too late"));
        }
        if source.trim().is_empty() {
            return Err(format!("{of}: the value from {from:?} has no source (its decree or article)"));
        }
        before = Some(from);
        let _ = writeln!(text, "        Dated {{ from: {from:?}, value: {value}, source: {source:?} }},");
    }
    match before {
        None => Err(format!("{of}: it has no value")),
        Some((year, month, _)) if (year, month) > until => Err(format!("{of}: known_until is before its last value")),
        Some(_) => {
            text.push_str("    ] },\n");
            Ok(text)
        }
    }
}

/// `rsa_base` as `RsaBase`.
fn variant(name: &str) -> String {
    let capital = |word: &str| {
        word.chars().next().map(|c| c.to_ascii_uppercase()).into_iter().chain(word.chars().skip(1)).collect::<String>()
    };
    name.split(['_', '-']).map(capital).collect()
}

fn month(text: &str) -> Option<(i32, u8)> {
    let (year, month) = text.split_once('-')?;
    let (year, month) = (year.parse().ok()?, month.parse().ok()?);
    (1..=12).contains(&month).then_some((year, month))
}
