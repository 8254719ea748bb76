//! How long a device leaves the server alone: longer after each failure, never for long, and no two devices alike.

/// The wait after a first failure, in milliseconds; doubled after each further one.
const FIRST_MS: u32 = 1_000;
/// The longest wait between two attempts, in milliseconds. A device never stops trying.
const LONGEST_MS: u32 = 30_000;
/// The longest that a server's own "come back later" is believed, in milliseconds.
const LONGEST_PAUSE_MS: u32 = 300_000;

/// How often in a row the server could not be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Backoff {
    wait_ms: u32,
}

impl Backoff {
    /// One failure more.
    #[must_use]
    pub fn failed(self) -> Self {
        Self { wait_ms: (self.wait_ms * 2).clamp(FIRST_MS, LONGEST_MS) }
    }

    /// How long to wait before the next attempt, in milliseconds; 0 where nothing has failed.
    pub fn wait_ms(self) -> u32 {
        self.wait_ms
    }
}

/// Up to a quarter more than `ms`, by chance, so that a hall full of phones does not come back at the same instant.
pub fn jitter(ms: u32, chance: u8) -> u32 {
    ms + ms / 4 * u32::from(chance) / 256
}

/// How long a server is left alone that asks for `wait_s` seconds, in milliseconds.
pub fn pause_ms(wait_s: u32) -> u32 {
    wait_s.saturating_mul(1_000).min(LONGEST_PAUSE_MS)
}

/// What is left of a pause, in milliseconds, by a clock that somebody may have set back: no pause becomes one of days.
pub fn left_ms(until_ms: i64, now_ms: i64) -> u32 {
    u32::try_from(until_ms.saturating_sub(now_ms).max(0)).unwrap_or(u32::MAX).min(LONGEST_PAUSE_MS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_failure_doubles_the_wait_up_to_half_a_minute() {
        let mut backoff = Backoff::default();
        assert_eq!(backoff.wait_ms(), 0);
        let waits: Vec<u32> = (0..8)
            .map(|_| {
                backoff = backoff.failed();
                backoff.wait_ms()
            })
            .collect();
        assert_eq!(waits, [1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    }

    #[test]
    fn devices_come_back_apart_and_none_much_later() {
        let all: Vec<u32> = (0..=u8::MAX).map(|chance| jitter(30_000, chance)).collect();
        assert!(all.iter().all(|ms| (30_000..37_500).contains(ms)), "{all:?}");
        assert!(all.windows(2).all(|two| two[0] < two[1]), "{all:?}");
        // Nothing is added up that no number holds.
        assert!(jitter(pause_ms(u32::MAX), u8::MAX) < 375_000);
    }

    #[test]
    fn a_pause_is_believed_for_five_minutes_at_most() {
        assert_eq!([pause_ms(0), pause_ms(7), pause_ms(301)], [0, 7_000, 300_000]);
        assert_eq!([left_ms(9_000, 2_000), left_ms(2_000, 9_000)], [7_000, 0]);
        // The clock was set back by a year.
        assert_eq!(left_ms(i64::MAX, 0), 300_000);
        assert_eq!(left_ms(0, i64::MAX), 0);
    }
}
