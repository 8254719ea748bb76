//! The public scope `programme`: what the town announces, and how many seats are left. The same bytes for everybody,
//! so **no identifier of one booking or passport occurs in these types**.

mod aid;
mod announce;
mod edit_stop;
mod edition;
mod fold;
mod leaflet;
mod lease_terms;
mod need;
mod pair;
mod reading;
mod renew;
mod renewal;
#[cfg(test)]
pub(crate) mod samples;
mod sealing_key;
pub mod settings;
mod survey;
mod times;
mod trail;

pub use aid::Aid;
pub use announce::Announce;
pub use edit_stop::EditStop;
pub use leaflet::Leaflet;
pub use lease_terms::LeaseTerms;
pub use need::Need;
pub use pair::{OfPair, Side};
pub use renew::{Moved, Renew};
pub use renewal::{Look, RenewedView, renewal};
pub use sealing_key::SealingKey;
pub use settings::Settings;
pub(crate) use survey::is_first;
pub use survey::{
    Asks, Choice, MAX_CHOICES, MAX_NUMBER, MAX_QUESTIONS, MAX_WORDS, OnlyIf, Picture, Question, Survey, Value,
    WordsAsked,
};
pub use trail::{Sense, Square, Stop, Trail};

use crate::day::{Day, TimeOfDay};
use crate::id::{LeafletId, PartnerId, PublicKey, RightName, SurveyId, TrailId, WorkshopId};
use crate::map::Map;
use crate::words::Words;
use serde::Serialize;

/// What the town is and when its event takes place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Occasion {
    /// The town's name, as it signs.
    pub town: String,
    /// The event's name.
    pub title: Words,
    /// What it is, in two lines.
    pub about: Words,
    /// The first day; everything else counts from it.
    pub first_day: Day,
    /// How many days it lasts.
    pub days: u8,
    /// What is demonstration data and not the town's own word, said on screen; absent in a real town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub demo: Option<Words>,
    /// On which terms kiosks hold seats for the hours without a network; none where they hold none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leases: Option<LeaseTerms>,
}

/// A body that takes part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Partner {
    /// Its id.
    pub id: PartnerId,
    /// Its name, as it signs.
    pub name: String,
}

/// Whom a workshop is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody.
    Everyone,
    /// Families with children.
    Families,
    /// Older people.
    Seniors,
    /// School classes.
    Schools,
}

/// What kind of moment it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A workshop or convivial moment.
    Workshop,
    /// The bus, in a neighbourhood for a day.
    Bus,
    /// The forum with its trail.
    Forum,
}

/// One session as the town announces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Workshop {
    /// Its id.
    pub id: WorkshopId,
    /// What kind of moment.
    pub kind: Kind,
    /// Its title.
    pub title: Words,
    /// What happens there, in two lines.
    pub about: Words,
    /// Who holds it.
    pub partner: PartnerId,
    /// Where.
    pub place: Words,
    /// Which day, counted from the first day of the event (0).
    pub day: u8,
    /// From when.
    pub start: TimeOfDay,
    /// Until when.
    pub end: TimeOfDay,
    /// For whom.
    pub audience: Audience,
    /// Whether a wheelchair gets in.
    pub accessible: bool,
    /// In which languages it is held besides French, by their tags (BCP 47).
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub languages: Vec<String>,
    /// Whether who signs up is asked how old the children are.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub asks_ages: bool,
    /// How many seats; none where everybody may simply come.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seats: Option<u32>,
    /// How many hours before the start the seats that the first in line cannot use are offered on, to the next who fit;
    /// none where they stay with the line.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offer_on_h: Option<u8>,
    /// Whether it does not take place after all. Its bookings stay, so that those who come can be told.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub cancelled: bool,
    /// When and where it was when its parties signed up, if it was moved since. Said by the server, whatever is announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub was: Option<Slot>,
    /// Which of these fields (by name) are demonstration data rather than the town's own word.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub demo: Vec<String>,
}

/// When and where a workshop takes place.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Slot {
    /// Which day, counted from the first day of the event (0): before it where the event itself was moved.
    pub day: i32,
    /// From when.
    pub start: TimeOfDay,
    /// Until when.
    pub end: TimeOfDay,
    /// Where.
    pub place: Words,
}

impl Workshop {
    /// When and where it takes place.
    pub fn slot(&self) -> Slot {
        Slot { day: self.day.into(), start: self.start, end: self.end, place: self.place.clone() }
    }
}

/// One thing that the town announces; announcing it again replaces it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "item", rename_all = "snake_case")]
pub enum Announcement {
    /// The event itself.
    Occasion(Occasion),
    /// A partner.
    Partner(Partner),
    /// A workshop.
    Workshop(Workshop),
    /// A trail.
    Trail(Trail),
    /// A survey.
    Survey(Survey),
    /// The key to seal to.
    SealingKey(SealingKey),
    /// How the town presents itself, and how it keeps what it holds.
    Settings(Settings),
    /// An aid of the town's own.
    Aid(Aid),
    /// The leaflet on the food of a month.
    Leaflet(Leaflet),
}

/// The seats of one workshop as everybody may know them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Seats {
    /// Seats that nobody holds.
    pub free: u32,
    /// Parties on the waiting list.
    pub waiting: u32,
}

/// What is recorded in the public scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Event {
    /// The town announced something.
    Announced {
        /// What.
        what: Announcement,
    },
    /// The seats of a workshop, computed by the server.
    SeatsLeft {
        /// Which workshop.
        workshop: WorkshopId,
        /// What is left.
        seats: Seats,
    },
    /// The next event begins: what the last one held makes room for what is announced now.
    Renewed {
        /// The next event.
        occasion: Occasion,
    },
}

/// What the public scope adds up to.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Programme {
    /// The event, once announced.
    pub occasion: Option<Occasion>,
    /// Partners by id.
    pub partners: Map<PartnerId, Partner>,
    /// Workshops by id.
    pub workshops: Map<WorkshopId, Workshop>,
    /// Seats left by workshop; absent until the server has said so.
    pub seats: Map<WorkshopId, Seats>,
    /// Trails by id.
    pub trails: Map<TrailId, Trail>,
    /// Surveys by id.
    pub surveys: Map<SurveyId, Survey>,
    /// The key to seal contacts to, once announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sealing_key: Option<PublicKey>,
    /// What the town has set, once announced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub settings: Option<Settings>,
    /// The town's own aids by name, those that are withdrawn among them.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub aids: Map<RightName, Aid>,
    /// The leaflets by month, those that are withdrawn among them.
    #[serde(skip_serializing_if = "Map::is_empty")]
    pub leaflets: Map<LeafletId, Leaflet>,
}
