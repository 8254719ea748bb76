//! An enrolled device says how it is: its version, how much waits on it, its clock and its disk. Nothing of people. It
//! hears whether it still is one.

use super::Store;
use crate::platform::net::Browser;
use crate::platform::{clock, page, settings, storage};
use plein_sens_shared::client;
use plein_sens_shared::office::Report;

/// How often, in milliseconds.
const EVERY_MS: i64 = 5 * 60_000;

impl Store {
    /// Says it as soon as can be: the centre has this moment enrolled the device, and staff look for it in their list.
    pub fn report_soon(&self) {
        self.0.reported_ms.set(0);
        self.sync();
    }

    /// Says it, if this is the centre's device and it has not been said lately. Unheard, it is what it was.
    pub(super) async fn report(&self) {
        let now_ms = clock::context().now_ms;
        let lately = (0..EVERY_MS).contains(&(now_ms - self.0.reported_ms.get()));
        let is_the_centres = settings::is_kiosk() || settings::is_enrolled();
        if !is_the_centres || lately {
            return;
        }
        self.0.reported_ms.set(now_ms);
        let waiting = self.unsent();
        let kept = storage::persisted().await.unwrap_or_default();
        let report = Report { version: page::version(), waiting, now_ms, kept };
        if let Ok(standing) = client::report(&Browser, &report).await {
            settings::set_enrolled(standing.name.is_some());
        }
    }
}
