//! Rows become a file that a spreadsheet opens: semicolons, Windows line ends and the mark of UTF-8, as French spreadsheets
//! read best. A cell that a spreadsheet would compute is made a text: whoever wrote it must not run anything there.

/// What begins a formula, or hides one before it begins.
const FORMULA: [char; 9] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋'];

/// The file of these rows.
pub fn csv(rows: &[Vec<String>]) -> String {
    let mut writer = csv::WriterBuilder::new()
        .delimiter(b';')
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.iter().map(|cell| neutral(cell))).expect("a list of bytes takes whatever is written");
    }
    let bytes = writer.into_inner().expect("a list of bytes takes whatever is written");
    format!("\u{feff}{}", String::from_utf8_lossy(&bytes))
}

/// A cell that no spreadsheet computes; a number stays one.
fn neutral(cell: &str) -> String {
    let is_formula = cell.trim_start_matches(' ').starts_with(FORMULA) && !is_number(cell);
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

/// Whether a cell is a whole number.
pub fn is_number(cell: &str) -> bool {
    let number = cell.strip_prefix('-').unwrap_or(cell);
    !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text;

    #[test]
    fn no_cell_is_computed() {
        let check = |cell: &str, written: &str| assert_eq!(neutral(cell), written);
        check("RSA", "RSA");
        check("12", "12");
        check("-3", "-3");
        check("=1+1", "'=1+1");
        check(" =HYPERLINK(\"x\")", "' =HYPERLINK(\"x\")");
        check("+33 2 48", "'+33 2 48");
        check("-3+cmd|' /C calc'!A0", "'-3+cmd|' /C calc'!A0");
        check("@SUM(A1)", "'@SUM(A1)");
        check("\t=1", "'\t=1");
        check("＝1", "'＝1");
        check("-", "'-");
    }

    #[test]
    fn what_is_written_is_read_again() {
        let rows =
            [vec!["Droit".to_owned(), "Reçu ; ou pas".to_owned()], vec!["l’« aide »".to_owned(), "5".to_owned()]];
        let written = csv(&rows);
        assert!(written.starts_with('\u{feff}') && written.ends_with("\r\n"));
        let read: Vec<Vec<String>> = text::rows(written.as_bytes()).unwrap().into_iter().map(|row| row.cells).collect();
        assert_eq!(read, rows);
    }
}
