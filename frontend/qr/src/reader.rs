//! Finds the square in a grey picture, and reads it. The fuzzing reads with this file too, as a program for the browser
//! is no library for others; so it knows nothing of this crate.

use rqrr::PreparedImage;

/// How many modules the smallest square is wide; what is smaller than that has none in it.
const SMALLEST: usize = 21;
/// Wider pictures are not made larger still: there is enough in them.
const NARROW: usize = 800;

/// The text of a QR in a grey picture (row by row, 0 for black, 255 for white); none if it shows none that can be read.
///
/// A picture is looked at as it is; at half its size, where noise is a quarter and what is out of focus has edges again;
/// and, `closely`, at twice its size, where many small modules are told apart, which takes longer than both.
pub fn read(width: usize, height: usize, grey: &[u8], closely: bool) -> Option<String> {
    // A picture of nothing may be said to be as high as there are numbers.
    if grey.is_empty() || width.checked_mul(height) != Some(grey.len()) {
        return None;
    }
    look(width, height, |x, y| grey[y * width + x])
        .or_else(|| look(width / 2, height / 2, |x, y| halved(width, grey, x, y)))
        .or_else(|| {
            let is_worth_it = closely && width <= NARROW;
            is_worth_it.then(|| look(2 * width, 2 * height, |x, y| doubled(width, height, grey, x, y))).flatten()
        })
}

/// What the first square says that can be read.
fn look(width: usize, height: usize, light: impl Fn(usize, usize) -> u8) -> Option<String> {
    if width < SMALLEST || height < SMALLEST {
        return None;
    }
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, light);
    picture.detect_grids().into_iter().find_map(|square| Some(square.decode().ok()?.1))
}

/// A dot at half the size: the mean of four.
fn halved(width: usize, grey: &[u8], x: usize, y: usize) -> u8 {
    let at = |x, y| u16::from(grey[y * width + x]);
    let (x, y) = (2 * x, 2 * y);
    mean(at(x, y) + at(x + 1, y) + at(x, y + 1) + at(x + 1, y + 1), 4)
}

/// A dot at twice the size: between the four that are nearest, as far from each as it stands.
fn doubled(width: usize, height: usize, grey: &[u8], x: usize, y: usize) -> u8 {
    let at = |x, y| u16::from(grey[y * width + x]);
    let next = |place: usize, last: usize| {
        if place.is_multiple_of(2) { (place / 2).saturating_sub(1) } else { (place / 2 + 1).min(last) }
    };
    let (near, far) = ((x / 2, y / 2), (next(x, width - 1), next(y, height - 1)));
    mean(9 * at(near.0, near.1) + 3 * at(far.0, near.1) + 3 * at(near.0, far.1) + at(far.0, far.1), 16)
}

fn mean(sum: u16, of: u16) -> u8 {
    u8::try_from(sum / of).unwrap_or(u8::MAX)
}
