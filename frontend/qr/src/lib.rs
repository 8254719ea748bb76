//! Reads a QR off what a camera sees, for browsers that cannot do it by themselves. A page loads this program when a
//! camera is opened there, not before. A grey picture goes in, a text comes out; nothing is held between two pictures.

#[cfg(test)]
mod tests;

use rqrr::PreparedImage;
#[cfg(target_arch = "wasm32")]
use wasm_bindgen::prelude::*;

/// The text of a QR in a grey picture (row by row, 0 for black, 255 for white); `undefined` if it shows none that can be
/// read.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen)]
pub fn read(width: usize, height: usize, grey: &[u8]) -> Option<String> {
    if width.checked_mul(height) != Some(grey.len()) {
        return None;
    }
    found(width, height, |x, y| grey[y * width + x]).or_else(|| found(width / 2, height / 2, |x, y| halved(width, grey, x, y)))
}

fn found(width: usize, height: usize, light: impl Fn(usize, usize) -> u8) -> Option<String> {
    // What is smaller than the smallest square has none in it.
    if width < SMALLEST || height < SMALLEST {
        return None;
    }
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, light);
    picture.detect_grids().into_iter().find_map(|square| Some(square.decode().ok()?.1))
}

/// How many modules the smallest square is wide.
const SMALLEST: usize = 21;

/// A dot of the picture at half its size, where noise is a quarter and what is out of focus has edges again.
fn halved(width: usize, grey: &[u8], x: usize, y: usize) -> u8 {
    let at = |x, y| u16::from(grey[y * width + x]);
    let (x, y) = (2 * x, 2 * y);
    let sum = at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1);
    u8::try_from(sum / 4).unwrap_or(u8::MAX)
}
