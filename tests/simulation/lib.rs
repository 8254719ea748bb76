//! Is anything lost, doubled or unfair? A town, some devices and a bad network, all from one seed: the real pure
//! functions on both sides, a real SQLite file on the server, and everything that goes wrong in a hall: requests and
//! answers lost, sent twice, overtaking each other, captive portals, devices restarted or wiped, full disks, wrong
//! clocks, a server that stops in the middle or comes back from a backup.
//!
//! The judge is independent: it keeps its own list of taps and its own idea of a waiting list (`audit.rs`).

mod audit;
mod device;
mod lease_audit;
mod lease_device;
pub mod leases;
mod mutant;
mod programme;
mod server;
mod world;

pub use mutant::Mutant;

/// What one run came to.
#[derive(Debug)]
pub struct Run {
    /// The seed it came from.
    pub seed: u64,
    /// How many taps were made and kept.
    pub taps: usize,
    /// Everything that must not be.
    pub violations: Vec<String>,
}

/// Runs one seed, with a deliberate mistake or without.
///
/// # Panics
/// When the machine has no room for a temporary folder.
pub fn run(seed: u64, mutant: Option<Mutant>) -> Run {
    let mut world = world::World::new(seed, mutant);
    world.live();
    world.heal();
    let violations = audit::judge(&world);
    Run { seed, taps: world.taps.len(), violations }
}
