//! The talk with the centre: what was noted goes there, and what others noted comes here.

use super::keeper::{Far, Keeper};
use crate::platform::{self, Staff};
use plein_sens_frontend::platform::chance;
use plein_sens_frontend::platform::disk::Care;
use plein_sens_shared::client::{self, Unanswered};
use plein_sens_shared::office::Me;
use plein_sens_shared::replica::Replica;
use plein_sens_shared::sync::Problem;

impl Keeper {
    /// Sends and fetches; one talk at a time, and another one after it if something was done meanwhile.
    pub async fn sync(&self) {
        if self.0.talking.replace(true) {
            return self.0.again.set(true);
        }
        loop {
            self.0.again.set(false);
            let far = self.talk().await;
            self.0.far.replace(far);
            if !self.0.again.get() {
                break;
            }
        }
        self.0.talking.set(false);
        self.redraw();
    }

    async fn talk(&self) -> Far {
        match self.send().await {
            Ok(()) => self.fetch().await.err().map_or(Far::Here, far),
            Err(why) => {
                // What could not be sent keeps nobody from reading what others have noted.
                drop(self.fetch().await);
                far(why)
            }
        }
    }

    async fn send(&self) -> Result<(), Unanswered> {
        loop {
            let before = self.waiting();
            if before == 0 {
                return Ok(());
            }
            // Whoever is signed in now may be somebody else: they send nothing of this.
            let me: Me = platform::ask("me").await?;
            if me.account.is_none_or(|account| account.id != self.0.by.account) {
                return Err(signed_out());
            }
            let pushes = self.0.replica.borrow().pushes();
            for push in &pushes {
                let answer = client::push(&Staff, push).await?;
                let context = self.0.by.context();
                let mut take = |replica: &mut Replica| replica.pushed(&context, &answer, chance::lane());
                // What the disk does not take is sent again, and has one effect.
                if self.change(Care::Light, &mut take).await.is_err() {
                    return Ok(());
                }
            }
            if self.waiting() >= before {
                return Ok(());
            }
        }
    }

    async fn fetch(&self) -> Result<(), Unanswered> {
        loop {
            let (asked, awaited) = {
                let replica = self.0.replica.borrow();
                (replica.asks(), replica.awaited())
            };
            let answer = client::pull(&Staff, &asked).await?;
            let context = self.0.by.context();
            let mut again = false;
            let mut take = |replica: &mut Replica| {
                let pulled = replica.pulled(&context, &asked, &awaited, &answer);
                again = pulled.again;
                pulled.writes
            };
            if self.change(Care::Light, &mut take).await.is_err() || !again {
                return Ok(());
            }
        }
    }
}

fn signed_out() -> Unanswered {
    let (code, detail) = ("signed_out".to_owned(), String::new());
    Unanswered::Problem(Problem { code, detail })
}

fn far(why: Unanswered) -> Far {
    match why {
        Unanswered::Unreachable | Unanswered::NotOurs => Far::Offline,
        Unanswered::Problem(problem) if problem.code == "signed_out" => Far::SignedOut,
        why @ Unanswered::Problem(_) => Far::Problem(why),
    }
}
