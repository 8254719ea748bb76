//! A QR as one SVG path: a square for each dark module.

use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write as _;

/// How many modules wide, and the path; none for a text too long for any QR.
pub fn path(text: &str) -> Option<(u32, String)> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{x} {y}h1v1h-1z").ok()?;
        }
    }
    Some((size.unsigned_abs(), path))
}
