//! A device's clock may be hours or days wrong. It says what it shows when it sends, and whoever receives knows how wrong it is.

use super::{Envelope, Push};
use crate::command::Command;

impl Push {
    /// The same, leaving the device now, by its clock.
    #[must_use]
    pub fn sent_at(self, now_ms: i64) -> Self {
        let tells = |envelope: &Envelope| Command::read(&envelope.body).is_some_and(|it| it.noted_ms(now_ms) == now_ms);
        let sent_ms = self.commands.iter().any(tells).then_some(now_ms);
        Self { sent_ms, ..self }
    }

    /// When something of this push happened, by the clock of whoever receives it now: a device's clock may be hours or days
    /// wrong, and is as wrong when it sends as it was then. A device that does not say what its clock says is believed.
    pub fn put_right(&self, happened_ms: i64, now_ms: i64) -> i64 {
        self.sent_ms.map_or(happened_ms, |sent_ms| happened_ms.saturating_add(now_ms.saturating_sub(sent_ms)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::PassportId;
    use crate::id::{IntentId, LaneId};
    use crate::sync::PROTOCOL;

    fn push(body: &str) -> Push {
        let envelope = Envelope {
            intent: IntentId::from_bits(1),
            happened_ms: 1_000,
            nonce: String::new(),
            body: body.to_owned(),
            sealed: None,
        };
        let (lane, commands) = (LaneId::from_bits(1), vec![envelope]);
        Push { protocol: PROTOCOL, lineage: None, lane, from_n: 1, commands, sent_ms: None }
    }

    #[test]
    fn a_clock_that_is_wrong_is_put_right() {
        let passage = format!(r#"{{"kind":"check_in","passport":"{}","stop":"gout"}}"#, PassportId::from_bits(1));
        for (wrong_ms, what) in [(0, "right"), (-3 * 3_600_000, "three hours slow"), (2 * 86_400_000, "two days fast")]
        {
            let noon_ms = 1_444_730_400_000;
            let sent = push(&passage).sent_at(noon_ms + 90_000 + wrong_ms);
            assert_eq!(sent.put_right(noon_ms + wrong_ms, noon_ms + 90_000), noon_ms, "{what}");
        }
        assert_eq!(push(&passage).put_right(5, 9), 5, "whoever does not say is believed");
        assert_eq!(push(&passage).sent_at(i64::MIN).put_right(i64::MIN, i64::MAX), -1, "nothing overflows");
    }

    #[test]
    fn what_only_has_a_day_tells_no_clock() {
        let sheet = r#"{"kind":"answer_survey","survey":"semaine","answers":{"accueil":5}}"#;
        assert_eq!(push(sheet).sent_at(1_444_730_400_001).sent_ms, None);
    }
}
