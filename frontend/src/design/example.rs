//! One named example of a component.

use yew::Html;

/// A name and what it looks like.
pub struct Example {
    /// What it shows.
    pub name: &'static str,
    /// The component.
    pub html: Html,
}

impl Example {
    /// An example of this name.
    pub fn new(name: &'static str, html: Html) -> Self {
        Self { name, html }
    }
}
