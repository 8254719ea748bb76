//! The words of a program of ours become tables when it is built. Reads every `*.ftl` (Fluent) of a folder, checks them,
//! and writes them as the small tables that `i18n.rs` reads; this is what the build scripts of the programs share.
//!
//! French is complete by definition: it says which texts there are; what another language lacks is said in French. What
//! each text must keep to stands in [`check`], and who has read it in [`state`].

mod check;
mod law;
mod plurals;
mod state;

pub use check::{check, faults};
pub use law::{is_of_the_register, words_of_law};
pub use state::{Coverage, State, coverage, states};

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// A text with its arguments.
pub type Pattern = ast::Pattern<String>;
/// Texts by name.
pub type Texts = BTreeMap<String, Pattern>;

/// What stands around a text that is said in French because its language lacks it: isolated, so that it does not turn the
/// sentence around, and known by it to `boot.js`, which tells its element that this is French.
pub const FRENCH_BEGINS: char = '\u{2066}';
/// Its end.
pub const FRENCH_ENDS: char = '\u{2069}';

/// How the names begin of the public program's texts that its pages find by name when running. All others are found when
/// compiling, so that a phone downloads no name of them.
pub const BY_NAME: [&str; 3] = ["chart-", "question-", "refusal-"];

/// In which order people choose; others follow by their code.
const ORDER: [&str; 9] = ["fr", "fr-facile", "en", "ar", "uk", "tr", "pt", "es", "prs"];

/// A language's place among those that people choose from.
pub fn place(code: &str) -> usize {
    ORDER.iter().position(|known| *known == code).unwrap_or(ORDER.len())
}

/// Its tag for the world: what its texts say of it, or its code.
pub fn tag(code: &str, texts: &Texts) -> String {
    texts.get("language-tag").map_or_else(|| code.to_owned(), plain)
}

/// French, and the others by their code.
pub fn languages(folder: &str) -> (Texts, BTreeMap<String, Texts>) {
    let mut languages: BTreeMap<String, Texts> = BTreeMap::new();
    for path in files(folder, "ftl") {
        let code = path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
        languages.insert(code, parse(&path, &read(&path)));
    }
    let french = languages.remove("fr").unwrap_or_else(|| fail(&format!("{folder}/fr.ftl is missing")));
    (french, languages)
}

/// Stops the build with what is wrong.
pub fn fail(what: &str) -> ! {
    println!("cargo::error={what}");
    std::process::exit(1)
}

/// A file, or the end of the build.
pub fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())))
}

/// Writes a file, or ends the build.
pub fn write(path: &Path, text: &str) {
    fs::write(path, text).unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())));
}

/// The files of a folder with an ending, sorted.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| fail(&format!("{folder}: {error}")));
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|found| found == ending));
    paths.sort();
    paths
}

/// The texts of one source.
pub fn parse(path: &Path, source: &str) -> Texts {
    let resource = fluent_syntax::parser::parse(source.to_owned()).unwrap_or_else(|(_, errors)| {
        fail(&format!("{}: {:?}", path.display(), errors.first()));
    });
    let mut texts = Texts::new();
    for entry in resource.body {
        let ast::Entry::Message(message) = entry else { continue };
        let key = message.id.name;
        let value = message.value.unwrap_or_else(|| fail(&format!("{}: {key} has no text", path.display())));
        if texts.insert(key.clone(), value).is_some() {
            fail(&format!("{}: {key} stands twice", path.display()));
        }
    }
    texts
}

/// The French words of each right stand beside its data; other languages translate them in their locale files.
pub fn add_words_of_rights(catalogue: &str, french: &mut Texts) {
    for path in files(catalogue, "toml") {
        let right: toml::Table =
            read(&path).parse().unwrap_or_else(|error| fail(&format!("{}: {error}", path.display())));
        let id = right.get("id").and_then(toml::Value::as_str).unwrap_or_default();
        let words = right.get("words").and_then(toml::Value::as_table);
        for (key, text) in words.into_iter().flatten() {
            let text = text.as_str().unwrap_or_default().trim().replace('\n', "\n    ");
            french.extend(parse(&path, &format!("right-{id}-{key} =\n    {text}\n")));
        }
    }
}

/// A text without arguments.
pub fn plain(pattern: &Pattern) -> String {
    match encode(pattern) {
        Value::String(text) => text,
        other => fail(&format!("this text may not have arguments: {other}")),
    }
}

/// A pattern as `i18n.rs` reads it: a text; or a list of parts, each a text, `{"a": argument}` or
/// `{"s": argument, "v": [[variant, pattern] …], "d": index of the default}`.
pub fn encode(pattern: &Pattern) -> Value {
    let parts: Vec<Value> = pattern.elements.iter().map(encode_element).collect();
    match parts.as_slice() {
        [Value::String(text)] => json!(text),
        _ if parts.iter().all(Value::is_string) => json!(parts.iter().filter_map(Value::as_str).collect::<String>()),
        _ => Value::from(parts),
    }
}

fn encode_element(element: &PatternElement<String>) -> Value {
    let argument = |inline: &InlineExpression<String>| match inline {
        InlineExpression::VariableReference { id } => id.name.clone(),
        other => fail(&format!("only $arguments may be selected or placed, not {other:?}")),
    };
    match element {
        PatternElement::TextElement { value } => json!(value),
        PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
            json!(value)
        }
        PatternElement::Placeable { expression: Expression::Inline(inline) } => json!({ "a": argument(inline) }),
        PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
            let default = variants.iter().position(|variant| variant.default);
            let variants: Vec<Value> = variants
                .iter()
                .map(|variant| {
                    let (ast::VariantKey::Identifier { name } | ast::VariantKey::NumberLiteral { value: name }) =
                        &variant.key;
                    json!([name, encode(&variant.value)])
                })
                .collect();
            json!({ "s": argument(selector), "v": variants, "d": default })
        }
    }
}

/// The page before the program: every `{{ key }}` of a template becomes its French text, every `{{ icon Name }}` its
/// drawing.
pub fn first_screen(template: &Path, french: &Texts, icon: impl Fn(&str) -> String) -> String {
    let source = read(template);
    let mut pieces = source.split("{{");
    let mut page = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (key, rest) =
            piece.split_once("}}").unwrap_or_else(|| fail(&format!("{}: {{{{ without }}}}", template.display())));
        if let Some(name) = key.trim().strip_prefix("icon ") {
            page += &icon(name);
            page += rest;
            continue;
        }
        let pattern = french.get(key.trim()).unwrap_or_else(|| fail(&format!("{}: no text {key}", template.display())));
        page += &plain(pattern).replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;");
        page += rest;
    }
    page
}

/// Each language whole and by name, as `<prefix>-<language>.json`: what it lacks stands there in French, between the marks
/// of French where it is another language. `tags` says how each counts.
pub fn write_named(
    folder: &Path,
    prefix: &str,
    french: &Texts,
    languages: &BTreeMap<String, Texts>,
    tags: impl Fn(&str) -> String,
) {
    for (code, texts) in std::iter::once((&"fr".to_owned(), french)).chain(languages) {
        check(code, &tags(code), texts, french);
        let lacking = |own: &Pattern| {
            let own = encode(own);
            if code.starts_with("fr") { own } else { json!([FRENCH_BEGINS.to_string(), own, FRENCH_ENDS.to_string()]) }
        };
        let whole = french.iter().map(|(key, own)| (key.clone(), texts.get(key).map_or_else(|| lacking(own), encode)));
        let whole: serde_json::Map<String, Value> = whole.collect();
        write(&folder.join(format!("{prefix}-{code}.json")), &Value::from(whole).to_string());
    }
}
