//! The page itself: its language, title, focus, scroll, and the events that say that somebody is there.

use super::settings;
use crate::i18n::Language;
use gloo_events::{EventListener, EventListenerOptions};
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlElement;

fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// Where the program is drawn.
pub fn place() -> Option<web_sys::Element> {
    document()?.get_element_by_id("app")
}

/// Tells the browser (and screen readers) which language this is, and in which direction it runs; and by its code, whose
/// words these are: two of ours may be the same to the world.
pub fn set_language(language: &Language) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    for (name, value) in [("lang", language.tag), ("dir", language.direction), ("data-words", language.code)] {
        // These are plain attribute names: setting them cannot fail.
        root.set_attribute(name, value).unwrap_or_default();
    }
}

/// Dresses the page as a kiosk, or undresses it.
pub fn set_kiosk(kiosk: bool) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let classes = root.class_list();
    if kiosk { classes.add_1("kiosk") } else { classes.remove_1("kiosk") }.unwrap_or_default();
}

/// Gives the page the town's colour, by day and by night; none for the one that the house comes with.
pub fn set_accent(accent: Option<&(String, String)>) {
    let Some(root) = document().and_then(|document| document.document_element()) else { return };
    let Ok(root) = root.dyn_into::<HtmlElement>() else { return };
    let style = root.style();
    let names = ["--accent-day", "--accent-night"];
    match accent {
        Some((day, night)) => names.into_iter().zip([day, night]).for_each(|(name, colour)| {
            // A colour that was read as one can be set.
            style.set_property(name, colour).unwrap_or_default();
        }),
        None => names.into_iter().for_each(|name| drop(style.remove_property(name))),
    }
}

/// The title of the tab.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// After a change of page: to the top, with the focus on the new content, so that a screen reader begins there.
pub fn begin_reading() {
    let Some(window) = web_sys::window() else { return };
    window.scroll_to_with_x_and_y(0.0, 0.0);
    let Some(document) = document() else { return };
    if let Ok(Some(scrolled)) = document.query_selector("main.screen, main .screen") {
        scrolled.set_scroll_top(0);
    }
    let main = document.get_element_by_id("main");
    if let Some(main) = main.and_then(|main| main.dyn_into::<HtmlElement>().ok()) {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        main.focus_with_options(&options).unwrap_or_default();
    }
}

/// The same with the next frame, where no field of the page takes the focus itself: to scroll and to focus makes the browser
/// lay out the page, which it does anyway for that frame. Whoever has gone on to a field meanwhile stays in it.
pub fn begin_reading_with_frame() {
    let Some(window) = web_sys::window() else { return };
    let focused = || document()?.active_element();
    let before = focused();
    let begin = Closure::once_into_js(move || {
        let now = focused();
        if now == before || now.is_none_or(|element| element.tag_name() == "BODY") {
            begin_reading();
        }
    });
    window.request_animation_frame(begin.unchecked_ref()).map(drop).unwrap_or_default();
}

/// An element that stands nowhere: what is made in it, nobody sees or hears.
pub fn aside() -> Option<web_sys::Element> {
    document()?.create_element("div").ok()
}

/// Leads to a field in which something is wrong: it, and what is said below it, are seen.
pub fn lead_to(field: &str) {
    let Some(document) = document() else { return };
    let input = document.get_element_by_id(field);
    if let Some(input) = input.and_then(|input| input.dyn_into::<HtmlElement>().ok()) {
        input.focus().unwrap_or_default();
    }
    if let Some(said) = document.get_element_by_id(&format!("{field}-error")) {
        said.scroll_into_view_with_bool(false);
    }
}

/// The path of the present address.
pub fn path() -> String {
    web_sys::window().and_then(|window| window.location().pathname().ok()).unwrap_or_default()
}

/// Which version of the app this is: its number, and the hash by which its program was loaded.
pub fn version() -> String {
    let number = env!("CARGO_PKG_VERSION");
    let link = document().and_then(|document| document.query_selector("link[rel=modulepreload]").ok()?);
    let address = link.and_then(|link| link.get_attribute("href")).unwrap_or_default();
    match address.rsplit(['-', '/']).next().and_then(|name| name.strip_suffix(".js")) {
        Some(hash) => format!("{number} ({hash})"),
        None => number.to_owned(),
    }
}

/// Puts a new address of this site into the history, without loading it.
pub fn push(path: &str) {
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    // The address is our own, so the browser lets it stand.
    history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(path)).unwrap_or_default();
}

/// Calls back when the browser goes through its history, or only the part after `#` changes.
pub fn on_passage(call: impl Fn() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| call()))
}

/// A name as it stands in a path.
pub fn percent_encoded(name: &str) -> String {
    js_sys::encode_uri_component(name).into()
}

/// A name that stood in a path; none if it is not written as one.
pub fn percent_decoded(name: &str) -> Option<String> {
    js_sys::decode_uri_component(name).ok().map(String::from)
}

