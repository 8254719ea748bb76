//! What both sides compute of what was said, to know it again.

use super::Envelope;
use crate::contact::Sealed;
use crate::id::{Lineage, PassportId};
use crate::mutant::{self, Mutant};
use sha2::{Digest as _, Sha256};

/// The hash that receipts name: of intent, time, nonce, body and what is sealed, so that each of them is vouched for: a
/// server that drops what it does not know acknowledges something else, and the command stays in its outbox.
pub fn hash(envelope: &Envelope) -> String {
    let Envelope { intent, happened_ms, nonce, body, sealed } = envelope;
    let happened = happened_ms.to_string();
    let nonce = if mutant::is(Mutant::UnsaltedHash) { "" } else { nonce };
    let mut texts = vec![intent.as_str(), &happened, nonce, body];
    if let Some(Sealed { key, bytes }) = sealed {
        texts.extend([key.as_str(), bytes]);
    }
    digest(&texts)
}

/// What names the commands that a device waits for: of what stands for each (its nonce), which nobody else keeps, so that no answer links a
/// scope with a wish. What is awaited from one life of the log is told by no other.
pub fn awaiting<'a>(life: Option<&Lineage>, awaited: impl Iterator<Item = &'a str>) -> Option<String> {
    let mut texts: Vec<&str> = awaited.collect();
    if texts.is_empty() {
        return None;
    }
    texts.extend(life.map(Lineage::as_str));
    Some(digest(&texts))
}

/// The digest of a scope after one more event.
pub fn next_digest(before: &str, body: &str) -> String {
    digest(&[before, body])
}

/// The passport of a card of paper: nobody finds it from the code without the key.
pub(crate) fn passport_of(key: &str, code: &str) -> String {
    digest(&["card", key, code])
}

/// What ties the answers of a passport together without telling it: whoever reads answers cannot name the passport, and
/// so cannot ask for what else it did.
pub fn tie(passport: &PassportId) -> String {
    digest(&["plein-sens/tie", passport.as_str()])
}

/// The first half of the SHA-256 of some texts, each with its length before it, in hexadecimal.
fn digest(texts: &[&str]) -> String {
    let mut hasher = Sha256::new();
    for text in texts {
        if mutant::is(Mutant::MachineWidth) {
            hasher.update(text.len().to_be_bytes());
        } else {
            hasher.update((text.len() as u64).to_be_bytes());
        }
        hasher.update(text.as_bytes());
    }
    let digit = |half: u8| char::from(b"0123456789abcdef"[usize::from(half & 15)]);
    hasher.finalize().iter().take(16).flat_map(|byte| [digit(byte >> 4), digit(*byte)]).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_tells_two_splits_of_the_same_text_apart() {
        assert_ne!(next_digest("ab", "c"), next_digest("a", "bc"));
        assert_eq!(next_digest("", "").len(), 32);
    }
}
