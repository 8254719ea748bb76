//! Vouchers: showing one that somebody brings, and by itself those for what the centre has lost.

use super::Store;
use crate::platform::net::Browser;
use crate::platform::settings;
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::event::Scope;
use plein_sens_shared::voucher::Shown;
use std::cell::RefCell;

thread_local! {
    /// What was shown since the app was opened: once is enough.
    static SHOWN: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

impl Store {
    /// Shows a voucher, and follows what it is about.
    pub async fn show(&self, voucher: String) -> Result<Shown, Unanswered> {
        let shown = client::show(&Browser, voucher).await?;
        if let Shown::Restored { scope } | Shown::Known { scope } = &shown {
            if let Scope::Passport(passport) = scope {
                if !settings::is_kiosk() {
                    settings::set_passport(Some(passport));
                }
                self.0.passport.replace(Some(passport.clone()));
            }
            self.follow(scope.clone());
            self.sync();
        }
        Ok(shown)
    }

    /// Shows what the centre has lost; whether any of it is back.
    pub(super) async fn show_lost(&self) -> bool {
        let mut is_back = false;
        let lost = self.replica().vouchers_to_show();
        for (_, voucher) in lost {
            if SHOWN.with_borrow(|shown| shown.contains(&voucher)) {
                continue;
            }
            // Without an answer it is tried again the next time.
            if let Ok(shown) = client::show(&Browser, voucher.clone()).await {
                SHOWN.with_borrow_mut(|all| all.push(voucher));
                is_back |= matches!(shown, Shown::Restored { .. });
            }
        }
        is_back
    }
}
