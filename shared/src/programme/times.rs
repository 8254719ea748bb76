//! Who holds things, and when they take place: everything counts from the first day of the event.

use super::{LeaseTerms, Programme, Workshop};
use crate::day::{Day, Moment};
use crate::id::PartnerId;

impl Programme {
    /// A body that holds a stop, and a workshop too if there is one that does both: who sees most of a partner's rooms.
    pub fn busy_partner(&self) -> Option<&PartnerId> {
        let holds_workshop = |id: &&PartnerId| self.workshops.values().any(|workshop| workshop.partner == **id);
        let stops = || self.trails.values().flat_map(|trail| &trail.stops).map(|stop| &stop.partner);
        stops().find(holds_workshop).or_else(|| stops().next())
    }

    /// The day of a workshop; none while the event has no date.
    pub fn day_of(&self, workshop: &Workshop) -> Option<Day> {
        Some(self.occasion.as_ref()?.first_day.plus(i32::from(workshop.day)))
    }

    /// Whether a workshop has begun.
    pub fn has_begun(&self, workshop: &Workshop, now: Moment) -> bool {
        self.day_of(workshop).is_some_and(|day| Moment { day, time: workshop.start } <= now)
    }

    /// Whether a workshop is over.
    pub fn is_over(&self, workshop: &Workshop, now: Moment) -> bool {
        self.day_of(workshop).is_some_and(|day| Moment { day, time: workshop.end } <= now)
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
