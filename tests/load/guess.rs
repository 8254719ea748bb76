//! `guess`: how many guesses the running server answers, whatever is sent, and how long one would guess at the most that
//! it means to answer. A thief asks as fast as he can over several connections; what counts is what is answered after the
//! first burst. One measure a line, as JSON.

use fastrand::Rng;
use load::http::Connection;
use load::measure;
use load::process::{self, Process};
use plein_sens_shared::code::{BookingId, OneTimeCode};
use plein_sens_shared::event::Scope;
use plein_sens_shared::sync::{PROTOCOL, Pull, Wanted};
use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::thread;
use std::time::{Duration, Instant};

/// How long a burst may last, and then how long it is counted.
const BURST: Duration = Duration::from_secs(3);
const COUNTED: Duration = Duration::from_secs(30);
const CONNECTIONS: u64 = 8;
const YEAR_S: f64 = 365.0 * 24.0 * 3600.0;
/// Codes of bookings that live at the same time.
const LIVE: f64 = 20_000.0;
/// Codes given by hand that live at the same time.
const GIVEN: f64 = 50.0;
/// A code has eleven letters of thirty, and a check letter, which a thief computes.
const LETTERS: i32 = 11;
/// A poor password: one among a million that thieves try first.
const POOR: f64 = 1_000_000.0;

/// A door at which somebody guesses.
struct Door {
    name: &'static str,
    path: &'static str,
    /// A guess.
    guess: fn(&mut Rng) -> String,
    /// Whether an answer says that the guess was looked at.
    looked_at: fn(u16, &str) -> bool,
    /// How many guesses a second the server means to answer for ever.
    limit: f64,
    /// How many guesses find one, on average.
    needed: f64,
}

fn doors() -> [Door; 3] {
    let codes = 30_f64.powi(LETTERS);
    [
        Door {
            name: "guess.bookings",
            path: "/api/pull",
            guess: |rng| {
                let wanted = Wanted { scope: Scope::Booking(BookingId::from_bits(rng.u128(..))), cursor: None };
                let pull = Pull { protocol: PROTOCOL, scopes: vec![wanted], awaiting: None };
                serde_json::to_string(&pull).expect("messages are structs of texts and numbers")
            },
            looked_at: |status, body| status == 200 && body.contains(r#""answer":"#),
            // What is nobody's worry, and first openings while there are more.
            limit: 1.0 / 43.2 + 1.0 / 1.5,
            needed: codes / LIVE,
        },
        Door {
            name: "guess.one_time_codes",
            path: "/api/device/enrol",
            guess: |rng| serde_json::json!({ "code": OneTimeCode::from_bits(rng.u128(..)) }).to_string(),
            looked_at: |status, _| status == 403,
            limit: 1.0 / 600.0,
            needed: codes / GIVEN,
        },
        Door {
            name: "guess.passwords",
            path: "/api/staff/sign-in",
            guess: |rng| serde_json::json!({ "login": "amina", "password": format!("{:x}", rng.u128(..)) }).to_string(),
            looked_at: |status, _| status == 403,
            limit: 1.0 / 600.0,
            // Half of those that are tried before the right one, on average.
            needed: POOR / 2.0,
        },
    ]
}

fn main() -> Result<(), Box<dyn Error>> {
    let disk = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(disk)?;
    for door in doors() {
        let server = Process::start(&process::program(None)?, &folder.path().join(door.name), &[])?;
        hammer(&door, server.address, Instant::now() + BURST)?;
        let (tried, answered) = hammer(&door, server.address, Instant::now() + COUNTED)?;
        // One may be due just when the counting begins.
        if f64::from(answered) > door.limit * COUNTED.as_secs_f64() + 1.0 {
            return Err(format!("{}: {answered} guesses were answered", door.name).into());
        }
        measure(door.name, f64::from(answered) / COUNTED.as_secs_f64(), "guesses/s", Some(door.limit));
        measure(&format!("{}_tried", door.name), f64::from(tried) / COUNTED.as_secs_f64(), "guesses/s", None);
        measure(&format!("{}_years", door.name), door.needed / door.limit / YEAR_S, "years", None);
    }
    Ok(())
}

/// Guesses over all connections until then: how often, and how often it was looked at.
fn hammer(door: &Door, server: SocketAddr, until: Instant) -> Result<(u32, u32), Box<dyn Error>> {
    let one = |seed: u64| -> std::io::Result<(u32, u32)> {
        let mut rng = Rng::with_seed(seed);
        let mut connection = Connection::open(server)?;
        let (mut tried, mut looked_at) = (0, 0);
        while Instant::now() < until {
            let answer = connection.post(door.path, &(door.guess)(&mut rng))?;
            tried += 1;
            looked_at += u32::from((door.looked_at)(answer.status(), &String::from_utf8_lossy(&answer.body)));
        }
        Ok((tried, looked_at))
    };
    let mut seed = Rng::new();
    thread::scope(|scope| {
        let all: Vec<_> = (0..CONNECTIONS).map(|_| seed.u64(..)).map(|seed| scope.spawn(move || one(seed))).collect();
        let mut sum = (0, 0);
        for one in all {
            let (tried, looked_at) = one.join().map_err(|_| "a thief panicked")??;
            sum = (sum.0 + tried, sum.1 + looked_at);
        }
        Ok(sum)
    })
}
