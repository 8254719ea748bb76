//! What a person wants to be asked again, kept on their own phone: from which day on, and the names of rights. On a kiosk
//! nothing is kept and nothing read.

use super::settings;
use plein_sens_shared::take_up::Reminder;

const KEY: &str = "plein-sens.reminder";

/// The reminder as it was kept.
pub fn kept() -> Option<Reminder> {
    if settings::is_kiosk() { None } else { Reminder::read(&settings::get(KEY)?) }
}

/// Keeps a reminder, or forgets it; whether that is done.
pub fn keep(reminder: Option<&Reminder>) -> bool {
    !settings::is_kiosk() && settings::write(KEY, reminder.map(Reminder::written).as_deref())
}
