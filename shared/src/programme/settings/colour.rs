//! A colour of the town's own, and whether one can read by it: the contrast of WCAG 2, in whole numbers.
//!
//! The grounds are those of `frontend/styles/tokens.css`; a test holds the two together.

use crate::written::{read_struct, read_text};
use serde::Serialize;
use std::cmp::Ordering;
use std::fmt;

/// The least contrast of text (AA), in hundredths.
pub const LEAST: u32 = 450;

/// A colour, written `#5a2350`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(into = "String")]
pub struct Colour([u8; 3]);

read_text!(Colour);

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

impl From<Colour> for String {
    fn from(colour: Colour) -> Self {
        colour.to_string()
    }
}

impl TryFrom<String> for Colour {
    type Error = &'static str;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        let wrong = "a colour is # and six hexadecimal digits";
        let digits = text.strip_prefix('#').filter(|digits| digits.len() == 6).ok_or(wrong)?;
        if !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(wrong);
        }
        let all = u32::from_str_radix(digits, 16).map_err(|_| wrong)?;
        let [_, red, green, blue] = all.to_be_bytes();
        Ok(Self([red, green, blue]))
    }
}

/// The town's colour: one for light pages, one for dark ones.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Accent {
    /// By day.
    pub day: Colour,
    /// By night.
    pub night: Colour,
}

read_struct!(Accent { day, night });

/// What the colour stands on, or what stands on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ground {
    /// The page.
    Paper,
    /// A card.
    Card,
    /// What lies deeper than the page.
    Well,
    /// The words of a button that is filled with it.
    Words,
}

/// How well one can read by a colour in one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contrast {
    /// Where.
    pub ground: Ground,
    /// How far apart the two are, in hundredths: 450 is 4.5 to 1.
    pub hundredths: u32,
}

impl Contrast {
    /// Whether that is enough.
    pub fn is_enough(self) -> bool {
        self.hundredths >= LEAST
    }
}

const DAY: [(Ground, Colour); 4] = [
    (Ground::Paper, Colour([0xfb, 0xf6, 0xee])),
    (Ground::Card, Colour([0xff, 0xff, 0xff])),
    (Ground::Well, Colour([0xf3, 0xea, 0xdd])),
    (Ground::Words, Colour([0xff, 0xff, 0xff])),
];
const NIGHT: [(Ground, Colour); 4] = [
    (Ground::Paper, Colour([0x1d, 0x16, 0x20])),
    (Ground::Card, Colour([0x2a, 0x21, 0x30])),
    (Ground::Well, Colour([0x24, 0x1b, 0x29])),
    (Ground::Words, Colour([0x2a, 0x1f, 0x2d])),
];

impl Accent {
    /// How well one reads by day, place by place.
    pub fn by_day(&self) -> [Contrast; 4] {
        DAY.map(|(ground, other)| Contrast { ground, hundredths: contrast(&self.day, &other) })
    }

    /// How well one reads by night.
    pub fn by_night(&self) -> [Contrast; 4] {
        NIGHT.map(|(ground, other)| Contrast { ground, hundredths: contrast(&self.night, &other) })
    }

    /// Whether everybody can read by it, wherever it stands.
    pub fn is_readable(&self) -> bool {
        self.by_day().into_iter().chain(self.by_night()).all(Contrast::is_enough)
    }
}

/// The scale of light: this is white.
const WHITE: u64 = 1_000_000;

/// The contrast of two colours, in hundredths, rounded down: what is not enough does not become enough.
fn contrast(one: &Colour, other: &Colour) -> u32 {
    let (one, other) = (luminance(one), luminance(other));
    let (light, dark) = match one.cmp(&other) {
        Ordering::Less => (other, one),
        Ordering::Equal | Ordering::Greater => (one, other),
    };
    // Each with the 5 % that a room's own light adds.
    u32::try_from((light + WHITE / 20) * 100 / (dark + WHITE / 20)).unwrap_or(u32::MAX)
}

