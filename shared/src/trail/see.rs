//! What the trail pages draw.

use crate::event::Scope;
use crate::id::{PassportId, StopId, TrailId};
use crate::map::sorted;
use crate::programme::{Audience, Need, Picture, Programme, Sense, Square, Stop, Trail};
use crate::state::State;
use crate::trail::passport::Passport;
use crate::words::Words;

/// One stop as a passport's holder sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StopView {
    /// Which stop.
    pub id: StopId,
    /// Its sense.
    pub sense: Sense,
    /// Its name.
    pub name: Words,
    /// Its riddle.
    pub riddle: Words,
    /// What its holder can also do for the visitor.
    pub also: Words,
    /// Who holds it, as it signs.
    pub partner: Option<String>,
    /// What it has for who needs it.
    pub access: Vec<Need>,
    /// The picture beside its riddle.
    pub picture: Option<Picture>,
    /// Where it stands on the plan.
    pub place: Option<Square>,
    /// When this passport was there, in milliseconds since 1970.
    pub seen_at_ms: Option<i64>,
    /// How many of its class or group came then, where it is one.
    pub people: Option<u32>,
    /// How many this class or group is, as far as is known.
    pub group: Option<u32>,
}

/// The plate of the senses: a trail and how far one passport is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlateView {
    /// Which trail.
    pub id: TrailId,
    /// The board that counts this trail's passages.
    pub board: Scope,
    /// Its name.
    pub title: Words,
    /// What it is.
    pub about: Words,
    /// Its stops in their order.
    pub stops: Vec<StopView>,
    /// Whether they are done one after another.
    pub in_order: bool,
    /// Where people come in, on the plan.
    pub entrance: Option<Square>,
    /// What awaits who has seen all stops.
    pub souvenir: Option<Words>,
}

impl PlateView {
    /// How many stops this passport has seen.
    pub fn seen(&self) -> usize {
        self.stops.iter().filter(|stop| stop.seen_at_ms.is_some()).count()
    }

    /// The stop that comes next, where they are done one after another: the first that was not seen, so one that was passed over
    /// comes again.
    pub fn next(&self) -> Option<&StopView> {
        self.stops.iter().find(|stop| stop.seen_at_ms.is_none()).filter(|_| self.in_order)
    }
}

/// The trails of a passport's holder in the order of [`plates`].
fn walked<'a>(state: &'a State, passport: Option<&PassportId>) -> Vec<&'a Trail> {
    let passed = passport.and_then(|id| state.passports.get(id));
    let last = |trail: &Trail| {
        trail.stops.iter().filter_map(|stop| passed.and_then(|passport| passport.stops.get(&stop.id))).max().copied()
    };
    // A trail that is being laid out has no stop yet.
    let is_laid = |trail: &&Trail| !trail.stops.is_empty();
    let mine = |trail: &&Trail| trail.audience != Audience::Schools || last(trail).is_some();
    sorted(state.programme.trails.values().filter(is_laid).filter(mine), |one, other| last(other).cmp(&last(one)))
}

/// The trails of the holder of this passport (if any): first that on which they are, which is that of their last passage, and
/// before the first one the first that is for everybody; then the others, also those on which they were before. The schools' own
/// is among them for who has been on it.
pub fn plates(state: &State, passport: Option<&PassportId>) -> Vec<PlateView> {
    walked(state, passport).into_iter().map(|trail| of_trail(state, passport, trail)).collect()
}

/// The trail on which somebody is.
pub fn plate(state: &State, passport: Option<&PassportId>) -> Option<PlateView> {
    walked(state, passport).first().map(|trail| of_trail(state, passport, trail))
}

/// The trail of a stop, whichever it is, and the stop's place among its stops.
pub fn stop(state: &State, passport: Option<&PassportId>, id: &StopId) -> Option<(PlateView, usize)> {
    let (trail, _) = state.programme.stop(id)?;
    let place = trail.stops.iter().position(|stop| stop.id == *id)?;
    Some((of_trail(state, passport, trail), place))
}

