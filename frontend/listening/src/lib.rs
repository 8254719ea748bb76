//! Listening: the whole of the pages by hearing and four keys, found without sight (EN 301 549, 5.1). A thin layer over
//! the page that stands there: it walks through what a screen reader would, says each thing with its kind, its place and
//! its state, and touches it for the person. It knows no page and no domain; what it knows of the house is which paths
//! speak of a person ([`veil`]).
//!
//! On the glass the four keys are its four quarters, on a keypad 4, 6, 5 and 0, on a keyboard arrows, Enter and the space
//! bar. Leaving a kiosk loads the page anew, and so ends it.

mod glass;
mod item;
mod keep;
mod keys;
mod mode;
mod platform;
mod play;
mod run;
mod screen;
mod sounds;
mod veil;
mod way;
mod wheel;
mod words;

use item::{Item, Part};
use keep::Keeping;
use plein_sens_speech as speech;
use screen::Screen;
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
        way::go_on(&words, &[Part::of(&words, words.say("listening-greeting"))], platform::first_volume());
    }
}

/// Reads these texts aloud, a line each, for a page; what is to be shown of it, where not all of it can be heard.
#[wasm_bindgen]
pub async fn read(lines: String) -> Option<String> {
    let words = begun().await?;
    way::read(&words, &lines.lines().collect::<Vec<_>>()).await
}

/// Whether what stands on the glass is about a person, and others may hear it.
#[wasm_bindgen]
pub fn is_private() -> bool {
    platform::is_kiosk() && veil::is_personal(&platform::path())
}

/// Reads aloud what the page is about: from its heading to the end of its own part.
#[wasm_bindgen]
pub async fn read_page() -> Option<String> {
    let words = begun().await?;
    let screen = Screen::now(&words, true)?;
    let own = screen.items.get(screen.begin..screen.own).unwrap_or_default();
    way::read(&words, &own.iter().map(Item::text).collect::<Vec<_>>()).await
}

/// The words, for a page that begins to be read; none if they cannot be had, or somebody wants silence meanwhile.
async fn begun() -> Option<Words> {
    play::begin();
    let words = Words::fetch().await;
    // Whoever silences the page takes the sign away that something is to be heard.
    let wanted = words.filter(|_| speech::is_saying());
    if wanted.is_none() {
        speech::hush();
    }
    wanted
}

/// How it stands with keeping the sounds of the page's language here; none where that makes no sense.
#[wasm_bindgen]
pub async fn keeping() -> Option<Keeping> {
    keep::keeping().await
}

/// Keeps them here, or lets them go; whether that is done.
#[wasm_bindgen(js_name = keep)]
pub async fn keep_sounds(wanted: bool) -> bool {
    keep::keep(wanted).await
}
