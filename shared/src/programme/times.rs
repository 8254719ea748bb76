//! When things take place: everything counts from the first day of the event.

use super::{LeaseTerms, Programme, Workshop};
use crate::day::{Day, Moment};

impl Programme {
    /// The day of a workshop; none while the event has no date.
    pub fn day_of(&self, workshop: &Workshop) -> Option<Day> {
        Some(self.occasion.as_ref()?.first_day.plus(i32::from(workshop.day)))
    }

    /// Whether a workshop has begun.
    pub fn has_begun(&self, workshop: &Workshop, now: Moment) -> bool {
        self.day_of(workshop).is_some_and(|day| Moment { day, time: workshop.start } <= now)
    }

    /// On which terms devices may hold seats; none where they may not.
    pub fn lease_terms(&self) -> Option<&LeaseTerms> {
        self.occasion.as_ref()?.leases.as_ref()
    }

    /// When the seats that the first in line cannot use are offered on.
    pub fn offers_on(&self, workshop: &Workshop) -> Option<Moment> {
        Some(Moment { day: self.day_of(workshop)?, time: workshop.start }.hours_before(workshop.offer_on_h?))
    }
}
