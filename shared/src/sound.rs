//! What is read aloud with sound that was made before, on a device that has no voice of a language: what a sound is called,
//! and how a text is cut into what there are sounds for. Whoever makes them and whoever plays them cut alike.
//!
//! A clause is said whole or not at all: a sentence with a hole in it may say the contrary of what it means.

/// What steers the eye and is not said.
const MARKS: [char; 5] = ['\u{200e}', '\u{200f}', '\u{2066}', '\u{2068}', '\u{2069}'];
/// What a clause ends with.
const ENDS: [char; 11] = ['.', ',', ':', ';', '?', '!', '…', '،', '؛', '؟', '。'];
/// What of it changes nothing in what is said.
const MUTE_ENDS: [char; 7] = ['.', ',', ':', ';', '…', '،', '؛'];
/// Of how many clauses a sound is at most.
const LONGEST: usize = 24;
/// The sign of the currency, which stands before or behind its number, and of a share.
const SIGNS: [char; 2] = ['€', '%'];

/// A piece of a text, as it is said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// There is a sound for this; and whether a clause ends behind it.
    Sound(String, bool),
    /// Something here has none.
    Silence,
}

/// A text as it counts for its sound: on one line, without what is not said.
pub fn normal(text: &str) -> String {
    let text: String = text.chars().filter(|sign| !MARKS.contains(sign)).collect();
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ").trim_end_matches(MUTE_ENDS).trim_end().to_owned()
}

/// What the sound of a text in a language is called: FNV-1a of both, in 64 bits.
pub fn name(language: &str, text: &str) -> u64 {
    let bytes = language.bytes().chain([b'\n']).chain(normal(text).into_bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// A text in pieces: the longest that there are sounds for.
pub fn cut(text: &str, has: impl Fn(&str) -> bool) -> Vec<Piece> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let clauses: Vec<&[&str]> = words.split_inclusive(|word| word.ends_with(ENDS)).collect();
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < clauses.len() {
        let most = clauses.len().min(at + LONGEST);
        let whole = (at + 1..=most).rev().find_map(|to| {
            let said = normal(&clauses[at..to].concat().join(" "));
            has(&said).then_some((said, to))
        });
        if let Some((said, to)) = whole {
            pieces.push(Piece::Sound(said, true));
            at = to;
            continue;
        }
        match clause(clauses[at], &has) {
            Some(said) => pieces.extend(said),
            None if pieces.last() == Some(&Piece::Silence) => {}
            None => pieces.push(Piece::Silence),
        }
        at += 1;
    }
    pieces
}

/// The fixed parts of a text with gaps (each a `\0`): what is to be made, so that [`cut`] finds it.
pub fn fixed(text: &str) -> Vec<String> {
    if !text.contains('\0') {
        return vec![normal(text)];
    }
    let words: Vec<&str> = text.split_whitespace().collect();
    let clauses = words.split_inclusive(|word| word.ends_with(ENDS)).map(|clause| clause.join(" "));
    let parts: Vec<String> = clauses.flat_map(|clause| clause.split('\0').map(normal).collect::<Vec<_>>()).collect();
    parts.into_iter().filter(|part| part.contains(char::is_alphanumeric)).collect()
}

/// One clause, all of it or nothing.
fn clause(words: &[&str], has: &impl Fn(&str) -> bool) -> Option<Vec<Piece>> {
    let mut said = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let known = (at + 1..=words.len()).rev().find_map(|to| {
            let part = normal(&words[at..to].join(" "));
            has(&part).then_some((vec![part], to))
        });
        // “25” has a sound too, but “25 000” is one number.
        let counted = number(&words[at..]).map(|(parts, used)| (parts, at + used));
        let is_sign = !words[at].contains(char::is_alphanumeric) && !words[at].contains(SIGNS);
        let (parts, to) = match (known, counted) {
            (Some(known), Some(counted)) => {
                if known.1 > counted.1 {
                    known
                } else {
                    counted
                }
            }
            (Some(found), None) | (None, Some(found)) => found,
            (None, None) if is_sign => (Vec::new(), at + 1),
            (None, None) => return None,
        };
        if !parts.iter().all(|part| has(part)) {
            return None;
        }
        said.extend(parts);
        at = to;
    }
    let last = said.len();
    Some(said.into_iter().zip(1..).map(|(part, place)| Piece::Sound(part, place == last)).collect())
}

