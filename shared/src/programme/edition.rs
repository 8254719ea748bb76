//! Which text of a thing somebody had before them: two who edit it at once do not write over each other.

use super::{Announcement, Programme, SealingKey, Stop};
use crate::sync::next_digest;
use serde::Serialize;

impl Announcement {
    /// Names this text of it: another text has another edition.
    pub fn edition(&self) -> String {
        of(self)
    }

    /// What it is about: its kind and its id.
    pub fn subject(&self) -> String {
        match self {
            Self::Occasion(_) => "occasion".to_owned(),
            Self::Partner(partner) => format!("partner {}", partner.id),
            Self::Workshop(workshop) => format!("workshop {}", workshop.id),
            Self::Trail(trail) => format!("trail {}", trail.id),
            Self::Survey(survey) => format!("survey {}", survey.id),
            Self::SealingKey(_) => "sealing key".to_owned(),
            Self::Settings(_) => "settings".to_owned(),
            Self::Aid(aid) => format!("aid {}", aid.id),
            Self::Leaflet(leaflet) => format!("leaflet {}", leaflet.id),
        }
    }
}

impl Stop {
    /// Names this text of it.
    pub fn edition(&self) -> String {
        of(self)
    }
}

impl Programme {
    /// What stands in the place in which something would be announced.
    pub fn under(&self, what: &Announcement) -> Option<Announcement> {
        match what {
            Announcement::Occasion(_) => self.occasion.clone().map(Announcement::Occasion),
            Announcement::Partner(partner) => self.partners.get(&partner.id).cloned().map(Announcement::Partner),
            Announcement::Workshop(workshop) => self.workshops.get(&workshop.id).cloned().map(Announcement::Workshop),
            Announcement::Trail(trail) => self.trails.get(&trail.id).cloned().map(Announcement::Trail),
            Announcement::Survey(survey) => self.surveys.get(&survey.id).cloned().map(Announcement::Survey),
            Announcement::SealingKey(_) => {
                self.sealing_key.clone().map(|public| Announcement::SealingKey(SealingKey { public }))
            }
            Announcement::Settings(_) => self.settings.clone().map(Announcement::Settings),
            Announcement::Aid(aid) => self.aids.get(&aid.id).cloned().map(Announcement::Aid),
            Announcement::Leaflet(leaflet) => self.leaflets.get(&leaflet.id).cloned().map(Announcement::Leaflet),
        }
    }

    /// The edition of all that an event holds: its moments, trails and surveys; not the seats, which are nobody's text.
    pub fn edition(&self) -> String {
        of(&(&self.occasion, &self.workshops, &self.trails, &self.surveys))
    }

    /// The edition of that.
    pub fn edition_under(&self, what: &Announcement) -> Option<String> {
        self.under(what).map(|held| held.edition())
    }
}

fn of(thing: &impl Serialize) -> String {
    let written = serde_json::to_string(thing).expect("announcements are structs of texts and numbers");
    next_digest("", &written)
}
