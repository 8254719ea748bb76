//! A passport on paper: a card that a child carries, or the sheet of a class. Its code is short enough to be said and typed,
//! and therefore no secret; its passport is as long as a phone's, and made of the code with the town's key. So a tablet that
//! holds the key knows the passport of a code without a network, and nobody else finds it.

use crate::code::{self, BadCode, check_value, values, written};
use crate::id::{CardKey, PassportId};
use crate::sync::passport_of;
use std::fmt;

/// Five letters and a check character.
const LETTERS: usize = 6;
/// How many letters there are.
const LETTER: u32 = 30;
/// The first letter of every class's sheet, and of no card: C.
const OF_CLASSES: u32 = 10;
/// What four letters can say.
const FOUR: u32 = LETTER.pow(4);
/// Neighbours in the printer's tray have codes that do not look alike: numbers are spread by a factor that shares none with
/// how many codes there are, so that no two fall together.
const SPREAD: u64 = 10_000_019;
/// How many pictures and how many colours there are.
const PICTURES: u32 = 12;
const COLOURS: u32 = 6;

/// Who carries it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardKind {
    /// One person.
    Person,
    /// A class or a group.
    Class,
}

impl CardKind {
    /// How many codes there are of this kind.
    fn codes(self) -> u32 {
        match self {
            Self::Person => FOUR * (LETTER - 1),
            Self::Class => FOUR,
        }
    }
}

/// The code of a card: what is said, typed and compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardCode(String);

impl CardCode {
    /// The code of a number: another number of the same kind never has the same.
    pub fn numbered(kind: CardKind, number: u32) -> Self {
        let spread = u64::from(number) * SPREAD % u64::from(kind.codes());
        let spread = u32::try_from(spread).unwrap_or_default();
        let (first, mut rest) = (spread / FOUR, spread % FOUR);
        let first = match kind {
            CardKind::Class => OF_CLASSES,
            CardKind::Person if first >= OF_CLASSES => first + 1,
            CardKind::Person => first,
        };
        let mut places = vec![first];
        for _ in 0..4 {
            places.push(rest % LETTER);
            rest /= LETTER;
        }
        let mut places: Vec<usize> = places.into_iter().map(|place| place as usize).collect();
        places.push(check_value(&places));
        Self(written(&places))
    }

    /// Reads what a person typed: case, spaces and hyphens do not matter.
    pub fn typed(text: &str) -> Result<Self, BadCode> {
        code::read(text, LETTERS).map(Self)
    }

    /// Who carries it.
    pub fn kind(&self) -> CardKind {
        if self.places()[0] == OF_CLASSES { CardKind::Class } else { CardKind::Person }
    }

    /// Its picture and its colour, each by its number: eight cards of one page are all different.
    pub fn look(&self) -> (usize, usize) {
        let places = self.places();
        let first = match self.kind() {
            CardKind::Class => 0,
            CardKind::Person => places[0] - u32::from(places[0] > OF_CLASSES),
        };
        let four = places[1..5].iter().rev().fold(0, |sum, place| sum * LETTER + place);
        let spread = first * FOUR + four;
        ((spread / COLOURS % PICTURES) as usize, (spread % COLOURS) as usize)
    }

    /// The code as a person reads it: two groups of three.
    pub fn spaced(&self) -> String {
        format!("{} {}", &self.0[..3], &self.0[3..])
    }

    /// The code without spaces.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn places(&self) -> Vec<u32> {
        let places = values(&self.0).unwrap_or_else(|_| unreachable!("a code was parsed when it was made"));
        places.into_iter().map(|place| u32::try_from(place).unwrap_or_default()).collect()
    }
}

impl fmt::Display for CardCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Why a text is no card.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BadCard {
    /// It is the QR of something else.
    Other,
    /// A code was typed that no card has.
    Code(BadCode),
}

/// A card: its code, and the passport that it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What is printed large.
    pub code: CardCode,
    /// What passes at stops.
    pub passport: PassportId,
}

impl Card {
    /// The card of a code, in the town of this key.
    pub fn of(key: &CardKey, code: CardCode) -> Self {
        let passport = passport_of(key.as_str(), code.as_str()).parse();
        let passport = passport.unwrap_or_else(|_| unreachable!("half a SHA-256 is 32 hexadecimal digits"));
        Self { code, passport }
    }

    /// What its QR says behind `#`: the code and the passport, in capitals, which take less room.
    pub fn written(&self) -> String {
        format!("{}{}", self.code, self.passport.as_str().to_ascii_uppercase())
    }

    /// Reads what stands behind `#`. Whose key made it does not matter: whoever has the QR holds the passport.
    pub fn shown(text: &str) -> Option<Self> {
        let (code, passport) = text.split_at_checked(LETTERS)?;
        let code = CardCode::typed(code).ok()?;
        let passport = passport.to_ascii_lowercase().parse().ok()?;
        Some(Self { code, passport })
    }

    /// Reads what was scanned or typed where the town's key is known.
    pub fn read(key: &CardKey, text: &str) -> Result<Self, BadCard> {
        let text = text.trim();
        match text.split_once('#') {
            Some((_, behind)) => Self::shown(behind).ok_or(BadCard::Other),
            None if text.contains('/') || text.len() > 4 * LETTERS => Err(BadCard::Other),
            None => CardCode::typed(text).map(|code| Self::of(key, code)).map_err(BadCard::Code),
        }
    }
}

