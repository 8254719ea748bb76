//! The site as it is delivered, in `target/site`: every file that may change its content carries its hash in its name
//! and lies in `/assets/`, to be kept for ever; `index.html` and `sw.js` name them and are asked for each time.

mod equipe;
mod languages;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde_json::json;

use crate::audio;
use crate::command::{file_name, files, read, read_text, root, target};
use crate::css::{minify, needed};
use crate::failure::{Failure, Result};
use crate::frontend::Program;
use crate::layout::{Layout, folders};
use languages::{Font, Letters};

/// In the order in which they overrule one another; others follow by name.
const SHEETS: [&str; 7] = ["tokens", "base", "layout", "components", "kiosk", "print", "zoomed"];

/// Written into other files instead of being delivered as they are.
const INLINED: [&str; 3] = ["early.js", "boot.js", "sw.js"];

/// Classes that `early.js` gives to what stands in the first screen.
const GIVEN: [&str; 1] = ["pressed"];

/// Inside the program, so that the first screen never waits for its texts.
const FRENCH: &str = "fr";

/// What the measurements want to know about the assembled site.
pub struct Site {
    pub index: PathBuf,
    pub styles: PathBuf,
    pub glue: PathBuf,
    pub wasm: PathBuf,
    /// The second part of the program, which comes behind the first screens.
    pub behind: PathBuf,
    /// What comes with the door of the rights: glue, program, and their French words.
    pub rights: Vec<PathBuf>,
    pub fonts: Vec<PathBuf>,
}

pub fn assemble(program: &Program) -> Result<Site> {
    let mut layout = Layout::new(target("site"));
    let styles = root().join("frontend/styles");
    let public = root().join("frontend/public");

    let glue = layout.hashed("app", "js", script(&program.glue).as_bytes())?;
    let wasm = layout.hashed("app", "wasm", &program.wasm)?;
    let behind = layout.hashed("behind", "wasm", &program.behind)?;
    let rights_glue = layout.hashed("rights", "js", script(&program.rights.0).as_bytes())?;
    let rights_wasm = layout.hashed("rights", "wasm", &program.rights.1)?;
    let qr_glue = layout.hashed("qr", "js", script(&program.qr.0).as_bytes())?;
    let qr_wasm = layout.hashed("qr", "wasm", &program.qr.1)?;
    let camera = script(&read_text(&root().join("frontend/qr/camera.js"))?);
    let camera = fill(&camera, "__QR_JS__", &json!(qr_glue).to_string())?;
    let camera = fill(&camera, "__QR_WASM__", &json!(qr_wasm).to_string())?;
    let camera = layout.hashed("camera", "js", camera.as_bytes())?;
    let listening_glue = layout.hashed("listening", "js", script(&program.listening.0).as_bytes())?;
    let listening_wasm = layout.hashed("listening", "wasm", &program.listening.1)?;
    let (fonts_css, fonts) = lay_fonts(&mut layout, &styles.join("fonts.css"), &public.join("fonts"))?;
    let mut texts = BTreeMap::new();
    for path in files(&program.rendered.join("texts"))?.iter().filter(|path| stem(path) != FRENCH) {
        let language = stem(path);
        texts.insert(language.to_owned(), layout.hashed(&format!("texts-{language}"), "json", &read(path)?)?);
    }
    lay_public(&mut layout, &public, Path::new(""))?;

    let index = read_text(&program.rendered.join("index.html"))?;
    // The first paint waits for what it needs; the whole sheet is there before the program, in the order that it has.
    let sheet = sheets(&styles)?;
    let whole = layout.hashed("styles", "css", sheet.as_bytes())?;
    let index = fill(&index, "<!-- styles -->", &format!("<style>{}</style>", needed(&sheet, &index, &GIVEN)))?;
    let early = script(&read_text(&public.join("early.js"))?);
    let early = fill(&early, "__STYLES__", &json!(whole).to_string())?;
    let early = format!(
        "<script>{early}</script>\n<link rel=\"modulepreload\" href=\"{glue}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{wasm}\">"
    );
    let index = fill(&index, "<!-- hints -->", &early)?;
    let boot = script(&read_text(&public.join("boot.js"))?);
    let boot = fill(&boot, "__APP_JS__", &json!(glue).to_string())?;
    let boot = fill(&boot, "__APP_WASM__", &json!(wasm).to_string())?;
    let boot = fill(&boot, "__STYLES__", &json!(whole).to_string())?;
    let boot = fill(&boot, "__BEHIND_WASM__", &json!(behind).to_string())?;
    let boot = fill(&boot, "__RIGHTS_JS__", &json!(rights_glue).to_string())?;
    let boot = fill(&boot, "__RIGHTS_WASM__", &json!(rights_wasm).to_string())?;
    let boot = fill(&boot, "__CAMERA_JS__", &json!(camera).to_string())?;
    let boot = fill(&boot, "__LISTENING_JS__", &json!(listening_glue).to_string())?;
    let boot = fill(&boot, "__LISTENING_WASM__", &json!(listening_wasm).to_string())?;
    let boot = fill(&boot, "__FONTS_CSS__", &json!(fonts_css).to_string())?;
    let boot = fill(&boot, "__TEXTS__", &json!(texts).to_string())?;
    let boot = format!(
        "<script type=\"module\">{boot}</script>\n\
         <script nomodule>document.getElementById('boot-error').hidden=false</script>"
    );
    let index = fill(&index, "<!-- boot -->", &boot)?;
    layout.named("index.html", index.as_bytes())?;
    let equipe =
        equipe::lay(&mut layout, &program.equipe, &texts, fonts_css.as_ref(), (&rights_glue, &rights_wasm), &camera)?;
    audio::lay(&mut layout)?;
    languages::lay_worker(&mut layout, &public.join("sw.js"), &texts, &fonts, [&qr_glue, &qr_wasm], &equipe)?;

    let site = Site {
        index: layout.path("/index.html"),
        styles: layout.path(&whole),
        glue: layout.path(&glue),
        wasm: layout.path(&wasm),
        behind: layout.path(&behind),
        rights: [Some(&rights_glue), Some(&rights_wasm), texts.get("rights-fr")]
            .into_iter()
            .flatten()
            .map(|address| layout.path(address))
            .collect(),
        fonts: fonts
            .iter()
            .filter(|font| font.letters.are_for_all())
            .map(|font| &font.address)
            .chain(fonts_css.as_ref())
            .map(|address| layout.path(address))
            .collect(),
    };
    layout.finish()?;
    Ok(site)
}

