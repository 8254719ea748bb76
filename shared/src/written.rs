//! How what is written is read. JSON becomes a [`Tree`] once, and every type takes its parts out of that tree by hand of
//! one line a type. Serde's own way compiles each type again for every reader it may come from (text, tree, buffer of
//! a tagged enum): on a phone that was a quarter of the program. Who writes, writes with serde.
//!
//! The rules are serde's: unknown fields are passed over, an absent `Option` is none, the name of a kind is its
//! variant's in snake case.

mod tree;
mod writing;

pub use tree::Tree;

use crate::map::Map;
use std::fmt;

/// What could not be read: the innermost field that is missing or holds something else than it should.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bad(&'static str);

impl Bad {
    /// Something that is no field.
    pub const HERE: Self = Self("");

    /// The field, unless one within is named already.
    #[must_use]
    pub fn within(self, field: &'static str) -> Self {
        if self.0.is_empty() { Self(field) } else { self }
    }
}

impl fmt::Display for Bad {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_empty() { "this value" } else { self.0 })?;
        f.write_str(" is missing, or is not what belongs here")
    }
}

/// What can be read from a tree.
pub trait Read: Sized {
    /// Takes it out of its place in the tree; an absent place is null.
    fn read(value: &Tree) -> Result<Self, Bad>;
}

/// What can be the key of a map, which JSON always writes as a text.
pub trait Key: Ord + Sized {
    /// Reads it.
    fn key(text: &str) -> Option<Self>;
}

/// Reads a text; none if it is not JSON, or not this.
pub fn parse<T: Read>(json: &str) -> Option<T> {
    T::read(&Tree::parse(json)?).ok()
}

/// One field of an object.
pub fn field<T: Read>(object: &Tree, name: &'static str) -> Result<T, Bad> {
    T::read(place(object, name)).map_err(|bad| bad.within(name))
}

/// One field of an object that an older version may have left out.
pub fn field_or_default<T: Read + Default>(object: &Tree, name: &'static str) -> Result<T, Bad> {
    if *place(object, name) == Tree::Null { Ok(T::default()) } else { field(object, name) }
}

fn place<'a>(object: &'a Tree, name: &str) -> &'a Tree {
    object.get(name).unwrap_or(&Tree::Null)
}

/// Refuses what is no object.
pub fn object(value: &Tree) -> Result<(), Bad> {
    if matches!(value, Tree::Object(_)) { Ok(()) } else { Err(Bad::HERE) }
}

/// The text of a field that says which kind this is.
pub fn tag<'a>(object: &'a Tree, name: &'static str) -> Result<&'a str, Bad> {
    place(object, name).text().ok_or(Bad(name))
}

/// Whether a written name is that of a variant: `seats_left` of `SeatsLeft`.
pub fn names(written: &str, variant: &str) -> bool {
    let mut written = written.bytes();
    for (place, letter) in variant.bytes().enumerate() {
        if letter.is_ascii_uppercase() && place > 0 && written.next() != Some(b'_') {
            return false;
        }
        if written.next() != Some(letter.to_ascii_lowercase()) {
            return false;
        }
    }
    written.next().is_none()
}

impl Read for String {
    fn read(value: &Tree) -> Result<Self, Bad> {
        value.text().map(str::to_owned).ok_or(Bad::HERE)
    }
}

impl Read for bool {
    fn read(value: &Tree) -> Result<Self, Bad> {
        if let Tree::Bool(truth) = value { Ok(*truth) } else { Err(Bad::HERE) }
    }
}

macro_rules! read_numbers {
    ($($number:ty),+) => {$(
        impl Read for $number {
            fn read(value: &Tree) -> Result<Self, Bad> {
                value.number().ok_or(Bad::HERE)
            }
        }
    )+};
}

read_numbers!(i32, i64, u8, u32, u64);

impl<T: Read> Read for Option<T> {
    fn read(value: &Tree) -> Result<Self, Bad> {
        if *value == Tree::Null { Ok(None) } else { T::read(value).map(Some) }
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(value: &Tree) -> Result<Self, Bad> {
        value.list().ok_or(Bad::HERE)?.iter().map(T::read).collect()
    }
}

impl<A: Read, B: Read> Read for (A, B) {
    fn read(value: &Tree) -> Result<Self, Bad> {
        match value.list() {
            Some([a, b]) => Ok((A::read(a)?, B::read(b)?)),
            _ => Err(Bad::HERE),
        }
    }
}

impl<K: Key, V: Read> Read for Map<K, V> {
    fn read(value: &Tree) -> Result<Self, Bad> {
        let mut map = Self::default();
        let Tree::Object(fields) = value else { return Err(Bad::HERE) };
        for (key, value) in fields {
            map.insert(K::key(key).ok_or(Bad::HERE)?, V::read(value)?);
        }
        Ok(map)
    }
}

impl Key for String {
    fn key(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

/// Lets serde read what [`Read`] reads, for whoever comes with another reader (the server, TOML).
macro_rules! deserialize {
    ($name:ident) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let json = serde_json::Value::deserialize(deserializer)?.to_string();
                let tree = $crate::written::Tree::parse(&json).unwrap_or($crate::written::Tree::Null);
                $crate::written::Read::read(&tree).map_err(serde::de::Error::custom)
            }
        }
    };
}
pub(crate) use deserialize;

