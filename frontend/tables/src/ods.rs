//! Tables become one file that a spreadsheet opens as its own, of the open format for documents: one sheet a table. Numbers are numbers, and
//! everything else is a text: no cell is a formula, whatever is written in it.
//!
//! The file is a zip in which nothing is packed: a report has a few kilobytes, and the office's program stays small.

use crate::write::is_number;

/// One table with its name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sheet {
    /// What it is called.
    pub name: String,
    /// Its rows, the headings first.
    pub rows: Vec<Vec<String>>,
}

const KIND: &str = "application/vnd.oasis.opendocument.spreadsheet";
const NAMESPACES: &str = r#"xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3""#;
const HEAD: &str = r#"<?xml version="1.0" encoding="UTF-8"?>"#;

/// The file of these tables.
pub fn ods(sheets: &[Sheet]) -> Vec<u8> {
    let manifest = format!(
        r#"{HEAD}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3"><manifest:file-entry manifest:full-path="/" manifest:version="1.3" manifest:media-type="{KIND}"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/><manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>"#
    );
    let styles = format!("{HEAD}<office:document-styles {NAMESPACES}><office:styles/></office:document-styles>");
    // What kind of file it is stands first, so that whoever looks at its first bytes knows.
    zip(&[
        ("mimetype", KIND.to_owned()),
        ("content.xml", content(sheets)),
        ("styles.xml", styles),
        ("META-INF/manifest.xml", manifest),
    ])
}

fn content(sheets: &[Sheet]) -> String {
    let mut xml = format!(
        r#"{HEAD}<office:document-content {NAMESPACES}><office:automatic-styles><style:style style:name="head" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style></office:automatic-styles><office:body><office:spreadsheet>"#
    );
    for sheet in sheets {
        let wide = sheet.rows.iter().map(Vec::len).max().unwrap_or(0).max(1);
        let columns = format!(r#"<table:table-column table:number-columns-repeated="{wide}"/>"#);
        let name = escaped(&sheet_name(&sheet.name));
        xml += &[r#"<table:table table:name=""#, &name, r#"">"#, &columns].concat();
        for (n, row) in sheet.rows.iter().enumerate() {
            xml += "<table:table-row>";
            for text in row {
                xml += &cell(text, n == 0);
            }
            xml += "</table:table-row>";
        }
        xml += "</table:table>";
    }
    xml + "</office:spreadsheet></office:body></office:document-content>"
}

fn cell(text: &str, is_head: bool) -> String {
    let style = if is_head { r#" table:style-name="head""# } else { "" };
    let shown = escaped(text);
    match text {
        "" => "<table:table-cell/>".to_owned(),
        _ if is_number(text) => format!(
            r#"<table:table-cell{style} office:value-type="float" office:value="{shown}"><text:p>{shown}</text:p></table:table-cell>"#
        ),
        _ => format!(
            r#"<table:table-cell{style} office:value-type="string"><text:p>{shown}</text:p></table:table-cell>"#
        ),
    }
}

/// What a spreadsheet takes as the name of a sheet.
fn sheet_name(name: &str) -> String {
    name.chars().filter(|letter| !"[]*?:/\\'".contains(*letter)).take(31).collect()
}

fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => written += "&amp;",
            '<' => written += "&lt;",
            '>' => written += "&gt;",
            '"' => written += "&quot;",
            // XML has no way to write the others.
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => {}
            _ => written.push(letter),
        }
    }
    written
}

/// A zip in which nothing is packed. Its day is the first that there can be: the same tables are the same bytes.
fn zip(files: &[(&str, String)]) -> Vec<u8> {
    const FIRST_DAY: u16 = 0x21;
    let (mut all, mut list) = (Vec::new(), Vec::new());
    let short = |to: &mut Vec<u8>, values: &[u16]| values.iter().for_each(|value| to.extend(value.to_le_bytes()));
    let long = |to: &mut Vec<u8>, values: &[u32]| values.iter().for_each(|value| to.extend(value.to_le_bytes()));
    let size = |bytes: usize| u32::try_from(bytes).unwrap_or(u32::MAX);
    let name_size = |name: &str| u16::try_from(name.len()).unwrap_or(u16::MAX);
    for (name, text) in files {
        let at = size(all.len());
        let sums = [crc(text.as_bytes()), size(text.len()), size(text.len())];
        // Version 2.0, no flags, not packed, midnight.
        long(&mut all, &[0x0403_4b50]);
        short(&mut all, &[20, 0, 0, 0, FIRST_DAY]);
        long(&mut all, &sums);
        short(&mut all, &[name_size(name), 0]);
        all.extend(name.bytes().chain(text.bytes()));
        long(&mut list, &[0x0201_4b50]);
        short(&mut list, &[20, 20, 0, 0, 0, FIRST_DAY]);
        long(&mut list, &sums);
        short(&mut list, &[name_size(name), 0, 0, 0, 0]);
        long(&mut list, &[0, at]);
        list.extend(name.bytes());
    }
    let (count, at, length) = (u16::try_from(files.len()).unwrap_or(u16::MAX), size(all.len()), size(list.len()));
    all.extend(list);
    long(&mut all, &[0x0605_4b50]);
    short(&mut all, &[0, 0, count, count]);
    long(&mut all, &[length, at]);
    short(&mut all, &[0]);
    all
}

fn crc(bytes: &[u8]) -> u32 {
    let bit = |sum: u32, _: u8| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(u32::MAX, |sum, byte| (0..8_u8).fold(sum ^ u32::from(*byte), bit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_that_of_every_zip() {
        assert_eq!(crc(b"123456789"), 0xcbf4_3926);
        assert_eq!(crc(b""), 0);
    }

    #[test]
    fn no_cell_is_computed() {
        for text in ["=1+1", "+33 2 48", "@SUM(A1)", "=HYPERLINK(\"x\")", "-3+cmd"] {
            let cell = cell(text, false);
            assert!(cell.contains(r#"office:value-type="string""#) && !cell.contains("formula"), "{cell}");
        }
        assert!(cell("-3", false).contains(r#"office:value="-3""#));
        assert_eq!(cell("", false), "<table:table-cell/>");
        assert!(cell("a<b & \"c\"\u{1}", false).contains("a&lt;b &amp; &quot;c&quot;<"));
    }

    #[test]
    fn its_first_bytes_say_what_it_is() {
        let file =
            ods(&[Sheet { name: "Par jour: 1/2".to_owned(), rows: vec![vec!["Jour".to_owned(), "12".to_owned()]] }]);
        assert_eq!(&file[30..38], b"mimetype");
        assert_eq!(&file[38..38 + KIND.len()], KIND.as_bytes());
        assert!(String::from_utf8_lossy(&file).contains(r#"table:name="Par jour 12""#));
    }
}
