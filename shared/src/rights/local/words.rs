//! Words in several languages, and euros, as a definition of the town writes them.
//!
//! What this deliberately is not: nothing here knows a household.

use crate::map::Map;
use crate::rights::decimal::Decimal;
use serde::de::{Error, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// The language that every text has.
pub const FRENCH: &str = "fr";

/// One text, by language (`fr`, `en` …). Written `{"fr": "…", "en": "…"}`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Words(pub Map<String, String>);

impl Words {
    /// The text in a language, or in French where it is not translated.
    pub fn of(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.get(FRENCH)).map_or("", String::as_str)
    }

    /// The names of the figures that its texts show, `{ $quotient }`, in every language.
    pub fn placeholders(&self) -> impl Iterator<Item = &str> {
        let opened = self.0.values().flat_map(|text| text.split("{ $").skip(1));
        opened.map(|rest| rest.split(" }").next().unwrap_or(rest))
    }
}

/// An amount in euros. Written as a text, so that it stays exact: `"651.69"`, `"10"`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Euros(pub Decimal);

impl Euros {
    /// An amount in whole cents.
    pub(super) fn parse(text: &str) -> Option<Self> {
        Decimal::parse(text).filter(|amount| amount.nearest(Decimal::CENT) == *amount).map(Self)
    }
}

impl Serialize for Euros {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for Euros {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Text;
        impl Visitor<'_> for Text {
            type Value = Euros;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an amount in euros as a text, such as \"651.69\"")
            }

            fn visit_str<E: Error>(self, text: &str) -> Result<Euros, E> {
                Euros::parse(text).ok_or_else(|| E::invalid_value(serde::de::Unexpected::Str(text), &self))
            }
        }
        deserializer.deserialize_str(Text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn euros_are_written_as_a_text_and_stay_exact() {
        let read = |text: &str| serde_json::from_str::<Euros>(text).map_err(|error| error.to_string());
        assert_eq!(serde_json::to_string(&read("\"651.69\"").unwrap()).unwrap(), "\"651.69\"");
        for bad in ["10", "\"10,50\"", "\"1.005\"", "\"ten\"", "10.5"] {
            let error = read(bad).unwrap_err();
            assert!(error.contains("an amount in euros as a text, such as \"651.69\""), "{bad}: {error}");
        }
    }

    #[test]
    fn what_is_not_translated_is_said_in_french() {
        let words: Words = serde_json::from_str(r#"{"fr": "Votre quotient, { $quotient }, …", "en": ""}"#).unwrap();
        assert_eq!(words.of("ar"), "Votre quotient, { $quotient }, …");
        assert_eq!(words.placeholders().collect::<Vec<_>>(), ["quotient"]);
    }
}
