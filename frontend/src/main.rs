//! Plein Sens in the browser.
fn main() {}
