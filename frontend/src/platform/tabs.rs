//! Several tabs of the same device: each tells the others when the disk has changed.

use wasm_bindgen::prelude::*;
use web_sys::BroadcastChannel;

/// The line between this tab and the others.
pub struct Tabs {
    channel: Option<BroadcastChannel>,
    _listener: Closure<dyn Fn()>,
}

impl Tabs {
    /// Opens the line; `changed` is called when another tab has written.
    pub fn open(changed: impl Fn() + 'static) -> Self {
        let listener = Closure::<dyn Fn()>::new(changed);
        let channel = BroadcastChannel::new("plein-sens").ok();
        if let Some(channel) = &channel {
            channel.set_onmessage(Some(listener.as_ref().unchecked_ref()));
        }
        Self { channel, _listener: listener }
    }

    /// Tells the others. Without a channel (an old browser) they learn it when they next start.
    pub fn tell(&self) {
        if let Some(channel) = &self.channel {
            channel.post_message(&JsValue::TRUE).unwrap_or_default();
        }
    }
}
