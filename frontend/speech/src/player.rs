//! The one player of a page, for sound that was made before. It stands in the page itself, so that every program of the
//! page can ask whether it plays, and silence it; listening mode's program alone feeds it.

use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlAudioElement};

/// What it is called in the page.
const PLAYER: &str = "sound";
/// On it while something is to be heard, pauses between two sounds included.
const PLAYING: &str = "data-playing";

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The player, if there is one already.
pub fn player() -> Option<HtmlAudioElement> {
    document()?.get_element_by_id(PLAYER)?.dyn_into().ok()
}

/// A player in the page, where there was none.
pub fn lay() -> Option<HtmlAudioElement> {
    let document = document()?;
    let player: HtmlAudioElement = document.create_element("audio").ok()?.dyn_into().ok()?;
    player.set_id(PLAYER);
    document.body()?.append_child(&player).ok()?;
    Some(player)
}

/// Whether something is to be heard of it.
pub fn is_playing() -> bool {
    player().is_some_and(|player| player.has_attribute(PLAYING))
}

/// Says whether something is to be heard of it.
pub fn set_playing(player: &HtmlAudioElement, playing: bool) {
    // A plain attribute name: neither can fail.
    if playing { player.set_attribute(PLAYING, "") } else { player.remove_attribute(PLAYING) }.unwrap_or_default();
}

/// Falls silent.
pub fn hush() {
    if let Some(player) = player() {
        set_playing(&player, false);
        // It stands in the page, and can be asked.
        player.pause().unwrap_or_default();
    }
}
