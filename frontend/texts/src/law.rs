//! The words of the law: what the town holds, kind by kind. They stand beside the one table in the code
//! (`shared/law`, French and English, of which the register is made), so that what the public reads cannot differ from it.

use crate::{Texts, fail, parse, read};
use std::path::Path;
use toml::Value;

/// What the public reads of it in every language; the register itself is a document of the town, in French and English.
const OF_THE_PUBLIC: [&str; 8] =
    ["bookings", "contacts", "passages", "answers", "own_device", "kiosk", "rights", "kept_answers"];

/// The words of a language that has them, by names as `law-holdings-contacts-what`.
pub fn words_of_law(folder: &str, code: &str) -> Texts {
    let path = Path::new(folder).join(format!("{code}.toml"));
    if !path.is_file() {
        return Texts::new();
    }
    let law: toml::Table = read(&path).parse().unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())));
    let mut texts = Texts::new();
    add(&path, "law", &Value::Table(law), &mut texts);
    texts
}

fn add(path: &Path, name: &str, value: &Value, texts: &mut Texts) {
    match value {
        Value::String(text) => texts.extend(parse(path, &format!("{name} = {text}\n"))),
        Value::Table(inner) => inner.iter().for_each(|(key, value)| add(path, &format!("{name}-{key}"), value, texts)),
        // The lists are of the impact assessment, which is no page.
        _ => {}
    }
}

/// Whether a word is the register's alone.
pub fn is_of_the_register(key: &str) -> bool {
    let Some(name) = key.strip_prefix("law-") else { return false };
    let public =
        |kind: &str| OF_THE_PUBLIC.iter().any(|it| kind.strip_prefix(it).is_some_and(|it| it.starts_with('-')));
    if let Some(kind) = name.strip_prefix("holdings-") {
        return !public(kind);
    }
    let parts = ["about-", "dpia", "risks_", "open_", "labels-about", "labels-why", "labels-where"];
    ["title", "intro", "log", "device", "nowhere"].contains(&name) || parts.iter().any(|it| name.starts_with(it))
}
