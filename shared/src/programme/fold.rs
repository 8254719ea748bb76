//! What the facts of the public scope add up to, and how a stop is found in it.

use super::{Announcement, Event, Programme, Stop, Trail};
use crate::id::StopId;

impl Programme {
    /// Takes in one fact.
    pub fn evolve(&mut self, event: &Event) {
        match event.clone() {
            Event::Announced { what: Announcement::Occasion(occasion) } => self.occasion = Some(occasion),
            Event::Announced { what: Announcement::Partner(partner) } => {
                self.partners.insert(partner.id.clone(), partner);
            }
            Event::Announced { what: Announcement::Workshop(workshop) } => {
                self.workshops.insert(workshop.id.clone(), workshop);
            }
            Event::Announced { what: Announcement::Trail(trail) } => {
                self.trails.insert(trail.id.clone(), trail);
            }
            Event::Announced { what: Announcement::Survey(survey) } => {
                self.surveys.insert(survey.id.clone(), survey);
            }
            Event::Announced { what: Announcement::SealingKey(key) } => self.sealing_key = Some(key.public),
            Event::Announced { what: Announcement::Settings(settings) } => self.settings = Some(settings),
            Event::Announced { what: Announcement::Aid(aid) } => {
                self.aids.insert(aid.id.clone(), aid);
            }
            Event::Announced { what: Announcement::Leaflet(leaflet) } => {
                self.leaflets.insert(leaflet.id.clone(), leaflet);
            }
            Event::SeatsLeft { workshop, seats } => {
                self.seats.insert(workshop, seats);
            }
            Event::Renewed { occasion } => {
                *self = Self {
                    occasion: Some(occasion),
                    partners: std::mem::take(&mut self.partners),
                    sealing_key: self.sealing_key.take(),
                    settings: self.settings.take(),
                    aids: std::mem::take(&mut self.aids),
                    leaflets: std::mem::take(&mut self.leaflets),
                    ..Self::default()
                };
            }
        }
    }

    /// A stop by its id, with its trail.
    pub fn stop(&self, id: &StopId) -> Option<(&Trail, &Stop)> {
        self.trails.values().find_map(|trail| Some((trail, trail.stops.iter().find(|stop| stop.id == *id)?)))
    }

    /// A stop by the code shown there, as people type it.
    pub fn stop_by_code(&self, typed: &str) -> Option<&Stop> {
        // As it is read out, with a pause in between.
        let typed: String = typed.split_whitespace().collect();
        self.trails.values().flat_map(|trail| &trail.stops).find(|stop| stop.code.eq_ignore_ascii_case(&typed))
    }
}
