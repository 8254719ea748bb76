//! The one binary: the front end is compiled, bound, laid out and compressed, then embedded by the back end.

use std::fs;
use std::path::PathBuf;

use crate::command::{file_name, read, step, target};
use crate::failure::{Doing, Result};
use crate::frontend::{self, Profile};
use crate::kill::server;
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
