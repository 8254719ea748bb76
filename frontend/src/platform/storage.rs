//! How safe what is kept here is: whether the browser has promised not to throw it away, and how much room there is.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{StorageEstimate, StorageManager};

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

/// Whether it has promised that already; nobody is asked.
pub async fn persisted() -> Option<bool> {
    let storage = STORAGE.with(Clone::clone)?;
    JsFuture::from(storage.persisted().ok()?).await.ok()?.as_bool()
}

/// What is used and what there is, in megabytes, as far as the browser tells.
pub async fn room() -> Option<(u32, u32)> {
    let storage = STORAGE.with(Clone::clone)?;
    let estimate: StorageEstimate = JsFuture::from(storage.estimate().ok()?).await.ok()?.unchecked_into();
    // Rounded up; a disk of more than 4 million gigabytes is as good as that.
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    let megabytes = |bytes: f64| (bytes / 1e6).ceil() as u32;
    Some((megabytes(estimate.get_usage()?), megabytes(estimate.get_quota()?)))
}
