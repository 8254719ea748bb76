//! The words of a program of ours become tables when it is built. Reads every `*.ftl` (Fluent) of a folder, checks them,
//! and writes them as the small tables that `i18n.rs` reads; this is what the build scripts of the programs share.
//!
//! French is complete by definition: it says which texts there are. The build fails on a text that French does not
//! know, an argument that French does not use, a plural form that the language does not have, and a language in use
//! that lacks more than one text in twenty; each missing text is a warning.

use fluent_syntax::ast::{self, Expression, InlineExpression, PatternElement};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// A text with its arguments.
pub type Pattern = ast::Pattern<String>;
/// Texts by name.
pub type Texts = BTreeMap<String, Pattern>;

/// The plural forms (CLDR, cardinal) of the languages we mean to speak.
const PLURALS: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("en", &["one", "other"]),
    ("es", &["one", "many", "other"]),
    ("fa", &["one", "other"]),
    ("fr", &["one", "many", "other"]),
    ("pt", &["one", "many", "other"]),
    ("tr", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
];

/// A language in use may lack one text in this many.
const MISSING_ONE_IN: usize = 20;

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

/// Compares a language with French.
pub fn check(code: &str, texts: &Texts, french: &Texts) {
    let forms =
        PLURALS.iter().find(|(known, _)| *known == code.split('-').next().unwrap_or(code)).map(|(_, forms)| *forms);
    let forms = forms.unwrap_or_else(|| fail(&format!("{code}: name its plural forms in build.rs")));
    for (key, pattern) in texts {
        let Some(original) = french.get(key) else { fail(&format!("{code}.ftl: {key} is not a text of fr.ftl")) };
        let known = arguments(original);
        if let Some(unknown) = arguments(pattern).difference(&known).next() {
            fail(&format!("{code}.ftl: {key} uses ${unknown}, which fr.ftl does not"));
        }
        for form in plural_forms(pattern) {
            if !forms.contains(&form.as_str()) {
                fail(&format!("{code}.ftl: {key} has the plural form {form}, which {code} has not: {forms:?}"));
            }
        }
    }
    let missing: Vec<&String> = french.keys().filter(|key| !texts.contains_key(*key)).collect();
    for key in &missing {
        println!("cargo::warning={code}.ftl lacks {key}: it will be shown in French");
    }
    if missing.len() * MISSING_ONE_IN > french.len() {
        fail(&format!("{code}.ftl lacks {} of {} texts", missing.len(), french.len()));
    }
}

fn walk<'a>(pattern: &'a Pattern, each: &mut dyn FnMut(&'a Expression<String>)) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        each(expression);
        if let Expression::Select { variants, .. } = expression {
            for variant in variants {
                walk(&variant.value, each);
            }
        }
    }
}

fn arguments(pattern: &Pattern) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    walk(pattern, &mut |expression| {
        let (Expression::Inline(inline) | Expression::Select { selector: inline, .. }) = expression;
        if let InlineExpression::VariableReference { id } = inline {
            found.insert(id.name.clone());
        }
    });
    found
}

fn plural_forms(pattern: &Pattern) -> BTreeSet<String> {
    let all = ["zero", "one", "two", "few", "many", "other"];
    let mut found = BTreeSet::new();
    walk(pattern, &mut |expression| {
        let Expression::Select { variants, .. } = expression else { return };
        for variant in variants {
            if let ast::VariantKey::Identifier { name } = &variant.key
                && all.contains(&name.as_str())
            {
                found.insert(name.clone());
            }
        }
    });
    found
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

/// Each language whole and by name, as `<prefix>-<language>.json`: what it lacks stands there in French.
pub fn write_named(folder: &Path, prefix: &str, french: &Texts, languages: &BTreeMap<String, Texts>) {
    for (code, texts) in std::iter::once((&"fr".to_owned(), french)).chain(languages) {
        check(code, texts, french);
        let whole = french.iter().map(|(key, own)| (key.clone(), encode(texts.get(key).unwrap_or(own))));
        let whole: serde_json::Map<String, Value> = whole.collect();
        write(&folder.join(format!("{prefix}-{code}.json")), &Value::from(whole).to_string());
    }
}
