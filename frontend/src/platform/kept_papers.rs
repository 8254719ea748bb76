//! The list of papers that a person chose to keep on their own phone: which papers, and which of them they have. No
//! answer, no right. On a kiosk nothing is kept and nothing read.

use super::settings;

const KEY: &str = "plein-sens.papers";

/// The list as it was kept.
pub fn kept() -> Option<String> {
    if settings::is_kiosk() { None } else { settings::get(KEY) }
}

/// Keeps a list, or forgets it; whether that is done.
pub fn keep(list: Option<&str>) -> bool {
    !settings::is_kiosk() && settings::write(KEY, list)
}
