//! The staff's page, `equipe.html`: the public sheets with its own behind them, its own program and texts. No public page
//! loads anything of it, and the public worker keeps it only where a tablet holds a stop.

use std::collections::BTreeMap;

use serde_json::json;

use super::{fill, script, sheets, stem};
use crate::command::{files, read, read_text, root};
use crate::css::minify;
use crate::failure::Result;
use crate::frontend::Equipe;
use crate::layout::Layout;

/// How the addresses of everything that belongs to it begin.
pub const ASSETS: &str = "/assets/equipe-";

/// The page itself.
pub const PAGE: &str = "/equipe.html";

/// Lays the page, and says what belongs to it; `rights` are the addresses of the engine's glue and program, and `camera` that of what opens one, which
/// the desk shares with the phones.
pub fn lay(
    layout: &mut Layout,
    program: &Equipe,
    texts: &BTreeMap<String, String>,
    fonts: Option<&String>,
    rights: (&str, &str),
    camera: &str,
) -> Result<Vec<String>> {
    let folder = root().join("frontend/equipe");
    let glue = layout.hashed("equipe-app", "js", program.glue.as_bytes())?;
    let wasm = layout.hashed("equipe-app", "wasm", &program.wasm)?;
    let mut texts = texts.clone();
    let mut belongs = vec![PAGE.to_owned(), glue.clone(), wasm.clone()];
    for path in files(&program.rendered.join("texts"))? {
        let address = layout.hashed(stem(&path), "json", &read(&path)?)?;
        belongs.push(address.clone());
        texts.insert(stem(&path).to_owned(), address);
    }
    let own = minify(&read_text(&folder.join("styles/equipe.css"))?);
    let page = read_text(&program.rendered.join("index.html"))?;
    let styles = format!("<style>{}{own}</style>", sheets(&root().join("frontend/styles"))?);
    let page = fill(&page, "<!-- styles -->", &styles)?;
    let hints = format!(
        "<link rel=\"modulepreload\" href=\"{glue}\">\n\
         <link rel=\"preload\" as=\"fetch\" type=\"application/wasm\" crossorigin href=\"{wasm}\">"
    );
    let page = fill(&page, "<!-- hints -->", &hints)?;
    let boot = script(&read_text(&folder.join("public/boot.js"))?);
    let boot = fill(&boot, "__APP_JS__", &json!(glue).to_string())?;
    let boot = fill(&boot, "__APP_WASM__", &json!(wasm).to_string())?;
    let boot = fill(&boot, "__RIGHTS_JS__", &json!(rights.0).to_string())?;
    let boot = fill(&boot, "__RIGHTS_WASM__", &json!(rights.1).to_string())?;
    let boot = fill(&boot, "__CAMERA_JS__", &json!(camera).to_string())?;
    let boot = fill(&boot, "__FONTS_CSS__", &json!(fonts).to_string())?;
    let boot = fill(&boot, "__TEXTS__", &json!(texts).to_string())?;
    let page = fill(&page, "<!-- boot -->", &format!("<script type=\"module\">{boot}</script>"))?;
    layout.named(PAGE.trim_start_matches('/'), page.as_bytes())?;
    Ok(belongs)
}
