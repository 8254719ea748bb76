//! Keeps the sounds of a language on this device, when a person wants it, so that they are heard without a network too.

use crate::platform;
use crate::sounds::Sounds;
use crate::way::Way;
use crate::words::Words;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Object, Reflect};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Where the worker keeps them.
const KEPT: &str = "plein-sens-sounds";
/// How often it is looked whether all have come, and how often at most.
const LOOK_MS: u32 = 500;
const LOOKS: u32 = 360;
const MEGABYTE: u32 = 1_000_000;

/// What is to be said of it.
#[wasm_bindgen(getter_with_clone)]
#[derive(Debug, Clone)]
pub struct Keeping {
    /// Whether they are kept already.
    pub kept: bool,
    /// How that stands, in a sentence.
    pub told: String,
    /// What a touch changes.
    pub label: String,
}

/// How it stands with the language of the page; none where nothing has to be kept, or nothing can.
pub async fn keeping() -> Option<Keeping> {
    let words = Words::fetch().await?;
    let sounds = of(&words)?;
    platform::worker()?;
    let size = sounds.bytes.div_ceil(MEGABYTE).to_string();
    Some(if are_kept(&sounds).await {
        Keeping { kept: true, told: words.say("listening-kept"), label: words.say("listening-let-go") }
    } else {
        let told = words.tell("listening-keep-how", &[("size", &size)]);
        Keeping { kept: false, told, label: words.say("listening-keep") }
    })
}

/// Keeps them, or lets them go; whether that is done.
pub async fn keep(wanted: bool) -> bool {
    let Some(words) = Words::fetch().await else { return false };
    let Some(sounds) = of(&words) else { return false };
    if !wanted {
        for file in sounds.files() {
            platform::uncache(KEPT, file).await;
        }
        return !are_kept(&sounds).await;
    }
    if ask(&sounds).is_none() {
        return false;
    }
    for _ in 0..LOOKS {
        if are_kept(&sounds).await {
            return true;
        }
        if !platform::is_online() {
            break;
        }
        TimeoutFuture::new(LOOK_MS).await;
    }
    false
}

fn of(words: &Words) -> Option<Rc<Sounds>> {
    if let Way::Sounds(sounds) = &words.way { Some(sounds.clone()) } else { None }
}

/// Asks the worker, which goes on when the page has gone.
fn ask(sounds: &Sounds) -> Option<()> {
    let message = Object::new();
    for (name, value) in [("type", "keep-sounds"), ("code", sounds.code())] {
        Reflect::set(&message, &name.into(), &value.into()).ok()?;
    }
    platform::worker()?.post_message(&message).ok()
}

async fn are_kept(sounds: &Sounds) -> bool {
    for file in sounds.files() {
        if !platform::is_cached(file).await {
            return false;
        }
    }
    true
}
