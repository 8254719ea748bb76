//! What the screen says, in the person's language. Texts are tables made when building (see `build.rs`); plural forms,
//! numbers, amounts and dates come from the browser's own `Intl`, at no weight. A text that a language lacks is said
//! in French.

use crate::platform::intl::Intl;
use plein_sens_shared::words::{SOURCE_LANGUAGE, Words};
use plein_sens_shared::written::Tree;
use std::rc::Rc;
use yew::prelude::*;

/// A language that the screen can speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Language {
    /// How the files call it.
    pub code: &'static str,
    /// Its name, in itself.
    pub name: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// What browsers and screen readers call it (BCP 47): easy French is French, Dari is the Persian of Afghanistan.
    pub tag: &'static str,
}

mod table {
    use super::Language;
    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

pub use table::{LANGUAGES, READ};

/// What stands around French in another language's page (`plein_sens_texts::FRENCH_BEGINS`).
const FRENCH_BEGINS: char = '\u{2066}';
const FRENCH_ENDS: char = '\u{2069}';

/// The language that is called so, by its code or by the beginning of its tag.
pub fn language(called: &str) -> Option<&'static Language> {
    let begins = |tag: &str| tag.split('-').next() == Some(called);
    let by_code = LANGUAGES.iter().find(|language| language.code == called);
    by_code.or_else(|| LANGUAGES.iter().find(|language| begins(language.tag)))
}

const FRENCH: &str = include_str!(concat!(env!("OUT_DIR"), "/texts/fr.json"));

/// A text, by its place in the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Key(usize);

/// Finds a text while compiling: a name that is in no locale file does not compile.
macro_rules! key {
    ($name:literal) => {
        const { $crate::i18n::Key::known($name) }
    };
}
pub(crate) use key;

impl Key {
    /// The text of a name; fails to compile for an unknown one.
    pub const fn known(name: &str) -> Self {
        let mut place = 0;
        while place < table::KEYS.len() {
            if same(table::KEYS[place].as_bytes(), name.as_bytes()) {
                return Self(place);
            }
            place += 1;
        }
        panic!("no text of this name in locales/fr.ftl")
    }

    /// The text of a name that is only known when running (a refusal's, a question's).
    pub fn named(name: &str) -> Option<Self> {
        table::BY_NAME.iter().find(|(known, _)| *known == name).map(|(_, place)| Self(*place))
    }
}

pub(crate) const fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut place = 0;
    while place < a.len() {
        if a[place] != b[place] {
            return false;
        }
        place += 1;
    }
    true
}

