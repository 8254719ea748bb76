//! What must stand in the log: of each workshop's parties one has the seat and the others wait. Rows are read as text.

use crate::workshop;
use plein_sens_backend::log::Row;
use serde_json::Value;
use std::collections::BTreeMap;

/// What was found.
#[derive(Debug, Default)]
pub struct Found {
    /// Workshops of which more seats were given than there are.
    pub oversold: Vec<String>,
    /// Workshops whose seat was given to nobody, or of whose parties one is missing.
    pub errors: Vec<String>,
}

#[derive(Default)]
struct Books {
    joined: usize,
    seated: usize,
}

/// Compares the log with what was asked: so many rounds, of so many parties of one person each.
pub fn judge(rows: &[Row], rounds: u32, parties: usize) -> Found {
    let mut books: BTreeMap<&str, Books> = BTreeMap::new();
    for row in rows {
        let Some(id) = row.scope.strip_prefix("workshop/") else { continue };
        let event: Value = serde_json::from_str(&row.body).unwrap_or_default();
        let of = books.entry(id).or_default();
        let joined = event["kind"] == "party_joined";
        of.joined += usize::from(joined);
        of.seated +=
            usize::from(joined && event["party"]["standing"] == "confirmed" || event["kind"] == "party_promoted");
    }
    let mut found = Found::default();
    for round in 0..rounds {
        let id = workshop(round);
        let Books { joined, seated } = books.remove(id.as_str()).unwrap_or_default();
        if seated > 1 {
            found.oversold.push(format!("{id}: its one seat was given {seated} times"));
        }
        if seated == 0 || joined != parties {
            found.errors.push(format!("{id}: {joined} of {parties} parties came in, {seated} has the seat"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::judge;
    use crate::workshop;
    use plein_sens_backend::log::Row;

    fn joined(standing: &str) -> String {
        format!(r#"{{"kind":"party_joined","party":{{"booking":"23456789ABCK","people":1,"standing":"{standing}"}}}}"#)
    }

    fn found(bodies: &[String]) -> (usize, usize) {
        let row = |body: &String| Row {
            seq: 1,
            scope: format!("workshop/{}", workshop(0)),
            n: 1,
            digest: String::new(),
            body: body.clone(),
            recorded_ms: 0,
        };
        let found = judge(&bodies.iter().map(row).collect::<Vec<_>>(), 1, 2);
        (found.oversold.len(), found.errors.len())
    }

    #[test]
    fn a_seat_given_twice_and_a_party_that_is_missing_are_seen() {
        assert_eq!(found(&[joined("confirmed"), joined("waiting")]), (0, 0));
        assert_eq!(found(&[joined("confirmed"), joined("confirmed")]), (1, 0));
        let promoted = r#"{"kind":"party_promoted","booking":"23456789ABCK"}"#.to_owned();
        assert_eq!(found(&[joined("confirmed"), joined("waiting"), promoted]), (1, 0));
        assert_eq!(found(&[joined("confirmed")]), (0, 1));
        assert_eq!(found(&[joined("waiting"), joined("waiting")]), (0, 1));
    }
}
