//! The camera, and what it reads. What opens it comes when it is asked for (`frontend/qr/camera.js`), and where the browser
//! reads no QR by itself, a program that does (`frontend/qr`).

use super::{net, settings};
use wasm_bindgen::prelude::*;
use yew::NodeRef;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = hasCamera)]
    fn js_has_camera() -> bool;

    #[wasm_bindgen(js_namespace = pleinSens, js_name = scan, catch)]
    async fn js_scan(video: &web_sys::Element) -> Result<JsValue, JsValue>;
}

/// Why nothing is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trouble {
    /// The camera does not open: nobody allows it, or there is none.
    Shut,
    /// What reads is not on this device, and the network does not bring it.
    Blind,
}

/// Whether the browser lets pages have one; a kiosk's refuses it.
pub fn is_there() -> bool {
    js_has_camera() && !settings::is_kiosk()
}

/// Shows what it sees until it has read a QR; none if the picture was taken away before.
pub async fn read(video: &NodeRef) -> Result<Option<String>, Trouble> {
    // The picture is drawn first.
    net::wait(0).await;
    let Some(video) = video.cast::<web_sys::Element>() else { return Ok(None) };
    // What the browser says of its own camera is a `DOMException`.
    let trouble =
        |why: JsValue| if why.is_instance_of::<web_sys::DomException>() { Trouble::Shut } else { Trouble::Blind };
    js_scan(&video).await.map(|text| text.as_string()).map_err(trouble)
}
