//! Forgetting the person in front of the device.

use super::Store;
use crate::platform::disk::DiskError;
use crate::platform::{clock, settings};

impl Store {
    /// Forgets who stands here; what they did is still sent. A kiosk keeps, unseen, copies of what the centre has
    /// received until a backup holds them; on their own phone a person who wants nothing left has nothing left.
    pub async fn forget_person(&self) -> Result<(), DiskError> {
        *self.0.passport.borrow_mut() = None;
        settings::set_passport(None);
        self.remove(&mut |replica| {
            let mut writes = replica.forget_person(&clock::context());
            if !settings::is_kiosk() {
                writes.extend(replica.forget_spares());
            }
            writes
        })
        .await
    }
}