/// What a text is filled with.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A count: chooses the plural form, and is written in the language's digits.
    Count(u32),
    /// Words, a date, an amount: placed as they are.
    Text(String),
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Self::Count(count)
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Count(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// The voice of one language.
#[derive(Clone)]
pub struct Voice {
    language: &'static Language,
    texts: Rc<Vec<Tree>>,
    french: Rc<Vec<Tree>>,
    /// The words of the rights, an object of names; null until that door was opened.
    rights: Rc<Tree>,
    intl: Rc<Intl>,
}

impl PartialEq for Voice {
    fn eq(&self, other: &Self) -> bool {
        self.language == other.language
            && Rc::ptr_eq(&self.texts, &other.texts)
            && Rc::ptr_eq(&self.rights, &other.rights)
    }
}

fn read(json: &str) -> Option<Rc<Vec<Tree>>> {
    let Tree::List(texts) = Tree::parse(json)? else { return None };
    (texts.len() == table::KEYS.len()).then(|| Rc::new(texts))
}

impl Voice {
    /// The French voice, always there.
    pub fn french() -> Self {
        let french = read(FRENCH).unwrap_or_default();
        let intl = Rc::new(Intl::new(SOURCE_LANGUAGE));
        let rights = Rc::new(Tree::Null);
        Self { language: &LANGUAGES[0], texts: french.clone(), french, rights, intl }
    }

    /// The voice of another language, from its table; none if the table is not of this version.
    pub fn of(&self, code: &str, json: &str) -> Option<Self> {
        let language = language(code)?;
        let (texts, intl) = (read(json)?, Rc::new(Intl::new(language.tag)));
        Some(Self { language, texts, intl, ..self.clone() })
    }

    /// The French voice of the same program.
    #[must_use]
    pub fn in_french(&self) -> Self {
        if self.language() == SOURCE_LANGUAGE { self.clone() } else { Self::french() }
    }

    /// The same voice, with the words of the rights (`rights-<language>.json`).
    #[must_use]
    pub fn with_rights(&self, words: &Rc<Tree>) -> Self {
        Self { rights: words.clone(), ..self.clone() }
    }

    /// The language itself.
    pub fn spoken(&self) -> &'static Language {
        self.language
    }

    /// The language's code.
    pub fn language(&self) -> &'static str {
        self.language.code
    }

    /// What browsers and screen readers call it.
    pub fn tag(&self) -> &'static str {
        self.language.tag
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self) -> &'static str {
        self.language.direction
    }

    /// Dates, times and amounts.
    pub fn intl(&self) -> &Intl {
        &self.intl
    }

    /// A text without arguments.
    pub fn say(&self, key: Key) -> AttrValue {
        self.tell(key, &[])
    }

    /// A text with its arguments.
    pub fn tell(&self, key: Key, args: &[(&str, Arg)]) -> AttrValue {
        match self.texts.get(key.0) {
            None | Some(Tree::Null) => self.marked_french(&self.filled(self.french.get(key.0), args)),
            own => self.filled(own, args),
        }
    }

    /// A text by a name that is only known when running; the name itself where there is none, so that a gap is seen.
    pub fn named(&self, name: &str, args: &[(&str, Arg)]) -> AttrValue {
        match (Key::named(name), self.rights.get(name)) {
            (Some(key), _) => self.tell(key, args),
            (None, Some(pattern)) => self.filled(Some(pattern), args),
            (None, None) => name.to_owned().into(),
        }
    }

    /// A text by name, if there is one.
    pub fn maybe(&self, name: &str) -> Option<AttrValue> {
        Key::named(name).map(|key| self.say(key))
    }

    /// An argument as it stands in a sentence.
    pub fn placed(&self, arg: Arg) -> String {
        match arg {
            Arg::Count(count) => self.intl.number(count),
            // Isolated, so that a French name or an amount does not turn the sentence around.
            Arg::Text(text) if self.direction() == "rtl" => format!("\u{2068}{text}\u{2069}"),
            Arg::Text(text) => text,
        }
    }

    /// The town's own words in this language, or in French.
    pub fn words(&self, words: &Words) -> AttrValue {
        match words.in_language(self.language()) {
            (text, SOURCE_LANGUAGE) => self.marked_french(text),
            (text, _) => text.to_owned().into(),
        }
    }

    /// French in a page of another language: the page tells its element so (`boot.js`).
    fn marked_french(&self, text: &str) -> AttrValue {
        if text.is_empty() || self.tag() == SOURCE_LANGUAGE {
            return text.to_owned().into();
        }
        format!("{FRENCH_BEGINS}{text}{FRENCH_ENDS}").into()
    }

    fn filled(&self, pattern: Option<&Tree>, args: &[(&str, Arg)]) -> AttrValue {
        let mut said = String::new();
        if let Some(pattern) = pattern {
            self.fill(pattern, args, &mut said);
        }
        said.into()
    }

    fn fill(&self, pattern: &Tree, args: &[(&str, Arg)], said: &mut String) {
        let argument = |part: &Tree, field: &str| {
            let name = part.get(field)?.text()?;
            args.iter().find(|(known, _)| *known == name).map(|(_, arg)| arg.clone())
        };
        match pattern {
            Tree::Text(text) => said.push_str(text),
            Tree::List(parts) => parts.iter().for_each(|part| self.fill(part, args, said)),
            part if part.get("a").is_some() => said.extend(argument(part, "a").map(|arg| self.placed(arg))),
            part => {
                let variants = part.get("v").and_then(Tree::list).unwrap_or_default();
                // A variant is its name and its pattern.
                let named = |name: &str| {
                    variants.iter().filter_map(Tree::list).find(|pair| pair.first().and_then(Tree::text) == Some(name))
                };
                let chosen = match argument(part, "s") {
                    Some(Arg::Count(count)) => named(&count.to_string()).or_else(|| named(&self.intl.plural(count))),
                    Some(Arg::Text(text)) => named(&text),
                    None => None,
                };
                let default = || variants.get(part.get("d")?.number::<usize>()?)?.list();
                if let Some(variant) = chosen.or_else(default) {
                    variant.iter().skip(1).for_each(|pattern| self.fill(pattern, args, said));
                }
            }
        }
    }
}
