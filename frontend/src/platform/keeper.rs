//! What the keeper of a kiosk has set on it: the code of its maintenance, how large a millimetre of its glass is, how loud
//! it is, how patient its keys are. Nothing of people.

use super::{chance, settings};
use plein_sens_shared::sync::next_digest;
use wasm_bindgen::JsCast;

const CODE: &str = "plein-sens.keeper";
const MILLIMETRE: &str = "plein-sens.millimetre";
const VOLUME: &str = "plein-sens.volume";
const SAME_KEY: &str = "plein-sens.same-key";

/// How large the browser's own millimetre is, in thousandths.
pub const PLAIN: u32 = 1_000;

/// Whether maintenance needs a code.
pub fn has_code() -> bool {
    settings::get(CODE).is_some()
}

/// Sets the code, or takes it away. It keeps hands off and guards no secret: behind it stands nothing of people.
pub fn set_code(code: Option<&str>) {
    let salt = format!("{:032x}", chance::bits());
    let kept = code.map(|code| format!("{salt}:{}", next_digest(&salt, code)));
    settings::set(CODE, kept.as_deref());
}

/// Whether this is the code.
pub fn opens(code: &str) -> bool {
    let kept = settings::get(CODE).unwrap_or_default();
    kept.split_once(':').is_none_or(|(salt, digest)| next_digest(salt, code) == digest)
}

/// How large a millimetre is here, in thousandths of what the browser takes for one.
pub fn millimetre() -> u32 {
    number(MILLIMETRE, PLAIN).clamp(PLAIN / 4, PLAIN * 4)
}

/// Sets it, and dresses the page with it.
pub fn set_millimetre(thousandths: u32) {
    settings::set(MILLIMETRE, Some(&thousandths.to_string()));
    dress();
}

/// Tells the styles how large a millimetre is.
pub fn dress() -> Option<()> {
    let root = web_sys::window()?.document()?.document_element()?;
    let style = root.dyn_into::<web_sys::HtmlElement>().ok()?.style();
    let thousandths = millimetre();
    let size = format!("{}.{:03}mm", thousandths / PLAIN, thousandths % PLAIN);
    style.set_property("--mm", &size).ok()
}

/// How loud, from 0 to 10.
pub fn volume() -> u32 {
    number(VOLUME, 6).min(10)
}

/// Sets it.
pub fn set_volume(volume: u32) {
    settings::set(VOLUME, Some(&volume.to_string()));
}

/// For how many tenths of a second a second touch of the same key counts as the same touch. A hand that is quick types
/// “2000” with less than two tenths between its zeros: only what no hand does counts once where nobody has chosen.
pub fn same_key_tenths() -> u32 {
    number(SAME_KEY, 1).min(20)
}

/// Sets it.
pub fn set_same_key_tenths(tenths: u32) {
    settings::set(SAME_KEY, Some(&tenths.to_string()));
}

fn number(key: &str, default: u32) -> u32 {
    settings::get(key).and_then(|number| number.parse().ok()).unwrap_or(default)
}
