//! What the event asks of those who carry it: for each partner the hours, moments and stops that it holds, in which working
//! group, on which days it would have to be in two places at once, and what hangs on it alone. All of it can be read off the
//! programme; nothing here is about a person, and whoever stands there for a partner is named nowhere.
//!
//! The groups are those that prepare the week together. Which one a moment belongs to follows from its kind and for whom it
//! is, so that whoever edits the moment edits that too.

use crate::day::{Day, TimeOfDay};
use crate::id::{PartnerId, WorkshopId};
use crate::map::Map;
use crate::programme::{Audience, Kind, Workshop};
use crate::state::State;

/// A working group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Workshops and convivial moments.
    Convivial,
    /// Schools and the bus.
    Schools,
    /// The forum and its trail.
    Forum,
}

impl Group {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Convivial, Self::Schools, Self::Forum];

    /// The group that prepares a moment.
    pub fn of(workshop: &Workshop) -> Self {
        match (workshop.kind, workshop.audience) {
            (Kind::Forum, _) => Self::Forum,
            (Kind::Bus, _) | (Kind::Workshop, Audience::Schools) => Self::Schools,
            (Kind::Workshop, Audience::Everyone | Audience::Families | Audience::Seniors) => Self::Convivial,
        }
    }
}

/// What one partner carries.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Load {
    /// Its name.
    pub name: String,
    /// For how many minutes in each group; a stop counts as long as the forum is open.
    pub minutes: Map<Group, u32>,
    /// How many moments.
    pub moments: u32,
    /// How many stops.
    pub stops: u32,
    /// On which days it holds something.
    pub days: Map<Day, ()>,
    /// On which of them it holds two things at the same time.
    pub double: Map<Day, ()>,
    /// The days of a group that nobody else holds anything of.
    pub alone: Vec<(Group, Day)>,
}

impl Load {
    /// Its minutes in all groups.
    pub fn all(&self) -> u32 {
        self.minutes.values().sum()
    }
}

/// When somebody is held by something.
struct Span {
    partner: PartnerId,
    group: Group,
    day: Day,
    from: u32,
    until: u32,
}

/// What each partner carries, or one: who carries most comes first.
pub fn loads(state: &State, of: Option<&PartnerId>) -> Vec<Load> {
    let spans = spans(state);
    let mut loads = Map::<PartnerId, Load>::default();
    for span in &spans {
        let load = loads.or_default(span.partner.clone());
        *load.minutes.or_default(span.group) += span.until.saturating_sub(span.from);
        load.days.insert(span.day, ());
    }
    let programme = &state.programme;
    for workshop in held(&programme.workshops) {
        loads.or_default(workshop.partner.clone()).moments += 1;
    }
    for stop in programme.trails.values().flat_map(|trail| &trail.stops) {
        loads.or_default(stop.partner.clone()).stops += 1;
    }
    for (place, one) in spans.iter().enumerate() {
        let meets = |other: &Span| {
            other.partner == one.partner && other.day == one.day && one.from < other.until && other.from < one.until
        };
        if spans.iter().skip(place + 1).any(meets) {
            loads.or_default(one.partner.clone()).double.insert(one.day, ());
        }
    }
    let mut together = Map::<(Group, Day), Map<PartnerId, ()>>::default();
    for span in &spans {
        together.or_default((span.group, span.day)).insert(span.partner.clone(), ());
    }
    for (part, partners) in &together {
        let mut all = partners.keys();
        if let (Some(only), None) = (all.next(), all.next()) {
            loads.or_default(only.clone()).alone.push(*part);
        }
    }
    let name = |id: &PartnerId| programme.partners.get(id).map_or(id.to_string(), |it| it.name.clone());
    let meant = loads.iter().filter(|(id, _)| of.is_none_or(|of| of == *id));
    let mut loads: Vec<Load> = meant.map(|(id, load)| Load { name: name(id), ..load.clone() }).collect();
    loads.sort_by_key(|load| std::cmp::Reverse(load.all()));
    loads
}

/// What a group carries together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// Which.
    pub group: Group,
    /// How many partners hold something in it.
    pub partners: u32,
    /// Their minutes.
    pub minutes: u32,
    /// Who holds most of it, and for how many minutes.
    pub most: (String, u32),
}

/// The groups in which something is held.
pub fn together(loads: &[Load]) -> Vec<Together> {
    let of = |group: Group| {
        let held: Vec<(&Load, u32)> =
            loads.iter().filter_map(|load| Some((load, *load.minutes.get(&group)?))).collect();
        let (most, minutes) = held.iter().max_by_key(|(_, minutes)| *minutes)?;
        Some(Together {
            group,
            partners: u32::try_from(held.len()).unwrap_or(u32::MAX),
            minutes: held.iter().map(|(_, minutes)| minutes).sum(),
            most: (most.name.clone(), *minutes),
        })
    };
    Group::ALL.into_iter().filter_map(of).collect()
}

fn spans(state: &State) -> Vec<Span> {
    let programme = &state.programme;
    let Some(occasion) = &programme.occasion else { return Vec::new() };
    let span = |partner: &PartnerId, workshop: &Workshop| Span {
        partner: partner.clone(),
        group: Group::of(workshop),
        day: occasion.first_day.plus(workshop.day.into()),
        from: minute(workshop.start),
        until: minute(workshop.end),
    };
    let forum = || held(&programme.workshops).filter(|workshop| workshop.kind == Kind::Forum);
    let stops = programme.trails.values().flat_map(|trail| &trail.stops);
    let at_stops = stops.flat_map(|stop| forum().map(|workshop| span(&stop.partner, workshop)));
    held(&programme.workshops).map(|workshop| span(&workshop.partner, workshop)).chain(at_stops).collect()
}

