//! A QR as one SVG path: a square for each dark module.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment};
use std::fmt::Write as _;

/// How many modules wide, and the path; none for a text too long for any QR.
pub fn path(text: &str) -> Option<(u32, String)> {
    Some(drawn(&QrCode::encode_text(text, QrCodeEcc::Medium).ok()?))
}

/// The same for an address and, behind it, a code in capitals, which takes half the room.
pub fn with_code(address: &str, code: &str) -> Option<(u32, String)> {
    if !QrSegment::is_alphanumeric(code) {
        return path(&format!("{address}{code}"));
    }
    let parts = [QrSegment::make_bytes(address.as_bytes()), QrSegment::make_alphanumeric(code)];
    Some(drawn(&QrCode::encode_segments(&parts, QrCodeEcc::Medium).ok()?))
}

fn drawn(code: &QrCode) -> (u32, String) {
    let size = code.size();
    let mut path = String::new();
    for y in 0..size {
        for x in (0..size).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{x} {y}h1v1h-1z").expect("a String takes every text");
        }
    }
    (size.unsigned_abs(), path)
}
