//! What people of the town wrote, in the languages in which they wrote it.

use crate::map::Map;
use crate::written::read_from;
use serde::Serialize;

/// The language every text of a town exists in, and the one a missing text falls back to.
pub const SOURCE_LANGUAGE: &str = "fr";

/// A text of the town by language code (`fr`, `en`, `ar` …); French is always there.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct Words(Map<String, String>);

read_from!(Words: Map<String, String>);

impl Words {
    /// A text that exists in French only.
    pub fn french(text: &str) -> Self {
        Self(Map::from([(SOURCE_LANGUAGE.to_owned(), text.to_owned())]))
    }

    /// A text in several languages; where French is missing it is empty.
    pub fn from_languages(texts: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut by_language = Map::from([(SOURCE_LANGUAGE.to_owned(), String::new())]);
        for (language, text) in texts {
            by_language.insert(language, text);
        }
        Self(by_language)
    }

    /// The same with another text in one language.
    #[must_use]
    pub fn with(mut self, language: &str, text: &str) -> Self {
        self.0.insert(language.to_owned(), text.to_owned());
        self
    }

    /// How many letters it has in the language in which it has the most.
    pub fn longest(&self) -> usize {
        self.0.values().map(|text| text.chars().count()).max().unwrap_or_default()
    }

    /// This text and another after it, in every language that one of them has.
    #[must_use]
    pub fn beside(&self, other: &Self) -> Self {
        let languages = self.0.keys().chain(other.0.keys());
        let both = |language: &String| {
            let text = format!("{} {}", self.in_language(language).0, other.in_language(language).0);
            (language.clone(), text)
        };
        Self(languages.map(both).collect())
    }

    /// The text in a language, or else in French, with the language it really is in (for the page's `lang`).
    pub fn in_language<'a>(&'a self, language: &'a str) -> (&'a str, &'a str) {
        match self.0.get(language) {
            Some(text) => (text, language),
            None => (self.0.get(SOURCE_LANGUAGE).map_or("", String::as_str), SOURCE_LANGUAGE),
        }
    }
}

impl TryFrom<Map<String, String>> for Words {
    type Error = &'static str;
    fn try_from(by_language: Map<String, String>) -> Result<Self, Self::Error> {
        if by_language.contains_key(SOURCE_LANGUAGE) {
            Ok(Self(by_language))
        } else {
            Err("a text of the town needs its French words (fr)")
        }
    }
}

/// The small letter, in Latin and Cyrillic: the standard library's tables of all scripts weigh 21 kB on a phone.
pub fn lower(c: char) -> char {
    let up = |by: u32| char::from_u32(u32::from(c) + by).unwrap_or(c);
    match c {
        'A'..='Z' | 'À'..='Ö' | 'Ø'..='Þ' | 'А'..='Я' => up(0x20),
        'Ѐ'..='Џ' => up(0x50),
        'İ' => 'i',
        'Ğ' | 'Ş' => up(1),
        _ => c,
    }
}

/// A text in small letters.
pub fn lowered(text: &str) -> String {
    text.chars().map(lower).collect()
}

/// A small letter without its accent.
pub fn unaccented(letter: char) -> char {
    match letter {
        'à' | 'â' | 'ä' | 'á' | 'ã' => 'a',
        'ç' => 'c',
        'é' | 'è' | 'ê' | 'ë' => 'e',
        'î' | 'ï' | 'í' => 'i',
        'ô' | 'ö' | 'ó' => 'o',
        'ù' | 'û' | 'ü' | 'ú' => 'u',
        'ÿ' => 'y',
        other => other,
    }
}

/// Small letters without accents or marks, words with one space between them: “Heure de  début :” is “heure de debut”.
pub fn folded(text: &str) -> String {
    let plain = |letter: char| if letter.is_alphanumeric() { unaccented(letter) } else { ' ' };
    let plain: String = text.to_lowercase().replace('œ', "oe").replace('æ', "ae").chars().map(plain).collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_language_falls_back_to_french_and_says_so() {
        let words = Words::french("Goûter");
        assert_eq!(words.in_language("uk"), ("Goûter", "fr"));
        assert_eq!(words.clone().with("uk", "Смак").in_language("uk"), ("Смак", "uk"));
        assert!(serde_json::from_str::<Words>(r#"{"en":"Taste"}"#).is_err());
    }
}
