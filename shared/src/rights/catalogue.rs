//! The sheet of each right: what it is, how to ask for it, with which papers, where.
//!
//! Sheets stand in `shared/rights/catalogue/`, one file a right; the build script makes them into a table. Their French
//! words stand in the same file and reach the locales as `right-<right>-<key>`; here are only the keys. Who says so, and
//! since when, stays in the file.

use super::finding::RightId;

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// What there is to know about a right, whoever asks.
#[derive(Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Which right.
    pub right: RightId,
    /// The number of its form, if it has one.
    pub form: Option<&'static str>,
    /// About how long asking for it takes.
    pub minutes_to_apply: u16,
    /// About how long it takes until it comes.
    pub weeks_to_receive: u16,
    /// The steps, in order.
    pub steps: &'static [&'static str],
    /// The papers that are asked for.
    pub papers: &'static [&'static str],
    /// Where to go, the nearest help first.
    pub places: &'static [Place],
}

/// Where a right can be asked for.
#[derive(Debug, PartialEq, Eq)]
pub struct Place {
    /// Its id; the words are `right-<right>-place-<id>`.
    pub id: &'static str,
    /// Its telephone number, as it is dialled.
    pub phone: Option<&'static str>,
}

/// All sheets, sorted.
pub fn all() -> &'static [Sheet] {
    SHEETS
}

/// The sheet of a right, by its name in an address (`rsa`).
pub fn named(right: &str) -> Option<&'static Sheet> {
    SHEETS.iter().find(|sheet| sheet.right.0 == right)
}

impl Sheet {
    /// The key of a text: `name`, `what`, `limits`, `step-<step>`, `paper-<paper>`, `place-<place>` …
    pub fn text_key(&self, part: &str) -> String {
        format!("right-{}-{part}", self.right)
    }
}
