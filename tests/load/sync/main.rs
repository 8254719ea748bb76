//! `sync`: how much the real server takes and how fast it answers, beside what its disk and database could do at most in
//! the same run. One measure a line, as JSON; everything else is for people.

mod bytes;
mod growth;

use load::process::{self, Process};
use load::wishes::Offer;
use load::{at, clients, measure, raw};
use std::error::Error;
use std::path::{Path, PathBuf};

/// How many clients wait for their answers at the same time.
const CLIENTS: usize = 64;
/// How many turns each measure gets, alternating with its baseline; the middle one counts.
const TURNS: usize = 3;

fn middle(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args_os().skip(1);
    let disk: PathBuf = arguments.next().map_or_else(std::env::temp_dir, PathBuf::from);
    // A smaller log for trying the program itself.
    let events: u64 = arguments.next().and_then(|word| word.to_str()?.parse().ok()).unwrap_or(1_000_000);
    let program = process::program(None)?;
    let folder = tempfile::tempdir_in(disk)?;
    throughput(&program, folder.path())?;
    bytes::measure_bytes(&program, &folder.path().join("bytes"))?;
    growth::measure_growth(&program, &folder.path().join("growth"), events)
}

/// Durable acknowledged commands a second. The rows that the server wrote are then written again without it, into the
/// same tables, by the same database on the same disk, as many commands a transaction as the target says.
fn throughput(program: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let offer = Offer::of_demo();
    for (name, together, pushes, raw_together) in [("sync.single", 1, 600, 50), ("sync.batch50", 50, 40, 500)] {
        let (mut served, mut raw, mut waits) = (Vec::new(), Vec::new(), Vec::new());
        for turn in 0..TURNS {
            let data = folder.join(format!("{name}.{turn}"));
            let process = Process::start(program, &data, &[])?;
            let run = clients::run(process.address, &offer, turn as u64, CLIENTS, pushes, together)?;
            process.kill()?;
            served.push(run.commands_per_second);
            waits.extend(run.waits_ms);
            let most = raw::commands_per_second(&data, &folder.join(format!("{name}.{turn}.raw")), raw_together)?;
            raw.push(most);
            println!("{name}, turn {turn}: {:.0} commands/s, raw {most:.0}", run.commands_per_second);
            std::fs::remove_dir_all(&data)?;
        }
        waits.sort_by(f64::total_cmp);
        measure(name, middle(served), "commands/s", Some(middle(raw)));
        measure(&format!("{name}_p50"), at(50, &waits), "ms", None);
        measure(&format!("{name}_p99"), at(99, &waits), "ms", None);
    }
    Ok(())
}
