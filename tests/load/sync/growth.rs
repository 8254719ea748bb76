//! What a log of a million events changes: reading what is new, starting after a kill, memory.

use crate::{CLIENTS, clients, measure};
use load::http::Connection;
use load::process::Process;
use load::wishes::Offer;
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::{Cursor, News, PROTOCOL, Pull, PullAnswer, Wanted};
use std::error::Error;
use std::path::Path;
use std::time::{Duration, Instant};

/// How many commands a push brings while the log grows.
const TOGETHER: usize = 50;
/// A check-in is three events.
const EVENTS_OF_A_COMMAND: u64 = 3;
/// How often what is new is asked for.
const PULLS: usize = 4_000;
/// How many events are new.
const NEW: u64 = 3;

/// Grows one log step by step.
pub fn measure_growth(program: &Path, data: &Path, most: u64) -> Result<(), Box<dyn Error>> {
    let mut server = Process::start(program, data, &[])?;
    measure("sync.memory_idle", resident_mb(&server)?, "MB", None);
    let (mut held, mut first) = (0, None);
    for (step, events) in [1_000, 100_000, 1_000_000].into_iter().enumerate() {
        let wanted = events.min(most);
        grow(&server, step as u64, wanted.saturating_sub(held))?;
        held = wanted;
        let p99 = pull(&server)?;
        println!("at {held} events: what is new is there within {p99:.3} ms at the 99th percentile");
        let name = if events == 1_000_000 { "sync.pull_growth".to_owned() } else { format!("sync.pull_{events}") };
        measure(&name, p99, "ms", first.filter(|_| events == 1_000_000));
        first.get_or_insert(p99);
    }
    measure("sync.memory_grown", resident_mb(&server)?, "MB", None);
    let mut starts = Vec::new();
    for _ in 0..3 {
        server.kill()?;
        let begun = Instant::now();
        server = Process::start(program, data, &[])?;
        pull_once(&mut Connection::open(server.address)?, &everything(Vec::new()))?;
        starts.push(begun.elapsed().as_secs_f64());
    }
    measure("sync.startup_1e6", crate::middle(starts), "s", None);
    measure("sync.memory_1e6", resident_mb(&server)?, "MB", None);
    Ok(())
}

/// Brings so many events more.
fn grow(server: &Process, seed: u64, events: u64) -> Result<(), Box<dyn Error>> {
    let pushes = usize::try_from(events / EVENTS_OF_A_COMMAND)?.div_ceil(TOGETHER);
    let clients = CLIENTS.min(pushes);
    if clients > 0 {
        clients::run(server.address, &Offer::of_demo(), seed + 100, clients, pushes.div_ceil(clients), TOGETHER)?;
    }
    Ok(())
}

/// The wait at the 99th percentile for the newest events of a busy board, beside a programme without news.
fn pull(server: &Process) -> Result<f64, Box<dyn Error>> {
    let mut connection = Connection::open(server.address)?;
    let all = pull_once(&mut connection, &everything(Vec::new()))?;
    let cursors: Vec<Cursor> = all.scopes.iter().filter_map(|(_, news)| cursor(news)).collect();
    let mut behind = everything(cursors);
    // Behind by a few: its digest is found by asking for the whole tail once, event by event.
    let board = &mut behind.scopes[1];
    let known = board.cursor.take().ok_or("the board has no cursor")?;
    grow(server, 1_000_000 + known.n, NEW * EVENTS_OF_A_COMMAND)?;
    board.cursor = Some(known);
    let mut waits = Vec::with_capacity(PULLS);
    for _ in 0..PULLS {
        let begun = Instant::now();
        let answer = pull_once(&mut connection, &behind)?;
        waits.push(begun.elapsed());
        let is_new = matches!(&answer.scopes[1].1, News::Ok { events, .. } if !events.is_empty());
        if !is_new {
            return Err(format!("nothing is new: {answer:?}").into());
        }
    }
    waits.sort();
    let p99: Duration = waits[PULLS * 99 / 100];
    Ok(p99.as_secs_f64() * 1000.0)
}

fn everything(cursors: Vec<Cursor>) -> Pull {
    let mut cursors = cursors.into_iter();
    let scopes = [Scope::Programme, Scope::Board("cinq-sens".parse().expect("a slug"))];
    let wanted = |scope| Wanted { scope, cursor: cursors.next() };
    Pull { protocol: PROTOCOL, scopes: scopes.map(wanted).into(), awaiting: None }
}

fn cursor(news: &News) -> Option<Cursor> {
    match news {
        News::Ok { cursor, .. } | News::Reset { cursor, .. } => Some(cursor.clone()),
        News::Ahead | News::Forked | News::Gone | News::Upgrade => None,
    }
}

fn pull_once(connection: &mut Connection, pull: &Pull) -> Result<PullAnswer, Box<dyn Error>> {
    let answer = connection.post("/api/pull", &serde_json::to_string(pull)?)?;
    let read = std::str::from_utf8(&answer.body).ok().and_then(plein_sens_shared::written::parse);
    read.ok_or_else(|| format!("{}: {}", answer.status(), String::from_utf8_lossy(&answer.body)).into())
}

/// What the process holds in memory, as Linux counts it.
fn resident_mb(server: &Process) -> Result<f64, Box<dyn Error>> {
    let status = std::fs::read_to_string(format!("/proc/{}/status", server.id()))?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    let kb: u32 = line.trim().trim_end_matches(" kB").parse()?;
    Ok(f64::from(kb) / 1024.0)
}
