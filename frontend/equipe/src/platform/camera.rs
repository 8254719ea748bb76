//! The camera of the desk, where the browser can read squares by itself.

use plein_sens_frontend::platform::net;
use wasm_bindgen::prelude::*;
use yew::NodeRef;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = hasCamera)]
    fn js_has_camera() -> bool;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = scan, catch)]
    async fn js_scan(video: &web_sys::Element) -> Result<JsValue, JsValue>;
}

/// Whether there is one that can read.
pub fn is_there() -> bool {
    js_has_camera()
}

/// Shows what it sees until it has read a square; none if the picture was taken away before.
pub async fn read(video: &NodeRef) -> Result<Option<String>, ()> {
    // The picture is drawn first.
    net::wait(0).await;
    let video = video.cast::<web_sys::Element>().ok_or(())?;
    js_scan(&video).await.map(|text| text.as_string()).map_err(|_| ())
}
