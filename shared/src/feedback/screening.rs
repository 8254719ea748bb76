//! What in free words tells who somebody is, or where to find them: a telephone number, an address of any kind, many digits
//! in a row. A device says so before anything is sent, and the server asks again before it is shown to others.
//!
//! What this deliberately is not: a judge of names and of what is said. Those a person sees, and a person decides.

use crate::words::{lower, lowered};
use crate::written::read_named;
use serde::Serialize;
use std::ops::Range;

/// What a part of a text looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Looks {
    /// Where somebody lives.
    Address,
    /// A number of a person or of a file.
    Digits,
    /// A page of the web.
    Link,
    /// An e-mail, or a name on a network.
    Mail,
    /// A telephone number.
    Phone,
}

read_named!(Looks; Address, Digits, Link, Mail, Phone);

impl Looks {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Address, Self::Digits, Self::Link, Self::Mail, Self::Phone];

    /// Its name in the files of words.
    pub fn name(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Digits => "digits",
            Self::Link => "link",
            Self::Mail => "mail",
            Self::Phone => "phone",
        }
    }
}

/// A part of a text that should not be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// What it looks like.
    pub looks: Looks,
    /// Where it stands, in bytes.
    pub at: Range<usize>,
}

impl Found {
    /// The text without it.
    pub fn taken_out_of(&self, text: &str) -> String {
        let part = |range: Range<usize>| text.get(range).unwrap_or_default();
        format!("{}…{}", part(0..self.at.start), part(self.at.end..text.len()))
    }
}

/// So many digits in a row are no date, no price and no year.
const DIGITS: usize = 7;
/// So many are a telephone number, if they begin like one.
const PHONE: usize = 8;
/// What is called after its number where people live, in the languages of this house.
const STREETS: [&str; 27] = [
    "rue",
    "avenue",
    "av",
    "av.",
    "bd",
    "boulevard",
    "impasse",
    "allée",
    "allee",
    "chemin",
    "route",
    "quai",
    "square",
    "faubourg",
    "lotissement",
    "résidence",
    "residence",
    "hameau",
    "street",
    "road",
    "sokak",
    "sokağı",
    "caddesi",
    "calle",
    "rua",
    "شارع",
    "вулиця",
];
/// What is so called only where a name follows: a seat is a “place” too.
const PLACE: &str = "place";
/// Endings of what stands in the web.
const ENDINGS: [&str; 9] = ["fr", "com", "org", "net", "eu", "info", "io", "app", "be"];

/// The first part of a text that should not be sent; none where there is none.
pub fn screen(text: &str) -> Option<Found> {
    let all = [address(text), digits(text), in_a_word(text)];
    all.into_iter().flatten().min_by_key(|found| found.at.start)
}

/// The words of a text, each with its place.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let pieces = text.split_inclusive(char::is_whitespace).map(|piece| {
        let start = at;
        at += piece.len();
        (start, piece.trim_end())
    });
    pieces.filter(|(_, word)| !word.is_empty()).collect()
}

/// A number, perhaps *bis*, and what a street is called.
fn address(text: &str) -> Option<Found> {
    let words = words(text);
    let bare = |place: usize| {
        let word = words.get(place).map_or("", |(_, word)| *word);
        lowered(word.trim_matches(|c: char| ",;()".contains(c)))
    };
    let is_number = |word: &str| {
        let number = word.strip_suffix("bis").or(word.strip_suffix("ter")).unwrap_or(word);
        (1..=4).contains(&number.chars().count()) && number.chars().all(is_digit)
    };
    let is_name = |place: usize| {
        let raw = words.get(place).map_or("", |(_, word)| *word);
        ["de", "du", "des"].contains(&raw) || raw.starts_with("d’") || raw.starts_with(|c: char| lower(c) != c)
    };
    for (place, (start, _)) in words.iter().enumerate().filter(|(place, _)| is_number(&bare(*place))) {
        let street = if ["bis", "ter"].contains(&bare(place + 1).as_str()) { place + 2 } else { place + 1 };
        // “12 High Street”: the name may come first.
        let is_street = |at: usize| STREETS.contains(&bare(at).as_str());
        let follows = is_street(street) || (bare(street) == PLACE && is_name(street + 1));
        let is_named_before = is_street(street + 1) && is_name(street);
        if !(follows || is_named_before) {
            continue;
        }
        let name = street + 1;
        let (last, word) = words.get(name).or(words.last())?;
        let end = last + word.trim_end_matches([',', ';', '.', ')', '!', '?']).len();
        return Some(Found { looks: Looks::Address, at: *start..end });
    }
    None
}

/// A letter or a digit: of other scripts, all that is no mark of punctuation.
fn is_letter(c: char) -> bool {
    if c.is_ascii() {
        c.is_ascii_alphanumeric()
    } else {
        !"’‘“”«»…–—·،؛؟\u{a0}\u{202f}".contains(c)
    }
}

/// A digit of the scripts that people write in here.
fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || ('\u{660}'..='\u{669}').contains(&c) || ('\u{6f0}'..='\u{6f9}').contains(&c)
}