/// Those that take place.
fn held(workshops: &Map<WorkshopId, Workshop>) -> impl Iterator<Item = &Workshop> {
    workshops.values().filter(|workshop| !workshop.cancelled)
}

fn minute(at: TimeOfDay) -> u32 {
    let (hour, minute) = at.parts();
    u32::from(hour) * 60 + u32::from(minute)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::programme::Trail;
    use crate::programme::samples::{self, moment};
    use crate::written::parse;

    /// Who holds it, of which kind, for whom; on a day, from when to when.
    fn held(partner: &str, kind: Kind, audience: Audience, moment: Workshop) -> Workshop {
        Workshop { partner: partner.parse().unwrap(), kind, audience, ..moment }
    }

    fn town(moments: &[Workshop], stops: &[(&str, &str)]) -> State {
        let mut state = samples::town(moments.iter().cloned());
        let stop = |(id, partner): &(&str, &str)| {
            format!(
                r#"{{"id":"{id}","code":"AB2C","sense":"smell","name":{{"fr":"T"}},"riddle":{{"fr":"T"}},"also":{{"fr":"T"}},"partner":"{partner}"}}"#
            )
        };
        let stops: Vec<String> = stops.iter().map(stop).collect();
        let trail: Trail = parse(&format!(
            r#"{{"id":"sens","title":{{"fr":"T"}},"about":{{"fr":"T"}},"audience":"everyone","stops":[{}]}}"#,
            stops.join(",")
        ))
        .unwrap();
        state.programme.trails.insert(trail.id.clone(), trail);
        state
    }

    fn told(load: &Load) -> (&str, Vec<(Group, u32)>, [usize; 3]) {
        let minutes = load.minutes.iter().map(|(group, minutes)| (*group, *minutes)).collect();
        (&load.name, minutes, [load.days.len(), load.double.len(), load.alone.len()])
    }

    #[test]
    fn hours_stand_in_the_group_that_prepares_them_and_who_carries_most_comes_first() {
        let state = town(
            &[
                held("jardin", Kind::Workshop, Audience::Everyone, moment("pain", 0, "14:00", "15:30")),
                held("jardin", Kind::Workshop, Audience::Schools, moment("classe", 1, "09:00", "10:00")),
                held("caf", Kind::Bus, Audience::Everyone, moment("bus", 1, "10:00", "12:00")),
                held("ccas", Kind::Forum, Audience::Everyone, moment("forum", 4, "09:00", "17:00")),
            ],
            &[("odorat", "jardin"), ("gout", "caf")],
        );
        let all = loads(&state, None);
        assert_eq!(
            all.iter().map(told).collect::<Vec<_>>(),
            [
                ("jardin", vec![(Group::Convivial, 90), (Group::Schools, 60), (Group::Forum, 480)], [3, 0, 1]),
                ("caf", vec![(Group::Schools, 120), (Group::Forum, 480)], [2, 0, 0]),
                ("ccas", vec![(Group::Forum, 480)], [1, 0, 0]),
            ]
        );
        assert_eq!(all[0].alone, [(Group::Convivial, Day::new(2015, 10, 12).unwrap())]);
        let forum = Together { group: Group::Forum, partners: 3, minutes: 1_440, most: ("ccas".to_owned(), 480) };
        assert_eq!(
            together(&all),
            [
                Together { group: Group::Convivial, partners: 1, minutes: 90, most: ("jardin".to_owned(), 90) },
                Together { group: Group::Schools, partners: 2, minutes: 180, most: ("caf".to_owned(), 120) },
                forum,
            ]
        );
        let caf = loads(&state, Some(&"caf".parse().unwrap()));
        assert_eq!((caf.len(), caf[0].moments, caf[0].stops), (1, 1, 1));
        let mut less = state.clone();
        for workshop in state.programme.workshops.values() {
            let cancelled = workshop.kind == Kind::Forum;
            less.programme.workshops.insert(workshop.id.clone(), Workshop { cancelled, ..workshop.clone() });
        }
        let left: Vec<_> = loads(&less, None).iter().map(|load| (load.name.clone(), load.all(), load.stops)).collect();
        assert_eq!(
            left,
            [("jardin".to_owned(), 150, 1), ("caf".to_owned(), 120, 1)],
            "a forum that is cancelled asks for no hour"
        );
        assert!(loads(&State::default(), None).is_empty());
    }

    #[test]
    fn who_would_have_to_be_in_two_places_is_told_and_who_goes_from_one_to_the_next_is_not() {
        let check = |moments: &[Workshop], stops: &[(&str, &str)], double: usize| {
            let all = loads(&town(moments, stops), None);
            assert_eq!(all.iter().map(|load| load.double.len()).sum::<usize>(), double);
        };
        let at = |id, start, end| held("jardin", Kind::Workshop, Audience::Everyone, moment(id, 0, start, end));
        check(&[at("a", "14:00", "15:00"), at("b", "15:00", "16:00")], &[], 0);
        check(&[at("a", "14:00", "15:01"), at("b", "15:00", "16:00")], &[], 1);
        check(
            &[
                at("a", "14:00", "15:00"),
                held("caf", Kind::Workshop, Audience::Everyone, moment("b", 0, "14:00", "15:00")),
            ],
            &[],
            0,
        );
        let forum = held("caf", Kind::Forum, Audience::Everyone, moment("forum", 0, "09:00", "17:00"));
        check(&[forum.clone(), at("a", "14:00", "15:00")], &[("odorat", "jardin")], 1);
        check(&[forum], &[("odorat", "jardin"), ("gout", "jardin")], 1);
    }
}
