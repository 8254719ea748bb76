//! Hashes and compression. Each file is compressed once in its life: the result is kept under the hash of its content.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};

use flate2::{Compression, read::GzDecoder, write::GzEncoder};
use sha2::{Digest, Sha256};

use crate::command::{file_name, files, read, step, target, write};
use crate::failure::{Doing, Result};

const ENCODINGS: [Encoding; 2] = [Encoding { ending: "br", pack: brotli }, Encoding { ending: "gz", pack: gzip }];

struct Encoding {
    ending: &'static str,
    pack: fn(&[u8]) -> Result<Vec<u8>>,
}

/// SHA-256, in hexadecimal digits.
pub fn hash(content: &[u8]) -> String {
    let mut digits = String::with_capacity(64);
    for byte in Sha256::digest(content) {
        for half in [byte >> 4, byte & 15] {
            digits.push(char::from_digit(half.into(), 16).unwrap_or('0'));
        }
    }
    digits
}

/// Puts `file.br` and `file.gz` beside each of the files, where they are smaller than it. Returns all the paths.
pub fn compress(paths: &[PathBuf]) -> Result<Vec<PathBuf>> {
    let kept = target("xtask/packed");
    let contents = paths.iter().map(|path| read(path)).collect::<Result<Vec<_>>>()?;
    let known: BTreeSet<String> = files(&kept)?.iter().map(|path| file_name(path).to_owned()).collect();
    let names: Vec<String> = contents.iter().map(|content| hash(content)).collect();
    let name = |hash: &str, encoding: &Encoding| format!("{hash}.{}", encoding.ending);
    let missing = |hash: &&String| ENCODINGS.iter().any(|encoding| !known.contains(&name(hash, encoding)));
    let to_do = names.iter().filter(missing).count();

    let pack_all = || {
        let mut all = Vec::new();
        for ((path, content), hash) in paths.iter().zip(&contents).zip(&names) {
            all.push(path.clone());
            for encoding in &ENCODINGS {
                let cached = kept.join(name(hash, encoding));
                if !cached.is_file() {
                    write(&cached, &(encoding.pack)(content)?)?;
                }
                let packed = read(&cached)?;
                if packed.len() < content.len() {
                    let beside = PathBuf::from(format!("{}.{}", path.display(), encoding.ending));
                    write(&beside, &packed)?;
                    all.push(beside);
                }
            }
        }
        Ok(all)
    };
    let all = if to_do == 0 { pack_all() } else { step(&format!("compression of {to_do} files"), pack_all) }?;

    let still: BTreeSet<String> =
        names.iter().flat_map(|hash| ENCODINGS.iter().map(move |encoding| name(hash, encoding))).collect();
    forget(&kept, |file| still.contains(file))?;
    Ok(all)
}

/// Removes the files of a folder that are no longer wanted.
pub fn forget(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> Result {
    for path in files(folder)? {
        if !is_wanted(file_name(&path)) {
            fs::remove_file(&path).doing(|| format!("could not remove {}", path.display()))?;
        }
    }
    Ok(())
}

/// As small as it is sent to whoever can read it.
pub fn brotli(content: &[u8]) -> Result<Vec<u8>> {
    let params =
        brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 24, size_hint: content.len(), ..Default::default() };
    let mut packed = Vec::new();
    brotli::BrotliCompress(&mut &*content, &mut packed, &params).doing(|| "brotli failed".to_owned())?;
    Ok(packed)
}

/// The content of a `.gz` file that holds text.
pub fn unpacked(path: &Path) -> Result<String> {
    let mut text = String::new();
    let packed = read(path)?;
    let doing = || format!("{} is no gzip of a text", path.display());
    GzDecoder::new(&*packed).read_to_string(&mut text).doing(doing)?;
    Ok(text)
}

fn gzip(content: &[u8]) -> Result<Vec<u8>> {
    let mut packed = GzEncoder::new(Vec::new(), Compression::best());
    packed.write_all(content).and_then(|()| packed.finish()).doing(|| "gzip failed".to_owned())
}

#[cfg(test)]
mod tests {
    use super::hash;

    #[test]
    fn hash_is_sha_256() {
        assert_eq!(hash(b""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }
}
