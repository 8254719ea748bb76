//! What every text must keep to: the build fails on a text that French does not know, an argument that French does not
//! use, a plural form that the language does not have, and a count that is not said in each form that it has. What a
//! language lacks breaks nothing: whoever adds a text writes it in French and English, and the others follow.

use crate::{Pattern, Texts, fail};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// The plural forms (CLDR, cardinal) of the languages we speak.
const PLURALS: &[(&str, &[&str])] = &[
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("en", &["one", "other"]),
    ("es", &["one", "many", "other"]),
    ("fr", &["one", "many", "other"]),
    ("prs", &["one", "other"]),
    ("pt", &["one", "many", "other"]),
    ("tr", &["one", "other"]),
    ("uk", &["one", "few", "many", "other"]),
];

/// In these, `many` is for whole millions: nobody waits with a million others.
const MILLIONS: &[&str] = &["es", "fr", "pt"];

/// A text in English may be missing for one in this many: who adds a text writes it in both.
const MISSING_ONE_IN: usize = 20;

/// Compares a language with French; stops the build with what is wrong.
pub fn check(code: &str, texts: &Texts, french: &Texts) {
    if let Some(fault) = faults(code, texts, french).first() {
        fail(fault);
    }
    let missing: Vec<&String> = french.keys().filter(|key| !texts.contains_key(*key)).collect();
    if code == "en" {
        for key in &missing {
            println!("cargo::warning={code}.ftl lacks {key}: it will be shown in French");
        }
        if missing.len() * MISSING_ONE_IN > french.len() {
            fail(&format!("{code}.ftl lacks {} of {} texts", missing.len(), french.len()));
        }
    }
}

/// What is wrong with the texts of a language.
pub fn faults(code: &str, texts: &Texts, french: &Texts) -> Vec<String> {
    let base = code.split('-').next().unwrap_or(code);
    let Some((_, forms)) = PLURALS.iter().find(|(known, _)| *known == base) else {
        return vec![format!("{code}: name its plural forms in texts/src/check.rs")];
    };
    let mut faults = Vec::new();
    for (key, pattern) in texts {
        let Some(original) = french.get(key) else {
            faults.push(format!("{code}.ftl: {key} is not a text of fr.ftl"));
            continue;
        };
        if let Some(unknown) = arguments(pattern).difference(&arguments(original)).next() {
            faults.push(format!("{code}.ftl: {key} uses ${unknown}, which fr.ftl does not"));
        }
        let (own, original) = (choices(pattern), choices(original));
        for (argument, variants) in own {
            faults.extend(
                count(base, forms, &variants, original.get(&argument)).map(|it| format!("{code}.ftl: {key} {it}")),
            );
        }
    }
    faults
}

/// What is wrong with one choice of a text, by the names of its variants.
fn count(base: &str, forms: &[&str], variants: &BTreeSet<String>, french: Option<&BTreeSet<String>>) -> Option<String> {
    let all = ["zero", "one", "two", "few", "many", "other"];
    let named = |form: &&&str| variants.contains(**form);
    if let Some(form) = all.iter().filter(named).find(|form| !forms.contains(form)) {
        return Some(format!("has the plural form {form}, which {base} has not: {forms:?}"));
    }
    if !french.is_some_and(|french| french.contains("one")) {
        return None;
    }
    let never = |form: &str| match form {
        "many" => MILLIONS.contains(&base),
        // What French never counts as none, nobody does.
        "zero" => !french.is_some_and(|french| french.contains("0")),
        _ => false,
    };
    let figure = |form: &str| match form {
        "zero" => variants.contains("0"),
        _ => false,
    };
    let missing = forms.iter().find(|form| !variants.contains(**form) && !never(form) && !figure(form));
    missing.map(|form| format!("lacks the plural form {form}; {base} has {forms:?}"))
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

/// By which arguments a text chooses, and between which variants.
fn choices(pattern: &Pattern) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    walk(pattern, &mut |expression| {
        let Expression::Select { selector: InlineExpression::VariableReference { id }, variants } = expression else {
            return;
        };
        let names = variants.iter().map(|variant| match &variant.key {
            VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => name.clone(),
        });
        found.entry(id.name.clone()).or_default().extend(names);
    });
    found
}

#[cfg(test)]
mod tests {
    use super::faults;
    use crate::parse;
    use std::path::Path;

    const FRENCH: &str = "seats = { $n ->\n    [one] 1 place\n   *[other] { $n } places\n}\n";

    #[track_caller]
    fn check(code: &str, source: &str, expected: &[&str]) {
        let read = |source| parse(Path::new("test.ftl"), source);
        let found = faults(code, &read(source), &read(FRENCH));
        assert_eq!(found.len(), expected.len(), "{found:?}");
        for (fault, expected) in found.iter().zip(expected) {
            assert!(fault.contains(expected), "{fault} does not say {expected}");
        }
    }

    #[test]
    fn a_count_is_said_in_each_form_that_the_language_has() {
        let ukrainian = "seats = { $n ->\n    [one] a\n    [few] b\n    [many] c\n   *[other] d\n}\n";
        check("uk", ukrainian, &[]);
        check("uk", &ukrainian.replace("    [few] b\n", ""), &["plural form few"]);
        let arabic = "seats = { $n ->\n    [one] a\n    [two] b\n    [few] c\n    [many] d\n   *[other] e\n}\n";
        check("ar", arabic, &[]);
        check("ar", &arabic.replace("    [two] b\n", ""), &["plural form two"]);
        check("tr", arabic, &["plural form two"]);
        check("fr-facile", FRENCH, &[]);
    }

    #[test]
    fn a_text_is_one_of_french_with_its_arguments() {
        check("en", "places = Places\n", &["is not a text"]);
        check("en", "seats = { $m } places\n", &["uses $m"]);
        check("ga", "seats = { $n }\n", &["name its plural forms"]);
    }
}