/// A number at the beginning of these words, as the numbers that there are sounds for, and of how many words it is: “1 234 €”.
fn number(words: &[&str]) -> Option<(Vec<String>, usize)> {
    let mut text = latin(words.first()?);
    let mut used = 1;
    // Thousands are told apart by a space in many languages.
    while text.len() <= 11 && text.ends_with(|sign: char| sign.is_ascii_digit()) {
        let Some(next) = words.get(used).map(|word| latin(word)) else { break };
        let group = next.chars().take_while(char::is_ascii_digit).count();
        let first = text.chars().filter(char::is_ascii_digit).count() <= 3 || used > 1;
        if group != 3 || !first || text.starts_with('0') {
            break;
        }
        text.push_str(&next);
        used += 1;
    }
    let sign = SIGNS.into_iter().find(|sign| text.contains(*sign));
    let text = text.trim_matches(|sign| SIGNS.contains(&sign) || ENDS.contains(&sign));
    let mut parts = Vec::new();
    let groups: Vec<&str> = text.split(['.', ',', ':', '/', '-', '–', '٫', '٬']).collect();
    let is_thousand = |place: usize| {
        let group = groups[place];
        place > 0 && group.len() == 3 && text.contains([',', '.', '٬']) && !text.contains([':', '/'])
    };
    let mut run = String::new();
    for (place, group) in groups.iter().enumerate() {
        if !is_thousand(place) {
            read(&mut run, &mut parts)?;
        }
        run.push_str(group);
    }
    read(&mut run, &mut parts)?;
    parts.extend(sign.map(String::from));
    (!parts.is_empty()).then_some((parts, used))
}

/// Reads what has been gathered of a number.
fn read(run: &mut String, parts: &mut Vec<String>) -> Option<()> {
    let digits = std::mem::take(run);
    if digits.is_empty() {
        return Some(());
    }
    if !digits.chars().all(|sign| sign.is_ascii_digit()) {
        return None;
    }
    let value: u32 = digits.parse().ok().filter(|_| digits.len() <= 5).unwrap_or(u32::MAX);
    if digits.len() > 1 && digits.starts_with('0') || value > 99_999 {
        parts.extend(digits.chars().map(String::from));
        return Some(());
    }
    let (thousands, rest) = (value / 1_000, value % 1_000);
    match thousands {
        0 => {}
        1..=20 => parts.push((thousands * 1_000).to_string()),
        _ => parts.extend(small(thousands).into_iter().chain(["1000".to_owned()])),
    }
    if rest > 0 || thousands == 0 {
        parts.extend(small(rest));
    }
    Some(())
}

/// A number below a thousand.
fn small(value: u32) -> Vec<String> {
    let (hundreds, rest) = if value > 100 { (value / 100 * 100, value % 100) } else { (0, value) };
    let hundreds = (hundreds > 0).then_some(hundreds);
    let rest = (rest > 0 || hundreds.is_none()).then_some(rest);
    hundreds.into_iter().chain(rest).map(|value| value.to_string()).collect()
}

/// The numbers that others are said with.
pub fn numbers() -> impl Iterator<Item = u32> {
    (0..=100).chain((2..=9).map(|hundreds| hundreds * 100)).chain((1..=20).map(|thousands| thousands * 1_000))
}

/// A word with the figures of this program.
fn latin(word: &str) -> String {
    let figure = |sign: char| match sign {
        '٠'..='٩' => char::from_digit(u32::from(sign) - u32::from('٠'), 10).unwrap_or(sign),
        '۰'..='۹' => char::from_digit(u32::from(sign) - u32::from('۰'), 10).unwrap_or(sign),
        _ => sign,
    };
    word.chars().filter(|sign| !MARKS.contains(sign)).map(figure).collect()
}

