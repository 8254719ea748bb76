//! Connections: how many there may be, how long a stranger may take to say what he wants, and how all of them end.

use crate::limits::line;
use axum::Router;
use axum::body::Body;
use axum::extract::{ConnectInfo, Request};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use std::collections::HashMap;
use std::future::Future;
use std::net::{IpAddr, SocketAddr};
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tower::ServiceExt as _;

/// The most connections at once: a forum's phones with their live streams, many times over.
const MOST: usize = 16_384;
/// How long the last answers may take when the server closes.
const LAST_ANSWERS: Duration = Duration::from_secs(10);
/// How long whoever connects may take to send a request's head; also how long an idle connection is kept.
pub const SLOWEST_HEAD: Duration = Duration::from_secs(75);

/// Serves until it is asked to stop, then lets the last answers go out.
pub async fn serve(listener: TcpListener, app: Router, slowest_head: Duration, stop: impl Future<Output = ()>) {
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(slowest_head);
    let (room, open) = (Room::new(MOST), GracefulShutdown::new());
    let mut stop = pin!(stop);
    loop {
        let accepted = async {
            let free = room.free().await;
            (free, listener.accept().await)
        };
        let (free, accepted) = tokio::select! {
            accepted = accepted => accepted,
            () = &mut stop => break,
        };
        let Ok((stream, address)) = accepted.inspect_err(|error| tracing::warn!(%error, "no connection")) else {
            // Too many open files, mostly: it passes.
            tokio::time::sleep(Duration::from_millis(50)).await;
            continue;
        };
        let Some(place) = room.take(free, address.ip()) else {
            // Closed at once: what its device wanted to send, it keeps.
            continue;
        };
        let app = app.clone();
        let service = hyper::service::service_fn(move |request: hyper::Request<Incoming>| {
            app.clone().oneshot(from(address, request))
        });
        let connection = open.watch(http.serve_connection(TokioIo::new(stream), service));
        tokio::spawn(async move {
            // Whoever is gone is gone; what he sent stays.
            drop(connection.await);
            drop(place);
        });
    }
    drop(listener);
    if tokio::time::timeout(LAST_ANSWERS, open.shutdown()).await.is_err() {
        tracing::warn!("some connections did not end by themselves");
    }
}

/// The places for connections. A line may hold as many as it leaves free: one that is greedy takes half of them, two take
/// two thirds, and whoever comes from elsewhere always finds one.
struct Room {
    places: Arc<Semaphore>,
    held: Arc<Mutex<HashMap<u128, usize>>>,
}

/// A connection's place, given back when it ends.
struct Place {
    line: u128,
    held: Arc<Mutex<HashMap<u128, usize>>>,
    _free: Option<OwnedSemaphorePermit>,
}

impl Room {
    fn new(most: usize) -> Self {
        Self { places: Arc::new(Semaphore::new(most)), held: Arc::default() }
    }

    /// A place that nobody holds, as soon as there is one.
    async fn free(&self) -> Option<OwnedSemaphorePermit> {
        // Never closed, so there is always one at some time.
        Arc::clone(&self.places).acquire_owned().await.ok()
    }

    /// That place for an address, unless its line holds more than all that are left.
    fn take(&self, free: Option<OwnedSemaphorePermit>, address: IpAddr) -> Option<Place> {
        let line = line(address);
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        let own = held.get(&line).copied().unwrap_or_default();
        if own > self.places.available_permits() {
            return None;
        }
        held.insert(line, own + 1);
        Some(Place { line, held: Arc::clone(&self.held), _free: free })
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        match held.get_mut(&self.line) {
            Some(own) if *own > 1 => *own -= 1,
            _ => drop(held.remove(&self.line)),
        }
    }
}

/// A request with the address at the other end of its connection.
fn from(address: SocketAddr, request: hyper::Request<Incoming>) -> Request {
    let mut request = request.map(Body::new);
    request.extensions_mut().insert(ConnectInfo(address));
    request
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::routing::get;
    use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
    use tokio::net::TcpStream;

    #[tokio::test]
    async fn who_is_greedy_leaves_room_for_everybody_else() {
        let room = Room::new(90);
        let take = async |address: &str| room.take(room.free().await, address.parse().unwrap());
        let mut places = Vec::new();
        for address in ["192.0.2.1", "2001:db8::1"] {
            while let Some(place) = take(address).await {
                places.push((address, place));
            }
        }
        assert_eq!(places.iter().filter(|(address, _)| *address == "192.0.2.1").count(), 45);
        assert!(take("2001:db8::2").await.is_none(), "the same line");
        for hall in 0..10 {
            let address = format!("198.51.100.{hall}");
            places.push(("", take(&address).await.expect("others come in")));
        }
        drop(places);
        assert!(room.held.lock().unwrap().is_empty());
        assert_eq!(room.places.available_permits(), 90, "all is given back");
    }

    #[tokio::test]
    async fn whoever_never_says_what_he_wants_is_let_go() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let app = Router::new()
            .route("/", get(|ConnectInfo(from): ConnectInfo<SocketAddr>| async move { from.ip().to_string() }));
        let (stop, stopped) = tokio::sync::oneshot::channel::<()>();
        let serving = tokio::spawn(serve(listener, app, Duration::from_millis(100), async {
            drop(stopped.await);
        }));
        let mut slow = TcpStream::connect(address).await.unwrap();
        slow.write_all(b"GET / HTTP/1.1\r\nhost: ").await.unwrap();
        let mut said = String::new();
        // Ends because the server ends it.
        drop(slow.read_to_string(&mut said).await);
        assert!(!said.contains("200 OK"), "{said}");

        let mut quick = TcpStream::connect(address).await.unwrap();
        quick.write_all(b"GET / HTTP/1.1\r\nhost: a\r\nconnection: close\r\n\r\n").await.unwrap();
        said.clear();
        quick.read_to_string(&mut said).await.unwrap();
        assert!(said.ends_with("127.0.0.1"), "{said}");
        stop.send(()).unwrap();
        serving.await.unwrap();
    }
}
