//! What is not there yet: how it begins in its form, and the address that it gets when it is published.

use crate::app::Staff;
use crate::draft::aid::Held;
use crate::draft::{NewStop, Thing};
use crate::office::Office;
use crate::route::Route;
use crate::words::say;
use plein_sens_frontend::i18n::Voice;
use plein_sens_frontend::platform::{chance, clock};
use plein_sens_shared::context::Role;
use plein_sens_shared::day::TimeOfDay;
use plein_sens_shared::id::{RightName, SurveyId};
use plein_sens_shared::kitchen::Food;
use plein_sens_shared::programme::{
    Announcement, Audience, Kind, Leaflet, Occasion, Sense, Stop, Survey, Trail, Workshop,
};
use plein_sens_shared::rights::local::{self, Deliberation, FRENCH, Gives, LocalAid, Validity};
use plein_sens_shared::words::Words;
use plein_sens_tables::slug;
use yew::AttrValue;

/// What an aid is called until it has a name.
const AID: &str = "aide";
/// A name that leaves room for what tells it from another.
const LONGEST_NAME: usize = 28;

/// An event that begins today, and of which nothing is said yet.
pub fn occasion() -> Occasion {
    Occasion {
        town: String::new(),
        title: Words::french(""),
        about: Words::french(""),
        first_day: clock::context().now.day,
        days: 1,
        demo: None,
        leases: None,
    }
}

/// A workshop that is not there yet; its address is made of its title when it is published.
pub fn workshop(staff: &Staff) -> Option<Workshop> {
    let state = staff.office.state();
    let partner = match &staff.role {
        Role::Partner(own) => own.clone(),
        _ => state.programme.partners.keys().next()?.clone(),
    };
    let time = |hour| TimeOfDay::new(hour, 0).unwrap_or_default();
    // The first day that is still to come; the last one, if none is.
    let day = state.programme.occasion.as_ref().map_or(0, |occasion| {
        let now = clock::context().now;
        let first = if now.time < time(14) { now.day } else { now.day.plus(1) };
        (0..occasion.days)
            .find(|day| occasion.first_day.plus(i32::from(*day)) >= first)
            .unwrap_or(occasion.days.saturating_sub(1))
    });
    Some(Workshop {
        id: "nouveau".parse().ok()?,
        kind: Kind::Workshop,
        title: Words::french(""),
        about: Words::french(""),
        partner,
        place: Words::french(""),
        day,
        start: time(14),
        end: time(16),
        audience: Audience::Everyone,
        // Nobody promises what nobody has looked at.
        accessible: false,
        languages: Vec::new(),
        asks_ages: false,
        seats: Some(12),
        offer_on_h: None,
        cancelled: false,
        was: None,
        demo: Vec::new(),
    })
}

/// Where a thing is read once it is published; none where it has no page of its own.
pub fn path(thing: &Thing) -> Option<String> {
    let route = match thing {
        Thing::Workshop(it) => Route::Workshop(Some(it.id.to_string())),
        Thing::NewStop(it) => Route::Stop(Some(it.stop.id.to_string())),
        Thing::Survey(it) => Route::Survey(Some(it.id.to_string())),
        Thing::Trail(it) => Route::Design(Some(it.id.to_string())),
        Thing::Aid(it) => Route::Aid(Some(it.announced.id.to_string())),
        Thing::Leaflet(it) => Route::Leaflet(Some(it.id.to_string())),
        Thing::Occasion(_) | Thing::Partner(_) | Thing::Stop(_) | Thing::Settings(..) => return None,
    };
    Some(route.path())
}

/// A trail that has no stop yet.
pub fn trail(id: &str, title: &str) -> Option<Trail> {
    Some(Trail {
        id: id.parse().ok()?,
        title: Words::french(title),
        about: Words::french(""),
        audience: Audience::Everyone,
        stops: Vec::new(),
        in_order: false,
        entrance: None,
        souvenir: None,
        demo: Vec::new(),
    })
}

/// A stop that is not there yet, on this trail or the town's first one; that begins with its first stop.
pub fn stop(staff: &Staff, trail: Option<&str>) -> Option<NewStop> {
    let state = staff.office.state();
    let held = match trail {
        Some(id) => Some(state.programme.trails.get(&id.parse().ok()?)?),
        None => state.programme.trails.values().next(),
    };
    let over = held.map(|trail| Announcement::Trail(trail.clone()).edition());
    let first = self::trail("parcours", &say!(staff.voice, "trail-first-title"))?;
    let stop = Stop {
        id: "nouveau".parse().ok()?,
        code: String::new(),
        sense: Sense::Taste,
        name: Words::french(""),
        riddle: Words::french(""),
        also: Words::french(""),
        partner: state.programme.partners.keys().next()?.clone(),
        access: Vec::new(),
        picture: None,
        place: None,
    };
    Some(NewStop { trail: held.cloned().unwrap_or(first), over, stop })
}

