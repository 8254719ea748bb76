//! The field that somebody types into, for a keyboard that the page itself draws: which it is, and how letters come into it.
//! A field hears of them as if they had been typed.

use gloo_events::EventListener;
use std::cell::RefCell;
use wasm_bindgen::JsCast;
use web_sys::{EventTarget, HtmlInputElement, HtmlTextAreaElement, InputEvent, InputEventInit};

/// Where a field notes what it takes, once the device's own keyboard is told to stay away.
const MODE: &str = "data-mode";

thread_local! {
    static FIELD: RefCell<Option<HtmlInputElement>> = const { RefCell::new(None) };
}

/// Calls back when somebody comes into a field for text, with whether it takes numbers only.
pub fn on_enter(call: impl Fn(bool) + 'static) -> Option<EventListener> {
    let document = web_sys::window()?.document()?;
    Some(EventListener::new(&document, "focusin", move |event| {
        let field = event.target().filter(is_field).map(JsCast::unchecked_into::<HtmlInputElement>);
        let Some(field) = field.filter(|field| matches!(field.type_().as_str(), "text" | "tel" | "textarea")) else {
            return;
        };
        let mode = field.get_attribute(MODE).or_else(|| field.get_attribute("inputmode")).unwrap_or_default();
        // On an element that stands in the page neither can fail.
        field.set_attribute(MODE, &mode).unwrap_or_default();
        field.set_attribute("inputmode", "none").unwrap_or_default();
        FIELD.set(Some(field));
        call(matches!(mode.as_str(), "decimal" | "numeric" | "tel"));
    }))
}

/// Whether letters go there. A field of several lines knows everything by the same names that is asked of one line here.
fn is_field(target: &EventTarget) -> bool {
    target.has_type::<HtmlInputElement>() || target.has_type::<HtmlTextAreaElement>()
}

/// Whether the field is still on the page.
pub fn is_there() -> bool {
    FIELD.with_borrow(|field| field.as_ref().is_some_and(|field| field.is_connected()))
}

/// Brings the field into sight, after the keyboard has taken its room.
pub fn show() {
    if let Some(field) = FIELD.with_borrow(Clone::clone) {
        field.scroll_into_view_with_bool(false);
    }
}

/// Types a text in the place of what is marked.
pub fn insert(text: &str) -> Option<()> {
    change(text, false)
}

/// Erases what is marked, or the letter before.
pub fn erase() -> Option<()> {
    change("", true)
}

fn change(text: &str, back: bool) -> Option<()> {
    let field = FIELD.with_borrow(Clone::clone).filter(|field| field.is_connected())?;
    // Somebody may have gone to the keys by another way than touching them.
    field.focus().ok()?;
    let (mut start, end) = (field.selection_start().ok()??, field.selection_end().ok()??);
    if back && start == end {
        start -= before(&field.value(), start)?;
    }
    field.set_range_text_with_start_and_end(text, start, end).ok()?;
    let place = start + u32::try_from(text.encode_utf16().count()).ok()?;
    field.set_selection_range(place, place).ok()?;
    let told = InputEventInit::new();
    told.set_bubbles(true);
    let event = InputEvent::new_with_event_init_dict("input", &told).ok()?;
    field.dispatch_event(&event).ok().map(drop)
}

/// How many places the letter before this place takes; none at the beginning.
fn before(value: &str, place: u32) -> Option<u32> {
    let mut at = 0;
    for letter in value.chars() {
        let wide = u32::try_from(letter.len_utf16()).ok()?;
        at += wide;
        if at >= place {
            return (place > 0).then_some(wide);
        }
    }
    None
}

/// A letter as a capital, by the browser's tables: ours of all scripts would weigh on every first visit.
pub fn capital(letter: char) -> String {
    js_sys::JsString::from(letter.to_string()).to_upper_case().into()
}
