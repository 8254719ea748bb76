//! A note from one page to the next of the same tab: read once, then gone. It does not outlive the tab.

const KEY: &str = "plein-sens.hand-over";

fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok()?
}

/// Leaves a note for the page that comes next. A browser that refuses leaves none.
pub fn leave(note: &str) {
    if let Some(storage) = storage() {
        storage.set_item(KEY, note).unwrap_or_default();
    }
}

/// Takes the note that the page before has left.
pub fn take() -> Option<String> {
    let storage = storage()?;
    let note = storage.get_item(KEY).ok()?;
    storage.remove_item(KEY).ok()?;
    note
}
