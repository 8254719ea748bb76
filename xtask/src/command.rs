//! Starting other programs, and telling how long a step takes.

use std::ffi::OsStr;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;

use crate::failure::{Doing, Failure, Result};

/// The root of the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().map_or_else(|| here.to_path_buf(), Path::to_path_buf)
}

/// Where built things lie, whatever else is set: other programs are told this place.
pub fn target(name: &str) -> PathBuf {
    root().join("target").join(name)
}

/// Whether what is compiled is compiled once.
static ONCE: AtomicBool = AtomicBool::new(false);

/// From now on, Cargo keeps nothing by which it would compile a change sooner: that takes time and gigabytes, and who
/// asks for everything changes nothing meanwhile.
pub fn compile_once() {
    ONCE.store(true, Ordering::Relaxed);
}

/// Cargo, at the root. It is always told where the built front end lies, and never what the outer cargo left behind:
/// build scripts watch these variables, and one that comes and goes makes them run again for nothing.
pub fn cargo(args: &[&str]) -> Command {
    let site = target("site");
    // Where this is refused, the compiler names the folder that it misses.
    fs::create_dir_all(&site).unwrap_or_default();
    let mut command = program(std::env::var_os("CARGO").as_deref().unwrap_or(OsStr::new("cargo")), args);
    for (name, _) in std::env::vars_os() {
        let Some(text) = name.to_str() else { continue };
        let left_behind = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_", "CARGO_PRIMARY_"];
        if left_behind.iter().any(|prefix| text.starts_with(prefix)) {
            command.env_remove(name);
        }
    }
    if ONCE.load(Ordering::Relaxed) {
        command.env("CARGO_INCREMENTAL", "0");
    }
    command.env("PLEIN_SENS_SITE", site);
    command
}

/// Any program, at the root.
pub fn program(name: impl AsRef<OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(args).current_dir(root());
    command
}

/// Runs to the end; anything but success is a failure.
pub fn succeed(command: &mut Command) -> Result {
    if command.status().doing(|| format!("could not start {}", spelled(command)))?.success() {
        return Ok(());
    }
    Err(Failure::new(format!("{} failed", spelled(command))))
}

/// Shows what the program says on its standard output while it says it, and hands each line over. Tells whether the
/// program succeeded.
pub fn listen(command: &mut Command, mut hear: impl FnMut(&str)) -> Result<bool> {
    let mut child = command.stdout(Stdio::piped()).spawn().doing(|| format!("could not start {}", spelled(command)))?;
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).lines() {
            let line = line.doing(|| format!("{} said something that is not text", spelled(command)))?;
            hear(&line);
        }
    }
    let status = child.wait().doing(|| format!("lost sight of {}", spelled(command)))?;
    Ok(status.success())
}

/// Shows what the program says while it says it; anything but success is this failure.
pub fn show(command: &mut Command, failure: &str) -> Result {
    if listen(command, |line| println!("{line}"))? { Ok(()) } else { Err(Failure::new(failure)) }
}

/// A folder of the target, made where it lacks: on the disk on which everything is built, where a folder for temporary
/// files may lie in memory.
pub fn folder(name: &str) -> Result<PathBuf> {
    let folder = target(name);
    fs::create_dir_all(&folder).doing(|| format!("could not make {}", folder.display()))?;
    Ok(folder)
}

/// A step that may take long: named when it begins, timed when it ends.
pub fn step<T>(name: &str, work: impl FnOnce() -> Result<T>) -> Result<T> {
    eprintln!("• {name} …");
    let begun = Instant::now();
    let outcome = work();
    let ending = if outcome.is_ok() { "done" } else { "failed" };
    eprintln!("  {name}: {ending} in {:.1} s", begun.elapsed().as_secs_f64());
    outcome
}

/// Writes a file only when it would change, so that whoever watches its time is not woken for nothing.
pub fn write(path: &Path, content: &[u8]) -> Result {
    if fs::read(path).is_ok_and(|there| there == content) {
        return Ok(());
    }
    let doing = || format!("could not write {}", path.display());
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).doing(doing)?;
    }
    let mut file = fs::File::create(path).doing(doing)?;
    file.write_all(content).doing(doing)
}

pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).doing(|| format!("could not read {}", path.display()))
}

pub fn read_text(path: &Path) -> Result<String> {
    fs::read_to_string(path).doing(|| format!("could not read {}", path.display()))
}

/// The files of a folder, sorted by name; none when the folder is not there.
pub fn files(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    if !folder.is_dir() {
        return Ok(found);
    }
    let doing = || format!("could not list {}", folder.display());
    for entry in fs::read_dir(folder).doing(doing)? {
        let path = entry.doing(doing)?.path();
        if path.is_file() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

pub fn file_name(path: &Path) -> &str {
    path.file_name().and_then(OsStr::to_str).unwrap_or_default()
}

fn spelled(command: &Command) -> String {
    let words = std::iter::once(command.get_program()).chain(command.get_args());
    let words: Vec<_> = words.map(|word| word.to_string_lossy().into_owned()).collect();
    format!("`{}`", words.join(" "))
}
