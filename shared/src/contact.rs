//! How somebody can be reached who left that with a booking or a request: a first name, a phone, a language, for the town's office
//! alone. A device seals it to the town's key the moment it is confirmed; from then on it is [`Sealed`], here, on the way
//! and on the server, and whoever wrote it cannot read it back.
//!
//! What this module deliberately is not: the cipher. Sealing takes chance, opening takes a secret; both are the shells'.

use crate::event::{Event, Scope};
use crate::id::PublicKey;
use crate::requests::request;
use crate::state::State;
use crate::workshops::booking;
use crate::written::{self, read_named, read_struct};
use serde::Serialize;
use std::collections::BTreeSet;

/// How long every contact is made before it is sealed, in bytes: its length tells nothing.
pub const PADDED: usize = 256;
/// The same for one with a word to a partner.
pub const PADDED_WITH_WORD: usize = 1024;
/// The longest word to a partner, in letters; any of them fits into [`PADDED_WITH_WORD`].
pub const WORD: usize = 160;
/// The longest sealed text that travels, in bytes as written.
pub const MAX_SEALED: usize = 4 * 1024;
/// The longest first name, in letters; any forty, and a phone, fit into [`PADDED`].
const NAME: usize = 40;
/// The longest phone as typed.
const PHONE: usize = 24;
/// How many digits a phone has at least, and at most (E.164).
const DIGITS: std::ops::RangeInclusive<usize> = 6..=15;

/// What somebody left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contact {
    /// A first name; may be empty.
    pub name: String,
    /// A phone; may be empty.
    pub phone: String,
    /// In which language to speak with them.
    pub language: String,
    /// What the centre says to a partner to whom it leads them on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub word: Option<String>,
}

read_struct!(Contact { name, phone, language, word });

/// Why what was typed is no contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadContact {
    /// The first name is too long.
    Name,
    /// No phone looks like this.
    Phone,
}

impl Contact {
    /// Reads what a person typed; none if they left nothing, which is always right.
    pub fn typed(name: &str, phone: &str, language: &str) -> Result<Option<Self>, BadContact> {
        let (name, phone) = (name.trim(), phone.trim());
        if name.chars().count() > NAME || name.chars().any(char::is_control) {
            return Err(BadContact::Name);
        }
        let digits = phone.bytes().filter(u8::is_ascii_digit).count();
        let dialled = |c: char| c.is_ascii_digit() || " +-./()".contains(c);
        if !phone.is_empty() && (phone.len() > PHONE || !DIGITS.contains(&digits) || !phone.chars().all(dialled)) {
            return Err(BadContact::Phone);
        }
        if name.is_empty() && phone.is_empty() {
            return Ok(None);
        }
        let language = language.chars().filter(char::is_ascii_alphanumeric).take(8).collect();
        Ok(Some(Self { name: name.to_owned(), phone: phone.to_owned(), language, word: None }))
    }

    /// What goes with a fiche de liaison: the same, which may be empty here, with a word to the partner. None if that is
    /// too long.
    pub fn with_word(left: Option<Self>, word: &str, language: &str) -> Option<Self> {
        let word = word.trim();
        let fits = word.chars().count() <= WORD && !word.chars().any(char::is_control);
        let nobody = Self { name: String::new(), phone: String::new(), language: language.to_owned(), word: None };
        fits.then(|| Self { word: Some(word.to_owned()), ..left.unwrap_or(nobody) })
    }

    /// What is sealed: its JSON, with spaces behind it up to [`PADDED`] bytes, or [`PADDED_WITH_WORD`].
    pub fn padded(&self) -> Vec<u8> {
        let json = serde_json::to_vec(self);
        let mut padded = json.expect("texts, which JSON can always write");
        let whole = if self.word.is_some() { PADDED_WITH_WORD } else { PADDED };
        padded.resize(whole.max(padded.len()), b' ');
        padded
    }

    /// Reads what was sealed.
    pub fn read_padded(bytes: &[u8]) -> Option<Self> {
        written::parse(std::str::from_utf8(bytes).ok()?)
    }
}

/// A contact as it rests and travels. Read leniently: what an office cannot open must not keep a command from arriving.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Sealed {
    /// The public key that it was sealed to, in hexadecimal.
    pub key: String,
    /// The sealed box, in hexadecimal.
    pub bytes: String,
}

read_struct!(Sealed { key, bytes });

impl Sealed {
    /// Writes a sealed box down.
    pub fn new(key: &str, bytes: &[u8]) -> Self {
        Self { key: key.to_owned(), bytes: hex(bytes) }
    }

    /// Whether it has the shape of a box that was sealed to a key, by whomever.
    pub fn is_whole(&self) -> bool {
        self.key.parse::<PublicKey>().is_ok() && self.open_hex().is_some_and(|bytes| bytes.len() > PADDED)
    }

