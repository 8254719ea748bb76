//! Forgetting the person in front of the device.

use super::Store;
use crate::platform::disk::DiskError;
use crate::platform::{clock, settings};

impl Store {
    /// Forgets who stands here; what they did and is not received yet is still sent. Copies of what the centre has
    /// received go as well: a disk that keeps a booking's code has forgotten nobody.
    pub async fn forget_person(&self) -> Result<(), DiskError> {
        *self.0.passport.borrow_mut() = None;
        settings::set_passport(None);
        self.remove(&mut |replica| replica.forget_person(&clock::context())).await
    }
}
