//! What people who have gone left on this kiosk, sealed: it is sent as it stands, and what stands here in clear is sealed.

use super::{Link, Store};
use crate::platform::net::Browser;
use crate::platform::{clock, settings};
use plein_sens_shared::client;
use plein_sens_shared::replica::{Replica, Write, is_in_clear};
use wasm_bindgen_futures::spawn_local;

impl Store {
    /// Makes this device a kiosk, or a phone again.
    pub fn set_kiosk(&self, on: bool) {
        settings::set_kiosk(on);
        if on {
            settings::set_passport(None);
            self.0.is_in_clear.set(true);
        }
        let store = self.clone();
        spawn_local(async move { store.seal_rest().await });
        self.sync();
    }

    /// What a phone that has become a kiosk, or an earlier version, has left in clear is sealed, or goes. Without the
    /// town's key it waits.
    pub(super) async fn seal_rest(&self) {
        let Some(disk) = self.0.disk.as_ref().filter(|_| settings::is_kiosk() && self.0.is_in_clear.get()) else {
            return;
        };
        let has_key = self.state().programme.sealing_key.is_some();
        let Ok(read) = disk.read().await else { return };
        let clear = read.rows.into_iter().filter(|(key, value)| is_in_clear(key, value));
        let writes: Vec<Write> = clear.map(|(key, value)| Write::Put { key, value }).collect();
        if writes.is_empty() || (has_key && self.change(&mut |_| writes.clone()).await.is_ok()) {
            self.0.is_in_clear.set(false);
        }
    }

    /// Sends it, in the order of the taps, before anything that was done since; whether any of it was received, or none
    /// if nothing can be sent at the moment.
    pub(super) async fn push_sealed(&self) -> Option<bool> {
        let mut received = false;
        let waiting = self.replica().sealed_pushes();
        for (intent, push) in waiting {
            match client::push_sealed(&Browser, &push).await {
                Ok(answer) => {
                    received = true;
                    self.met(Link::Connected);
                    let mut take = |replica: &mut Replica| replica.sealed_pushed(&clock::context(), &intent, &answer);
                    self.change(&mut take).await.ok()?;
                }
                // The centre cannot open it: it stays, and the others go.
                Err(unanswered) if unanswered.is_of_this_request() => {}
                Err(unanswered) => {
                    self.not_sent(&unanswered);
                    return None;
                }
            }
        }
        Some(received)
    }
}