fn of_trail(state: &State, passport: Option<&PassportId>, trail: &Trail) -> PlateView {
    PlateView {
        id: trail.id.clone(),
        board: board(trail),
        title: trail.title.clone(),
        about: trail.about.clone(),
        stops: trail.stops.iter().map(|stop| view(state, passport, stop)).collect(),
        in_order: trail.in_order,
        entrance: trail.entrance,
        souvenir: trail.souvenir.clone(),
    }
}

/// A stop where one of two passports was, or both: what staff look at before they join them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// Its name.
    pub name: Words,
    /// When the one was there, in milliseconds since 1970.
    pub one_ms: Option<i64>,
    /// When the other was.
    pub other_ms: Option<i64>,
}

/// Where two passports were, stop by stop.
pub fn beside(state: &State, one: &PassportId, other: &PassportId) -> Vec<Beside> {
    let at = |passport: &PassportId, stop: &StopId| {
        state.passports.get(passport).and_then(|held| held.stops.get(stop)).copied()
    };
    let stops = state.programme.trails.values().flat_map(|trail| &trail.stops);
    let both =
        stops.map(|stop| Beside { name: stop.name.clone(), one_ms: at(one, &stop.id), other_ms: at(other, &stop.id) });
    both.filter(|it| it.one_ms.is_some() || it.other_ms.is_some()).collect()
}

/// Nobody walks from one stop to another so soon.
const AT_ONCE_MS: u64 = 60_000;

/// Whether two passports were at two stops at once: hardly one person's.
pub fn were_at_once(stops: &[Beside]) -> bool {
    let near = |one: Option<i64>, other: Option<i64>| {
        one.zip(other).is_some_and(|(one, other)| one.abs_diff(other) < AT_ONCE_MS)
    };
    let mut pairs =
        stops.iter().enumerate().flat_map(|(place, one)| stops[place + 1..].iter().map(move |it| (one, it)));
    pairs.any(|(one, it)| near(one.one_ms, it.other_ms) || near(one.other_ms, it.one_ms))
}

/// The stop that a text names: its short code, as somebody types it, or the address on its poster, as a camera reads it.
pub fn named<'a>(programme: &'a Programme, text: &str) -> Option<&'a Stop> {
    let address = text.split_once("/e/").and_then(|(_, name)| name.parse().ok());
    match address {
        Some(id) => programme.stop(&id).map(|(_, stop)| stop),
        None => programme.stop_by_code(text),
    }
}

fn board(trail: &Trail) -> Scope {
    Scope::Board(trail.id.clone())
}

