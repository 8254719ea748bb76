//! The few lines of `public/boot.js` that stand in the page before the program: the tap that was made too early, where
//! the texts are that are not in the program, and what else of it the page loads: the part behind the first screens, and
//! the rights engine and listening mode when they are asked for.

use std::cell::Cell;
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

    #[wasm_bindgen(js_namespace = pleinSens, js_name = alive)]
    fn js_alive();

    #[wasm_bindgen(js_namespace = pleinSens, js_name = textsUrl)]
    fn js_texts_url(name: &str) -> Option<String>;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = behind)]
    fn js_behind() -> js_sys::Promise;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = listen)]
    fn js_listen();

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

/// Says to a kiosk's watchdog that the program stirs.
pub fn alive() {
    js_alive();
}

/// Says that the program has drawn; gives back the path that was tapped since [`early`].
pub fn ready() -> Option<String> {
    js_ready()
}

/// Where texts are: those of a language, or those of the rights in it (`rights-fr`).
pub fn texts_url(name: &str) -> Option<String> {
    js_texts_url(name)
}

thread_local! {
    static IS_WHOLE: Cell<bool> = const { Cell::new(false) };
}

/// Whether all of the program is here, and not only what the first screens need.
pub fn is_whole() -> bool {
    IS_WHOLE.get()
}

/// Waits for the part behind the first screens; whether it has come.
pub async fn whole() -> bool {
    let come = is_whole() || JsFuture::from(js_behind()).await.is_ok();
    IS_WHOLE.set(come);
    come
}

/// Begins to listen: everything by hearing and four keys (`frontend/listening`).
pub fn listen() {
    js_listen();
}

/// The rights engine's program; it sets out when this is called, not when it is awaited.
pub fn engine() -> impl Future<Output = Option<JsValue>> {
    let setting_out = JsFuture::from(js_engine());
    async { setting_out.await.ok() }
}