/// Reads a struct: its fields, those that may be absent, and those whose own fields stand among these.
macro_rules! read_struct {
    ($name:ident { $($field:ident),* $(,)? } $(default { $($absent:ident),* })? $(flat { $($flat:ident),* })?) => {
        impl $crate::written::Read for $name {
            fn read(value: &$crate::written::Tree) -> Result<Self, $crate::written::Bad> {
                $crate::written::object(value)?;
                Ok(Self {
                    $($field: $crate::written::field(value, stringify!($field))?,)*
                    $($($absent: $crate::written::field_or_default(value, stringify!($absent))?,)*)?
                    $($($flat: $crate::written::Read::read(value)?,)*)?
                })
            }
        }
        $crate::written::deserialize!($name);
    };
}
pub(crate) use read_struct;

/// Reads an enum whose kind stands in a field: each variant with its fields, `{}` if it has none, `(_)` if another
/// type reads them from the same object; then those of its fields that may be absent.
macro_rules! read_tagged {
    ($name:ident, $tag:literal; $($variant:ident $body:tt $(default { $($absent:ident),* })? $(flat { $($flat:ident),* })?),+ $(,)?) => {
        impl $crate::written::Read for $name {
            fn read(value: &$crate::written::Tree) -> Result<Self, $crate::written::Bad> {
                let tag = $crate::written::tag(value, $tag)?;
                $(if $crate::written::names(tag, stringify!($variant)) {
                    return Ok($crate::written::read_tagged!(@variant value, $variant $body [$($($absent)*)?] $($($flat)*)?));
                })+
                Err($crate::written::Bad::HERE.within($tag))
            }
        }
        $crate::written::deserialize!($name);
    };
    (@variant $value:ident, $variant:ident (_) []) => { Self::$variant($crate::written::Read::read($value)?) };
    (@variant $value:ident, $variant:ident { $($field:ident),* } [$($absent:ident)*] $($flat:ident)*) => {
        Self::$variant {
            $($field: $crate::written::field($value, stringify!($field))?,)*
            $($absent: $crate::written::field_or_default($value, stringify!($absent))?,)*
            $($flat: $crate::written::Read::read($value)?,)*
        }
    };
}
pub(crate) use read_tagged;

/// Reads an enum that is written as the name of its variant.
macro_rules! read_named {
    ($name:ident; $($variant:ident),+ $(,)?) => {
        impl $crate::written::Read for $name {
            fn read(value: &$crate::written::Tree) -> Result<Self, $crate::written::Bad> {
                let name = value.text().ok_or($crate::written::Bad::HERE)?;
                $(if $crate::written::names(name, stringify!($variant)) {
                    return Ok(Self::$variant);
                })+
                Err($crate::written::Bad::HERE)
            }
        }
        $crate::written::deserialize!($name);
    };
}
pub(crate) use read_named;

/// Reads what parses itself from a simpler value.
macro_rules! read_from {
    ($name:ident: $simple:ty) => {
        impl $crate::written::Read for $name {
            fn read(value: &$crate::written::Tree) -> Result<Self, $crate::written::Bad> {
                let simple: $simple = $crate::written::Read::read(value)?;
                Self::try_from(simple).map_err(|_| $crate::written::Bad::HERE)
            }
        }
        $crate::written::deserialize!($name);
    };
}
pub(crate) use read_from;

/// The same for a text that can also be the key of a map.
macro_rules! read_text {
    ($name:ident) => {
        $crate::written::read_from!($name: String);
        impl $crate::written::Key for $name {
            fn key(text: &str) -> Option<Self> {
                Self::try_from(text.to_owned()).ok()
            }
        }
    };
}
pub(crate) use read_text;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_of_a_variant_is_written_in_snake_case() {
        assert!(names("seats_left", "SeatsLeft") && names("ok", "Ok"));
        for other in ["seats", "seats_left_", "seatsleft", "Seats_Left", "seats_lefts", ""] {
            assert!(!names(other, "SeatsLeft"), "{other}");
        }
    }

    #[test]
    fn what_cannot_be_read_names_the_innermost_field() {
        let read =
            |json: &str| crate::programme::Seats::read(&Tree::parse(json).unwrap()).map_err(|bad| bad.to_string());
        assert!(read(r#"{"free":3,"waiting":0,"later":true}"#).is_ok());
        assert_eq!(read(r#"{"free":3}"#), Err("waiting is missing, or is not what belongs here".to_owned()));
        assert!(read("[3,0]").is_err() && read(r#"{"free":-3,"waiting":0}"#).is_err());
    }
}
