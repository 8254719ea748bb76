//! Passkeys: what the browser and a key say to each other. Both sides are texts here; the server writes the one and
//! judges the other.

use js_sys::{Function, JSON, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{CredentialCreationOptions, CredentialRequestOptions};

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Silent {
    /// This device keeps a key of this person's already.
    HasOne,
    /// Nobody unlocked a key, or there is none.
    Nobody,
}

/// Whether this browser has passkeys for a house, by its name, on this page.
pub fn can(house: Option<&str>) -> bool {
    let own = |house: &str| {
        let host = web_sys::window().and_then(|window| window.location().hostname().ok()).unwrap_or_default();
        host == house || host.strip_suffix(house).is_some_and(|before| before.ends_with('.'))
    };
    house.is_some_and(own) && reader("parseRequestOptionsFromJSON").is_some()
}

/// Makes a new key as the server asks: what it answers.
pub async fn make(options: &str) -> Result<String, Silent> {
    let asked = CredentialCreationOptions::new();
    offer(&asked, "parseCreationOptionsFromJSON", options).ok_or(Silent::Nobody)?;
    said(credentials().and_then(|all| all.create_with_options(&asked).ok())).await
}

/// Has a key sign as the server asks: what it answers.
pub async fn sign(options: &str) -> Result<String, Silent> {
    let asked = CredentialRequestOptions::new();
    offer(&asked, "parseRequestOptionsFromJSON", options).ok_or(Silent::Nobody)?;
    said(credentials().and_then(|all| all.get_with_options(&asked).ok())).await
}

fn credentials() -> Option<web_sys::CredentialsContainer> {
    Some(web_sys::window()?.navigator().credentials())
}

/// A function of the browser that reads what a server asks, with the class that it belongs to.
fn reader(name: &str) -> Option<(JsValue, Function)> {
    let class = Reflect::get(web_sys::window()?.as_ref(), &"PublicKeyCredential".into()).ok()?;
    let function = Reflect::get(&class, &name.into()).ok()?.dyn_into().ok()?;
    Some((class, function))
}

fn offer(asked: &JsValue, reading: &str, options: &str) -> Option<bool> {
    let (class, read) = reader(reading)?;
    let options = read.call1(&class, &JSON::parse(options).ok()?).ok()?;
    Reflect::set(asked, &"publicKey".into(), &options).ok()
}

async fn said(promise: Option<Promise>) -> Result<String, Silent> {
    let key = JsFuture::from(promise.ok_or(Silent::Nobody)?).await.map_err(|why| why_silent(&why))?;
    JSON::stringify(&key).map(String::from).map_err(|_| Silent::Nobody)
}

fn why_silent(why: &JsValue) -> Silent {
    let name = Reflect::get(why, &"name".into()).ok().and_then(|name| name.as_string());
    if name.as_deref() == Some("InvalidStateError") { Silent::HasOne } else { Silent::Nobody }
}
