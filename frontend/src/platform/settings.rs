//! The little that a device remembers beside its data: its language, and whether it is a kiosk. No personal data.

const LANGUAGE: &str = "plein-sens.language";
const DEVICE: &str = "plein-sens.device";
const ENROLLED: &str = "plein-sens.enrolled";
const PASSPORT: &str = "plein-sens.passport";
const LOST: &str = "plein-sens.lost";
const WAITING: &str = "plein-sens.waiting";
const KIOSK: &str = "kiosk";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.local_storage().ok()?
}

pub(super) fn get(key: &str) -> Option<String> {
    storage()?.get_item(key).ok()?
}

/// A refused write (private browsing) is no loss: the setting holds until the page is closed.
pub(super) fn set(key: &str, value: Option<&str>) {
    write(key, value);
}

/// Writes it, or removes it; whether that is done.
pub(super) fn write(key: &str, value: Option<&str>) -> bool {
    let Some(storage) = storage() else { return false };
    match value {
        Some(value) => storage.set_item(key, value).is_ok(),
        None => storage.remove_item(key).is_ok(),
    }
}

/// The language chosen on this device, else the browser's.
pub fn language() -> Option<String> {
    get(LANGUAGE).or_else(|| {
        let tag = web_sys::window()?.navigator().language()?;
        Some(tag.split('-').next()?.to_owned())
    })
}

/// Keeps the chosen language; none for the default.
pub fn set_language(code: Option<&str>) {
    set(LANGUAGE, code);
}

/// Whether this device is a kiosk.
pub fn is_kiosk() -> bool {
    get(DEVICE).as_deref() == Some(KIOSK)
}

/// Makes this device a kiosk, or a phone again.
pub fn set_kiosk(kiosk: bool) {
    set(DEVICE, kiosk.then_some(KIOSK));
}

/// Whether the centre has enrolled this device, as it last said.
pub fn is_enrolled() -> bool {
    get(ENROLLED).is_some()
}

/// Notes what the centre says.
pub fn set_enrolled(enrolled: bool) {
    set(ENROLLED, enrolled.then_some("yes"));
}

/// The passport that this phone carries.
pub fn passport() -> Option<plein_sens_shared::id::PassportId> {
    get(PASSPORT)?.parse().ok()
}

/// Keeps this phone's passport, or gives it up.
pub fn set_passport(passport: Option<&plein_sens_shared::id::PassportId>) {
    set(PASSPORT, passport.map(plein_sens_shared::id::PassportId::as_str));
}

/// How many sends the disk held when it was last written: beside the disk, so that a disk that was thrown away is noticed.
pub fn waiting() -> u32 {
    count(WAITING)
}

/// Notes how many sends the disk holds.
pub fn set_waiting(count: u32) {
    set_count(WAITING, count);
}

/// How many sends were thrown away, as long as nobody has read it.
pub fn lost() -> u32 {
    count(LOST)
}

/// Notes how many were thrown away.
pub fn set_lost(count: u32) {
    set_count(LOST, count);
}

fn count(key: &str) -> u32 {
    get(key).and_then(|count| count.parse().ok()).unwrap_or_default()
}

fn set_count(key: &str, count: u32) {
    set(key, (count > 0).then(|| count.to_string()).as_deref());
}