fn view(state: &State, passport: Option<&PassportId>, stop: &Stop) -> StopView {
    let passport = passport.and_then(|id| state.passports.get(id));
    StopView {
        id: stop.id.clone(),
        sense: stop.sense,
        name: stop.name.clone(),
        riddle: stop.riddle.clone(),
        also: stop.also.clone(),
        partner: state.programme.partners.get(&stop.partner).map(|partner| partner.name.clone()),
        access: stop.access.clone(),
        picture: stop.picture,
        place: stop.place,
        seen_at_ms: passport.and_then(|passport| passport.stops.get(&stop.id)).copied(),
        people: passport.and_then(|passport| passport.people.get(&stop.id)).copied(),
        group: passport.and_then(Passport::group),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::written::parse;

    #[test]
    fn the_plate_is_that_of_the_last_passage() {
        let passport: PassportId = "00000000000000000000000000000007".parse().unwrap();
        let mut state = State::default();
        for (id, audience, stop) in [("hunt", "schools", "market"), ("senses", "everyone", "taste")] {
            let words = r#"{"fr":"T"}"#;
            let stop = format!(
                r#"{{"id":"{stop}","code":"AB2C","sense":"taste","name":{words},"riddle":{words},"also":{words},"partner":"p"}}"#
            );
            let trail: Trail = parse(&format!(
                r#"{{"id":"{id}","title":{words},"about":{words},"audience":"{audience}","stops":[{stop}],"demo":[]}}"#
            ))
            .unwrap();
            state.programme.trails.insert(trail.id.clone(), trail);
        }
        let shown = |state: &State| {
            let all = plates(state, Some(&passport));
            all.iter().map(|it| it.stops[0].id.to_string()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(shown(&state), "taste", "nobody has passed anywhere yet, and the hunt is the schools'");
        let pass = |state: &mut State, stop: &str, at_ms| {
            let mut mine = state.passports.get(&passport).cloned().unwrap_or_default();
            mine.stops.insert(stop.parse().unwrap(), at_ms);
            state.passports.insert(passport.clone(), mine);
        };
        pass(&mut state, "market", 10);
        assert_eq!(shown(&state), "market taste");
        pass(&mut state, "taste", 20);
        assert_eq!(shown(&state), "taste market", "where somebody was before is not lost");
    }

    #[test]
    fn what_comes_next_is_the_first_that_was_not_seen_and_only_in_a_set_order() {
        let words = r#"{"fr":"T"}"#;
        let stops = ["one", "two", "three"].map(|id| {
            format!(
                r#"{{"id":"{id}","code":"AB2C","sense":"taste","name":{words},"riddle":{words},"also":{words},"partner":"p"}}"#
            )
        });
        let written = |in_order: &str| {
            let stops = stops.join(",");
            let json = format!(
                r#"{{"id":"senses","title":{words},"about":{words},"audience":"everyone","stops":[{stops}]{in_order}}}"#
            );
            parse::<Trail>(&json).unwrap()
        };
        let passport: PassportId = "00000000000000000000000000000007".parse().unwrap();
        let next = |in_order: &str, seen: &[&str]| {
            let (mut state, trail) = (State::default(), written(in_order));
            state.programme.trails.insert(trail.id.clone(), trail);
            let stops = seen.iter().map(|id| (id.parse().unwrap(), 5)).collect();
            state.passports.insert(passport.clone(), Passport { stops, ..Passport::default() });
            let view = plate(&state, Some(&passport)).unwrap();
            let next = view.next().map(|stop| stop.id.to_string());
            // Whichever stop one stands at, its page says the same.
            for (place, id) in ["one", "two", "three"].iter().enumerate() {
                let found = stop(&state, Some(&passport), &id.parse().unwrap()).unwrap();
                assert_eq!((found.0.next().map(|stop| stop.id.to_string()), found.1), (next.clone(), place));
            }
            next
        };
        let set = r#","in_order":true"#;
        assert_eq!(next(set, &[]).as_deref(), Some("one"));
        assert_eq!(next(set, &["one"]).as_deref(), Some("two"));
        assert_eq!(next(set, &["one", "three"]).as_deref(), Some("two"), "what was passed over comes again");
        assert_eq!(next(set, &["three", "two", "one"]), None);
        for free in ["", r#","in_order":false"#] {
            assert_eq!(next(free, &["one"]), None);
        }
        let after =
            |in_order: &str, id: &str| written(in_order).after(&id.parse().unwrap()).map(|it| it.id.to_string());
        assert_eq!(after(set, "one").as_deref(), Some("two"));
        for (in_order, id) in [(set, "three"), (set, "elsewhere"), ("", "one")] {
            assert_eq!(after(in_order, id), None, "{id}");
        }
    }

    #[test]
    fn a_stop_is_named_by_its_poster_and_by_its_code() {
        let words = r#"{"fr":"T"}"#;
        let stop = format!(
            r#"{{"id":"gout","code":"AB2C","sense":"taste","name":{words},"riddle":{words},"also":{words},"partner":"jardin"}}"#
        );
        let trail = format!(
            r#"{{"id":"sens","title":{words},"about":{words},"audience":"everyone","stops":[{stop}],"demo":[]}}"#
        );
        let trail: Trail = parse(&trail).unwrap();
        let mut programme = Programme::default();
        programme.trails.insert(trail.id.clone(), trail);
        let found = |text: &str| named(&programme, text).map(|stop| stop.id.to_string());
        for text in
            ["AB2C", " ab2c ", "https://plein-sens.ville-vierzon.fr/e/gout", "http://127.0.0.1:8080/e/gout", "/e/gout"]
        {
            assert_eq!(found(text).as_deref(), Some("gout"), "{text}");
        }
        for text in
            ["", "AB2D", "gout", "https://example.org/e/toucher", "https://example.org/e/", "/e/gout#x", "/billet#PSD1"]
        {
            assert_eq!(found(text), None, "{text}");
        }
    }
}