/// The passport of what somebody shows: a card's QR, or the receipt on a phone, which says whose it is. What is typed shows
/// nothing; its code is known where it is a card's.
pub fn shown(text: &str) -> Option<(PassportId, Option<CardCode>)> {
    let text = text.trim();
    let behind = text.split_once('#').map_or(text, |(_, behind)| behind);
    if let Some(card) = Card::shown(behind).filter(|_| behind != text) {
        return Some((card.passport, Some(card.code)));
    }
    let mut parts = behind.split('/');
    let is_receipt = parts.next().is_some_and(|it| it.starts_with("PS")) && parts.next() == Some("P");
    let passport = parts.next().filter(|_| is_receipt)?.to_ascii_lowercase().parse().ok()?;
    Some((passport, None))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::office::MOST_CARDS;
    use std::collections::BTreeSet;

    fn key(digit: char) -> CardKey {
        digit.to_string().repeat(64).parse().unwrap()
    }

    #[test]
    fn no_two_numbers_have_one_code_and_none_looks_like_its_neighbour() {
        for kind in [CardKind::Person, CardKind::Class] {
            let mut all = BTreeSet::new();
            let mut before = CardCode::numbered(kind, MOST_CARDS - 1);
            for number in 0..20_000 {
                let code = CardCode::numbered(kind, number * 40);
                assert!(all.insert(code.as_str().to_owned()), "{number}");
                let code = CardCode::numbered(kind, number);
                assert_eq!((code.kind(), CardCode::typed(&code.spaced().to_lowercase())), (kind, Ok(code.clone())));
                let same = code.as_str().bytes().zip(before.as_str().bytes()).filter(|(a, b)| a == b).count();
                assert!(same <= 4, "{before} and {code}");
                before = code;
            }
        }
    }

    #[test]
    fn eight_cards_of_a_page_look_different() {
        for kind in [CardKind::Person, CardKind::Class] {
            for page in 0..200 {
                let looks: BTreeSet<_> = (0..8).map(|it| CardCode::numbered(kind, page * 8 + it).look()).collect();
                assert_eq!(looks.len(), 8, "page {page}");
                assert!(looks.iter().all(|(picture, colour)| *picture < 12 && *colour < 6));
            }
        }
    }

    #[test]
    fn one_wrong_letter_is_found_and_no_letter_is_confused() {
        let code = CardCode::numbered(CardKind::Person, 4_711);
        for place in 0..LETTERS {
            for other in "23456789ABCDEFGHJKMNPQRSTVWXYZ".chars() {
                let mut letters: Vec<char> = code.as_str().chars().collect();
                if letters[place] != other {
                    letters[place] = other;
                    assert_eq!(CardCode::typed(&letters.iter().collect::<String>()), Err(BadCode::Check));
                }
            }
        }
        for letter in ['0', 'O', '1', 'I', 'L', 'U'] {
            assert_eq!(CardCode::typed(&format!("23456{letter}")), Err(BadCode::Letter(letter)));
        }
        assert_eq!(CardCode::typed("23456"), Err(BadCode::Length { typed: 5 }));
    }

    #[test]
    fn a_card_is_read_from_its_qr_and_from_its_code() {
        let code = CardCode::numbered(CardKind::Person, 12);
        let card = Card::of(&key('a'), code.clone());
        let address = format!("https://plein-sens.ville-vierzon.fr/passeport#{}", card.written());
        for text in [address.as_str(), code.as_str(), &code.spaced().to_lowercase(), &format!(" {address}\n")] {
            assert_eq!(Card::read(&key('a'), text), Ok(card.clone()), "{text}");
        }
        // Paper of before another key still is the passport that it was.
        assert_eq!(Card::read(&key('b'), &address), Ok(card.clone()));
        assert_ne!(Card::of(&key('b'), code).passport, card.passport, "a code alone says nothing");
        for text in ["https://plein-sens.ville-vierzon.fr/e/gout", "https://example.org/#PSD1", &"A".repeat(40)] {
            assert_eq!(Card::read(&key('a'), text), Err(BadCard::Other), "{text}");
        }
        assert!(matches!(Card::read(&key('a'), "AB2C"), Err(BadCard::Code(_))));
    }

    #[test]
    fn what_is_shown_is_a_passport_and_what_is_typed_is_none() {
        let card = Card::of(&key('a'), CardCode::numbered(CardKind::Person, 12));
        let address = format!("https://plein-sens.ville-vierzon.fr/passeport#{}", card.written());
        assert_eq!(shown(&address), Some((card.passport.clone(), Some(card.code.clone()))));
        let id = card.passport.as_str().to_ascii_uppercase();
        for receipt in [format!("PS1/P/{id}/VUE:1444640400/1/K/S/C"), format!("https://x/recu#PS1/P/{id}/VUE:1")] {
            assert_eq!(shown(&receipt), Some((card.passport.clone(), None)), "{receipt}");
        }
        for text in [card.code.as_str(), &card.written(), "PS1/B/K7PM4XQ29TRW/PAIN/2/1/C", "https://x/e/gout", "", "#"]
        {
            assert_eq!(shown(text), None, "{text}");
        }
    }

    /// Paper lasts: what these numbers and this key once made, they always make.
    #[test]
    fn paper_lasts() {
        let made = |kind, number| Card::of(&key('a'), CardCode::numbered(kind, number)).written();
        assert_eq!(made(CardKind::Person, 0), "2222236B2C6A8566E84815403A20DB61BD508C");
        assert_eq!(made(CardKind::Person, MOST_CARDS - 1), "T3WMN80023F56FC46A245E9462A0DBA4DAC24E");
        assert_eq!(made(CardKind::Class, 7), "CSXKE2A6894F5D3351110323F97F510C470454");
    }
}