/// Fonts come after the first screen; their sheet names the hashed files.
fn lay_fonts(layout: &mut Layout, sheet: &Path, folder: &Path) -> Result<(Option<String>, Vec<Font>)> {
    if !sheet.is_file() {
        return Ok((None, Vec::new()));
    }
    let mut css = minify(&read_text(sheet)?);
    let mut fonts = Vec::new();
    for path in files(folder)?.iter().filter(|path| is_font(path)) {
        let name = format!("/fonts/{}", file_name(path));
        if !css.contains(&name) {
            return Err(Failure::new(format!("{name} is used by no rule of {}", sheet.display())));
        }
        let address = layout.hashed(stem(path), "woff2", &read(path)?)?;
        css = css.replace(&name, &address);
        fonts.push(Font { letters: Letters::of(&css, &address)?, address });
    }
    if css.contains("/fonts/") {
        return Err(Failure::new(format!("{} names a font that is not in {}", sheet.display(), folder.display())));
    }
    Ok((Some(layout.hashed("fonts", "css", css.as_bytes())?), fonts))
}

/// Icons, the manifest, licences and whatever else has a name that the world knows.
fn lay_public(layout: &mut Layout, public: &Path, below: &Path) -> Result {
    let folder = public.join(below);
    for path in files(&folder)? {
        let name = below.join(file_name(&path));
        let is_inlined = INLINED.iter().any(|inlined| name == Path::new(inlined));
        if !is_inlined && !is_font(&path) {
            layout.named(&name.to_string_lossy(), &read(&path)?)?;
        }
    }
    for inner in folders(&folder)? {
        lay_public(layout, public, &below.join(file_name(&inner)))?;
    }
    Ok(())
}

/// All style sheets but the fonts', as one.
fn sheets(styles: &Path) -> Result<String> {
    let place = |path: &PathBuf| SHEETS.iter().position(|name| *name == stem(path)).unwrap_or(SHEETS.len());
    let mut paths = files(styles)?;
    paths.retain(|path| path.extension().is_some_and(|it| it == "css") && stem(path) != "fonts");
    paths.sort_by_key(place);
    let sheets = paths.iter().map(|path| read_text(path)).collect::<Result<Vec<_>>>()?;
    Ok(minify(&sheets.join("\n")))
}

/// A script without its comments (whole lines only) and its indentation.
fn script(source: &str) -> String {
    let lines = source.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.collect::<Vec<_>>().join("\n")
}

/// Puts a value where the mark stands, which must be in exactly one place.
fn fill(text: &str, mark: &str, value: &str) -> Result<String> {
    match text.matches(mark).count() {
        1 => Ok(text.replace(mark, value)),
        count => Err(Failure::new(format!("`{mark}` should stand in exactly one place, but stands in {count}"))),
    }
}

fn is_font(path: &Path) -> bool {
    path.extension().is_some_and(|it| it == "woff2")
}

fn stem(path: &Path) -> &str {
    path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::{fill, script};

    #[test]
    fn a_mark_stands_in_one_place() {
        assert_eq!(fill("a __B__ c", "__B__", "b").ok().as_deref(), Some("a b c"));
        assert!(fill("a c", "__B__", "b").is_err());
        assert!(fill("__B__ __B__", "__B__", "b").is_err());
    }

    #[test]
    fn a_script_loses_comments_and_indentation() {
        let source = "// Why.\nif (a) {\n  // Because.\n  b('// not a comment');\n}\n";
        assert_eq!(script(source), "if (a) {\nb('// not a comment');\n}");
    }
}
