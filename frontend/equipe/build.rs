//! The staff's texts become tables when building, as the public program's do:
//!
//! - `names.rs`: the sorted names of all texts,
//! - `texts/equipe-<language>.json`: the texts with their names, and those of the public program beside them, which staff's
//!   rooms find by name when running,
//! - `index.html`: the page before the program, in French.

use plein_sens_texts::{Texts, fail, first_screen, languages, write, write_named};
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    for watched in ["locales", "../locales", "index.html", "build.rs"] {
        println!("cargo::rerun-if-changed={watched}");
    }
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::create_dir_all(out.join("texts")).expect("OUT_DIR can be written");
    let (french, others) = languages("locales");
    // Both programs speak with one voice.
    let (public, mut translated) = languages("../locales");
    if let Some(twice) = french.keys().find(|name| public.contains_key(*name)) {
        fail(&format!("{twice} is also the name of a public text"));
    }
    let both = |own: &Texts, public: Texts| own.clone().into_iter().chain(public).collect::<Texts>();
    let all = others.iter().map(|(code, own)| (code.clone(), both(own, translated.remove(code).unwrap_or_default())));
    write_named(&out.join("texts"), "equipe", &both(&french, public), &all.collect(), str::to_owned);
    let names: Vec<&String> = french.keys().collect();
    write(&out.join("names.rs"), &format!("/// The names of all texts, sorted.\nconst NAMES: &[&str] = &{names:?};\n"));
    let no_icon = |name: &str| fail(&format!("index.html: no icon {name}"));
    write(&out.join("index.html"), &first_screen(Path::new("index.html"), &french, no_icon));
}
