//! Numbers as bits, and bits as letters: those that a QR packs best, an address takes as they are, and nobody confuses
//! when typing (base 32 without I, L, O and U).

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const BITS_A_LETTER: u32 = 5;

/// Bits, the first first.
#[derive(Debug, Default)]
pub(super) struct Bits(Vec<bool>);

impl Bits {
    /// Appends the lowest bits of a number, the highest of them first.
    pub fn put(&mut self, number: u64, width: u32) {
        self.0.extend((0..width).rev().map(|bit| number >> bit & 1 == 1));
    }

    /// Appends a number of any size in groups of so many bits, each with a bit that says whether another follows.
    pub fn put_number(&mut self, number: u64, group: u32) {
        let mut rest = number;
        loop {
            let more = rest >> group > 0;
            self.put(u64::from(more), 1);
            self.put(rest, group);
            rest >>= group;
            if !more {
                return;
            }
        }
    }

    /// As letters; the last one is filled up.
    pub fn letters(&self) -> String {
        self.0.chunks(BITS_A_LETTER as usize).map(letter).collect()
    }

    /// Their checksum.
    pub fn check(&self) -> u64 {
        check(&self.0)
    }
}

/// One letter of up to five bits.
fn letter(bits: &[bool]) -> char {
    let filled = (0..BITS_A_LETTER as usize).map(|place| bits.get(place).copied().unwrap_or(false));
    let value = filled.fold(0, |value, bit| value << 1 | usize::from(bit));
    char::from(LETTERS[value])
}

/// What a letter stands for; people type O for 0, and I or L for 1.
fn value(letter: char) -> Option<u64> {
    let letter = match letter.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    let place = LETTERS.iter().position(|known| char::from(*known) == letter)?;
    u64::try_from(place).ok()
}

/// Takes numbers out of letters again.
#[derive(Debug)]
pub(super) struct Taker {
    bits: Vec<bool>,
    at: usize,
}

impl Taker {
    /// Of these letters; none if one of them is no letter of ours.
    pub fn of(letters: &str) -> Option<Self> {
        let mut bits = Bits::default();
        for letter in letters.chars() {
            bits.put(value(letter)?, BITS_A_LETTER);
        }
        Some(Self { bits: bits.0, at: 0 })
    }

    /// The next number of so many bits.
    pub fn take(&mut self, width: u32) -> Option<u64> {
        let end = self.at.checked_add(usize::try_from(width).ok()?)?;
        let taken = self.bits.get(self.at..end)?;
        self.at = end;
        Some(taken.iter().fold(0, |value, bit| value << 1 | u64::from(*bit)))
    }

    /// The next number in groups of so many bits; none if it is too large for any that was put.
    pub fn take_number(&mut self, group: u32) -> Option<u64> {
        let (mut number, mut shift) = (0_u64, 0);
        loop {
            let more = self.take(1)? == 1;
            let part = self.take(group)?;
            if shift >= u64::BITS - group {
                return None;
            }
            number |= part << shift;
            shift += group;
            if !more {
                return Some(number);
            }
        }
    }

    /// Whether nothing is left but what fills up the last letter.
    pub fn is_over(&self) -> bool {
        let rest = &self.bits[self.at..];
        rest.len() < BITS_A_LETTER as usize && !rest.contains(&true)
    }

    /// The checksum of everything taken so far.
    pub fn check(&self) -> u64 {
        check(&self.bits[..self.at])
    }
}

/// How many bits a checksum has: one damaged ticket in a billion passes.
pub(super) const CHECK_BITS: u32 = 30;

/// The first bits of their CRC-32 (IEEE 802.3).
fn check(bits: &[bool]) -> u64 {
    let crc = bits.iter().fold(u32::MAX, |crc, bit| {
        let carry = (crc ^ u32::from(*bit)) & 1 == 1;
        crc >> 1 ^ if carry { 0xEDB8_8320 } else { 0 }
    });
    u64::from(!crc) >> (u32::BITS - CHECK_BITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_come_back_as_they_were_put() {
        for group in [2, 3, 4, 7] {
            let numbers = [0, 1, 7, 8, 15, 16, 255, 31_050, 2_000_000, u64::from(u32::MAX)];
            let mut bits = Bits::default();
            bits.put(5, 3);
            for number in numbers {
                bits.put_number(number, group);
            }
            let mut taker = Taker::of(&bits.letters()).unwrap();
            assert_eq!(taker.take(3), Some(5));
            for number in numbers {
                assert_eq!(taker.take_number(group), Some(number), "in groups of {group}");
            }
        }
    }

    #[test]
    fn what_is_typed_may_be_small_and_confused() {
        let mut bits = Bits::default();
        bits.put(1, 5);
        bits.put(0, 5);
        assert_eq!(bits.letters(), "10");
        for typed in ["10", "lo", "IO", "1O"] {
            assert_eq!(Taker::of(typed).unwrap().take(10), Some(1 << 5), "{typed}");
        }
        assert!(Taker::of("1U").is_none() && Taker::of("é").is_none());
    }

    #[test]
    fn the_checksum_is_the_usual_one() {
        // CRC-32 of "123456789" is CBF43926; bytes are taken from their lowest bit on.
        let mut bits = Bits::default();
        for byte in *b"123456789" {
            bits.put(u64::from(byte.reverse_bits()), 8);
        }
        assert_eq!(bits.check(), 0xCBF4_3926 >> 2);
    }

    #[test]
    fn the_end_is_an_end() {
        let mut taker = Taker::of("ZZ").unwrap();
        assert_eq!((taker.take(10), taker.take(1)), (Some(1_023), None));
        assert_eq!(Taker::of("ZZZZZZZZZZZZZZZZZZZZZZZZZZZZ").unwrap().take_number(4), None, "a number without end");
    }
}
