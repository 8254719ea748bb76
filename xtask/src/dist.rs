//! The one binary: the front end is compiled, bound, laid out and compressed, then embedded by the back end.

use std::fs;
use std::path::PathBuf;
use std::process::Stdio;

use serde_json::Value;

use crate::command::{cargo, file_name, listen, read, step, target};
use crate::failure::{Doing, Failure, Result};
use crate::frontend::{self, Profile};
use crate::site::{self, Site};

/// What `dist` leaves: the binary, and what was put into it.
pub struct Dist {
    pub binary: PathBuf,
    pub site: Site,
}

pub fn dist(profile: Profile) -> Result<Dist> {
    let site = site::assemble(&frontend::program(profile)?)?;
    let built = step("back end, with the front end inside", || server(&["--release"]))?;
    let binary = target("dist").join(file_name(&built));
    if !read(&binary).is_ok_and(|there| read(&built).is_ok_and(|new| new == there)) {
        let doing = || format!("could not copy the binary to {}", binary.display());
        fs::create_dir_all(target("dist")).doing(doing)?;
        // A running binary cannot be written over, but it can be replaced.
        let fresh = binary.with_extension("new");
        fs::copy(&built, &fresh).and_then(|_| fs::rename(&fresh, &binary)).doing(doing)?;
    }
    eprintln!("• {}", binary.display());
    Ok(Dist { binary, site })
}

/// The server's program, built with these further words; its front end is whatever was built last.
pub fn server(more: &[&str]) -> Result<PathBuf> {
    let mut command = cargo(&["build", "-p", "plein-sens-backend", "--bin", "plein-sens"]);
    command.args(more).arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let mut binary = None;
    let built = listen(&mut command, |line| {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            return;
        };
        if message["target"]["name"] == "plein-sens"
            && let Some(path) = message["executable"].as_str()
        {
            binary = Some(PathBuf::from(path));
        }
    })?;
    if !built {
        return Err(Failure::new("the back end does not compile; the compiler's reasons stand above"));
    }
    binary.doing(|| "cargo named no binary `plein-sens`".to_owned())
}
