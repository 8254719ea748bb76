//! A scanner is a keyboard, and thinks that it is an American one. On a French computer its digits come as `&é"'(-è_çà`,
//! and its A and Z as Q and W: here they become again what was scanned.

/// How a ticket of this version begins when it was typed so.
pub(super) const NAME: &str = "PSD&";

/// What an American key types on a French keyboard, and what is written on the key.
const KEYS: [(char, char); 15] = [
    ('&', '1'),
    ('É', '2'),
    ('"', '3'),
    ('\'', '4'),
    ('(', '5'),
    ('-', '6'),
    ('È', '7'),
    ('_', '8'),
    ('Ç', '9'),
    ('À', '0'),
    ('Q', 'A'),
    ('A', 'Q'),
    ('W', 'Z'),
    ('Z', 'W'),
    ('?', 'M'),
];

/// What was scanned, of what was typed in capitals.
pub(super) fn american(typed: &str) -> String {
    let key = |letter: char| KEYS.iter().find(|(typed, _)| *typed == letter).map_or(letter, |(_, key)| *key);
    typed.chars().map(key).collect()
}
