//! The town's server: the real sequencer on a real SQLite file, and everything that can end it.

use crate::book::Book;
use crate::disk::{DATABASE, Disk, Image, memory};
use crate::mutant::{Mutant, Shell};
use crate::time::{now, signed_at};
use plein_sens_backend::backup;
use plein_sens_backend::log::{Batch, Log as _, NewEvent, Row, Seq, SqliteLog};
use plein_sens_backend::sequencer::Town;
use plein_sens_backend::signer::Signer;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::id::Lineage;
use plein_sens_shared::state::State;
use plein_sens_shared::sync::{Problem, Pull, PullAnswer, Push, PushAnswer};
use plein_sens_shared::voucher::Shown;
use std::fs;
use std::path::{Path, PathBuf};
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
    backups: TempDir,
    /// How far the log was at each backup.
    taken: Vec<Seq>,
    signer: Signer,
    /// What must not be.
    pub wrong: Vec<String>,
}

impl Server {
    /// A new town that has announced its programme.
    pub fn new(programme: Vec<Command>, mutant: Option<Mutant>) -> Self {
        let folder = || tempfile::tempdir_in(memory()).expect("room for a folder");
        let (town, is_full, signer) = (None, Arc::default(), Signer::new([7; 32]));
        let (folder, backups) = (folder(), folder());
        let mut server =
            Self { folder, town, is_full, life: 1, mutant, backups, taken: Vec::new(), signer, wrong: Vec::new() };
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
        let town = Town::start(disk).expect("its own log is readable");
        let head = town.log().head().expect("its own log is readable");
        if town.seq() != head {
            self.wrong.push(format!("[9] it starts at {} of a log that ends at {head}", town.seq()));
        }
        self.town = Some(town);
    }

    /// Closes and starts again, with its state saved or without; with a new life if its lineage is lost.
    pub fn restart(&mut self, save: bool, lose_lineage: bool) {
        if save {
            self.town_mut().save().expect("there is room for a state");
        }
        self.town = None;
        if lose_lineage {
            fs::remove_file(self.folder.path().join("lineage")).expect("there was one");
        }
        self.start();
    }

    /// Takes a backup while everything goes on, and reads it back; its number.
    pub fn back_up(&mut self) -> u64 {
        let number = self.taken.len() as u64 + 1;
        let taken = backup::take(self.folder.path(), &self.backup(number)).expect("its own log is whole");
        assert_eq!(taken.number, number, "backups are numbered");
        self.taken.push(taken.whole.head);
        number
    }

    /// Whether there are events that a backup lacks.
    pub fn has_grown_since(&self, number: u64) -> bool {
        let then = usize::try_from(number).ok().and_then(|number| self.taken.get(number.checked_sub(1)?));
        then.is_some_and(|then| self.log().head().is_ok_and(|head| head > *then))
    }

    fn backup(&self, number: u64) -> PathBuf {
        self.backups.path().join(number.to_string())
    }

    /// Comes back from a backup: by the program's own command, or because somebody has put the file (`by_hand`) where the
    /// database was.
    pub fn restore(&mut self, number: u64, by_hand: bool) {
        self.town = None;
        let (folder, file) = (self.folder.path().to_owned(), self.backup(number));
        let lineage = fs::read(folder.join("lineage")).expect("a life has a name");
        if by_hand {
            // Closed in peace, the database has left nothing beside it.
            fs::copy(&file, folder.join(DATABASE)).expect("room for a copy");
        } else {
            self.life += 1;
            let fresh = || Lineage::from_bits(self.life);
            let restored = backup::restore(&folder, &file, true, fresh).expect("the backup is whole");
            fs::remove_dir_all(restored.aside.expect("a town stood there")).expect("a folder of our own");
        }
        if self.mutant == Some(Mutant::Shell(Shell::LineageInside)) {
            fs::write(folder.join("lineage"), lineage).expect("room for a line");
            fs::remove_file(folder.join("head")).expect("it was there");
        }
        self.start();
    }

    /// What nobody has to remember: contacts whose time has passed are erased, and bookings say what is gone.
    pub fn tend(&mut self, now_ms: i64, keep_ms: i64) {
        // On a full disk it is done the next time.
        self.town_mut().tend_contacts(now(now_ms), keep_ms).unwrap_or_default();
    }

    /// Somebody shows a voucher; on a full disk there is no answer.
    pub fn show(&mut self, now_ms: i64, voucher: &str) -> Option<Shown> {
        let signed = self.signer.open(voucher);
        Some(self.town_mut().show(now(now_ms), signed).ok()?.shown)
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
        let believed = self.is_full().then(|| self.state().clone());
        let answers = self.town_mut().receive(now(now_ms), pushes);
        let says_too_early = end == End::KilledBefore && self.mutant == Some(Mutant::Shell(Shell::AnswerBeforeCommit));
        let mut wrong = Vec::new();
        if believed.is_some_and(|before| before != *self.state()) {
            wrong.push("[6] what could not be written is believed all the same".to_owned());
        }
        let refuses = |answer: &Result<PushAnswer, Problem>| answer.as_ref().is_err_and(|it| it.code == "internal");
        if answers.iter().any(refuses) {
            wrong.push("[7] the log refuses what follows on its end".to_owned());
        }
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

    /// Answers what is new for this reader, and vouches for it.
    pub fn pull(&self, now_ms: i64, role: &Role, pull: &Pull) -> Result<PullAnswer, Problem> {
        let answer = self.town().pull(role, pull)?;
        let claims = self.town().claims(&answer).into_iter();
        let vouchers = claims.map(|(scope, claim)| (scope, self.signer.sign(&claim, signed_at(now_ms)))).collect();
        Ok(PullAnswer { vouchers, ..answer })
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
