//! Which surveys were answered on this phone, so that nobody is asked the same twice: their names and the day, and no answer. On
//! a kiosk nothing is kept and nothing read.

use super::settings;
use plein_sens_shared::feedback::Answered;

const KEY: &str = "plein-sens.answered";

/// What was answered.
pub fn kept() -> Vec<Answered> {
    if settings::is_kiosk() {
        return Vec::new();
    }
    settings::get(KEY).unwrap_or_default().split_whitespace().filter_map(Answered::read).collect()
}

/// Notes that this was answered as well; the first day stays.
pub fn add(answered: Answered) {
    let mut all = kept();
    let is_known = all.iter().any(|it| it.survey == answered.survey && it.version == answered.version);
    if !settings::is_kiosk() && !is_known {
        all.push(answered);
        let all: Vec<String> = all.iter().map(Answered::written).collect();
        settings::set(KEY, Some(&all.join(" ")));
    }
}

/// Forgets all of them.
pub fn forget() {
    settings::set(KEY, None);
}
