//! Chance, from the system's own source.

use plein_sens_shared::id::Lineage;

/// Random bytes.
pub fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the system has a source of chance");
    bytes
}

/// A name for a new life of a log.
pub fn lineage() -> Lineage {
    Lineage::from_bits(u128::from_be_bytes(bytes()))
}
