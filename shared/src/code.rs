//! Codes that people read, say and type: thirty letters nobody confuses, and a check character.

use crate::written::read_text;
use serde::Serialize;
use std::fmt;

/// No 0, 1, I, L, O, U: nothing that looks or sounds like its neighbour.
const ALPHABET: &[u8; 30] = b"23456789ABCDEFGHJKMNPQRSTVWXYZ";
const LETTERS: usize = 12;
const MODULUS: usize = ALPHABET.len();

/// Why a typed code is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadCode {
    /// Letters are missing or too many.
    Length {
        /// How many letters were typed.
        typed: usize,
    },
    /// A character that no code contains.
    Letter(char),
    /// The check character does not fit: one letter is wrong or two are swapped.
    Check,
}

impl fmt::Display for BadCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Length { typed } => write!(f, "no code of this kind has {typed} letters"),
            Self::Letter(letter) => write!(f, "no code contains {letter:?}"),
            Self::Check => f.write_str("one letter of the code is wrong, or two are swapped"),
        }
    }
}

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
        #[serde(into = "String")]
        pub struct $name(String);

        read_text!($name);

        impl $name {
            /// How many characters a code has, its check character included.
            pub const LETTERS: usize = LETTERS;

            /// The code made of random bits; the chance is the caller's.
            pub fn from_bits(mut bits: u128) -> Self {
                let mut values = Vec::with_capacity(LETTERS);
                for _ in 1..LETTERS {
                    values.push(usize::try_from(bits % 30).unwrap_or_default());
                    bits /= 30;
                }
                values.push(check_value(&values));
                Self(written(&values))
            }

            /// Reads what a person typed: case, spaces and hyphens do not matter.
            pub fn typed(text: &str) -> Result<Self, BadCode> {
                read(text, LETTERS).map(Self)
            }

            /// The code without spaces, as it travels.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// The code as a person reads it: three groups of four.
            pub fn spaced(&self) -> String {
                format!("{} {} {}", &self.0[..4], &self.0[4..8], &self.0[8..])
            }
        }

        impl TryFrom<String> for $name {
            type Error = BadCode;
            fn try_from(text: String) -> Result<Self, BadCode> {
                Self::typed(&text)
            }
        }

        impl From<$name> for String {
            fn from(code: $name) -> String {
                code.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

codes! {
    /// The code of one booking: eleven random letters (54 bits) and a check character. Who knows it may read the booking
    /// and change it; it is never shown to anyone else and never stands in a path or a query.
    BookingId,
    /// The code of one request for help: who knows it may read the request and take it back. As secret as a booking's.
    RequestId,
    /// A code that opens one door once, soon after it was drawn: an invitation, a device's enrolment, a way back in.
    OneTimeCode,
}

/// Reads a code of so many letters, the last of which is the check character, as a person types it.
pub(crate) fn read(text: &str, letters: usize) -> Result<String, BadCode> {
    let values = values(text)?;
    if values.len() != letters {
        return Err(BadCode::Length { typed: values.len() });
    }
    if values.split_last().is_none_or(|(check, values)| check_value(values) != *check) {
        return Err(BadCode::Check);
    }
    Ok(written(&values))
}

/// The letters of a text as a person types them, each as its place in the alphabet: case, spaces and hyphens do not matter.
pub(crate) fn values(text: &str) -> Result<Vec<usize>, BadCode> {
    let letters = text.chars().filter(|c| !c.is_whitespace() && *c != '-').map(|c| c.to_ascii_uppercase());
    let place = |letter| ALPHABET.iter().position(|&known| char::from(known) == letter).ok_or(BadCode::Letter(letter));
    letters.map(place).collect()
}

/// What is written with letters at these places.
pub(crate) fn written(values: &[usize]) -> String {
    values.iter().map(|&value| char::from(ALPHABET[value])).collect()
}

/// ISO 7064, hybrid system modulo 31,30: finds every single wrong letter and nearly every swap.
pub(crate) fn check_value(values: &[usize]) -> usize {
    let product = values.iter().fold(MODULUS, |product, value| {
        let sum = (product + value) % MODULUS;
        (if sum == 0 { MODULUS } else { sum }) * 2 % (MODULUS + 1)
    });
    (MODULUS + 1 - product) % MODULUS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_people_type_it() {
        let code = BookingId::from_bits(0x1234_5678_9abc_def0_1122);
        assert_eq!(BookingId::typed(&code.spaced().to_lowercase()), Ok(code.clone()));
        assert_eq!(BookingId::typed(&code.spaced().replace(' ', "-")), Ok(code));
        assert_eq!(BookingId::typed("ABCD"), Err(BadCode::Length { typed: 4 }));
        assert_eq!(BookingId::typed("ABCD EFGH 0000"), Err(BadCode::Letter('0')));
    }

    #[test]
    fn every_single_wrong_letter_is_found() {
        for seed in 0..40_u128 {
            let code = BookingId::from_bits(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c834));
            for place in 0..LETTERS {
                for &other in ALPHABET {
                    let mut letters = code.as_str().as_bytes().to_vec();
                    if letters[place] == other {
                        continue;
                    }
                    letters[place] = other;
                    let typed = String::from_utf8(letters).unwrap();
                    assert_eq!(BookingId::typed(&typed), Err(BadCode::Check), "{code} read as {typed}");
                }
            }
        }
    }

    #[test]
    fn swapped_neighbours_are_found_save_one_pair_in_many() {
        let (mut swaps, mut missed) = (0, 0);
        for seed in 0..400_u128 {
            let code = BookingId::from_bits(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835));
            for place in 0..LETTERS - 1 {
                let mut letters = code.as_str().as_bytes().to_vec();
                letters.swap(place, place + 1);
                let typed = String::from_utf8(letters).unwrap();
                if typed != code.as_str() {
                    swaps += 1;
                    missed += u32::from(BookingId::typed(&typed).is_ok());
                }
            }
        }
        assert!(missed * 100 < swaps, "{missed} of {swaps} swaps went unseen");
    }
}
