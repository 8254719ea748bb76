//! Listening: the whole of the pages by hearing and four keys, found without sight (EN 301 549, 5.1). A thin layer over
//! the page that stands there: it walks through what a screen reader would, says each thing with its kind, its place and
//! its state, and touches it for the person. It knows no page and no domain; what it knows of the house is which paths
//! speak of a person ([`veil`]).
//!
//! On the glass the four keys are its four quarters, on a keypad 4, 6, 5 and 0, on a keyboard arrows, Enter and the space
//! bar. Leaving a kiosk loads the page anew, and so ends it.

mod glass;
mod item;
mod keys;
mod mode;
mod platform;
mod run;
mod screen;
mod veil;
mod wheel;
mod words;

use plein_sens_speech as speech;
use wasm_bindgen::prelude::*;
use words::Words;

/// Begins to listen; nothing if it has begun already. Says whether it could.
#[wasm_bindgen]
pub async fn listen() -> bool {
    run::is_on() || Words::fetch().await.is_some_and(run::begin)
}

/// Says how one begins to listen, to a hand that looks for something on the glass.
#[wasm_bindgen]
pub async fn greet() {
    if run::is_on() {
        return;
    }
    if let Some(words) = Words::fetch().await {
        speech::hush();
        speech::go_on(&words.say("listening-greeting"), &words.language, platform::first_volume());
    }
}
