//! Forgetting the person in front of the device.

use super::Store;
use crate::platform::disk::DiskError;
use crate::platform::{clock, kept_surveys, settings};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::StopId;
use plein_sens_shared::replica::{Replica, Write};
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
            kept_surveys::forget();
            store.remove(&mut |replica| replica.forget_person(&clock::context())).await
        })
    }

    /// A tablet that holds a stop forgets the passports that passed there, but for its own and so many of the last: those it
    /// may still be asked about. What is not received yet is still sent.
    pub async fn forget_passports(&self, stop: &StopId, most: usize) -> Result<(), DiskError> {
        let own = self.passport();
        let mut passed: Vec<(i64, Scope)> = {
            let state = self.state();
            let others = state.passports.iter().filter(|(id, _)| Some(*id) != own.as_ref());
            others.filter_map(|(id, held)| Some((*held.stops.get(stop)?, Scope::Passport(id.clone())))).collect()
        };
        passed.sort();
        passed.truncate(passed.len().saturating_sub(most));
        if passed.is_empty() {
            return Ok(());
        }
        let mut forget = |replica: &mut Replica| -> Vec<Write> {
            passed.iter().flat_map(|(_, scope)| replica.unfollow(&clock::context(), scope)).collect()
        };
        self.change(&mut forget).await
    }
}
