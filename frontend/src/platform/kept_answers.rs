//! The visit that a person chose to keep on their own phone: their answers, and what was found. On a kiosk nothing is kept
//! and nothing read.

use super::settings;
use plein_sens_shared::rights::kept::Kept;

const KEY: &str = "plein-sens.rights";

/// The visit as it was kept.
pub fn kept() -> Option<Kept> {
    if settings::is_kiosk() { None } else { Kept::read(&settings::get(KEY)?) }
}

/// Keeps a visit in the place of the one before; whether that is done.
pub fn keep(kept: &Kept) -> bool {
    !settings::is_kiosk() && settings::write(KEY, Some(&kept.written()))
}

/// Forgets it; whether that is done. Also of a phone that becomes a kiosk.
pub fn forget() -> bool {
    settings::write(KEY, None)
}
