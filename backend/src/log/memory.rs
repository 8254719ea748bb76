//! A log in memory, for tests and for trying things out.

use super::{Backups, Batch, Gap, LaneReceipt, Log, LogError, Row, Seq, Tip};
use crate::vault::MemoryVault;
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::{Receipt, next_digest};
use std::collections::BTreeSet;

/// The log and its receipts, gone with the program.
pub struct MemoryLog {
    lineage: Lineage,
    rows: Vec<Row>,
    receipts: Vec<LaneReceipt>,
    gaps: Vec<Gap>,
    snapshot: Option<(Seq, u32, String)>,
    backups: Backups,
    vault: MemoryVault,
}

impl MemoryLog {
    /// An empty log.
    pub fn new(lineage: Lineage) -> Self {
        let (rows, receipts, gaps, backups) = (Vec::new(), Vec::new(), Vec::new(), Backups::default());
        Self { lineage, rows, receipts, gaps, snapshot: None, backups, vault: MemoryVault::default() }
    }

    fn scope<'a>(&'a self, scope: &'a str) -> impl DoubleEndedIterator<Item = &'a Row> {
        self.rows.iter().filter(move |row| row.scope == scope)
    }
}

fn few(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

impl Log for MemoryLog {
    fn lineage(&self) -> Lineage {
        self.lineage.clone()
    }

    fn head(&self) -> Result<Seq, LogError> {
        Ok(self.rows.last().map_or(0, |row| row.seq))
    }

    fn append(&mut self, expected: Seq, batch: &Batch) -> Result<Seq, LogError> {
        let head = self.head()?;
        if head != expected {
            return Err(LogError::Moved { expected, head });
        }
        let taken = |receipt: &LaneReceipt| {
            self.receipts.iter().any(|known| known.lane == receipt.lane && known.receipt.n == receipt.receipt.n)
        };
        if batch.receipts.iter().any(taken) {
            return Err(LogError::Storage("this number of this lane has a receipt already".to_owned()));
        }
        for (seq, event) in (head + 1..).zip(&batch.events) {
            let tip = self.tip(&event.scope)?;
            let digest = next_digest(&tip.digest, &event.body);
            let (scope, body, recorded_ms) = (event.scope.clone(), event.body.clone(), event.recorded_ms);
            self.rows.push(Row { seq, scope, n: tip.n + 1, digest, body, recorded_ms });
        }
        self.receipts.extend(batch.receipts.iter().cloned());
        self.vault.change(&batch.contacts);
        self.head()
    }

    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError> {
        Ok(self.rows.iter().filter(|row| row.seq > seq).take(few(limit)).cloned().collect())
    }

    fn read_scope(&self, scope: &str, after_n: u64, limit: u32) -> Result<Vec<Row>, LogError> {
        Ok(self.scope(scope).filter(|row| row.n > after_n).take(few(limit)).cloned().collect())
    }

    fn tip(&self, scope: &str) -> Result<Tip, LogError> {
        let last = self.scope(scope).next_back();
        Ok(last.map_or_else(Tip::default, |row| Tip { n: row.n, digest: row.digest.clone() }))
    }

    fn digest_at(&self, scope: &str, n: u64) -> Result<Option<String>, LogError> {
        if n == 0 {
            return Ok(Some(String::new()));
        }
        Ok(self.scope(scope).find(|row| row.n == n).map(|row| row.digest.clone()))
    }

    fn received_to(&self, lane: &LaneId) -> Result<u64, LogError> {
        let own = self.receipts.iter().filter(|known| known.lane == *lane);
        Ok(own.map(|known| known.receipt.n).max().unwrap_or(0))
    }

    fn receipt(&self, lane: &LaneId, n: u64) -> Result<Option<Receipt>, LogError> {
        let known = self.receipts.iter().find(|known| known.lane == *lane && known.receipt.n == n);
        Ok(known.map(|known| known.receipt.clone()))
    }

    fn receipt_of(&self, intent: &IntentId) -> Result<Option<Receipt>, LogError> {
        let known = self.receipts.iter().find(|known| known.receipt.intent == *intent);
        Ok(known.map(|known| known.receipt.clone()))
    }

    fn note_gap(&mut self, gap: &Gap) -> Result<(), LogError> {
        super::gaps::note_in(&mut self.gaps, gap);
        Ok(())
    }

    fn gaps(&self) -> Result<Vec<Gap>, LogError> {
        let open = |gap: &Gap| Ok(gap.clone().after(self.received_to(&gap.lane)?));
        self.gaps.iter().filter_map(|gap| open(gap).transpose()).collect()
    }

    fn save_snapshot(&mut self, seq: Seq, format: u32, state: &str) -> Result<(), LogError> {
        self.snapshot = Some((seq, format, state.to_owned()));
        Ok(())
    }

    fn snapshot(&self, format: u32) -> Result<Option<(Seq, String)>, LogError> {
        let fitting = self.snapshot.as_ref().filter(|(_, saved, _)| *saved == format);
        Ok(fitting.map(|(seq, _, state)| (*seq, state.clone())))
    }

    fn contact(&self, scope: &str) -> Result<Option<Sealed>, LogError> {
        Ok(self.vault.contact(scope))
    }

    fn contacts(&self) -> Result<BTreeSet<String>, LogError> {
        Ok(self.vault.scopes())
    }

    fn expire_contacts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        let touched = |scope: &str| self.rows.iter().rfind(|row| row.scope == scope).map(|row| row.recorded_ms);
        Ok(self.vault.expire(before_ms, touched))
    }

    fn forget_receipts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        let held = self.receipts.len();
        self.receipts.retain(|known| known.recorded_ms >= before_ms);
        Ok(u64::try_from(held - self.receipts.len()).unwrap_or(u64::MAX))
    }

    fn backups(&self) -> Result<Backups, LogError> {
        Ok(self.backups)
    }

    fn begin_backup(&mut self) -> Result<u64, LogError> {
        self.backups.begun += 1;
        Ok(self.backups.begun)
    }

    fn backup_is_whole(&mut self, number: u64) -> Result<(), LogError> {
        self.backups.whole = self.backups.whole.max(Some(number));
        Ok(())
    }
}
