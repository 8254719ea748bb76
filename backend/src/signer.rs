//! What the town signs with. The key is made at the first start, stands beside the database for its owner alone, and is
//! in no backup: whoever runs a town keeps a copy elsewhere, once. Without it, vouchers given before are a stranger's.

use crate::{chance, private};
use ed25519_dalek::{Signature, Signer as _, SigningKey};
use plein_sens_shared::sync::next_digest;
use plein_sens_shared::voucher::{BadVoucher, VERSION};
use std::fmt::Write as _;
use std::fs;
use std::io::ErrorKind;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

/// The key's name in the data folder.
pub const FILE: &str = "voucher-key";
/// How many letters of a digest find a wrong letter.
const CHECK: usize = 5;
/// How many letters of a digest name the key.
const NAME: usize = 8;

/// Why the town cannot sign.
#[derive(Debug, thiserror::Error)]
pub enum SignerError {
    /// Others than its owner may read the key.
    #[error("others may read the key file {path} (mode {mode:o}): run `chmod 600 {path}`, then start again")]
    Open {
        /// Which file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// It is not what this program wrote.
    #[error("the key file {0} cannot be read: put a copy of it back, or move it away to begin with a new key")]
    Broken(PathBuf),
    /// The disk refused.
    #[error("the key file {0}: {1}")]
    Disk(PathBuf, std::io::Error),
}

/// The town's key.
pub struct Signer {
    key: SigningKey,
    name: String,
}

/// What stands in a voucher that this town signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// What is vouched for.
    pub claim: String,
    /// When, in milliseconds since 1970.
    pub at_ms: i64,
}

impl Signer {
    /// Reads the key of a folder, or makes it.
    pub fn open_or_make(folder: &Path) -> Result<Self, SignerError> {
        let path = folder.join(FILE);
        let disk = |error| SignerError::Disk(path.clone(), error);
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == ErrorKind::NotFound => {
                let signer = Self::new(chance::bytes());
                private::replace(folder, FILE, &format!("{}\n", hex(&signer.key.to_bytes()))).map_err(disk)?;
                return Ok(signer);
            }
            Err(error) => return Err(disk(error)),
        };
        let mode = fs::metadata(&path).map_err(disk)?.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            return Err(SignerError::Open { path, mode });
        }
        let bits = u128::from_str_radix;
        let halves = text.trim().split_at_checked(32);
        let secret = halves
            .and_then(|(high, low)| Some((bits(high, 16).ok()?, bits(low, 16).ok().filter(|_| low.len() == 32)?)));
        let (high, low) = secret.ok_or(SignerError::Broken(path))?;
        let mut bytes = [0; 32];
        bytes[..16].copy_from_slice(&high.to_be_bytes());
        bytes[16..].copy_from_slice(&low.to_be_bytes());
        Ok(Self::new(bytes))
    }

    /// The signer with this secret.
    pub fn new(secret: [u8; 32]) -> Self {
        let key = SigningKey::from_bytes(&secret);
        let name = digest(&hex(key.verifying_key().as_bytes()), NAME);
        Self { key, name }
    }

    /// The public key, in hexadecimal: for whoever wants to check vouchers without this server.
    pub fn public(&self) -> String {
        hex(self.key.verifying_key().as_bytes())
    }

    /// Vouches for something, as of now.
    pub fn sign(&self, claim: &str, now_ms: i64) -> String {
        let signed = format!("{VERSION}/{claim}/{}/{}", now_ms / 1_000, self.name);
        let signature = base32(&self.key.sign(signed.as_bytes()).to_bytes());
        let text = format!("{signed}/{signature}");
        let check = digest(&text, CHECK);
        format!("{text}/{check}")
    }

    /// Reads what was scanned, typed or pasted. The likeliest mistake is told first.
    pub fn open(&self, shown: &str) -> Result<Signed, BadVoucher> {
        let shown = shown.rsplit('#').next().unwrap_or_default();
        let text: String = shown.chars().filter(|c| !c.is_whitespace()).map(|c| c.to_ascii_uppercase()).collect();
        let version = text.split('/').next().unwrap_or_default();
        let is_ours =
            version.strip_prefix("PS").is_some_and(|n| !n.is_empty() && n.bytes().all(|b| b.is_ascii_digit()));
        if !is_ours {
            return Err(BadVoucher::Another);
        }
        if version != VERSION {
            return Err(BadVoucher::Version);
        }
        let (text, check) = text.rsplit_once('/').ok_or(BadVoucher::Torn)?;
        if digest(text, CHECK) != check {
            return Err(BadVoucher::Torn);
        }
        let (signed, signature) = text.rsplit_once('/').ok_or(BadVoucher::Changed)?;
        let (dated, name) = signed.rsplit_once('/').ok_or(BadVoucher::Changed)?;
        if name != self.name {
            return Err(BadVoucher::Foreign);
        }
        let signature = from_base32(signature).ok_or(BadVoucher::Changed)?;
        let signature = Signature::from_slice(&signature).map_err(|_| BadVoucher::Changed)?;
        let proven = self.key.verifying_key().verify_strict(signed.as_bytes(), &signature);
        proven.map_err(|_| BadVoucher::Changed)?;
        let (claim, seconds) = dated.rsplit_once('/').ok_or(BadVoucher::Changed)?;
        let claim = claim.split_once('/').map(|(_, claim)| claim.to_owned()).ok_or(BadVoucher::Changed)?;
        let seconds: i64 = seconds.parse().map_err(|_| BadVoucher::Changed)?;
        Ok(Signed { claim, at_ms: seconds.saturating_mul(1_000) })
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        write!(text, "{byte:02x}").expect("a String takes every text");
        text
    })
}

