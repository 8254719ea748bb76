//! How a language counts (CLDR, cardinal).

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use std::collections::BTreeSet;
use unic_langid::LanguageIdentifier;

/// Nobody counts further here: a form that only greater numbers have is not asked for.
const MOST: u32 = 1_000;

/// The plural forms of a language.
pub struct Plurals(BTreeSet<&'static str>);

impl Plurals {
    /// Every form that some language has.
    pub const ALL: [&'static str; 6] = ["zero", "one", "two", "few", "many", "other"];

    /// Those of the language of a tag (`uk`, `fa-AF`, `fr-facile`), if anybody knows it.
    pub fn of(tag: &str) -> Option<Self> {
        let language: LanguageIdentifier = tag.split('-').next()?.parse().ok()?;
        let rules = PluralRules::create(language, PluralRuleType::CARDINAL).ok()?;
        let form = |count: u32| rules.select(count).map_or("other", |form| name(&form));
        Some(Self((0..=MOST).map(form).collect()))
    }

    /// Whether the language has it; what a text falls back to, every language has.
    pub fn has(&self, form: &str) -> bool {
        form == "other" || self.0.contains(form)
    }

    /// Those that a count must be said in.
    pub fn needed(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().copied()
    }

    /// All that it has.
    pub fn forms(&self) -> Vec<&'static str> {
        Self::ALL.into_iter().filter(|form| self.has(form)).collect()
    }
}

fn name(form: &PluralCategory) -> &'static str {
    match form {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::Plurals;

    #[test]
    fn a_language_has_the_forms_of_cldr_and_needs_those_that_people_count_to() {
        let of = |tag| Plurals::of(tag).map(|it: Plurals| (it.forms().join(" "), it.needed().count()));
        assert_eq!(of("ar"), Some(("zero one two few many other".to_owned(), 6)));
        assert_eq!(of("uk"), Some(("one few many other".to_owned(), 3)));
        assert_eq!(of("fr-facile"), Some(("one other".to_owned(), 2)));
        assert_eq!(of("fa-AF"), Some(("one other".to_owned(), 2)));
        assert_eq!(of("xx"), None);
    }
}
