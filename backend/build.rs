//! Says where the front end stands that the program carries. `cargo xtask dist` names it; without it (tests, editors)
//! the last one built is carried, or an empty one.

use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    println!("cargo::rerun-if-env-changed=PLEIN_SENS_SITE");
    println!("cargo::rerun-if-changed=demo");
    let built = Path::new(env!("CARGO_MANIFEST_DIR")).join("../target/site");
    let site = env::var_os("PLEIN_SENS_SITE").map_or(built, PathBuf::from);
    fs::create_dir_all(&site).expect("the folder of the front end can be made");
    println!("cargo::rerun-if-changed={}", site.display());
    println!("cargo::rustc-env=PLEIN_SENS_SITE={}", site.display());
}
