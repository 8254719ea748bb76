//! Does every language say what there is to say, and does easy French stay easy?

use crate::{code, sources};
use plein_sens_texts::{BY_NAME, Texts, coverage, encode, languages};
use serde_json::Value;

/// Who adds a text writes it in French and English; the others may lack one in this many until somebody translates it.
const OTHERS_LACK_ONE_IN: usize = 4;

/// A sentence of easy French has at most this many words.
const EASY_WORDS: usize = 12;

fn folder(name: &str) -> String {
    super::root().join("frontend").join(name).to_string_lossy().into_owned()
}

#[test]
fn every_language_in_use_is_nearly_whole() {
    // The words of the rights come with the engine, and stand apart; what stands in their data is counted below.
    for (name, least) in [
        ("locales", 200),
        ("locales/rights", 100),
        ("locales/law", 40),
        ("locales/listening", 30),
        ("equipe/locales", 100),
    ] {
        let (french, others) = languages(&folder(name));
        assert!(french.len() > least, "only {} French texts: the reading of this test is broken", french.len());
        for (code, texts) in others {
            let missing: Vec<&String> = french.keys().filter(|key| !texts.contains_key(*key)).collect();
            println!("{name}/{code}: {} of {}, without {missing:?}", french.len() - missing.len(), french.len());
            let one_in = if code == "en" { 20 } else { OTHERS_LACK_ONE_IN };
            assert!(missing.len() * one_in <= french.len(), "{name}/{code} lacks {missing:?}");
        }
    }
    for it in coverage(&super::root().join("frontend")) {
        println!("{}: {} of {} texts, {} drafts", it.name, it.present(), it.all, it.drafts());
        assert_eq!(
            it.drafts() + it.reviewed() > 0,
            it.code != "fr",
            "{}: French alone is nobody's translation",
            it.code
        );
    }
}

/// A phone has the names of few texts: what a page finds by name must be among them, and what nobody says is dead.
#[test]
fn what_pages_say_can_be_found() {
    let (french, _) = languages(&folder("locales"));
    let pages: Vec<(String, String)> = sources("frontend/src")
        .into_iter()
        .map(|(file, source)| (file, code(&source).collect::<Vec<_>>().join("\n")))
        .collect();
    let is_by_name = |name: &str| BY_NAME.iter().any(|begin| name.starts_with(begin));
    for name in french.keys().filter(|name| !name.starts_with("language-")) {
        let key = format!("key!(\"{name}\")");
        let said = is_by_name(name) || pages.iter().any(|(_, source)| source.contains(&key));
        assert!(said, "{name}: no page says it");
    }
    let mut asked = 0;
    for (file, source) in &pages {
        let calls = [".named(\"", ".named(&format!(\"", ".maybe(&format!(\""];
        for rest in calls.iter().flat_map(|call| source.split(call).skip(1)) {
            let asked_for = rest.split('"').next().unwrap_or_default();
            let begin = asked_for.split('{').next().unwrap_or_default();
            let end = asked_for.rsplit('}').next().filter(|_| asked_for != begin).unwrap_or_default();
            let fits = |name: &str| {
                if asked_for == begin { name == begin } else { name.starts_with(begin) && name.ends_with(end) }
            };
            let is_public = french.keys().any(|name| fits(name));
            asked += u32::from(is_public);
            assert!(!is_public || is_by_name(begin), "{file}: a phone does not know the names of {begin}…");
        }
    }
    assert!(asked > 0, "nothing is asked for by name: the reading of this test is broken");
}

#[test]
fn easy_french_is_easy() {
    for name in ["locales", "locales/law", "locales/listening", "locales/rights"] {
        let (_, others) = languages(&folder(name));
        let Some(texts) = others.get("fr-facile") else { continue };
        let long = too_long(texts);
        assert!(long.is_empty(), "more than {EASY_WORDS} words in a sentence of {name}/fr-facile: {long:#?}");
    }
    // The rule itself: twelve words pass, thirteen do not, and what is put in later counts as one.
    let sentence = |count: usize| Value::from(vec!["mot"; count].join(" ") + "\u{a0}!");
    assert_eq!((hard(&sentence(12)).len(), hard(&sentence(13)).len()), (0, 1));
    let amount = serde_json::json!(["un deux trois quatre cinq six sept huit neuf dix ", { "a": "amount" }, " euros."]);
    assert!(hard(&amount).is_empty());
}

/// The texts with a sentence that is too long, by name.
fn too_long(texts: &Texts) -> Vec<String> {
    let one = |(key, pattern)| hard(&encode(pattern)).into_iter().map(move |sentence| format!("{key}: {sentence}"));
    texts.iter().flat_map(one).collect()
}

/// The sentences of a text, in each of its variants, that have too many words.
fn hard(pattern: &Value) -> Vec<String> {
    let said = read_out(pattern);
    let sentences = said.iter().flat_map(|said| said.split(['.', '?', '!', '…']));
    let words =
        |sentence: &str| sentence.split_whitespace().filter(|word| word.contains(char::is_alphanumeric)).count();
    sentences.filter(|sentence| words(sentence) > EASY_WORDS).map(str::to_owned).collect()
}

/// Every way in which a text can be said.
fn read_out(pattern: &Value) -> Vec<String> {
    match pattern {
        Value::String(text) => vec![text.clone()],
        Value::Array(parts) => parts.iter().fold(vec![String::new()], |begun, part| {
            let next = read_out(part);
            begun.iter().flat_map(|begun| next.iter().map(move |part| format!("{begun}{part}"))).collect()
        }),
        part => match part.get("v").and_then(Value::as_array) {
            Some(variants) => variants.iter().flat_map(|variant| read_out(&variant[1])).collect(),
            None => vec!["x".to_owned()],
        },
    }
}
