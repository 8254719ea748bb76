//! What a tablet that holds a stop asks of its browser: to begin without a network, and to be felt in the hand.

use wasm_bindgen::prelude::*;
use web_sys::HtmlInputElement;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = stay, catch)]
    async fn js_stay(language: &str) -> Result<JsValue, JsValue>;

    #[wasm_bindgen(js_namespace = navigator, js_name = vibrate, catch)]
    fn js_vibrate(ms: u32) -> Result<JsValue, JsValue>;
}

/// Has the worker keep this page, in this language; whether it has begun to. Without it the stop needs the network to be
/// opened, and nothing else.
pub async fn stay(language: &str) -> bool {
    js_stay(language).await.is_ok()
}

/// Shakes for so long where it can; many tablets cannot, and their sound and picture say the same.
pub fn shake(ms: u32) {
    // What it answers is only whether it shakes.
    drop(js_vibrate(ms));
}

/// Selects what stands in a field: what a scanner types next takes its place.
pub fn select(field: &str) {
    let document = web_sys::window().and_then(|window| window.document());
    let input = document.and_then(|document| document.get_element_by_id(field));
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) {
        input.select();
    }
}
