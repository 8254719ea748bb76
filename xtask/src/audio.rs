//! `cargo xtask audio`: what the pages and listening mode say, as sound, for devices whose browser has no voice of a
//! language. A step of its own, because it takes minutes and wants two free programs that nothing else needs; without it,
//! such a device says in words that it has no voice. What was made lies in `target/audio` and is not made again; the next
//! `cargo xtask dist` carries it.
//!
//! A language is a list of its sounds and four packs of them. Whoever listens loads whole packs: which sentence a person
//! hears, and so what they have answered, is known to their device alone.

mod engine;
mod spoken;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::thread;

use serde_json::{Value, json};

use crate::command::{file_name, files, folder, read, step, target, write};
use crate::failure::{Doing, Failure, Result};
use crate::layout::Layout;
use crate::pack::{forget, hash};
use crate::setup::speech_tools;
use spoken::{PACKS, Spoken, spoken};

/// Where the site says which languages have sounds.
const LIST: &str = "audio.json";
/// What the browser's tests listen to.
const FEW: (&str, [&str; 2]) = ("fr", ["question-home", "listening-part"]);

/// Makes all of these languages; of all where none is named.
pub fn audio(languages: &[String]) -> Result {
    let spoken = spoken(|_| true)?;
    if let Some(unknown) = languages.iter().find(|code| !spoken.contains_key(*code)) {
        let known: Vec<&str> = spoken.keys().map(String::as_str).collect();
        return Err(Failure::new(format!("no language is called `{unknown}`; there are {}", known.join(", "))));
    }
    let wanted = |code: &String| languages.is_empty() || languages.contains(code);
    let spoken: BTreeMap<_, _> = spoken.into_iter().filter(|(code, _)| wanted(code)).collect();
    let made = lay_out(&spoken, &target("audio-site"))?;
    if languages.is_empty() {
        forget(&target("audio"), |file| made.contains(file))?;
    }
    eprintln!("• the next `cargo xtask dist` carries them");
    Ok(())
}

/// Makes the few sounds that the browser's tests listen to, in a folder of their own.
pub fn few() -> Result<PathBuf> {
    let spoken = spoken(|key| FEW.1.iter().any(|begin| key.starts_with(begin)))?
        .into_iter()
        .filter(|(code, _)| code == FEW.0)
        .collect();
    let folder = target("audio-few");
    lay_out(&spoken, &folder)?;
    Ok(folder)
}

/// Lays into the site what was made; says so where nothing was.
pub fn lay(layout: &mut Layout) -> Result {
    let folder = target("audio-site");
    if !folder.join(LIST).is_file() {
        eprintln!(
            "• no packaged audio: a device without a voice will say so (`cargo xtask audio` makes it, in minutes)"
        );
        return Ok(());
    }
    for path in files(&folder.join("assets"))? {
        layout.named(&format!("assets/{}", file_name(&path)), &read(&path)?)?;
    }
    layout.named(LIST, &read(&folder.join(LIST))?)?;
    Ok(())
}

/// Languages as files of a site; which sounds they are of.
fn lay_out(spoken: &BTreeMap<String, Vec<Spoken>>, folder: &Path) -> Result<BTreeSet<String>> {
    speech_tools()?;
    let (mut list, mut laid, mut made) = (serde_json::Map::new(), BTreeSet::new(), BTreeSet::new());
    for (code, texts) in spoken {
        let sounds = step(&format!("audio, {code}, {} texts", texts.len()), || sounds(code, texts))?;
        let (entry, bytes, paths) = lay_language(code, texts, &sounds, folder)?;
        eprintln!("  {code}: {} sounds, {} kB", texts.len(), bytes / 1_000);
        list.insert(code.clone(), entry);
        laid.extend(paths);
        made.extend(sounds.into_values().flatten());
    }
    forget(&folder.join("assets"), |file| laid.contains(file))?;
    write(&folder.join(LIST), Value::from(list).to_string().as_bytes())?;
    Ok(made)
}

/// What is said to its file in `target/audio`; none where the engine stays silent.
fn sounds(code: &str, texts: &[Spoken]) -> Result<BTreeMap<String, Option<String>>> {
    folder("audio")?;
    let said: Vec<&str> = texts.iter().map(|it| it.said.as_str()).collect::<BTreeSet<_>>().into_iter().collect();
    let hands = thread::available_parallelism().map_or(1, usize::from);
    let share = said.len().div_ceil(hands).max(1);
    let work = |said: &[&str]| {
        said.iter().map(|said| Ok(((*said).to_owned(), engine::sound(code, said)?))).collect::<Result<Vec<_>>>()
    };
    let made = thread::scope(|scope| {
        let hands: Vec<_> = said.chunks(share).map(|said| scope.spawn(move || work(said))).collect();
        let lost = || Failure::new("a thread that made sounds has broken; run `cargo xtask audio` again");
        hands.into_iter().map(|hand| hand.join().map_err(|_| lost())?).collect::<Result<Vec<_>>>()
    })?;
    Ok(made.into_iter().flatten().collect())
}

/// A language's packs and the list of its sounds: where the site finds them, how much they are, and their files.
fn lay_language(
    code: &str,
    texts: &[Spoken],
    sounds: &BTreeMap<String, Option<String>>,
    folder: &Path,
) -> Result<(Value, usize, Vec<String>)> {
    let mut index = String::new();
    let (mut packs, mut bytes, mut laid) = (Vec::new(), 0, Vec::new());
    // A hyphen would make one language the beginning of another.
    let stem = format!("sound-{}", code.replace('-', "_"));
    let mut lay = |name: &str, ending: &str, content: &[u8]| {
        let file = format!("{stem}-{name}-{}.{ending}", &hash(content)[..8]);
        write(&folder.join("assets").join(&file), content)?;
        let address = format!("/assets/{file}");
        laid.push(file);
        Ok::<_, Failure>(address)
    };
    for (place, name) in PACKS.iter().enumerate() {
        let mut pack = Vec::new();
        let mut stands: BTreeMap<&String, (usize, usize)> = BTreeMap::new();
        for text in texts.iter().filter(|text| text.pack == place) {
            let Some(Some(file)) = sounds.get(&text.said) else { continue };
            let (from, long) = if let Some(known) = stands.get(file) {
                *known
            } else {
                let content = read(&target("audio").join(file))?;
                let stand = (pack.len(), content.len());
                pack.extend(content);
                stands.insert(file, stand);
                stand
            };
            writeln!(index, "{:016x} {place} {from} {long}", text.name).doing(|| "no memory is left".to_owned())?;
        }
        bytes += pack.len();
        packs.push(lay(name, "pack", &pack)?);
    }
    let index = lay("index", "txt", index.as_bytes())?;
    Ok((json!({ "index": index, "packs": packs, "bytes": bytes }), bytes, laid))
}
