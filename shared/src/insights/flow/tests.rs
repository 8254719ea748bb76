//! From passages to what is drawn, beside a count by hand.

use super::told::{Counts, counts};
use super::*;
use crate::day::Moment;
use crate::event::Event;
use crate::id::PassportId;
use crate::insights::quarters;
use crate::trail::{passport, stop};
use crate::written::parse;
use std::collections::BTreeMap;

/// 13 October 2015, noon in the town.
const NOON_MS: i64 = 1_444_730_400_000;
const MINUTE_MS: i64 = 60_000;
const STOPS: [&str; 3] = ["vue", "gout", "toucher"];

fn town() -> State {
    let stop = |id: &str| {
        format!(
            r#"{{"id":"{id}","code":"AB2C","sense":"taste","name":{{"fr":"{id}"}},"riddle":{{"fr":"?"}},"also":{{"fr":"!"}},"partner":"jardin"}}"#
        )
    };
    let trail = format!(
        r#"{{"id":"sens","title":{{"fr":"T"}},"about":{{"fr":"T"}},"audience":"everyone","stops":[{}]}}"#,
        STOPS.map(stop).join(",")
    );
    let trail: Trail = parse(&trail).unwrap();
    let mut state = State::default();
    state.programme.trails.insert(trail.id.clone(), trail);
    state
}

/// Who passed where, how many minutes after noon, and how many they were.
type Passage = (u128, &'static str, i64, Option<u32>);

fn passed(state: &mut State, passages: &[Passage]) {
    for (who, stop, minutes, people) in passages {
        let (id, at_ms, people) = (stop.parse::<StopId>().unwrap(), NOON_MS + minutes * MINUTE_MS, *people);
        let checked_in = passport::Event::CheckedIn { stop: id.clone(), at_ms, people };
        state.evolve(&Event::Passport(PassportId::from_bits(*who), checked_in));
        state.evolve(&Event::Stop(id, stop::Event::Visited { at_ms, people }));
    }
}

fn day(text: &str) -> Day {
    Day::try_from(text.to_owned()).unwrap()
}

fn trail(state: &State) -> Trail {
    state.programme.trails.values().next().unwrap().clone()
}

/// The trail's report after a day's closing.
fn told(state: &mut State, today: &str) -> Option<Report> {
    for event in close(state, day(today)) {
        state.evolve(&event);
    }
    reports(&draw(state)).values().next().cloned()
}

fn steps(report: Option<Report>) -> u32 {
    report.map_or(0, |report| report.next.values().sum())
}

/// The counts of noon's day.
fn counted(state: &State) -> Counts {
    let walks = walks(state, &trail(state));
    counts(walks.get(&day("2015-10-13")).into_iter().flatten(), STOPS.len())
}

#[test]
fn a_walk_follows_the_times_and_a_class_counts_its_people() {
    let mut state = town();
    passed(
        &mut state,
        &[
            (1, "toucher", 40, None),
            (1, "vue", 10, None),
            // At the same moment: as they stand in the trail.
            (2, "gout", 0, None),
            (2, "vue", 0, None),
            (3, "vue", 5, Some(24)),
            (3, "gout", 25, Some(22)),
            // The next day in the town, the same day of universal time.
            (4, "vue", 0, None),
            (4, "gout", 12 * 60, None),
        ],
    );
    let found = counted(&state);
    assert_eq!(found.passed, [27, 23, 1]);
    assert_eq!(found.next, [[0, 23, 1], [0, 0, 0], [0, 0, 0]]);
    assert_eq!((found.came_to, found.ended_after), (vec![27, 24, 0], vec![1, 24, 0]));
    assert_eq!(walks(&state, &trail(&state)).len(), 2, "who comes back the next day walks again");
}

#[test]
fn the_series_counts_each_passage_in_its_quarter() {
    let mut state = town();
    let passages = [(1, "vue", 14, None), (2, "vue", 15, None), (3, "vue", 29, Some(22)), (1, "gout", 30, None)];
    passed(&mut state, &passages);
    let series = quarters::series(&quarters::draw(&state));
    let told: Vec<_> = series
        .iter()
        .flat_map(|(stop, quarters)| quarters.iter().map(move |(at, n)| (stop.as_str(), at.time.to_string(), *n)))
        .collect();
    let at = |stop, time: &str, n| (stop, time.to_owned(), n);
    assert_eq!(told, [at("vue", "12:00", 1), at("vue", "12:15", 23), at("gout", "12:30", 1)]);
    for (stop, quarters) in &series {
        assert_eq!(quarters.values().sum::<u32>(), state.stops[stop].total, "as many as the board says");
    }
}

/// Ten thousand passages of people who go as they like, counted in another way.
#[test]
fn a_forum_is_counted_as_by_hand() {
    let (mut state, mut seed) = (town(), 7_u64);
    let mut next = |most: u64| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (seed >> 33) % most
    };
    let mut passages = Vec::new();
    for who in 0..400 {
        let people = (next(20) == 0).then(|| u32::try_from(next(25)).unwrap() + 2);
        for stop in STOPS {
            if next(4) > 0 {
                passages.push((who, stop, i64::try_from(next(300)).unwrap(), people));
            }
        }
    }
    passed(&mut state, &passages);
    let (mut from_to, mut ended, mut quarters) = (BTreeMap::new(), [0; 3], BTreeMap::new());
    for who in 0..400 {
        let mut own: Vec<_> = passages.iter().filter(|it| it.0 == who).collect();
        own.sort_by_key(|it| (it.2, STOPS.iter().position(|stop| *stop == it.1)));
        for (n, it) in own.iter().enumerate() {
            let people = it.3.unwrap_or(1);
            *quarters.entry((it.1, it.2 / 15)).or_insert(0) += people;
            match own.get(n + 1) {
                Some(after) => *from_to.entry((it.1, after.1)).or_insert(0) += people,
                None => ended[n] += people,
            }
        }
    }
    let found = counted(&state);
    for (from, row) in found.next.iter().enumerate() {
        for (to, cell) in row.iter().enumerate() {
            assert_eq!(*cell, from_to.get(&(STOPS[from], STOPS[to])).copied().unwrap_or(0), "{from} to {to}");
        }
    }
    assert_eq!(found.ended_after, ended);
    for (stop, series) in quarters::series(&quarters::draw(&state)) {
        for (Moment { time, .. }, people) in &series {
            let (hour, minute) = time.parts();
            let place = i64::from((hour - 12) * 4 + minute / 15);
            assert_eq!(
                quarters.remove(&(STOPS.into_iter().find(|it| *it == stop.as_str()).unwrap(), place)),
                Some(*people)
            );
        }
    }
    assert!(quarters.is_empty(), "{quarters:?} are told nowhere");
}