thread_local! {
    /// What would stand after `#` on a phone. A kiosk's browser writes every address down, so there it is held here, and
    /// gone when the page begins anew.
    static HELD: RefCell<String> = const { RefCell::new(String::new()) };
}

/// The part of the address after `#`, which no server sees.
pub fn fragment() -> String {
    let held = HELD.with_borrow(Clone::clone);
    if !held.is_empty() {
        return held;
    }
    let hash = web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}

/// Puts a part after `#` into the present address, without a new entry in the history.
pub fn set_fragment(fragment: &str) {
    if settings::is_kiosk() {
        return HELD.set(fragment.to_owned());
    }
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    if !fragment.is_empty() {
        let state = history.state().unwrap_or_default();
        // The address is our own, so the browser lets it stand.
        history.replace_state_with_url(&state, "", Some(&format!("#{fragment}"))).unwrap_or_default();
    }
}

/// Takes the part after `#` out of the present address and its entry in the history.
pub fn forget_fragment() {
    HELD.set(String::new());
    let Some(history) = web_sys::window().and_then(|window| window.history().ok()) else { return };
    let state = history.state().unwrap_or_default();
    // The address is our own, so the browser lets it stand.
    history.replace_state_with_url(&state, "", Some(&path())).unwrap_or_default();
}

/// The address of this site, for a QR.
pub fn origin() -> String {
    web_sys::window().and_then(|window| window.location().origin().ok()).unwrap_or_default()
}

/// Loads the page anew, from the beginning: what was in memory is gone, and the entry of the history is replaced.
pub fn start_over(path: &str) {
    if let Some(window) = web_sys::window() {
        window.location().replace(path).unwrap_or_default();
    }
}

/// Calls back when the network returns, and when the page is looked at again.
pub fn on_return(call: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    let listen = |name: &'static str, call: Box<dyn Fn()>| EventListener::new(&window, name, move |_| call());
    vec![
        listen("online", Box::new(call.clone())),
        listen("offline", Box::new(call.clone())),
        listen("pageshow", Box::new(call)),
    ]
}

/// Calls back at every sign that somebody is there: touch, key, typing, scrolling.
pub fn on_presence(call: impl Fn() + Clone + 'static) -> Vec<EventListener> {
    let Some(document) = document() else { return Vec::new() };
    let passive = EventListenerOptions::run_in_capture_phase();
    let listen = |name: &'static str| {
        let call = call.clone();
        EventListener::new_with_options(&document, name, passive, move |_| call())
    };
    ["pointerdown", "pointermove", "keydown", "input", "wheel", "touchmove"].into_iter().map(listen).collect()
}

/// Calls back instead of following a link that leads away from this site, or to another program (telephone, mail).
pub fn on_leaving(call: impl Fn(String) + 'static) -> Option<EventListener> {
    let document = document()?;
    let options = EventListenerOptions { phase: gloo_events::EventListenerPhase::Capture, passive: false };
    Some(EventListener::new_with_options(&document, "click", options, move |event| {
        let touched = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = touched.and_then(|touched| touched.closest("a[href]").ok()?);
        let Some(href) = link.and_then(|link| link.get_attribute("href")) else { return };
        let Ok(address) = web_sys::Url::new_with_base(&href, &origin()) else { return };
        if address.origin() != origin() {
            event.prevent_default();
            event.stop_propagation();
            call(address.href());
        }
    }))
}

/// Offers a text as a file.
pub fn download(name: &str, text: &str) -> Option<()> {
    let parts = js_sys::Array::of1(&text.into());
    let blob = web_sys::Blob::new_with_str_sequence(&parts).ok()?;
    let url = web_sys::Url::create_object_url_with_blob(&blob).ok()?;
    let link: HtmlElement = document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    web_sys::Url::revoke_object_url(&url).ok()
}

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        window.print().unwrap_or_default();
    }
}

/// What stands in the field that an input event came from.
pub fn typed(event: &yew::InputEvent) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlInputElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// The same of a field of several lines.
pub fn typed_long(event: &yew::InputEvent) -> String {
    let field = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlTextAreaElement>().ok());
    field.map(|field| field.value()).unwrap_or_default()
}

/// What was chosen in the list that a change event came from.
pub fn picked(event: &yew::Event) -> String {
    let list = event.target().and_then(|target| target.dyn_into::<web_sys::HtmlSelectElement>().ok());
    list.map(|list| list.value()).unwrap_or_default()
}

/// Opens or closes a modal dialog; the browser keeps the focus inside and gives it back.
pub fn show_modal(node: &yew::NodeRef, open: bool) {
    let Some(dialog) = node.cast::<web_sys::HtmlDialogElement>() else { return };
    if open && !dialog.open() {
        // It is in the page and closed, so it can be opened.
        dialog.show_modal().unwrap_or_default();
    } else if !open && dialog.open() {
        dialog.close();
    }
}
