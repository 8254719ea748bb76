//! The few lines of `public/boot.js` that stand in the page before the program: the tap that was made too early, and
//! where the texts of other languages are.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = ready)]
    fn js_ready() -> Option<String>;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = textsUrl)]
    fn js_texts_url(language: &str) -> Option<String>;
}

/// Says that the program has drawn; gives back the path that was tapped before.
pub fn ready() -> Option<String> {
    js_ready()
}

/// Where the texts of a language are.
pub fn texts_url(language: &str) -> Option<String> {
    js_texts_url(language)
}
