//! Forgetting the person in front of the device.

use super::Store;
use crate::platform::disk::DiskError;
use crate::platform::{clock, settings};
use std::pin::Pin;

impl Store {
    /// Forgets who stands here; what they did and is not received yet is still sent. Copies of what the centre has
    /// received go as well: a disk that keeps a booking's code has forgotten nobody.
    ///
    /// Boxed, so that a caller in the program's first part does not bring all that keeps into it.
    pub fn forget_person(&self) -> Pin<Box<dyn Future<Output = Result<(), DiskError>>>> {
        let store = self.clone();
        Box::pin(async move {
            *store.0.passport.borrow_mut() = None;
            settings::set_passport(None);
            store.remove(&mut |replica| replica.forget_person(&clock::context())).await
        })
    }
}
