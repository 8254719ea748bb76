//! The little that a device remembers beside its data: its language, whether it is a kiosk, which stop it holds, for which
//! account it notes who comes. No personal data.

use plein_sens_shared::id::{CardKey, PartnerId, PassportId, StopId};
use plein_sens_shared::office::{Account, Post};

const LANGUAGE: &str = "plein-sens.language";
const DEVICE: &str = "plein-sens.device";
const ENROLLED: &str = "plein-sens.enrolled";
const PASSPORT: &str = "plein-sens.passport";
const LOST: &str = "plein-sens.lost";
const WAITING: &str = "plein-sens.waiting";
const STOP: &str = "plein-sens.stop";
const CARDS: &str = "plein-sens.cards";
const ATTENDANCE: &str = "plein-sens.attendance";
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
pub fn passport() -> Option<PassportId> {
    get(PASSPORT)?.parse().ok()
}

/// Keeps this phone's passport, or gives it up.
pub fn set_passport(passport: Option<&PassportId>) {
    set(PASSPORT, passport.map(PassportId::as_str));
}

/// The stop that this tablet holds, and what it knows cards by.
pub fn stop_held() -> Option<(StopId, CardKey)> {
    let held = get(STOP)?;
    let (stop, key) = held.split_once(' ')?;
    Some((stop.parse().ok()?, key.parse().ok()?))
}

/// Notes that it holds a stop, or none; whether that is kept.
pub fn set_stop_held(held: Option<(&StopId, &CardKey)>) -> bool {
    write(STOP, held.map(|(stop, key)| format!("{stop} {key}")).as_deref())
}

/// For whom this tablet notes who comes to workshops: the account, its post, and its body if it is a partner's.
pub fn notes_attendance() -> Option<(String, Post, Option<PartnerId>)> {
    let held = get(ATTENDANCE)?;
    let mut parts = held.split(' ');
    let (account, post) = (parts.next()?.to_owned(), Post::named(parts.next()?)?);
    Some((account, post, parts.next().and_then(|id| id.parse().ok())))
}

/// Notes for whom, or that it does not any more; whether that is kept.
pub fn set_notes_attendance(by: Option<&Account>) -> bool {
    let text = by.map(|by| {
        let partner = by.partner.as_ref().map(|id| format!(" {id}")).unwrap_or_default();
        format!("{} {}{partner}", by.id, by.post.name())
    });
    write(ATTENDANCE, text.as_deref())
}

/// Numbers of cards that this device was given and has not printed: ranges, each from its first to behind its last.
pub fn card_numbers() -> Vec<(u32, u32)> {
    let held = get(CARDS).unwrap_or_default();
    let range = |text: &str| {
        let (from, to) = text.split_once('-')?;
        Some((from.parse().ok()?, to.parse().ok()?))
    };
    held.split(',').filter_map(range).collect()
}

/// Notes them; whether that is kept.
pub fn set_card_numbers(ranges: &[(u32, u32)]) -> bool {
    let text = ranges.iter().map(|(from, to)| format!("{from}-{to}")).collect::<Vec<_>>().join(",");
    write(CARDS, (!text.is_empty()).then_some(&*text))
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
