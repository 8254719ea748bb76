//! The town's server: the real sequencer on a real SQLite file, stopped and started at will.

use crate::mutant::Mutant;
use plein_sens_backend::backup;
use plein_sens_backend::clock::Now;
use plein_sens_backend::log::SqliteLog;
use plein_sens_backend::sequencer::Town;
use plein_sens_shared::command::Command;
use plein_sens_shared::context::Role;
use plein_sens_shared::day::{Day, Moment, TimeOfDay};
use plein_sens_shared::id::Lineage;
use plein_sens_shared::sync::{Pull, PullAnswer, Push, PushAnswer};
use std::fs;
use std::path::Path;
use tempfile::TempDir;

/// The civil moment of a run: long before the workshops begin.
pub fn start() -> Moment {
    Moment { day: Day::new(2015, 10, 12).unwrap_or_default(), time: TimeOfDay::new(8, 0).unwrap_or_default() }
}

/// The server and its disk.
pub struct Server {
    folder: TempDir,
    before: TempDir,
    backups: TempDir,
    taken: u32,
    town: Option<Town<SqliteLog>>,
    life: u128,
}

/// A folder in memory where there is one: a sync to a real disk thousands of times would prove nothing more.
fn memory() -> std::path::PathBuf {
    let shm = Path::new("/dev/shm");
    if shm.is_dir() { shm.to_owned() } else { std::env::temp_dir() }
}

fn copy(from: &Path, to: &Path) {
    for entry in fs::read_dir(to).expect("a folder of our own") {
        fs::remove_file(entry.expect("an entry").path()).expect("a file of our own");
    }
    for entry in fs::read_dir(from).expect("a folder of our own") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), to.join(entry.file_name())).expect("room for a copy");
    }
}

impl Server {
    /// A new town that has announced its programme.
    pub fn new(programme: Vec<Command>) -> Self {
        let folder = || tempfile::tempdir_in(memory()).expect("room for a folder");
        let mut server = Self { folder: folder(), before: folder(), backups: folder(), taken: 0, town: None, life: 1 };
        server.start();
        let town = server.town.as_mut().expect("it was just started");
        town.announce(now(0), programme).expect("the programme of the simulation is right");
        server
    }

    fn start(&mut self) {
        self.life += 1;
        let life = self.life;
        let log = SqliteLog::open(self.folder.path(), || Lineage::from_bits(life)).expect("SQLite opens its file");
        self.town = Some(Town::start(log).expect("its own log is readable"));
    }

    /// Stops in the middle of everything, and starts again.
    pub fn restart(&mut self, mutant: Option<Mutant>) {
        self.town = None;
        if mutant == Some(Mutant::AnswerBeforeCommit) {
            copy(self.before.path(), self.folder.path());
        }
        self.start();
    }

    /// Takes a backup while everything goes on.
    pub fn back_up(&mut self) {
        let file = self.backups.path().join((self.taken + 1).to_string());
        backup::take(self.folder.path(), &file).expect("its own log is whole");
        self.taken += 1;
    }

    /// Comes back from the newest backup, if there is one: by the program's own command, or (`by_hand`) because somebody
    /// has put the file where the database was.
    pub fn restore(&mut self, by_hand: bool, mutant: Option<Mutant>) {
        if self.taken == 0 {
            return;
        }
        self.town = None;
        let (folder, file) = (self.folder.path(), self.backups.path().join(self.taken.to_string()));
        let lineage = fs::read(folder.join("lineage")).expect("a life has a name");
        if by_hand {
            for ending in ["-wal", "-shm"] {
                // Closed in peace, the database has left none.
                drop(fs::remove_file(folder.join(format!("plein-sens.sqlite3{ending}"))));
            }
            fs::copy(&file, folder.join("plein-sens.sqlite3")).expect("room for a copy");
        } else {
            self.life += 1;
            let fresh = || Lineage::from_bits(self.life);
            let restored = backup::restore(folder, &file, true, fresh).expect("the backup is whole");
            fs::remove_dir_all(restored.aside.expect("a town stood there")).expect("a folder of our own");
        }
        if mutant == Some(Mutant::LineageInside) {
            fs::write(folder.join("lineage"), lineage).expect("room for a line");
            drop(fs::remove_file(folder.join("head")));
        }
        self.start();
    }

    /// Receives what arrived together.
    pub fn push(&mut self, now_ms: i64, pushes: &[Push], mutant: Option<Mutant>) -> Vec<Option<PushAnswer>> {
        if mutant == Some(Mutant::AnswerBeforeCommit) {
            copy(self.folder.path(), self.before.path());
        }
        let answers = self.town().receive(now(now_ms), pushes);
        answers.into_iter().map(Result::ok).collect()
    }

    /// Answers what is new.
    pub fn pull(&mut self, pull: &Pull) -> Option<PullAnswer> {
        self.town().pull(Role::Person, pull).ok()
    }

    /// The running town.
    pub fn town(&mut self) -> &mut Town<SqliteLog> {
        self.town.as_mut().expect("it is started whenever it was stopped")
    }

    /// The log as it stands, for the judge.
    pub fn rows(&self) -> Vec<plein_sens_backend::log::Row> {
        use plein_sens_backend::log::Log as _;
        self.town.as_ref().expect("it is running").log().read_after(0, u32::MAX).expect("its own log is readable")
    }

    /// What the town believes, for the judge.
    pub fn state(&self) -> &plein_sens_shared::state::State {
        self.town.as_ref().expect("it is running").state()
    }
}

fn now(ms: i64) -> Now {
    Now { ms: 1_444_636_800_000 + ms, moment: start() }
}
