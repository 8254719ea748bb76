//! What nobody has to remember: the key to seal to is announced, also when the office has made a new one meanwhile, and
//! contacts whose time has passed are erased.

use crate::clock;
use crate::keys::SealingKeys;
use crate::log::Log;
use crate::office::Office;
use crate::sequencer::Town;
use crate::writer::Writer;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::watch;

/// How often.
const EVERY: Duration = Duration::from_mins(1);
/// How often what is over is forgotten.
const DAILY: Duration = Duration::from_hours(24);
const DAY_MS: i64 = 24 * 3_600_000;

/// When the server starts: the keys are there and for their owner alone, or it does not start.
pub fn make_keys<L: Log>(data: &Path, town: &mut Town<L>) -> Result<(), Box<dyn Error>> {
    let now = clock::now();
    let (keys, made_now) = SealingKeys::open_or_make(data, now.ms)?;
    let locked = town.log().contacts()?.len();
    if made_now && locked > 0 {
        tracing::error!(locked, "the key file was missing: contacts kept before cannot be opened without a copy of it");
    }
    town.announce_key(now, &keys.public())?;
    Ok(())
}

/// While the server runs.
pub async fn tend(writer: Writer, data: PathBuf, keep_days: u32, mut closing: watch::Receiver<bool>) {
    let keep_ms = i64::from(keep_days) * DAY_MS;
    loop {
        match SealingKeys::open(&data) {
            // Its own troubles are logged where they happen; the next round tries again.
            Ok(Some(keys)) => drop(writer.tend(keys.public(), keep_ms).await),
            Ok(None) => tracing::error!("the key file is gone: put it back, or contacts can never be opened"),
            Err(error) => tracing::error!(%error, "the keys cannot be had"),
        }
        tokio::select! {
            () = tokio::time::sleep(EVERY) => {}
            _ = closing.changed() => return,
        }
    }
}

/// While the server runs, at its start and then daily: what the office need not know any more is deleted.
pub async fn forget(writer: Writer, office: Office, mut closing: watch::Receiver<bool>) {
    let office = Arc::new(office);
    loop {
        let forgetting = office.clone();
        let Ok(keep) = writer.keep().await else { return };
        let done = tokio::task::spawn_blocking(move || forgetting.forget_what_is_over(clock::now().ms, &keep)).await;
        match done {
            Ok(Ok(forgotten)) => tracing::info!(?forgotten, "what is over is forgotten"),
            Ok(Err(problem)) => tracing::error!(code = %problem.code, "what is over could not be forgotten"),
            Err(error) => tracing::error!(%error, "what is over could not be forgotten"),
        }
        // Its own troubles are logged where they happen.
        if let Ok(outcomes) = writer.forget().await {
            tracing::info!(outcomes, "what became of commands a year ago is forgotten");
        }
        tokio::select! {
            () = tokio::time::sleep(DAILY) => {}
            _ = closing.changed() => return,
        }
    }
}