fn luminance(colour: &Colour) -> u64 {
    let [red, green, blue] = colour.0.map(light);
    (red * 2_126 + green * 7_152 + blue * 722) / 10_000
}

/// How much light a part of a screen gives: `c / 12.92` where it is dark, else `((c + 0.055) / 1.055) ^ 2.4`.
fn light(part: u8) -> u64 {
    if part <= 10 {
        return u64::from(part) * WHITE * 100 / (255 * 1_292);
    }
    // (c + 0.055) / 1.055 as a fraction of whole numbers; its power 2.4 is its square times the fifth root of its square.
    let (over, under) = (u128::from(part) * 1_000 + 14_025, 269_025_u128);
    let root = fifth_root(over * over, under * under);
    let square = over * over * u128::from(WHITE) / (under * under);
    u64::try_from((square * root) >> SCALE).unwrap_or(WHITE)
}

/// How fine the root is.
const SCALE: u32 = 16;

/// The largest whole number whose fifth power is at most that of the fraction's root, in units of 1 / 2^16.
fn fifth_root(over: u128, under: u128) -> u128 {
    (0..=SCALE).rev().fold(0, |root: u128, bit| {
        let tried = root | 1 << bit;
        if tried.pow(5) * under <= over << (5 * SCALE) { tried } else { root }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::try_from(text.to_owned()).unwrap()
    }

    #[test]
    fn the_contrast_is_that_of_wcag() {
        // Computed with the formula of the recommendation in floating point, and cut off after two digits.
        for (one, other, hundredths) in [
            ("#000000", "#ffffff", 2_100),
            ("#ffffff", "#ffffff", 100),
            ("#777777", "#ffffff", 447),
            ("#767676", "#ffffff", 454),
            ("#5a2350", "#fbf6ee", 1_089),
            ("#e6b3d8", "#1d1620", 993),
            ("#0a0a0a", "#0b0b0b", 100),
        ] {
            let (found, back) = (contrast(&colour(one), &colour(other)), contrast(&colour(other), &colour(one)));
            assert_eq!(found, back);
            assert!(found.abs_diff(hundredths) <= 1, "{one} on {other}: {found}, not {hundredths}");
        }
    }

    #[test]
    fn the_colour_of_the_house_can_be_read_and_others_only_where_they_can() {
        let check = |day: &str, night: &str, readable: bool| {
            let accent = Accent { day: colour(day), night: colour(night) };
            assert_eq!(accent.is_readable(), readable, "{day} {night}: {:?} {:?}", accent.by_day(), accent.by_night());
        };
        check("#5a2350", "#e6b3d8", true);
        check("#e6b3d8", "#e6b3d8", false);
        check("#5a2350", "#5a2350", false);
        // Enough on a card, and not in the well.
        check("#767676", "#e6b3d8", false);
    }

    #[test]
    fn the_grounds_are_those_of_the_style_sheet() {
        let sheet = include_str!("../../../../frontend/styles/tokens.css");
        let (day, night) = sheet.split_once("prefers-color-scheme: dark").unwrap();
        for (part, grounds) in [(day, DAY), (night, NIGHT)] {
            for (ground, colour) in grounds {
                let name = match ground {
                    Ground::Paper => "--paper",
                    Ground::Card => "--card",
                    Ground::Well => "--well",
                    Ground::Words => "--on-aubergine",
                };
                assert!(part.contains(&format!("{name}: {colour};")), "{name} is not {colour}");
            }
        }
    }

    #[test]
    fn a_colour_is_read_as_it_is_written() {
        assert_eq!(colour("#5A2350").to_string(), "#5a2350");
        for wrong in ["5a2350", "#5a235", "#5a23500", "#5a235g", "#é2350", "red", ""] {
            assert!(Colour::try_from(wrong.to_owned()).is_err(), "{wrong}");
        }
    }
}
