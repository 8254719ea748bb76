//! What every text must keep to: the build fails on a text that French does not know, an argument that French does not
//! use, a plural form that the language does not have, and a count that is not said in each form that it has. What a
//! language lacks breaks nothing: whoever adds a text writes it in French and English, and the others follow.

use crate::plurals::Plurals;
use crate::{Pattern, Texts, fail};
use fluent_syntax::ast::{Expression, InlineExpression, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};

/// A text in English may be missing for one in this many: who adds a text writes it in both.
const MISSING_ONE_IN: usize = 20;

/// Compares a language with French; stops the build with what is wrong. Its tag says how it counts.
pub fn check(code: &str, tag: &str, texts: &Texts, french: &Texts) {
    if let Some(fault) = faults(code, tag, texts, french).first() {
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
pub fn faults(code: &str, tag: &str, texts: &Texts, french: &Texts) -> Vec<String> {
    let Some(plurals) = Plurals::of(tag) else {
        return vec![format!("{code}.ftl: nobody knows how {tag:?} counts; language-tag is a language of CLDR")];
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
            let fault = count(code, &plurals, &variants, original.get(&argument));
            faults.extend(fault.map(|it| format!("{code}.ftl: {key} {it}")));
        }
    }
    faults
}

/// What is wrong with one choice of a text, by the names of its variants.
fn count(
    code: &str,
    plurals: &Plurals,
    variants: &BTreeSet<String>,
    french: Option<&BTreeSet<String>>,
) -> Option<String> {
    if let Some(form) = Plurals::ALL.iter().find(|form| variants.contains(**form) && !plurals.has(form)) {
        return Some(format!("has the plural form {form}, which {code} has not: {:?}", plurals.forms()));
    }
    if !french.is_some_and(|french| french.contains("one")) {
        return None;
    }
    // What French never counts as none, nobody does; and who says 0 itself needs no form for it.
    let spared = |form: &str| form == "zero" && (variants.contains("0") || !french.is_some_and(|it| it.contains("0")));
    let missing = plurals.needed().find(|form| !variants.contains(*form) && !spared(form));
    missing.map(|form| format!("lacks the plural form {form}; {code} has {:?}", plurals.forms()))
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
    fn check(tag: &str, source: &str, expected: &[&str]) {
        let read = |source| parse(Path::new("test.ftl"), source);
        let found = faults(tag, tag, &read(source), &read(FRENCH));
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
        check("fa-AF", FRENCH, &[]);
        check("fa-AF", ukrainian, &["plural form few"]);
    }

    #[test]
    fn a_text_is_one_of_french_with_its_arguments() {
        check("en", "places = Places\n", &["is not a text"]);
        check("en", "seats = { $m } places\n", &["uses $m"]);
        check("xx", "seats = { $n }\n", &["nobody knows how"]);
    }
}
