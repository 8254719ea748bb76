//! The browser's own voice, where it has one. What is said can be stopped at any moment, and stops with the page. Two
//! programs speak with it: the pages, when they are read aloud, and listening mode. Where it has none, sound that was made
//! before is played ([`player`]).

pub mod player;

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{EventTarget, SpeechSynthesis, SpeechSynthesisUtterance, SpeechSynthesisVoice};

/// As loud as the device is, from 0 to 10.
pub const LOUDEST: u32 = 10;

fn speech() -> Option<SpeechSynthesis> {
    // A browser that has none hands over nothing, which is no error.
    web_sys::window()?.speech_synthesis().ok().filter(|speech| !speech.is_undefined())
}

/// Whether the browser has a voice of this language (BCP 47); not known where it has listed none at all, because it has
/// not looked yet or tells nobody.
pub fn has_voice(language: &str) -> Option<bool> {
    let Some(speech) = speech() else { return Some(false) };
    let voices = speech.get_voices();
    let of_language = |voice: JsValue| is_of(&voice.unchecked_into::<SpeechSynthesisVoice>().lang(), language);
    (voices.length() > 0).then(|| voices.iter().any(of_language))
}

/// Whether a voice speaks a language, wherever each of them is from: `fr_CA` reads `fr`.
fn is_of(voice: &str, language: &str) -> bool {
    // Tags are ASCII; the letters of all scripts would weigh 4 kB.
    first(voice).eq_ignore_ascii_case(first(language))
}

/// The language of a tag, without where it is from.
fn first(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or_default()
}

/// Says a text after what is being said, as loud as this from 0 to 10. What comes back hears how it fares: that it starts,
/// or an error.
pub fn go_on(text: &str, language: &str, loud: u32) -> Option<EventTarget> {
    let speech = speech()?;
    let saying = SpeechSynthesisUtterance::new_with_text(text).ok()?;
    saying.set_lang(language);
    saying.set_volume(share(loud));
    speech.speak(&saying);
    Some(saying.into())
}

/// How much of what a device can do this is: ears hear steps like these as equal.
pub fn share(loud: u32) -> f32 {
    let share = f32::from(u8::try_from(loud.min(LOUDEST)).unwrap_or_default()) / 10.0;
    share * share
}

/// Whether something is being said.
pub fn is_saying() -> bool {
    player::is_playing() || speech().is_some_and(|speech| speech.speaking() || speech.pending())
}

/// Falls silent.
pub fn hush() {
    if let Some(speech) = speech() {
        speech.cancel();
    }
    player::hush();
}

#[cfg(test)]
mod tests {
    use super::{is_of, share};

    #[test]
    fn a_voice_reads_its_language_wherever_it_is_from() {
        for (voice, language, reads) in [
            ("fr-FR", "fr", true),
            ("fr_CA", "fr", true),
            ("fa-IR", "fa-AF", true),
            ("FR-fr", "fr", true),
            ("fro", "fr", false),
            ("en-GB", "fr", false),
        ] {
            assert_eq!(is_of(voice, language), reads, "{voice} for {language}");
        }
    }

    #[test]
    fn each_step_is_louder_and_none_too_loud() {
        let steps: Vec<f32> = (0..=12).map(share).collect();
        assert!(steps[..=10].windows(2).all(|two| two[0] < two[1]), "{steps:?}");
        assert!(steps.iter().all(|step| (0.0..=1.0).contains(step)), "{steps:?}");
    }
}
