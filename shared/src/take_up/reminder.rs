//! What a phone keeps for somebody who wants to be asked again: a day, and the names of rights. No answer, no amount.

use crate::aids;
use crate::day::Day;
use crate::id::RightName;

/// After how many days one is asked again: about two months.
const AFTER_DAYS: i32 = 60;

/// What is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reminder {
    /// From which day on one is asked.
    pub from: Day,
    /// About which rights.
    pub rights: Vec<RightName>,
}

impl Reminder {
    /// The reminder of somebody who wants to be asked again about these rights.
    pub fn after(today: Day, rights: Vec<RightName>) -> Self {
        Self { from: today.plus(AFTER_DAYS), rights }
    }

    /// Whether it is time.
    pub fn is_due(&self, today: Day) -> bool {
        self.from <= today
    }

    /// As it is kept: `2027-01-25 rsa aide_logement`.
    pub fn written(&self) -> String {
        let rights = self.rights.iter().map(RightName::as_str);
        let from = self.from.to_string();
        std::iter::once(from.as_str()).chain(rights).collect::<Vec<_>>().join(" ")
    }

    /// Reads what was kept; none for anything else. Names that this version does not know are passed over.
    pub fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let from = Day::try_from(words.next()?.to_owned()).ok()?;
        let rights: Vec<RightName> = words.filter_map(|word| word.parse().ok()).filter(aids::is_known).collect();
        (!rights.is_empty()).then_some(Self { from, rights })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_reminder_is_due_two_months_later() {
        let day = |text: &str| Day::try_from(text.to_owned()).unwrap();
        let rights = vec!["rsa".parse().unwrap(), "aide_logement".parse().unwrap()];
        let reminder = Reminder::after(day("2026-11-26"), rights);
        assert_eq!(reminder.written(), "2027-01-25 rsa aide_logement");
        assert_eq!(Reminder::read(&reminder.written()), Some(reminder.clone()));
        assert!(!reminder.is_due(day("2027-01-24")) && reminder.is_due(day("2027-01-25")));
    }

    #[test]
    fn what_is_no_reminder_is_none() {
        for text in ["", "rsa", "2027-13-01 rsa", "2027-01-25", "2027-01-25 dragon"] {
            assert_eq!(Reminder::read(text), None, "{text}");
        }
        assert_eq!(Reminder::read("2027-01-25 dragon rsa").unwrap().rights.len(), 1);
    }
}
