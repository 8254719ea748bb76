//! The front end's program: compiled for wasm, then given its glue by wasm-bindgen, used as a library so that it
//! cannot differ from the version that the program was compiled with.

use std::cmp::Reverse;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::str::FromStr;

use serde_json::Value;
use walrus::Module;
use wasm_bindgen_cli_support::Bindgen;

use crate::command::{cargo, listen, read, read_text, step, target, write};
use crate::failure::{Doing, Failure, Result};
use crate::pack::hash;
use crate::parts::{Parts, Reached, part};
use crate::setup::{WASM, wasm_target};

const PACKAGE: &str = "plein-sens-frontend";
/// The staff's program, with a page of its own.
const EQUIPE: &str = "plein-sens-equipe";
/// What is loaded behind a door of its own.
pub const RIGHTS: &str = "plein-sens-rights";
/// What is loaded when a camera is opened in a browser that reads no QR.
pub const QR: &str = "plein-sens-qr";
/// What is loaded when somebody begins to listen.
const LISTENING: &str = "plein-sens-listening";

/// Pages come with the second part of the program, but for the first screens, what stands on them, and what is said
/// while the second part is on its way.
const PAGES: &str = "plein_sens_frontend::pages::";
const FIRST_SCREENS: [&str; 8] = [
    "behind::",
    "home::",
    "not_found::",
    "rights::answering::",
    "rights::door::",
    "rights::questions::",
    "words::",
    "workshops::programme::CardLink",
];
/// So does what keeps, forgets and sends: nothing is done before the second part is there. Opening what is kept is not
/// among it.
const STORE: &str = "plein_sens_frontend::store::";
const DOING: &str = "{{closure}}";
const OPENING: &str = "::open::";
/// What of the replica only the store's doing calls, through functions too small to be named.
const REPLICA: &str = "plein_sens_shared::replica::";
const DOING_IN_REPLICA: [&str; 2] = ["Replica>::follow::", "Replica::put_away::"];
/// Examples are for the gallery alone.
const DESIGN: &str = "plein_sens_frontend::design::";
const EXAMPLES: &str = "::examples";
/// Drawings that stand on no first screen; a kiosk's home draws the five senses.
const LATER_DRAWINGS: [&str; 9] =
    ["amount::", "bars::", "code::", "counter::", "curve::", "faces::", "plan::", "plate::Plate", "writing::"];
/// What a component draws with.
const COMPONENT: &str = "FunctionProvider>::run";
/// No two functions of this many instructions are the same by chance.
const LARGE: u64 = 50;
/// The beginnings of what the store does are futures that only go on with it.
const LARGE_IN_STORE: u64 = 20;

/// How small, or how soon.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Profile {
    /// The smallest code; what is delivered.
    Phone,
    /// Sooner there, for work on the pages.
    Fast,
}

impl Profile {
    fn name(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::Fast => "fast",
        }
    }
}

impl FromStr for Profile {
    type Err = String;

    fn from_str(name: &str) -> Result<Self, String> {
        let known = [Self::Phone, Self::Fast];
        known.into_iter().find(|it| it.name() == name).ok_or_else(|| "profiles are: phone, fast".to_owned())
    }
}

/// What the compilation of the front end left.
pub struct Program {
    /// The glue, an ES module whose default export starts the program from the address it is given.
    pub glue: String,
    pub wasm: Vec<u8>,
    /// What is behind the first screens.
    pub behind: Vec<u8>,
    /// The rights engine, likewise.
    pub rights: (String, Vec<u8>),
    /// What reads a QR, likewise.
    pub qr: (String, Vec<u8>),
    /// Listening mode, likewise.
    pub listening: (String, Vec<u8>),
    /// The folder of its build script: `index.html` with the texts in place, `texts/<language>.json`.
    pub rendered: PathBuf,
    /// The staff's program.
    pub equipe: Equipe,
}

/// The staff's program, likewise.
pub struct Equipe {
    pub glue: String,
    pub wasm: Vec<u8>,
    pub rendered: PathBuf,
}

pub fn program(profile: Profile) -> Result<Program> {
    wasm_target()?;
    let (glue, whole, rendered) = page(PACKAGE, profile, Names::Kept)?;
    let Parts { first: wasm, second: behind } =
        part(&whole, is_behind).doing(|| "the front end could not be divided into its two parts".to_owned())?;
    let equipe = page(EQUIPE, profile, Names::Removed)?;
    let equipe = Equipe { glue: equipe.0, wasm: equipe.1, rendered: equipe.2 };
    let (rights, listening, qr) = (bare(RIGHTS, profile)?, bare(LISTENING, profile)?, bare(QR, profile)?);
    Ok(Program { glue, wasm, behind, rights, qr, listening, rendered, equipe })
}

/// A program with a page of its own: glue, wasm, and what its build script wrote.
fn page(package: &str, profile: Profile, names: Names) -> Result<(String, Vec<u8>, PathBuf)> {
    let (wasm, rendered) = step(&format!("{package}, profile {}", profile.name()), || compile(package, profile, &[]))?;
    let rendered = rendered.doing(|| format!("{package} has no build script, so nobody wrote its index.html"))?;
    let (glue, wasm) = bind(&wasm, names)?;
    Ok((glue, wasm, rendered))
}

