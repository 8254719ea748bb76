//! `cargo xtask rights check FILE.jsonl`: the engine on a file of households, for comparing it with another model.
//!
//! One line in, one line out. A line that cannot be is told on standard error with its number, and stops no other.

use std::fs::File;
use std::io::{BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use plein_sens_shared::rights::household::form;
use plein_sens_shared::rights::{Law, Month, exchange, outcomes};

use crate::failure::{Doing, Failure, Result};

/// The month when neither the command nor the line says one.
const DEFAULT: (i32, u8) = (2026, 11);

/// Whether every line could be computed.
pub fn check(path: &Path, month: Option<&str>) -> Result<bool> {
    let asked = match month {
        None => None,
        Some(text) => {
            let bad = || Failure::new(format!("`{text}` is no month: write it as 2026-11"));
            Some(Month::parse(text).ok_or_else(bad)?)
        }
    };
    let file = File::open(path).doing(|| format!("could not open {}", path.display()))?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    let mut law: Option<Law> = None;
    let mut all_good = true;
    for (number, line) in BufReader::new(file).lines().enumerate() {
        let line = line.doing(|| format!("could not read {}", path.display()))?;
        if line.trim().is_empty() {
            continue;
        }
        match one(&line, asked, &mut law) {
            Ok(result) => writeln!(out, "{result}").doing(|| "could not write the results".to_owned())?,
            Err(problem) => {
                eprintln!("line {}: {problem}", number + 1);
                all_good = false;
            }
        }
    }
    out.flush().doing(|| "could not write the results".to_owned())?;
    Ok(all_good)
}

/// One household; the law of a month is looked up once for all lines that ask for it.
fn one(line: &str, asked: Option<Month>, law: &mut Option<Law>) -> std::result::Result<String, String> {
    let form = form::read(line).map_err(|error| error.to_string())?;
    let month = asked.or(form.month).or(Month::new(DEFAULT.0, DEFAULT.1)).ok_or("no month")?;
    if let Some(field) = form.unknown.first() {
        return Err(format!("{:?} is unknown: only a household that is known in full can be compared", field.name));
    }
    let law = match law.take_if(|law| law.month() == month) {
        Some(known) => law.insert(known),
        None => law.insert(Law::of(month).map_err(|error| error.to_string())?),
    };
    Ok(exchange::line(&form.id, month, &outcomes(law, &form.household)))
}

#[cfg(test)]
mod tests {
    use super::one;

    const HOUSEHOLD: &str = r#"{"id": "a", "couple": "none", "housing": {"status": "homeless"},
        "tax_units": [{"declarants": ["p"], "rfr_n2": 0}],
        "persons": [{"id": "p", "role": "applicant", "birth_date": "1996-01-20"}]}"#;

    #[test]
    fn a_line_in_is_a_line_out_and_a_bad_one_says_why() {
        let mut law = None;
        let good = one(HOUSEHOLD, None, &mut law).unwrap();
        assert!(good.starts_with(r#"{"id": "a", "month": "2026-11", "benefits": {"rsa": 651.69, "#), "{good}");
        let cases = [
            (HOUSEHOLD.replace("homeless", "castle"), "housing.status"),
            (HOUSEHOLD.replace("\"homeless\"", "\"?\""), "unknown"),
            ("nonsense".to_owned(), "the line"),
        ];
        for (line, said) in cases {
            let problem = one(&line, None, &mut law).unwrap_err();
            assert!(problem.contains(said), "{problem}");
        }
    }
}
