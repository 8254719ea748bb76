//! A line of the workshops' table. A workshop that has the same title, day and beginning as one that is there is that
//! one; what a table cannot say of it (another language, when seats are offered on) stays.

use crate::cells::{ACCESSIBLE, Cells, Why};
use crate::columns::{Column, slug};
use plein_sens_shared::day::{Day, TimeOfDay};
use plein_sens_shared::id::{PartnerId, WorkshopId};
use plein_sens_shared::programme::{Announcement, Audience, Kind, Programme, Workshop};
use plein_sens_shared::words::{SOURCE_LANGUAGE, Words, folded};
use std::collections::{BTreeMap, BTreeSet};

/// Letters in a title, a place and a description.
const TITLE: usize = 120;
const PLACE: usize = 160;
const ABOUT: usize = 800;
/// The most seats.
const SEATS: u32 = 100_000;

const AUDIENCES: [(Audience, &[&str]); 4] = [
    (Audience::Everyone, &["tout le monde", "tous", "tout public", "everyone"]),
    (Audience::Families, &["familles", "famille", "families"]),
    (Audience::Seniors, &["seniors", "senior", "aînés"]),
    (Audience::Schools, &["classes", "scolaires", "écoles", "schools"]),
];
const KINDS: [(Kind, &[&str]); 3] =
    [(Kind::Workshop, &["atelier", "workshop"]), (Kind::Bus, &["bus"]), (Kind::Forum, &["forum"])];

/// What makes two lines the same workshop: title, day and beginning.
type Same = (String, u8, TimeOfDay);

/// The workshops, as lines are read.
pub struct Workshops<'a> {
    held: &'a Programme,
    /// The partners by folded name and by id.
    partners: BTreeMap<String, PartnerId>,
    there: BTreeMap<Same, WorkshopId>,
    seen: BTreeMap<Same, u32>,
    taken: BTreeSet<WorkshopId>,
}

impl<'a> Workshops<'a> {
    pub fn new(held: &'a Programme) -> Self {
        let partners = held.partners.values();
        let partners =
            partners.flat_map(|it| [it.name.as_str(), it.id.as_str()].map(|name| (folded(name), it.id.clone())));
        let there = held.workshops.values().map(|it| (same(french(&it.title), it.day, it.start), it.id.clone()));
        let taken = held.workshops.keys().cloned().collect();
        Self { held, partners: partners.collect(), there: there.collect(), seen: BTreeMap::new(), taken }
    }

    pub fn read(&mut self, n: u32, cells: &mut Cells) -> Option<Announcement> {
        // All are read before any counts: a line is told everything that is wrong with it.
        let title = cells.words(Column::Title, TITLE, true);
        let about = cells.words(Column::About, ABOUT, false);
        let partner = self.partner(cells);
        let place = cells.words(Column::Place, PLACE, true);
        let day = cells.day(Column::Date).and_then(|day| self.day(cells, day));
        let (start, end) = (cells.time(Column::Start), cells.time(Column::End));
        if let (Some(start), Some(end)) = (start, end)
            && end <= start
        {
            cells.wrong(Column::End, Why::EndsBefore);
        }
        let seats = seats(cells);
        let (audience, kind) = (cells.one_of(Column::Audience, &AUDIENCES), cells.one_of(Column::Kind, &KINDS));
        // Nobody promises a wheelchair what no line says.
        let unsaid = cells.raw(Column::Accessible).is_empty();
        let accessible = if unsaid { None } else { Some(cells.one_of(Column::Accessible, &ACCESSIBLE)) };
        let (title, day, start) = (title?, day?, start?);
        let key = same(title, day, start);
        if let Some(line) = self.seen.insert(key.clone(), n) {
            cells.wrong(Column::Title, Why::Twice { line });
            return None;
        }
        let (id, before) = match self.there.get(&key) {
            Some(id) => (id.clone(), self.held.workshops.get(id)),
            None => (self.address(title)?, None),
        };
        let words = |before: Option<&Words>, text: &str| {
            before.cloned().unwrap_or_else(|| Words::french("")).with(SOURCE_LANGUAGE, text)
        };
        let it = Workshop {
            id,
            kind: kind?,
            title: words(before.map(|it| &it.title), title),
            about: words(before.map(|it| &it.about), about?),
            partner: partner?,
            place: words(before.map(|it| &it.place), place?),
            day,
            start,
            end: end?,
            audience: audience?,
            accessible: match accessible {
                Some(said) => said?,
                None => before.is_some_and(|it| it.accessible),
            },
            languages: before.map(|it| it.languages.clone()).unwrap_or_default(),
            asks_ages: before.is_some_and(|it| it.asks_ages),
            seats: seats.ok()?,
            offer_on_h: before.and_then(|it| it.offer_on_h),
            cancelled: before.is_some_and(|it| it.cancelled),
            was: before.and_then(|it| it.was.clone()),
            demo: Vec::new(),
        };
        Some(Announcement::Workshop(as_before(it, before)))
    }

