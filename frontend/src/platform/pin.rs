//! Sealing with a code that a person chooses, by the browser's own ciphers: the code becomes a key (PBKDF2), slowly, and
//! the key seals (AES-GCM). Neither is kept anywhere.

use super::chance;
use super::intl::options;
use js_sys::{Array, Object, Promise, Uint8Array};
use plein_sens_shared::contact::{hex, unhex};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// How often the code is stirred: what whoever has the phone's disk must do for each code that they try.
const ROUNDS: u32 = 600_000;
const SALT_BYTES: usize = 16;
/// What must not come twice with the same key; each sealing has another salt, so another key.
const NONCE_BYTES: usize = 12;

#[wasm_bindgen]
extern "C" {
    type Subtle;

    // Absent where the page does not come over HTTPS.
    #[wasm_bindgen(js_namespace = crypto, js_name = subtle, thread_local_v2)]
    static SUBTLE: Option<Subtle>;

    #[wasm_bindgen(method, catch, js_name = importKey)]
    fn import(this: &Subtle, form: &str, key: &Uint8Array, by: &str, out: bool, to: &Array)
    -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch, js_name = deriveKey)]
    fn derive(
        this: &Subtle,
        by: &Object,
        from: &JsValue,
        kind: &Object,
        out: bool,
        to: &Array,
    ) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn encrypt(this: &Subtle, by: &Object, key: &JsValue, text: &Uint8Array) -> Result<Promise, JsValue>;

    #[wasm_bindgen(method, catch)]
    fn decrypt(this: &Subtle, by: &Object, key: &JsValue, bytes: &Uint8Array) -> Result<Promise, JsValue>;
}

/// Whether this browser can seal.
pub fn can_seal() -> bool {
    SUBTLE.with(Option::is_some)
}

/// A text sealed with a code, in hexadecimal: salt, nonce, then what is sealed. None where the browser cannot.
pub async fn seal(pin: &str, text: &str) -> Option<String> {
    let mut begin = [0; SALT_BYTES + NONCE_BYTES];
    chance::fill_bytes(&mut begin);
    let (salt, nonce) = begin.split_at(SALT_BYTES);
    let key = key(pin, salt).await.ok()?;
    let sealing =
        SUBTLE.with(|it| it.as_ref().map(|it| it.encrypt(&aes(nonce), &key, &bytes(text.as_bytes()))))?.ok()?;
    let sealed = Uint8Array::new(&JsFuture::from(sealing).await.ok()?).to_vec();
    Some(hex(&begin) + &hex(&sealed))
}

/// The text again; none with another code, or if a byte was changed.
pub async fn open(pin: &str, sealed: &str) -> Option<String> {
    let all = unhex(sealed)?;
    let (salt, rest) = all.split_at_checked(SALT_BYTES)?;
    let (nonce, sealed) = rest.split_at_checked(NONCE_BYTES)?;
    let key = key(pin, salt).await.ok()?;
    let opening = SUBTLE.with(|it| it.as_ref().map(|it| it.decrypt(&aes(nonce), &key, &bytes(sealed))))?.ok()?;
    let opened = Uint8Array::new(&JsFuture::from(opening).await.ok()?).to_vec();
    String::from_utf8(opened).ok()
}

/// The key that a code becomes with a salt.
async fn key(pin: &str, salt: &[u8]) -> Result<JsValue, JsValue> {
    let uses = |uses: &[&str]| uses.iter().map(|it| JsValue::from_str(it)).collect::<Array>();
    let nobody = || JsValue::from_str("no ciphers");
    let typed = SUBTLE.with(|it| {
        it.as_ref().ok_or_else(nobody)?.import("raw", &bytes(pin.as_bytes()), "PBKDF2", false, &uses(&["deriveKey"]))
    })?;
    let typed = JsFuture::from(typed).await?;
    let by = options(&[
        ("name", "PBKDF2".into()),
        ("hash", "SHA-256".into()),
        ("salt", bytes(salt).into()),
        ("iterations", ROUNDS.into()),
    ]);
    let kind = options(&[("name", "AES-GCM".into()), ("length", 256_u32.into())]);
    let key = SUBTLE
        .with(|it| it.as_ref().ok_or_else(nobody)?.derive(&by, &typed, &kind, false, &uses(&["encrypt", "decrypt"])))?;
    JsFuture::from(key).await
}

fn aes(nonce: &[u8]) -> Object {
    options(&[("name", "AES-GCM".into()), ("iv", bytes(nonce).into())])
}

fn bytes(of: &[u8]) -> Uint8Array {
    Uint8Array::from(of)
}
