//! Numbers for cards that this device was given and has not used: enough to print without a network. They are taken before
//! anything is drawn, so that two windows of one browser never draw the same card.

use plein_sens_frontend::platform::settings;

/// How many a device should have in hand: thirty pages.
const IN_HAND: u32 = 240;

/// Why there are not enough.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Short {
    /// So many are left.
    Few(u32),
    /// The browser does not note what is taken.
    NotKept,
}

fn left(ranges: &[(u32, u32)]) -> u32 {
    ranges.iter().map(|(from, to)| to.saturating_sub(*from)).sum()
}

/// Whether so many lie here.
pub fn has(count: u32) -> bool {
    left(&settings::card_numbers()) >= count
}

/// How many are missing, so that after so many more are taken there are still enough in hand.
pub fn missing(more: u32) -> u32 {
    (IN_HAND + more).saturating_sub(left(&settings::card_numbers()))
}

/// Adds what was given; whether that is kept.
pub fn add(from: u32, count: u32) -> bool {
    let mut ranges = settings::card_numbers();
    if count > 0 {
        ranges.push((from, from + count));
    }
    settings::set_card_numbers(&ranges)
}

/// Takes so many; they are nobody else's from now on.
pub fn take(count: u32) -> Result<Vec<u32>, Short> {
    let mut ranges = settings::card_numbers();
    if left(&ranges) < count {
        return Err(Short::Few(left(&ranges)));
    }
    let mut taken = Vec::new();
    for (from, to) in &mut ranges {
        let missing = count - u32::try_from(taken.len()).unwrap_or(count);
        let until = (*from + missing).min(*to);
        taken.extend(*from..until);
        *from = until;
    }
    ranges.retain(|(from, to)| from < to);
    if settings::set_card_numbers(&ranges) { Ok(taken) } else { Err(Short::NotKept) }
}
