//! What somebody writes and has not published: a local draft of a workshop, a trail, a stop, a partner, an aid, a survey, a leaflet or the event itself,
//! as the fields of its form. The same fields say what publishing will change, and show two texts side by side when somebody else was quicker.

pub mod aid;
mod choices;
pub mod leaflet;
mod occasion;
mod renewal;
mod settings;
pub mod survey;
pub mod trail;
mod typed;

pub use choices::{NEEDS, choices, chosen};
pub use renewal::{MOVING, Renewal};
pub use settings::{HOUSE, TERMS, codes, others};
pub use typed::{Draft, Wrong, changes};

use aid::Held;
use choices::{AUDIENCES, KINDS, SENSES, named, valued};
use plein_sens_frontend::i18n::LANGUAGES;
use plein_sens_shared::command::Command;
use plein_sens_shared::day::TimeOfDay;
use plein_sens_shared::programme::{
    Announce, Announcement, EditStop, Leaflet, Occasion, Partner, Settings, Stop, Survey, Trail, Workshop,
};
use plein_sens_shared::words::{SOURCE_LANGUAGE, Words};
use std::str::FromStr;
use typed::take;

/// Name and text of each field of a form, in its order.
pub type Fields = Vec<(&'static str, String)>;

/// What is edited.
#[derive(Debug, Clone, PartialEq)]
pub enum Thing {
    /// The event itself.
    Occasion(Box<Occasion>),
    /// A body that takes part.
    Partner(Box<Partner>),
    /// A workshop.
    Workshop(Box<Workshop>),
    /// A trail: its order, its plan, its souvenir.
    Trail(Box<Trail>),
    /// A stop of a trail.
    Stop(Box<Stop>),
    /// What the town sets, and whether it has set anything.
    Settings(Box<Settings>, bool),
    /// A stop that its trail does not have yet.
    NewStop(Box<NewStop>),
    /// An aid of the town.
    Aid(Box<Held>),
    /// A survey.
    Survey(Box<Survey>),
    /// The leaflet of a month.
    Leaflet(Box<Leaflet>),
}

/// A stop that comes to a trail.
#[derive(Debug, Clone, PartialEq)]
pub struct NewStop {
    /// The trail as it was read, or as it begins.
    pub trail: Trail,
    /// Its edition; none where it begins with this stop.
    pub over: Option<String>,
    /// What comes.
    pub stop: Stop,
}

fn french(words: &Words) -> String {
    words.in_language(SOURCE_LANGUAGE).0.to_owned()
}

/// The French text anew; another language keeps its own.
fn rewritten(words: &Words, text: &str) -> Words {
    words.clone().with(SOURCE_LANGUAGE, text.trim())
}

/// A tick, as it stands in a form.
fn yes(ticked: bool) -> String {
    if ticked { "yes" } else { "no" }.to_owned()
}

/// A number that may be left out; else the field in which something else is written.
fn number<T: FromStr>(text: &str, name: &'static str) -> Result<Option<T>, &'static str> {
    if text.is_empty() { Ok(None) } else { text.parse().map(Some).map_err(|_| name) }
}

impl Thing {
    /// What it is about: names its draft.
    pub fn key(&self) -> String {
        match self {
            Self::Workshop(workshop) => format!("workshop/{}", workshop.id),
            Self::Trail(trail) => format!("trail/{}", trail.id),
            Self::Stop(stop) => format!("stop/{}", stop.id),
            Self::Settings(..) => "settings".to_owned(),
            Self::Occasion(_) => "occasion".to_owned(),
            Self::Partner(_) => "partner".to_owned(),
            Self::NewStop(_) => "stop".to_owned(),
            Self::Aid(it) => format!("aid/{}", it.announced.id),
            Self::Survey(it) => format!("survey/{}", it.id),
            Self::Leaflet(it) => format!("leaflet/{}", it.id),
        }
    }

    /// Its form.
    pub fn fields(&self) -> Fields {
        match self {
            Self::Workshop(it) => vec![
                ("title", french(&it.title)),
                ("about", french(&it.about)),
                ("place", french(&it.place)),
                ("day", it.day.to_string()),
                ("start", it.start.to_string()),
                ("end", it.end.to_string()),
                ("seats", it.seats.map(|seats| seats.to_string()).unwrap_or_default()),
                ("audience", named(&AUDIENCES, &it.audience)),
                ("kind", named(&KINDS, &it.kind)),
                ("accessible", yes(it.accessible)),
                ("spoken", it.languages.join(",")),
                ("asks-ages", yes(it.asks_ages)),
                ("offer-on", it.offer_on_h.map(|hours| hours.to_string()).unwrap_or_default()),
                ("partner", it.partner.to_string()),
                ("cancelled", yes(it.cancelled)),
            ],
            Self::Trail(it) => trail::fields(it),
            Self::Stop(it) => {
                let words = [("name", french(&it.name)), ("riddle", french(&it.riddle)), ("also", french(&it.also))];
                words.into_iter().chain(trail::of_stop(it)).collect()
            }
            Self::Settings(it, _) => settings::fields(it),
            Self::NewStop(it) => {
                let mut fields = Self::Stop(Box::new(it.stop.clone())).fields();
                fields.insert(1, ("sense", named(&SENSES, &it.stop.sense)));
                fields.push(("partner", it.stop.partner.to_string()));
                fields
            }
            Self::Aid(it) => aid::fields(&it.aid),
            Self::Survey(it) => survey::fields(it),
            Self::Leaflet(it) => leaflet::fields(it),
            Self::Partner(it) => vec![("body", it.name.clone())],
            Self::Occasion(it) => occasion::fields(it),
        }
    }

    /// The thing that a form describes; else all the fields in which something is wrong.
    pub fn with(&self, fields: &Fields) -> Result<Self, Wrong> {
        let of = |name: &str| fields.iter().find(|(known, _)| *known == name).map_or("", |(_, text)| text.trim());
        let said = |name: &'static str| if of(name).is_empty() { Err(name) } else { Ok(of(name)) };
        let time = |name: &'static str| TimeOfDay::try_from(of(name).to_owned()).map_err(|_| name);
        let mut wrong = Wrong::new();
        let next = match self {
            Self::Workshop(before) => {
                let mut it = (**before).clone();
                take(&mut it.title, said("title").map(|text| rewritten(&before.title, text)), &mut wrong);
                it.about = rewritten(&it.about, of("about"));
                take(&mut it.place, said("place").map(|text| rewritten(&before.place, text)), &mut wrong);
                take(&mut it.day, of("day").parse().map_err(|_| "day"), &mut wrong);
                match (time("start"), time("end")) {
                    (Ok(start), Ok(end)) if end <= start => wrong.push("end"),
                    (start, end) => {
                        take(&mut it.start, start, &mut wrong);
                        take(&mut it.end, end, &mut wrong);
                    }
                }
                take(&mut it.seats, number(of("seats"), "seats"), &mut wrong);
                take(&mut it.audience, valued(&AUDIENCES, of("audience")).ok_or("audience"), &mut wrong);
                take(&mut it.kind, valued(&KINDS, of("kind")).ok_or("kind"), &mut wrong);
                it.accessible = of("accessible") == "yes";
                it.languages = codes(of("spoken"));
                it.asks_ages = of("asks-ages") == "yes";
                take(&mut it.offer_on_h, number(of("offer-on"), "offer-on"), &mut wrong);
                it.cancelled = of("cancelled") == "yes";
                take(&mut it.partner, of("partner").parse().map_err(|_| "partner"), &mut wrong);
                // What somebody of the town has written is the town's own word.
                let changed = changes(&self.fields(), fields);
                it.demo.retain(|field| changed.iter().all(|(name, _, _)| name != field));
                Self::Workshop(Box::new(it))
            }
            Self::Trail(before) => Self::Trail(Box::new(trail::with(before, fields)?)),
            Self::Stop(before) => {
                let mut it = (**before).clone();
                take(&mut it.name, said("name").map(|text| rewritten(&before.name, text)), &mut wrong);
                it.riddle = rewritten(&it.riddle, of("riddle"));
                it.also = rewritten(&it.also, of("also"));
                trail::stop_with(&mut it, of("access"), of("picture"));
                Self::Stop(Box::new(it))
            }
            Self::Settings(before, announced) => Self::Settings(Box::new(settings::with(before, fields)?), *announced),
            Self::NewStop(before) => {
                let mut it = (**before).clone();
                match Self::Stop(Box::new(it.stop.clone())).with(fields) {
                    Ok(Self::Stop(stop)) => it.stop = *stop,
                    Ok(_) => {}
                    Err(fields) => wrong.extend(fields),
                }
                take(&mut it.stop.sense, valued(&SENSES, of("sense")).ok_or("sense"), &mut wrong);
                take(&mut it.stop.partner, of("partner").parse().map_err(|_| "partner"), &mut wrong);
                Self::NewStop(Box::new(it))
            }
            // What somebody publishes is given again.
            Self::Aid(before) => match aid::with(&before.aid, fields) {
                (aid, unread) if unread.is_empty() => {
                    Self::Aid(Box::new(Held::new(aid).ok_or_else(|| vec!["aid-name"])?))
                }
                _ => return Err(vec!["aid-name"]),
            },
            Self::Survey(before) => match survey::with(before, fields) {
                (survey, None) => Self::Survey(Box::new(survey)),
                _ => return Err(vec!["survey-questions"]),
            },
            Self::Leaflet(before) => match leaflet::with(before, fields) {
                (leaflet, wrong) if wrong.is_empty() => Self::Leaflet(Box::new(leaflet)),
                _ => return Err(vec![leaflet::RECIPES]),
            },
            Self::Partner(before) => {
                let mut it = (**before).clone();
                take(&mut it.name, said("body").map(str::to_owned), &mut wrong);
                Self::Partner(Box::new(it))
            }
            Self::Occasion(before) => Self::Occasion(Box::new(occasion::with(before, fields)?)),
        };
        if wrong.is_empty() { Ok(next) } else { Err(wrong) }
    }

    /// Whether a text of it exists in another language, which publishing leaves as it is.
    pub fn is_translated(&self) -> bool {
        let words: Vec<&Words> = match self {
            Self::Workshop(it) => vec![&it.title, &it.about, &it.place],
            Self::Trail(it) => vec![&it.title, &it.about],
            Self::Stop(it) => vec![&it.name, &it.riddle, &it.also],
            Self::Settings(it, _) => vec![&it.hours],
            Self::Occasion(it) => vec![&it.title, &it.about],
            Self::Aid(it) => return [&it.aid.name, &it.aid.what].iter().any(|words| words.0.len() > 1),
            // A survey's other languages stand in its form, but for its title.
            Self::Survey(it) => vec![&it.title],
            // A sentence of a leaflet that is changed has no translation any more.
            Self::Leaflet(_) | Self::Partner(_) | Self::NewStop(_) => Vec::new(),
        };
        let others = || LANGUAGES.iter().map(|it| it.code).filter(|code| *code != SOURCE_LANGUAGE);
        words.iter().any(|words| others().any(|code| words.in_language(code).1 == code))
    }

    /// The command that publishes it over what was read.
    pub fn command(&self, over: Option<&Self>) -> Command {
        let over = if let Self::NewStop(it) = self { it.over.clone() } else { over.and_then(Self::edition) };
        match self.announcement() {
            Ok(what) => Command::Announce(Announce { what, over }),
            Err(stop) => {
                let over = over.unwrap_or_else(|| stop.edition());
                Command::EditStop(EditStop { stop: stop.clone(), over })
            }
        }
    }

    /// The edition that was read; none for what was never announced.
    fn edition(&self) -> Option<String> {
        if let Self::Settings(_, false) = self {
            return None;
        }
        Some(self.announcement().map_or_else(Stop::edition, |what| what.edition()))
    }

    /// What it is as a whole that the town announces; a stop alone is none.
    fn announcement(&self) -> Result<Announcement, &Stop> {
        Ok(match self {
            Self::Occasion(it) => Announcement::Occasion((**it).clone()),
            Self::Partner(it) => Announcement::Partner((**it).clone()),
            Self::Workshop(it) => Announcement::Workshop((**it).clone()),
            Self::Settings(it, _) => Announcement::Settings((**it).clone()),
            Self::Trail(it) => Announcement::Trail((**it).clone()),
            Self::NewStop(it) => {
                let mut trail = it.trail.clone();
                trail.stops.push(it.stop.clone());
                Announcement::Trail(trail)
            }
            Self::Aid(it) => Announcement::Aid(it.announced.clone()),
            Self::Survey(it) => Announcement::Survey((**it).clone()),
            Self::Leaflet(it) => Announcement::Leaflet((**it).clone()),
            Self::Stop(it) => return Err(it),
        })
    }
}
