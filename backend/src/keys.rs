//! The town's keys: to the newest, devices seal contacts; the older ones stay, to open what was sealed to them. They
//! stand in a file of their own beside the database, for its owner alone, and never in it: a copy of the database
//! without this file tells nothing about anybody.

use crate::chance;
use crypto_box::SecretKey;
use plein_sens_shared::contact::{Contact, Sealed, hex, unhex};
use plein_sens_shared::id::PublicKey;
use plein_sens_shared::sync::Push;
use plein_sens_shared::written;
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// The file's name in the data folder.
pub const FILE: &str = "sealing-keys.json";

/// Why the keys cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// Others than its owner may read it.
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

#[derive(Serialize, Deserialize)]
struct Written {
    created_ms: i64,
    public: PublicKey,
    secret: String,
}

/// The keys, oldest first; there is at least one.
pub struct SealingKeys {
    keys: Vec<(i64, SecretKey)>,
}

impl SealingKeys {
    /// Reads the keys of a folder; makes the first one if there is none. Whether it was made now comes with them.
    pub fn open_or_make(folder: &Path, now_ms: i64) -> Result<(Self, bool), KeyError> {
        if let Some(keys) = Self::open(folder)? {
            return Ok((keys, false));
        }
        let keys = Self { keys: vec![(now_ms, fresh())] };
        keys.write(folder)?;
        Ok((keys, true))
    }

    /// Reads the keys of a folder, if it has any. Refuses a file that others may read.
    pub fn open(folder: &Path) -> Result<Option<Self>, KeyError> {
        let path = folder.join(FILE);
        let disk = |error| KeyError::Disk(path.clone(), error);
        if !path.exists() {
            return Ok(None);
        }
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt as _;
            let mode = fs::metadata(&path).map_err(disk)?.permissions().mode() & 0o777;
            if mode & 0o077 != 0 {
                return Err(KeyError::Open { path, mode });
            }
        }
        let text = fs::read_to_string(&path).map_err(disk)?;
        let written: Option<Vec<Written>> = serde_json::from_str(&text).ok();
        let keys: Option<Vec<_>> = written.and_then(|all| all.iter().map(read).collect());
        match keys {
            Some(keys) if !keys.is_empty() => Ok(Some(Self { keys })),
            _ => Err(KeyError::Broken(path)),
        }
    }

    /// Adds a new key, to be sealed to from now on.
    pub fn rotate(folder: &Path, now_ms: i64) -> Result<Self, KeyError> {
        let (mut keys, made_now) = Self::open_or_make(folder, now_ms)?;
        if !made_now {
            keys.keys.push((now_ms, fresh()));
            keys.write(folder)?;
        }
        Ok(keys)
    }

    /// The public half of the newest.
    pub fn public(&self) -> PublicKey {
        let newest = self.keys.last().map(|(_, secret)| public(secret));
        newest.expect("there is at least one key")
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.keys.len()
    }

    /// Opens a sealed contact with whichever key it was sealed to; none if that is none of these.
    pub fn unseal(&self, sealed: &Sealed) -> Option<Contact> {
        Contact::read_padded(&self.open_box(sealed)?)
    }

    /// Opens a push that a kiosk has sealed, likewise.
    pub fn unseal_push(&self, sealed: &Sealed) -> Option<Push> {
        written::parse(std::str::from_utf8(&self.open_box(sealed)?).ok()?)
    }

    fn open_box(&self, sealed: &Sealed) -> Option<Vec<u8>> {
        let bytes = sealed.open_hex()?;
        self.keys.iter().rev().find_map(|(_, secret)| secret.unseal(&bytes).ok())
    }

    /// All of it or nothing, and never readable by others, not for a moment.
    fn write(&self, folder: &Path) -> Result<(), KeyError> {
        let (path, draft) = (folder.join(FILE), folder.join(format!("{FILE}.new")));
        let written = |(created_ms, secret): &(i64, SecretKey)| Written {
            created_ms: *created_ms,
            public: public(secret),
            secret: hex(&secret.to_bytes()),
        };
        let all: Vec<Written> = self.keys.iter().map(written).collect();
        let text = serde_json::to_string_pretty(&all).expect("numbers and texts, which JSON can always write");
        let bring = || -> std::io::Result<()> {
            if draft.exists() {
                fs::remove_file(&draft)?;
            }
            let mut options = OpenOptions::new();
            options.write(true).create_new(true);
            #[cfg(unix)]
            std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
            let mut file = options.open(&draft)?;
            file.write_all(text.as_bytes())?;
            file.sync_all()?;
            fs::rename(&draft, &path)?;
            File::open(folder)?.sync_all()
        };
        bring().map_err(|error| KeyError::Disk(path.clone(), error))
    }
}

