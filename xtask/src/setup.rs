//! What a fresh machine lacks. Each thing is looked for first; what is installed is named, with its reason.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::command::{program, read, root, step, succeed, target, write};
use crate::failure::{Doing, Failure, Result};
use crate::pack::hash;

pub const WASM: &str = "wasm32-unknown-unknown";

/// The compiler's half for browsers.
pub fn wasm_target() -> Result {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let asked = program(rustc, &["--print", "target-libdir", "--target", WASM]).output();
    let there = asked.is_ok_and(|said| Path::new(String::from_utf8_lossy(&said.stdout).trim()).is_dir());
    if there {
        return Ok(());
    }
    eprintln!("Installing the Rust target {WASM}: the front end is compiled for it.");
    succeed(&mut program("rustup", &["target", "add", WASM]))
        .doing(|| format!("Install it by hand (rustup target add {WASM}), then try again."))
}

/// The browser that the end-to-end tests and the measurements of the first visit drive: the system's own, because a
/// downloaded one would be one more place to trust.
pub fn chromium() -> Result<PathBuf> {
    if let Some(told) = env::var_os("CHROMIUM") {
        return Ok(told.into());
    }
    if let Some(found) = find_chromium() {
        return Ok(found);
    }
    let doing = || "Install Chromium, or name one in the variable CHROMIUM, then try again.".to_owned();
    debian_package("chromium", "the end-to-end tests drive a real browser").doing(doing)?;
    find_chromium().doing(doing)
}

/// What reads paper as a stranger would: a printed page becomes a picture, and another decoder reads the QR in it.
pub fn paper_readers() -> Result {
    debian_tools(&[
        ("pdftoppm", "poppler-utils", "the end-to-end tests look at printed pages"),
        ("zbarimg", "zbar-tools", "printed QR codes are read by a decoder that is not ours"),
    ])
}

/// What opens the tables that staff save.
pub fn sheet_reader() -> Result {
    debian_tools(&[("soffice", "libreoffice-calc-nogui", "saved tables are opened by the program that a centre has")])
}

/// What makes sound of texts.
pub fn speech_tools() -> Result {
    debian_tools(&[
        ("espeak-ng", "espeak-ng", "it speaks the texts that are read aloud"),
        ("opusenc", "opus-tools", "it makes small files of speech"),
    ])
}

/// Programs with the packages that bring them, and why they are needed.
fn debian_tools(needed: &[(&str, &str, &str)]) -> Result {
    for (tool, package, reason) in needed {
        // Some of these tools exit with an error when asked for their version; that they run is enough.
        if program(tool, &["--version"]).output().is_err() {
            debian_package(package, reason)
                .doing(|| format!("Install `{tool}` (on Debian: apt-get install {package}), then try again."))?;
        }
    }
    Ok(())
}

/// Playwright and axe, exactly as the lock file says; again only when that file has changed.
pub fn node_packages() -> Result {
    for tool in ["node", "npm"] {
        if !program(tool, &["--version"]).output().is_ok_and(|said| said.status.success()) {
            return Err(Failure::new(format!(
                "`{tool}` is missing: the end-to-end tests need Node.js 20 or newer with npm \
                 (on Debian: apt-get install nodejs npm)"
            )));
        }
    }
    let folder = root().join("tests/e2e");
    let lock = hash(&read(&folder.join("package-lock.json"))?);
    let stamp = target("xtask/node-packages");
    if folder.join("node_modules").is_dir() && read(&stamp).is_ok_and(|kept| kept == lock.as_bytes()) {
        return Ok(());
    }
    eprintln!("Installing the Node packages of tests/e2e: Playwright drives the browser, axe checks accessibility.");
    step("Node packages", || {
        succeed(
            program("npm", &["ci", "--no-audit", "--no-fund"])
                .current_dir(&folder)
                .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"),
        )
    })?;
    write(&stamp, lock.as_bytes())
}

fn find_chromium() -> Option<PathBuf> {
    let names = ["chromium", "chromium-browser", "google-chrome"];
    let folders: Vec<PathBuf> = env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default();
    let folders = std::iter::once(PathBuf::from("/usr/bin")).chain(folders);
    let mut places = folders.flat_map(|folder| names.map(|name| folder.join(name)));
    places.find(|place| place.is_file())
}

fn debian_package(name: &str, reason: &str) -> Result {
    eprintln!("Installing Debian's package `{name}`: {reason}.");
    apt_get(&["update", "-q"])?;
    apt_get(&["install", "-q", "-y", "--no-install-recommends", name])
}

fn apt_get(args: &[&str]) -> Result {
    let is_root = Command::new("id").arg("-u").output().is_ok_and(|said| said.stdout.trim_ascii() == b"0");
    let mut command = if is_root { program("apt-get", args) } else { program("sudo", &[&["apt-get"], args].concat()) };
    succeed(command.env("DEBIAN_FRONTEND", "noninteractive"))
}
