//! The folder of the site: what is laid there, under which address, and nothing that an earlier build left.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::{files, write};
use crate::failure::{Doing, Result};
use crate::pack::{compress, hash};

/// The files of the site so far.
pub struct Layout {
    folder: PathBuf,
    /// Address → hash of the content.
    pub laid: BTreeMap<String, String>,
}

impl Layout {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder, laid: BTreeMap::new() }
    }

    pub fn path(&self, address: &str) -> PathBuf {
        self.folder.join(address.trim_start_matches('/'))
    }

    /// A file that carries its hash in its name. The service worker checks what it downloads against it.
    pub fn hashed(&mut self, stem: &str, ending: &str, content: &[u8]) -> Result<String> {
        self.named(&format!("assets/{stem}-{}.{ending}", &hash(content)[..8]), content)
    }

    pub fn named(&mut self, name: &str, content: &[u8]) -> Result<String> {
        let address = format!("/{name}");
        write(&self.path(&address), content)?;
        self.laid.insert(address.clone(), hash(content));
        Ok(address)
    }

    /// Compresses all, and removes what an earlier build left.
    pub fn finish(self) -> Result {
        let paths = self.laid.keys().map(|address| self.path(address));
        // Sound is as small as it can be.
        let (packs, paths): (Vec<PathBuf>, Vec<PathBuf>) =
            paths.partition(|path| path.extension().is_some_and(|ending| ending == "pack"));
        let mut wanted = compress(&paths)?;
        wanted.extend(packs);
        sweep(&self.folder, &wanted)
    }
}

/// Removes what nobody asked for.
fn sweep(folder: &Path, wanted: &[PathBuf]) -> Result {
    for path in files(folder)? {
        if !wanted.contains(&path) {
            fs::remove_file(&path).doing(|| format!("could not remove {}", path.display()))?;
        }
    }
    for inner in folders(folder)? {
        sweep(&inner, wanted)?;
    }
    Ok(())
}

/// The folders of a folder, sorted by name.
pub fn folders(folder: &Path) -> Result<Vec<PathBuf>> {
    let doing = || format!("could not list {}", folder.display());
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).doing(doing)? {
        let path = entry.doing(doing)?.path();
        if path.is_dir() {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}