/// So many people who walk like this, each with a passport of their own.
fn walked(state: &mut State, from: u128, people: u128, stops: &[&'static str]) {
    for who in from..from + people {
        for (n, stop) in (0..).zip(stops) {
            passed(state, &[(who, *stop, n * 20, None)]);
        }
    }
}

#[test]
fn what_is_told_is_of_groups_and_of_closed_days() {
    let mut state = town();
    walked(&mut state, 0, 23, &["vue", "gout", "toucher"]);
    walked(&mut state, 100, 7, &["gout", "vue"]);
    walked(&mut state, 200, 3, &["toucher", "vue"]);
    walked(&mut state, 300, 6, &["gout"]);
    passed(&mut state, &[(900, "vue", 0, Some(24)), (900, "gout", 30, Some(22))]);
    assert_eq!(told(&mut state, "2015-10-13"), None, "nobody sees a number move because of who stands there");
    assert_eq!(told(&mut state, "2015-10-14"), None, "tablets are still out");
    let report = told(&mut state, "2015-10-15").unwrap();
    assert_eq!(told(&mut state, "2016-01-01"), Some(report.clone()));
    let step = |from: &str, to: &str| report.next.get(&(from.parse().unwrap(), to.parse().unwrap())).copied();
    assert_eq!(step("toucher", "vue"), None, "three are no group");
    // With those three two more are left out at each of their stops, so that what the table lacks there is a group.
    assert_eq!(step("vue", "gout"), Some(21 + 22), "a class is a group by itself");
    assert_eq!((step("gout", "toucher"), step("gout", "vue")), (Some(21), Some(5)));
    assert_eq!(report.came_to, [Some(21 + 5 + 22), Some(21)]);
    assert!((report.least..=report.most).contains(&(23 + 7 + 3 + 6 + 24)), "{} to {}", report.least, report.most);
}

#[test]
fn what_the_table_lacks_of_a_stop_is_no_small_group() {
    let check = |began_at_second: u128, is_told: Option<u32>| {
        let mut state = town();
        walked(&mut state, 0, 20, &["vue", "gout"]);
        walked(&mut state, 100, began_at_second, &["gout"]);
        let report = told(&mut state, "2015-10-15").unwrap();
        assert_eq!(report.next.values().next().copied(), is_told, "{began_at_second} began there");
    };
    check(0, Some(20));
    check(2, Some(15));
    check(5, Some(20));
    let mut state = town();
    walked(&mut state, 0, 20, &["vue", "gout"]);
    walked(&mut state, 100, 2, &["toucher"]);
    assert!(told(&mut state, "2015-10-15").unwrap().next.is_empty());
}

#[test]
fn a_later_day_adds_its_own_walks_and_changes_nothing() {
    let first = |state: &mut State| walked(state, 0, 23, &["vue", "gout"]);
    let second = |state: &mut State| {
        for who in 500..508 {
            passed(state, &[(who, "vue", 24 * 60, None), (who, "gout", 24 * 60 + 20, None)]);
        }
    };
    let mut state = town();
    first(&mut state);
    second(&mut state);
    let (one, both) = (steps(told(&mut state, "2015-10-15")), steps(told(&mut state, "2015-10-16")));
    let (mut alone, mut other) = (town(), town());
    first(&mut alone);
    second(&mut other);
    assert_eq!((one, steps(told(&mut alone, "2015-10-16"))), (23, 23));
    assert_eq!((both - one, steps(told(&mut other, "2015-10-16"))), (8, 8));
}

/// A tablet that comes home too late, a slip, a card that is joined: each would show somebody in the difference of two exports.
#[test]
fn what_was_told_of_a_day_stays() {
    let mut state = town();
    walked(&mut state, 0, 23, &["vue", "gout"]);
    let before = told(&mut state, "2015-10-15");
    assert_eq!(steps(before.clone()), 23);
    walked(&mut state, 700, 40, &["gout", "toucher"]);
    assert_eq!(told(&mut state, "2015-10-16"), before, "what came late");
    let slip = passport::Event::TakenBack { stop: "gout".parse().unwrap() };
    for who in 0..20 {
        state.evolve(&Event::Passport(PassportId::from_bits(who), slip.clone()));
    }
    assert_eq!(told(&mut state, "2015-10-17"), before, "what was a slip");
    join(&mut state, 21, 22);
    assert_eq!(told(&mut state, "2015-10-18"), before, "who was joined");
}

#[test]
fn a_trail_that_is_laid_anew_keeps_what_was_told_by_its_stops() {
    let mut state = town();
    walked(&mut state, 0, 23, &["vue", "gout"]);
    let before = told(&mut state, "2015-10-15").unwrap();
    let mut anew = trail(&state);
    anew.stops.reverse();
    state.programme.trails.insert(anew.id.clone(), anew);
    assert_eq!(told(&mut state, "2015-10-16").unwrap().next, before.next);
}

fn join(state: &mut State, one: u128, other: u128) {
    use crate::context::{Context, Knowledge, Role};
    use crate::trail::JoinPassports;
    let (passport, other) = (PassportId::from_bits(one), PassportId::from_bits(other));
    let now = Moment { day: day("2015-10-13"), time: crate::day::TimeOfDay::default() };
    let context =
        Context { now_ms: NOON_MS, now, happened_ms: NOON_MS, role: Role::Agent, knowledge: Knowledge::Everything };
    for event in (JoinPassports { passport, other }).decide(state, &context).unwrap() {
        state.evolve(&event);
    }
}

#[test]
fn who_has_two_passports_walks_once() {
    let mut state = town();
    passed(&mut state, &[(1, "vue", 0, None), (2, "gout", 20, None), (1, "gout", 30, None), (3, "vue", 5, None)]);
    assert_eq!(counted(&state).came_to, [3, 1, 0]);
    join(&mut state, 2, 1);
    let found = counted(&state);
    assert_eq!((found.passed, found.came_to), (vec![2, 1, 0], vec![2, 1, 0]), "the stop counts at the first time");
}
