//! A JSON object, read answer by answer: every error says where, and `"?"` is noted as unknown.

use super::super::Impossible;
use super::super::words::named;
use crate::rights::decimal::Decimal;
use crate::rights::household::Household;
use crate::rights::unknown::Field;
use serde_json::Value;
use std::cell::RefCell;

/// What stands for "unknown".
const UNKNOWN: &str = "?";

/// A place in a written household.
pub(super) struct Reader<'a> {
    value: &'a Value,
    path: String,
    /// Whose answers these are, by their place in the file.
    person: Option<usize>,
    unknown: &'a RefCell<Vec<Field>>,
}

impl<'a> Reader<'a> {
    pub(super) fn root(value: &'a Value, unknown: &'a RefCell<Vec<Field>>) -> Self {
        Self { value, path: String::new(), person: None, unknown }
    }

    /// Refuses a key that is none of these, and anything that is no object.
    pub(super) fn only(&self, keys: &[&str]) -> Result<(), Impossible> {
        let Some(object) = self.value.as_object() else { return Err(self.bad("an object")) };
        match object.keys().find(|key| !keys.contains(&key.as_str())) {
            None => Ok(()),
            Some(key) => Err(Impossible::NoSuchField { field: self.join(key) }),
        }
    }

    pub(super) fn text(&self, key: &str) -> Result<Option<String>, Impossible> {
        match self.get(key) {
            None => Ok(None),
            Some(Value::String(text)) if !text.is_empty() => Ok(Some(text.clone())),
            Some(_) => Err(self.unreadable(key, "a text")),
        }
    }

    /// A text that `parse` understands.
    pub(super) fn parsed<T>(
        &self,
        key: &'static str,
        expected: &'static str,
        parse: impl Fn(&str) -> Option<T>,
    ) -> Result<Option<T>, Impossible> {
        if self.is_unknown(key) {
            return Ok(None);
        }
        match self.text(key)? {
            None => Ok(None),
            Some(text) => parse(&text).map(Some).ok_or_else(|| self.unreadable(key, expected)),
        }
    }

    /// One of these words; the first one when it is left out.
    pub(super) fn word<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Result<T, Impossible> {
        self.chosen(key, words).map(|word| word.unwrap_or(words[0].1))
    }

    /// One of these words.
    pub(super) fn required<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Result<T, Impossible> {
        if self.is_unknown(key) {
            return Ok(words[0].1);
        }
        self.chosen(key, words)?.ok_or_else(|| self.missing(key))
    }

    fn chosen<T: Copy>(&self, key: &'static str, words: &[(&str, T)]) -> Result<Option<T>, Impossible> {
        if self.is_unknown(key) {
            return Ok(None);
        }
        let Some(text) = self.text(key)? else { return Ok(None) };
        let unreadable = || self.unreadable(key, "one of the words of the schema");
        named(words, &text).map(Some).ok_or_else(unreadable)
    }

    pub(super) fn flag(&self, key: &'static str) -> Result<bool, Impossible> {
        match self.get(key) {
            _ if self.is_unknown(key) => Ok(false),
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(self.unreadable(key, "true or false")),
        }
    }

    pub(super) fn whole(&self, key: &'static str) -> Result<Option<i64>, Impossible> {
        match self.get(key) {
            _ if self.is_unknown(key) => Ok(None),
            None => Ok(None),
            Some(value) => value.as_i64().map(Some).ok_or_else(|| self.unreadable(key, "a whole number")),
        }
    }

    /// Euros, nothing when it is left out; never negative.
    pub(super) fn money(&self, key: &'static str) -> Result<Decimal, Impossible> {
        match self.get(key) {
            _ if self.is_unknown(key) => Ok(Decimal::ZERO),
            None => Ok(Decimal::ZERO),
            Some(Value::Number(number)) => {
                // The text of a number is exactly what was written, up to its last digit.
                let text = number.to_string();
                if text.starts_with('-') && number.as_i64() != Some(0) {
                    return Err(Impossible::Negative { field: self.join(key) });
                }
                let amount = Decimal::parse(&text).ok_or_else(|| self.unreadable(key, "an amount in euros"))?;
                if amount > Household::LARGEST {
                    return Err(Impossible::TooLarge { field: self.join(key) });
                }
                Ok(amount)
            }
            Some(_) => Err(self.unreadable(key, "an amount in euros")),
        }
    }

    pub(super) fn required_money(&self, key: &'static str) -> Result<Decimal, Impossible> {
        if self.get(key).is_none() {
            return Err(self.missing(key));
        }
        self.money(key)
    }

    /// An object inside this one. `null` and a missing key are the same.
    pub(super) fn object(&self, key: &'static str) -> Result<Option<Reader<'a>>, Impossible> {
        match self.get(key) {
            _ if self.is_unknown(key) => Ok(None),
            None => Ok(None),
            Some(value) if value.is_object() => {
                Ok(Some(Reader { value, path: self.join(key), person: self.person, unknown: self.unknown }))
            }
            Some(_) => Err(self.unreadable(key, "an object")),
        }
    }

    pub(super) fn is_object(&self, key: &str) -> bool {
        self.get(key).is_some_and(Value::is_object)
    }

    /// The items of a list, none when it is left out.
    pub(super) fn list(&self, key: &'static str) -> Result<Vec<Reader<'a>>, Impossible> {
        match self.get(key) {
            _ if self.is_unknown(key) => Ok(Vec::new()),
            None => Ok(Vec::new()),
            Some(Value::Array(items)) => {
                let one = |(place, value)| Reader {
                    value,
                    path: format!("{}[{place}]", self.join(key)),
                    person: if key == "persons" { Some(place) } else { self.person },
                    unknown: self.unknown,
                };
                Ok(items.iter().enumerate().map(one).collect())
            }
            Some(_) => Err(self.unreadable(key, "a list")),
        }
    }

    pub(super) fn required_list(&self, key: &'static str) -> Result<Vec<Reader<'a>>, Impossible> {
        if self.get(key).is_none() {
            return Err(self.missing(key));
        }
        self.list(key)
    }

    /// This item as a text.
    pub(super) fn as_text(&self) -> Option<String> {
        self.value.as_str().map(str::to_owned)
    }

    /// Whether the answer is `"?"`; noted on the way.
    pub(super) fn is_unknown(&self, key: &'static str) -> bool {
        let unknown = self.value.get(key).and_then(Value::as_str) == Some(UNKNOWN);
        if unknown {
            let field = Field::written(self.person, &self.join(key));
            let mut list = self.unknown.borrow_mut();
            if let Some(field) = field
                && !list.contains(&field)
            {
                list.push(field);
            }
        }
        unknown
    }

    pub(super) fn missing(&self, key: &str) -> Impossible {
        Impossible::Missing { field: self.join(key) }
    }

    pub(super) fn unreadable(&self, key: &str, expected: &'static str) -> Impossible {
        let found = self.value.get(key).map_or_else(|| "missing".to_owned(), Value::to_string);
        Impossible::Unreadable { field: self.join(key), found, expected }
    }

    /// What is wrong with this item itself.
    pub(super) fn bad(&self, expected: &'static str) -> Impossible {
        let field = if self.path.is_empty() { "the line".to_owned() } else { self.path.clone() };
        Impossible::Unreadable { field, found: self.value.to_string(), expected }
    }

    fn get(&self, key: &str) -> Option<&'a Value> {
        self.value.get(key).filter(|value| !value.is_null())
    }

    fn join(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }
}
