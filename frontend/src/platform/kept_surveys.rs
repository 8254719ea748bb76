//! Which surveys were answered on this phone, so that nobody is asked the same twice: their names, and no answer. On a kiosk
//! nothing is kept and nothing read.

use super::settings;

const KEY: &str = "plein-sens.answered";

/// What was answered ([`plein_sens_shared::feedback::answered_as`]).
pub fn kept() -> Vec<String> {
    if settings::is_kiosk() {
        return Vec::new();
    }
    settings::get(KEY).unwrap_or_default().split_whitespace().map(str::to_owned).collect()
}

/// Notes that this was answered as well.
pub fn add(survey: String) {
    let mut all = kept();
    if !settings::is_kiosk() && !all.contains(&survey) {
        all.push(survey);
        settings::set(KEY, Some(&all.join(" ")));
    }
}

/// Forgets all of them.
pub fn forget() {
    settings::set(KEY, None);
}
