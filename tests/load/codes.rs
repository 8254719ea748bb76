//! `codes`: does the time of an answer tell which codes there are? In the process itself, without a network whose noise
//! would hide it: two kinds of question, 2,000 of each in any order, and how far apart they are in the order of all their
//! times (the standard score of the rank-sum test: below 3 nobody tells them apart). One measure a line, as JSON.

use load::measure;
use plein_sens_backend::door::Door;
use plein_sens_backend::log::{Batch, Log as _, LogError, NewEvent, SqliteLog};
use plein_sens_backend::sequencer::Town;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::context::Role;
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::Lineage;
use plein_sens_shared::sync::{Cursor, PROTOCOL, Pull, Wanted};
use std::error::Error;
use std::hint::black_box;
use std::net::{IpAddr, Ipv4Addr};
use std::time::Instant;

const BOOKINGS: u128 = 20_000;
const TIMINGS: usize = 2_000;
const FROM: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

fn code(n: u128) -> BookingId {
    BookingId::from_bits((n + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835))
}

/// A question about one code, without a cursor or with one that is made up.
fn question(n: u128, claims: bool) -> Pull {
    let cursor = claims.then(|| Cursor { lineage: Lineage::from_bits(1), n: 1, digest: "made up".to_owned() });
    Pull { protocol: PROTOCOL, scopes: vec![Wanted { scope: Scope::Booking(code(n)), cursor }], awaiting: None }
}

fn town(folder: &std::path::Path) -> Result<Town<SqliteLog>, LogError> {
    let mut log = SqliteLog::open(folder, || Lineage::from_bits(1))?;
    let booked = r#"{"kind":"booked","workshop":"pain","adults":1,"children":0,"standing":"confirmed"}"#;
    let event = |n| NewEvent { scope: Scope::Booking(code(n)).to_string(), body: booked.to_owned(), recorded_ms: 0 };
    log.append(0, &Batch { events: (0..BOOKINGS).map(event).collect(), ..Batch::default() })?;
    Town::start(log)
}

/// A door at which somebody has guessed too often: what he asks for next waits.
fn slowed(town: &Town<SqliteLog>) -> Door {
    let mut door = Door::default();
    let is_open = |door: &mut Door, n| {
        door.pull(town, &Role::Person, FROM, question(n, false)).is_ok_and(|answer| !answer.scopes.is_empty())
    };
    let mut n = BOOKINGS;
    while is_open(&mut door, n) {
        n += 1;
    }
    door
}

/// Times two kinds of question, in an order drawn from a seed; those that were answered although they should wait are not counted.
fn compare(
    name: &str,
    town: &Town<SqliteLog>,
    mut door: impl FnMut() -> Door,
    waits: bool,
    [one, other]: [&dyn Fn(u128) -> Pull; 2],
) {
    let mut times = [Vec::new(), Vec::new()];
    let (mut rng, mut held) = (fastrand::Rng::with_seed(1), door());
    for n in 0.. {
        if times.iter().all(|times| times.len() >= TIMINGS) {
            break;
        }
        let which = usize::from(rng.bool());
        let asked = if which == 0 { one(n) } else { other(n) };
        if !waits {
            held = door();
        }
        let begun = Instant::now();
        let answer = black_box(held.pull(town, &Role::Person, FROM, asked));
        let took = begun.elapsed().subsec_nanos();
        if answer.is_ok_and(|answer| answer.scopes.is_empty() == waits) && n > 400 {
            times[which].push(took);
        }
    }
    for times in &mut times {
        times.truncate(TIMINGS);
    }
    let score = score(&times);
    let middle = |times: &[u32]| {
        let mut sorted = times.to_vec();
        sorted.sort_unstable();
        f64::from(sorted[sorted.len() / 2])
    };
    measure(&format!("codes.{name}"), middle(&times[0]), "ns", Some(middle(&times[1])));
    measure(&format!("codes.{name}_apart"), score, "z", None);
}

/// The standard score of the rank sum of the first list among both; equal times share their rank.
fn score(times: &[Vec<u32>; 2]) -> f64 {
    let mut all: Vec<(u32, usize)> =
        times.iter().zip(0..).flat_map(|(times, which)| times.iter().map(move |time| (*time, which))).collect();
    all.sort_unstable();
    let mut sum = 0.0;
    let mut from = 0;
    while from < all.len() {
        let to = from + all[from..].iter().take_while(|(time, _)| *time == all[from].0).count();
        let rank = count(from + to + 1) / 2.0;
        sum += rank * count(all[from..to].iter().filter(|(_, which)| *which == 0).count());
        from = to;
    }
    let (one, other) = (count(times[0].len()), count(times[1].len()));
    let expected = one * (one + other + 1.0) / 2.0;
    (sum - expected) / (one * other * (one + other + 1.0) / 12.0).sqrt()
}

fn count(n: usize) -> f64 {
    f64::from(u32::try_from(n).unwrap_or(u32::MAX))
}

fn main() -> Result<(), Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let town = town(folder.path())?;
    let nobodys = |n: u128, claims| question(BOOKINGS * 2 + n, claims);
    let somebodys = |n: u128, claims| question(n % BOOKINGS, claims);
    // One wrong code beside another: the scale of what cannot be told apart.
    compare("wrong", &town, Door::default, false, [&|n| nobodys(n, false), &|n| nobodys(n, false)]);
    // While many fail: a right code beside a wrong one, both waiting.
    compare("waiting", &town, || slowed(&town), true, [&|n| somebodys(n, false), &|n| nobodys(n, false)]);
    // The same with a claim to have read it, which is looked up: here they are some hundred nanoseconds apart.
    compare("claimed", &town, || slowed(&town), true, [&|n| somebodys(n, true), &|n| nobodys(n, true)]);
    Ok(())
}
