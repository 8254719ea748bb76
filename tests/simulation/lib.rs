//! Is anything lost, doubled or unfair? A town, some devices and a bad network, all from one seed: the real functions on
//! both sides, a real SQLite file on the server, and everything that goes wrong in a hall: requests and answers lost,
//! cut, sent twice, overtaking each other; captive portals; devices restarted, wiped, cloned, put back to an older
//! copy; two tabs; full disks, wrong clocks, older and newer versions; a server killed before and after its commit, without power
//! in the middle of it, or brought back from a backup.
//!
//! The judges are independent: `book.rs` keeps what was ever acknowledged, `audit.rs` its own list of taps and its own
//! idea of a waiting list. What they must find is in `mutant.rs`.

pub mod attendance;
mod audit;
mod book;
mod contacts;
mod device;
mod disk;
mod hall;
pub mod joins;
mod lease_audit;
mod lease_device;
pub mod leases;
mod mutant;
mod network;
mod programme;
mod quiet;
mod reading;
mod restores;
mod server;
mod story;
mod time;
mod troubles;
mod wishes;

pub use mutant::{MISTAKES, Mistake, Mutant, Shell};
pub use story::{STEPS, Story};

use hall::Hall;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// What one run came to.
#[derive(Debug, Default)]
pub struct Run {
    /// How many taps were made.
    pub taps: u64,
    /// How long all devices lived, in milliseconds of the simulation.
    pub device_ms: u64,
    /// Everything that must not be.
    pub violations: Vec<String>,
    /// What happened, a line each; only where it was asked for.
    pub told: Vec<String>,
}

/// Runs one story, with a deliberate mistake or without.
pub fn run(story: &Story, mutant: Option<Mutant>) -> Run {
    play(story, mutant, false)
}

/// The same, told.
pub fn tell(story: &Story, mutant: Option<Mutant>) -> Run {
    play(story, mutant, true)
}

fn play(story: &Story, mutant: Option<Mutant>, told: bool) -> Run {
    // A panic anywhere, in the core too, is a violation like others.
    let outcome = catch_unwind(AssertUnwindSafe(|| {
        let mut hall = Hall::new(story.seed, mutant, told);
        // The town is founded without mistakes.
        mutant::make(mutant);
        hall.live(story);
        hall.heal();
        let mut violations = audit::judge(&mut hall);
        violations.extend(quiet::judge(story.seed));
        Run { taps: hall.taps.len() as u64, device_ms: hall.device_ms(), violations, told: hall.told() }
    }));
    mutant::make(None);
    outcome.unwrap_or_else(|panic| {
        let said = panic.downcast_ref::<String>().cloned();
        let said = said.or_else(|| panic.downcast_ref::<&str>().map(|said| (*said).to_owned()));
        Run { violations: vec![format!("panicked: {}", said.unwrap_or_default())], ..Run::default() }
    })
}

/// Does something for each number below `count`, on all cores, in no order.
fn on_all_cores(count: u64, work: impl Fn(u64) + Sync) {
    let next = AtomicU64::new(0);
    let cores = thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let numbers =
        || std::iter::repeat_with(|| next.fetch_add(1, Ordering::Relaxed)).take_while(|number| *number < count);
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| numbers().for_each(&work));
        }
    });
}

/// Runs many seeds on all cores; `hear` is called for each, in no order.
pub fn run_all(from: u64, seeds: u64, mutant: Option<Mutant>, hear: impl Fn(u64, Run) + Sync) {
    on_all_cores(seeds, |number| {
        let seed = from + number;
        hear(seed, run(&Story::whole(seed), mutant));
    });
}

/// The first seed below `seeds` in which a mistake is caught by the judge of its own invariant, with what that found.
pub fn caught_by(mistake: &Mistake, seeds: u64) -> Option<(u64, String)> {
    let own = format!("[{}]", mistake.invariant);
    (0..seeds).find_map(|seed| {
        let run = run(&Story::whole(seed), Some(mistake.mutant));
        run.violations.into_iter().find(|violation| violation.starts_with(&own)).map(|violation| (seed, violation))
    })
}

/// Tries every mistake, on all cores; in the order of the table.
pub fn try_mistakes(seeds: u64) -> Vec<(Mistake, Option<(u64, String)>)> {
    let found = Mutex::new(Vec::new());
    on_all_cores(MISTAKES.len() as u64, |place| {
        let Some(mistake) = usize::try_from(place).ok().and_then(|place| MISTAKES.get(place)) else { return };
        let caught = caught_by(mistake, seeds);
        found.lock().unwrap_or_else(std::sync::PoisonError::into_inner).push((place, *mistake, caught));
    });
    let mut found = found.into_inner().unwrap_or_else(std::sync::PoisonError::into_inner);
    found.sort_by_key(|(place, ..)| *place);
    found.into_iter().map(|(_, mistake, caught)| (mistake, caught)).collect()
}
