//! The network: requests by gloo-net, and the live stream that says that something has changed.

use gloo_net::http::Request;
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use plein_sens_shared::client::Wire;
use std::cell::Cell;
use wasm_bindgen::prelude::*;
use web_sys::{AbortController, EventSource, RequestRedirect};

/// A network that swallows what it is given is none: after this long, in milliseconds, a request is given up.
const PATIENCE_MS: u32 = 30_000;

thread_local! {
    static RETRY_AFTER: Cell<Option<u32>> = const { Cell::new(None) };
}

/// For how many seconds the last answer wanted to be left alone; said once.
pub fn take_retry_after() -> Option<u32> {
    RETRY_AFTER.with(Cell::take)
}

/// The server that this page came from.
pub struct Browser;

impl Wire for Browser {
    async fn post(&self, path: &str, json: String) -> Option<(u16, String)> {
        let request = Request::post(path).header("content-type", "application/json");
        // A redirect is never ours: it is a portal that wants to be looked at.
        let request = request.redirect(RequestRedirect::Error);
        let patience = AbortController::new().ok()?;
        let signal = patience.signal();
        let _until_answered = Timeout::new(PATIENCE_MS, move || patience.abort());
        let answer = request.abort_signal(Some(&signal)).body(json).ok()?.send().await.ok()?;
        let retry_after = answer.headers().get("retry-after").and_then(|seconds| seconds.trim().parse().ok());
        RETRY_AFTER.with(|last| last.set(retry_after.or(last.get())));
        Some((answer.status(), answer.text().await.ok()?))
    }
}

/// Fetches a file of the site.
pub async fn get(path: &str) -> Option<String> {
    let answer = Request::get(path).send().await.ok()?;
    if answer.ok() { answer.text().await.ok() } else { None }
}

/// Waits.
pub async fn wait(ms: u32) {
    TimeoutFuture::new(ms).await;
}

/// The live stream. It carries no data: only that there is something new.
pub struct Live {
    source: EventSource,
    _poke: Closure<dyn Fn()>,
}

impl Live {
    /// Listens; calls back at each poke, and whenever the connection is (again) there.
    pub fn listen(call: impl Fn() + 'static) -> Option<Self> {
        let source = EventSource::new("/api/live").ok()?;
        let poke = Closure::<dyn Fn()>::new(call);
        let function = poke.as_ref().unchecked_ref();
        source.add_event_listener_with_callback("poke", function).ok()?;
        source.set_onopen(Some(function));
        Some(Self { source, _poke: poke })
    }

    /// Whether the browser has given up on it; then listen anew.
    pub fn is_closed(&self) -> bool {
        self.source.ready_state() == EventSource::CLOSED
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.source.close();
    }
}
