//! A small disk, and how it fills. Linux lets anybody mount one in a namespace of one's own; where that is refused,
//! the trial fails and says what to do: without these rounds it would prove less than it says. Its short form among the
//! tests goes on with the large disk, and says so: a machine for tests may be as closed as it likes.

use crate::Asked;
use crate::round::{self, Report};
use std::error::Error;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Large enough for a town and its write-ahead log, small enough to be full at once.
const SIZE: &str = "24m";

/// What to do where it is refused.
const REFUSED: &str = "no small disk can be mounted here, and the rounds on a full disk are a part of the trial: allow \
    `unshare --user --map-root-user --mount` (as root: sysctl kernel.unprivileged_userns_clone=1, and on Ubuntu \
    kernel.apparmor_restrict_unprivileged_userns=0), or run the trial as root";

/// The same program again, alone with a small disk.
pub fn rounds_on_a_small_disk(asked: &Asked, rounds: u32) -> Result<Report, Box<dyn Error>> {
    if rounds == 0 {
        return Ok(Report::default());
    }
    let folder = tempfile::tempdir_in(&asked.disk)?;
    let alone = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh"]).arg(folder.path()).arg(SIZE);
        command
    };
    let mount = "mount -t tmpfs -o size=$2 tmpfs \"$1\"";
    let possible = alone(mount).stderr(Stdio::null()).status().is_ok_and(|status| status.success());
    if !possible {
        if !asked.small_if_possible {
            return Err(REFUSED.into());
        }
        println!("{REFUSED}");
        return round::rounds(asked, rounds);
    }
    let mut command = alone(&format!("{mount} && shift 2 && exec \"$@\""));
    command.arg(std::env::current_exe()?).arg("--small").arg("--disk").arg(folder.path());
    command.arg("--server").arg(&asked.server);
    for (name, value) in [("--rounds", u64::from(rounds)), ("--seed", asked.seed), ("--clients", asked.clients as u64)]
    {
        command.args([name, &value.to_string()]);
    }
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut report = Report::default();
    for line in BufReader::new(child.stdout.take().ok_or("the program says nothing")?).lines() {
        match Report::read(&line?) {
            Ok(read) => report = read,
            Err(line) => println!("  small disk: {line}"),
        }
    }
    child.wait()?;
    if report.kills == 0 { Err("the rounds on a small disk did not come to an end".into()) } else { Ok(report) }
}

/// A file that takes all the room there is, but for a little.
pub struct Ballast(PathBuf);

impl Ballast {
    /// On this disk.
    pub fn on(disk: &Path) -> Self {
        Self(disk.join("ballast"))
    }

    /// Fills the disk up to so many bytes.
    pub fn fill(&self, spare: u64) -> io::Result<()> {
        let mut file = File::create(&self.0)?;
        let block = vec![0; 64 * 1024];
        loop {
            match file.write_all(&block) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::StorageFull => break,
                Err(error) => return Err(error),
            }
        }
        let length = file.metadata()?.len();
        file.set_len(length.saturating_sub(spare))
    }

    /// Makes room.
    pub fn empty(&self) -> io::Result<()> {
        match fs::remove_file(&self.0) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }
}