/// The letters that names are written with in a language (BCP 47).
pub fn letters(language: &str) -> &'static str {
    match language.split('-').next().unwrap_or_default() {
        "ar" => "ابتثجحخدذرزسشصضطظعغفقكلمنهوي",
        "fa" => "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی",
        "uk" => "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
        "tr" => "abcçdefgğhıijklmnoöprsştuüvyz",
        _ => "abcdefghijklmnopqrstuvwxyzàâçéèêëîïñôûü",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str, known: &[&str]) -> String {
        let numbers: Vec<String> = numbers().map(|number| number.to_string()).collect();
        let has = |part: &str| known.contains(&part) || numbers.iter().any(|number| number == part) || part == "€";
        let piece = |piece: Piece| match piece {
            Piece::Sound(text, true) => format!("[{text}]"),
            Piece::Sound(text, false) => format!("[{text}"),
            Piece::Silence => "[-]".to_owned(),
        };
        cut(text, has).into_iter().map(piece).collect()
    }

    #[test]
    fn a_sound_is_called_by_language_and_text_however_it_is_set() {
        assert_eq!(name("fr", "Qui compte ?"), name("fr", "\u{2066}Qui \n compte\u{a0}?\u{2069} "));
        assert_eq!(name("fr", "Moi seulement"), name("fr", "Moi seulement."));
        assert_ne!(name("fr", "Moi seulement"), name("en", "Moi seulement"));
        // For ever the same: sounds that were kept are found again. The browser's tests compute it too.
        assert_eq!(name("fr", "Moi seulement"), 0xcd17_ca21_4d8e_b3d4);
    }

    #[test]
    fn the_longest_sound_is_said_and_a_clause_is_said_whole() {
        let known = ["Moi seulement", "bouton", "sur", "Que faire, et où ?", "Il reste", "places", "titre"];
        assert_eq!(said("Moi seulement. bouton, 3 sur 9", &known), "[Moi seulement][bouton][3[sur[9]");
        assert_eq!(said("Que faire, et où ? titre", &known), "[Que faire, et où ?][titre]");
        assert_eq!(said("Il reste 12 places", &known), "[Il reste[12[places]");
        assert_eq!(said("Il reste des places. Moi seulement", &known), "[-][Moi seulement]");
        assert_eq!(said("Pain maison, Amina, Moi seulement.", &known), "[-][Moi seulement]");
        assert_eq!(
            said("Que dire\u{a0}: ceci\u{a0}; titre : bouton", &["Que dire : ceci", "titre", "bouton"]),
            "[Que dire : ceci][titre][bouton]"
        );
        assert_eq!(said(" → ", &known), "");
    }

    #[test]
    fn amounts_are_said_of_smaller_numbers() {
        for (text, pieces) in [
            ("310 €", "[300[10[€]"),
            ("1\u{202f}234,50 €", "[1000[200[34[50[€]"),
            ("€1,234.50", "[1000[200[34[50[€]"),
            ("100", "[100]"),
            ("0", "[0]"),
            ("2026", "[2000[26]"),
            ("25 000 €", "[25[1000[€]"),
            ("٣١٠ €", "[300[10[€]"),
            ("02 48", "[0[2[48]"),
            ("14:30", "[14[30]"),
            ("310–420 €", "[300[10[400[20[€]"),
        ] {
            assert_eq!(said(text, &[]), pieces, "{text}");
        }
        assert_eq!(said("4e", &[]), "[-]");
    }

    #[test]
    fn what_is_made_of_a_text_with_gaps_is_found_in_it() {
        let parts = fixed("Il reste \0 places. Fin le \0");
        assert_eq!(parts, ["Il reste", "places", "Fin le"]);
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        assert_eq!(said("Il reste 4 places. Fin le 13", &parts), "[Il reste[4[places][Fin le[13]");
        assert_eq!(fixed("Tout, et plus."), ["Tout, et plus"]);
    }
}