/// Many digits, with at most two signs between one and the next.
fn digits(text: &str) -> Option<Found> {
    let between = |c: char| " .-/_()\u{a0}\u{202f}".contains(c);
    let mut run: Option<(Range<usize>, usize)> = None;
    let (mut gap, mut before) = (0, None);
    let told = |run: Option<&(Range<usize>, usize)>| {
        let (at, count) = run.filter(|(_, count)| *count >= DIGITS)?;
        let dials = text.get(at.clone()).is_some_and(|part| part.starts_with(['+', '0', '٠', '۰']));
        let looks = if *count >= PHONE && dials { Looks::Phone } else { Looks::Digits };
        Some(Found { looks, at: at.clone() })
    };
    for (place, c) in text.char_indices() {
        if is_digit(c) {
            let end = place + c.len_utf8();
            let start = if before == Some('+') { place - 1 } else { place };
            let (at, count) = run.get_or_insert((start..end, 0));
            (at.end, *count, gap) = (end, *count + 1, 0);
        } else if run.is_some() {
            gap += 1;
            if gap > 2 || !between(c) {
                if let Some(found) = told(run.as_ref()) {
                    return Some(found);
                }
                run = None;
            }
        }
        before = Some(c);
    }
    told(run.as_ref())
}

/// A word that is an e-mail, a name on a network, or a page of the web.
fn in_a_word(text: &str) -> Option<Found> {
    words(text).into_iter().find_map(|(start, raw)| {
        let edge = |c: char| !is_letter(c) && !"@/".contains(c);
        let word = raw.trim_end_matches(edge);
        let lead = word.len() - word.trim_start_matches(edge).len();
        let (start, word) = (start + lead, lowered(word.get(lead..)?));
        let at = start..start + raw.trim_end_matches(edge).len() - lead;
        let named = word.split_once('@').is_some_and(|(_, host)| host.starts_with(is_letter));
        if named {
            return Some(Found { looks: Looks::Mail, at });
        }
        let host = word.split('/').next().unwrap_or_default();
        let ends = |(name, ending): (&str, &str)| {
            name.chars().count() >= 2
                && name.chars().all(|c| is_letter(c) || "-.".contains(c))
                && ENDINGS.contains(&ending)
        };
        let is_link = word.contains("://") || word.starts_with("www.") || host.rsplit_once('.').is_some_and(ends);
        is_link.then_some(Found { looks: Looks::Link, at })
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Option<(Looks, &str)>) {
        let found = screen(text);
        assert_eq!(found.as_ref().map(|it| (it.looks, &text[it.at.clone()])), expected, "{text}");
    }

    #[test]
    fn what_tells_where_to_find_somebody_is_pointed_out() {
        check("appelez le 06 39 98 12 34 svp", Some((Looks::Phone, "06 39 98 12 34")));
        check("06.39.98.12.34", Some((Looks::Phone, "06.39.98.12.34")));
        check("+33 (0)6 39 98 12 34!", Some((Looks::Phone, "+33 (0)6 39 98 12 34")));
        check("هاتفي ٠٦٣٩٩٨١٢٣٤", Some((Looks::Phone, "٠٦٣٩٩٨١٢٣٤")));
        check("mon dossier 1234567 attend", Some((Looks::Digits, "1234567")));
        check("2 85 05 18 279 044 12", Some((Looks::Digits, "2 85 05 18 279 044 12")));
        check("né le 12/03/1985 à Bourges", Some((Looks::Digits, "12/03/1985")));
        check("écrivez à amina.b@exemple.fr, merci", Some((Looks::Mail, "amina.b@exemple.fr")));
        check("(@amina18)", Some((Looks::Mail, "@amina18")));
        check("voir www.exemple.fr/page", Some((Looks::Link, "www.exemple.fr/page")));
        check("https://exemple.org.", Some((Looks::Link, "https://exemple.org")));
        check("sur exemple.com !", Some((Looks::Link, "exemple.com")));
        check("j’habite 12 bis, rue Pasteur à côté", Some((Looks::Address, "12 bis, rue Pasteur")));
        check("au 4 place de la gare", Some((Looks::Address, "4 place de")));
        check("12 rue", Some((Looks::Address, "12 rue")));
        check("at 10 High Street", Some((Looks::Address, "10 High Street")));
    }

    #[test]
    fn what_people_say_of_a_day_is_let_through() {
        for text in [
            "",
            "Merci beaucoup, c’était très bien.",
            "Il manquait 2 places assises, et 1 place pour ma fille.",
            "de 10 h à 12 h 30, le 14/10 en 2015",
            "J’ai payé 12,50 € pour 3 personnes et 100 000 merci",
            "On a marché dans la rue. J’ai 71 ans.",
            "3 cours de cuisine, 2 routes",
            "C’est fini.Super",
            "شكرا جزيلا على كل شيء",
            "Дуже дякую!",
        ] {
            check(text, None);
        }
    }

    #[test]
    fn what_is_pointed_out_can_be_taken_out_until_nothing_is() {
        let mut text = "Amina, 12 rue Pasteur, 06 39 98 12 34 ou a@b.fr, dit merci".to_owned();
        let mut steps = 0;
        while let Some(found) = screen(&text) {
            text = found.taken_out_of(&text);
            steps += 1;
            assert!(steps < 10, "{text}");
        }
        assert_eq!((steps, text.as_str()), (3, "Amina, …, … ou …, dit merci"));
    }

    #[test]
    fn no_text_is_cut_within_a_letter() {
        for text in ["é12 rue", "☎06🧀39 98 12 34 5", "…@…", "@", "12 bis", "www.", "+", "٠٦ rue"] {
            if let Some(found) = screen(text) {
                assert!(text.get(found.at.clone()).is_some(), "{text}: {found:?}");
            }
        }
    }
}
