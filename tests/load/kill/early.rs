//! The deliberate mistake: a server that acknowledges first and brings it to the disk later. Killed under load it loses
//! what it has promised; a trial that does not see this proves nothing. It serves from a copy of its log, and the true
//! log follows a few batches behind.

use plein_sens_backend::limits::Limits;
use plein_sens_backend::log::{Backups, Batch, Log, LogError, Row, Seq, SqliteLog, Tip};
use plein_sens_backend::sequencer::Town;
use plein_sens_backend::writer::Writer;
use plein_sens_backend::{clock, demo, limited_app};
use plein_sens_shared::contact::Sealed;
use plein_sens_shared::day::Day;
use plein_sens_shared::id::{IntentId, LaneId, Lineage};
use plein_sens_shared::sync::Receipt;
use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use tokio::net::TcpListener;
use tokio::sync::watch;

/// How many batches are promised and not yet written.
const BEHIND: usize = 4;

struct EarlyLog {
    copy: SqliteLog,
    truth: SqliteLog,
    promised: Vec<(Seq, Batch)>,
}

impl EarlyLog {
    fn open(data: &Path, copy: &Path) -> Result<Self, Box<dyn Error>> {
        let life = || Lineage::from_bits(7);
        // The truth is opened once, so that what a killed server left is in order; then copied.
        drop(SqliteLog::open(data, life)?);
        fs::remove_dir_all(copy).unwrap_or_default();
        fs::create_dir_all(copy)?;
        for entry in fs::read_dir(data)? {
            let entry = entry?;
            fs::copy(entry.path(), copy.join(entry.file_name()))?;
        }
        Ok(Self { copy: SqliteLog::open(copy, life)?, truth: SqliteLog::open(data, life)?, promised: Vec::new() })
    }
}

impl Log for EarlyLog {
    fn append(&mut self, expected: Seq, batch: &Batch) -> Result<Seq, LogError> {
        self.promised.push((expected, batch.clone()));
        if self.promised.len() > BEHIND {
            for (expected, batch) in std::mem::take(&mut self.promised) {
                self.truth.append(expected, &batch)?;
            }
        }
        self.copy.append(expected, batch)
    }

    fn lineage(&self) -> Lineage {
        self.copy.lineage()
    }

    fn head(&self) -> Result<Seq, LogError> {
        self.copy.head()
    }

    fn read_after(&self, seq: Seq, limit: u32) -> Result<Vec<Row>, LogError> {
        self.copy.read_after(seq, limit)
    }

    fn read_scope(&self, scope: &str, after_n: u64, limit: u32) -> Result<Vec<Row>, LogError> {
        self.copy.read_scope(scope, after_n, limit)
    }

    fn tip(&self, scope: &str) -> Result<Tip, LogError> {
        self.copy.tip(scope)
    }

    fn digest_at(&self, scope: &str, n: u64) -> Result<Option<String>, LogError> {
        self.copy.digest_at(scope, n)
    }

    fn received_to(&self, lane: &LaneId) -> Result<u64, LogError> {
        self.copy.received_to(lane)
    }

    fn receipt(&self, lane: &LaneId, n: u64) -> Result<Option<Receipt>, LogError> {
        self.copy.receipt(lane, n)
    }

    fn receipt_of(&self, intent: &IntentId) -> Result<Option<Receipt>, LogError> {
        self.copy.receipt_of(intent)
    }

    fn save_snapshot(&mut self, _: Seq, _: u32, _: &str) -> Result<(), LogError> {
        Ok(())
    }

    fn snapshot(&self, _: u32) -> Result<Option<(Seq, String)>, LogError> {
        Ok(None)
    }

    fn contact(&self, scope: &str) -> Result<Option<Sealed>, LogError> {
        self.copy.contact(scope)
    }

    fn contacts(&self) -> Result<BTreeSet<String>, LogError> {
        self.copy.contacts()
    }

    fn expire_contacts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        self.copy.expire_contacts(before_ms)
    }

    fn forget_receipts(&mut self, before_ms: i64) -> Result<u64, LogError> {
        self.copy.forget_receipts(before_ms)
    }

    fn backups(&self) -> Result<Backups, LogError> {
        self.copy.backups()
    }

    fn begin_backup(&mut self) -> Result<u64, LogError> {
        self.copy.begin_backup()
    }

    fn backup_is_whole(&mut self, number: u64) -> Result<(), LogError> {
        self.copy.backup_is_whole(number)
    }
}

/// Takes the arguments that the true server takes, and looks only at the folder.
fn main() -> Result<(), Box<dyn Error>> {
    let data: PathBuf = std::env::args_os().skip_while(|word| word != "--data").nth(1).ok_or("--data DIR")?.into();
    fs::create_dir_all(&data)?;
    let mut town = Town::start(EarlyLog::open(&data, &data.with_extension("copy"))?)?;
    if town.log().head()? == 0 {
        town.announce(clock::now(), demo::commands(Day::new(2040, 1, 2).ok_or("a Monday")?)?)?;
    }
    let (writer, _) = Writer::start(town);
    let (_open, closing) = watch::channel(false);
    tokio::runtime::Runtime::new()?.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        println!("listening on http://{}", listener.local_addr()?);
        axum::serve(listener, limited_app(writer, closing, Limits::new(1_000_000))).await
    })?;
    Ok(())
}