fn digest(text: &str, letters: usize) -> String {
    next_digest("voucher", text)[..letters].to_ascii_uppercase()
}

/// RFC 4648, without padding: five bits a letter, in the letters that a QR packs best.
const LETTERS: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

fn base32(bytes: &[u8]) -> String {
    let (mut text, mut held, mut bits) = (String::new(), 0_u32, 0);
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        bits += 8;
        while bits >= 5 {
            bits -= 5;
            text.push(letter(held >> bits));
        }
        held &= (1 << bits) - 1;
    }
    if bits > 0 {
        text.push(letter(held << (5 - bits)));
    }
    text
}

fn letter(value: u32) -> char {
    char::from(LETTERS[(value & 31) as usize])
}

fn from_base32(text: &str) -> Option<Vec<u8>> {
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for letter in text.bytes() {
        let value = LETTERS.iter().position(|known| *known == letter)?;
        held = held << 5 | u32::try_from(value).ok()?;
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits).ok()?);
            held &= (1 << bits) - 1;
        }
    }
    (held == 0).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLAIM: &str = "B/23456789ABCK/CUISINE-DU-MONDE/2/1/W3";

    fn signer() -> Signer {
        Signer::new([7; 32])
    }

    #[test]
    fn what_was_signed_is_read_however_it_is_typed() {
        let voucher = signer().sign(CLAIM, 1_444_636_800_999);
        let signed = Ok(Signed { claim: CLAIM.to_owned(), at_ms: 1_444_636_800_000 });
        for shown in [
            voucher.clone(),
            voucher.to_lowercase(),
            format!("  {}\n{}\r\n", &voucher[..40], &voucher[40..]),
            format!("https://plein-sens.example/recu#{voucher}"),
        ] {
            assert_eq!(signer().open(&shown), signed, "{shown}");
        }
        assert!(voucher.len() <= 178, "{} letters: no longer a QR of version 7", voucher.len());
    }

    #[test]
    fn each_bad_voucher_is_told_apart() {
        let voucher = signer().sign(CLAIM, 1_444_636_800_000);
        let again = |text: &str| format!("{text}/{}", digest(text, CHECK));
        let (signed, _) = voucher.rsplit_once('/').unwrap();
        let check = |shown: &str, why: BadVoucher| assert_eq!(signer().open(shown), Err(why), "{shown}");
        check("", BadVoucher::Another);
        check("K7PM 4XQ2 9TRW", BadVoucher::Another);
        check("PS/1", BadVoucher::Another);
        check(&voucher.replacen("PS1", "PS2", 1), BadVoucher::Version);
        check(&voucher[..voucher.len() - 1], BadVoucher::Torn);
        check(&voucher[..60], BadVoucher::Torn);
        check("PS1", BadVoucher::Torn);
        check(&voucher.replacen("/2/1/", "/2/7/", 1), BadVoucher::Torn);
        check(&again(&signed.replacen("/2/1/", "/2/7/", 1)), BadVoucher::Changed);
        check(&again(&signed.replacen("1444636800", "1444636801", 1)), BadVoucher::Changed);
        check(&again(&format!("{signed}A")), BadVoucher::Changed);
        check(&again("PS1/B"), BadVoucher::Changed);
        check(&Signer::new([8; 32]).sign(CLAIM, 5), BadVoucher::Foreign);
        // Another town that gives itself this town's name.
        let other = Signer { name: signer().name, ..Signer::new([8; 32]) };
        check(&other.sign(CLAIM, 5), BadVoucher::Changed);
    }

    #[test]
    fn every_wrong_letter_is_found_before_the_signature_is_asked() {
        let voucher = signer().sign(CLAIM, 1_444_636_800_000);
        for place in "PS1/".len()..voucher.len() {
            let mut letters = voucher.clone().into_bytes();
            letters[place] = if letters[place] == b'Q' { b'A' } else { b'Q' };
            let typed = String::from_utf8(letters).unwrap();
            assert_eq!(signer().open(&typed), Err(BadVoucher::Torn), "{typed}");
        }
    }

    #[test]
    fn base32_is_read_as_it_is_written() {
        assert_eq!(base32(b"foobar"), "MZXW6YTBOI", "RFC 4648, section 10");
        for length in 0..70 {
            let bytes: Vec<u8> = (0..length).map(|n: u8| n.wrapping_mul(151)).collect();
            assert_eq!(from_base32(&base32(&bytes)), Some(bytes));
        }
        assert_eq!((from_base32("M1"), from_base32("MZ")), (None, None));
    }

    #[test]
    fn the_key_is_made_once_and_for_its_owner_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join(FILE);
        let open = || Signer::open_or_make(folder.path());
        let first = open().unwrap();
        assert_eq!(open().unwrap().sign(CLAIM, 5), first.sign(CLAIM, 5));
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        let chmod = |mode: u32| fs::set_permissions(&path, fs::Permissions::from_mode(mode)).unwrap();
        chmod(0o640);
        assert!(matches!(open(), Err(SignerError::Open { mode: 0o640, .. })));
        chmod(0o600);
        for text in ["", "letters", &"0".repeat(63), &"0".repeat(65)] {
            fs::write(&path, text).unwrap();
            assert!(matches!(open(), Err(SignerError::Broken(_))), "{text}");
        }
        fs::remove_file(&path).unwrap();
        assert_ne!(open().unwrap().public(), first.public());
    }
}