/// An aid of which nothing is said yet.
pub fn aid() -> Option<Held> {
    let today = clock::context().now.day;
    let (words, no_text) = (local::Words::default, String::new);
    Held::new(LocalAid {
        id: AID.to_owned(),
        name: words(),
        what: words(),
        note: None,
        deliberation: Deliberation { number: no_text(), date: today, body: no_text(), is_demo_data: false },
        validity: Validity { from: today, until: None },
        conditions: Vec::new(),
        gives: Gives::InKind { weeks: None, renewable: false, user_pays_percent: 0 },
        papers: Vec::new(),
        places: Vec::new(),
        examples: Vec::new(),
    })
}

/// The food of a month of which nothing is said yet, not even which month.
pub fn leaflet() -> Option<Leaflet> {
    let no_words = || Words::french("");
    let food = Food {
        name: no_words(),
        about: no_words(),
        season: no_words(),
        choosing: no_words(),
        keeping: no_words(),
        partner: None,
        recipes: Vec::new(),
        demo: false,
    };
    Leaflet::of("nouveau".parse().ok()?, &food)
}

/// A survey that asks nothing yet.
pub fn survey() -> Option<Survey> {
    Some(Survey::new("nouveau".parse().ok()?, Words::french(""), Vec::new()))
}

/// What stands above its form.
pub fn title(voice: &Voice, thing: &Thing) -> AttrValue {
    match thing {
        Thing::Workshop(_) => say!(voice, "workshop-new"),
        Thing::Trail(it) => voice.words(&it.title),
        Thing::Stop(_) | Thing::NewStop(_) => say!(voice, "stop-new"),
        Thing::Partner(_) => say!(voice, "partner-new"),
        Thing::Occasion(_) => say!(voice, "event-edit"),
        Thing::Settings(..) => say!(voice, "room-settings"),
        Thing::Aid(_) => say!(voice, "aid-new"),
        Thing::Survey(_) => say!(voice, "survey-new"),
        Thing::Leaflet(_) => say!(voice, "leaflet-new"),
    }
}

/// What is new gets an address of its own, made of its name; a new stop a code as well, which people type.
pub fn addressed(office: &Office, thing: Thing, new: bool) -> Thing {
    if !new {
        return thing;
    }
    let state = office.state();
    let programme = &state.programme;
    match thing {
        Thing::Workshop(mut it) => {
            let name = slug(it.title.in_language("fr").0, "atelier");
            it.id = free(&name, |id| programme.workshops.contains_key(id)).unwrap_or(it.id);
            Thing::Workshop(it)
        }
        Thing::Partner(mut it) => {
            it.id = free(&slug(&it.name, "partenaire"), |id| programme.partners.contains_key(id)).unwrap_or(it.id);
            Thing::Partner(it)
        }
        Thing::Trail(mut it) => {
            let name = slug(it.title.in_language("fr").0, "parcours");
            it.id = free(&name, |id| programme.trails.contains_key(id)).unwrap_or(it.id);
            Thing::Trail(it)
        }
        Thing::NewStop(mut it) => {
            let name = slug(it.stop.name.in_language("fr").0, "stand");
            it.stop.id = free(&name, |id| programme.stop(id).is_some()).unwrap_or(it.stop.id);
            let taken = |code: &str| programme.trails.values().flat_map(|it| &it.stops).any(|stop| stop.code == code);
            let mut codes = std::iter::repeat_with(|| chance::booking().as_str().chars().take(4).collect::<String>());
            it.stop.code = codes.find(|code| !taken(code)).unwrap_or_default();
            Thing::NewStop(it)
        }
        Thing::Aid(mut it) => {
            // The name of a right has no other sign than this one.
            let letters = slug(it.aid.name.of(FRENCH), AID).replace(|letter: char| !letter.is_ascii_lowercase(), "_");
            let name: String = letters.chars().take(LONGEST_NAME).collect();
            let more = std::iter::successors(Some(name), |name| Some(format!("{name}_bis")));
            let free = |id: &RightName| !programme.aids.contains_key(id);
            if let Some(id) = more.take(4).filter_map(|name| name.parse().ok()).find(free) {
                it.aid.id = id.to_string();
            }
            Held::new(it.aid.clone()).map_or(Thing::Aid(it), |named| Thing::Aid(Box::new(named)))
        }
        Thing::Survey(mut it) => {
            let name = slug(it.title.in_language("fr").0, "questionnaire");
            // Nor may it be the name of another room.
            let is_room = |id: &SurveyId| Route::at(&Route::Survey(Some(id.to_string())).path()) == Route::Surveys;
            it.id = free(&name, |id| programme.surveys.contains_key(id) || is_room(id)).unwrap_or(it.id);
            Thing::Survey(it)
        }
        // A leaflet is named after its month.
        Thing::Leaflet(_) | Thing::Occasion(_) | Thing::Stop(_) | Thing::Settings(..) => thing,
    }
}

/// The first of a name, and the name with a number, that nothing has yet.
fn free<T: std::str::FromStr>(name: &str, taken: impl Fn(&T) -> bool) -> Option<T> {
    let numbered = (2..1_000).map(|n| format!("{name}-{n}"));
    let names = std::iter::once(name.to_owned()).chain(numbered);
    names.filter_map(|name| name.parse().ok()).find(|id| !taken(id))
}
