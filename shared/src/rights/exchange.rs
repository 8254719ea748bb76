//! Results as other models exchange them: one JSON object a line, in the shape of the expected files.

use super::decimal::Decimal;
use super::finding::RightId;
use super::money::Cents;
use super::month::Month;
use super::national::Outcome;
use std::fmt::Write;

/// The names of the exchanged form, in its order, each with the right that fills it.
const BENEFITS: [&str; 19] = [
    "rsa",
    "ppa",
    "aide_logement",
    "css",
    "aah",
    "mva",
    "aspa",
    "asi",
    "ass",
    "af",
    "cf",
    "asf",
    "paje_base",
    "prime_naissance",
    "aeeh",
    "ars",
    "bourse_college",
    "bourse_lycee",
    "cheque_energie",
];

/// One line: `{"id", "month", "benefits": {…}}`, amounts in euros and cents.
pub fn line(id: &str, month: Month, outcomes: &[(RightId, Outcome)]) -> String {
    let mut text = format!("{{\"id\": {}, \"month\": \"{month}\", \"benefits\": {{", serde_json::Value::from(id));
    for (place, name) in BENEFITS.iter().enumerate() {
        let outcome = outcomes.iter().find(|(right, _)| right.0 == *name).map_or(Outcome::default(), |(_, it)| *it);
        let separator = if place == 0 { "" } else { ", " };
        let form = |none: &str| outcome.form.map_or(none.to_owned(), |form| format!("\"{form}\""));
        let amount = Decimal::from_cents(Cents(outcome.amount.cents().0));
        // Writing to a String cannot fail.
        let _ = match *name {
            "aide_logement" => {
                write!(text, "{separator}\"{name}\": {amount}, \"aide_logement_type\": {}", form("null"))
            }
            "css" => write!(text, "{separator}\"{name}\": {}, \"css_participation\": {amount}", form("\"none\"")),
            _ => write!(text, "{separator}\"{name}\": {amount}"),
        };
    }
    text.push_str("}}");
    text
}
