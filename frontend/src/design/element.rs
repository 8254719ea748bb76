//! The three things components ask of an element that Yew has no word for: its value, the focus, a dialog's modal
//! state. Everything else of the browser is `platform`'s.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use yew::prelude::*;

/// What stands in the field or list that the event came from.
pub fn value_of(event: &Event) -> String {
    event.target().and_then(|target| Reflect::get(&target, &"value".into()).ok()).and_then(|value| value.as_string()).unwrap_or_default()
}

/// Calls a method without arguments, such as `focus` or `showModal`; an element that does not know it stays as it is.
pub fn call(element: &NodeRef, method: &str) {
    let Some(node) = element.get() else { return };
    let node: &JsValue = node.as_ref();
    if let Some(method) = Reflect::get(node, &method.into()).ok().and_then(|found| found.dyn_into::<Function>().ok())
        && let Err(refused) = method.call0(node)
    {
        // A dialog that is already open refuses to open: there is nothing to mend.
        drop(refused);
    }
}
