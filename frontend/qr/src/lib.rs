//! Reads a QR off what a camera sees, for browsers that cannot do it by themselves. A page loads this program when a
//! camera is opened there, not before. A grey picture goes in, a text comes out; nothing is held between two pictures.

mod reader;
#[cfg(test)]
mod tests;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

/// The text of a QR in a grey picture (row by row, 0 for black, 255 for white); `undefined` if it shows none that can be
/// read. `closely`, it is looked at for longer.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn read(width: usize, height: usize, grey: &[u8], closely: bool) -> Option<String> {
    reader::read(width, height, grey, closely)
}