/// Whether a function belongs to the second part. Of small ones that do the same the compiler makes one, under any of
/// their names: such a one stays, as it may be the first part's too.
fn is_behind(name: &str, size: u64, reached: Reached) -> bool {
    let own = name.trim_start_matches('<');
    let of_page = own.strip_prefix(PAGES).is_some_and(|page| !FIRST_SCREENS.iter().any(|it| page.starts_with(it)));
    if reached == Reached::ByName {
        // What draws a page is called by a few instructions that have no name of their own, once the page is drawn.
        let of_replica = own.starts_with(REPLICA) && DOING_IN_REPLICA.iter().any(|it| own.contains(it));
        return of_replica || of_page && own.contains(COMPONENT);
    }
    let of_gallery = own
        .strip_prefix(DESIGN)
        .is_some_and(|it| own.contains(EXAMPLES) || LATER_DRAWINGS.iter().any(|later| it.starts_with(later)));
    let of_store = own.starts_with(STORE) && own.contains(DOING) && !own.contains(OPENING);
    let large = size >= LARGE || own.contains(COMPONENT);
    (of_page || of_gallery) && large || of_store && size >= LARGE_IN_STORE
}

/// Another program for the browser: its glue and its wasm.
pub fn bare(package: &str, profile: Profile) -> Result<(String, Vec<u8>)> {
    with_features(package, profile, &[])
}

/// Such a program with features that it does not have of itself.
pub fn with_features(package: &str, profile: Profile, features: &[&str]) -> Result<(String, Vec<u8>)> {
    wasm_target()?;
    let (wasm, _) = step(&format!("{package}, profile {}", profile.name()), || compile(package, profile, features))?;
    bind(&wasm, Names::Removed)
}

/// The wasm file, and the folder of the build script where there is one.
fn compile(package: &str, profile: Profile, features: &[&str]) -> Result<(PathBuf, Option<PathBuf>)> {
    let mut command = cargo(&["build", "-p", package, "--target", WASM, "--profile", profile.name()]);
    for feature in features {
        command.args(["--features", feature]);
    }
    command.arg("--message-format=json-render-diagnostics").stderr(Stdio::inherit());
    let (mut wasm, mut rendered) = (None, None);
    let built = listen(&mut command, |line| {
        let Ok(message) = serde_json::from_str::<Value>(line) else {
            return;
        };
        // The id names the package only where its folder has another name.
        let folder = format!("/{}#", package.trim_start_matches("plein-sens-"));
        if !message["package_id"].as_str().is_some_and(|id| id.contains(package) || id.contains(&folder)) {
            return;
        }
        match message["reason"].as_str() {
            Some("compiler-artifact") => {
                let names = message["filenames"].as_array().map(Vec::as_slice).unwrap_or_default();
                let found = names
                    .iter()
                    .filter_map(Value::as_str)
                    .find(|name| Path::new(name).extension().is_some_and(|it| it == "wasm"));
                wasm = found.map(PathBuf::from).or_else(|| wasm.take());
            }
            Some("build-script-executed") => {
                rendered = message["out_dir"].as_str().map(PathBuf::from);
            }
            _ => {}
        }
    })?;
    if !built {
        return Err(Failure::new(format!("{package} does not compile; the compiler's reasons stand above")));
    }
    let wasm = wasm.doing(|| format!("cargo named no wasm file for {package}: is it still a program?"))?;
    Ok((wasm, rendered))
}

/// What becomes of the functions' names in the wasm.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    /// They say into which part a function goes, and go themselves with the division.
    Kept,
    Removed,
}

/// The glue of one wasm file is kept under its hash: it is the same the next time.
fn bind(compiled: &Path, names: Names) -> Result<(String, Vec<u8>)> {
    let compiled = read(compiled)?;
    let kept = target("xtask/glued").join(hash(&compiled));
    let (glue, wasm) = (kept.join("app.js"), kept.join("app_bg.wasm"));
    if !(glue.is_file() && wasm.is_file()) {
        step("glue between browser and wasm", || {
            let doing = || "wasm-bindgen could not make the glue".to_owned();
            let mut bindgen = Bindgen::new();
            bindgen.input_bytes("app", compiled).typescript(false).keep_debug(false);
            bindgen.remove_name_section(names == Names::Removed).remove_producers_section(true);
            let mut output = bindgen.web(true).doing(doing)?.generate_output().doing(doing)?;
            if output.snippets().values().any(|inline| !inline.is_empty()) || !output.local_modules().is_empty() {
                return Err(Failure::new(
                    "a crate of the front end brings JavaScript files of its own; `xtask/src/site.rs` does not carry \
                     them yet: bind to the browser, or to `frontend/public/boot.js`, instead",
                ));
            }
            let js = shorten(output.js().to_owned(), output.wasm_mut());
            write(&wasm, &output.wasm_mut().emit_wasm())?;
            write(&glue, js.as_bytes())
        })?;
    }
    Ok((read_text(&glue)?, read(&wasm)?))
}

/// What glue and wasm call each other by is long and carries hashes, and nobody else knows it: here it becomes short.
fn shorten(glue: String, wasm: &mut Module) -> String {
    let imports = wasm.imports.iter_mut().map(|import| &mut import.name);
    let exports = wasm.exports.iter_mut().map(|export| &mut export.name);
    let mut names: Vec<&mut String> = imports.chain(exports).filter(|name| is_made_up(name)).collect();
    // The longest first: none is a part of one that comes after it.
    names.sort_by_key(|name| Reverse(name.len()));
    names.into_iter().enumerate().fold(glue, |glue, (place, name)| {
        let long = std::mem::replace(name, format!("${place:x}"));
        glue.replace(&long, name)
    })
}

/// Names that wasm-bindgen gave, with a hash.
fn is_made_up(name: &str) -> bool {
    name.starts_with("__wbg_") || name.starts_with("wasm_bindgen__convert__")
}