fn fresh() -> SecretKey {
    SecretKey::from_bytes(chance::bytes())
}

fn public(secret: &SecretKey) -> PublicKey {
    PublicKey::try_from(hex(secret.public_key().as_bytes())).expect("32 bytes in hexadecimal")
}

/// A secret and the public half that stands beside it must belong together.
fn read(written: &Written) -> Option<(i64, SecretKey)> {
    let secret = SecretKey::from_slice(&unhex(&written.secret)?).ok()?;
    (public(&secret) == written.public).then_some((written.created_ms, secret))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crypto_box::aead::OsRng;

    fn seal(to: &PublicKey, contact: &Contact) -> Sealed {
        let key = crypto_box::PublicKey::from_slice(&unhex(to.as_str()).unwrap()).unwrap();
        Sealed::new(to.as_str(), &key.seal(&mut OsRng, &contact.padded()).unwrap())
    }

    fn amina() -> Contact {
        Contact::typed("Amina", "02 48 52 89 00", "fr").unwrap().unwrap()
    }

    #[test]
    fn what_was_sealed_to_an_older_key_still_opens_and_another_town_opens_nothing() {
        let (here, elsewhere) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
        let (first, made) = SealingKeys::open_or_make(here.path(), 1).unwrap();
        assert!(made);
        let old = seal(&first.public(), &amina());
        let rotated = SealingKeys::rotate(here.path(), 2).unwrap();
        assert_ne!(rotated.public(), first.public());
        let new = seal(&rotated.public(), &amina());
        let read_again = SealingKeys::open(here.path()).unwrap().unwrap();
        assert_eq!((read_again.count(), read_again.public()), (2, rotated.public()));
        assert_eq!((read_again.unseal(&old), read_again.unseal(&new)), (Some(amina()), Some(amina())));
        assert_eq!(first.unseal(&new), None, "the key before does not open what is sealed to the next");
        let (other, _) = SealingKeys::open_or_make(elsewhere.path(), 1).unwrap();
        assert_eq!(other.unseal(&old), None);
        let mut broken = old;
        broken.bytes.replace_range(100..101, if &broken.bytes[100..101] == "0" { "1" } else { "0" });
        assert_eq!(read_again.unseal(&broken), None, "one changed letter is noticed");
    }

    #[test]
    fn two_sealed_contacts_tell_nothing_of_each_other() {
        let folder = tempfile::tempdir().unwrap();
        let to = SealingKeys::open_or_make(folder.path(), 1).unwrap().0.public();
        let (one, same) = (seal(&to, &amina()), seal(&to, &amina()));
        let long = seal(&to, &Contact::typed(&"A".repeat(40), "+33 2 48 52 89 00", "en").unwrap().unwrap());
        assert_ne!(one.bytes, same.bytes);
        assert_eq!(one.bytes.len(), long.bytes.len());
    }

    #[cfg(unix)]
    #[test]
    fn a_key_file_that_others_may_read_is_refused() {
        use std::os::unix::fs::PermissionsExt as _;
        let folder = tempfile::tempdir().unwrap();
        SealingKeys::open_or_make(folder.path(), 1).unwrap();
        let file = folder.path().join(FILE);
        assert_eq!(fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
        for mode in [0o640, 0o604, 0o660] {
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            let refused = SealingKeys::open_or_make(folder.path(), 2).err().unwrap().to_string();
            assert!(refused.contains("chmod 600"), "{refused}");
        }
        fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
        assert!(SealingKeys::open(folder.path()).unwrap().is_some());
    }

    #[test]
    fn a_broken_key_file_is_never_replaced() {
        let folder = tempfile::tempdir().unwrap();
        SealingKeys::open_or_make(folder.path(), 1).unwrap();
        let file = folder.path().join(FILE);
        fs::write(&file, "[]").unwrap();
        assert!(matches!(SealingKeys::rotate(folder.path(), 2), Err(KeyError::Broken(_))));
        assert_eq!(fs::read_to_string(&file).unwrap(), "[]");
    }
}
