//! The few lines of `public/boot.js` that stand in the page before the program: the tap that was made too early, where
//! the texts are that are not in the program, and the rights engine, which the page loads when it is asked to.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = early)]
    fn js_early() -> Option<String>;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = renew)]
    fn js_renew();

    #[wasm_bindgen(js_namespace = pleinSens, js_name = ready)]
    fn js_ready() -> Option<String>;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = textsUrl)]
    fn js_texts_url(name: &str) -> Option<String>;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = engine)]
    fn js_engine() -> js_sys::Promise;
}

/// The path that was tapped before the program was there.
pub fn early() -> Option<String> {
    js_early()
}

/// Loads the newest version of the app. What is kept here stays.
pub fn renew() {
    js_renew();
}

/// Says that the program has drawn; gives back the path that was tapped since [`early`].
pub fn ready() -> Option<String> {
    js_ready()
}

/// Where texts are: those of a language, or those of the rights in it (`rights-fr`).
pub fn texts_url(name: &str) -> Option<String> {
    js_texts_url(name)
}

/// The rights engine's program; it sets out when this is called, not when it is awaited.
pub fn engine() -> impl Future<Output = Option<JsValue>> {
    let setting_out = JsFuture::from(js_engine());
    async { setting_out.await.ok() }
}
