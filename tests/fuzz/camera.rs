//! What a camera sees: squares as the pages draw them, with flaws, and pictures that are none.

use crate::{Target, Writer};
use qrcodegen::{QrCode, QrCodeEcc};

#[path = "../../frontend/qr/src/reader.rs"]
mod reader;

pub const TARGETS: &[Target] = &[Target::new("qr", picture)];

/// The quiet zone around a square, in modules.
const QUIET: i32 = 4;
/// How many dots a module is wide.
const DOTS: usize = 3;

fn picture(writer: &mut Writer) {
    let says = writer.text().chars().take(60).collect::<String>();
    let Ok(square) = QrCode::encode_text(&says, QrCodeEcc::Medium) else { return };
    let side = usize::try_from(square.size() + 2 * QUIET).unwrap_or_default() * DOTS;
    let module = |dot: usize| i32::try_from(dot / DOTS).unwrap_or_default() - QUIET;
    let dark = |at: usize| square.get_module(module(at % side), module(at / side));
    let mut grey: Vec<u8> = (0..side * side).map(|at| if dark(at) { 20 } else { 230 }).collect();
    let (mut width, mut height) = (side, side);
    for _ in 0..writer.rng.usize(0..4) {
        spoil(writer, &mut grey, &mut width, &mut height);
    }
    if reader::read(width, height, &grey, writer.rng.bool()).is_some_and(|read| read == says) {
        writer.accepts("");
    }
}

/// Scratches a picture, cuts it, or says that it is another size than it is.
fn spoil(writer: &mut Writer, grey: &mut Vec<u8>, width: &mut usize, height: &mut usize) {
    match writer.rng.u32(..6) {
        0 => {
            let (from, light) = (writer.rng.usize(..=grey.len()), writer.rng.u8(..));
            let to = writer.rng.usize(from..=grey.len().min(from + 400));
            grey[from..to].fill(light);
        }
        1 => grey.iter_mut().for_each(|dot| *dot = dot.saturating_add(writer.rng.u8(..60))),
        2 => grey.iter_mut().for_each(|dot| *dot = 255 - *dot),
        3 => {
            *height = writer.rng.usize(..=*height);
            grey.truncate(width.saturating_mul(*height));
        }
        4 => {
            (*width, *height) = (writer.rng.usize(..=*width), writer.rng.usize(..=*height));
            grey.truncate(width.saturating_mul(*height));
        }
        _ => (*width, *height) = (*height, if writer.once_in(2) { usize::MAX } else { 0 }),
    }
}
