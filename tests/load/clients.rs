//! Many clients on one thread, each with one request on its way. What they send is written beforehand, so that little
//! of the machine is spent on them.

use crate::http::request;
use crate::wishes::Offer;
use fastrand::Rng;
use plein_sens_shared::id::LaneId;
use plein_sens_shared::sync::{PROTOCOL, Push};
use std::error::Error;
use std::net::SocketAddr;
use std::time::Instant;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// What a run came to.
pub struct Run {
    /// Durable and acknowledged.
    pub commands_per_second: f64,
    /// How long each push waited for its answer, in milliseconds.
    pub waits_ms: Vec<f64>,
}

/// Check-ins: so many clients, each so many pushes of so many commands.
///
/// # Errors
/// When the server refuses one of them, or does not answer.
pub fn run(
    server: SocketAddr,
    offer: &Offer,
    seed: u64,
    clients: usize,
    pushes: usize,
    together: usize,
) -> Result<Run, Box<dyn Error>> {
    let mut rng = Rng::with_seed(seed);
    let prepared: Vec<Vec<Vec<u8>>> = (0..clients).map(|_| lane(&mut rng, offer, pushes, together)).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let begun = Instant::now();
    let waits_ms = runtime.block_on(async {
        let mut set = JoinSet::new();
        for requests in prepared {
            set.spawn(client(server, requests, together));
        }
        let mut waits = Vec::new();
        while let Some(done) = set.join_next().await {
            waits.extend(done.map_err(std::io::Error::other)??);
        }
        Ok::<_, std::io::Error>(waits)
    })?;
    let commands = u32::try_from(clients * pushes * together)?;
    Ok(Run { commands_per_second: f64::from(commands) / begun.elapsed().as_secs_f64(), waits_ms })
}

/// All requests of one client, as they travel.
fn lane(rng: &mut Rng, offer: &Offer, pushes: usize, together: usize) -> Vec<Vec<u8>> {
    let lane = LaneId::from_bits(rng.u128(..));
    let envelopes = offer.check_ins(rng, pushes * together);
    let push = |(place, commands): (usize, &[_])| {
        let from_n = (place * together) as u64 + 1;
        let push = Push {
            protocol: PROTOCOL,
            lineage: None,
            lane: lane.clone(),
            from_n,
            commands: commands.to_vec(),
            sent_ms: None,
        };
        request("/api/push", &serde_json::to_string(&push).expect("messages are structs of texts and numbers"), "")
    };
    envelopes.chunks(together).enumerate().map(push).collect()
}

async fn client(server: SocketAddr, requests: Vec<Vec<u8>>, together: usize) -> std::io::Result<Vec<f64>> {
    let mut stream = TcpStream::connect(server).await?;
    stream.set_nodelay(true)?;
    let (mut answer, mut waits) = (Vec::new(), Vec::with_capacity(requests.len()));
    for request in requests {
        let sent = Instant::now();
        stream.write_all(&request).await?;
        read(&mut stream, &mut answer).await?;
        waits.push(sent.elapsed().as_secs_f64() * 1000.0);
        let done = answer.windows(16).filter(|part| *part == br#""outcome":"done""#).count();
        if done != together {
            return Err(std::io::Error::other(String::from_utf8_lossy(&answer).into_owned()));
        }
    }
    Ok(waits)
}

/// Reads one answer, of which the server says how long it is.
async fn read(stream: &mut TcpStream, answer: &mut Vec<u8>) -> std::io::Result<()> {
    answer.clear();
    let whole = |answer: &[u8]| {
        let head = answer.windows(4).position(|part| part == b"\r\n\r\n")? + 4;
        let text = std::str::from_utf8(&answer[..head]).ok()?;
        let length = text.lines().find_map(|line| line.strip_prefix("content-length: "))?;
        Some(head + length.parse::<usize>().ok()?)
    };
    loop {
        if stream.read_buf(answer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        if whole(answer).is_some_and(|whole| answer.len() >= whole) {
            return Ok(());
        }
    }
}
