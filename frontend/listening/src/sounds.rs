//! The sounds that were made before (`cargo xtask audio`): which there are in a language, and where. They come in whole
//! packs, when something of one is to be heard: which sentence that is, and so what a person has answered, nobody else
//! learns.

use crate::platform;
use plein_sens_shared::sound::{Piece, cut, name};
use plein_sens_shared::written::Tree;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::Blob;

/// Which languages have sounds; not there where nobody has made any.
const LIST: &str = "/audio.json";

thread_local! {
    static KNOWN: RefCell<BTreeMap<String, Rc<Sounds>>> = const { RefCell::new(BTreeMap::new()) };
    static PACKS: RefCell<BTreeMap<String, Blob>> = const { RefCell::new(BTreeMap::new()) };
}

/// Those of one language.
#[derive(Debug)]
pub struct Sounds {
    code: String,
    index: String,
    packs: Vec<String>,
    /// How much all of them are.
    pub bytes: u32,
    places: BTreeMap<u64, Place>,
}

/// Where one lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place {
    pack: usize,
    from: i32,
    long: i32,
}

impl Sounds {
    /// Those of a language; none where the site has none, or they cannot be had now.
    pub async fn of(code: &str) -> Option<Rc<Self>> {
        if let Some(known) = KNOWN.with_borrow(|known| known.get(code).cloned()) {
            return Some(known);
        }
        let list = Tree::parse(&platform::fetch(LIST).await?)?;
        let entry = list.get(code)?;
        let index = entry.get("index")?.text()?.to_owned();
        let packs = entry.get("packs")?.list()?.iter().filter_map(Tree::text).map(str::to_owned).collect();
        let places = places(&platform::fetch(&index).await?)?;
        let sounds = Self { code: code.to_owned(), index, packs, bytes: entry.get("bytes")?.number()?, places };
        let sounds = Rc::new(sounds);
        KNOWN.with_borrow_mut(|known| known.insert(code.to_owned(), sounds.clone()));
        Some(sounds)
    }

    /// A text in pieces that there are sounds for.
    pub fn cut(&self, text: &str) -> Vec<Piece> {
        cut(text, |text| self.has(text))
    }

    /// Whether there is one that says this.
    pub fn has(&self, text: &str) -> bool {
        self.places.contains_key(&name(&self.code, text))
    }

    /// What the sound of a text is called.
    pub fn called(&self, text: &str) -> String {
        format!("{}-{:016x}", self.code, name(&self.code, text))
    }

    /// The sound of a text; none if it cannot be had now.
    pub async fn sound(&self, text: &str) -> Option<Blob> {
        let place = self.places.get(&name(&self.code, text))?;
        let address = self.packs.get(place.pack)?;
        let held = PACKS.with_borrow(|packs| packs.get(address).cloned());
        let pack = if let Some(pack) = held {
            pack
        } else {
            let pack = platform::fetch_blob(address).await?;
            PACKS.with_borrow_mut(|packs| packs.insert(address.clone(), pack.clone()));
            pack
        };
        let to = place.from + place.long;
        pack.slice_with_i32_and_i32_and_content_type(place.from, to, "audio/ogg").ok()
    }

    /// All files of it.
    pub fn files(&self) -> impl Iterator<Item = &str> {
        self.packs.iter().map(String::as_str).chain([self.index.as_str()])
    }

    /// Its language.
    pub fn code(&self) -> &str {
        &self.code
    }
}

/// Reads where they lie: a line each.
fn places(index: &str) -> Option<BTreeMap<u64, Place>> {
    let line = |line: &str| {
        let mut words = line.split(' ');
        let name = u64::from_str_radix(words.next()?, 16).ok()?;
        let place = Place {
            pack: words.next()?.parse().ok()?,
            from: words.next()?.parse().ok()?,
            long: words.next()?.parse().ok()?,
        };
        Some((name, place))
    };
    index.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::{Place, places};

    #[test]
    fn each_line_says_where_a_sound_lies() {
        let read = places("00000000000000ff 1 0 3210\nffffffffffffffff 0 12 5\n").unwrap();
        assert_eq!(read[&255], Place { pack: 1, from: 0, long: 3210 });
        assert_eq!(read[&u64::MAX], Place { pack: 0, from: 12, long: 5 });
        // A portal's page is no list of sounds.
        assert_eq!(places("<!doctype html>\n<title>"), None);
    }
}
