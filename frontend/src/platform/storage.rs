//! How safe what is kept here is: whether the browser has promised not to throw it away, and how much room there is.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::StorageManager;

#[wasm_bindgen]
extern "C" {
    // Absent where the page does not come over HTTPS.
    #[wasm_bindgen(js_namespace = navigator, js_name = storage, thread_local_v2)]
    static STORAGE: Option<StorageManager>;
}

/// Asks the browser not to throw the disk away when it needs room, and gives back its answer. It may ask the person
/// first, and take as long as they do.
pub async fn persist() -> Option<bool> {
    let storage = STORAGE.with(Clone::clone)?;
    JsFuture::from(storage.persist().ok()?).await.ok()?.as_bool()
}
