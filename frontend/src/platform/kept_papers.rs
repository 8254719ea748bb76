//! The list of papers that a person chose to keep on their own phone: which papers, and which of them they have. No
//! answer, no right. On a kiosk nothing is kept and nothing read.

use super::settings;

const KEY: &str = "plein-sens.papers";

fn storage() -> Option<web_sys::Storage> {
    if settings::is_kiosk() {
        return None;
    }
    web_sys::window()?.local_storage().ok()?
}

/// The list as it was kept.
pub fn kept() -> Option<String> {
    storage()?.get_item(KEY).ok()?
}

/// Keeps a list, or forgets it; whether that is done.
pub fn keep(list: Option<&str>) -> bool {
    let Some(storage) = storage() else { return false };
    match list {
        Some(list) => storage.set_item(KEY, list).is_ok(),
        None => storage.remove_item(KEY).is_ok(),
    }
}
