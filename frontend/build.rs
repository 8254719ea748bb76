//! Texts become tables when building. Reads every `locales/*.ftl` (Fluent), the words of the rights in
//! `locales/rights/*.ftl` and those of each right in `../shared/rights/catalogue`, checks them (see `plein-sens-texts`),
//! and writes
//!
//! - `keys.rs`: the sorted names of all texts but those of the rights, which of them are found by name when running, the
//!   languages there are, and who has read them,
//! - `texts/<language>.json`: the texts in that order, as the small tables that `i18n.rs` reads,
//! - `texts/law-<language>.json`: what the pages on law and data say, with their names; they come with these pages,
//! - `texts/listening-<language>.json`: what listening mode itself says, likewise; they come when somebody begins to listen,
//! - `texts/rights-<language>.json`: the texts of the rights with their names; they come with the engine,
//! - `rights_names.rs`: the names of those that the pages themselves say, so that an unknown one does not compile,
//! - `index.html`: the first screen, in French, as it stands in the page before the program arrives.

use plein_sens_texts::{
    BY_NAME, Texts, add_words_of_rights, check, coverage, encode, fail, first_screen, languages, place, plain, read,
    tag, words_of_law, write, write_named,
};
use serde_json::Value;
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const GROWS: &str = "a String takes every text";

fn main() {
    for watched in [
        "locales",
        "index.html",
        "../shared/rights/catalogue",
        "../shared/law",
        "src/design/icon_drawing.rs",
        "build.rs",
    ] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::create_dir_all(out.join("texts")).expect("OUT_DIR can be written");
    let (french, languages) = languages("locales");
    write_rights(&out, &languages);
    write_law(&out, &languages);
    write_listening(&out, &languages);
    let keys: Vec<&String> = french.keys().collect();
    let mut table = String::new();
    writeln!(table, "/// The names of all texts, sorted.\npub const KEYS: &[&str] = &{keys:?};").expect(GROWS);
    let is_by_name = |name: &str| BY_NAME.iter().any(|begin| name.starts_with(begin));
    let by_name: Vec<(&String, usize)> = keys.iter().copied().zip(0..).filter(|(name, _)| is_by_name(name)).collect();
    writeln!(table, "/// Those that are found by name when running, with their places.\npub const BY_NAME: &[(&str, usize)] = &{by_name:?};")
        .expect(GROWS);
    table += "/// The languages there are, French first.\npub const LANGUAGES: &[Language] = &[\n";
    let source = "fr".to_owned();
    let mut all: Vec<_> = std::iter::once((&source, &french)).chain(&languages).collect();
    all.sort_by_key(|(code, _)| place(code));
    for (code, texts) in all {
        let plain = |key: &str| texts.get(key).map_or_else(|| fail(&format!("{code}.ftl lacks {key}")), plain);
        let [name, direction, tag] = ["name", "direction", "tag"].map(|what| plain(&format!("language-{what}")));
        check(code, &tag, texts, &french);
        writeln!(table, "    Language {{ code: {code:?}, name: {name:?}, direction: {direction:?}, tag: {tag:?} }},")
            .expect(GROWS);
        let written: Vec<Value> = keys.iter().map(|key| texts.get(*key).map_or(Value::Null, encode)).collect();
        write(&out.join(format!("texts/{code}.json")), &Value::from(written).to_string());
    }
    table += "];\n";
    table += "/// Of each language: how many texts it has, how many are drafts, how many were read, and by whom.\n\
        pub const READ: &[(u32, u32, u32, &str)] = &[\n";
    for it in coverage(Path::new(".")) {
        let (present, drafts, reviewed, by) = (it.present(), it.drafts(), it.reviewed(), it.reviews());
        writeln!(table, "    ({present}, {drafts}, {reviewed}, {by:?}),").expect(GROWS);
    }
    table += "];\n";
    write(&out.join("keys.rs"), &table);
    write(&out.join("index.html"), &first_screen(Path::new("index.html"), &french, icon));
}

/// The words of the rights in each language that people choose, whole: what it lacks stands there in French.
fn write_rights(out: &Path, screens: &BTreeMap<String, Texts>) {
    let (mut french, mut own) = languages("locales/rights");
    if let Some(code) = own.keys().find(|code| !screens.contains_key(*code)) {
        fail(&format!("locales/rights/{code}.ftl is of a language without locales/{code}.ftl"));
    }
    for code in screens.keys() {
        own.entry(code.clone()).or_default();
    }
    let names: Vec<&String> = french.keys().collect();
    write(
        &out.join("rights_names.rs"),
        &format!("/// The names of the texts that the pages of the rights say.\nconst NAMES: &[&str] = &{names:?};\n"),
    );
    add_words_of_rights("../shared/rights/catalogue", &mut french);
    let tags = |code: &str| screens.get(code).map_or_else(|| code.to_owned(), |texts| tag(code, texts));
    write_named(&out.join("texts"), "rights", &french, &own, tags);
}

/// The words of the law in each language that people choose, whole.
fn write_law(out: &Path, screens: &BTreeMap<String, Texts>) {
    let (mut french, mut own) = languages("locales/law");
    french.extend(words_of_law("../shared/law", "fr"));
    for code in screens.keys() {
        own.entry(code.clone()).or_default().extend(words_of_law("../shared/law", code));
    }
    let tags = |code: &str| screens.get(code).map_or_else(|| code.to_owned(), |texts| tag(code, texts));
    write_named(&out.join("texts"), "law", &french, &own, tags);
}

/// What listening mode says in each language that people choose, whole.
fn write_listening(out: &Path, screens: &BTreeMap<String, Texts>) {
    let (french, mut own) = languages("locales/listening");
    for code in screens.keys() {
        own.entry(code.clone()).or_default();
    }
    let tags = |code: &str| screens.get(code).map_or_else(|| code.to_owned(), |texts| tag(code, texts));
    write_named(&out.join("texts"), "listening", &french, &own, tags);
}

/// A pictogram of the design system as it stands in the page: `{{ icon House }}`.
fn icon(name: &str) -> String {
    let drawings = read(Path::new("src/design/icon_drawing.rs"));
    let arm =
        drawings.split_once(&format!("Icon::{name} => (\"")).unwrap_or_else(|| fail(&format!("no icon {name}"))).1;
    let mut parts = arm.split('"');
    let (soft, line) = (parts.next().unwrap_or_default(), parts.nth(1).unwrap_or_default());
    let soft = if soft.is_empty() { String::new() } else { format!("<path class=\"soft\" d=\"{soft}\"/>") };
    format!("<svg class=\"icon\" viewBox=\"0 0 256 256\" aria-hidden=\"true\">{soft}<path d=\"{line}\"/></svg>")
}
