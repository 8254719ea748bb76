//! Bytes become rows: UTF-8 with or without its mark, or what French spreadsheets have long written (Windows-1252);
//! separated by semicolons, commas or tabs, whichever the headings have most of.

use crate::Unreadable;

/// What Windows-1252 has where Latin-1 has control characters.
const WINDOWS: [char; 32] = [
    '€', '\u{81}', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\u{8d}', 'Ž', '\u{8f}', '\u{90}', '‘', '’',
    '“', '”', '•', '–', '—', '˜', '™', 'š', '›', 'œ', '\u{9d}', 'ž', 'Ÿ',
];

/// One row, with the line of the file in which it begins.
pub struct Row {
    pub n: u32,
    pub cells: Vec<String>,
}

/// All rows that are not empty, the headings first.
pub fn rows(bytes: &[u8]) -> Result<Vec<Row>, Unreadable> {
    // A workbook is a zip; a text of two bytes a letter is full of zeros.
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"\xd0\xcf\x11\xe0") || bytes.contains(&0) {
        return Err(Unreadable::NotText);
    }
    let text = decoded(bytes);
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(separator(&text))
        .has_headers(false)
        .flexible(true)
        .trim(csv::Trim::All)
        .from_reader(text.as_bytes());
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|_| Unreadable::NotText)?;
        // Empty lines before it are counted in.
        let n = record.position().map_or(0, |from| {
            let rest = usize::try_from(from.byte()).ok().and_then(|at| text.as_bytes().get(at..)).unwrap_or_default();
            let first = u32::try_from(from.line()).unwrap_or(u32::MAX);
            (first..).zip(rest).find(|(_, byte)| **byte != b'\n').map_or(first, |(line, _)| line)
        });
        let cells: Vec<String> = record.iter().map(str::to_owned).collect();
        if cells.iter().any(|cell| !cell.is_empty()) {
            rows.push(Row { n, cells });
        }
    }
    Ok(rows)
}

fn decoded(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let text: String = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows(*byte)).collect(),
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn windows(byte: u8) -> char {
    match byte {
        0x80..=0x9f => WINDOWS[usize::from(byte - 0x80)],
        other => char::from(other),
    }
}

/// What stands most often between the headings, outside quotes.
fn separator(text: &str) -> u8 {
    let (mut quoted, mut counts) = (false, [0_u32; 3]);
    let kinds = [';', ',', '\t'];
    for letter in text.trim_start().chars().take_while(|letter| *letter != '\n') {
        quoted ^= letter == '"';
        for (count, kind) in counts.iter_mut().zip(kinds) {
            *count += u32::from(letter == kind && !quoted);
        }
    }
    let most = counts.iter().zip(b";,\t").rev().max_by_key(|(count, _)| **count);
    most.map_or(b';', |(_, kind)| *kind)
}
