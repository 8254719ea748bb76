//! The browser's own voice, where it has one. What is said can be stopped at any moment, and stops with the page.

use wasm_bindgen::JsCast;
use web_sys::{SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

fn speech() -> Option<SpeechSynthesis> {
    web_sys::window()?.speech_synthesis().ok()
}

/// Whether something can be said in this language. A browser that has not listed its voices yet may have one.
pub fn speaks(language: &str) -> bool {
    let Some(speech) = speech() else { return false };
    let voices = speech.get_voices();
    let of_language = |voice: wasm_bindgen::JsValue| {
        voice.dyn_into::<SpeechSynthesisVoice>().is_ok_and(|voice| voice.lang().starts_with(language))
    };
    voices.length() == 0 || voices.iter().any(of_language)
}

/// Says a text, instead of whatever is being said.
pub fn say(text: &str, language: &str) {
    let Some(speech) = speech() else { return };
    speech.cancel();
    if let Ok(saying) = SpeechSynthesisUtterance::new_with_text(text) {
        saying.set_lang(language);
        speech.speak(&saying);
    }
}

/// Whether something is being said.
pub fn is_saying() -> bool {
    speech().is_some_and(|speech| speech.speaking() || speech.pending())
}

/// Falls silent.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
}
