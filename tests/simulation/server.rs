//! The town's server: the real sequencer on a real SQLite file, and everything that can end it.

use crate::book::Book;
use crate::disk::{Disk, Image, memory};
use crate::mutant::{Mutant, Shell};
use crate::time::now;
use plein_sens_backend::log::{Batch, Log as _, NewEvent, Row, SqliteLog};
use plein_sens_backend::sequencer::Town;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::id::Lineage;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Problem, Pull, PullAnswer, Push, PushAnswer};
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tempfile::TempDir;

/// How the server comes out of a transaction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Well.
    Fine,
    /// Killed before the commit.
    KilledBefore,
    /// Killed after the commit, before the answers.
    KilledAfter,
    /// Without power in the middle of the commit.
    NoPower,
}

/// The server and its disk.
pub struct Server {
    folder: TempDir,
    town: Option<Town<Disk>>,
    is_full: Arc<AtomicBool>,
    life: u128,
    mutant: Option<Mutant>,
}

impl Server {
    /// A new town that has announced its programme.
    pub fn new(programme: Vec<Command>, mutant: Option<Mutant>) -> Self {
        let folder = tempfile::tempdir_in(memory()).expect("room for a folder");
        let mut server = Self { folder, town: None, is_full: Arc::default(), life: 1, mutant };
        server.start();
        let town = server.town.as_mut().expect("it was just started");
        town.announce(now(0), programme).expect("the programme of the simulation is right");
        server
    }

    fn open(&mut self) -> SqliteLog {
        self.life += 1;
        let life = self.life;
        SqliteLog::open(self.folder.path(), || Lineage::from_bits(life)).expect("SQLite opens its file")
    }

    fn start(&mut self) {
        let log = self.open();
        self.is_full.store(false, Ordering::Relaxed);
        let disk = Disk { log, is_full: Arc::clone(&self.is_full) };
        self.town = Some(Town::start(disk).expect("its own log is readable"));
    }

    /// Closes and starts again, with its state saved or without; with a new life if its lineage is lost.
    pub fn restart(&mut self, save: bool, lose_lineage: bool) {
        if save {
            self.town_mut().save().expect("there is room for a state");
        }
        self.town = None;
        if lose_lineage {
            std::fs::remove_file(self.folder.path().join("lineage")).expect("there was one");
        }
        self.start();
    }

    /// A newer program runs for a while, and is taken back.
    pub fn newer_program(&mut self, scope: &str, body: &str) {
        self.town = None;
        let mut log = self.open();
        let head = log.head().expect("its own log is readable");
        let event = NewEvent { scope: scope.to_owned(), body: body.to_owned(), recorded_ms: 0 };
        log.append(head, &Batch { events: vec![event], ..Batch::default() }).expect("there is room for an event");
        drop(log);
        self.start();
    }

    /// The disk is full until the next start.
    pub fn fill_disk(&self) {
        self.is_full.store(true, Ordering::Relaxed);
    }

    /// Whether it is.
    pub fn is_full(&self) -> bool {
        self.is_full.load(Ordering::Relaxed)
    }

    /// There is room again.
    pub fn make_room(&self) {
        self.is_full.store(false, Ordering::Relaxed);
    }

    /// Receives what arrived together; what it says before its end, and what the judge finds.
    pub fn receive(
        &mut self,
        now_ms: i64,
        pushes: &[Push],
        end: End,
        book: &mut Book,
        rng: &mut fastrand::Rng,
    ) -> (Vec<Option<Result<PushAnswer, Problem>>>, Vec<String>) {
        let before = (end != End::Fine).then(|| Image::of(self.folder.path()));
        let answers = self.town_mut().receive(now(now_ms), pushes);
        let says_too_early = end == End::KilledBefore && self.mutant == Some(Mutant::Shell(Shell::AnswerBeforeCommit));
        let mut wrong = Vec::new();
        if end == End::Fine || says_too_early {
            for (push, answer) in pushes.iter().zip(&answers) {
                wrong.extend(answer.iter().flat_map(|answer| book.said(push, answer, now_ms)));
            }
        }
        if let Some(before) = before {
            self.crash(&before, end, rng);
            if end != End::KilledBefore {
                book.unsaid(pushes, self.log(), now_ms);
            }
            wrong.extend(book.forgotten(self.log()));
        }
        let said = end == End::Fine || says_too_early;
        (answers.into_iter().map(|answer| said.then_some(answer)).collect(), wrong)
    }

    /// Ends at once, and starts from what is on the disk.
    fn crash(&mut self, before: &Image, end: End, rng: &mut fastrand::Rng) {
        let after = Image::of(self.folder.path());
        let (journal, synchronous) = self.town().log().log.durability().expect("settings can be read");
        let is_synced = journal == "wal" && synchronous >= 2;
        self.town = None;
        match end {
            End::Fine => {}
            End::KilledBefore => before.put(self.folder.path()),
            End::KilledAfter => after.put(self.folder.path()),
            End::NoPower => before.torn(&after, is_synced, rng).put(self.folder.path()),
        }
        self.start();
    }

    /// Answers what is new for this reader.
    pub fn pull(&self, role: &Role, pull: &Pull) -> Result<PullAnswer, Problem> {
        self.town().pull(role, pull)
    }

    fn town(&self) -> &Town<Disk> {
        self.town.as_ref().expect("it is started whenever it was stopped")
    }

    fn town_mut(&mut self) -> &mut Town<Disk> {
        self.town.as_mut().expect("it is started whenever it was stopped")
    }

    /// Its disk.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// The log, for the judge.
    pub fn log(&self) -> &Disk {
        self.town().log()
    }

    /// The log as it stands, for the judge.
    pub fn rows(&self) -> Vec<Row> {
        self.log().read_after(0, u32::MAX).expect("its own log is readable")
    }

    /// What the town believes, for the judge.
    pub fn state(&self) -> &State {
        self.town().state()
    }
}
