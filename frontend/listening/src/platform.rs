//! The browser's powers that listening needs: the page as it stands, its files, and the touch of a hand.

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, Cache, Document, Element, Event, EventInit, FocusOptions, HtmlElement, HtmlInputElement, HtmlSelectElement,
    Response, ServiceWorker, ServiceWorkerContainer,
};

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = pleinSens, js_name = textsUrl)]
    fn js_texts_url(name: &str) -> Option<String>;

    /// An element that can be asked whether it is shown.
    type Shown;
    #[wasm_bindgen(method, catch, js_name = checkVisibility)]
    fn check(this: &Shown) -> Result<bool, JsValue>;
}

/// How loud a kiosk is set, from 0 to 10, by its keeper; on any other device its owner sets that.
const VOLUME: &str = "plein-sens.volume";
const KIOSK_VOLUME: u32 = 6;

pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// An attribute of the page's root.
pub fn root_attribute(name: &str) -> Option<String> {
    document()?.document_element()?.get_attribute(name)
}

/// Whether this device is a kiosk.
pub fn is_kiosk() -> bool {
    let root = document().and_then(|document| document.document_element());
    root.is_some_and(|root| root.class_list().contains("kiosk"))
}

/// The path of the present address.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// How wide and high the glass is.
pub fn glass() -> (i32, i32) {
    let size = document().and_then(|document| document.document_element());
    size.map_or((1, 1), |root| (root.client_width(), root.client_height()))
}

/// How loud speech begins for each person, from 0 to 10.
pub fn first_volume() -> u32 {
    if !is_kiosk() {
        return crate::speech::LOUDEST;
    }
    let storage = web_sys::window().and_then(|window| window.local_storage().ok().flatten());
    let kept = storage.and_then(|storage| storage.get_item(VOLUME).ok().flatten());
    kept.and_then(|kept| kept.parse().ok()).unwrap_or(KIOSK_VOLUME).clamp(1, crate::speech::LOUDEST)
}

/// A file of texts.
pub async fn texts(name: &str) -> Option<String> {
    fetch(&js_texts_url(name)?).await
}

/// What the site has at an address.
pub async fn fetch(url: &str) -> Option<String> {
    JsFuture::from(answer(url).await?.text().ok()?).await.ok()?.as_string()
}

/// The same, as it is.
pub async fn fetch_blob(url: &str) -> Option<Blob> {
    JsFuture::from(answer(url).await?.blob().ok()?).await.ok()?.dyn_into().ok()
}

async fn answer(url: &str) -> Option<Response> {
    let answer = JsFuture::from(web_sys::window()?.fetch_with_str(url)).await.ok()?;
    answer.dyn_into().ok().filter(Response::ok)
}

/// The worker that answers for this page without a network.
pub fn worker() -> Option<ServiceWorker> {
    let container = js_sys::Reflect::get(&web_sys::window()?.navigator(), &"serviceWorker".into()).ok()?;
    container.dyn_into::<ServiceWorkerContainer>().ok()?.controller()
}

/// Whether this device believes that it has a network.
pub fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}

/// Whether an address is kept on this device.
pub async fn is_cached(address: &str) -> bool {
    let Some(Ok(caches)) = web_sys::window().map(|window| window.caches()) else { return false };
    JsFuture::from(caches.match_with_str(address)).await.is_ok_and(|found| !found.is_undefined())
}

/// Lets an address go that is kept there.
pub async fn uncache(cache: &str, address: &str) -> Option<()> {
    let caches = web_sys::window()?.caches().ok()?;
    let cache: Cache = JsFuture::from(caches.open(cache)).await.ok()?.dyn_into().ok()?;
    JsFuture::from(cache.delete_with_str(address)).await.ok().map(drop)
}

/// Whether an element is shown: neither it nor what is around it is hidden or folded away.
pub fn is_shown(element: &Element) -> bool {
    // An old browser cannot be asked: better too much is said there than nothing.
    element.unchecked_ref::<Shown>().check().unwrap_or(true)
}

/// Whether an element is what a selector says. The selectors are our own, and can be read; nothing is an empty one.
pub fn is(element: &Element, selector: &str) -> bool {
    element.matches(selector).unwrap_or_default()
}

/// What an element says, as it is laid out: a line a block.
pub fn text_of(element: &Element) -> String {
    match element.dyn_ref::<HtmlElement>() {
        Some(element) => element.inner_text(),
        None => element.text_content().unwrap_or_default(),
    }
}

/// All elements below that are what a selector says.
pub fn all(below: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = below.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|place| found.get(place)?.dyn_into().ok()).collect()
}

/// Touches it, as a hand would.
pub fn touch(element: &Element) {
    let Some(element) = element.dyn_ref::<HtmlElement>() else { return };
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    element.focus_with_options(&options).unwrap_or_default();
    element.click();
}

/// Writes into a field, which hears of it as if it had been typed.
pub fn write(field: &Element, text: &str) {
    if let Some(field) = field.dyn_ref::<HtmlInputElement>() {
        field.set_value(text);
        tell(field, "input");
    }
}

/// Picks from a list by place.
pub fn pick(list: &Element, place: usize) {
    if let Some(list) = list.dyn_ref::<HtmlSelectElement>() {
        list.set_selected_index(i32::try_from(place).unwrap_or_default());
        tell(list, "change");
    }
}

fn tell(element: &Element, name: &str) {
    let options = EventInit::new();
    options.set_bubbles(true);
    if let Ok(event) = Event::new_with_event_init_dict(name, &options) {
        element.dispatch_event(&event).unwrap_or_default();
    }
}
