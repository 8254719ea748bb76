//! What the worker keeps: what belongs to every device of its version, and what belongs to a language, which comes when
//! somebody chooses it.

use std::collections::BTreeMap;
use std::path::Path;

use serde_json::json;

use super::{FRENCH, equipe, fill, script};
use crate::command::read_text;
use crate::failure::Result;
use crate::layout::Layout;
use crate::pack::hash;

/// Letters that French does not need, by a part of their file's name, and who writes with them.
const LETTERS: [(&str, &[&str]); 3] = [("-arabic-", &["ar", "prs"]), ("-cyrillic-", &["uk"]), ("-latin-ext-", &["tr"])];

/// The languages for which alone a font is there; none for the one that all read.
pub fn of_letters(font: &str) -> &'static [&'static str] {
    LETTERS.iter().find(|(part, _)| font.contains(part)).map_or(&[], |(_, languages)| languages)
}

/// The worker knows what belongs to its version, and its version is the hash of all that.
pub fn lay_worker(layout: &mut Layout, source: &Path, texts: &BTreeMap<String, String>, fonts: &[String]) -> Result {
    let worker = script(&read_text(source)?);
    let languages = languages(texts, fonts);
    let belongs = |address: &&String| {
        let on_demand = languages.values().flatten().any(|it| it == address);
        let address = address.as_str();
        let is_public = address.starts_with("/assets/") && !address.starts_with(equipe::ASSETS) && !on_demand;
        is_public || address == "/index.html" || address == "/manifest.webmanifest"
    };
    let precache: Vec<&String> = layout.laid.keys().filter(belongs).collect();
    let content = |address: &&String| layout.laid.get(*address).map_or("", String::as_str);
    let sum: String = precache.iter().map(content).collect();
    let languages = json!(languages).to_string();
    let version = hash(format!("{worker}{sum}{languages}").as_bytes());
    let worker = fill(&worker, "__VERSION__", &json!(version[..12]).to_string())?;
    let worker = fill(&worker, "__PRECACHE__", &json!(precache).to_string())?;
    let worker = fill(&worker, "__LANGUAGES__", &languages)?;
    layout.named("sw.js", worker.as_bytes())?;
    Ok(())
}

/// Language to all that only it needs: its texts, those of the rights in it, its letters.
fn languages<'a>(texts: &'a BTreeMap<String, String>, fonts: &'a [String]) -> BTreeMap<&'a str, Vec<&'a String>> {
    let mut languages: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (name, address) in texts {
        let code = name.trim_start_matches("rights-");
        if code != FRENCH {
            languages.entry(code).or_default().push(address);
        }
    }
    for font in fonts {
        for code in of_letters(font) {
            if let Some(addresses) = languages.get_mut(code) {
                addresses.push(font);
            }
        }
    }
    languages
}

#[cfg(test)]
mod tests {
    use super::languages;
    use std::collections::BTreeMap;

    #[test]
    fn a_language_is_its_texts_and_its_letters() {
        let texts = ["ar", "rights-ar", "rights-fr", "tr"].map(|name| (name.to_owned(), format!("/{name}")));
        let fonts = ["/a-arabic-w".to_owned(), "/a-latin-w".to_owned(), "/a-latin-ext-w".to_owned()];
        let texts = BTreeMap::from(texts);
        let found = languages(&texts, &fonts);
        let of = |code: &str| found[code].iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), ["ar", "tr"]);
        assert_eq!((of("ar"), of("tr")), ("/ar /rights-ar /a-arabic-w".to_owned(), "/tr /a-latin-ext-w".to_owned()));
    }
}
