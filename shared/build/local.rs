//! `rights/local/*.toml`, each into one JSON text, so that an aid is read like one that has travelled: whole for whoever
//! checks or announces it, and without its worked examples, which decide nothing.
//!
//! What this deliberately is not: a check. The shape of an aid is the core's; its tests read each text and check it.

use crate::{list, read_toml, toml_files};
use std::fmt::Write;
use std::path::Path;
use toml::Value;

/// The table of texts, or the file that is no TOML.
pub fn table(folder: &Path) -> Result<String, String> {
    let (mut whole, mut short) = (Vec::new(), Vec::new());
    for (stem, path) in toml_files(folder)? {
        let mut value: Value = read_toml(&path)?;
        whole.push(json(&value, &stem)?);
        if let Some(aid) = value.as_table_mut() {
            aid.remove("examples");
        }
        short.push(json(&value, &stem)?);
    }
    let of = |name: &str, about: &str, texts: &[String]| {
        format!(
            "/// The definitions in `shared/rights/local/`, as JSON{about}.\nstatic {name}: &[&str] = {};\n",
            list(texts)
        )
    };
    Ok(of("DEMO", ", without their examples", &short) + &of("WHOLE", "", &whole))
}

fn json(value: &Value, stem: &str) -> Result<String, String> {
    let mut text = String::new();
    write_json(value, &mut text).map_err(|problem| format!("rights/local/{stem}.toml: {problem}"))?;
    Ok(text)
}

/// The few kinds of values that a definition has; a day is a text there, and no amount is a float.
fn write_json(value: &Value, text: &mut String) -> Result<(), String> {
    match value {
        Value::String(string) => quote(string, text),
        Value::Integer(number) => text.push_str(&number.to_string()),
        Value::Boolean(yes) => text.push_str(&yes.to_string()),
        Value::Float(number) => return Err(format!("{number} is a float: amounts are written as texts (\"9.99\")")),
        Value::Datetime(day) => quote(&day.to_string(), text),
        Value::Array(items) => {
            for (place, item) in items.iter().enumerate() {
                text.push(if place == 0 { '[' } else { ',' });
                write_json(item, text)?;
            }
            text.push_str(if items.is_empty() { "[]" } else { "]" });
        }
        Value::Table(table) => {
            for (place, (key, item)) in table.iter().enumerate() {
                text.push(if place == 0 { '{' } else { ',' });
                quote(key, text);
                text.push(':');
                write_json(item, text)?;
            }
            text.push_str(if table.is_empty() { "{}" } else { "}" });
        }
    }
    Ok(())
}

/// A JSON string (RFC 8259, section 7).
fn quote(string: &str, text: &mut String) {
    text.push('"');
    for c in string.chars() {
        match c {
            '"' | '\\' => text.extend(['\\', c]),
            control if control < ' ' => {
                // Writing to a String cannot fail.
                let _ = write!(text, "\\u{:04x}", u32::from(control));
            }
            other => text.push(other),
        }
    }
    text.push('"');
}