    fn partner(&self, cells: &mut Cells) -> Option<PartnerId> {
        let written = cells.raw(Column::Partner);
        let found = self.partners.get(&folded(written)).cloned();
        if found.is_none() {
            cells.wrong(Column::Partner, if written.is_empty() { Why::Empty } else { Why::UnknownPartner });
        }
        found
    }

    /// The day, counted from the first of the event.
    fn day(&self, cells: &mut Cells, day: Day) -> Option<u8> {
        let Some(occasion) = &self.held.occasion else {
            cells.wrong(Column::Date, Why::NoEvent);
            return None;
        };
        let first = occasion.first_day;
        let within = u8::try_from(day.since(first)).ok().filter(|day| *day < occasion.days.max(1));
        if within.is_none() {
            let last = first.plus(i32::from(occasion.days.max(1)) - 1);
            cells.wrong(Column::Date, Why::OutsideEvent { first, last });
        }
        within
    }

    fn address(&mut self, title: &str) -> Option<WorkshopId> {
        let slug = slug(title, "atelier");
        let names = (1..).map(|n| if n == 1 { slug.clone() } else { format!("{slug}-{n}") });
        let id = names.map_while(|name| name.parse().ok()).find(|id: &WorkshopId| !self.taken.contains(id))?;
        self.taken.insert(id.clone());
        Some(id)
    }
}

/// Seats; none where everybody may simply come, which is what an empty cell says.
fn seats(cells: &mut Cells) -> Result<Option<u32>, ()> {
    let written = cells.raw(Column::Seats);
    if written.is_empty() {
        return Ok(None);
    }
    let seats = written.parse().ok().filter(|seats| (1..=SEATS).contains(seats));
    if seats.is_none() {
        cells.wrong(Column::Seats, Why::NotANumber);
    }
    seats.map(Some).ok_or(())
}

/// What the table does not change is not the town's own word yet: it stays marked as it was.
fn as_before(mut it: Workshop, before: Option<&Workshop>) -> Workshop {
    let Some(before) = before else { return it };
    let is_same = |field: &str| match field {
        "title" => it.title == before.title,
        "about" => it.about == before.about,
        "place" => it.place == before.place,
        "day" => it.day == before.day,
        "start" => it.start == before.start,
        "end" => it.end == before.end,
        "seats" => it.seats == before.seats,
        "audience" => it.audience == before.audience,
        "kind" => it.kind == before.kind,
        "accessible" => it.accessible == before.accessible,
        "partner" => it.partner == before.partner,
        _ => true,
    };
    it.demo = before.demo.iter().filter(|field| is_same(field)).cloned().collect();
    it
}

fn french(words: &Words) -> &str {
    words.in_language(SOURCE_LANGUAGE).0
}

fn same(title: &str, day: u8, start: TimeOfDay) -> Same {
    (folded(title), day, start)
}
