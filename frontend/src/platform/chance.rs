//! Chance, from the browser's own generator.

use plein_sens_shared::client::backoff;
use plein_sens_shared::code::{BookingId, RequestId};
use plein_sens_shared::id::{HandsId, IntentId, LaneId, LeaseId, PassportId, WordsId};
use plein_sens_shared::replica::Draw;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(js_namespace = crypto, js_name = getRandomValues)]
    fn fill(bytes: &js_sys::Uint8Array);
}

/// Random bytes.
pub fn fill_bytes(into: &mut [u8]) {
    // A slice on this device is far below 2^32 bytes.
    let bytes = js_sys::Uint8Array::new_with_length(u32::try_from(into.len()).unwrap_or(u32::MAX));
    fill(&bytes);
    bytes.copy_to(into);
}

/// 128 random bits.
pub fn bits() -> u128 {
    let mut own = [0; 16];
    fill_bytes(&mut own);
    u128::from_be_bytes(own)
}

/// What one command needs.
pub fn draw() -> Draw {
    Draw { intent: IntentId::from_bits(bits()), lane: lane(), nonce: format!("{:032x}", bits()) }
}

/// A new lane.
pub fn lane() -> LaneId {
    LaneId::from_bits(bits())
}

/// A new show of hands.
pub fn hands() -> HandsId {
    HandsId::from_bits(bits())
}

/// A new lease.
pub fn lease() -> LeaseId {
    LeaseId::from_bits(bits())
}

/// A new booking's code.
pub fn booking() -> BookingId {
    BookingId::from_bits(bits())
}

/// The code of a new request.
pub fn request() -> RequestId {
    RequestId::from_bits(bits())
}

/// A new passport.
pub fn passport() -> PassportId {
    PassportId::from_bits(bits())
}

/// A name for what somebody writes.
pub fn words() -> WordsId {
    WordsId::from_bits(bits())
}

/// [A little more](backoff::jitter) than `ms`.
pub fn jitter(ms: u32) -> u32 {
    backoff::jitter(ms, bits().to_le_bytes()[0])
}
