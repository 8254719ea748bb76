//! `forum`: forty devices check in at once, one check-in a push, as fast as the server acknowledges them; beside what its
//! disk and database could do in the same run. One measure a line, as JSON.

use load::process::{self, Process};
use load::wishes::Offer;
use load::{at, clients, measure, raw};
use std::error::Error;
use std::path::PathBuf;

/// Tablets and phones of one hall.
const DEVICES: usize = 40;
/// How many check-ins each makes.
const CHECK_INS: usize = 800;
/// Rows a transaction of the raw limit: about what the server has in one while all wait.
const TOGETHER: usize = 50;

fn main() -> Result<(), Box<dyn Error>> {
    let disk = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(disk)?;
    let data = folder.path().join("town");
    let server = Process::start(&process::program(None)?, &data, &[])?;
    let mut run = clients::run(server.address, &Offer::of_demo(), 1, DEVICES, CHECK_INS, 1)?;
    server.kill()?;
    let most = raw::commands_per_second(&data, &folder.path().join("raw"), TOGETHER)?;
    run.waits_ms.sort_by(f64::total_cmp);
    measure("forum.check_ins", run.commands_per_second, "check-ins/s", Some(most));
    measure("forum.check_ins_p50", at(50, &run.waits_ms), "ms", None);
    measure("forum.check_ins_p99", at(99, &run.waits_ms), "ms", None);
    Ok(())
}
