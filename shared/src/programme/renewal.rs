//! What stands on the page on which the next event is made of the last one: what moves from when to when, and what
//! somebody should look at before it is published.

use super::{Occasion, Programme, Renew, Workshop};
use crate::day::{Day, Moment};
use crate::map::sorted;
use crate::words::{SOURCE_LANGUAGE, Words};

/// As many days as are a year in whole weeks.
const YEAR_DAYS: i32 = 52 * 7;

/// One moment, then and now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RenewedView {
    /// The moment in the last event.
    pub before: Workshop,
    /// When that began.
    pub was: Moment,
    /// What becomes of it; none where it does not come along.
    pub after: Option<Workshop>,
    /// When it begins in the next event, or would.
    pub is: Moment,
    /// What to look at, where it comes along.
    pub looks: Vec<Look>,
}

/// Something to look at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Its day comes after the last one of the event.
    OutOfRange,
    /// It falls on another day of the week.
    OtherWeekday,
    /// A text of it names the year of the last event.
    NamesYear,
    /// Nobody of this name takes part.
    NoPartner,
}

impl Occasion {
    /// Its last day.
    pub fn last_day(&self) -> Day {
        self.first_day.plus(i32::from(self.days.max(1)) - 1)
    }

    /// The same day of the week a year later, or as many years later as it takes to be after today.
    pub fn next_first_day(&self, today: Day) -> Day {
        let years = (today.since(self.first_day) / YEAR_DAYS).max(0) + 1;
        self.first_day.plus(years * YEAR_DAYS)
    }

    /// Whether one of its texts names the year of another.
    pub fn names_year_of(&self, last: &Self) -> bool {
        let year = format!("{:04}", last.first_day.parts().0);
        [&self.title, &self.about].iter().any(|words| names(words, &year))
    }
}

/// Every moment of the last event in the order of the next one; none while there has been no event.
pub fn renewal(programme: &Programme, wish: &Renew) -> Vec<RenewedView> {
    let Some(last) = &programme.occasion else { return Vec::new() };
    let view = |before: &Workshop| {
        let after = wish.becomes(before);
        let shown = after.as_ref().unwrap_or(before);
        let at = |occasion: &Occasion, it: &Workshop| Moment {
            day: occasion.first_day.plus(i32::from(it.day)),
            time: it.start,
        };
        let (was, is) = (at(last, before), at(&wish.occasion, shown));
        let year = format!("{:04}", last.first_day.parts().0);
        let looks = [
            (Look::OutOfRange, shown.day >= wish.occasion.days),
            (Look::OtherWeekday, was.day.weekday() != is.day.weekday()),
            (Look::NamesYear, [&shown.title, &shown.about, &shown.place].iter().any(|words| names(words, &year))),
            (Look::NoPartner, !programme.partners.contains_key(&shown.partner)),
        ];
        let looks = looks.into_iter().filter(|(_, is)| *is && after.is_some()).map(|(look, _)| look).collect();
        RenewedView { before: before.clone(), was, after, is, looks }
    };
    let order = |it: &RenewedView| (it.is, it.before.id.clone());
    sorted(programme.workshops.values().map(view), |a, b| order(a).cmp(&order(b)))
}

fn names(words: &Words, year: &str) -> bool {
    words.in_language(SOURCE_LANGUAGE).0.contains(year)
}
