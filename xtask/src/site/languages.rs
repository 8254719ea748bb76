//! What the worker keeps: what belongs to every device of its version, and what comes when somebody asks for it: a
//! language, and what reads a QR.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;
use std::path::Path;

use serde_json::json;

use super::equipe::{ASSETS, PAGE};
use super::{FRENCH, fill, script};
use crate::command::read_text;
use crate::failure::{Doing, Result};
use crate::layout::Layout;
use crate::pack::hash;

/// How the addresses of all sound begin: the worker learns of it when a person wants to keep it.
const SOUNDS: &str = "/assets/sound-";

/// Which letters a font has: the `unicode-range` of its rule in the sheet of fonts.
pub struct Letters(Vec<RangeInclusive<u32>>);

impl Letters {
    /// Those of a font, by its address in the sheet.
    pub fn of(sheet: &str, address: &str) -> Result<Self> {
        let unsaid = || format!("the rule of {address} has no unicode-range");
        let rule = sheet.split("@font-face").find(|rule| rule.contains(address)).doing(unsaid)?;
        let ranges = rule.split_once("unicode-range:").doing(unsaid)?.1;
        let ranges = ranges.split([';', '}']).next().unwrap_or_default().split(',');
        let range = |text: &str| {
            let (first, last) = text.trim().strip_prefix("U+")?.split_once('-').unwrap_or((&text.trim()[2..], ""));
            let first = u32::from_str_radix(first, 16).ok()?;
            Some(first..=if last.is_empty() { first } else { u32::from_str_radix(last, 16).ok()? })
        };
        let unread = || format!("the unicode-range of {address} cannot be read");
        Ok(Self(ranges.map(range).collect::<Option<_>>().doing(unread)?))
    }

    /// Whether all read by it: it has the letters of French.
    pub fn are_for_all(&self) -> bool {
        self.has('e')
    }

    fn has(&self, letter: char) -> bool {
        self.0.iter().any(|range| range.contains(&u32::from(letter)))
    }
}

/// A font with what it is for.
pub struct Font {
    pub address: String,
    pub letters: Letters,
}

/// The worker knows what belongs to its version, and its version is the hash of all that. `qr` is the program that reads
/// a QR, `equipe` all of the staff's page.
pub fn lay_worker(
    layout: &mut Layout,
    source: &Path,
    texts: &BTreeMap<String, String>,
    fonts: &[Font],
    qr: [&String; 2],
    equipe: &[String],
) -> Result {
    let worker = script(&read_text(source)?);
    let mut later = languages(texts, fonts, |address| read_text(&layout.path(address)))?;
    later.insert("qr", qr.to_vec());
    later.insert("equipe", equipe.iter().collect());
    let belongs = |address: &&String| {
        let on_demand = later.values().flatten().any(|it| it == address);
        let address = address.as_str();
        let is_heard = address.starts_with(SOUNDS);
        let is_public = address.starts_with("/assets/") && !address.starts_with(ASSETS) && !on_demand && !is_heard;
        is_public || address == "/index.html" || address == "/manifest.webmanifest"
    };
    let precache: Vec<&String> = layout.laid.keys().filter(belongs).collect();
    let content = |address: &&String| layout.laid.get(*address).map_or("", String::as_str);
    // All else that comes later carries its hash in its name.
    let page = PAGE.to_owned();
    let sum: String = precache.iter().copied().chain([&page]).map(|address| content(&address)).collect();
    let later = json!(later).to_string();
    let version = hash(format!("{worker}{sum}{later}").as_bytes());
    let worker = fill(&worker, "__VERSION__", &json!(version[..12]).to_string())?;
    let worker = fill(&worker, "__PRECACHE__", &json!(precache).to_string())?;
    let worker = fill(&worker, "__LATER__", &later)?;
    layout.named("sw.js", worker.as_bytes())?;
    Ok(())
}

/// Language to all that only it needs: its texts, those of the rights, of the law and of listening in it, the fonts of its letters.
fn languages<'a>(
    texts: &'a BTreeMap<String, String>,
    fonts: &'a [Font],
    read: impl Fn(&str) -> Result<String>,
) -> Result<BTreeMap<&'a str, Vec<&'a String>>> {
    let mut languages: BTreeMap<&str, Vec<&String>> = BTreeMap::new();
    for (name, address) in texts {
        let code =
            ["rights-", "law-", "listening-"].iter().fold(name.as_str(), |code, kind| code.trim_start_matches(kind));
        if code != FRENCH {
            languages.entry(code).or_default().push(address);
        }
    }
    let (common, others): (Vec<&Font>, Vec<&Font>) = fonts.iter().partition(|font| font.letters.are_for_all());
    for addresses in languages.values_mut() {
        let said = addresses.iter().map(|address| read(address)).collect::<Result<String>>()?;
        let is_new = |letter: &char| !common.iter().any(|font| font.letters.has(*letter));
        let new: BTreeSet<char> = said.chars().filter(is_new).collect();
        let needed = |font: &&&Font| new.iter().any(|letter| font.letters.has(*letter));
        addresses.extend(others.iter().filter(needed).map(|font| &font.address));
    }
    Ok(languages)
}

#[cfg(test)]
mod tests {
    use super::{Font, Letters, languages};
    use std::collections::BTreeMap;

    #[test]
    fn a_language_is_its_texts_and_its_letters() {
        let texts = ["ar", "law-ar", "law-fr", "listening-ar", "rights-ar", "rights-fr", "tr"]
            .map(|name| (name.to_owned(), format!("/{name}")));
        let texts = BTreeMap::from(texts);
        let sheet = "@font-face { src: url(/arabic); unicode-range: U+0600-06FF, U+200C; }\
            @font-face{src:url(/ext);unicode-range:U+0100-0130}\
            @font-face { src: url(/latin); unicode-range: U+0000-00FF, U+0131; }";
        let fonts = ["/arabic", "/ext", "/latin"]
            .map(|address| Font { address: address.to_owned(), letters: Letters::of(sheet, address).unwrap() });
        let said = |address: &str| Ok(if address == "/tr" { "ça, ağ, ı" } else { "نعم" }.to_owned());
        let found = languages(&texts, &fonts, said).unwrap();
        let of = |code: &str| found[code].iter().map(|it| it.as_str()).collect::<Vec<_>>().join(" ");
        assert_eq!(found.keys().copied().collect::<Vec<_>>(), ["ar", "tr"]);
        assert_eq!(
            (of("ar"), of("tr")),
            ("/ar /law-ar /listening-ar /rights-ar /arabic".to_owned(), "/tr /ext".to_owned())
        );
        assert!(Letters::of(sheet, "/greek").is_err());
    }
}
