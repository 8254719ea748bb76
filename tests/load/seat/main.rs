//! `seat [--rounds 1000]`: sixty-four devices ask for the only seat of a workshop at the same moment, each round for
//! another workshop of the running server. One party gets it, the others wait. The last line is
//! `rounds N, oversold O, errors E`.

mod judge;

use fastrand::Rng;
use judge::{Found, judge};
use lexopt::prelude::*;
use load::http::{Connection, request};
use load::process::{self, Process};
use load::wishes::envelope;
use plein_sens_backend::log::Log as _;
use plein_sens_shared::code::BookingId;
use plein_sens_shared::id::LaneId;
use plein_sens_shared::sync::{Envelope, PROTOCOL, Push};
use serde_json::json;
use std::error::Error;
use std::net::SocketAddr;
use std::process::ExitCode;
use std::sync::Barrier;
use std::thread;

/// Who asks at the same moment.
const DEVICES: usize = 64;
/// Workshops that are announced in one push.
const TOGETHER: u32 = 20;

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let rounds = rounds()?;
    let Found { oversold, errors } = play(rounds)?;
    for error in errors.iter().chain(&oversold).take(10) {
        println!("{error}");
    }
    println!("rounds {rounds}, oversold {}, errors {}", oversold.len(), errors.len());
    Ok(if errors.is_empty() && oversold.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn play(rounds: u32) -> Result<Found, Box<dyn Error>> {
    let folder = tempfile::tempdir()?;
    let server = Process::start(&process::program(None)?, folder.path(), &[])?;
    announce(server.address, rounds)?;
    let errors = ask(server.address, rounds);
    server.kill()?;
    let mut found = judge(&load::judge::open(folder.path())?.read_after(0, u32::MAX)?, rounds, DEVICES);
    found.errors.extend(errors);
    Ok(found)
}

fn rounds() -> Result<u32, lexopt::Error> {
    let (mut rounds, mut parser) = (1_000, lexopt::Parser::from_env());
    while let Some(argument) = parser.next()? {
        match argument {
            Long("rounds") => rounds = parser.value()?.parse()?,
            other => return Err(other.unexpected()),
        }
    }
    Ok(rounds)
}

/// The workshop of one round.
pub fn workshop(round: u32) -> String {
    format!("dernier-fauteuil-{round}")
}

/// The demo's director announces a workshop of one seat for each round.
fn announce(server: SocketAddr, rounds: u32) -> Result<(), Box<dyn Error>> {
    let (mut connection, mut rng) = (Connection::open(server)?, Rng::with_seed(1));
    let answer = connection.post("/api/staff/try", &json!({ "post": "director" }).to_string())?;
    let cookie = answer.header("set-cookie").ok_or("the demo let no director in")?;
    let cookie = format!("cookie: {}\r\n", cookie.split(';').next().unwrap_or_default());
    let (lane, mut from_n) = (LaneId::from_bits(rng.u128(..)), 1);
    for first in (0..rounds).step_by(TOGETHER as usize) {
        let bodies = (first..rounds.min(first + TOGETHER)).map(one_seat);
        let commands: Vec<Envelope> = bodies.map(|body| envelope(&mut rng, &body)).collect();
        let count = commands.len();
        let push = Push { protocol: PROTOCOL, lineage: None, lane: lane.clone(), from_n, commands, sent_ms: None };
        let answer = connection.send(&request("/api/staff/push", &serde_json::to_string(&push)?, &cookie))?;
        let said = String::from_utf8_lossy(&answer.body);
        if said.matches(r#""outcome":"done""#).count() != count {
            return Err(format!("the workshops were not announced: {said}").into());
        }
        from_n += count as u64;
    }
    Ok(())
}

fn one_seat(round: u32) -> serde_json::Value {
    let words = json!({ "fr": "Le dernier fauteuil" });
    json!({ "kind": "announce", "what": {
        "item": "workshop", "id": workshop(round), "kind": "workshop", "title": words, "about": words,
        "partner": "epicea", "place": words, "day": 0, "start": "17:00", "end": "18:30", "audience": "everyone",
        "accessible": true, "seats": 1,
    } })
}

/// All devices ask, round after round, each time together; what was not answered as it should be.
fn ask(server: SocketAddr, rounds: u32) -> Vec<String> {
    let together = &Barrier::new(DEVICES);
    thread::scope(|scope| {
        let devices: Vec<_> =
            (0..DEVICES).map(|number| scope.spawn(move || device(server, number, rounds, together))).collect();
        let told = |device: thread::ScopedJoinHandle<'_, Vec<String>>| {
            device.join().unwrap_or_else(|_| vec!["a device broke down".to_owned()])
        };
        devices.into_iter().flat_map(told).collect()
    })
}

fn device(server: SocketAddr, number: usize, rounds: u32, together: &Barrier) -> Vec<String> {
    let mut rng = Rng::with_seed(number as u64 + 2);
    let lane = LaneId::from_bits(rng.u128(..));
    let mut connection = Connection::open(server);
    let mut errors = Vec::new();
    for round in 0..rounds {
        let booking = BookingId::from_bits(rng.u128(..));
        let body =
            json!({ "kind": "sign_up", "workshop": workshop(round), "booking": booking, "adults": 1, "children": 0 });
        let commands = vec![envelope(&mut rng, &body)];
        let from_n = u64::from(round) + 1;
        let push = Push { protocol: PROTOCOL, lineage: None, lane: lane.clone(), from_n, commands, sent_ms: None };
        let push = serde_json::to_string(&push).expect("messages are structs of texts and numbers");
        together.wait();
        let answer = match &mut connection {
            Ok(connection) => connection.post("/api/push", &push).map_err(|error| error.to_string()),
            Err(error) => Err(error.to_string()),
        };
        match answer.map(|answer| String::from_utf8_lossy(&answer.body).into_owned()) {
            Ok(said) if said.contains(r#""outcome":"done""#) => {}
            Ok(said) | Err(said) => errors.push(format!("device {number}, round {round}: {said}")),
        }
    }
    errors
}

#[cfg(test)]
mod tests {
    use super::play;

    #[test]
    fn the_last_seat_is_given_once() {
        let found = play(50).expect("the server runs");
        assert!(found.oversold.is_empty() && found.errors.is_empty(), "{found:?}");
    }
}
