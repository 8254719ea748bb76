//! Reading aloud, by the program that listening mode is (`frontend/listening`): with the browser's voice, or with sound that
//! was made before. Its sentences are its own.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = sound)]
    fn js_sound() -> js_sys::Promise;

    /// The program.
    pub type Reader;
    #[wasm_bindgen(method, js_name = read)]
    fn js_read(this: &Reader, lines: &str) -> js_sys::Promise;
    #[wasm_bindgen(method, js_name = read_page)]
    fn js_read_page(this: &Reader) -> js_sys::Promise;
    /// Whether what stands on the glass is about a person, and others may hear it.
    #[wasm_bindgen(method)]
    pub fn is_private(this: &Reader) -> bool;
    #[wasm_bindgen(method, js_name = keeping)]
    fn js_keeping(this: &Reader) -> js_sys::Promise;
    #[wasm_bindgen(method, js_name = keep)]
    fn js_keep(this: &Reader, wanted: bool) -> js_sys::Promise;

    /// How it stands with keeping the sounds of a language on this device.
    pub type Keeping;
    #[wasm_bindgen(method, getter)]
    fn kept(this: &Keeping) -> bool;
    #[wasm_bindgen(method, getter)]
    fn told(this: &Keeping) -> String;
    #[wasm_bindgen(method, getter)]
    fn label(this: &Keeping) -> String;
}

/// The program; none if it cannot be had now.
pub async fn reader() -> Option<Reader> {
    Some(JsFuture::from(js_sound()).await.ok()?.unchecked_into())
}

impl Reader {
    /// Reads these texts aloud, a line each; what is to be shown of it, where not all can be heard.
    pub async fn read(&self, lines: &str) -> Option<String> {
        JsFuture::from(self.js_read(lines)).await.ok()?.as_string()
    }

    /// The same of all that stands on the glass.
    pub async fn read_page(&self) -> Option<String> {
        JsFuture::from(self.js_read_page()).await.ok()?.as_string()
    }

    /// Whether the sounds of this language are kept here, in a sentence, and what a touch changes; none where that makes
    /// no sense.
    pub async fn keeping(&self) -> Option<(bool, String, String)> {
        let keeping = JsFuture::from(self.js_keeping()).await.ok().filter(|it| !it.is_undefined())?;
        let keeping: Keeping = keeping.unchecked_into();
        Some((keeping.kept(), keeping.told(), keeping.label()))
    }

    /// Keeps them here, or lets them go; whether that is done.
    pub async fn keep(&self, wanted: bool) -> bool {
        JsFuture::from(self.js_keep(wanted)).await.is_ok_and(|done| done.is_truthy())
    }
}
