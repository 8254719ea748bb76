//! `rights/amounts/*.toml` into a table of dated amounts.

use crate::{day, is_id, read_toml, toml_files};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use toml::Value;
use toml::value::Datetime;

/// The units of amounts, each with its variant of `Unit` in `src/rights/amounts.rs`.
const UNITS: [(&str, &str); 15] = [
    ("bmaf", "Bmaf"),
    ("count", "Count"),
    ("days", "Days"),
    ("euros", "Euros"),
    ("euros_per_day", "EurosPerDay"),
    ("euros_per_hour", "EurosPerHour"),
    ("euros_per_month", "EurosPerMonth"),
    ("euros_per_year", "EurosPerYear"),
    ("hours", "Hours"),
    ("months", "Months"),
    ("rate", "Rate"),
    ("smic", "Smic"),
    ("smic_hours", "SmicHours"),
    ("times", "Times"),
    ("years", "Years"),
];

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
    /// What each place of a list means; none for a single number.
    list: Option<Vec<String>>,
    checked_on: Datetime,
    known_until: String,
    values: Vec<Dated>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Dated {
    from: Datetime,
    value: Value,
    source: String,
    /// For whoever keeps the data up to date; it goes to no phone.
    note: Option<String>,
}

/// An amount that has been checked.
struct Entry {
    unit: &'static str,
    checked_on: (i32, u8, u8),
    until: (i32, u8),
    values: Vec<Row>,
}

/// One dated value: a number, or as many as the list has places.
struct Row {
    from: (i32, u8, u8),
    numbers: Vec<i64>,
    source: String,
}

/// The table, or what is wrong with the data.
pub fn table(folder: &Path) -> Result<String, String> {
    let mut amounts: BTreeMap<String, (String, Entry)> = BTreeMap::new();
    for (theme, path) in toml_files(folder)? {
        for amount in read_toml::<Theme>(&path)?.amount {
            let of = format!("rights/amounts/{theme}.toml, {}", amount.name);
            let entry = entry(&amount, &of)?;
            let places = amount.list.map_or(String::new(), |list| format!(" [{}]", list.join(", ")));
            let about = format!("`{}`{places}, in `rights/amounts/{theme}.toml`.", amount.name);
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
    text.push_str("}\n\nimpl AmountName {\n    /// Every amount, in order.\n    pub const ALL: &'static [Self] = &[\n");
    text.extend(amounts.keys().map(|name| format!("        Self::{name},\n")));
    text.push_str("    ];\n}\n");
    tables(amounts.into_values().map(|(_, entry)| entry).collect(), &mut text);
    Ok(text)
}

/// One list of each kind of thing: a phone carries no pointer to each value, and no source that it does not show.
fn tables(entries: Vec<Entry>, text: &mut String) {
    let [mut known, mut dated, mut numbers, mut sources] = [const { String::new() }; 4];
    let mut first = (0, 0);
    for Entry { unit, checked_on, until, values } in entries {
        let places = values.first().map_or(0, |row| row.numbers.len());
        let _ = writeln!(
            known,
            "    Entry {{ unit: Unit::{unit}, checked_on: {}, known_until: {}, places: {places}, dated: {}, count: {} }},",
            digits(checked_on),
            digits((until.0, until.1, 1)),
            first.0,
            values.len()
        );
        for Row { from, numbers: of_row, source } in values {
            let _ = writeln!(dated, "    Dated {{ from: {}, value: {} }},", digits(from), first.1);
            first = (first.0 + 1, first.1 + of_row.len());
            for number in of_row {
                let _ = writeln!(numbers, "    Decimal::from_millionths({number}),");
            }
            let _ = writeln!(sources, "    {source:?},");
        }
    }
    let mut list = |name: &str, of: &str, rows: &str| {
        let allow = "#[allow(clippy::unreadable_literal, reason = \"the build script writes it\")]";
        let _ = writeln!(text, "\n{allow}\nstatic {name}: &[{of}] = &[\n{rows}];");
    };
    list("ENTRIES", "Entry", &known);
    list("DATED", "Dated", &dated);
    list("NUMBERS", "Decimal", &numbers);
    list("SOURCES", "&str", &sources);
}

/// A day as one number, 20261101.
fn digits((year, month, day): (i32, u8, u8)) -> i32 {
    year * 10_000 + i32::from(month) * 100 + i32::from(day)
}

fn entry(amount: &Amount, of: &str) -> Result<Entry, String> {
    let unit = UNITS.iter().find(|(name, _)| *name == amount.unit).map(|(_, variant)| *variant).ok_or_else(|| {
        let known: Vec<_> = UNITS.iter().map(|(name, _)| *name).collect();
        format!("{of}: unit {:?} is none of {}", amount.unit, known.join(", "))
    })?;
    if !is_id(&amount.name) {
        return Err(format!("{of}: a name is written in small letters and underscores"));
    }
    let checked_on = day(amount.checked_on, of)?;
    let until =
        month(&amount.known_until).ok_or_else(|| format!("{of}: known_until is a month, such as \"2027-03\""))?;
    let mut values = Vec::new();
    let mut before = None;
    for dated in &amount.values {
        let from = day(dated.from, of)?;
        if before >= Some(from) {
            return Err(format!("{of}: values must be sorted, each day once; {from:?} comes too late"));
        }
        before = Some(from);
        values.push(row(dated, from, amount.list.as_deref(), of)?);
    }
    match before {
        None => Err(format!("{of}: it has no value")),
        Some((year, month, _)) if (year, month) > until => Err(format!("{of}: known_until is before its last value")),
        Some(_) => Ok(Entry { unit, checked_on, until, values }),
    }
}

/// One dated value: a number, or as many as the list has places.
fn row(dated: &Dated, from: (i32, u8, u8), list: Option<&[String]>, of: &str) -> Result<Row, String> {
    let Dated { value, source, note, .. } = dated;
    if source.trim().is_empty() {
        return Err(format!("{of}: the value from {from:?} has no source (its decree or article)"));
    }
    if note.as_ref().is_some_and(|note| note.trim().is_empty()) {
        return Err(format!("{of}: the note on the value from {from:?} is empty"));
    }
    let numbers = match (value, list) {
        (Value::Array(numbers), Some(places)) if numbers.len() == places.len() => numbers.as_slice(),
        (_, Some(places)) => {
            return Err(format!("{of}: the value from {from:?} is a list of {}: {}", places.len(), places.join(", ")));
        }
        (number, None) => std::slice::from_ref(number),
    };
    let numbers = numbers.iter().map(|number| decimal(number, of)).collect::<Result<_, _>>()?;
    Ok(Row { from, numbers, source: source.clone() })
}

/// A number with at most six places, as `Decimal` keeps it: in millionths.
fn decimal(number: &Value, of: &str) -> Result<i64, String> {
    let millionths = match number {
        Value::Integer(whole) => whole.checked_mul(1_000_000),
        Value::Float(number) => exact(number * 1e6),
        _ => return Err(format!("{of}: {number} is no number (a list needs its places: list = [...])")),
    };
    millionths.ok_or_else(|| format!("{of}: {number} has more than six places, or is too large"))
}

/// The whole number that a float stands for, unless the float is something between two.
#[expect(clippy::cast_possible_truncation, reason = "every number below 2^53 is exact, and larger ones are refused")]
fn exact(number: f64) -> Option<i64> {
    let whole = number.round();
    ((number - whole).abs() < 1e-3 && whole.abs() < 9e15).then_some(whole as i64)
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
