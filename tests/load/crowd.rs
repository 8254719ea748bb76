//! `crowd`: do two thousand live streams and five hundred slow clients hinder those who push? Pushes come at a steady
//! rate, whether the ones before are answered or not; what is measured is how long each waits. One measure a line.

use fastrand::Rng;
use load::http::request;
use load::process::{self, Process};
use load::wishes::Offer;
use load::{at, measure};
use plein_sens_shared::event::Scope;
use plein_sens_shared::id::LaneId;
use plein_sens_shared::sync::{PROTOCOL, Pull, Push, Wanted};
use std::error::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::task::JoinSet;

/// Devices that push, each five times a second.
const PUSHING: usize = 40;
const EVERY: Duration = Duration::from_millis(200);
/// How many pushes each makes while it is measured.
const PUSHES: usize = 50;
/// Live streams at the same time.
const STREAMS: usize = 2_000;
/// Clients that say a letter a second and never finish.
const SLOW: usize = 500;
fn main() -> Result<(), Box<dyn Error>> {
    let disk = std::env::args_os().nth(1).map_or_else(std::env::temp_dir, PathBuf::from);
    let folder = tempfile::tempdir_in(disk)?;
    let server = Process::start(&process::program(None)?, folder.path(), &[])?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(crowd(server.address))
}

async fn crowd(server: SocketAddr) -> Result<(), Box<dyn Error>> {
    let offer = Arc::new(Offer::of_demo());
    let alone = pushes(server, &offer, 1).await?;
    measure("load.push_p99", alone, "ms", None);

    let (heard, pulled) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
    let mut listening = JoinSet::new();
    for _ in 0..STREAMS {
        let stream = Listener::open(server).await?;
        listening.spawn(stream.listen(Arc::clone(&heard), Arc::clone(&pulled)));
    }
    let with_streams = pushes(server, &offer, 2).await?;
    measure("load.push_p99_2000_streams", with_streams, "ms", Some(alone));
    let seconds = EVERY.as_secs_f64() * f64::from(u32::try_from(PUSHES)?);
    let rate =
        |count: &AtomicUsize| f64::from(u32::try_from(count.load(Ordering::Relaxed)).unwrap_or(u32::MAX)) / seconds;
    measure("load.pokes", rate(&heard), "pokes/s", None);
    measure("load.pulls", rate(&pulled), "pulls/s", None);
    // Nobody was dropped meanwhile, and every stream heard that there is something new.
    if let Some(ended) = listening.try_join_next() {
        return Err(format!("a stream ended: {ended:?}").into());
    }
    if heard.load(Ordering::Relaxed) < STREAMS {
        return Err("not every stream heard of what happened".into());
    }

    let mut slow = JoinSet::new();
    for _ in 0..SLOW {
        slow.spawn(dawdle(server));
    }
    tokio::time::sleep(Duration::from_secs(1)).await;
    let with_slow = pushes(server, &offer, 3).await?;
    measure("load.push_p99_500_slow", with_slow, "ms", Some(with_streams));
    Ok(())
}

/// All devices push at their pace; the wait that one in a hundred exceeds, in milliseconds, from when it was due.
async fn pushes(server: SocketAddr, offer: &Offer, seed: u64) -> Result<f64, Box<dyn Error>> {
    let mut rng = Rng::with_seed(seed);
    let begun = Instant::now() + Duration::from_millis(500);
    let mut set = JoinSet::new();
    for place in 0..PUSHING {
        let lane = LaneId::from_bits(rng.u128(..));
        let one = |(n, command)| {
            let push = Push {
                protocol: PROTOCOL,
                lineage: None,
                lane: lane.clone(),
                from_n: n,
                commands: vec![command],
                sent_ms: None,
            };
            request("/api/push", &serde_json::to_string(&push).expect("messages are structs of texts and numbers"), "")
        };
        let requests: Vec<Vec<u8>> = (1..).zip(offer.check_ins(&mut rng, PUSHES)).map(one).collect();
        let first = begun + EVERY * u32::try_from(place)? / u32::try_from(PUSHING)?;
        set.spawn(device(server, requests, first));
    }
    let mut waits = Vec::new();
    while let Some(done) = set.join_next().await {
        waits.extend(done??);
    }
    waits.sort_by(f64::total_cmp);
    Ok(at(99, &waits))
}

async fn device(server: SocketAddr, requests: Vec<Vec<u8>>, first: Instant) -> std::io::Result<Vec<f64>> {
    let mut stream = TcpStream::connect(server).await?;
    stream.set_nodelay(true)?;
    let (mut waits, mut answer) = (Vec::new(), vec![0; 16 * 1024]);
    for (place, request) in (0..).zip(requests) {
        let due = first + EVERY * place;
        tokio::time::sleep_until(due.into()).await;
        stream.write_all(&request).await?;
        let read = stream.read(&mut answer).await?;
        let said = String::from_utf8_lossy(&answer[..read]);
        if !said.contains(r#""outcome":"done""#) {
            return Err(std::io::Error::other(said.into_owned()));
        }
        waits.push(due.elapsed().as_secs_f64() * 1000.0);
    }
    Ok(waits)
}

/// A phone with its live stream, and the connection by which it pulls.
struct Listener {
    live: TcpStream,
    pulls: TcpStream,
}

impl Listener {
    async fn open(server: SocketAddr) -> std::io::Result<Self> {
        let mut live = TcpStream::connect(server).await?;
        live.write_all(b"GET /api/live HTTP/1.1\r\nhost: town\r\naccept: text/event-stream\r\n\r\n").await?;
        let mut head = vec![0; 2048];
        let read = live.read(&mut head).await?;
        if !head[..read].starts_with(b"HTTP/1.1 200") {
            return Err(std::io::Error::other(String::from_utf8_lossy(&head[..read]).into_owned()));
        }
        Ok(Self { live, pulls: TcpStream::connect(server).await? })
    }

    /// Pulls whenever it is poked, for as long as the server is there.
    async fn listen(mut self, heard: Arc<AtomicUsize>, pulled: Arc<AtomicUsize>) -> std::io::Result<()> {
        // The board of the hall, as a phone asks for it that has not seen it.
        let board = Scope::Board("cinq-sens".parse().expect("a slug"));
        let wanted = Wanted { scope: board, cursor: None };
        let pull = Pull { protocol: PROTOCOL, scopes: vec![wanted], awaiting: None };
        let pull = request("/api/pull", &serde_json::to_string(&pull)?, "");
        let (mut said, mut answer) = (vec![0; 1024], vec![0; 256 * 1024]);
        loop {
            let read = self.live.read(&mut said).await?;
            if read == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            if said[..read].windows(4).any(|part| part == b"poke") {
                heard.fetch_add(1, Ordering::Relaxed);
                self.pulls.write_all(&pull).await?;
                let read = self.pulls.read(&mut answer).await?;
                if !answer[..read].starts_with(b"HTTP/1.1 200") {
                    return Err(std::io::Error::other(String::from_utf8_lossy(&answer[..read]).into_owned()));
                }
                pulled.fetch_add(1, Ordering::Relaxed);
            }
        }
    }
}

/// Begins a request and says a letter a second.
async fn dawdle(server: SocketAddr) -> std::io::Result<()> {
    let mut stream = TcpStream::connect(server).await?;
    stream
        .write_all(
            b"POST /api/push HTTP/1.1\r\nhost: town\r\ncontent-type: application/json\r\ncontent-length: 4000\r\n\r\n",
        )
        .await?;
    loop {
        stream.write_all(b" ").await?;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}
