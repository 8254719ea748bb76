//! Sealing: what is meant for the town's office alone, so that this device cannot read it back. The key that seals is
//! drawn for this once and thrown away.

use super::chance;
use crypto_box::PublicKey;
use crypto_box::aead::rand_core::{CryptoRng, Error, RngCore};
use plein_sens_shared::contact::{Contact, Sealed, unhex};
use plein_sens_shared::id;

/// The browser's chance, as the cipher asks for it.
struct Browser;

impl RngCore for Browser {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.fill_bytes(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.fill_bytes(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, into: &mut [u8]) {
        chance::fill_bytes(into);
    }

    fn try_fill_bytes(&mut self, into: &mut [u8]) -> Result<(), Error> {
        self.fill_bytes(into);
        Ok(())
    }
}

impl CryptoRng for Browser {}

/// Seals a contact; none for a key that is none.
pub fn seal(contact: &Contact, to: &id::PublicKey) -> Option<Sealed> {
    seal_bytes(&contact.padded(), to)
}

/// The same for whatever the server alone may read.
pub fn seal_bytes(bytes: &[u8], to: &id::PublicKey) -> Option<Sealed> {
    let key = PublicKey::from_slice(&unhex(to.as_str())?).ok()?;
    Some(Sealed::new(to.as_str(), &key.seal(&mut Browser, bytes).ok()?))
}
