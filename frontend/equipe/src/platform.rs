//! The powers of the browser that only the staff's program needs.

pub mod passkeys;
pub mod stand;

use gloo_events::{EventListener, EventListenerOptions};
use gloo_net::http::Request;
use plein_sens_frontend::platform::net::Browser;
use plein_sens_frontend::platform::page;
use plein_sens_shared::client::{Unanswered, Wire};
use plein_sens_shared::written::{self, Read};
use serde::Serialize;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    BeforeUnloadEvent, HtmlElement, HtmlInputElement, KeyboardEvent, RequestRedirect, ScrollIntoViewOptions,
    ScrollLogicalPosition,
};
use yew::TargetCast;

/// The doors of the office: as the public ones, behind `/api/staff`, where the session's cookie counts.
pub struct Staff;

impl Wire for Staff {
    async fn post(&self, path: &str, json: String) -> Option<(u16, String)> {
        Browser.post(&path.replacen("/api/", "/api/staff/", 1), json).await
    }
}

/// Saves bytes as a file.
pub fn save(name: &str, bytes: &[u8]) -> Option<()> {
    let parts = js_sys::Array::of1(&js_sys::Uint8Array::from(bytes).into());
    let blob = web_sys::Blob::new_with_u8_array_sequence(&parts).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: web_sys::HtmlElement = web_sys::window()?.document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    web_sys::Url::revoke_object_url(&url).ok()
}

/// Asks a question of the office.
pub async fn ask<T: Read>(path: &str) -> Result<T, Unanswered> {
    let request = Request::get(&format!("/api/staff/{path}")).redirect(RequestRedirect::Error);
    let answer = request.send().await.map_err(|_| Unanswered::Unreachable)?;
    let text = answer.text().await.map_err(|_| Unanswered::Unreachable)?;
    read(answer.status(), &text)
}

/// Tells the office something, and reads what it answers.
pub async fn tell<T: Read>(path: &str, message: &impl Serialize) -> Result<T, Unanswered> {
    let json = serde_json::to_string(message).expect("messages are structs of texts and numbers");
    let (status, text) = Staff.post(&format!("/api/{path}"), json).await.ok_or(Unanswered::Unreachable)?;
    read(status, &text)
}

fn read<T: Read>(status: u16, text: &str) -> Result<T, Unanswered> {
    if status == 200 {
        return written::parse(text).ok_or(Unanswered::NotOurs);
    }
    Err(written::parse(text).map_or(Unanswered::NotOurs, Unanswered::Problem))
}

/// Gives the focus to a field as soon as somebody types elsewhere: a scanner is a keyboard that asks nobody. Until dropped.
pub fn listen_with(field: &'static str) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    let listening = document.clone();
    Some(EventListener::new(&document, "keydown", move |event| {
        // A letter does nothing to a button that was touched last; Enter and the space bar press it.
        let key = event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key).unwrap_or_default();
        let is_letter = key.chars().count() == 1 && key != " ";
        let own = if is_letter { "input, select, textarea" } else { "input, select, textarea, button, a" };
        if listening.active_element().is_none_or(|active| !active.matches(own).unwrap_or(true)) {
            page::lead_to(field);
        }
    }))
}

/// Has the browser ask before the page is left, while something would be lost. Until dropped.
pub fn ask_before_leaving(would_lose: impl Fn() -> bool + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    let options = EventListenerOptions::enable_prevent_default();
    Some(EventListener::new_with_options(&window, "beforeunload", options, move |event| {
        if would_lose() {
            event.prevent_default();
            // Older browsers ask where there is a text, which they do not show.
            if let Some(event) = event.dyn_ref::<BeforeUnloadEvent>() {
                event.set_return_value("?");
            }
        }
    }))
}

/// Leads to the first place of the page where something is wrong: it stands in the middle of what scrolls, with what is said of it.
pub fn lead_to_wrong() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let first = document.query_selector("#main [aria-invalid], #main .error:not(:empty)").ok().flatten();
    let Some(first) = first.and_then(|first| first.dyn_into::<HtmlElement>().ok()) else { return };
    // What is said of several fields at once stands at none of them.
    if !first.has_attribute("aria-invalid") {
        first.set_tab_index(-1);
    }
    first.focus().unwrap_or_default();
    let around = first.closest(".field").ok().flatten().unwrap_or_else(|| first.into());
    let middle = ScrollIntoViewOptions::new();
    middle.set_block(ScrollLogicalPosition::Center);
    around.scroll_into_view_with_scroll_into_view_options(&middle);
}

/// The file that was chosen in the field that a change event came from: its name, and its bytes up to `most` of them.
pub async fn chosen(event: yew::Event, most: i32) -> Option<(String, Vec<u8>)> {
    let field: HtmlInputElement = event.target_dyn_into()?;
    let file = field.files()?.get(0)?;
    let buffer = file.slice_with_i32_and_i32(0, most).ok()?.array_buffer();
    let bytes = JsFuture::from(buffer).await.ok()?;
    // The same file, mended, can be chosen again.
    field.set_value("");
    Some((file.name(), js_sys::Uint8Array::new(&bytes).to_vec()))
}