    /// The sealed box; none if it is no hexadecimal.
    pub fn open_hex(&self) -> Option<Vec<u8>> {
        unhex(&self.bytes)
    }
}

/// What a fact means for the contact kept beside the log.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// What came sealed with the command is kept.
    Kept,
    /// What is kept is erased, and does not come back.
    Erased,
}

/// What has become of a contact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ContactStanding {
    /// It is kept, sealed.
    Sealed,
    /// It was kept once, and is no more.
    Erased,
}

read_named!(ContactStanding; Sealed, Erased);

/// The facts that make bookings and requests say what is so, where the office has erased a contact, or its time has passed: `held` are
/// the scopes whose contact is still there.
pub fn gone(state: &State, held: &BTreeSet<String>) -> Vec<Event> {
    let sealed = |contact: Option<ContactStanding>| contact == Some(ContactStanding::Sealed);
    let is_gone = |scope: Scope| !held.contains(&scope.to_string());
    let bookings =
        state.bookings.iter().filter(|(id, it)| sealed(it.contact) && is_gone(Scope::Booking((*id).clone())));
    let requests =
        state.requests.iter().filter(|(id, it)| sealed(it.contact) && is_gone(Scope::Request((*id).clone())));
    let bookings = bookings.map(|(id, _)| Event::Booking(id.clone(), booking::Event::ContactErased));
    bookings.chain(requests.map(|(id, _)| Event::Request(id.clone(), request::Event::ContactErased))).collect()
}

/// Bytes in hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = |byte: &u8| [byte >> 4, byte & 15].map(|half| char::from(DIGITS[usize::from(half)]));
    bytes.iter().flat_map(digits).collect()
}

/// The bytes that stand in hexadecimal; none for anything else.
pub fn unhex(text: &str) -> Option<Vec<u8>> {
    let half = |digit: u8| char::from(digit).to_digit(16).and_then(|half| u8::try_from(half).ok());
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| if let [high, low] = pair { Some(half(*high)? << 4 | half(*low)?) } else { None }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_contact_is_as_long_as_any_other() {
        let longest = "\u{1f9c0}".repeat(NAME);
        let quotes = "\"".repeat(NAME);
        for (name, phone) in
            [("Al", ""), ("", "0248528900"), (&longest, "+33 (0)2 48 52 89 00 123"), (&quotes, "123456")]
        {
            let contact = Contact::typed(name, phone, "fr").unwrap().unwrap();
            assert_eq!(contact.padded().len(), PADDED, "{name} {phone}");
            assert_eq!(Contact::read_padded(&contact.padded()), Some(contact));
        }
    }

    #[test]
    fn a_word_to_a_partner_is_as_long_as_any_other() {
        let longest = "\u{1f9c0}".repeat(NAME);
        let left = Contact::typed(&longest, "+33 (0)2 48 52 89 00 123", "fr").unwrap();
        for (left, word) in [(None, ""), (None, "Porte bleue"), (left, &*"\"\u{1f9c0}".repeat(WORD / 2))] {
            let contact = Contact::with_word(left, word, "fr").unwrap();
            assert_eq!(contact.padded().len(), PADDED_WITH_WORD, "{word}");
            assert_eq!(Contact::read_padded(&contact.padded()), Some(contact));
        }
        assert_eq!(Contact::with_word(None, &"a".repeat(WORD + 1), "fr"), None);
        assert_eq!(Contact::with_word(None, "a\nb", "fr"), None);
    }

    #[test]
    fn nothing_is_a_right_answer_and_a_wrong_phone_is_said() {
        let check = |name: &str, phone: &str, expected: Result<bool, BadContact>| {
            assert_eq!(
                Contact::typed(name, phone, "fr").map(|contact| contact.is_some()),
                expected,
                "{name:?} {phone:?}"
            );
        };
        check("", "  ", Ok(false));
        check("Amina", "", Ok(true));
        check("", "02.48.52.89.00", Ok(true));
        check("Amina", "+33 2 48 52 89 00", Ok(true));
        check("Amina", "02 48", Err(BadContact::Phone));
        check("Amina", "zéro deux", Err(BadContact::Phone));
        check("Amina", "0248528900 0248528900", Err(BadContact::Phone));
        check(&"a".repeat(NAME + 1), "", Err(BadContact::Name));
        check("A\nB", "", Err(BadContact::Name));
    }

    #[test]
    fn hexadecimal_is_read_as_it_is_written() {
        let bytes: Vec<u8> = (0..=255).collect();
        assert_eq!(unhex(&hex(&bytes)), Some(bytes));
        assert_eq!((unhex("0"), unhex("0g"), unhex("é")), (None, None, None));
    }
}
